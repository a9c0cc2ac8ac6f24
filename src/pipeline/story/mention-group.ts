/** Mentions joined so far as one act, and whether two such groups can be one. */
import { isDatedInWords } from '../events/dated-in-words.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { isAboutPeople, isDeed, isDirected } from './act-families.ts'
import { areOpposed, commonSides, haveCommonSufferer, NO_SIDES, type Sides } from './act-sides.ts'
import { areOtherFigures, type Figure } from './find-figures.ts'
import { areNear, isInTime, meet } from './compare-days.ts'

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
  /** The last day on which it can have happened, by the articles that tell it as done. */
  lastDay: number
  /** Everyone its mentions name, where it is people who tell such acts apart. */
  people: ReadonlySet<string>
  /** Who acts on whom, as far as its mentions agree, where the direction tells such acts apart. */
  sides: Sides
  /** As far as anyone told. */
  isOnlyPlanned: boolean
  /** Whether every telling of it is of violence. */
  isAttack: boolean
  /** How each article tells of it. */
  readonly toldIn: Map<string, Telling>
}

interface Telling {
  /** Days that the article gives in words: in one article two dates are two acts. */
  readonly days: DayRange | null
  /** What the article counts of it: in one article two counts are two acts. */
  readonly figures: readonly Figure[]
  /** Where in the report proper it is told plainly and where as an act besides, in UTF-16 units. */
  readonly firstPlain: number
  readonly firstAdditive: number
  /** Where the sentences begin that tell it as a deed by a verb of its own. */
  readonly sentences: readonly number[]
}

const NO_PEOPLE: ReadonlySet<string> = new Set()

export const toGroup = (comparable: ComparableMention, index: number): MentionGroup => ({
  members: [index],
  speakers: [index],
  days: comparable.days,
  lastDay: comparable.lastDay,
  people: peopleOf(comparable),
  sides: isDirected(comparable.mention.type) ? comparable.sides : NO_SIDES,
  isOnlyPlanned: comparable.mention.status === 'planned',
  isAttack: comparable.mention.type === 'ASSAULT',
  toldIn: new Map([[comparable.mention.article, toTelling(comparable)]]),
})

/** Whom an attack hit stands in its sides; who is named beside a meeting need not be there. */
const peopleOf = ({ mention, people }: ComparableMention): ReadonlySet<string> =>
  isAboutPeople(mention.type) && mention.type !== 'ASSAULT' && mention.actors.some(({ role }) => role !== 'other') ? people : NO_PEOPLE

const toTelling = ({ mention, days, figures, isAdditive, isSummary }: ComparableMention): Telling => ({
  days: isDatedInWords(mention.date) ? days : null,
  figures,
  firstPlain: isSummary || isAdditive ? Infinity : mention.trigger.start,
  firstAdditive: isAdditive && !isSummary ? mention.trigger.start : Infinity,
  sentences: mention.form === 'finite' && isDeed(mention.type) ? [mention.sentence.start] : [],
})

export function canJoin(a: MentionGroup, b: MentionGroup): boolean {
  if (!daysCanMeet(a, b) || !peopleCanMeet(a.people, b.people) || areOpposed(a.sides, b.sides) || !statusCanMeet(a, b) || areVagueAttacks(a, b)) return false
  const toldByBoth = tellingsOfBoth(a.toldIn, b.toldIn)
  return toldByBoth.every(articleAllows) && !areToldApart(toldByBoth)
}

/** An attack told without a day is known by whom it hit: one party attacks many. */
const areVagueAttacks = (a: MentionGroup, b: MentionGroup): boolean =>
  a.isAttack && b.isAttack && (a.days === null) !== (b.days === null) && !haveCommonSufferer(a.sides, b.sides)

const daysCanMeet = (a: MentionGroup, b: MentionGroup): boolean =>
  a.days && b.days ? areNear(a.days, b.days) : isInTime(a, b)

/** Articles may differ with one another on the day and the count, not with themselves; `recalled its envoy and froze trade` is two deeds. */
const articleAllows = ([a, b]: TwoTellings): boolean =>
  (!a.days || !b.days || meet(a.days, b.days)) && !areOtherFigures(a.figures, b.figures) && !a.sentences.some((start) => b.sentences.includes(start))

/**
 * An article that tells one act plainly and then another `also` tells two; so the acts are two when most of
 * the articles that tell both do.
 */
function areToldApart(toldByBoth: readonly TwoTellings[]): boolean {
  const reported = toldByBoth.filter(([a, b]) => isInReport(a) && isInReport(b))
  return reported.filter(([a, b]) => isBefore(a, b) || isBefore(b, a)).length > reported.length / 2
}

/** How one article tells of two groups. */
type TwoTellings = readonly [Telling, Telling]

/** Of each article that tells of both groups; the fewer articles of the two are gone through. */
function tellingsOfBoth(a: ReadonlyMap<string, Telling>, b: ReadonlyMap<string, Telling>): readonly TwoTellings[] {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  const both: TwoTellings[] = []
  for (const [article, one] of fewer) {
    const other = more.get(article)
    if (other) both.push([one, other])
  }
  return both
}

const isInReport = ({ firstPlain, firstAdditive }: Telling): boolean => Math.min(firstPlain, firstAdditive) !== Infinity

const isBefore = (plain: Telling, besides: Telling): boolean =>
  besides.firstAdditive !== Infinity && plain.firstPlain < besides.firstAdditive

/** One side may name fewer, never others. */
function peopleCanMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...fewer].every((name) => more.has(name))
}

/** What is planned and what has happened is one act only when the plan has a date that came true. */
function statusCanMeet(a: MentionGroup, b: MentionGroup): boolean {
  if (a.isOnlyPlanned === b.isOnlyPlanned) return true
  return a.days !== null && b.days !== null && meet(a.days, b.days)
}

/** What two groups have become: the larger of the two, and the members that have moved there. */
interface Joined {
  readonly joined: MentionGroup
  readonly moved: readonly number[]
}

/** The smaller moves into the larger, so that a group of many members grows in steps as small as what joins it. */
export function joinGroups(a: MentionGroup, b: MentionGroup): Joined {
  const [joined, other] = a.members.length < b.members.length ? [b, a] : [a, b]
  joined.days = a.days && b.days ? common(a.days, b.days) : (a.days ?? b.days)
  joined.lastDay = Math.min(a.lastDay, b.lastDay)
  joined.sides = commonSides(a.sides, b.sides)
  joined.isOnlyPlanned &&= other.isOnlyPlanned
  joined.isAttack &&= other.isAttack
  joined.speakers = [...a.speakers, ...b.speakers].toSorted((x, y) => x - y).slice(0, SPEAKERS)
  for (const index of other.members) joined.members.push(index)
  // Of two that can join, one names all that the other does.
  joined.people = a.people.size < b.people.size ? b.people : a.people
  for (const [article, told] of other.toldIn) {
    const known = joined.toldIn.get(article)
    joined.toldIn.set(article, !known ? told : other === b ? joinTellings(known, told) : joinTellings(told, known))
  }
  return { joined, moved: other.members }
}

/** Where both give days, the second's hold. */
const joinTellings = (a: Telling, b: Telling): Telling => ({
  days: b.days ?? a.days,
  figures: [...a.figures, ...b.figures],
  firstPlain: Math.min(a.firstPlain, b.firstPlain),
  firstAdditive: Math.min(a.firstAdditive, b.firstAdditive),
  sentences: [...a.sentences, ...b.sentences],
})

const common = (a: DayRange, b: DayRange): DayRange =>
  meet(a, b)
    ? { startDay: Math.max(a.startDay, b.startDay), endDay: Math.min(a.endDay, b.endDay) }
    : { startDay: Math.min(a.startDay, b.startDay), endDay: Math.max(a.endDay, b.endDay) }
