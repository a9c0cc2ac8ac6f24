/** Mentions joined so far as one act, and whether two such groups can be one. */
import { isDatedInWords } from '../events/dated-in-words.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { isAboutPeople, isDirected } from './act-families.ts'
import { areOpposed, commonSides, haveCommonSufferer, NO_SIDES, type Sides } from './act-sides.ts'
import { figuresDiffer, type Figure } from './find-figures.ts'
import { areNear, meet } from './compare-mentions.ts'

/** Members of a group that speak for it: the best dated come first. */
const SPEAKERS = 6

/** Grows as others are joined to it. */
export interface MentionGroup {
  /** Indices of its mentions. */
  readonly members: number[]
  /** The first few of them in speaking order. */
  speakers: readonly number[]
  /** The days that all its dated mentions have in common; null where none is dated. */
  days: DayRange | null
  /** Everyone its mentions name, where it is people who tell such acts apart. */
  readonly people: Set<string>
  /** Who acts on whom, as far as its mentions agree, where the direction tells such acts apart. */
  sides: Sides
  readonly status: Set<string>
  /** Days that one article gives in words, by article: there two dates are two acts. */
  readonly daysIn: Map<string, DayRange>
  /** What each article counts of it: there two counts are two acts. */
  readonly figuresIn: Map<string, readonly Figure[]>
  /** Whether every telling of it is of violence. */
  isAttack: boolean
  /** Where in each article's report it is told plainly and where as an act besides, in UTF-16 units. */
  readonly toldIn: Map<string, Telling>
}

interface Telling {
  readonly firstPlain: number
  readonly firstAdditive: number
}

export const toGroup = ({ mention, days, people, sides, figures, isAdditive, isSummary }: ComparableMention, index: number): MentionGroup => ({
  members: [index],
  speakers: [index],
  days,
  // Whom an attack hit stands in its sides.
  people: new Set(isAboutPeople(mention.type) && mention.type !== 'ASSAULT' ? people : []),
  sides: isDirected(mention.type) ? sides : NO_SIDES,
  status: new Set([mention.status]),
  daysIn: new Map(days && isDatedInWords(mention.date) ? [[mention.article, days]] : []),
  figuresIn: new Map(figures.length > 0 ? [[mention.article, figures]] : []),
  isAttack: mention.type === 'ASSAULT',
  toldIn: new Map(
    isSummary
      ? []
      : [[mention.article, { firstPlain: isAdditive ? Infinity : mention.trigger.start, firstAdditive: isAdditive ? mention.trigger.start : Infinity }]],
  ),
})

export function canJoin(a: MentionGroup, b: MentionGroup): boolean {
  return daysCanMeet(a.days, b.days) && peopleCanMeet(a.people, b.people) && !areOpposed(a.sides, b.sides) && statusCanMeet(a, b) && articlesAllow(a, b) && !areToldApart(a, b) && !areVagueAttacks(a, b)
}

/** An attack told without a day is known by whom it hit: one party attacks many. */
const areVagueAttacks = (a: MentionGroup, b: MentionGroup): boolean =>
  a.isAttack && b.isAttack && (a.days === null) !== (b.days === null) && !haveCommonSufferer(a.sides, b.sides)

const daysCanMeet = (a: DayRange | null, b: DayRange | null): boolean => !a || !b || areNear(a, b)

/** Articles may differ with one another on the day and the count, not with themselves. */
const articlesAllow = (a: MentionGroup, b: MentionGroup): boolean => inBoth(a.daysIn, b.daysIn, meet).every(Boolean) && !inBoth(a.figuresIn, b.figuresIn, anyDiffer).some(Boolean)

const anyDiffer = (a: readonly Figure[], b: readonly Figure[]): boolean => a.some((one) => b.some((other) => figuresDiffer(one, other)))

/**
 * An article that tells one act plainly and then another `also` tells two; so the acts are two when most of
 * the articles that tell both do.
 */
function areToldApart(a: MentionGroup, b: MentionGroup): boolean {
  const both = inBoth(a.toldIn, b.toldIn, (told, other) => isBefore(told, other) || isBefore(other, told))
  return both.filter(Boolean).length > both.length / 2
}

/** What is asked of each article that both groups have; the fewer articles of the two are gone through. */
function inBoth<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>, ask: (one: Value, other: Value) => boolean): readonly boolean[] {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  const answers: boolean[] = []
  for (const [article, one] of fewer) {
    const other = more.get(article)
    if (other !== undefined) answers.push(ask(one, other))
  }
  return answers
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
  if (isOnlyPlanned(a) === isOnlyPlanned(b)) return true
  return a.days !== null && b.days !== null && meet(a.days, b.days)
}

/** As far as anyone told. */
const isOnlyPlanned = ({ status }: MentionGroup): boolean => status.has('planned') && status.size === 1

/** What two groups have become: the larger of the two, and the members that have moved there. */
interface Joined {
  readonly joined: MentionGroup
  readonly moved: readonly number[]
}

/** The smaller moves into the larger, so that a group of many members grows in steps as small as what joins it. */
export function joinGroups(a: MentionGroup, b: MentionGroup): Joined {
  const [joined, other] = a.members.length < b.members.length ? [b, a] : [a, b]
  joined.days = a.days && b.days ? common(a.days, b.days) : (a.days ?? b.days)
  joined.sides = commonSides(a.sides, b.sides)
  joined.isAttack &&= other.isAttack
  joined.speakers = [...a.speakers, ...b.speakers].toSorted((x, y) => x - y).slice(0, SPEAKERS)
  for (const index of other.members) joined.members.push(index)
  for (const name of other.people) joined.people.add(name)
  for (const status of other.status) joined.status.add(status)
  // Where an article has days in both, the second's hold.
  for (const [article, days] of other.daysIn) if (other === b || !joined.daysIn.has(article)) joined.daysIn.set(article, days)
  for (const [article, figures] of other.figuresIn) joined.figuresIn.set(article, [...(joined.figuresIn.get(article) ?? []), ...figures])
  for (const [article, told] of other.toldIn) joined.toldIn.set(article, joinTellings(told, joined.toldIn.get(article)))
  return { joined, moved: other.members }
}

const joinTellings = (a: Telling, b: Telling = a): Telling => ({
  firstPlain: Math.min(a.firstPlain, b.firstPlain),
  firstAdditive: Math.min(a.firstAdditive, b.firstAdditive),
})

const common = (a: DayRange, b: DayRange): DayRange =>
  meet(a, b)
    ? { startDay: Math.max(a.startDay, b.startDay), endDay: Math.min(a.endDay, b.endDay) }
    : { startDay: Math.min(a.startDay, b.startDay), endDay: Math.max(a.endDay, b.endDay) }
