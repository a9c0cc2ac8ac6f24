/**
 * Acts of one kind and one time that are one to a reader, whatever words tell them: an attack, a raid or a
 * dismissal that names somebody or somewhere the story seldom names; what is told of nobody, where that day
 * has one such act of somebody (`a rally was held on Friday`); and what is told of a month, where one such act
 * of that month has its day and something in common with it.
 * What it gets wrong: two raids of one day on two offices of one firm become one.
 */
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import type { EventType } from '../../dataset/event-types.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { appendTo } from './append-to.ts'
import { isBroad, isDeed, kindOf } from './act-families.ts'
import { areComplementary, haveCommonSufferer, haveOneDoer } from './act-sides.ts'
import { countCommon, haveCommon } from './common-members.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { compareTypes } from './compare-mentions.ts'
import { areOtherFigures } from './find-figures.ts'
import { isNews } from './is-news.ts'
import { isNobodys, isWreck } from './known-matter.ts'

/** Two groups by one member of each. */
export type DayTwins = readonly [first: number, second: number]

/** Of these a story has seldom two of a kind at one place on one day. */
const BY_PLACE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'LEADERSHIP', 'MOBILIZE'])
/** Of these one that nobody is said to have done is the one of its day. */
const BY_DAY: ReadonlySet<EventType> = new Set([...BY_PLACE, 'CONSULT', 'AGREE', 'RETREAT'])
/** Of these one that is told of a month is the one of that month. */
const BY_MONTH: ReadonlySet<EventType> = new Set([...BY_PLACE, 'RETREAT', 'STATEMENT'])
/** A stretch of more days than these tells too little. */
const LONGEST = 31
/** A name given on more days than these, of all days of the story, tells no act from another. */
const KNOWN_DAYS = { least: 4, part: 0.08 }
/** Letters that `ban`, `banned` share. */
const STEM_LETTERS = 3
/** Groups of one kind and time compared with one another at most. */
const MOST = 24

/** A group with its closest time. */
interface DayGroup {
  /** The member that speaks for it. */
  readonly index: number
  readonly days: DayRange
  readonly speaker: ComparableMention
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** The first letters of the words that name the act. */
  readonly triggers: ReadonlySet<string>
  readonly sentences: ReadonlySet<string>
  readonly isNobodys: boolean
}

type Pair = readonly [DayGroup, DayGroup]

/**
 * @param groups the members of each, as indices into `comparables`
 * @param likeness of two of them, 0 where they cannot be one act
 */
export function findDayTwins(comparables: readonly ComparableMention[], groups: readonly (readonly number[])[], likeness: (a: number, b: number) => number): readonly DayTwins[] {
  const dated = groups.flatMap((members) => toDayGroup(comparables, members) ?? [])
  const isTelling = tellNames(dated)
  return [...findOfDays(dated, isTelling), ...findOfMonths(dated, isTelling)]
    .filter(([first, second]) => likeness(first.index, second.index) > 0)
    .map(([first, second]) => [first.index, second.index])
}

/** Those of one time that share a telling name, and what is told of nobody with the one of somebody. */
function findOfDays(dated: readonly DayGroup[], isTelling: (name: string) => boolean): readonly Pair[] {
  const byDays = new Map<string, DayGroup[]>()
  for (const group of dated) appendTo(byDays, `${group.days.startDay} ${group.days.endDay} ${kindOf(group.speaker.mention)}`, group)
  return [...byDays.values()].flatMap((all) => {
    const same = all.slice(0, MOST)
    return same.flatMap((group, at) => {
      const others = same.filter((other) => other !== group && canBeOne(group, other))
      const named = others.filter((other) => same.indexOf(other) > at && (shareName(group, other, isTelling) || complete(group, other)))
      const owner = group.isNobodys && isOneDay(group) && BY_DAY.has(group.speaker.mention.type) ? ownerOf(group, others.filter((other) => !other.isNobodys)) : null
      return [...named, ...(owner ? [owner] : [])].map((other): Pair => [group, other])
    })
  })
}

/** What is told of a longer time, with the one act of a day within that it must be. */
function findOfMonths(dated: readonly DayGroup[], isTelling: (name: string) => boolean): readonly Pair[] {
  const byMonth = new Map<string, DayGroup[]>()
  for (const group of dated) if (isOneDay(group)) appendTo(byMonth, `${monthOf(group.days.startDay)} ${kindOf(group.speaker.mention)}`, group)
  return dated.flatMap((group): readonly Pair[] => {
    if (isOneDay(group) || !BY_MONTH.has(group.speaker.mention.type)) return []
    const months = [...new Set([monthOf(group.days.startDay), monthOf(group.days.endDay)])]
    const within = months.flatMap((month) => (byMonth.get(`${month} ${kindOf(group.speaker.mention)}`) ?? []).slice(0, MOST))
    const other = likeliest(
      within.filter(({ days }) => days.startDay >= group.days.startDay && days.endDay <= group.days.endDay).filter((each) => each.speaker.mention.type === group.speaker.mention.type && canBeOne(group, each)),
      (each) => likenessOf(group, each, isTelling),
      1,
    )
    return other ? [[group, other]] : []
  })
}

/** Names that tell, words, a plane or ship lost, and the same doer or sufferer of what is named alike. */
function likenessOf(a: DayGroup, b: DayGroup, isTelling: (name: string) => boolean): number {
  const names = [...a.names].filter((name) => b.names.has(name) && isTelling(name)).length
  const words = countCommon(a.words, b.words)
  const isOnes = haveOneDoer(a.speaker.sides, b.speaker.sides) || haveCommonSufferer(a.speaker.sides, b.speaker.sides)
  const areLost = isWreck(a.speaker) && isWreck(b.speaker)
  const areAlike = haveCommon(a.triggers, b.triggers)
  return names + words > 0 || areLost || (isOnes && areAlike && !isBroad(a.speaker.mention.mode)) ? names * 2 + words + Number(isOnes) + Number(areLost) + Number(areAlike) : 0
}

/** The only one that is likest, if it is as like as that. */
function likeliest(others: readonly DayGroup[], likenessOfOther: (other: DayGroup) => number, least: number): DayGroup | null {
  const [first, second] = others.map((other) => ({ other, likeness: likenessOfOther(other) })).toSorted((a, b) => b.likeness - a.likeness)
  return first && first.likeness >= least && first.likeness > (second?.likeness ?? -1) ? first.other : null
}

/** The only one of somebody, or the only one that has most words in common; of deeds a state does many a day, so that the deed must be named alike. */
const ownerOf = (group: DayGroup, others: readonly DayGroup[]): DayGroup | null =>
  likeliest(others.filter((other) => !isDeed(group.speaker.mention.type) || isNamedAlike(group, other)), (other) => countCommon(group.words, other.words), 0)

/** `a ban was imposed`, in another report `banned`. */
const isNamedAlike = (a: DayGroup, b: DayGroup): boolean => haveCommon(a.words, b.words) || haveCommon(a.triggers, b.triggers)

const isOneDay = ({ days }: DayGroup): boolean => days.startDay === days.endDay

function monthOf(day: number): string {
  const { year, month } = toCalendarDay(day)
  return `${year}-${month}`
}

const lengthOf = ({ startDay, endDay }: DayRange): number => endDay - startDay

function toDayGroup(comparables: readonly ComparableMention[], members: readonly number[]): DayGroup | null {
  const own = members.toSorted((a, b) => a - b).flatMap((index) => comparables[index] ?? [])
  const [days] = own.flatMap(({ days: range }) => (range && lengthOf(range) < LONGEST ? [range] : [])).toSorted((a, b) => lengthOf(a) - lengthOf(b))
  const [speaker] = own
  const index = Math.min(...members)
  if (!speaker || days === undefined || !isReported(own.map(({ mention }) => mention))) return null
  return {
    index,
    days,
    speaker,
    names: new Set(own.flatMap(({ mention }) => [...mention.actors.filter(({ kind }) => kind !== 'state').map(({ name }) => name), ...mention.places.map(({ text }) => text)])),
    places: new Set(own.flatMap(({ mention }) => mention.places.map(({ text }) => text))),
    words: new Set(own.flatMap(({ words }) => [...words])),
    triggers: new Set(own.flatMap(({ mention }) => mention.trigger.text.toLowerCase().split(' ').map((word) => word.slice(0, STEM_LETTERS)))),
    sentences: new Set(own.map(({ mention }) => `${mention.article} ${mention.sentence.start}`)),
    isNobodys: own.every(isNobodys),
  }
}

/** What a headline alone tells, or a noun in passing, would only be shown for what it is joined with. */
const isReported = (group: readonly ActMention[]): boolean => isNews(group) && group.some((mention) => mention.sentence.role === 'body' && tellsDay(mention))

/** In words of its own or of its sentence. */
const tellsDay = ({ date, sentence }: ActMention): boolean =>
  isDatedInWords(date) || (date.expression !== null && date.expression.start >= sentence.start && date.expression.end <= sentence.end)

/** Whether few days of the story have the name. */
function tellNames(groups: readonly DayGroup[]): (name: string) => boolean {
  const daysOf = new Map<string, Set<number>>()
  for (const { names, days } of groups) for (const name of names) daysOf.set(name, (daysOf.get(name) ?? new Set()).add(days.startDay))
  const most = Math.max(KNOWN_DAYS.least, KNOWN_DAYS.part * new Set(groups.map(({ days }) => days.startDay)).size)
  return (name) => (daysOf.get(name)?.size ?? 0) <= most
}

/** Under STATEMENT stand many things that happen of a day, each with a row of its own. */
const canBeOne = (a: DayGroup, b: DayGroup): boolean =>
  compareTypes(a.speaker, b.speaker) > 0 &&
  (a.speaker.mention.type !== 'STATEMENT' || a.speaker.mention.rule === b.speaker.mention.rule) &&
  !haveCommon(a.sentences, b.sentences) &&
  (a.speaker.mention.type === 'ASSAULT' || !areOtherFigures(a.speaker.figures, b.speaker.figures)) &&
  (a.places.size === 0 || b.places.size === 0 || haveCommon(a.places, b.places))

const shareName = (a: DayGroup, b: DayGroup, isTelling: (name: string) => boolean): boolean =>
  BY_PLACE.has(a.speaker.mention.type) && [...a.names].some((name) => b.names.has(name) && isTelling(name))

/** `suspended a commander`, in another sentence `Jane Roe was suspended`. */
const complete = (a: DayGroup, b: DayGroup): boolean =>
  a.speaker.mention.rule === b.speaker.mention.rule && a.speaker.mention.type === 'LEADERSHIP' && areComplementary(a.speaker.sides, b.speaker.sides)
