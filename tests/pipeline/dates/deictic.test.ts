/** Words that count from the day of writing or from the date spoken of. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['It opened today after yesterday\'s test.', '[today] 2026-02-09 2026-02-09 · [yesterday] 2026-02-08 2026-02-08'],
  ['The day before yesterday it rained.', '[The day before yesterday] 2026-02-07 2026-02-07'],
  ['They left last month, and this week the house was sold.', '[last month] 2026-01 2026-01 · [this week] 2026-W07 2026-02-09/2026-02-15'],
  ['Next year will be dry.', '[Next year] 2027 2027'],
  ['It has been rough over the past year.', '[the past year] P1Y -'],
  ['In 2019 the dam broke. That year two towns were lost, and the following year a third.', '[2019] 2019 2019 · [That year] 2019 2019 · [the following year] 2020 2020'],
  ['It rained on 3 May. The same day the road was closed, and the next day the bridge.', '[3 May] 2025-05-03 2025-05-03 · [The same day] 2025-05-03 2025-05-03 · [the next day] 2025-05-04 2025-05-04'],
  ['It rained on 3 May; the day before, the sun had shone.', '[3 May] 2025-05-03 2025-05-03 · [the day before] 2025-05-02 2025-05-02'],
  ['They will finish by the end of the month.', '[the end of the month] 2026-02 ../2026-02-28~'],
  ['Later in the year it was sold.', '[Later in the year] 2026 2026'],
  ['They met over the weekend.', '[the weekend] 2026-W06-WE 2026-02-07/2026-02-08'],
  ["The weekend's storm was the worst by year end.", "[The weekend] 2026-W06-WE 2026-02-07/2026-02-08 · [year end] 2026 ../2026-12~"],
  ['In 2019 she left; the following April she was back.', '[2019] 2019 2019 · [following April] 2020-04 2020-04'],
  ['A storm hit the coast this weekend. They will sail this weekend.', '[this weekend] 2026-W06-WE 2026-02-07/2026-02-08 · [this weekend] 2026-W07-WE 2026-02-14/2026-02-15'],
  ['By year-end the plant will close.', '[year-end] 2026 ../2026-12~'],
  ['He won in June last year.', '[June last year] 2025-06 2025-06'],
  ['He came in 2019 and won in August of that year.', '[2019] 2019 2019 · [August of that year] 2019-08 2019-08'],
  ['They have quarrelled since 1988. That year a ship was sunk.', '[1988] 1988 1988/.. · [That year] 1988 1988'],
  ['Stocks fell for the week. It was the driest month of the year, and prices were at their lowest of the week.', '[the week] 2026-W06 2026-02-02/2026-02-08 · [the year] 2026 2026 · [the week] 2026-W07 2026-02-09/2026-02-15'],
  ['Prices will rise over the next year and in the coming decade.', '[the next year] P1Y - · [the coming decade] P10Y -'],
  ['The week before last was dry, the night before last was not.', '[The week before last] 2026-W05 2026-01-26/2026-02-01 · [the night before last] 2026-02-07TNI 2026-02-07'],
  ['It will fall in the current quarter.', '[the current quarter] 2026-Q1 2026-01/2026-03'],
  ['In the week ended 6 February it rained.', '[week] P1W - · [6 February] 2026-02-06 2026-02-06'],
  ['It lost money for the year ended 31 March.', '[year] P1Y - · [31 March] 2025-03-31 2025-03-31'],
  ['Rain fell all day and all week; in the past fortnight and in the final hour it snowed.', '[all day] P1D - · [all week] P1W - · [the past fortnight] P2W - · [the final hour] PT1H -'],
  ['They will be here next week and the week after that.', '[next week] 2026-W08 2026-02-16/2026-02-22 · [the week after that] 2026-W09 2026-02-23/2026-03-01'],
  ['Nothing will change until the new year.', '[new year] 2027 ../2027'],
  ['In the next century it will be big.', '[the next century] 21 2101/2200'],
]

const LEAVES: readonly string[] = [
  'The next generation will pay for the last mile.',
  'It was the day of reckoning.',
  'She was named teacher of the year.',
  'The week was long and the month dull.',
  'He told the BBC\'s Today programme and USA Today.',
]

describe('deictic', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
