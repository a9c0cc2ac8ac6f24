/** Weekdays, with the direction that the sentence gives them. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['The minister said on Sunday that talks went well.', '[Sunday] 2026-02-08 2026-02-08'],
  ['The minister will speak on Friday.', '[Friday] 2026-02-13 2026-02-13'],
  ['They met last Tuesday and meet again next Monday.', '[last Tuesday] 2026-02-03 2026-02-03 · [next Monday] 2026-02-16 2026-02-16'],
  ['It was quiet the Tuesday before last, and on the Sunday before last week’s vote.', '[Tuesday before last] 2026-01-27 2026-01-27 · [Sunday] 2026-02-08 2026-02-08 · [last week] 2026-W06 2026-02-02/2026-02-08'],
  ['She said it would reopen on Thursday.', '[Thursday] 2026-02-12 2026-02-12'],
  ['They agreed to meet on Friday.', '[Friday] 2026-02-13 2026-02-13'],
  ['It happened on a Sunday in March, he said in a Friday interview.', '[Sunday] XXXX-WXX-7 - · [March] 2025-03 2025-03 · [Friday] 2026-02-06 2026-02-06'],
  ['They failed to agree on Friday.', '[Friday] 2026-02-06 2026-02-06'],
  ['The agency asked for more last Sunday.', '[last Sunday] 2026-02-01 2026-02-01'],
  ['It will sell notes on Tuesday, 10-year bonds on Monday and bills on Friday.', '[Tuesday] 2026-02-10 2026-02-10 · [10-year] P10Y - · [Monday] 2026-02-16 2026-02-16 · [Friday] 2026-02-20 2026-02-20'],
  ['It must pay on May 1 and again on April 1.', '[May 1] 2026-05-01 2026-05-01 · [April 1] 2027-04-01 2027-04-01'],
  ['It will meet every Friday until May 1, except March 6.', '[every Friday] XXXX-WXX-5 - · [May 1] 2026-05-01 ../2026-05-01 · [March 6] 2026-03-06 2026-03-06'],
  ['The talks, to be held on Wednesday, may fail.', '[Wednesday] 2026-02-11 2026-02-11'],
  ['They left on Wednesday last week, and Friday of next week they return.', '[Wednesday last week] 2026-02-04 2026-02-04 · [Friday of next week] 2026-02-20 2026-02-20'],
  ['It came on Monday the 2nd February.', '[Monday the 2nd February] 2026-02-02 2026-02-02'],
  ['The match is on saturday.', '[saturday] 2026-02-14 2026-02-14'],
  ['Talks resume Tuesday, and voters go to the polls on Sunday.', '[Tuesday] 2026-02-10 2026-02-10 · [Sunday] 2026-02-15 2026-02-15'],
  ['It took place on a Saturday or Sunday, and on a Sunday night in May it shut.', '[Saturday] XXXX-WXX-6 - · [Sunday] XXXX-WXX-7 - · [Sunday night] XXXX-WXX-7TNI - · [May] 2025-05 2025-05'],
  ['They have jobs Monday through Friday.', '[Monday] XXXX-WXX-1 - · [Friday] XXXX-WXX-5 -'],
  ['Friday the 13th\'s fall was forgotten. Monday the 2nd of March is near.', '[Friday the 13th] 2025-06-13 2025-06-13 · [Monday the 2nd of March] 2026-03-02 2026-03-02'],
  ['This Sunday the phone did not ring. This Sunday runners will meet. This Sunday is the feast.', '[This Sunday] 2026-02-08 2026-02-08 · [This Sunday] 2026-02-15 2026-02-15 · [This Sunday] 2026-02-15 2026-02-15'],
  ['They met on the last Friday of May 2024 and vote on the first Tuesday in November; the club meets on the first Monday of each month.', '[last Friday of May 2024] 2024-05-31 2024-05-31 · [first Tuesday in November] 2025-11-04 2025-11-04 · [the first Monday of each month] P1M -'],
]

const LEAVES: readonly string[] = [
  'They saluted the Rising Sun.',
  'The SUN reported it; Sun Microsystems denied it.',
  'He sat there until the sun set.',
  'Its Sunday Supper line sold well.',
]

describe('weekday', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
