import { describe, expect, it } from 'vitest'
import { entryOpening } from '../../../../src/pipeline/events/grammar/chronicle.ts'

describe('the date that opens an entry of a chronicle', () => {
  it.each([
    ['a day and a dash', 'Nov. 29 - ', 'Yard loses two cases.'],
    ['a day and a colon', 'December 2: ', 'Peru accuses Chile.'],
    ['days of one month', 'June 28-29 - ', 'The two shake hands.'],
    ['a British day', '3 March – ', 'Peru closes the pass.'],
    ['a full date', 'Dec. 28, 2015 - ', 'Peru and Chile reach an agreement.'],
    ['a part of a month', 'Mid-February - ', 'Peru demands an apology.'],
    ['a year', '1963 - ', 'The war lasts for weeks.'],
    ['years', '1910-1945 - ', 'Peru rules the island.'],
    ['a bullet', '- May 3: ', 'Peru recalls its envoy.'],
  ])('%s', (_name, opening, rest) => {
    expect(entryOpening(opening + rest)).toBe(opening.length)
  })

  it.each([
    ['a dateline', 'LIMA, Aug 24 (Wire) - Peru closed the pass.'],
    ['a date of the sentence', 'On Oct. 16 Peru closed the pass.'],
    ['a count', '40 men - all miners - were freed.'],
    ['a month that is a verb', 'May the pass - long shut - open soon.'],
  ])('is no other: %s', (_name, text) => {
    expect(entryOpening(text)).toBe(0)
  })
})
