import { describe, expect, it } from 'vitest'
import { findLeads } from '../../../src/pipeline/story/find-leads.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const act = (text: string, trigger: string, more: Partial<MentionSketch> = {}) => sketchMention({ text, trigger, form: 'finite', ...more })

const headline = act('Lidra grounds fleet', 'grounds', { role: 'headline', type: 'STATEMENT' })

describe('the act of the report that a headline tells', () => {
  it('is the first of the opening with the same verb', () => {
    const mentions = [headline, { ...act('The airline met Peru.', 'met', { at: 40 }), rule: 'CONSULT/meet' }, act('All its planes were grounded.', 'grounded', { at: 80 }), act('It grounded two in May.', 'grounded', { at: 120 })]
    expect(findLeads(mentions)).toEqual(new Map([[0, 2]]))
  })

  it.each([
    ['none of another article', act('All its planes were grounded.', 'grounded', { at: 80, article: 'b' })],
    ['nothing that is still to come', act('All its planes will be grounded.', 'grounded', { at: 80, status: 'planned' })],
    ['no noun', act('The grounding went well.', 'grounding', { at: 80, form: 'nominal' })],
    ['none that the report names later', { ...act('All its planes were grounded.', 'grounded'), sentence: { ...headline.sentence, role: 'body' as const, index: 12 } }],
  ])('is %s', (_, mention) => expect(findLeads([headline, mention])).toEqual(new Map()))
})
