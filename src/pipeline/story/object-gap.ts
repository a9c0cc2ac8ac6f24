/**
 * Whether a clause hangs on a noun that is its object: `the port | which Peru closed`, `a charge | the minister
 * dismissed as absurd`. What was closed stands outside it, so that no title can be cut from it.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { TELLING_VERBS } from '../events/grammar/function-words.ts'
import { isRole } from '../events/name-kind.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal } from '../events/token.ts'
import { firstBefore } from './telling-span.ts'

const CALLING = /^(?:call|describ|term|label|brand|dub|denounc|see|view|regard)/i
/** What may follow a verb without its object. */
const WITHOUT_OBJECT: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ', 'ADV', 'PUNCT', 'AUX'])
const TIMES = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|time)$/

export function hasGap(mention: ActMention): boolean {
  const { clause, sources, trigger, sentence, form } = mention
  const subject = firstBefore(trigger, sources)
  // `stop what he called aggression`: a name for it, no act.
  if (/\bwhat (?:\S+ ){1,4}$/.test(sentence.text.slice(0, trigger.start - sentence.start)) && CALLING.test(trigger.text)) return true
  if (form === 'finite' && lacksObject(mention) && isOfWhat(mention)) return true
  if (/^(?:whom|which) /.test(clause.text) && isAskedOf(mention)) return true
  if (form === 'infinitive') return lacksObject(mention) && isOfRelative(mention)
  if (form !== 'finite' || subject === undefined || !lacksObject(mention)) return false
  const isRelative = /^(?:which|whom) /.test(clause.text) && subject.start > clause.start
  return isRelative || hangsOnNoun(mention, subject.start - sentence.start) || holdsObject(subject)
}

/** `fell short of what Peru had announced at sea`: `what` is the object. */
function isOfWhat({ trigger, sentence }: ActMention): boolean {
  const tokens = tagText(sentence.text.slice(0, trigger.start - sentence.start))
  const what = tokens.findLastIndex(({ lower }) => lower === 'what')
  return what >= 0 && tokens.length - what > 1 && !tokens.slice(what).some(({ pos }) => pos === 'VERB')
}

/** `whom he offered to regard as a friend`, `whom Peru wants punished`: whom the text before names. */
function isAskedOf({ clause, trigger, sentence }: ActMention): boolean {
  const [next, verb, last] = tagText(sentence.text.slice(trigger.end - sentence.start))
  const isIn = trigger.start > clause.start
  return isIn && clause.text.startsWith('whom ') && ((next?.lower === 'to' && verb?.pos === 'VERB' && (last === undefined || WITHOUT_OBJECT.has(last.pos))) || (next?.pos === 'VERB' && /(?:ed|en)$/.test(next.lower)))
}

/** `a deal with Peru that she is due to discuss in Lima`: behind a name or a noun `that` and the subject; what somebody is told has its object. */
function isOfRelative({ trigger, sentence }: ActMention): boolean {
  const tokens = tagText(sentence.text.slice(0, trigger.start - sentence.start))
  const that = tokens.findLastIndex(({ lower }) => RELATIVE.has(lower))
  const [noun, subject] = [tokens[that - 1], tokens[that + 1]]
  const verb = tokens.slice(0, Math.max(that, 0)).findLast(({ pos }) => pos === 'VERB')
  const isSubject = subject !== undefined && (subject.pos === 'PRON' || subject.pos === 'PROPN')
  return that > 0 && isSubject && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN') && !TELLING.has(verb?.lemma ?? '') && tokens.length - that <= RELATIVE_REACH && !GOING.test(trigger.text)
}
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'whom'])
const TELLING: ReadonlySet<string> = new Set([...TELLING_VERBS, 'warn', 'agree', 'decide', 'promise', 'insist'])
/** Words of a subject and what stands before its verb. */
const RELATIVE_REACH = 8
/** Have no object. */
const GOING = /^(?:leav|arriv|go|com|resign|travel|return|meet|talk|step|quit|retir|serv|speak|act|happen|begin|start|end)/i

/** `a charge President Roe`, `tons of food Peru`: read as one, the object and the subject. */
function holdsObject({ text }: Span): boolean {
  if (/ of \p{Ll}+ \p{Lu}\p{L}+$/u.test(text)) return true
  const [article, noun, name] = tagText(text)
  return article?.pos === 'DET' && noun?.pos === 'NOUN' && /^\p{Lu}/u.test(name?.text ?? '') && !isRole(noun.lower)
}

function lacksObject({ trigger, sentence, date }: ActMention): boolean {
  const after = sentence.text.slice(trigger.end - sentence.start)
  const told = date.expression === null ? after : after.replace(new RegExp(`^ (?:on |in |at )?${date.expression.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'u'), '')
  const [next] = tagText(told)
  return next === undefined || (WITHOUT_OBJECT.has(next.pos) && next.lower !== 'that')
}

/** A common noun, with `that` or without, right before the subject: `food Peru bought`, `the decree that Roe signed`; not what somebody was told. */
function hangsOnNoun({ attribution, sentence }: ActMention, start: number): boolean {
  const tokens = tagText(sentence.text)
  const place = tokens.findIndex((token) => token.start >= start)
  const before = tokens[place - 1]?.lower === 'the' ? place - 1 : place
  const noun = tokens[before - 1]?.lower === 'that' ? tokens[before - 2] : tokens[before - 1]
  // `said the port he had closed …`: between who says so and the noun stands another verb.
  const saidAt = attribution === null ? Infinity : attribution.end - sentence.start
  const isSaid = saidAt <= start && !tagText(sentence.text.slice(saidAt, start)).some(isVerbal)
  // `an air strike near Arica that Peru blames on Chile`
  const isNamed = noun?.pos === 'PROPN' && tokens[before - 1]?.lower === 'that' && !TELLING.has(tokens.slice(0, before - 1).findLast(({ pos }) => pos === 'VERB')?.lemma ?? '')
  if (isNamed) return true
  return noun?.pos === 'NOUN' && !isSaid && !TIMES.test(noun.lower) && !isRole(noun.lower)
}
