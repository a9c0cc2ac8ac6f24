import { describe, expect, it } from 'vitest'
import type { ActMention } from '../../../src/pipeline/events/act-mention.ts'
import { findProtagonists, isAside } from '../../../src/pipeline/story/is-aside.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const protagonists: ReadonlySet<string> = new Set(['Peru', 'Chile'])
const regret: MentionSketch = { text: 'Chad regretted the row.', trigger: 'regretted', type: 'SUPPORT', actors: ['Chad'], date: '2024-05-02', basis: 'published' }

/** Told in the sentence of that number. */
const told = (sketch: MentionSketch, index: number): ActMention => {
  const mention = sketchMention(sketch)
  return { ...mention, sentence: { ...mention.sentence, index } }
}

describe('an act beside the story is no event of it', () => {
  it.each<[string, MentionSketch, number]>([
    ['what others do, told far down on no day of its own', regret, 14],
    ['what nobody named does on no day', { ...regret, text: 'Some wept.', trigger: 'wept', actors: [] }, 5],
    ['what nobody named did in a bare year', { text: 'The ferry sank in 1998.', trigger: 'sank', type: 'ASSAULT', date: '1998', expression: '1998' }, 5],
  ])('%s', (_, sketch, index) => {
    expect(isAside([told(sketch, index)], protagonists)).toBe(true)
  })

  it.each<[string, MentionSketch, number]>([
    ['what others do, if it opens the report', regret, 1],
    ['what others do on a day that the words give', { ...regret, text: 'Chad regretted the row on Friday.', expression: 'Friday', basis: 'stated' }, 14],
    ['what those do whom the story is about, wherever it stands', { ...regret, text: 'Peru regretted the row.', actors: ['Peru'] }, 14],
    ['what stands in a headline', { ...regret, role: 'headline' }, 0],
    ['what somebody named did in a bare year', { text: 'Chad shut the ferry in 1998.', trigger: 'shut', actors: ['Chad'], date: '1998', expression: '1998' }, 14],
  ])('but not %s', (_, sketch, index) => {
    expect(isAside([told(sketch, index)], protagonists)).toBe(false)
  })

  it('but not what is told twice', () => {
    expect(isAside([told(regret, 14), told({ ...regret, article: 'b' }, 14)], protagonists)).toBe(false)
  })
})

describe('a story is about', () => {
  const row: MentionSketch = { text: 'Peru closed the road.', trigger: 'closed', actors: ['Peru'] }
  const rows = Array.from({ length: 30 }, (_, index) => sketchMention({ ...row, article: `a${index}` }))

  it('those who take part in many of its acts', () => {
    expect([...findProtagonists([...rows, sketchMention(regret)], new Map())]).toEqual(['Peru'])
  })

  it('and those who act for them', () => {
    const agent = sketchMention({ text: 'Peru’s minister Jane Roe closed the road.', trigger: 'closed', actors: ['Jane Roe'], people: ['Jane Roe'] })
    expect([...findProtagonists([...rows, agent], new Map([['Jane Roe', 'Peru'], ['Ann Poe', 'Chile']]))]).toEqual(['Peru', 'Jane Roe'])
  })
})
