/** The publication date that an article states; where its digits leave two days open, the one that its report fits. */
import type { Published } from '../../dataset/dataset.ts'
import { findDates } from '../dates/find-dates.ts'
import { findDateClues } from './find-date-clues.ts'
import { orderDigits } from './order-digits.ts'
import type { SourceArticle } from './source-article.ts'

/** Behind a date stands its time of day and zone, if any. */
const CLOCK_REACH = 20

export function readStated(article: SourceArticle): Published | null {
  const { statedDate, text } = article
  const stated = statedDate && findDates(statedDate.text, { published: null }).find(({ edtf, basis }) => edtf !== null && basis === 'stated')
  if (!stated?.edtf || !statedDate) return null
  const line = text.slice(text.lastIndexOf('\n', statedDate.start) + 1, statedDate.end + CLOCK_REACH)
  const ordered = orderDigits(statedDate.text, line, () => findDateClues(article))
  return { edtf: ordered ?? stated.edtf, basis: 'stated', evidence: statedDate, reason: 'The article states its date.' }
}
