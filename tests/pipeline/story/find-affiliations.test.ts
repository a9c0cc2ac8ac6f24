import { describe, expect, it } from 'vitest'
import { findAffiliations } from '../../../src/pipeline/story/find-affiliations.ts'
import { sketchMention } from './mention-builder.ts'

const people = ['Jane Roe', 'John Doe']
const ministryOf = (state: string) => sketchMention({ text: `${state}’s Defence Ministry met the press.`, trigger: 'met', organisations: ['Defence Ministry'], actors: [state, 'Defence Ministry'] })
const told = (text: string, actors: readonly string[]) => sketchMention({ text, trigger: 'met', people, actors })

describe('for whom a person acts', () => {
  it.each([
    ['the state before the office', told('Kenya’s foreign minister Jane Roe met the press.', ['Kenya', 'Jane Roe']), 'Kenya'],
    ['its adjective', told('Kenyan President Roe met the press.', ['Kenyan>Kenya', 'Roe>Jane Roe']), 'Kenya'],
    ['the state before her name, where a pronoun stands for her', told('Kenyan minister Jane Roe wrote that she met the press.', ['Kenyan>Kenya', 'she>Jane Roe']), 'Kenya'],
    ['the adjective of the office before a comma', told('He met his Kenyan counterpart, Jane Roe, there.', ['Kenyan>Kenya', 'Jane Roe']), 'Kenya'],
    ['the office behind the name', told('Jane Roe, the Kenyan ambassador to Peru, met the press.', ['Jane Roe', 'Kenyan>Kenya']), 'Kenya'],
    ['the adjective of the office before a comma and a title', told('He met his Kenyan counterpart, General Jane Roe, there.', ['Kenyan>Kenya', 'Jane Roe']), 'Kenya'],
    ['the state of an office with “of”', told('Kenya’s minister of trade Jane Roe met the press.', ['Kenya', 'Jane Roe']), 'Kenya'],
    ['nobody where the state acts on her', told('Kenya expelled ambassador Jane Roe and met the press.', ['Kenya', 'Jane Roe']), undefined],
    ['nobody where the state is named beside her', told('Kenya and Jane Roe met the press.', ['Kenya', 'Jane Roe']), undefined],
    ['nobody where she goes to the state', told('On the trip to Kenya by President Jane Roe he met the press.', ['Kenya', 'Jane Roe']), undefined],
    ['nobody where a comma parts them', told('In Kenya, Jane Roe met the press.', ['Kenya', 'Jane Roe']), undefined],
    ['nobody where no state is named', told('Jane Roe met the press.', ['Jane Roe']), undefined],
  ])('%s', (_, mention, state) => {
    expect(findAffiliations([mention]).get('Jane Roe')).toBe(state)
  })

  it('is known of a ministry by its name, or by the state before it unless two states have one', () => {
    const ministry = sketchMention({ text: 'The Kenyan Foreign Ministry met the press.', trigger: 'met', organisations: ['Kenyan Foreign Ministry'], actors: ['Kenyan Foreign Ministry'] })

    expect(findAffiliations([ministry]).get('Kenyan Foreign Ministry')).toBe('Kenya')
    const affairs = sketchMention({ text: 'Trade Affairs Kenya met the press.', trigger: 'met', organisations: ['Trade Affairs Kenya'], actors: ['Trade Affairs Kenya'] })
    expect(findAffiliations([affairs]).get('Trade Affairs Kenya')).toBe('Kenya')
    expect(findAffiliations([ministryOf('Kenya')]).get('Defence Ministry')).toBe('Kenya')
    expect(findAffiliations([ministryOf('Kenya'), ministryOf('Peru')]).get('Defence Ministry')).toBe(undefined)
  })

  it('is what most sentences say', () => {
    const mentions = [
      told('Kenyan minister Jane Roe met the press.', ['Kenyan>Kenya', 'Jane Roe']),
      told('Kenya’s Jane Roe met the press.', ['Kenya', 'Jane Roe']),
      told('Uganda envoy Jane Roe met the press.', ['Uganda', 'Jane Roe']),
    ]
    expect(findAffiliations(mentions)).toEqual(new Map([['Jane Roe', 'Kenya']]))
  })
})
