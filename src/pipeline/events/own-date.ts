/** Which of several dates of its clause is an act's own. */
import type { DateExpression } from '../dates/date-expression.ts'
import type { CodedAct } from './coded-act.ts'
import { widthOf, type Candidate } from './date-candidate.ts'
import { UNCHANGED_PASTS } from './grammar/function-words.ts'
import { words } from './grammar/word-set.ts'
import { isOblique } from './noun-act.ts'
import { isPastForm, type Token } from './token.ts'

interface Told {
  readonly act: CodedAct
  readonly tokens: readonly Token[]
}

/** `The plane shot down by Peru landed on Friday`: what qualifies a noun has no part in the date of the verb behind it. */
export function isOfMainVerb({ act, tokens }: Told, date: DateExpression): boolean {
  const before = tokens.findLast((token) => token.end <= act.trigger.start)
  const isReduced = act.form === 'participle' && before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN')
  return isReduced && tokens.some((token) => token.start >= act.trigger.end && token.end <= date.start && (token.pos === 'AUX' || (token.pos === 'VERB' && isPastForm(token))))
}

/** `has read the recorders of the plane lost on Christmas Day`, `broke the accord signed in Lima a year ago`: the day is that of the verb before it, if it is too old for news. */
export function isOfOtherVerb({ act, tokens }: Told, date: DateExpression): boolean {
  const between = tokens.filter(({ start, end }) => start >= act.trigger.end && end <= date.start)
  const verb = between.findLastIndex(({ pos }) => pos === 'VERB')
  const [noun, participle, next] = [between[verb - 1], between[verb], between[verb + 1]]
  const isReduced = participle !== undefined && isPastForm(participle) && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN') && (next === undefined || /^(?:at|in|by|with|between)$/.test(next.lower))
  return act.tense === 'perfect' ? verb >= 0 : act.tense === 'past' && isReduced
}

/** `The border set in 1899 should be kept`: the year is that of the noun's participle, right before the verb. */
function isOfSubject({ act, tokens }: Told, date: DateExpression): boolean {
  const before = tokens.filter(({ end }) => end <= date.start).slice(-3)
  const [noun, participle] = before.at(-1)?.pos === 'ADP' ? before : before.slice(1)
  const between = tokens.filter(({ start, end }) => start >= date.end && end <= act.trigger.start)
  const isReduced = participle?.pos === 'VERB' && (isPastForm(participle) || UNCHANGED_PASTS.has(participle.lower)) && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN')
  return isReduced && between.every(({ pos }) => pos === 'AUX' || pos === 'ADV') && tokens.some(({ pos, start }) => start >= date.end && start < act.trigger.end && pos === 'AUX')
}

/** A date on its own before one that qualifies a noun, the day before the year, what follows before what precedes, unless a verb stands between. */
export function verbalDate({ act, tokens }: Told, before: readonly Candidate[], after: readonly Candidate[]): Candidate | null {
  const isNext = ({ date }: Candidate): boolean => !tokens.some(({ pos, start, end }) => pos === 'VERB' && start >= act.trigger.end && end <= date.start)
  // `differed on Friday over why a jet had bombed them`: the day is that of the verb before it.
  const isEarlier = ({ date }: Candidate): boolean => act.tense === 'pluperfect' && tokens.some((token) => token.pos === 'VERB' && token.end <= date.start && isPastForm(token))
  // `In April they signed a truce, the fruit of a meeting in March`: what the words behind a comma tell more of has a day of its own.
  const isApart = ({ date }: Candidate): boolean => {
    const comma = tokens.findLast(({ text, start, end }) => text === ',' && start >= act.trigger.end && end <= date.start)
    return comma !== undefined && tokens.some(({ pos, start, end }) => pos === 'NOUN' && start > comma.end && end <= date.start)
  }
  const ranked = [...after.filter((candidate) => isNext(candidate) && !isApart(candidate)), ...before.toReversed().filter((candidate) => !isEarlier(candidate) && !isOfSubject({ act, tokens }, candidate.date)), ...after.filter((candidate) => !isNext(candidate) || isApart(candidate))]
  const free = ranked.filter(({ attributive, temporal }) => temporal && !attributive)
  const [first] = free
  if (!first) return ranked.find(({ temporal }) => temporal) ?? null
  const finer = free.find(({ edtf }) => widthOf(edtf) * 5 < widthOf(first.edtf))
  return finer ?? first
}

/** Words between a noun and the date that still belongs to it: `talks between Jane Roe and John Doe on Friday`. */
const NOUN_REACH = 90
/** Verbs that only say that what their subject names takes place. */
const TAKING_PLACE = words('begin start open take hold occur happen end close resume conclude schedule plan set due finalise finalize reach sign seal complete make')

export function nominalDate({ act, tokens }: Told, before: readonly Candidate[], after: readonly Candidate[]): Candidate | null {
  const next = after.find(({ temporal }) => temporal)
  if (next && next.date.start - act.trigger.end < NOUN_REACH) {
    const verbs = tokens.filter((token) => token.pos === 'VERB' && token.start >= act.trigger.end && token.end <= next.date.start)
    if (verbs.every((verb) => TAKING_PLACE.has(verb.lemma))) return next
  }
  return isOblique(act, tokens) ? null : (before.findLast(({ attributive }) => !attributive) ?? null)
}
