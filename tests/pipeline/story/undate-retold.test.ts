import { describe, expect, it } from 'vitest'
import type { DatedArticle } from '../../../src/pipeline/articles/source-article.ts'
import { undateRetold } from '../../../src/pipeline/story/undate-retold.ts'
import { articleOf, sketchMention, type MentionSketch } from './mention-builder.ts'

const CLOSING = { text: 'Peru closed the border to Chile.', trigger: 'closed', type: 'SANCTION', actors: ['Peru', 'Chile'] } as const
const first: MentionSketch = { ...CLOSING, article: '2024-05-03', date: '2024-05-02', expression: 'Peru' }
/** Deep in the report of a later week, dated by its article alone. */
const later: MentionSketch = { ...CLOSING, article: '2024-06-10', at: 200, date: '2024-06-10', basis: 'published' }

/** The dates after the pass; articles are named by the day on which they appeared, their lead is two sentences of no act. */
const datesOf = (...sketches: readonly MentionSketch[]): readonly string[] => {
  const mentions = sketches.map(sketchMention)
  const datedOf = (id: string): DatedArticle => {
    const article = articleOf(mentions)(id)
    const lead = [0, 50].map((start, index) => ({ start, end: start + 40, text: '', index, paragraph: index, role: 'body' as const }))
    return { ...article, sentences: [...lead, ...mentions.filter((mention) => mention.article === id).map(({ sentence }) => sentence)], published: { ...article.published, edtf: id } }
  }
  return undateRetold(mentions, datedOf).map(({ date }) => date.edtf || '-')
}

describe('a deed told again far down in a later report', () => {
  it('loses the day that it only had from its article', () => {
    expect(datesOf(first, later)).toEqual(['2024-05-02', '-'])
  })

  it('and so does one that another article of those days puts weeks back', () => {
    const killing: MentionSketch = { text: 'Peru killed Rosa Quilca.', trigger: 'killed', type: 'ASSAULT', actors: ['Peru', 'Rosa Quilca'], people: ['Rosa Quilca'] }
    expect(datesOf({ ...killing, article: '2024-06-10', at: 200, date: '2024-05-02', expression: 'Peru' }, { ...killing, article: '2024-06-11', at: 200, date: '2024-06-10', basis: 'inherited' })).toEqual(['2024-05-02', '-'])
  })

  it.each<[string, MentionSketch]>([
    ['told on a day of its own', { ...later, date: '2024-06-09', basis: 'relative', expression: 'Chile' }],
    ['told where the news stands', { ...later, at: 0 }],
    ['done to somebody else', { ...later, text: 'Peru closed the border to Bolivia.', actors: ['Peru', 'Bolivia'] }],
    ['done by somebody else', { ...later, text: 'Bolivia closed the border to Chile.', actors: ['Bolivia', 'Chile'] }],
    ['still to come', { ...later, status: 'planned' }],
    ['in the days of the news', { ...later, article: '2024-05-04', date: '2024-05-04' }],
    ['that may well be done twice', { ...later, type: 'CONSULT' }],
  ])('but not one %s', (_, sketch) => {
    expect(datesOf(first, sketch)[1]).toBe(sketch.date)
  })
})
