import { describe, expect, it } from 'vitest'
import { ploverActs } from '../../../src/pipeline/events/plover-acts.ts'

const types = (text: string): readonly string[] => ploverActs(text).map(({ type }) => type)

describe('acts as PLOVER codes them', () => {
  it.each([
    ['a promise', 'Norway will donate two ships to Chad.', 'AGREE'],
    ['a readiness', 'Norway is ready to release the sailors.', 'AGREE'],
    ['a threat', 'Norway will impose sanctions on Chad.', 'THREATEN'],
    ['an act done', 'Norway has imposed sanctions on Chad.', 'SANCTION'],
    ['a refusal', 'Norway will not release the sailors.', 'REJECT'],
    ['a demand', 'Norway said Chad must release the sailors.', 'REQUEST'],
    ['an accusation by report', 'Norway claimed that rebels killed two sailors.', 'ACCUSE'],
  ])('%s: %s', (_name, text, type) => {
    expect(types(text)[0]).toBe(type)
  })

  it('puts elections and announcements last', () => {
    const [first, ...others] = types('The new president, who won the election in May, visited Oslo.')
    expect(first).toBe('CONSULT')
    expect(others).toContain('LEADERSHIP')
  })

  it('scores what it says, a promise as done', () => {
    expect(ploverActs('Norway will donate two ships to Chad.')[0]).toMatchObject({ type: 'AGREE', mode: null, score: 2.5, status: 'occurred' })
  })
})
