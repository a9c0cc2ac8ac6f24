/** Quarters, halves and fiscal years. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['The storm will be felt in fourth-quarter results.', '[fourth-quarter] 2025-Q4 2025-10/2025-12'],
  ['In its third quarter, ended Oct. 29, it lost 3 million, against 2 million a year earlier.', '[third quarter] 2025-Q3 2025-07/2025-09 · [Oct. 29] 2025-10-29 2025-10-29 · [a year earlier] 2024-Q3 2024-07/2024-09'],
  ['The third quarter was weak; third-quarter profit fell.', '[The third quarter] 2025-Q3 2025-07/2025-09 · [third-quarter] 2025-Q3 2025-07/2025-09'],
  ['Q3 2025 was better than 2024 Q4.', '[Q3 2025] 2025-Q3 2025-07/2025-09 · [2024 Q4] 2024-Q4 2024-10/2024-12'],
  ['The first half of 2008 was calm.', '[The first half of 2008] 2008-H1 2008-01/2008-06'],
  ['Profit rose in the second half, the firm said.', '[the second half] 2025-H2 2025-07/2025-12'],
  ['In the latest quarter it lost money.', '[the latest quarter] 2025-Q4 2025-10/2025-12'],
  ['Sales rose from the third quarter of last year.', '[the third quarter of last year] 2025-Q3 2025-07/2025-09'],
  ['This year\'s fourth quarter will be better.', '[This year\'s fourth quarter] 2026-Q4 2026-10/2026-12'],
  ['In the fourth quarter it lost 3 million, against 2 million a year earlier.', '[the fourth quarter] 2025-Q4 2025-10/2025-12 · [a year earlier] 2024-Q4 2024-10/2024-12'],
  ['In the third quarter sales rose from the year-earlier quarter.', '[the third quarter] 2025-Q3 2025-07/2025-09 · [the year-earlier quarter] 2024-Q3 2024-07/2024-09'],
  ['In the third quarter sales rose 5% from the same period last year and 2% from the year-ago period; in the full year it will fall.', '[the third quarter] 2025-Q3 2025-07/2025-09 · [the same period last year] 2024-Q3 2024-07/2024-09 · [the year-ago period] 2024-Q3 2024-07/2024-09 · [the full year] 2025 2025'],
  ['Output fell in November from the same month a year earlier.', '[November] 2025-11 2025-11 · [the same month a year earlier] 2024-11 2024-11'],
  ['In the three months ended Sept. 30 it lost 3 million, against 2 million a year earlier.', '[three months] P3M - · [Sept. 30] 2025-09-30 2025-09-30 · [a year earlier] 2024-Q3 2024-07/2024-09'],
  ['The loss for the quarter ended Sept. 30 was 3 million, against 2 million a year earlier.', '[the quarter] 2025-Q4 2025-10/2025-12 · [Sept. 30] 2025-09-30 2025-09-30 · [a year earlier] 2024-Q3 2024-07/2024-09'],
  ['In the third quarter it lost 3 million. In the nine months it made 2 million, against 9 million a year earlier.', '[the third quarter] 2025-Q3 2025-07/2025-09 · [nine months] P9M - · [a year earlier] 2024 2024'],
  ['They expect growth in fiscal 2027.', '[fiscal 2027] 2027 -'],
  ['The third-quarter report will come.', '[The third-quarter] 2025-Q3 2025-07/2025-09'],
  ['The September quarter was weak, the April-to-June quarter weaker, and the July-September period of 2024 the worst.', '[The September quarter] 2025-Q3 2025-07/2025-09 · [the April-to-June quarter] 2025-Q2 2025-04/2025-06 · [the July-September period of 2024] 2024-Q3 2024-07/2024-09'],
  ['It earned a lot in fiscal 2024, more than in the previous year.', '[fiscal 2024] 2024 - · [the previous year] 2023 2023'],
  ['Sales rose in the third quarter, after a fall in the previous period.', '[the third quarter] 2025-Q3 2025-07/2025-09 · [the previous period] 2025-Q2 2025-04/2025-06'],
  ['Third-quarter profit rose to $4 million, from $3 million in the 2024 quarter.', '[Third-quarter] 2025-Q3 2025-07/2025-09 · [the 2024 quarter] 2024-Q3 2024-07/2024-09'],
  ['In the six months ended June 30 it lost more than in the 2024 half.', '[six months] P6M - · [June 30] 2025-06-30 2025-06-30 · [the 2024 half] 2024-H1 2024-01/2024-06'],
  ['Sales in the 2024 period were low.', '[the 2024 period] 2024 2024'],
]

const LEAVES: readonly string[] = [
  'The first half ended without a goal.',
  'A quarter of them left, and three quarters stayed.',
  'Half the members voted.',
]

describe('quarter', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
