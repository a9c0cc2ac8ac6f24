/** Mentions joined so far as one act, and whether two such groups can be one. */
import { isDatedInWords } from '../events/dated-in-words.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { isAboutPeople } from './act-families.ts'
import { areNear, meet } from './compare-mentions.ts'

export interface MentionGroup {
  /** Indices of its mentions. */
  readonly members: readonly number[]
  /** The days that all its dated mentions have in common; null where none is dated. */
  readonly days: DayRange | null
  /** Everyone its mentions name, where it is people who tell such acts apart. */
  readonly people: ReadonlySet<string>
  readonly status: ReadonlySet<string>
  /** Days that one article gives in words, by article: there two dates are two acts. */
  readonly daysIn: ReadonlyMap<string, DayRange>
  /** Where in each article's report it is told plainly and where as an act besides, in UTF-16 units. */
  readonly toldIn: ReadonlyMap<string, Telling>
}

interface Telling {
  readonly firstPlain: number
  readonly firstAdditive: number
}

export const toGroup = ({ mention, days, people, isAdditive, isSummary }: ComparableMention, index: number): MentionGroup => ({
  members: [index],
  days,
  people: isAboutPeople(mention.type) ? people : new Set(),
  status: new Set([mention.status]),
  daysIn: new Map(days && isDatedInWords(mention.date) ? [[mention.article, days]] : []),
  toldIn: new Map(
    isSummary
      ? []
      : [[mention.article, { firstPlain: isAdditive ? Infinity : mention.trigger.start, firstAdditive: isAdditive ? mention.trigger.start : Infinity }]],
  ),
})

export function canJoin(a: MentionGroup, b: MentionGroup): boolean {
  return daysCanMeet(a.days, b.days) && peopleCanMeet(a.people, b.people) && statusCanMeet(a, b) && articlesAllow(a, b) && !areToldApart(a, b)
}

const daysCanMeet = (a: DayRange | null, b: DayRange | null): boolean => !a || !b || areNear(a, b)

/** Articles may differ with one another on the day, not with themselves. */
const articlesAllow = (a: MentionGroup, b: MentionGroup): boolean =>
  [...a.daysIn].every(([article, days]) => {
    const others = b.daysIn.get(article)
    return !others || meet(days, others)
  })

/**
 * An article that tells one act plainly and then another `also` tells two; so the acts are two when most of
 * the articles that tell both do.
 */
function areToldApart(a: MentionGroup, b: MentionGroup): boolean {
  const both = [...a.toldIn].flatMap(([article, told]) => {
    const other = b.toldIn.get(article)
    return other ? [isBefore(told, other) || isBefore(other, told)] : []
  })
  return both.filter(Boolean).length > both.length / 2
}

const isBefore = (plain: Telling, besides: Telling): boolean =>
  besides.firstAdditive !== Infinity && plain.firstPlain < besides.firstAdditive

/** One side may name fewer, never others. */
function peopleCanMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...fewer].every((name) => more.has(name))
}

/** What is planned and what has happened is one act only when the plan has a date that came true. */
function statusCanMeet(a: MentionGroup, b: MentionGroup): boolean {
  if (a.status.has('planned') === b.status.has('planned')) return true
  return a.days !== null && b.days !== null && meet(a.days, b.days)
}

export const joinGroups = (a: MentionGroup, b: MentionGroup): MentionGroup => ({
  members: [...a.members, ...b.members].toSorted((x, y) => x - y),
  days: a.days && b.days ? common(a.days, b.days) : (a.days ?? b.days),
  people: new Set([...a.people, ...b.people]),
  status: new Set([...a.status, ...b.status]),
  daysIn: new Map([...a.daysIn, ...b.daysIn]),
  toldIn: new Map([...a.toldIn, ...[...b.toldIn].map(([article, told]) => [article, joinTellings(told, a.toldIn.get(article))] as const)]),
})

const joinTellings = (a: Telling, b: Telling = a): Telling => ({
  firstPlain: Math.min(a.firstPlain, b.firstPlain),
  firstAdditive: Math.min(a.firstAdditive, b.firstAdditive),
})

const common = (a: DayRange, b: DayRange): DayRange =>
  meet(a, b)
    ? { startDay: Math.max(a.startDay, b.startDay), endDay: Math.min(a.endDay, b.endDay) }
    : { startDay: Math.min(a.startDay, b.startDay), endDay: Math.max(a.endDay, b.endDay) }
