/**
 * Which way a bare weekday or month points: back or forward from its anchor, read from the sentence around it.
 * The verb nearest before it decides; failing that, the first one after it. Reported speech needs no rule of its own:
 * in "said it will meet on Friday" the nearer verb is "will".
 */
import {
  AFTER_A_NOUN, AHEAD, AHEAD_TO_A_DAY, BEFORE_NO_VERB, BEHIND, DETERMINERS, LOOKS_AHEAD, MAY_LOOK_AHEAD, MODALS, MOVED, MOVED_REACH, MOVED_TO, NEGATED, NO_PAST, NO_VERB,
  LOOKS_BACK, PAST_BEFORE_TO, PLANS, PRESENT, REFUSED, RESULTS, SAYING, SCHEDULED, TRADED, words,
} from './direction-words.ts'
import type { Unit } from './moment.ts'
import { REACH, wordsAfter, wordsBefore, type Neighbours } from './neighbours.ts'

/** −1 back, 1 forward, 0 not said. */
export type Direction = -1 | 0 | 1

/** "spoke to reporters": no infinitive ends in one s. */
const PLURAL = /[^s]s$/
/** "we'll"; few words have its ending, and a pattern takes its time to say so. */
const isShortWill = (word: string): boolean => word.endsWith('ll') && /['’]ll$/.test(word)
/** What a word says wherever it stands: one look for the verbs of both ways. */
const SAYS: ReadonlyMap<string, Direction> = new Map([...Array.from(BEHIND, (word): [string, Direction] => [word, -1]), ...Array.from(AHEAD, (word): [string, Direction] => [word, 1])])

/** Words of the future that are as often nouns: `approved its recovery plan on Friday`; a verb goes on with `to`, or stands with its subject. */
const OFTEN_NOUNS = words('plan plans hope hopes aims')
const NOUN_BEFORE = words('the a an its his her their our this that these those')
const NOUN_AFTER = words('for of by on in at')
const BE_SET = words('is are was were be been')
const namesPlan = (word: string, after: string | undefined, before: string | undefined): boolean =>
  // "ahead by nine points"
  (word === 'ahead' && (after === 'by' || after === 'in')) ||
  // "set itself on fire on Friday"; "is set for Friday", "set to open on Friday"
  (word === 'set' && after !== 'to' && after !== 'for' && after !== undefined && !BE_SET.has(before ?? '')) ||
  OFTEN_NOUNS.has(word) && after !== 'to' && (word === 'plan' || NOUN_BEFORE.has(before ?? '') || NOUN_AFTER.has(after ?? ''))

/** "ill due to a storm on 4 March" gives a cause, "due to arrive" a plan; `lead` is what stands before the phrase. */
const givesCause = (lead: Neighbours, at: number): boolean => lead(at) === 'due' && lead(at - 1) === 'to' && NO_VERB.has(lead(at - 2) ?? '')

/** Whether a word after "to" is a verb. */
const isInfinitive = (word: string, beforeTo: string): boolean =>
  word.charCodeAt(0) >= 97 && !NO_VERB.has(word) && !PLURAL.test(word) && !BEFORE_NO_VERB.has(beforeTo)

/** Of a verb that ends in "ed"; "United" is a name. */
const isPastForm = (word: string): boolean => word.length > 4 && word.endsWith('ed') && word.charCodeAt(0) >= 97 && !NO_PAST.has(word)

/** Those that are no past form by themselves. */
const PARTICIPLES = words('begun come become')
const ORIGINALLY = words('first originally initially once')

function signOf(word: string, before: string | undefined): Direction {
  const says = SAYS.get(word) ?? (isShortWill(word) ? 1 : 0)
  // "first planned for May": so it was once meant.
  if (says > 0 && ORIGINALLY.has(before ?? '')) return -1
  // "rose less than expected in May" tells of what was.
  if (says > 0) return word === 'expected' && (before === 'than' || before === 'as') ? 0 : says
  // "will meet behind closed doors on Friday"
  if (before === 'behind' && word === 'closed') return 0
  // "is announced on Friday", "is held": the present passive tells of what is set.
  if (before === 'is' || before === 'are') return 0
  // "will be charged and tried on Friday": what stands before "and" tells of both.
  if (before === 'be' || (before === 'and' && word.endsWith('ed'))) return 0
  if (says === 0 && !isPastForm(word)) return 0
  return before !== undefined && (MODALS.has(before) || DETERMINERS.has(before)) ? 0 : -1
}

interface Sign {
  readonly sign: Direction
  /** The distance of the verb; −1 where there is none. */
  readonly at: number
}

/** What the nearest verb from a distance on says. */
function signFrom(lead: Neighbours, from: number): Sign {
  for (let at = from, word = lead(at); word !== undefined; word = lead(++at)) {
    const before = lead(at + 1)
    // "were to have met on Friday": meant once, and over.
    if (word === 'have' && before === 'to' && (isPastForm(lead(at - 1) ?? '') || SAYS.get(lead(at - 1) ?? '') === -1 || PARTICIPLES.has(lead(at - 1) ?? ''))) return { sign: -1, at }
    if (before === 'to' && isInfinitive(word, lead(at + 2) ?? '')) {
      const governor = lead(at + 2) ?? ''
      if (!RESULTS.has(word) || PLANS.has(governor) || governor.endsWith('ing')) return { sign: signOfInfinitive(word, lead, at + 2), at }
      continue
    }
    // "could not be reached Thursday": what failed is past.
    if ((word === 'could' || word === 'would') && lead(at - 1) === 'not' && (word === 'could' || REFUSED.has(lead(at - 2) ?? ''))) return { sign: -1, at }
    const sign = word === 'be' && before === 'not' ? 0 : signOf(word, before)
    // Asked last, since most words say nothing anyway.
    if (sign !== 0 && !namesPlan(word, lead(at - 1), before) && !givesCause(lead, at)) return { sign, at }
  }
  return { sign: 0, at: -1 }
}

/**
 * An infinitive is still to come where what stands before its "to" plans it. Behind another past verb, "took the class to see the
 * ruins on Friday", it is a purpose, and says nothing: the day is the last one, the month the nearest. `at` is the distance of the word before "to".
 */
function signOfInfinitive(word: string, lead: Neighbours, at: number): Direction {
  const governor = lead(at) ?? ''
  if (PAST_BEFORE_TO.has(governor)) return -1
  // "The talks, to be held on Friday": set, whoever says so.
  if (word === 'be' || PLANS.has(governor) || governor.endsWith('ing')) return 1
  const { sign, at: verb } = signFrom(lead, at)
  const found = lead(verb) ?? ''
  return sign < 0 && !PLANS.has(found) && !SAYING.has(found) ? 0 : 1
}

/** What the first verb after a phrase says; an infinitive there is a purpose, and decides only where no other verb does. */
function signAfter(rest: Neighbours): Direction {
  let purpose: Direction = 0
  for (let at = 0, word = rest(0); word !== undefined; word = rest(++at)) {
    const before = rest(at - 1)
    if (before === 'to' && isInfinitive(word, rest(at - 2) ?? '')) {
      if (PAST_BEFORE_TO.has(rest(at - 2) ?? '')) return -1
      if (!RESULTS.has(word)) purpose = 1
      continue
    }
    const sign = signOf(word, before)
    if (sign !== 0) return sign
  }
  return purpose
}

/** "will report on May output": a month that only says of when something is may lie on either side of a verb to come. */
const isAttribute = (unit: Unit, lead: string | undefined, gap: string, rest: string | undefined, next: string | undefined): boolean =>
  ((unit === 'month' || unit === 'quarter') && gap === ' ' && (FIGURES.has(rest ?? '') || FIGURES.has(next ?? ''))) ||
  unit === 'month' && gap === ' ' && rest !== undefined && /^[a-z]/.test(rest) && !AFTER_A_NOUN.has(rest) && !AFTER_A_DATE.has(rest) && !BEFORE_A_DATE.has(lead ?? '')
/** What is counted by the month or the quarter, once that is over. */
const FIGURES = words('sales earnings profit profits results figures data rate report output production orders exports imports payrolls starts revenue revenues income inflation loss losses deliveries')
const BEFORE_A_DATE = words('in by until till before after from since through during to between and of for')
const AFTER_A_DATE = words('to and or if when where while after before with as that which who but until through than he she it they we you will would is was were has had')

function some(neighbour: Neighbours, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    const word = neighbour(at)
    if (word === undefined) return false
    if (set.has(word)) return true
  }
  return false
}

/** What may stand between a preposition and its date: "until at least", "by the end of", "until early". */
const BETWEEN = words('the early late mid sometime about around')
const PART_NOUNS = words('end start beginning middle close')
/** How far before the phrase its preposition stands. */
function prepositionAt(lead: Neighbours): number {
  let at = 0
  for (;;) {
    const word = lead(at)
    if (word === undefined) return at
    if (word === 'of' && PART_NOUNS.has(lead(at + 1) ?? '')) at += 2
    else if ((word === 'least' || word === 'most') && lead(at + 1) === 'at') at += 2
    else if (BETWEEN.has(word)) at++
    else return at
  }
}

/** Words from "until" back to the verb that it bounds, at most. */
const UNTIL_REACH = 12
/** "was joking until Friday", "did not learn of it until Friday": it was so then, and is over. `from` is the distance of the word before "until". */
function wasSoUntil(lead: Neighbours, from: number): boolean {
  for (let at = from; at < from + UNTIL_REACH; at++) {
    const word = lead(at)
    if (word === undefined || AHEAD.has(word)) return false
    const isNegated = NEGATED.has(word) || (BE_OR_DO.has(word) && lead(at - 1) === 'not')
    if (isNegated || (BE.has(word) && ((at > from && lead(at - 1)?.endsWith('ing')) || (at > from + 1 && lead(at - 2)?.endsWith('ing'))))) return true
    const before = lead(at + 1)
    if (SAYS.get(word) === -1 || isPastForm(word)) return NEGATED.has(before ?? '') || (before === 'not' && BE_OR_DO.has(lead(at + 2) ?? ''))
  }
  return false
}
const BE = words('was were')
const BE_OR_DO = words('was were did had')

/** What lasts until a day is to come; "gave them until February to begin" looks ahead from then, so that the month is the nearest one. */
function directionUntil(lead: Neighbours, from: number, unit: Unit): Direction {
  if (wasSoUntil(lead, from)) return -1
  return unit === 'day' || some(lead, from, from + MOVED_REACH, MOVED) || signFrom(lead, from).sign >= 0 ? 1 : 0
}

/** "five days of mourning, through Wednesday"; what ran "through Wednesday" may be over. */
const SET_OFF = /[,(—–-]\s?through\s(?:the\s)?$/
/** "declared Friday a day of mourning" */
const DECLARING = words('declared proclaimed')

const OPENS_CLAUSE = /(?:, (?:and|but|while)|;) (?:(?:late|early) )?(?:on|in)\s$/
const OPENING_REACH = 24

/** Reads the direction of the phrase at `start` to `end` from its sentence; of a quarter, which is reported on before it is told of, from what stands before it alone. */
export function directionAt(text: string, start: number, end: number, unit: Unit): Direction {
  const lead = wordsBefore(text, start)
  const at = prepositionAt(lead)
  const preposition = lead(at) ?? ''
  if (preposition === LOOKS_BACK) return -1
  if (LOOKS_AHEAD.has(preposition)) return directionUntil(lead, at + 1, unit)
  if (unit === 'day' && (preposition === AHEAD_TO_A_DAY || (preposition === 'through' && SET_OFF.test(text.slice(Math.max(0, start - 16), start))))) return 1
  if (MOVED_TO.has(preposition) && some(lead, at + 1, at + MOVED_REACH, MOVED)) return 1
  const rest = wordsAfter(text, end)
  if (unit === 'month' && TRADED.has(rest(0) ?? '')) return 1
  if (unit === 'day' && DECLARING.has(lead(0) ?? '') && (rest(0) === 'a' || rest(0) === 'an')) return 1
  const { sign, at: verb } = signFrom(lead, 0)
  // "vowed to stay, and on Friday Peru left": the day opens a clause of its own.
  if (sign !== 0 && OPENS_CLAUSE.test(text.slice(Math.max(0, start - OPENING_REACH), start))) return signAfter(rest) || sign
  if (sign < 0 || (sign === 0 && verb >= 0)) return sign
  if (isAttribute(unit, lead(0), text.charAt(end), rest(0), rest(1)) || (unit === 'month' && preposition === 'for' && FIGURES.has(lead(at + 1) ?? ''))) return signAfter(rest) < 0 ? -1 : 0
  if (sign !== 0) return sign
  if (unit === 'quarter') return preposition === MAY_LOOK_AHEAD ? 1 : 0
  // "By Friday all were found": a verb behind says whether it was.
  if (preposition === MAY_LOOK_AHEAD) return signAfter(rest) < 0 ? -1 : 1
  // "Monday marks ten years": the day is the subject of a present tense, but not in "May sales rose".
  if (lead(0) === undefined && text.charCodeAt(end) === 32 && /^[a-z]{3,}s$/.test(rest(0) ?? '') && !AFTER_A_NOUN.has(rest(1) ?? '') && signOf(rest(1) ?? '', rest(0)) >= 0) return 1
  const signOn = signAfter(rest)
  // "The raid on May 3 is a blow", though the vote on Friday is to come: what is said of a day of a month may be past.
  const isOfDate = (rest(0) === 'is' || rest(0) === 'are') && /\d/.test(text.slice(start, end)) && !some(lead, 0, REACH, PRESENT)
  return signOn === 0 && !isOfDate && isScheduled(lead, rest) ? 1 : signOn
}

/** "The game is on Saturday", "on Friday comes the report", "managers report Wednesday". */
const isScheduled = (lead: Neighbours, rest: Neighbours): boolean =>
  some(lead, 0, REACH, PRESENT) || PRESENT.has(rest(0) ?? '') || (SCHEDULED.has(lead(0) ?? '') && PLURAL.test(lead(1) ?? ''))
