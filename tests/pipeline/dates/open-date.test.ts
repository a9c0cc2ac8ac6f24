/** Stretches of time that are open to one side. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['He has sat there since 2014.', '[2014] 2014 2014/..'],
  ['The road is shut until March.', '[March] 2026-03 ../2026-03'],
  ['They will be done by 2030 or by late 2031.', '[2030] 2030 ../2030 · [late 2031] 2031 ../2031-12~'],
  ['He has been ill since last Tuesday.', '[last Tuesday] 2026-02-03 2026-02-03/..'],
  ['The town was hit by the 2023 crisis.', '[2023] 2023 2023'],
]

const LEAVES: readonly string[] = [
  'It was done by hand since nobody knew.',
]

describe('open-date', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
