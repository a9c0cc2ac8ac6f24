/**
 * Acts of one kind and one day that are one to a reader, whatever words tell them: an attack, a raid or a
 * dismissal that names somebody or somewhere the story seldom names; and what is told of nobody, where that day
 * has one such act of somebody (`a rally was held on Friday`).
 * What it gets wrong: two raids of one day on two offices of one firm become one.
 */
import type { EventType } from '../../dataset/event-types.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { appendTo } from './append-to.ts'
import { isDeed, kindOf } from './act-families.ts'
import { areComplementary, areOpposed } from './act-sides.ts'
import { countCommon, haveCommon } from './common-members.ts'
import type { ComparableMention } from './comparable-mention.ts'
import { compareTypes } from './compare-mentions.ts'
import { areOtherFigures } from './find-figures.ts'
import { isNews } from './is-news.ts'
import { isNobodys } from './known-matter.ts'

/** Two groups by one member of each. */
export type DayTwins = readonly [first: number, second: number]

/** Of these a story has seldom two of a kind at one place on one day. */
const BY_PLACE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'LEADERSHIP', 'MOBILIZE'])
/** Of these one that nobody is said to have done is the one of its day. */
const BY_DAY: ReadonlySet<EventType> = new Set([...BY_PLACE, 'CONSULT', 'AGREE', 'RETREAT'])
/** A name given on more days than these, of all days of the story, tells no act from another. */
const KNOWN_DAYS = { least: 4, part: 0.08 }
/** Letters that `ban`, `banned` share. */
const STEM_LETTERS = 3
/** Groups of one kind and day compared with one another at most. */
const MOST = 24

interface DayGroup {
  readonly index: number
  readonly day: number
  readonly speaker: ComparableMention
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** The first letters of the words that name the act. */
  readonly triggers: ReadonlySet<string>
  readonly sentences: ReadonlySet<string>
  readonly isNobodys: boolean
}

/** @param groups the members of each, as indices into `comparables` */
export function findDayTwins(comparables: readonly ComparableMention[], groups: readonly (readonly number[])[]): readonly DayTwins[] {
  const dated = groups.flatMap((members) => toDayGroup(comparables, members) ?? [])
  const isTelling = tellNames(dated)
  const byDay = new Map<string, DayGroup[]>()
  for (const group of dated) appendTo(byDay, `${group.day} ${kindOf(group.speaker.mention)}`, group)
  return [...byDay.values()].flatMap((all) => {
    const ofDay = all.slice(0, MOST)
    return ofDay.flatMap((group, at): readonly DayTwins[] => {
      const others = ofDay.filter((other) => other !== group && canBeOne(group, other))
      const named = others.filter((other) => ofDay.indexOf(other) > at && (shareName(group, other, isTelling) || complete(group, other)))
      const owner = group.isNobodys && BY_DAY.has(group.speaker.mention.type) ? ownerOf(group, others.filter((other) => !other.isNobodys)) : null
      return [...named, ...(owner ? [owner] : [])].map((other) => [group.index, other.index])
    })
  })
}

function toDayGroup(comparables: readonly ComparableMention[], members: readonly number[]): DayGroup | null {
  const own = members.toSorted((a, b) => a - b).flatMap((index) => comparables[index] ?? [])
  const [speaker] = own
  const days = own.flatMap(({ days: range }) => (range && range.startDay === range.endDay ? [range.startDay] : []))
  const [index, day] = [members[0], days[0]]
  if (!speaker || index === undefined || day === undefined || !isReported(own.map(({ mention }) => mention))) return null
  return {
    index,
    day,
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
const isReported = (group: readonly ActMention[]): boolean => isNews(group) && group.some(({ sentence, date }) => sentence.role === 'body' && isDatedInWords(date))

/** Whether few days of the story have the name. */
function tellNames(groups: readonly DayGroup[]): (name: string) => boolean {
  const daysOf = new Map<string, Set<number>>()
  for (const { names, day } of groups) for (const name of names) daysOf.set(name, (daysOf.get(name) ?? new Set()).add(day))
  const most = Math.max(KNOWN_DAYS.least, KNOWN_DAYS.part * new Set(groups.map(({ day }) => day)).size)
  return (name) => (daysOf.get(name)?.size ?? 0) <= most
}

const canBeOne = (a: DayGroup, b: DayGroup): boolean =>
  compareTypes(a.speaker, b.speaker) > 0 &&
  !haveCommon(a.sentences, b.sentences) &&
  !areOpposed(a.speaker.sides, b.speaker.sides) &&
  (a.speaker.mention.type === 'ASSAULT' || !areOtherFigures(a.speaker.figures, b.speaker.figures)) &&
  (a.places.size === 0 || b.places.size === 0 || haveCommon(a.places, b.places))

const shareName = (a: DayGroup, b: DayGroup, isTelling: (name: string) => boolean): boolean =>
  BY_PLACE.has(a.speaker.mention.type) && [...a.names].some((name) => b.names.has(name) && isTelling(name))

/** `suspended a commander`, in another sentence `Jane Roe was suspended`. */
const complete = (a: DayGroup, b: DayGroup): boolean =>
  a.speaker.mention.rule === b.speaker.mention.rule && a.speaker.mention.type === 'LEADERSHIP' && areComplementary(a.speaker.sides, b.speaker.sides)

/** The only one, or the only one that has most words in common; of deeds a state does many a day, so that the deed must be named alike. */
function ownerOf(group: DayGroup, others: readonly DayGroup[]): DayGroup | null {
  const ranked = others
    .filter((other) => !isDeed(group.speaker.mention.type) || isNamedAlike(group, other))
    .map((other) => ({ other, common: countCommon(group.words, other.words) }))
    .toSorted((a, b) => b.common - a.common)
  const [first, second] = ranked
  return first && (!second || first.common > second.common) ? first.other : null
}

/** `a ban was imposed`, in another report `banned`. */
const isNamedAlike = (a: DayGroup, b: DayGroup): boolean => haveCommon(a.words, b.words) || haveCommon(a.triggers, b.triggers)
