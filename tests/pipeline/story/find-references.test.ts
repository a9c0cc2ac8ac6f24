import { describe, expect, it } from 'vitest'
import { findReferences, isReference } from '../../../src/pipeline/story/find-references.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const noun = (text: string, trigger: string, more: Partial<MentionSketch> = {}) =>
  sketchMention({ text, trigger, form: 'nominal', type: 'CONSULT', ...more })

describe('a noun that points back', () => {
  it.each([
    ['the definite article', noun('The two-day visit went well.', 'visit')],
    ['a possessive', noun('During his visit he spoke.', 'visit')],
    ['a demonstrative, whatever date stands beside it', noun('This visit, the first since 2019, went well.', 'visit', { date: '2019', expression: '2019' })],
  ])('has %s', (_, mention) => {
    expect(isReference(mention)).toBe(true)
  })

  it.each([
    ['an indefinite noun', noun('A visit is planned.', 'visit')],
    ['a noun that says whose it is', noun('The visit of the minister went well.', 'visit')],
    ['the first of its kind', noun('It came with the first visit by a minister.', 'visit')],
    ['a noun with a date in words', noun('The 2018 summit went well.', 'summit', { date: '2018', expression: '2018' })],
    ['a verb', noun('They will visit Lima.', 'visit', { form: 'finite' })],
  ])('is not %s', (_, mention) => {
    expect(isReference(mention)).toBe(false)
  })

  it('points to the last act of its kind in its article, not to one of another kind', () => {
    const mentions = [
      noun('Doe visited Lima.', 'visited', { form: 'finite' }),
      noun('Roe came to a summit.', 'summit', { at: 40 }),
      noun('Peru agreed to pay.', 'agreed', { at: 80, form: 'finite', type: 'AGREE' }),
      noun('The visit ended.', 'visit', { at: 120 }),
    ]
    expect(findReferences([...mentions.entries()])).toEqual(new Map([[3, 1]]))
  })
})
