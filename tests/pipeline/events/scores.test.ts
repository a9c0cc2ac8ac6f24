import { describe, expect, it } from 'vitest'
import { EVENT_TYPE_NAMES } from '../../../src/dataset/event-types.ts'
import { modesOf, scoreOf } from '../../../src/pipeline/events/scores.ts'

describe('scores', () => {
  it.each([
    ['CONSULT', 'Visit', 4],
    ['CONSULT', null, 2.5],
    ['SANCTION', 'Expel', -5.5],
    ['ASSAULT', 'Unconventional', -10],
    ['ACCUSE', null, -3],
    ['ACCUSE', 'Disapprove', -2],
    ['LEADERSHIP', null, null],
    ['STATEMENT', null, null],
  ] as const)('%s in mode %s scores %s', (type, mode, score) => {
    expect(scoreOf(type, mode)).toBe(score)
  })

  it('fall back to the type where a mode has none', () => {
    expect(scoreOf('AGREE', 'Visit')).toBe(2.5)
  })

  it('keep every mode on its type’s side of the scale, within ten', () => {
    for (const type of EVENT_TYPE_NAMES) {
      for (const mode of modesOf(type)) {
        const score = scoreOf(type, mode) ?? 0
        expect(Math.abs(score)).toBeLessThanOrEqual(10)
        expect(Math.sign(score) * Math.sign(scoreOf(type, null) ?? 0), `${type} ${mode}`).toBeGreaterThanOrEqual(0)
      }
    }
  })
})
