/**
 * What two tellings have in common of the matter without a word in common: who did a thing of one kind to whom on
 * one day did one thing, in whatever words; so did who files the same complaint; and a treaty is known by its year.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isBroad, isBySufferer, isDeed, isDirected } from './act-families.ts'
import { areAligned, areComplementary, haveOneDoer, haveOneSufferer } from './act-sides.ts'
import { haveCommon } from './common-members.ts'
import { SAID_DAYS, SAME_DAYS, SURE_DATE, UNKNOWN_DATE } from './compare-days.ts'
import type { ComparableMention } from './comparable-mention.ts'
import { areOtherFigures } from './find-figures.ts'
import { isDefiniteOfDay, isNamedByYear, knownAs } from './find-references.ts'

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
export function knownMatter(a: ComparableMention, b: ComparableMention, date: number, actors: number): number {
  if (date === SURE_DATE && (isDefiniteOfDay(a.mention) || isDefiniteOfDay(b.mention))) return SAME_DAY
  if (date >= SAME_DAYS && (isThatOfYear(a.mention, b.mention) || isThatOfYear(b.mention, a.mention))) return SAME_YEAR
  if (isAttack(a) && (actors === 1 || (date === SURE_DATE && isWreck(a) && isWreck(b)))) return SAME_VICTIM
  return isDirected(a.mention.type) || isDeed(a.mention.type) ? knownDeed(a, b, date) : 0
}

export const isAttack = ({ mention }: ComparableMention): boolean => mention.type === 'ASSAULT'

/** A plane shot down, a ship sunk: on one day there is one, unless the reports name two. */
export const isWreck = ({ mention }: ComparableMention): boolean => mention.mode === 'Destroy'

const isThatOfYear = (named: ActMention, told: ActMention): boolean =>
  isNamedByYear(named) && knownAs(told).includes(`${named.trigger.text.toLowerCase()} ${named.date.edtf}`)

/**
 * `closed the frontier`, `shut its border`; `expelled`, `ordered to leave`: the rule or the mode that found both
 * says what was done, and the same party did it, or suffered it, on days that meet; or did it to the same party,
 * where a later article tells it as background and leaves the day out. What is no deed is told in one verb too.
 */
function knownDeed(a: ComparableMention, b: ComparableMention, date: number): number {
  const [first, second] = [a.mention, b.mention]
  const isOneDay = date === SURE_DATE && a.days?.startDay === a.days?.endDay
  const isOneKind = first.rule === second.rule || (first.mode !== null && first.mode === second.mode && (isOneDay || !isBroad(first.mode))) || isOneThing(first, second)
  if (!isOneKind || first.form === 'nominal' || second.form === 'nominal' || ((date !== SURE_DATE || (!isOneDay && first.rule !== second.rule)) && isBroad(first.mode) && areOfOtherMatter(a, b))) return 0
  if (date === SURE_DATE && first.rule === second.rule && first.article !== second.article && (areComplementary(a.sides, b.sides) || (isDeed(first.type) && isNobodys(a) !== isNobodys(b)))) return SAME_PARTIES
  const isOnePartys = (haveOneDoer(a.sides, b.sides) && !isBySufferer(first.mode)) || (haveOneSufferer(a.sides, b.sides) && first.article !== second.article && !areOtherFigures(a.figures, b.figures))
  // `instructed Peru to take no step`, in another report `directed it not to move`: of one day and row, by one to the same one.
  if (!isDeed(first.type) && date === SURE_DATE && first.rule === second.rule && first.article !== second.article && areAligned(a.sides, b.sides)) return SAME_PARTIES
  if (!isDeed(first.type)) return isOnePartys && date >= SAME_DAYS ? Math.max(knownWords(first, second), isOneTopic(a, b, date) ? SAME_VERB : 0) : 0
  // `sends 5,600 troops`, `5,600 troops are mobilised`: a count that nobody gives twice.
  if (date === SURE_DATE && first.article !== second.article && isOneBigCount(a, b)) return SAME_COUNT
  if (areAligned(a.sides, b.sides) && date >= UNKNOWN_DATE) return countSame(a, b) ? SAME_COUNT : SAME_PARTIES
  return isOnePartys && (date >= SAME_DAYS || (date === SAID_DAYS && isNarrow(first, second))) ? SAME_PARTY : 0
}

/** `called its envoy home` late on Sunday, in another report `is recalling` him on Monday: nobody does it twice. */
const isNarrow = (a: ActMention, b: ActMention): boolean => a.rule === b.rule && a.mode !== null && a.mode === b.mode && !isBroad(a.mode)

/** Each says what it is about, and not one word is common. */
const areOfOtherMatter = (a: ComparableMention, b: ComparableMention): boolean => a.words.size > 0 && b.words.size > 0 && !haveCommon(a.words, b.words)

/** `the border was closed on Friday`: the passive leaves out who everybody knows. */
export const isNobodys = ({ people, parties }: ComparableMention): boolean => people.size + parties.size === 0

/** `filed a complaint`, `lodged its complaint`; `accuses`, `accused` in one row's sense. */
const knownWords = (a: ActMention, b: ActMention): number => (isOneThing(a, b) ? SAME_COUNT : a.rule === b.rule && isOneVerb(a, b) ? SAME_VERB : 0)

/** `called for their release`, `urged that they be let free`: one row of the lexicon, one day and a word in common. */
const isOneTopic = (a: ComparableMention, b: ComparableMention, date: number): boolean =>
  date === SURE_DATE && a.mention.rule === b.mention.rule && haveCommon(a.words, b.words)

/** Of triggers of several words the last says what was filed, lodged or paid. */
function isOneThing(a: ActMention, b: ActMention): boolean {
  const [one, other] = [a, b].map(({ trigger }) => / (?<thing>\p{L}{4,})$/u.exec(trigger.text)?.groups?.['thing']?.toLowerCase())
  return one !== undefined && one === other
}

const isOneVerb = (a: ActMention, b: ActMention): boolean => verbOf(a) === verbOf(b)

/** Letters that hold through `accuses`, `accused`. */
const verbOf = ({ trigger }: ActMention): string => trigger.text.toLowerCase().slice(0, 5)

/** Of three digits and more. */
const BIG = 100
const isOneBigCount = (a: ComparableMention, b: ComparableMention): boolean => a.figures.some((one) => one.value >= BIG && b.figures.some((other) => one.value === other.value))

const countSame = (a: ComparableMention, b: ComparableMention): boolean =>
  a.figures.some((one) => b.figures.some((other) => one.noun === other.noun && one.value === other.value))
