/**
 * What one party says in one breath is one appearance, in however many verbs a report tells it: `accused them of
 * arson and warned that …`, `regretted the step and called for calm`, `urged them to wait and offered help`. So is a meeting with
 * what is said and agreed at it, where one sentence tells both (`met in Riga and agreed to …`), and an attack with whom it hit. A person's words of one day in one report are
 * one appearance too; a state speaks through several mouths, so its words are one only within a sentence. A participle
 * clause after a comma, without a subject of its own, tells how a thing is done (Quirk et al. 1985, § 15.60 f.).
 * What it gets wrong: a speech in the morning and a letter in the evening become one.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isSpoken, isUndertaking } from './act-families.ts'
import { namesOf } from './act-sides.ts'
import { countCommon, haveCommon } from './common-members.ts'
import type { Told } from './text-order.ts'

/** Two mentions of one appearance, by their indices; the earlier of the text first. */
export type Appearance = readonly [first: number, second: number]

/** Acts of the day told before it that an act is compared with at most, so that the work for one stays the same. */
const MOST = 48

/** @param told what one article tells, in the order of its text */
export function findAppearances(told: readonly Told[]): readonly Appearance[] {
  const appearances: Appearance[] = []
  const ofDay = new Map<string, Told[]>()
  let ofSentence: readonly Told[] = []
  for (const second of told) {
    const [index, { sentence, date, form, type }] = second
    if (sentence.role !== 'body' || (form === 'nominal' && type !== 'CONSULT')) continue
    ofSentence = ofSentence.filter(([, { sentence: before }]) => before.start === sentence.start)
    for (const [first, mention] of ofSentence) if (isManner(mention, second[1])) appearances.push([first, index])
    ofSentence = [...ofSentence, second]
    if (date.edtf === '') continue
    const before = ofDay.get(date.edtf) ?? []
    for (const [first, mention] of before.slice(-MOST)) if (areOne(mention, second[1])) appearances.push([first, index])
    before.push(second)
    ofDay.set(date.edtf, before)
  }
  return appearances
}

function areOne(first: ActMention, second: ActMention): boolean {
  if (first.status !== second.status) return false
  if (isItsEffect(first, second)) return true
  const isOneSentence = first.sentence.start === second.sentence.start
  if (first.form === 'nominal' || second.form === 'nominal') return isOneSentence && isOccasion(first, second)
  if (isOneSentence && isWhenTheyMet(first, second)) return true
  if (!haveOneDoer(first, second)) return false
  // `received his guest and discussed ties`
  if (isOneSentence && first.type === 'CONSULT' && second.type === 'CONSULT') return !areToOthers(first, second) && !isSubordinate(first, second)
  const areSpoken = isSpoken(first) && isSpoken(second)
  if (!isOneSentence) return areSpoken && isPersons(first) && isPersons(second) && !areToOthers(first, second)
  return areSpoken || (isTalk(first) && isTalk(second) && !areToOthers(first, second) && !isSubordinate(first, second))
}

/** `a blast shook the town, killing two`: told as one. */
const isItsEffect = (act: ActMention, effect: ActMention): boolean =>
  act.type === 'ASSAULT' && effect.type === 'ASSAULT' && effect.form === 'participle' && act.sentence.start === effect.sentence.start

/** `lobbied its allies, calling them by telephone`, `fired a rocket, giving an hour’s notice`. */
function isManner(act: ActMention, manner: ActMention): boolean {
  if (manner.form !== 'participle' || !/^\p{L}+ing\b/u.test(manner.trigger.text) || act.form !== 'finite' || act.strength === 'weak' || act.status !== manner.status || !(isTalk(manner) || manner.type === 'STATEMENT')) return false
  const between = act.sentence.text.slice(act.trigger.end - act.sentence.start, manner.trigger.start - act.sentence.start)
  return /,\s*$/.test(between) && !/\b(?:who|which|whose|while)\b|;/.test(between) && (namesOf(manner, 'source').size === 0 || haveOneDoer(act, manner))
}

/** `asked the emir about fish on Friday, when the two met`: there he asked. */
const isWhenTheyMet = (act: ActMention, meeting: ActMention): boolean =>
  meeting.type === 'CONSULT' && isTalk(act) && namesOf(act, 'target').size > 0 &&
  /\bwhen (?:the two|they|both|the pair) (?:\p{L}+ )?$/u.test(act.sentence.text.slice(0, meeting.trigger.start - act.sentence.start))

/** `greeted the guest at a summit`: the noun names where it was, nobody else's meeting. */
function isOccasion(first: ActMention, second: ActMention): boolean {
  const [noun, told] = first.form === 'nominal' ? [first, second] : [second, first]
  const known = new Set(told.actors.map(({ name }) => name))
  return told.form !== 'nominal' && told.type === 'CONSULT' && noun.actors.every(({ name, kind }) => kind !== 'person' || known.has(name))
}

/** What is done by talking: a meeting, what is said and agreed there, an offer. */
const isTalk = (mention: ActMention): boolean =>
  isSpoken(mention) || isUndertaking(mention) || mention.type === 'SUPPORT' || (mention.type === 'CONSULT' && mention.mode !== 'Visit') || /^(?:offer|pledg|promis|vow)/i.test(mention.trigger.text)

/** `met the emir`, `who called for talks`: another hour of the day, as far as the text says. */
const isSubordinate = ({ trigger, sentence }: ActMention, later: ActMention): boolean =>
  /\b(?:who|which)\b[^,]*$/.test(sentence.text.slice(0, trigger.start - sentence.start)) ||
  /\b(?:who|which|whose|when|while|whereas)\b/.test(sentence.text.slice(trigger.end - sentence.start, later.trigger.start - sentence.start))

const isPersons = ({ actors }: ActMention): boolean => actors.every(({ role, kind }) => role !== 'source' || kind === 'person')

/** Both name who acts, and one names nobody that the other does not. */
function haveOneDoer(a: ActMention, b: ActMention): boolean {
  const [one, other] = [namesOf(a, 'source'), namesOf(b, 'source')]
  const common = countCommon(one, other)
  return common > 0 && common === Math.min(one.size, other.size)
}

function areToOthers(a: ActMention, b: ActMention): boolean {
  const [one, other] = [namesOf(a, 'target'), namesOf(b, 'target')]
  return one.size > 0 && other.size > 0 && !haveCommon(one, other)
}
