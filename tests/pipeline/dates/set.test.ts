/** What recurs. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['The club meets every Friday and each month.', '[every Friday] XXXX-WXX-5 - · [each month] P1M -'],
  ['Mondays are quiet.', '[Mondays] XXXX-WXX-1 -'],
  ['The daily count is low, the weekly one high; both are in the monthly report.', '[daily] P1D - · [weekly] P1W - · [monthly] P1M -'],
  ['They pay per month and every other week.', '[per month] P1M - · [every other week] P2W -'],
  ['They vote every four years and meet every few weeks.', '[every four years] P4Y - · [every few weeks] PXW -'],
  ['An annual fair is held every summer.', '[annual] P1Y - · [every summer] XXXX-SU -'],
  ['The bus runs every Thursday night and every April 15; interest is paid semiannually.', '[every Thursday night] XXXX-WXX-4TNI - · [every April 15] XXXX-04-15 - · [semiannually] P6M -'],
  ['Shops are shut on weekends and every night.', '[weekends] XXXX-WXX-WE - · [every night] XXXX-XX-XXTNI -'],
]

const LEAVES: readonly string[] = [
  'The Daily Planet came out.',
  'Each side claims to have won.',
]

describe('set', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
