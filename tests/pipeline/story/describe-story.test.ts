import { describe, expect, it } from 'vitest'
import { toEventDate } from '../../../src/dataset/calendar-date.ts'
import type { Actor, TimelineEvent } from '../../../src/dataset/dataset.ts'
import { describeStory } from '../../../src/pipeline/story/describe-story.ts'

const actor = (id: string, kind: Actor['kind']): Actor => ({ id, name: id.toUpperCase(), kind, aliases: [] })
const event = (edtf: string, actors: readonly string[]): TimelineEvent => ({
  id: `${edtf}-${actors.join('-')}`,
  title: '',
  type: 'AGREE',
  score: 2.5,
  status: 'occurred',
  date: toEventDate(edtf),
  actors,
  places: [],
  mentions: [],
  origins: 1,
  disagreements: [],
})

describe('what a story is about', () => {
  it.each<[string, readonly Actor[], readonly (readonly string[])[], string]>([
    ['two states that recur', [actor('peru', 'state'), actor('chile', 'state'), actor('ann', 'person')], [['peru', 'ann'], ['peru', 'chile', 'ann'], ['chile', 'peru']], 'PERU and CHILE'],
    ['one firm far before all others', [actor('acme', 'organisation'), actor('bolt', 'organisation')], [['acme'], ['acme'], ['acme'], ['acme', 'bolt']], 'ACME'],
    ['a person where there is nobody else', [actor('ann', 'person')], [['ann']], 'ANN'],
    ['nobody', [], [], 'A story without events'],
  ])('is %s', (_, actors, taking, title) => {
    expect(describeStory(taking.map((names) => event('2020', names)), actors).title).toBe(title)
  })

  it('runs from its first to its last date, each as coarse as it was written', () => {
    const events = [event('2018', []), event('2023-09', []), event('2026-03-01~/2026-03-10~', []), event('', []), event('2025/..', [])]
    expect(describeStory(events, [])).toMatchObject({ start: '2018', end: '2026-03-10' })
  })
})
