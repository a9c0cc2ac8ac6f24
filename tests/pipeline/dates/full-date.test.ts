/** Months by name, with a day, a year or both, in either order. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['March was a disaster. It may be June before we see it.', '[March] 2025-03 2025-03 · [June] 2026-06 2026-06'],
  ['it has been shut since june fifth', '[june fifth] 2025-06-05 2025-06-05/..'],
  ['They will report on the jobless rate for January and turn to December housing starts.', '[January] 2026-01 2026-01 · [December] 2025-12 2025-12'],
  ['It will be held at 11.30am on Friday 20 February.', '[11.30am on Friday 20 February] 2026-02-20T11:30 2026-02-20'],
  ['They asked for an answer before Feb. 24, when the list closes.', '[Feb. 24] 2026-02-24 2026-02-24'],
  ['The bridge opened on February 7, 2026.', '[February 7, 2026] 2026-02-07 2026-02-07'],
  ['The bridge opened on 7 February 2026.', '[7 February 2026] 2026-02-07 2026-02-07'],
  ['Sunday 10/January/2016: the bridge opened.', '[Sunday 10/January/2016] 2016-01-10 2016-01-10'],
  ['The vote of the 7th of Feb. was close.', '[7th of Feb.] 2026-02-07 2026-02-07'],
  ['The bridge opened on Feb 7 and shut again.', '[Feb 7] 2026-02-07 2026-02-07'],
  ['Prices fell in October 2024.', '[October 2024] 2024-10 2024-10'],
  ['It began in February of 1940.', '[February of 1940] 1940-02 1940-02'],
  ['The fleet sailed on 15 October, 1969.', '[15 October, 1969] 1969-10-15 1969-10-15'],
  ['The form is dated 05-Aug-2016.', '[05-Aug-2016] 2016-08-05 2016-08-05'],
  ['The harvest failed in March.', '[March] 2025-03 2025-03'],
  ['The fair closed on Friday, February 6.', '[Friday, February 6] 2026-02-06 2026-02-06'],
  ['They opened it last June 5 and will shut it next May.', '[last June 5] 2025-06-05 2025-06-05 · [next May] 2026-05 2026-05'],
  ['The wall fell on November 9 1989.', '[November 9 1989] 1989-11-09 1989-11-09'],
  ['Sept. 30 was the last day.', '[Sept. 30] 2025-09-30 2025-09-30'],
  ['The deed of 2019 March 4 is lost.', '[2019 March 4] 2019-03-04 2019-03-04'],
  ['A February 2024 ruling stands.', '[February 2024] 2024-02 2024-02'],
  ['Yields of September 10-year bonds fell.', '[September] 2025-09 2025-09 · [10-year] P10Y -'],
  ['They met on May second, 1988, and left on March twenty-first.', '[May second, 1988] 1988-05-02 1988-05-02 · [March twenty-first] 2026-03-21 2026-03-21'],
  ['It rained on the ninth of January, 1990, and on the thirtieth of June.', '[ninth of January, 1990] 1990-01-09 1990-01-09 · [thirtieth of June] 2025-06-30 2025-06-30'],
  ['“In August they left,” she said.', '[August] 2025-08 2025-08'],
  ['By June the Second Army was lost.', '[June] 2025-06 ../2025-06'],
  ['The June second round was lost.', '[June] 2025-06 2025-06'],
  ['The 1963 march was long.', '[1963] 1963 1963'],
  ['June alone was dry; the firm\'s April sales fell.', '[June] 2025-06 2025-06 · [April] 2025-04 2025-04'],
  ['it rained in october 2024', '[october 2024] 2024-10 2024-10'],
  ['Nothing changed in July. August\'s rise was small. "March was better," said April Jones of March Capital.', '[July] 2025-07 2025-07 · [August] 2025-08 2025-08 · [March] 2025-03 2025-03'],
  ['It will meet in the week of May 8.', '[the week of May 8] 2026-W19 2026-05-04/2026-05-10'],
  ['It was shut in the first week of August and in the last week of October 2024.', '[the first week of August] 2024-W31 2024-07-29/2024-08-04 · [the last week of October 2024] 2024-W44 2024-10-28/2024-11-03'],
]

const LEAVES: readonly string[] = [
  'May is expected to resign, and june she likes best.',
  'They may march to the square.',
  'Mr. March and Ms. May spoke first.',
  'She will sep the wheat.',
  'They may second a motion, which a third of them did.',
]

describe('full-date', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
