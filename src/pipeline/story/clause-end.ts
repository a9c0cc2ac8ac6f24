/** Where the clause of an act ends, though the text goes on without a comma: what follows belongs to another verb. */
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal } from '../events/token.ts'
import { isFinite, NOMINAL } from './half-clause.ts'

/** `which sank in May`, `when it sank`: nothing is told behind its verb. */
export const SUBORDINATE = /^(?:who|whom|whose|which|that|where|when|while|after|before|since|until|as|because)\b/i

/** Where the words end that are the act's own; in the file's offsets, never behind `end`. */
export function endOfOwn(mention: ActMention, end: number): number {
  return Math.min(end, beforeOtherSubject(mention, end), beforeOtherVerb(mention, end))
}

/** `before the ferry sank in May | their envoys had met`: behind its day stands the subject of what follows. */
function beforeOtherSubject({ form, date, trigger, clause, sentence: { start, text } }: ActMention, end: number): number {
  if (form !== 'finite' || date.expression === null || date.expression.start < trigger.end || end !== clause.end) return end
  const subject = tagText(text.slice(date.expression.end - start, clause.end - start))
  const isSubject = subject.length > 0 && subject.every(({ pos }) => NOMINAL.has(pos))
  return isSubject && isFinite(tagText(text.slice(clause.end - start))) ? date.expression.end : end
}

/** `claims that Peru is to raid Arica | are false`, `the man who promised Peru a port | was voted out`: the verb of what it hangs on. */
function beforeOtherVerb({ form, trigger, clause, sentence: { start, text } }: ActMention, end: number): number {
  const isRelative = /^(?:who|which|that)\b/.test(clause.text) && !tagText(text.slice(0, clause.start - start)).some(isVerbal)
  if (form !== 'infinitive' && !isRelative) return end
  const from = trigger.end - start
  const words = tagText(text.slice(from, end - start))
  const verb = words.findIndex(({ pos }) => !NOMINAL.has(pos) && pos !== 'ADP' && pos !== 'PART')
  const [next] = words.slice(Math.max(verb, 0))
  return verb > 0 && next !== undefined && next.pos === 'AUX' && next.lower !== 'be' ? start + from + (words[verb - 1]?.end ?? 0) : end
}
