/**
 * How far two mentions tell one act, from 0 (never) to 1. Some things rule it out: types that cannot
 * be one act, days that cannot meet, meetings of different people. The rest is weighed.
 * What it gets wrong: two acts of one kind by the same parties on one day, told in the same words, become one.
 */
import { familyOf, isAboutPeople, isDeed, mayBeOneMode } from './act-families.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { isSaying } from './is-news.ts'
import type { ActMention } from '../events/act-mention.ts'

/** How telling a word is: rare words of the story weigh more. In nats. */
export type WordWeight = (stem: string) => number

// Weights sum to 1. Type and date only make two mentions possible twins; who and what decide.
/** Of an agreement or a demand the matter tells it from the next one … */
const MATTER_DECIDES = { type: 0.2, date: 0.15, actors: 0.2, words: 0.45 }
/** … of a meeting, a killing or an election the people do. */
const PEOPLE_DECIDE = { type: 0.2, date: 0.2, actors: 0.45, words: 0.15 }
/** Related types count as half a match; so do modes of which one is unknown, and two that differ hardly. */
const RELATED_TYPE = 0.5
const OTHER_MODE = { unknown: 0.6, different: 0.25 }
/** Two articles that put one act on different days are still heard together when all else agrees; in days. */
const DISPUTED_DAYS = 2
/** Days that meet but are not the same. */
const SAME_DAYS = 0.75
const UNKNOWN_DATE = 0.35
const UNKNOWN_ACTORS = 0.4
/** `They sealed an agreement`: whatever it is about, it does not speak against being the one of that day. */
const UNKNOWN_MATTER = 0.5

export function compareMentions(a: ComparableMention, b: ComparableMention, weigh: WordWeight): number {
  const type = compareTypes(a, b)
  const date = compareDays(a, b)
  const actors = compareActors(a, b)
  if (type === 0 || date === null || actors === null) return 0
  if (isSaying(a.mention) || isSaying(b.mention)) return areOneStatement(a, b, date, actors) ? 1 : 0
  const weight = isAboutPeople(a.mention.type) ? PEOPLE_DECIDE : MATTER_DECIDES
  const told = a.words.size === 0 || b.words.size === 0 ? UNKNOWN_MATTER : overlap(a.words, b.words, weigh)
  const words = areOneDeed(a, b, date, actors) ? Math.max(told, UNKNOWN_MATTER) : told
  return weight.type * type + weight.date * date + weight.actors * actors + weight.words * words
}

/** `closed the frontier`, `shut its border`: the rule that found both says what was done; the same party on days that meet. */
const areOneDeed = ({ mention: a }: ComparableMention, { mention: b }: ComparableMention, date: number, actors: number): boolean =>
  isDeed(a.type) && a.rule === b.rule && a.form !== 'nominal' && b.form !== 'nominal' && date >= SAME_DAYS && actors === 1 && share(doersOf(a), doersOf(b)) === 1

const doersOf = ({ actors }: ActMention): ReadonlySet<string> => new Set(actors.filter(({ role }) => role === 'source').map(({ name }) => name))

/**
 * All that one party says on one day is one statement; and so is what is announced that day without a word
 * on who announced it.
 */
function areOneStatement(a: ComparableMention, b: ComparableMention, date: number, actors: number): boolean {
  if (isSaying(a.mention) && isSaying(b.mention)) return actors === 1 && date >= SAME_DAYS && a.people.size > 0 === b.people.size > 0
  const announced = isSaying(a.mention) ? b : a
  return announced.people.size + announced.parties.size === 0 && date === 1
}

function compareTypes({ mention: a }: ComparableMention, { mention: b }: ComparableMention): number {
  if (a.type !== b.type) return familyOf(a.type) === familyOf(b.type) ? RELATED_TYPE : 0
  if (a.mode === b.mode) return 1
  if (!mayBeOneMode(a.mode, b.mode)) return 0
  return a.mode === null || b.mode === null ? OTHER_MODE.unknown : OTHER_MODE.different
}

/** 1 for the same days, less for days that contain one another, null for days that cannot meet. */
function compareDays(a: ComparableMention, b: ComparableMention): number | null {
  if (!a.days || !b.days) return UNKNOWN_DATE
  if (a.days.startDay === b.days.startDay && a.days.endDay === b.days.endDay) return 1
  if (meet(a.days, b.days)) return SAME_DAYS
  return areNear(a.days, b.days) && a.mention.article !== b.mention.article ? 0 : null
}

/** Articles may put one act on neighbouring days; further apart it is two. */
export const areNear = (a: DayRange, b: DayRange): boolean =>
  Math.max(a.startDay, b.startDay) - Math.min(a.endDay, b.endDay) <= DISPUTED_DAYS

export const meet = (a: DayRange, b: DayRange): boolean => a.startDay <= b.endDay && b.startDay <= a.endDay

/** Shared names over all names; null for an act between people of whom each side has some that the other lacks. */
function compareActors(a: ComparableMention, b: ComparableMention): number | null {
  const people = share(a.people, b.people)
  const parties = share(a.parties, b.parties)
  if (people === null && parties === null) return UNKNOWN_ACTORS
  if (people !== null && people < 1 && isAboutPeople(a.mention.type)) return null
  if (people === null || parties === null) return people ?? parties
  return (people + parties) / 2
}

/** Part of the smaller set that the other has too; null where either is empty. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null
  let common = 0
  for (const name of a) if (b.has(name)) common++
  return common / Math.min(a.size, b.size)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: WordWeight): number {
  let common = 0
  for (const stem of a) if (b.has(stem)) common += weigh(stem)
  const smaller = Math.min(total(a, weigh), total(b, weigh))
  return smaller === 0 ? 0 : common / smaller
}

function total(words: ReadonlySet<string>, weigh: WordWeight): number {
  let sum = 0
  for (const stem of words) sum += weigh(stem)
  return sum
}
