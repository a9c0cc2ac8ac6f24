import { describe, expect, it } from 'vitest'
import { buildEvents } from '../../../src/pipeline/story/build-events.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const actors = [
  { id: 'chad', name: 'Chad', kind: 'state' as const, aliases: [] },
  { id: 'niger', name: 'Niger', kind: 'state' as const, aliases: [] },
]
const pact: MentionSketch = { text: 'Chad and Niger signed a water pact.', trigger: 'signed', actors: ['Chad', 'Niger'], date: '2024-05-02' }
const build = (...groups: readonly (readonly MentionSketch[])[]) => buildEvents(groups.map((group) => group.map(sketchMention)), actors)

describe('an event from its mentions', () => {
  it('is what most of the report’s clauses say, not what a headline makes of it', () => {
    const headline: MentionSketch = { ...pact, text: 'Chad and Niger bury the hatchet', trigger: 'bury', type: 'RETREAT', role: 'headline' }
    expect(build([headline, pact]).events.map(({ type }) => type)).toEqual(['AGREE'])
  })

  it('names those who act before those acted upon', () => {
    const [event] = build([{ ...pact, text: 'To Niger Chad sent grain.', trigger: 'sent', actors: ['Chad', 'Niger'] }]).events
    expect(event?.actors).toEqual(['chad', 'niger'])
  })

  it.each<[string, MentionSketch['status'], MentionSketch['status'], string]>([
    ['has happened where one article reports it as done', 'planned', 'occurred', 'occurred'],
    ['is planned where none does', 'planned', 'alleged', 'planned'],
  ])('%s', (_, first = 'occurred', second = 'occurred', status) => {
    expect(build([{ ...pact, status: first }, { ...pact, article: 'b', status: second }]).events[0]?.status).toBe(status)
  })

  it('is one where two acts of a sentence can only be told in the same words', () => {
    const text = 'Chad and Niger condemned the raid in a telephone call.'
    const told: MentionSketch = { text, trigger: 'condemned', type: 'ACCUSE', actors: ['Chad', 'Niger'], date: '2024-05-02', clause: text }
    const built = build([told], [{ ...told, type: 'CONSULT', date: '2024-05-03' }])
    expect(built.events.map(({ title, mentions }) => [title, mentions.length])).toEqual([['Chad and Niger condemned the raid in a telephone call', 2]])
  })

  it('is one where of two acts of a kind in a sentence one says no more than the other', () => {
    const text = 'Chad firmly supports Niger in its dispute, and it supports Niger.'
    const told: MentionSketch = { text, trigger: 'supports', type: 'SUPPORT', actors: ['Chad', 'Niger'], date: '2024-05-02', clause: 'Chad firmly supports Niger in its dispute' }
    expect(build([told], [{ ...told, clause: 'Chad firmly supports Niger' }]).events).toHaveLength(1)
  })

  it('is what was said on its day where the noun beside it makes no title', () => {
    const text = '“We want no foreign soldiers here,” Jane Roe told the rally.'
    const rally: MentionSketch = { text, trigger: 'rally', form: 'nominal', type: 'PROTEST', actors: ['Jane Roe'], date: '2024-05-02', expression: 'rally', clause: 'Jane Roe told the rally' }
    const said: MentionSketch = { ...rally, trigger: 'told', form: 'finite', type: 'STATEMENT', strength: 'weak' }
    expect(build([rally, said]).events.map(({ title, type }) => [title, type])).toEqual([['Jane Roe: “We want no foreign soldiers here”', 'STATEMENT']])
  })

  it('keeps every sentence that tells it, whole', () => {
    const [event] = build([pact, { ...pact, article: 'b' }]).events
    expect(event?.mentions.map(({ article, quote }) => [article, quote])).toEqual([['a', pact.text], ['b', pact.text]])
  })
})

describe('what is left out is said', () => {
  it.each<[string, MentionSketch, string]>([
    ['an act that nothing dates', { ...pact, date: '' }, 'undated'],
    ['a noun in passing', { ...pact, text: 'Pacts are rare.', trigger: 'Pacts', form: 'nominal', actors: [], basis: 'published' }, 'in-passing'],
  ])('%s', (_, sketch, rule) => {
    const { events, problems } = build([sketch])
    expect(events).toEqual([])
    expect(problems).toMatchObject([{ file: 'a', start: 0, end: sketch.text.length, rule }])
  })

  it('an act with nobody, nothing and no day in it', () => {
    const { events, problems } = build([{ ...pact, text: 'It would not.', trigger: 'would not', type: 'REJECT', actors: [], basis: 'published' }])
    expect(events).toEqual([])
    expect(problems.map(({ rule }) => rule)).toEqual(['in-passing'])
  })

  it('an act that no words tell by themselves', () => {
    const { events, problems } = build([{ ...pact, text: 'They signed it with Chad.', trigger: 'signed', actors: ['They>Niger', 'Chad'] }])
    expect(events).toEqual([])
    expect(problems.map(({ rule }) => rule)).toEqual(['untitled'])
  })

  it('a headline that no sentence of its article bears out', () => {
    const { events, problems } = build([pact], [{ ...pact, text: 'Chad vows war', trigger: 'vows', actors: ['Chad'], role: 'headline' }])
    expect(events).toHaveLength(1)
    expect(problems.map(({ rule }) => rule)).toEqual(['headline-only'])
  })

  it('but a headline counts where the article has nothing else', () => {
    expect(build([{ ...pact, role: 'headline' }]).events).toHaveLength(1)
  })
})
