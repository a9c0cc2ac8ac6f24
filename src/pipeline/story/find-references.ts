/**
 * Mentions that tell nothing new but point back: `the visit`, `this agreement`, `his arrest`. Such a noun
 * refers to the act of its kind told last in the same article (the definite article as a mark of what the
 * reader already knows: Christophersen 1939; nearest antecedent first: Hobbs 1978).
 */
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { familyOf } from './act-families.ts'
import type { Told } from './text-order.ts'

/** A definite word and at most three more before the trigger: `the two-day official`. */
const DEFINITE = /\b(?:the|this|that|these|those|his|her|its|their)\s+(?:[\p{L}\d-]+\s+){0,3}$/iu
/** Points back whatever date stands beside it: `this visit, the first since 2019`. */
const DEMONSTRATIVE = /\b(?:this|that|these|those)\s+(?:[\p{L}\d-]+\s+)?$/iu
/** `the first visit of its kind`: there was none before that a reader would know of. */
const NEW = /\b(?:first|second|third|latest|only|next)\s+(?:[\p{L}\d-]+\s+){0,2}$/iu
/** Says itself which act it means: `the visit of the minister`, `the talks between the two`. */
const IDENTIFIED = /^\s+(?:of|by|between)\s/i
/** How far before the trigger the definite word is looked for, in UTF-16 units. */
const REACH = 60

/** `the attack on Friday`: there is one that day, and the reader knows of it. */
export const isDefiniteOfDay = ({ form, trigger, sentence, date, actors }: ActMention): boolean =>
  form === 'nominal' && actors.length === 0 && isDatedInWords(date) && DEFINITE.test(textBefore(trigger, sentence))

/** `the 1965 treaty`, of whatever it is told: there is one such that year, and the reader knows of it. */
export const isNamedByYear = ({ form, trigger, sentence, date }: ActMention): boolean =>
  form === 'nominal' && isDatedInWords(date) && date.expression !== null && /^\d{4}$/.test(date.edtf) &&
  date.expression.end <= trigger.start && /^[\s\p{L}-]{0,30}$/u.test(sentence.text.slice(date.expression.end - sentence.start, trigger.start - sentence.start))

/** Nouns by which an act of long ago is known: `the 1965 treaty`. */
const KNOWN_BY = /\b(?:treaty|agreement|accord|pact|deal|convention|protocol|framework|truce|cease-?fire|summit|war|coup|rupture|massacre)\b/giu

/** `treaty 1965` of `the 1965 treaty` and of `signed a treaty in June 1965`: what both may be known by. */
export function knownAs({ sentence, date }: ActMention): readonly string[] {
  const year = isDatedInWords(date) ? /^\d{4}/.exec(date.edtf)?.[0] : undefined
  return year === undefined ? [] : [...new Set([...sentence.text.matchAll(KNOWN_BY)].map(([noun]) => `${noun.toLowerCase()} ${year}`))]
}

const textBefore = (trigger: ActMention['trigger'], sentence: ActMention['sentence']): string =>
  sentence.text.slice(Math.max(0, trigger.start - sentence.start - REACH), trigger.start - sentence.start)

export function isReference({ form, trigger, sentence, date }: ActMention): boolean {
  if (form !== 'nominal') return false
  const before = textBefore(trigger, sentence)
  if (DEMONSTRATIVE.test(before)) return true
  if (IDENTIFIED.test(sentence.text.slice(trigger.end - sentence.start))) return false
  return !isDatedInWords(date) && DEFINITE.test(before) && !NEW.test(before)
}

/**
 * For each reference the mention that it points to, by their indices, of what one article tells in the order of
 * its text. A reference at the start of a text, or to an act of a kind not told before, has none.
 */
export function findReferences(told: readonly Told[]): ReadonlyMap<number, number> {
  const lastOf = new Map<string, number>()
  const antecedents = new Map<number, number>()
  for (const [index, mention] of told) {
    const family = familyOf(mention.type)
    const last = lastOf.get(family)
    if (!isReference(mention)) lastOf.set(family, index)
    else if (last !== undefined) antecedents.set(index, last)
  }
  return antecedents
}
