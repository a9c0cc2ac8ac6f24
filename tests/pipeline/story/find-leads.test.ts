import { describe, expect, it } from 'vitest'
import { findDetails, findLeads } from '../../../src/pipeline/story/find-leads.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const act = (text: string, trigger: string, more: Partial<MentionSketch> = {}) => sketchMention({ text, trigger, form: 'finite', ...more })

const headline = act('Lidra grounds fleet', 'grounds', { role: 'headline', type: 'STATEMENT' })

describe('the act of the report that a headline tells', () => {
  it('is the first of the opening with the same verb', () => {
    const mentions = [headline, { ...act('The airline met Peru.', 'met', { at: 40 }), rule: 'CONSULT/meet' }, act('All its planes were grounded.', 'grounded', { at: 80 }), act('It grounded two in May.', 'grounded', { at: 120 })]
    expect(findLeads([...mentions.entries()])).toEqual(new Map([[0, 2]]))
  })

  it('is that of its type in the first sentence, where no verb is the same', () => {
    const mentions = [act('Peru and Chile agree to talk', 'agree', { role: 'headline', rule: 'AGREE/agree' }), act('The two committed themselves to talks.', 'committed', { at: 40, rule: 'AGREE/promise' }), act('Peru accepted a term.', 'accepted', { at: 80, rule: 'AGREE/accept' })]
    expect(findLeads([...mentions.entries()])).toEqual(new Map([[0, 1]]))
  })

  it.each([
    ['nothing that is still to come', act('All its planes will be grounded.', 'grounded', { at: 80, status: 'planned' })],
    ['no noun', act('The grounding went well.', 'grounding', { at: 80, form: 'nominal' })],
    ['none that the report names later', { ...act('All its planes were grounded.', 'grounded'), sentence: { ...headline.sentence, role: 'body' as const, index: 12 } }],
  ])('is %s', (_, mention) => expect(findLeads([...[headline, mention].entries()])).toEqual(new Map()))
})

const isOneParty = (): boolean => true

describe('the act of the report that its first sentence sums up', () => {
  const lead = act('Peru condemned the flight of a drone.', 'condemned', { type: 'ACCUSE', date: '2025-03-04' })
  const detail = act('The ministry called in the attaché to protest.', 'called in', { type: 'ACCUSE', date: '2025-03-04', at: 80 })

  it('is the first that the same party says after it that day', () => {
    expect(findDetails([...[lead, detail, act('It called the flight a crime.', 'called', { type: 'ACCUSE', date: '2025-03-04', at: 160 })].entries()], isOneParty)).toEqual(new Map([[0, 1]]))
  })

  it.each([
    ['another party’s', detail, () => false],
    ['of another day', { ...detail, date: { ...detail.date, edtf: '2025-03-02' } }, isOneParty],
    ['a deed, which each has its own words', { ...detail, type: 'SANCTION' as const }, isOneParty],
    ['a noun', { ...detail, form: 'nominal' as const }, isOneParty],
  ])('is none %s', (_, mention, isOne) => expect(findDetails([...[lead, mention].entries()], isOne)).toEqual(new Map()))
})
