/** Words for the present, the past and the future. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['Now it is quiet; it is currently shut, and recently it was sold.', '[Now] PRESENT_REF - · [currently] PRESENT_REF - · [recently] PAST_REF -'],
  ['In the past it was full; in the future it will be again.', '[the past] PAST_REF - · [the future] FUTURE_REF -'],
  ['In the future we will see, in the past I did not; at this time there is no plan.', '[the future] FUTURE_REF - · [the past] PAST_REF - · [time] PRESENT_REF -'],
  ['In the distant past it was a lake, in the recent past, a field.', '[distant past] PAST_REF - · [recent past] PAST_REF -'],
  ['Previously, it was a field.', '[Previously] PAST_REF -'],
  ['At this moment it is shut.', '[moment] PRESENT_REF -'],
  ['At present nobody lives there these days.', '[present] PRESENT_REF - · [these days] PRESENT_REF -'],
  ['We do not expect more at this point.', '[point] PRESENT_REF -'],
  ['He laughed at the time.', '[the time] PAST_REF -'],
  ['A successor will be named soon.', '[soon] FUTURE_REF -'],
]

const LEAVES: readonly string[] = [
  'The former mayor came, previously a baker.',
  'It stood as recently as the war.',
  'He went past the gate with a present.',
  'At this point the king fled.',
  'He soon left, as soon as he could, and may go soon after.',
  'At the time of the vote he wept.',
]

describe('reference', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
