/**
 * How far two mentions tell one act, from 0 (never) to 1. Some things rule it out: types that cannot
 * be one act, days that cannot meet, meetings of different people. The rest is weighed.
 * What it gets wrong: two acts of one kind by the same parties on one day, told in the same words, become one.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { familyOf, isAboutPeople, isBroad, isBySufferer, isDeed, isDirected, isGiven, mayBeOneMode } from './act-families.ts'
import { areAligned, areComplementary, areOpposed, areStrangers, haveOneDoer, haveOneSufferer, haveOtherDoers } from './act-sides.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { figuresDiffer } from './find-figures.ts'
import { isDefiniteOfDay, isNamedByYear, knownAs } from './find-references.ts'
import { isSaying } from './is-news.ts'

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
const SURE_DATE = 1
/** Days that only lie near, where one of them is not given in words for the act itself. */
const SAID_DAYS = 0.5
const UNKNOWN_DATE = 0.35
const UNKNOWN_ACTORS = 0.4
/** `They sealed an agreement`: whatever it is about, it does not speak against being the one of that day. */
const UNKNOWN_MATTER = 0.5
/** Neither joins two mentions nor speaks against it. */
const MAY_BE_ANY = 0.5

export function compareMentions(a: ComparableMention, b: ComparableMention, weigh: WordWeight): number {
  const type = compareTypes(a, b)
  if (type === 0) return 0
  const date = compareDays(a, b)
  if (date === null) return 0
  const actors = compareActors(a, b)
  if (actors === null) return 0
  if (isDirected(a.mention.type) && isDirected(b.mention.type) && areOpposed(a.sides, b.sides)) return 0
  if (isGiven(a.mention.type) && isGiven(b.mention.type) && areStrangers(a.sides, b.sides)) return 0
  if (date === UNKNOWN_DATE && (haveOtherDoers(a.sides, b.sides) || (a.mention.type !== b.mention.type && a.mention.article !== b.mention.article))) return 0
  if (isDeed(a.mention.type) && isReview(a.mention) !== isReview(b.mention)) return 0
  if (countOthers(a, b, date) || wasAnnouncedBefore(a, b) || wasAnnouncedBefore(b, a)) return 0
  if (isSaying(a.mention) || isSaying(b.mention)) return compareStatements(a, b, date, actors, weigh)
  const weight = isAboutPeople(a.mention.type) && actors !== UNKNOWN_ACTORS ? PEOPLE_DECIDE : MATTER_DECIDES
  // Without a day, words must tell which of several acts of its kind it is: `they rejected the claim` may be any.
  const isBare = a.words.size === 0 || b.words.size === 0
  const told = isBare ? (date === UNKNOWN_DATE || areOfOtherRows(a.mention, b.mention) ? 0 : UNKNOWN_MATTER) : overlap(a.words, b.words, weigh)
  const words = Math.max(told, knownMatter(a, b, date, actors))
  const likeness = weight.type * type + weight.date * date + weight.actors * actors + weight.words * words
  return (isMeeting(a) && isAnybodys(a, b, date)) || isOfMany(a, b) ? Math.min(likeness, MAY_BE_ANY) : likeness
}

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
  return !mayDiffer && countDifferently(a, b)
}

/** `would review ties` is no plan to cut them. */
const isReview = ({ trigger }: ActMention): boolean => /^(?:review|reconsider|reassess)/i.test(trigger.text)

/** `last week Peru said that it would review ties`, in the report that it has cut them: the plan was not this deed. */
const wasAnnouncedBefore = ({ mention: plan, days: planned }: ComparableMention, { mention: deed, days: done }: ComparableMention): boolean =>
  plan.article === deed.article && plan.status === 'planned' && deed.status !== 'planned' && plan.date.basis === 'inherited' && planned !== null && done !== null && planned.startDay < done.startDay

const countDifferently = (a: ComparableMention, b: ComparableMention): boolean =>
  a.figures.some((one) => b.figures.some((other) => figuresDiffer(one, other)))

/** What the parties of an act say of its matter where the words need not agree: least where only one side is known. */
const SAME_VERB = 0.4
const SAME_PARTY = 0.5
const SAME_PARTIES = 0.6
const SAME_COUNT = 0.8
/** Nobody is killed twice: who was hit tells which attack it was, in whatever words. */
const SAME_VICTIM = 0.8
/** `the attack on Friday`. */
const SAME_DAY = 0.8
/** `the 1965 treaty`: so the whole matter is named. */
const SAME_YEAR = 0.9

/** How much of the matter two mentions have in common without a word in common. */
function knownMatter(a: ComparableMention, b: ComparableMention, date: number, actors: number): number {
  if (date === SURE_DATE && (isDefiniteOfDay(a.mention) || isDefiniteOfDay(b.mention))) return SAME_DAY
  if (date >= SAME_DAYS && (isThatOfYear(a.mention, b.mention) || isThatOfYear(b.mention, a.mention))) return SAME_YEAR
  if (isAttack(a) && (actors === 1 || (date === SURE_DATE && isWreck(a) && isWreck(b)))) return SAME_VICTIM
  return isDirected(a.mention.type) || isDeed(a.mention.type) ? knownDeed(a, b, date) : 0
}

const isThatOfYear = (named: ActMention, told: ActMention): boolean =>
  isNamedByYear(named) && knownAs(told).includes(`${named.trigger.text.toLowerCase()} ${named.date.edtf}`)

/**
 * `closed the frontier`, `shut its border`; `expelled`, `ordered to leave`: the rule or the mode that found both
 * says what was done, and the same party did it, or suffered it, on days that meet; or did it to the same party,
 * where a later article tells it as background and leaves the day out. What is no deed is told in one verb too.
 */
function knownDeed(a: ComparableMention, b: ComparableMention, date: number): number {
  const [first, second] = [a.mention, b.mention]
  const isOneKind = first.rule === second.rule || (first.mode !== null && first.mode === second.mode && (date === SURE_DATE || !isBroad(first.mode))) || isOneThing(first, second)
  if (!isOneKind || first.form === 'nominal' || second.form === 'nominal' || (date !== SURE_DATE && isBroad(first.mode) && areOfOtherMatter(a, b))) return 0
  if (date === SURE_DATE && first.rule === second.rule && first.article !== second.article && (areComplementary(a.sides, b.sides) || (isDeed(first.type) && isNobodys(a) !== isNobodys(b)))) return SAME_PARTIES
  const isOnePartys = (haveOneDoer(a.sides, b.sides) && !isBySufferer(first.mode)) || (haveOneSufferer(a.sides, b.sides) && first.article !== second.article && !countDifferently(a, b))
  if (!isDeed(first.type)) return isOnePartys && date >= SAME_DAYS ? knownWords(first, second) : 0
  if (areAligned(a.sides, b.sides) && date >= UNKNOWN_DATE) return countSame(a, b) ? SAME_COUNT : SAME_PARTIES
  return isOnePartys && date >= SAME_DAYS ? SAME_PARTY : 0
}

/** Each says what it is about, and not one word is common. */
const areOfOtherMatter = (a: ComparableMention, b: ComparableMention): boolean => a.words.size > 0 && b.words.size > 0 && ![...a.words].some((stem) => b.words.has(stem))

/** `the border was closed on Friday`: the passive leaves out who everybody knows. */
const isNobodys = ({ people, parties }: ComparableMention): boolean => people.size + parties.size === 0

/** `filed a complaint`, `lodged its complaint`; `accuses`, `accused` in one row's sense. */
const knownWords = (a: ActMention, b: ActMention): number => (isOneThing(a, b) ? SAME_COUNT : a.rule === b.rule && isOneVerb(a, b) ? SAME_VERB : 0)

/** Of triggers of several words the last says what was filed, lodged or paid. */
function isOneThing(a: ActMention, b: ActMention): boolean {
  const [one, other] = [a, b].map(({ trigger }) => / (?<thing>\p{L}{4,})$/u.exec(trigger.text)?.groups?.['thing']?.toLowerCase())
  return one !== undefined && one === other
}

const isOneVerb = (a: ActMention, b: ActMention): boolean => verbOf(a) === verbOf(b)

/** Letters that hold through `accuses`, `accused`. */
const verbOf = ({ trigger }: ActMention): string => trigger.text.toLowerCase().slice(0, 5)

const countSame = (a: ComparableMention, b: ComparableMention): boolean =>
  a.figures.some((one) => b.figures.some((other) => one.noun === other.noun && one.value === other.value))

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
  return announced.people.size + announced.parties.size === 0 && date === SURE_DATE && mayBeSaid ? 1 : 0
}
/** What another report tells of nobody may be anything, a market’s fall or a flight: unless it names the act of making public. */
const IN_PUBLIC = /^(?:announc|disclos|reveal|confirm|publish|releas|unveil|declar|made public)/i
const LIKE_WORDS = 0.3
const hasOneMouth = ({ actors }: ActMention): boolean => actors.every(({ role, kind }) => role !== 'source' || kind !== 'state')

function compareTypes({ mention: a }: ComparableMention, { mention: b }: ComparableMention): number {
  if (a.type !== b.type) return familyOf(a.type) === familyOf(b.type) ? RELATED_TYPE : 0
  if (a.mode === b.mode) return 1
  if (!mayBeOneMode(a.mode, b.mode)) return 0
  return a.mode === null || b.mode === null ? OTHER_MODE.unknown : OTHER_MODE.different
}

/** 1 for the same days, less for days that contain one another, null for days that cannot meet. */
function compareDays(a: ComparableMention, b: ComparableMention): number | null {
  if (!a.days || !b.days) return (a.days?.startDay ?? -Infinity) > b.lastDay || (b.days?.startDay ?? -Infinity) > a.lastDay ? null : UNKNOWN_DATE
  if (a.days.startDay === b.days.startDay && a.days.endDay === b.days.endDay) return SURE_DATE
  if (meet(a.days, b.days)) return SAME_DAYS
  if (!areNear(a.days, b.days) || a.mention.article === b.mention.article) return null
  // A day taken from the text around is often that on which it was said, a day or two later.
  return isDatedInWords(a.mention.date) && isDatedInWords(b.mention.date) ? 0 : SAID_DAYS
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
  let common = 0
  for (const name of a) if (b.has(name)) common++
  return common / Math.min(a.size, b.size)
}

/** A single word in common (`envoys`) is no more than a hint. */
const HINT = 0.5

const isMeeting = ({ mention }: ComparableMention): boolean => mention.type === 'CONSULT'

/** A plane shot down, a ship sunk: on one day there is one, unless the reports name two. */
const isWreck = ({ mention }: ComparableMention): boolean => mention.mode === 'Destroy'

const isAttack = ({ mention }: ComparableMention): boolean => mention.type === 'ASSAULT'

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
