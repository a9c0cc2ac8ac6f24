/** The part of the text that tells what an act is about. */
import type { ActMention } from '../events/act-mention.ts'
import { isSaying } from './is-news.ts'

/** `rejected claims` | `that …`: nouns that say nothing without what they hold. */
const CONTENT_NOUN = /\b(?:claim|allegation|accusation|report|suggestion|warning|charge|rumour|rumor)s?\s*$/i

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The clause; and where it ends with its verb (`it was agreed` | `that each side would send observers`,
 * `Peru announced` | `that …`) what follows to the end of the sentence. In the file's offsets.
 */
export function tellingSpan(mention: ActMention): Range {
  const { clause, trigger, sentence, form, date } = mention
  const afterVerb = sentence.text.slice(trigger.end - sentence.start, clause.end - sentence.start)
  const dated = date.expression ? afterVerb.replace(date.expression.text, '') : afterVerb
  // `warned in May` | `that …`, `told reporters` | `that …`: what is told follows.
  const goesOn = /^\W*that\b/.test(sentence.text.slice(clause.end - sentence.start)) && (isSaying(mention) || CONTENT_NOUN.test(dated) || !/\p{L}/u.test(dated.replace(/\b(?:in|on|at|late|early|last)\b/g, '')))
  const isWhole = form === 'nominal' || (/\p{L}/u.test(afterVerb) && !goesOn)
  return { start: clause.start, end: isWhole ? clause.end : sentence.end }
}
