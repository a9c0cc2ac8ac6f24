import { describe, expect, it } from 'vitest'
import { partyBySeat, stateByDemonym, stateByName, stateBySeat, unionByName } from '../../../src/pipeline/events/gazetteer.ts'

describe('a state is known by its name', () => {
  it.each([
    ['Peru', 'Peru'], ['the U.S.', 'United States'], ['US', 'United States'], ['United States of America', 'United States'],
    ['Britain', 'United Kingdom'], ['Turkey', 'Türkiye'], ['the Netherlands', 'Netherlands'], ['Russian Federation', 'Russia'],
    ['Cote d’Ivoire', 'Ivory Coast'], ['Taiwan', 'Taiwan'], ['Shi’ite-led Iraq', 'Iraq'], ['Sunni Muslim Jordan', 'Jordan'],
  ])('%s is %s', (name, state) => expect(stateByName(name)).toBe(state))

  it.each(['us', 'Lima', 'Peruvian', 'Emirates', 'Island', 'IN', 'Apple', ''])('%s is no state', (name) => expect(stateByName(name)).toBeNull())
})

describe('a state is known by where it is governed from', () => {
  it.each([['Lima', 'Peru'], ['Bogota', 'Colombia'], ['Kyiv', 'Ukraine'], ['Kiev', 'Ukraine'], ['the Kremlin', 'Russia'], ['Washington', 'United States']])(
    '%s speaks for %s', (seat, state) => expect(stateBySeat(seat)).toBe(state))

  it.each(['Munich', 'Peru', 'Brussels'])('%s is no seat of one state', (name) => expect(stateBySeat(name)).toBeNull())
})

describe('a state is known by the adjective for its people', () => {
  it.each([['Kenyan', 'Kenya'], ['Kenyans', 'Kenya'], ['Dutch', 'Netherlands'], ['Saudi', 'Saudi Arabia'], ['Turkish', 'Türkiye'], ['Indian', 'India'], ['British', 'United Kingdom'], ['Nepali', 'Nepal'], ['Ecuadorian', 'Ecuador'], ['South Koreans', 'South Korea']])(
    '%s belongs to %s', (word, state) => expect(stateByDemonym(word)).toBe(state))

  it.each(['Sikh', 'European', 'Christian'])('%s belongs to no one state', (word) => expect(stateByDemonym(word)).toBeNull())
})

it('reads the European Union as one party', () => {
  expect([unionByName('the EU'), unionByName('European Union'), unionByName('Brussels')]).toEqual(['European Union', 'European Union', null])
  expect(partyBySeat('Brussels')).toEqual({ name: 'European Union', kind: 'organisation' })
  expect(partyBySeat('Nairobi')).toEqual({ name: 'Kenya', kind: 'state' })
  expect(partyBySeat('Geneva')).toBeNull()
})
