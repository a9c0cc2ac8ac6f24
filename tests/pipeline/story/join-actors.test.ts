import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorKind } from '../../../src/dataset/dataset.ts'
import type { ActMention } from '../../../src/pipeline/events/act-mention.ts'
import { joinActors } from '../../../src/pipeline/story/join-actors.ts'

type Written = readonly [kind: ActorKind, name: string, text?: string]

function mentionOf(...actors: readonly Written[]): ActMention {
  const span = { start: 0, end: 1, text: 'x' }
  return {
    type: 'CONSULT', ploverType: 'CONSULT', mode: null, score: 2.5, status: 'occurred', trigger: span, clause: span, sources: [], targets: [],
    attribution: null, form: 'finite', tense: 'past', strength: 'strong', rule: 'CONSULT/test', article: 'a',
    sentence: { ...span, index: 0, paragraph: 0, role: 'body' }, date: { edtf: '', basis: 'none', expression: null }, places: [], speaker: null, fuller: [],
    actors: actors.map(([kind, name, text = name]) => ({ kind, name, role: 'source', span: { start: 0, end: text.length, text } })),
  }
}

const namesAfter = (...mentions: readonly ActMention[]): readonly (readonly string[])[] =>
  joinActors(mentions).mentions.map(({ actors }) => actors.map(({ name }) => name))

describe('one party has one name in a story', () => {
  it.each<readonly [string, Written, Written, string]>([
    ['a surname', ['person', 'Amina Otieno'], ['person', 'Otieno'], 'Amina Otieno'],
    ['an initial in the middle', ['person', 'Rui Q. Tavora'], ['person', 'Rui Tavora'], 'Rui Q. Tavora'],
    ['an initial for the first name', ['person', 'Amina Otieno'], ['person', 'A. Otieno'], 'Amina Otieno'],
    ['a name with another hyphen', ['person', 'Han Soo-min'], ['person', 'Han Soo Min'], 'Han Soo Min'],
    ['the family name first and last', ['person', 'Fumiro Takeda'], ['person', 'Takeda Fumiro'], 'Fumiro Takeda'],
    ['a name without its accents', ['person', 'Inés Peña'], ['person', 'Ines Pena'], 'Ines Pena'],
    ['a first name', ['person', 'Carlos Quilca'], ['person', 'Carlos'], 'Carlos Quilca'],
    ['a name with more of its parts', ['person', 'Inés Peña Lozano'], ['person', 'Inés Peña'], 'Inés Peña Lozano'],
    ['another romanisation', ['person', 'Mohamed Ruziq'], ['person', 'Muhammad Ruziq'], 'Muhammad Ruziq'],
    ['a romanisation with another dental', ['person', 'Ramtane Zitouni'], ['person', 'Ramdane Zitouni'], 'Ramdane Zitouni'],
    ['a family name that stands first', ['person', 'Han Ji Won'], ['person', 'Han'], 'Han Ji Won'],
    ['a state’s package name under the story’s own', ['state', 'Eswatini', 'Swaziland'], ['state', 'Eswatini', 'Swazi'], 'Swaziland'],
    ['a ministry under both orders', ['organisation', 'Ministry of Sea Trade'], ['organisation', 'Sea Trade Ministry'], 'Ministry of Sea Trade'],
    ['the court of one state', ['organisation', 'Supreme Court'], ['organisation', 'Kenyan Supreme Court'], 'Kenyan Supreme Court'],
    ['a court under both names of its state', ['organisation', 'Supreme Court of Kenya'], ['organisation', 'Kenyan Supreme Court'], 'Kenyan Supreme Court'],
    ['an abbreviation that an article introduced', ['organisation', 'National Fishing Board', 'NFB'], ['organisation', 'NFB'], 'National Fishing Board'],
    ['an abbreviation that fits one name', ['organisation', 'World Grain Council'], ['organisation', 'WGC'], 'World Grain Council'],
    ['an abbreviation with a letter for a small word', ['organisation', 'Forum of Upland States'], ['organisation', 'FOUS'], 'Forum of Upland States'],
    ['a firm without its ending', ['organisation', 'Vexel Inc.'], ['organisation', 'Vexel'], 'Vexel Inc.'],
    ['a firm with another ending', ['organisation', 'Vexel Inc.'], ['organisation', 'Vexel Inc'], 'Vexel Inc'],
    ['a firm that reads like a person', ['organisation', 'Aer Sionna Group plc'], ['person', 'Aer Sionna'], 'Aer Sionna Group plc'],
    ['a lone word that is somebody’s surname', ['person', 'Amina Otieno'], ['organisation', 'Otieno'], 'Amina Otieno'],
  ])('%s', (_, first, second, name) => expect(namesAfter(mentionOf(first), mentionOf(second))).toEqual([[name], [name]]))

  it('a father’s name alone is not his son', () =>
    expect(namesAfter(mentionOf(['person', 'Omar bin Rashid']), mentionOf(['person', 'Rashid']))).toEqual([['Omar bin Rashid'], ['Rashid']]))

  it('two sons of two fathers are two people', () =>
    expect(namesAfter(mentionOf(['person', 'Omar bin Rashid al-Noor'], ['person', 'Omar bin Jaber al-Noor']))).toEqual([['Omar bin Rashid al-Noor', 'Omar bin Jaber al-Noor']]))

  it('a sheikh’s given name is no surname', () => {
    const sheikh = mentionOf(['person', 'Jaber'])
    const titled = { ...sheikh, sentence: { ...sheikh.sentence, text: 'Sheikh Jaber' }, actors: sheikh.actors.map((actor) => ({ ...actor, span: { start: 7, end: 12, text: 'Jaber' } })) }
    expect(namesAfter(titled, mentionOf(['person', 'Omar al-Jaber']))).toEqual([['Jaber'], ['Omar al-Jaber']])
    expect(namesAfter(titled, mentionOf(['person', 'Jaber al-Noor']))).toEqual([['Jaber al-Noor'], ['Jaber al-Noor']])
  })

  it('two people of one surname stay two, and the surname alone stays open', () =>
    expect(namesAfter(mentionOf(['person', 'Amina Otieno'], ['person', 'Raila Otieno']), mentionOf(['person', 'Otieno']))).toEqual([
      ['Amina Otieno', 'Raila Otieno'], ['Otieno'],
    ]))

  it('the courts of two states stay two, and the court alone stays open', () => {
    const courts = ['Supreme Court', 'Kenyan Supreme Court', 'Peruvian Supreme Court']
    expect(namesAfter(mentionOf(...courts.map((name): Written => ['organisation', name])))).toEqual([courts])
  })

  it('a party named twice in a mention counts once', () =>
    expect(namesAfter(mentionOf(['person', 'Amina Otieno'], ['person', 'Otieno']))).toEqual([['Amina Otieno']]))
})

it('lists every actor once with a slug and its other forms', () => {
  const { actors } = joinActors([
    mentionOf(['state', 'Côte d’Ivoire'], ['state', 'Kenya', 'Kenyan']),
    mentionOf(['state', 'Kenya', 'Nairobi'], ['state', 'Kenya', 'Both countries'], ['person', 'Amina Otieno', 'She']),
  ])
  expect(actors).toEqual([
    { id: 'amina-otieno', name: 'Amina Otieno', kind: 'person', aliases: [] },
    { id: 'cote-divoire', name: 'Côte d’Ivoire', kind: 'state', aliases: [] },
    { id: 'kenya', name: 'Kenya', kind: 'state', aliases: ['Kenyan', 'Nairobi'] },
  ])
})

const WRITTEN: readonly Written[] = [
  ['person', 'Otieno Amina'], ['organisation', 'Kenyan Fishing Board'], ['organisation', 'Fishing Board'],
  ['person', 'Amina Otieno'], ['person', 'Otieno'], ['person', 'Raila Otieno'], ['organisation', 'Otieno'], ['organisation', 'National Fishing Board', 'NFB'],
  ['organisation', 'NFB'], ['organisation', 'Vexel Inc.'], ['organisation', 'Vexel'], ['state', 'Kenya', 'Nairobi'], ['organisation', 'Kenya'],
]
const stories = fc.array(fc.array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 3 }), { maxLength: 8 })

it('does not depend on the order of the mentions', () => {
  fc.assert(fc.property(stories, (story) => {
    const mentions = story.map((actors) => mentionOf(...actors))
    expect(joinActors(mentions.toReversed()).actors).toEqual(joinActors(mentions).actors)
  }))
})

it('every actor of a mention is listed under its name and kind, every id once', () => {
  fc.assert(fc.property(stories, (story) => {
    const { mentions, actors } = joinActors(story.map((written) => mentionOf(...written)))
    const kindOf = new Map(actors.map(({ name, kind }) => [name, kind]))
    for (const actor of mentions.flatMap((mention) => mention.actors)) expect(kindOf.get(actor.name)).toBe(actor.kind)
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
  }))
})
