/**
 * Whether a group of mentions is an event that a reader should be shown. Somebody must act and the text must
 * tell it as an act: a noun in passing, a purpose or a background state is none. Saying alone is no event
 * unless somebody named says it; then all that one party says on one day is one statement.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { isReference } from './find-references.ts'

export const isNews = (group: readonly ActMention[]): boolean => group.some(isTold) && group.some(isSomebodys)

const isTold = (mention: ActMention): boolean =>
  !isReference(mention) && (mention.strength === 'strong' || isDatedInWords(mention.date) || (isSaying(mention) && !isQuoting(mention) && !isTail(mention) && mention.actors.some(({ role }) => role === 'source')))

/** `"We are ready," she said`: the words are told, not that they were said. */
const isQuoting = ({ sentence, trigger }: ActMention): boolean => /^[“"].*[”"]/s.test(sentence.text.slice(0, trigger.start - sentence.start))

/** `…, an official said.`: what is said stands before, and nobody is named who says it. */
const isTail = ({ sentence, trigger, clause, actors }: ActMention): boolean =>
  sentence.text.slice(0, clause.start - sentence.start).endsWith(', ') &&
  sentence.end - trigger.end < 2 &&
  !actors.some(({ role, kind }) => role === 'source' && kind === 'person')

/** Names who acts, or has a subject, or is a noun with a date of its own: `the 2018 framework`. */
const isSomebodys = (mention: ActMention): boolean =>
  mention.actors.some(({ role }) => role !== 'other') ||
  (mention.form === 'finite' && mention.sources.length > 0) ||
  (isDatedInWords(mention.date) && mention.type !== 'STATEMENT')

/** `the ministry said`: words about words, not an announcement that is news of its own. */
export const isSaying = ({ type, strength }: ActMention): boolean => type === 'STATEMENT' && strength === 'weak'
