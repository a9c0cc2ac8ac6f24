/** Says in words how a mention's date was read: the reader can follow it from the article's own words. */
import { formatEdtfInWords, formatEdtfWithWeekday } from '../../../dataset/date-words.ts'
import type { Article, MentionDate, Published } from '../../../dataset/dataset.ts'

/** `‘on Saturday’, read in an article of 9 February 2026 (inferred) → Saturday 7 February 2026` */
export const explainMentionDate = (date: MentionDate, article: Article | undefined): string =>
  date.basis === 'none' ? explainReading(date, article) : `${explainReading(date, article)} → ${formatEdtfWithWeekday(date.edtf)}`

/** The same without its result: `‘on Saturday’, read in an article of 9 February 2026 (inferred)`. */
export function explainReading({ basis, expression }: MentionDate, article: Article | undefined): string {
  const words = expression === null ? null : `‘${expression.text}’`
  switch (basis) {
    case 'stated':
      return words === null ? 'Stated in the sentence' : `${words}, as the sentence states`
    case 'relative':
      return `${words ?? 'The sentence'}, read in an article ${ofDate(article)}`
    case 'inherited':
      return words === null ? 'From the clause beside it' : `${words} beside it, read in an article ${ofDate(article)}`
    case 'published':
      return `The sentence gives no date; it is the news of an article ${ofDate(article)}`
    default:
      return 'The sentence gives no date'
  }
}

const ofDate = (article: Article | undefined): string => {
  if (article === undefined || article.published.edtf === '') return 'without a date'
  const inferred = article.published.basis === 'inferred' ? ' (inferred)' : ''
  return `of ${formatEdtfInWords(article.published.edtf)}${inferred}`
}

/** `The Almanac, 9 February 2026`, `9 February 2026, inferred` or `Publication date unknown`. */
export function formatPublicationLine(publisher: string | null, published: Published): string {
  const date = formatPublished(published)
  return publisher === null ? `${date.slice(0, 1).toUpperCase()}${date.slice(1)}` : `${publisher}, ${date}`
}

function formatPublished(published: Published): string {
  if (published.edtf === '') return 'publication date unknown'
  const words = formatEdtfInWords(published.edtf)
  return published.basis === 'inferred' ? `${words}, inferred` : words
}
