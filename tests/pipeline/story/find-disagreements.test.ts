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

  it.each<[string, string, string, boolean]>([
    ['five and six', 'Chad expelled five envoys.', 'Chad expelled six envoys.', true],
    ['words and digits', 'Chad expelled twenty envoys.', 'Chad expelled 20 envoys.', false],
    ['a bound that holds', 'Chad expelled more than five envoys.', 'Chad expelled six envoys.', false],
    ['a bound that does not', 'Chad expelled at least five envoys.', 'Chad expelled three envoys.', true],
    ['a sum', 'Chad expelled four envoys and two more.', 'Chad expelled six envoys.', false],
    ['hours given to leave', 'Chad expelled envoys within 24 hours.', 'Chad expelled envoys within 48 hours.', false],
    ['what else is counted far behind', 'Chad expelled envoys over a quarrel that began after a clash and left five villagers dead.', 'Chad expelled envoys over a quarrel that began after a clash and left six villagers dead.', false],
  ])('compares figures: %s', (_, first, second, differ) => {
    const mentions = [first, second].map((text, index) => told(`${index}`, { text, trigger: 'expelled', status: 'occurred' }))
    expect(findDisagreements(mentions, 'occurred').length > 0).toBe(differ)
  })

  it('finds none between a plan and what came of it', () => {
    const mentions = [told('a', { status: 'planned' }), told('b', { status: 'occurred' })]
    expect(findDisagreements(mentions, 'occurred')).toEqual([])
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
