/**
 * Whether a group of mentions is an event that a reader should be shown. Somebody must act and the text must
 * tell it as an act: a noun in passing, a purpose or a background state is none. Saying alone is no event
 * unless the text gives its day in words: `Peru said on Friday that …` where the article tells no act beside it.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { isReference } from './find-references.ts'

export const isNews = (group: readonly ActMention[]): boolean => group.some(isTold) && group.some(isSomebodys)

const isTold = (mention: ActMention): boolean => !isReference(mention) && !isBareNoun(mention) && (mention.strength === 'strong' || isDatedInWords(mention.date))

/** `Peru's war`, `the murder of Jane Roe`: in a report a noun recalls an act; it tells one only with a day of its own, or of what is to come. */
const isBareNoun = ({ form, sentence, date, status }: ActMention): boolean =>
  form === 'nominal' && status !== 'planned' && sentence.role === 'body' && !isDatedInWords(date)

/** Names who acts, or in a headline has a subject, or has a date of its own: `the 2018 framework`, `the ferry was launched in 2018`. */
const isSomebodys = (mention: ActMention): boolean =>
  mention.actors.some(({ role }) => role !== 'other') ||
  (mention.form === 'finite' && mention.sources.length > 0 && !isNobodys(mention)) ||
  (isDatedInWords(mention.date) && (mention.type !== 'STATEMENT' || (mention.form === 'finite' && mention.strength === 'strong')))

/** `the ministry said`: words about words, not an announcement that is news of its own. */
export const isSaying = ({ type, strength }: ActMention): boolean => type === 'STATEMENT' && strength === 'weak'

/** Stands beside the acts of its article: a saying, or what nobody named does on no day of its own. */
export const isBeside = (mention: ActMention): boolean => isDetail(mention) || isNobodys(mention)

/** Goes with whatever its article tells: words about words, and detail that is no act of anybody (`the plane left four hours later`). */
export const isDetail = (mention: ActMention): boolean => isSaying(mention) || isEmptySaying(mention) || (mention.type === 'STATEMENT' && isNobodys(mention))

/** `a helicopter came under fire`, in a report: what nobody named does on no day of its own. */
const isNobodys = ({ sentence, actors, date }: ActMention): boolean => sentence.role === 'body' && actors.length === 0 && !isDatedInWords(date)

/** `issued a statement`, `announced the move`: says that something was said, not what. */
function isEmptySaying({ type, sentence, trigger }: ActMention): boolean {
  if (type !== 'STATEMENT' || sentence.role !== 'body') return false
  return EMPTY.test(sentence.text.slice(trigger.start - sentence.start))
}

const EMPTY = /^(?:\w+ )?(?:issued?|released?|made|makes?|announced?|announces|gave|gives|held|holds|published?) (?:an?|the|its|his|her|their|this|that) (?:[\w-]+ ){0,2}?(?:statement|announcement|remarks|comments|move|decision|measures?|(?:press|news) (?:conference|briefing))\b(?! (?:that|to|of|about)\b)(?! on (?!\w+day\b|[A-Z]\w+ \d|\d))/i
