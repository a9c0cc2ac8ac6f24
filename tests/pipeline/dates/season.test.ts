/** Seasons. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['It has enough cash to last through summer.', '[summer] 2026-SU ../2026-22'],
  ['It was built in summer 2007 and sold in the spring of 1862.', '[summer 2007] 2007-SU 2007-22 · [the spring of 1862] 1862-SP 1862-21'],
  ['Last winter was mild; this fall will be wet.', '[Last winter] 2024-WI 2024-24 · [this fall] 2026-FA 2026-23'],
  ['It rained throughout the summer.', '[the summer] 2025-SU 2025-22'],
  ['In the summer of last year it burned.', '[the summer of last year] 2025-SU 2025-22'],
  ['They will sail next spring.', '[next spring] 2026-SP 2026-21'],
  ['This winter is mild.', '[This winter] 2026-WI 2025-24'],
  ['They sailed in the spring of 480 BC.', '[the spring of 480 BC] BC0480-SP -'],
  ['They wed in the summer of \'69.', '[the summer of \'69] 1969-SU 1969-22'],
]

const LEAVES: readonly string[] = [
  'The house stands by a spring.',
  'The fall of the city came quickly.',
  'A summer school for the blind opened.',
  'Prices fall, and springs break.',
]

describe('season', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
