/**
 * How far two mentions tell one act, from 0 (never) to 1. Some things rule it out: types that cannot
 * be one act, days that cannot meet, meetings of different people. The rest is weighed.
 * What it gets wrong: two acts of one kind by the same parties on one day, told in the same words, become one.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { stateByName } from '../events/gazetteer.ts'
import { familyOf, isAboutPeople, isDeath, isDeed, isDirected, isGiven, mayBeOneMode } from './act-families.ts'
import { areComplementary, areOpposed, areStrangers, haveOneDoer, haveOtherDoers, haveOtherSufferers } from './act-sides.ts'
import { countCommon, haveCommon } from './common-members.ts'
import type { ComparableMention } from './comparable-mention.ts'
import { compareDays, SAME_DAYS, SURE_DATE, UNKNOWN_DATE } from './compare-days.ts'
import { areOtherFigures } from './find-figures.ts'
import { isSaying } from './is-news.ts'
import { isAttack, isNobodys, knownMatter } from './known-matter.ts'

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
const UNKNOWN_ACTORS = 0.4
/** `They sealed an agreement`: whatever it is about, it does not speak against being the one of that day. */
const UNKNOWN_MATTER = 0.5
/** Neither joins two mentions nor speaks against it. */
const MAY_BE_ANY = 0.5

export function compareMentions(a: ComparableMention, b: ComparableMention, weigh: WordWeight): number {
  const type = compareTypes(a, b)
  if (type === 0) return isOneDeath(a, b) ? SAME_MISHAP : 0
  const date = compareDays(a, b)
  if (date === null) return 0
  const actors = compareActors(a, b)
  if (actors === null) return 0
  if (isDirected(a.mention.type) && isDirected(b.mention.type) && areOpposed(a.sides, b.sides)) return 0
  // `signed a pact with Chad`, `apologised to Chile`: of two kinds, and with others.
  if (a.mention.type !== b.mention.type && haveOtherSufferers(a.sides, b.sides)) return 0
  if (isGiven(a.mention.type) && isGiven(b.mention.type) && areStrangers(a.sides, b.sides)) return 0
  if (date === UNKNOWN_DATE && (haveOtherDoers(a.sides, b.sides) || (a.mention.type !== b.mention.type && a.mention.article !== b.mention.article))) return 0
  if (date === UNKNOWN_DATE && isAttack(a) && isAnyAttack(a, b)) return 0
  if (isDeed(a.mention.type) && isReview(a.mention) !== isReview(b.mention)) return 0
  if (countOthers(a, b, date) || wasAnnouncedBefore(a, b) || wasAnnouncedBefore(b, a)) return 0
  if (isSaying(a.mention) || isSaying(b.mention)) return compareStatements(a, b, date, actors, weigh)
  if (isOneMishap(a, b, date)) return SAME_MISHAP
  if (isMeeting(a) && date !== SURE_DATE && areElsewhere(a.mention, b.mention)) return 0
  const weight = isAboutPeople(a.mention.type) && actors !== UNKNOWN_ACTORS ? PEOPLE_DECIDE : MATTER_DECIDES
  // Without a day, words must tell which of several acts of its kind it is: `they rejected the claim` may be any, and one word of nobody’s act is no more than a hint.
  const isBare = Math.min(a.words.size, b.words.size) <= (date === UNKNOWN_DATE && !haveOneDoer(a.sides, b.sides) ? 1 : 0)
  const told = isBare ? (date === UNKNOWN_DATE || areOfOtherRows(a.mention, b.mention) ? 0 : UNKNOWN_MATTER) : overlap(a.words, b.words, weigh)
  const words = Math.max(told, knownMatter(a, b, date, actors))
  const likeness = weight.type * type + weight.date * date + weight.actors * actors + weight.words * words
  return (isMeeting(a) && isAnybodys(a, b, date)) || isOfMany(a, b) ? Math.min(likeness, MAY_BE_ANY) : likeness
}

/** `met in Lima`, `met in Bern` about that day: both reports say where, each another town. */
function areElsewhere({ places: a }: ActMention, { places: b }: ActMention): boolean {
  const [here, there] = [a.filter(isTown), b.filter(isTown)]
  return here.length > 0 && there.length > 0 && !here.some(({ text }) => there.some((other) => text.includes(other.text) || other.text.includes(text)))
}

const isTown = ({ text }: Span): boolean => stateByName(text) === null

/**
 * `The plane crashed`, `the crash of the jet`; `two brothers died`, `their deaths`: of one day, or of one whom both name, there is one,
 * in whatever words, unless they name others.
 */
function isOneMishap(a: ComparableMention, b: ComparableMention, date: number): boolean {
  if (!MISHAPS.some((rows) => rows.has(a.mention.rule) && rows.has(b.mention.rule))) return false
  const [people, parties] = [share(a.people, b.people), share(a.parties, b.parties)]
  return people !== 0 && parties !== 0 && (date === SURE_DATE || (date === SAME_DAYS && (people ?? parties) !== null))
}
/** `Two brothers died in a raid`, in another report `were killed`: on one day, those whom both name, or in the words of both. */
function isOneDeath(a: ComparableMention, b: ComparableMention): boolean {
  const isBoth = (isDeath(a.mention.rule) && b.mention.type === 'ASSAULT') || (isDeath(b.mention.rule) && a.mention.type === 'ASSAULT')
  if (!isBoth || compareDays(a, b) !== SURE_DATE || a.days?.startDay !== a.days?.endDay || areOtherFigures(a.figures, b.figures)) return false
  const people = share(a.people, b.people)
  return people === null ? countCommon(a.words, b.words) > 0 : people > 0
}

const MISHAPS: readonly ReadonlySet<string>[] = [new Set(['STATEMENT/crash', 'STATEMENT/crash-alone', 'STATEMENT/crash-noun']), new Set(['STATEMENT/die', 'STATEMENT/death-noun'])]
/** Above what joins two, below what can be surer. */
const SAME_MISHAP = 0.8

/** Under STATEMENT stands whatever has no type of its own: a flight stopped, a death. Without a word on its matter the row alone says what it was. */
const areOfOtherRows = (a: ActMention, b: ActMention): boolean => a.type === 'STATEMENT' && a.rule !== b.rule

/** Two states meet often, and one leader many a month: without its days and names in both, another article's meeting may be any of theirs. */
function isAnybodys(a: ComparableMention, b: ComparableMention, date: number): boolean {
  if (a.mention.article === b.mention.article) return false
  const [fewer, isVisit] = [Math.min(a.people.size, b.people.size), a.mention.mode === 'Visit']
  return (date === UNKNOWN_DATE || (date === SAME_DAYS && (isCoarse(a) || isCoarse(b)))) && fewer < (isVisit ? 1 : 2)
}

/** Leaders meet more than once in so many days. */
const COARSE_DAYS = 28
const isCoarse = ({ days }: ComparableMention): boolean => days !== null && days.endDay - days.startDay >= COARSE_DAYS

/** Attacks on one state are many: without a day, whom it hit or the words must tell which one it is. */
const isAnyAttack = (a: ComparableMention, b: ComparableMention): boolean =>
  !haveCommon(a.people, b.people) && !haveCommon(a.words, b.words) && (a.people.size + b.people.size === 0 || a.mention.rule !== b.mention.rule)

/** `has been shelling the north since May`: any of many attacks, unless it says whom it hit. */
const isOfMany = (a: ComparableMention, b: ComparableMention): boolean => isAttack(a) && (a.people.size === 0 || b.people.size === 0) && (isOpen(a) || isOpen(b))
const OPEN_DAYS = 92
const isOpen = ({ days }: ComparableMention): boolean => days !== null && days.endDay - days.startDay > OPEN_DAYS

/**
 * One article that counts `four` and then `sixty` envoys tells two acts; so do two that do not give the same day
 * for a deed, whose count does not grow with the days as a toll does.
 */
function countOthers(a: ComparableMention, b: ComparableMention, date: number): boolean {
  const mayDiffer = a.mention.article !== b.mention.article && (date === SURE_DATE || (date !== UNKNOWN_DATE && !isDeed(a.mention.type)))
  return !mayDiffer && areOtherFigures(a.figures, b.figures)
}

/** `would review ties` is no plan to cut them. */
const isReview = ({ trigger }: ActMention): boolean => /^(?:review|reconsider|reassess)/i.test(trigger.text)

/** `last week Peru said that it would review ties`, in the report that it has cut them: the plan was not this deed. */
const wasAnnouncedBefore = ({ mention: plan, days: planned }: ComparableMention, { mention: deed, days: done }: ComparableMention): boolean =>
  plan.article === deed.article && plan.status === 'planned' && deed.status !== 'planned' && plan.date.basis === 'inherited' && planned !== null && done !== null && planned.startDay < done.startDay

/**
 * What one report says that one party said on one day is one statement; so is what another report of the day tells
 * of one speaker, or of a state, which has many mouths, in like words; and what is announced that day without a word on who announced it.
 */
function compareStatements(a: ComparableMention, b: ComparableMention, date: number, actors: number, weigh: WordWeight): number {
  if (isSaying(a.mention) && isSaying(b.mention)) {
    if (actors < 1 || date < SAME_DAYS || a.people.size > 0 !== b.people.size > 0) return 0
    const isOneDays = a.mention.date.edtf === b.mention.date.edtf && (a.mention.article === b.mention.article || hasOneMouth(a.mention))
    return isOneDays || overlap(a.words, b.words, weigh) >= LIKE_WORDS ? 1 : MAY_BE_ANY
  }
  const announced = isSaying(a.mention) ? b : a
  const mayBeSaid = a.mention.article === b.mention.article || IN_PUBLIC.test(announced.mention.trigger.text)
  return isNobodys(announced) && date === SURE_DATE && mayBeSaid ? 1 : 0
}
/** What another report tells of nobody may be anything, a market’s fall or a flight: unless it names the act of making public. */
const IN_PUBLIC = /^(?:announc|disclos|reveal|confirm|publish|releas|unveil|declar|made public)/i
const LIKE_WORDS = 0.3
const hasOneMouth = ({ actors }: ActMention): boolean => actors.every(({ role, kind }) => role !== 'source' || kind !== 'state')

/** 1 for one type and mode, less for related ones, 0 where the two cannot be one act. */
export function compareTypes({ mention: a }: ComparableMention, { mention: b }: ComparableMention): number {
  if (a.type !== b.type) return familyOf(a.type) === familyOf(b.type) ? RELATED_TYPE : 0
  if (a.mode === b.mode) return 1
  if (!mayBeOneMode(a.mode, b.mode)) return 0
  return a.mode === null || b.mode === null ? OTHER_MODE.unknown : OTHER_MODE.different
}

/** Shared names over all names; null for an act between people of whom each side has some that the other lacks. */
function compareActors(a: ComparableMention, b: ComparableMention): number | null {
  const people = share(a.people, b.people)
  const parties = share(a.parties, b.parties)
  if (people === null && parties === null) return UNKNOWN_ACTORS
  // A meeting with one more guest is another meeting; an attack is one, whichever of those it hit an article names.
  if (people !== null && isAboutPeople(a.mention.type) && people < (isAttack(a) ? Number.MIN_VALUE : 1)) return null
  if (people !== null && isAttack(a)) return 1
  if (isDirected(a.mention.type) && !isAboutPeople(a.mention.type) && areComplementary(a.sides, b.sides)) return UNKNOWN_ACTORS
  // An expulsion `over the attack on Roe` is no less between the two states.
  if (isDeed(a.mention.type) && haveOneDoer(a.sides, b.sides)) return 1
  if (people === null || parties === null) return people ?? parties
  return (people + parties) / 2
}

/** Part of the smaller set that the other has too; null where either is empty. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null
  return countCommon(a, b) / Math.min(a.size, b.size)
}

/** A single word in common (`envoys`) is no more than a hint. */
const HINT = 0.5

const isMeeting = ({ mention }: ComparableMention): boolean => mention.type === 'CONSULT'

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: WordWeight): number {
  let common = 0
  for (const stem of a) if (b.has(stem)) common += weigh(stem)
  const smaller = Math.min(total(a, weigh), total(b, weigh))
  if (smaller === 0) return 0
  return (common / smaller) * (Math.min(a.size, b.size) === 1 ? HINT : 1)
}

function total(words: ReadonlySet<string>, weigh: WordWeight): number {
  let sum = 0
  for (const stem of words) sum += weigh(stem)
  return sum
}
