/** Early, mid and late. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['It will reopen early next month.', '[early next month] 2026-03 2026-03-01~/2026-03-10~'],
  ['It was shut in late 2025, and mid-2026 will see more.', '[late 2025] 2025 2025-10~/2025-12~ · [mid-2026] 2026 2026-05~/2026-08~'],
  ['At the end of last year it rained; the beginning of May was dry.', '[the end of last year] 2025 2025-10~/2025-12~ · [the beginning of May] 2025-05 2025-05-01~/2025-05-10~'],
  ['It was sold late in 1961, in the middle of August.', '[late in 1961] 1961 1961-10~/1961-12~ · [the middle of August] 2025-08 2025-08-11~/2025-08-20~'],
  ['In early summer 2024 it burned.', '[early summer 2024] 2024-SU 2024-06~'],
]

const LEAVES: readonly string[] = [
  'The end of the war came as an early warning.',
]

describe('part', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
