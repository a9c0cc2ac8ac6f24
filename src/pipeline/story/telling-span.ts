/** The part of the text that tells what an act is about. */
import type { ActMention } from '../events/act-mention.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The clause; and where it ends with its verb (`it was agreed` | `that each side would send observers`,
 * `Peru announced` | `that …`) what follows to the end of the sentence. In the file's offsets.
 */
export function tellingSpan({ clause, trigger, sentence, form }: ActMention): Range {
  const afterVerb = sentence.text.slice(trigger.end - sentence.start, clause.end - sentence.start)
  const isWhole = form === 'nominal' || /\p{L}/u.test(afterVerb)
  return { start: clause.start, end: isWhole ? clause.end : sentence.end }
}
