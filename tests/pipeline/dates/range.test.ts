/** Ranges and lists. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['They met on February 6-7.', '[February 6] 2026-02-06 2026-02-06/2026-02-07 · [7] 2026-02-07 2026-02-06/2026-02-07'],
  ['They met on Jan. 23-24, and promised a list to monitor the truce.', '[Jan. 23] 2026-01-23 2026-01-23/2026-01-24 · [24] 2026-01-24 2026-01-23/2026-01-24'],
  ['They met on 6 and 7 February 2026.', '[6] 2026-02-06 2026-02-06/2026-02-07 · [7 February 2026] 2026-02-07 2026-02-06/2026-02-07'],
  ['They met on May 5 and 12, 2024.', '[May 5] 2024-05-05 2024-05-05 · [12, 2024] 2024-05-12 2024-05-12'],
  ['The fair runs from 28 January to 3 February 2026.', '[28 January] 2026-01-28 2026-01-28/2026-02-03 · [3 February 2026] 2026-02-03 2026-01-28/2026-02-03'],
  ['It was shut between May and July 2024.', '[May] 2024-05 2024-05/2024-07 · [July 2024] 2024-07 2024-05/2024-07'],
  ['From 2014 to 2018 it was open.', '[2014] 2014 2014/2018 · [2018] 2018 2014/2018'],
  ['The war of 1914–18 was long.', '[1914] 1914 1914/1918 · [18] 1918 1914/1918'],
  ['The 2008-2010 crisis passed.', '[2008] 2008 2008/2010 · [2010] 2010 2008/2010'],
  ['In May and July 2024 it rained.', '[May] 2024-05 2024-05 · [July 2024] 2024-07 2024-07'],
  ['It was dry from November to March 2024.', '[November] 2023-11 2023-11/2024-03 · [March 2024] 2024-03 2023-11/2024-03'],
  ['It lasted from May 2014 to July.', '[May 2014] 2014-05 2014-05/2014-07 · [July] 2014-07 2014-05/2014-07'],
  ['They meet on Friday and Saturday.', '[Friday] 2026-02-13 2026-02-13 · [Saturday] 2026-02-14 2026-02-14'],
  ['The 1998/99 season was short.', '[1998] 1998 1998/1999 · [99] 1999 1998/1999'],
  ['It ran from Wednesday to Friday.', '[Wednesday] 2026-02-04 2026-02-04/2026-02-06 · [Friday] 2026-02-06 2026-02-04/2026-02-06'],
  ['From January to November, exports rose.', '[January] 2025-01 2025-01/2025-11 · [November] 2025-11 2025-01/2025-11'],
]

const LEAVES: readonly string[] = [
  'Between 6 and 7 of them left.',
]

describe('range', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
