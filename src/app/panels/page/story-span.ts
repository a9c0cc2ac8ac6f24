/**
 * From when to when a story runs, in words and at the precision that its first and last events
 * have: a story that begins with an event of 2018 begins in 2018, not on 1 January.
 */
import { parseEdtf } from '../../../dataset/calendar-date.ts'
import { formatEdtfInWords } from '../../../dataset/date-words.ts'
import type { EventDate } from '../../../dataset/dataset.ts'

/** `between 2018 and early April 2031`, `in May 2020`; null where no event is dated. Dates of ISO form compare as text. */
export function storySpanInWords(dates: readonly EventDate[]): string | null {
  const begun = dates.filter(({ start }) => start !== '' && start !== '..')
  const ended = dates.filter(({ end }) => end !== '' && end !== '..')
  const first = begun.reduce<EventDate | undefined>((best, date) => (best && best.start <= date.start ? best : date), undefined)
  const last = ended.reduce<EventDate | undefined>((best, date) => (best && best.end >= date.end ? best : date), undefined)
  if (!first || !last) return null
  if (first.end >= last.end) return `in ${formatEdtfInWords(first.edtf)}`
  const from = sideInWords(first.edtf, 0)
  const to = sideInWords(last.edtf, 1)
  return from === to ? `in ${from}` : `between ${from} and ${to}`
}

/** The side of an exact interval; the whole of anything else, since ‘early March’ has no sides. */
function sideInWords(edtf: string, side: 0 | 1): string {
  const whole = formatEdtfInWords(edtf)
  const part = edtf.split('/')[side]
  return part === undefined || parseEdtf(edtf)?.approximate || parseEdtf(part) === null ? whole : formatEdtfInWords(part)
}
