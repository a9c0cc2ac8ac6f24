import { describe, expect, it } from 'vitest'
import { findDisagreements } from '../../../src/pipeline/story/find-disagreements.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const visit: MentionSketch = { text: 'The president will visit Quito.', trigger: 'visit', type: 'CONSULT', status: 'planned' }
const told = (article: string, sketch: Partial<MentionSketch>) => sketchMention({ ...visit, article, ...sketch })

describe('what the articles of one event do not agree on', () => {
  it('says that a planned event has two dates, though one contains the other', () => {
    const mentions = [told('a', { date: '2026-03-01~/2026-03-10~' }), told('b', { date: '2026' })]
    expect(findDisagreements(mentions, 'planned')).toEqual([
      { field: 'date', claims: [{ value: '2026-03-01~/2026-03-10~', mentions: [0] }, { value: '2026', mentions: [1] }] },
    ])
  })

  it.each([
    ['a coarser date of what happened', 'occurred', '2023-09', '2023', []],
    ['a day of a longer stretch', 'occurred', '2023-09-18/2023-09-19', '2023-09-19', []],
    ['another day of what happened', 'occurred', '2023-09-18', '2023-09-19', ['date']],
  ] as const)('%s', (_, status, first, second, fields) => {
    const mentions = [told('a', { date: first, status }), told('b', { date: second, status })]
    expect(findDisagreements(mentions, status).map(({ field }) => field)).toEqual(fields)
  })

  it('keeps two figures for the same thing', () => {
    const mentions = [
      told('a', { text: 'Chad expelled five French diplomats.', trigger: 'expelled', status: 'occurred' }),
      told('b', { text: 'Chad expelled six diplomats.', trigger: 'expelled', status: 'occurred' }),
    ]
    expect(findDisagreements(mentions, 'occurred')).toEqual([
      { field: 'figure', claims: [{ value: 'five diplomats', mentions: [0] }, { value: 'six diplomats', mentions: [1] }] },
    ])
  })

  it('says that one article alleges what another reports as done', () => {
    const mentions = [told('a', { status: 'alleged' }), told('b', { status: 'occurred' })]
    expect(findDisagreements(mentions, 'occurred').map(({ field }) => field)).toEqual(['status'])
  })

  it('finds none within one article that tells two figures', () => {
    const text = 'Chad expelled five diplomats and later six diplomats.'
    const mentions = [told('a', { text, trigger: 'expelled', status: 'occurred' })]
    expect(findDisagreements(mentions, 'occurred')).toEqual([])
  })
})
