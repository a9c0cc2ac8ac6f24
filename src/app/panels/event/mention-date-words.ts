/** Says in words how a mention's date was read: the reader can follow it from the article's own words. */
import { formatEdtfInWords, formatEdtfWithWeekday } from '../../../dataset/date-words.ts'
import type { Article, MentionDate, Published } from '../../../dataset/dataset.ts'

/** `‘on Saturday’, read against 9 February 2026, → Saturday 7 February 2026`. */
export function explainMentionDate(date: MentionDate, article: Article | undefined): string {
  const result = formatEdtfWithWeekday(date.edtf)
  const words = date.expression === null ? null : `‘${date.expression.text}’`
  switch (date.basis) {
    case 'stated':
      return words === null ? `The sentence states ${result}` : `The sentence states ${words} → ${result}`
    case 'relative':
      return `${words ?? 'The sentence'}, read in an article ${ofDate(article)} → ${result}`
    case 'inherited':
      return words === null
        ? `Dated by the clause beside it → ${result}`
        : `Dated by ${words} beside it, in an article ${ofDate(article)} → ${result}`
    case 'published':
      return `No date is given; as news of an article ${ofDate(article)} → ${result}`
    default:
      return 'No date is given, and none can be told from the article'
  }
}

const ofDate = (article: Article | undefined): string => {
  if (article === undefined || article.published.edtf === '') return 'without a date'
  const inferred = article.published.basis === 'inferred' ? ' (inferred)' : ''
  return `of ${formatEdtfInWords(article.published.edtf)}${inferred}`
}

/** `9 February 2026` or `9 February 2026, inferred`. */
export function formatPublished(published: Published): string {
  if (published.edtf === '') return 'publication date unknown'
  const words = formatEdtfInWords(published.edtf)
  return published.basis === 'inferred' ? `${words}, inferred` : words
}
