/** So many weeks, summers or years from a day that is named. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['A year ago this week it rained, and two years ago this month it snowed.', '[A year ago this week] 2025-W07 2025-02-10/2025-02-16 · [two years ago this month] 2024-02 2024-02'],
  ['The bill is due a week from Friday, and two weeks from today it lapses.', '[a week from Friday] 2026-02-20 2026-02-20 · [two weeks from today] 2026-02-23 2026-02-23'],
  ['They met a week ago Friday.', '[a week ago Friday] 2026-01-30 2026-01-30'],
  ['Fifty years ago tonight the bridge fell, and ten years ago today it opened again.', '[Fifty years ago tonight] 1976-02-09TNI 1976-02-09 · [ten years ago today] 2016-02-09 2016-02-09'],
  ['She came two summers ago and left three winters ago.', '[two summers ago] 2024-SU 2024-22 · [three winters ago] 2022-WI 2022-24'],
  ['A long time ago, or a generation ago, nobody asked; long ago somebody did.', '[A long time ago] PAST_REF - · [a generation ago] PAST_REF - · [long ago] PAST_REF -'],
  ['Ten years ago this Tuesday, at 6:53 in the evening, he spoke.', '[Ten years ago this Tuesday, at 6:53 in the evening] 2016-02-10T18:53 2016-02-10'],
  ['It was founded 20 years ago next month.', '[20 years ago next month] 2006-03 2006-03'],
]

const LEAVES: readonly string[] = [
  'He fell two storeys, as long ago as that.',
]

describe('from-day', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
