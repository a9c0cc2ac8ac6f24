/** Dates in digits. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['The log reads 2026-02-07, then 2026/02/08.', '[2026-02-07] 2026-02-07 2026-02-07 · [2026/02/08] 2026-02-08 2026-02-08'],
  ['The invoice of 7/8/2007 was paid.', '[7/8/2007] 2007-07-08 2007-07-08'],
  ['The invoice of 25/12/2007 was paid.', '[25/12/2007] 2007-12-25 2007-12-25'],
  ['The invoice of 10-29-99 was paid.', '[10-29-99] 1999-10-29 1999-10-29'],
  ['Der Vertrag vom 07.02.2026 gilt.', '[07.02.2026] 2026-02-07 2026-02-07'],
  ['It was sent 2026-02-07T14:30Z.', '[2026-02-07T14:30Z] 2026-02-07T14:30 2026-02-07'],
  ['The file of 20260207 replaces that of 2026-02.', '[20260207] 2026-02-07 2026-02-07 · [2026-02] 2026-02 2026-02'],
]

const LEAVES: readonly string[] = [
  'The help line is open 24/7.',
  'They won 3-2 and lost 10-9-8.',
  'The 13/13/2007 entry is void.',
  'Call 555-01-2345 or 1-800-555.',
  'The file v2.10.3 is old.',
]

describe('iso-date', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
