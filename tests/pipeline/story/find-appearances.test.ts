import { describe, expect, it } from 'vitest'
import { findAppearances } from '../../../src/pipeline/story/find-appearances.ts'
import { mergeMentions } from '../../../src/pipeline/story/merge-mentions.ts'
import { articleOf, sketchMention, type MentionSketch } from './mention-builder.ts'

const people = ['Sanna Marin', 'Kaja Kallas']
const DAY = { date: '2025-03-04', basis: 'published' } as const
const words: MentionSketch = { text: 'Finland accused Estonia of arson and warned that it would answer.', trigger: 'accused', type: 'ACCUSE', actors: ['Finland', 'Estonia'], ...DAY }
const more: MentionSketch = { ...words, trigger: 'warned', type: 'THREATEN', actors: ['Finland'] }
const speech: MentionSketch = { text: 'Sanna Marin rejected the plan of Estonia.', trigger: 'rejected', type: 'REJECT', actors: ['Sanna Marin'], ...DAY }
const demand: MentionSketch = { text: 'Sanna Marin asked for another plan.', trigger: 'asked', type: 'REQUEST', actors: ['Sanna Marin'], at: 80, ...DAY }

const appearances = (...sketches: readonly MentionSketch[]): number => findAppearances([...sketches.map((sketch) => sketchMention({ people, ...sketch })).entries()]).length

describe('one appearance is', () => {
  it.each<[string, MentionSketch, MentionSketch]>([
    ['what one party says in one sentence', words, more],
    ['what a person says in two sentences of one day', speech, demand],
    ['regret with the request beside it', { ...words, text: 'Finland regretted the step and called for calm.', trigger: 'regretted', type: 'SUPPORT', rule: 'SUPPORT/apologise', actors: ['Finland'] }, { ...words, text: 'Finland regretted the step and called for calm.', trigger: 'called for', type: 'REQUEST', actors: ['Finland'] }],
    ['an attack with whom it hit', { ...words, text: 'A blast shook the town, killing two.', trigger: 'shook', type: 'ASSAULT', actors: [] }, { ...words, text: 'A blast shook the town, killing two.', trigger: 'killing', type: 'ASSAULT', form: 'participle', actors: [] }],
    ['a request with the help offered beside it', { ...words, text: 'Finland urged Estonia to wait and offered a ferry.', trigger: 'urged', type: 'REQUEST' }, { ...words, text: 'Finland urged Estonia to wait and offered a ferry.', trigger: 'offered', type: 'AID', actors: ['Finland'] }],
    ['a call with the thanks said in it', { ...words, text: 'Finland spoke to Estonia by telephone and thanked it.', trigger: 'spoke', type: 'CONSULT' }, { ...words, text: 'Finland spoke to Estonia by telephone and thanked it.', trigger: 'thanked', type: 'SUPPORT', rule: 'SUPPORT/praise' }],
    ['a meeting with the summit that it was held at', { ...words, text: 'Finland met Estonia at a summit in Riga.', trigger: 'met', type: 'CONSULT' }, { ...words, text: 'Finland met Estonia at a summit in Riga.', trigger: 'summit', type: 'CONSULT', form: 'nominal', actors: [] }],
    ['a meeting with the backing given there', { ...words, text: 'Finland met and backed Estonia.', trigger: 'met', type: 'CONSULT' }, { ...words, text: 'Finland met and backed Estonia.', trigger: 'backed', type: 'SUPPORT' }],
    ['what is asked with the meeting at which it was', { ...words, text: 'Finland asked Estonia about fish in May, when the two met.', trigger: 'asked', type: 'REQUEST' }, { ...words, text: 'Finland asked Estonia about fish in May, when the two met.', trigger: 'met', type: 'CONSULT', actors: [] }],
    ['a deed with how it was done, of whatever days', { ...words, text: 'Finland lobbied Estonia, calling it by telephone last week.', trigger: 'lobbied', type: 'REQUEST' }, { ...words, text: 'Finland lobbied Estonia, calling it by telephone last week.', trigger: 'calling', type: 'CONSULT', form: 'participle', actors: [], date: '2025-02-24/2025-03-02' }],
    ['a deed with the notice given', { ...words, text: 'Finland fired a rocket, giving an hour’s notice.', trigger: 'fired', type: 'ASSAULT', actors: ['Finland'] }, { ...words, text: 'Finland fired a rocket, giving an hour’s notice.', trigger: 'giving', type: 'STATEMENT', form: 'participle', actors: ['Finland'] }],
    ['a guest received with what is discussed', { ...words, text: 'Finland received Estonia and discussed a patrol.', trigger: 'received', type: 'CONSULT', mode: 'Visit' }, { ...words, text: 'Finland received Estonia and discussed a patrol.', trigger: 'discussed', type: 'CONSULT', actors: ['Finland'] }],
    ['a meeting with what is agreed at it', { ...words, text: 'Finland and Estonia met and agreed on a patrol.', trigger: 'met', type: 'CONSULT' }, { ...words, text: 'Finland and Estonia met and agreed on a patrol.', trigger: 'agreed', type: 'AGREE' }],
  ])('%s', (_, first, second) => {
    expect(appearances(first, second)).toBe(1)
  })

  it.each<[string, MentionSketch, MentionSketch]>([
    ['what others say of it', { ...words, text: 'Finland fired a rocket, with Estonia calling it a threat.', trigger: 'fired', type: 'ASSAULT', actors: ['Finland'] }, { ...words, text: 'Finland fired a rocket, with Estonia calling it a threat.', trigger: 'calling', form: 'participle', actors: ['Estonia'] }],
    ['a deed done beside it', { ...words, text: 'Finland fired a rocket, closing the strait.', trigger: 'fired', type: 'ASSAULT', actors: ['Finland'] }, { ...words, text: 'Finland fired a rocket, closing the strait.', trigger: 'closing', type: 'COERCE', form: 'participle', actors: [] }],
    ['what a state says in two sentences', { ...words, text: 'Finland accused Estonia of arson.' }, { ...more, text: 'Finland warned that it would answer.', at: 80 }],
    ['what another party says', words, { ...more, text: 'Finland accused Estonia of arson and Estonia warned that it would answer.', actors: ['Estonia'] }],
    ['what is said on another day', speech, { ...demand, date: '2025-03-05' }],
    ['what is said to others', { ...speech, text: 'Sanna Marin rejected Estonia.', actors: ['Sanna Marin', 'Estonia'] }, { ...demand, text: 'Sanna Marin asked Latvia.', actors: ['Sanna Marin', 'Latvia'] }],
    ['a deed beside the words', words, { ...more, text: 'Finland accused Estonia of arson and closed the border.', trigger: 'closed', type: 'COERCE' }],
    ['a meeting of somebody who had spoken before', { ...words, text: 'Finland, which accused Estonia of arson, met it.', trigger: 'accused' }, { ...words, text: 'Finland, which accused Estonia of arson, met it.', trigger: 'met', type: 'CONSULT' }],
    ['talks of others named beside a meeting', { ...speech, text: 'Sanna Marin met Estonia after talks with Kaja Kallas.', trigger: 'met', type: 'CONSULT', actors: ['Sanna Marin', 'Estonia'] }, { ...speech, text: 'Sanna Marin met Estonia after talks with Kaja Kallas.', trigger: 'talks', type: 'CONSULT', form: 'nominal', actors: ['Kaja Kallas'] }],
    ['an inquiry', words, { ...more, text: 'Finland accused Estonia of arson and opened an inquiry.', trigger: 'opened', type: 'ACCUSE', mode: 'Investigate' }],
  ])('not %s', (_, first, second) => {
    expect(appearances(first, second)).toBe(0)
  })
})

it('two acts that other articles tell each on its own stay two, though one sentence tells both', () => {
  const both: MentionSketch = { ...words, text: 'Finland accused Estonia of arson and rejected the plan for a patrol.' }
  const refusal: MentionSketch = { ...both, trigger: 'rejected', type: 'REJECT', actors: ['Finland'] }
  const sketches = [both, refusal, { ...words, text: 'Finland accused Estonia of arson.', article: 'b' }, { ...refusal, text: 'Finland rejected the plan for a patrol.', article: 'c' }]
  const mentions = sketches.map((sketch) => sketchMention({ people, ...sketch }))
  expect(mergeMentions(mentions, articleOf(mentions))).toHaveLength(2)
  expect(mergeMentions(mentions.slice(0, 3), articleOf(mentions))).toHaveLength(1)
})
