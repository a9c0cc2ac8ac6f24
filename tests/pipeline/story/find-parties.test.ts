import { expect, it } from 'vitest'
import { indexParties } from '../../../src/pipeline/story/find-parties.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const recall: MentionSketch = { text: 'Peru recalled Jane Roe from Chile.', trigger: 'recalled', actors: ['Peru', 'Chile', 'Jane Roe'], people: ['Jane Roe'] }

it('gives one object for the same cast, whatever it does, and another for others', () => {
  const partiesOf = indexParties(new Map())
  const parties = partiesOf(sketchMention(recall))
  expect(partiesOf(sketchMention({ ...recall, text: 'Peru and Chile thanked Jane Roe.', trigger: 'thanked' }))).toBe(parties)
  expect([[...parties.people], [...parties.parties], [...parties.sides.doers.states]]).toEqual([['Jane Roe'], ['Peru', 'Chile'], ['Peru']])
  expect(partiesOf(sketchMention({ ...recall, actors: ['Chile', 'Peru', 'Jane Roe'] })).sides.doers.states).toEqual(new Set(['Chile']))
  expect(partiesOf(sketchMention({ ...recall, people: [], organisations: ['Jane Roe'] })).people.size).toBe(0)
})

it('counts for whom somebody acts among the parties', () => {
  const partiesOf = indexParties(new Map([['Jane Roe', 'Togo']]))
  expect([...partiesOf(sketchMention(recall)).parties]).toEqual(['Peru', 'Chile', 'Togo'])
})

it('tells a recall, where whom it befalls is no side, from what else befalls one', () => {
  const partiesOf = indexParties(new Map())
  const befalls: MentionSketch = { text: 'Peru was thanked.', trigger: 'thanked', actors: ['Peru'], passive: true }
  expect(partiesOf(sketchMention({ ...befalls, mode: 'Withdraw' })).sides.sufferers.states.size).toBe(0)
  expect(partiesOf(sketchMention(befalls)).sides.sufferers.states.size).toBe(1)
})
