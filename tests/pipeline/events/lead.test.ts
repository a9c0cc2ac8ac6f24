/** The sentence that opens a report tells its news, whatever the verb: what the lexicon lacks is no reason to lose it. */
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/pipeline/events/find-mentions.ts'
import { articleOf } from './article-of.ts'

/** `type status trigger` of the acts that a report under a headline tells. */
const toldIn = (headline: string, ...report: readonly string[]): readonly string[] =>
  findMentions(articleOf('2020-05-14', [headline, ...report], { headline: true })).map(({ type, status, trigger, sentence }) => `${sentence.role}: ${type} ${status} ${trigger.text}`)

describe('the opening of a report', () => {
  it.each([
    ['tells an event of its own where nobody knows its verb', 'A ferry for Peru', 'Peru christened its longest ferry on Tuesday.', 'body: STATEMENT occurred christened'],
    ['tells what somebody says of another', 'Idle ferries', 'Peru said its longest ferry had overtaken a tanker of Chile.', 'body: STATEMENT occurred overtaken'],
    ['tells what is to come', 'A ferry for Peru', 'Peru will christen its longest ferry on Friday.', 'body: STATEMENT planned christen'],
    ['tells its headline’s act in other words', 'Peru bans Chilean trawlers', 'Peru has padlocked its bays to the trawlers of Chile.', 'body: COERCE occurred padlocked'],
    ['tells a demand', 'A term for Chile', 'Chilean trawlers must vanish from the bay by June, the navy of Peru said.', 'body: REQUEST occurred must vanish'],
  ])('%s', (_, headline, lead, told) => {
    expect(toldIn(headline, lead)).toContain(told)
  })

  it.each([
    ['a state', 'The ferries of Peru', 'Peru owns nine ferries.'],
    ['a wish', 'The ferries of Peru', 'Peru wanted nine ferries.'],
    ['what may be', 'The ferries of Peru', 'Peru could christen a ferry.'],
    ['nobody by name', 'The weather', 'Snow has covered the hills.'],
  ])('tells no act of %s', (_, headline, lead) => {
    expect(toldIn(headline, lead)).toEqual([])
  })

  it('is the first sentence alone', () => {
    expect(toldIn('The ferries of Peru', 'Peru owns nine ferries.', 'Peru christened one of them on Tuesday.')).toEqual([])
  })

  it.each([
    ['the noun that names the act', 'Talks between Peru and Chile took place on Monday.', 'took'],
    ['what the act led to', 'The raid of Peru sparked protests in Chile.', 'sparked'],
  ])('leaves its verb to %s', (_, lead, verb) => {
    expect(toldIn('The week', lead).join()).not.toContain(`STATEMENT occurred ${verb}`)
  })
})
