/** Holidays and named days. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['The Labor Day parade was off.', '[Labor Day] 2025-09-01 2025-09-01'],
  ['He left at Christmas and came back on Good Friday 2024.', '[Christmas] 2025-12-25 2025-12-25 · [Good Friday 2024] 2024-03-29 2024-03-29'],
  ['It was cold last Thanksgiving and on New Year\'s Eve 1999.', '[last Thanksgiving] 2025-11-27 2025-11-27 · [New Year\'s Eve 1999] 1999-12-31 1999-12-31'],
  ['Easter Monday 2019 was warm.', '[Easter Monday 2019] 2019-04-22 2019-04-22'],
  ['They met on Labor Day 2025 and on Memorial Day 2025.', '[Labor Day 2025] 2025-09-01 2025-09-01 · [Memorial Day 2025] 2025-05-26 2025-05-26'],
  ['The shop was shut on the Memorial Day holiday.', '[Memorial Day] 2025-05-26 2025-05-26'],
  ['The day after Christmas it snowed; the week before Easter 2024 was dry.', '[day after Christmas] 2025-12-26 2025-12-26 · [the week before Easter 2024] 2024-W12 2024-03-18/2024-03-24'],
  ['The week before Christmas was dry.', '[The week before Christmas] 2025-W51 2025-12-15/2025-12-21'],
  ['Next Christmas will be white.', '[Next Christmas] 2026-12-25 2026-12-25'],
  ['They feast every July Fourth and each Christmas, but every Thanksgiving they fast.', '[every July Fourth] XXXX-07-04 - · [each Christmas] XXXX-12-25 - · [Thanksgiving] 2025-11-27 2025-11-27'],
  ['The Fourth of July was hot; July Fourth 1999 was cold.', '[Fourth of July] 2025-07-04 2025-07-04 · [July Fourth 1999] 1999-07-04 1999-07-04'],
  ['Nobody forgets Black Monday or Black Tuesday.', '[Black Monday] 1987-10-19 1987-10-19 · [Black Tuesday] 1929-10-29 1929-10-29'],
]

const LEAVES: readonly string[] = [
  'The Christmas tree fell on Easter Island.',
  'The labor day was long.',
]

describe('holiday', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
