/** Years that stand by themselves, and years of an era. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['The firm was founded in 1914.', '[1914] 1914 1914'],
  ['The 2023 crisis is over.', '[2023] 2023 2023'],
  ['In mid-1984 it burned; post-1990 it stood empty.', '[mid-1984] 1984 1984-05~/1984-08~ · [1990] 1990 1990'],
  ['Ships of 490 BC were small; in AD 1066 and in 66 AD the coast burned.', '[490 BC] BC0490 - · [AD 1066] 1066 1066 · [66 AD] 0066 0066'],
  ['The year 2008 was dry, 2009 wet.', '[2008] 2008 2008 · [2009] 2009 2009'],
  ['He was born in nineteen ninety-one and left in \'98.', '[nineteen ninety-one] 1991 1991 · [98] 1998 1998'],
  ["The '96 harvest failed, as in 1992, '93 and '94.", "[96] 1996 1996 · [1992] 1992 1992 · [93] 1993 1993 · [94] 1994 1994"],
  ['The ban will hold until at least 2030.', '[2030] 2030 2030'],
  ['The abbey was founded in 1140 and will be shut by 2090.', '[1140] 1140 1140 · [2090] 2090 ../2090'],
  ['It was passed under a 1991 law; its 2024 models sold well.', '[1991] 1991 1991 · [2024] 2024 2024'],
  ['By the year two thousand they will rise, in two thousand and three they will double.', '[two thousand] 2000 2000 · [two thousand and three] 2003 2003'],
]

const LEAVES: readonly string[] = [
  'It made 1300 megawatts for a 2000-member crew.',
  "He called it the '30 pieces' affair.",
  'She lives at 1850 Old Mill Road.',
  'It has at least 2020 of them.',
  'About 2000 people came.',
  'It cost $1984.',
  'Room 1408 is taken; Flight 1549 landed.',
  'The paper sold 1,500 copies; it printed 1500 copies.',
  'It fell to 1850.5 points and by 2014 votes.',
  'An A-1200 and an A380 stood on page 1999.',
  'A 1500 limit and its 2400 shops were gone; call 555-1998.',
  'Of two thousand people in two thousand places one fell.',
]

describe('year', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
