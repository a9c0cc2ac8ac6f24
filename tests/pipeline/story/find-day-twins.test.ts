import { describe, expect, it } from 'vitest'
import { groupsOf, type MentionSketch } from './mention-builder.ts'

const day = { date: '2025-03-04', expression: 'Tuesday' } as const
const raid: MentionSketch = { text: 'Norway raided the offices of Blue Line on Tuesday.', trigger: 'raided', type: 'COERCE', rule: 'COERCE/raid-office', actors: ['Norway', 'Blue Line'], organisations: ['Blue Line'], ...day }
const search: MentionSketch = { text: 'Blue Line was searched on Tuesday.', trigger: 'searched', type: 'COERCE', rule: 'COERCE/seize', passive: true, actors: ['Blue Line'], organisations: ['Blue Line'], ...day }
const march: MentionSketch = { text: 'Thousands marched through Oslo with Norway’s flag on Tuesday.', trigger: 'marched', type: 'PROTEST', actors: ['Norway'], places: ['Oslo'], ...day }
const rally: MentionSketch = { text: 'People rallied on Tuesday.', trigger: 'rallied', type: 'PROTEST', rule: 'PROTEST/rally', ...day }

describe('what two reports tell of one day', () => {
  it('is one raid where both name somebody whom the story seldom names', () => {
    expect(groupsOf([{ ...raid, article: 'a' }, { ...search, article: 'b' }])).toEqual(['a b'])
  })

  it('is one protest where one of them names nobody', () => {
    expect(groupsOf([{ ...march, article: 'a' }, { ...rally, article: 'b' }])).toEqual(['a b'])
  })

  it('is one dismissal where one names who was dismissed, the other by whom', () => {
    const dismissed: MentionSketch = { text: 'Jane Roe was suspended on Tuesday.', trigger: 'suspended', type: 'LEADERSHIP', passive: true, actors: ['Jane Roe'], ...day }
    const by: MentionSketch = { text: 'Norway suspended a commander on Tuesday.', trigger: 'suspended', type: 'LEADERSHIP', actors: ['Norway'], ...day }
    expect(groupsOf([{ ...dismissed, article: 'a' }, { ...by, article: 'b' }])).toEqual(['a b'])
  })

  it.each<[string, MentionSketch, MentionSketch]>([
    ['of two days', raid, { ...search, date: '2025-03-06' }],
    ['of two firms', raid, { ...search, text: 'Red Line was searched on Tuesday.', actors: ['Red Line'], organisations: ['Red Line'] }],
    ['of other words', { ...raid, text: 'Norway shut the strait on Tuesday.', trigger: 'shut', actors: ['Norway'] }, { ...search, text: 'Goods were seized on Tuesday.', trigger: 'seized', actors: [] }],
    ['at two places', march, { ...rally, text: 'People rallied in Bergen on Tuesday.', places: ['Bergen'] }],
    ['of two kinds', march, { ...rally, text: 'Talks were held on Tuesday.', trigger: 'Talks', type: 'CONSULT' }],
  ])('is two %s', (_, first, second) => expect(groupsOf([{ ...first, article: 'a' }, { ...second, article: 'b' }])).toEqual(['a', 'b']))

  it('is not known where two of somebody could be meant', () => {
    const other: MentionSketch = { ...march, text: 'Thousands marched through Turku with Finland’s flag on Tuesday.', actors: ['Finland'], places: ['Turku'] }
    expect(groupsOf([{ ...march, article: 'a' }, { ...other, article: 'b' }, { ...rally, article: 'c' }])).toEqual(['a', 'b', 'c'])
  })
})

describe('what is told of a month', () => {
  const quit: MentionSketch = { text: 'Seven mayors of the lake towns quit on Tuesday.', trigger: 'quit', type: 'RETREAT', rule: 'RETREAT/resign', ...day }
  const inMonth: MentionSketch = { text: 'Some mayors stepped down in March.', trigger: 'stepped down', type: 'RETREAT', rule: 'RETREAT/step-down', date: '2025-03', expression: 'March' }

  it('is the one act of a day in it that it has a word in common with', () => {
    const other: MentionSketch = { ...quit, text: 'Two judges resigned on March 7.', trigger: 'resigned', date: '2025-03-07', expression: 'March 7' }
    expect(groupsOf([{ ...quit, article: 'a' }, { ...inMonth, article: 'b' }, { ...other, article: 'c' }])).toEqual(['a b', 'c'])
  })

  it('is the one plane lost in it', () => {
    const lost: MentionSketch = { text: 'Norway shot down a jet on Tuesday.', trigger: 'shot down', type: 'ASSAULT', mode: 'Destroy', actors: ['Norway'], ...day }
    const background: MentionSketch = { text: 'Ties froze in March, when an aircraft was downed.', trigger: 'downed', type: 'ASSAULT', mode: 'Destroy', rule: 'ASSAULT/down', date: '2025-03', expression: 'March' }
    expect(groupsOf([{ ...lost, article: 'a' }, { ...background, article: 'b' }])).toEqual(['a b'])
  })

  it('stays by itself where two of that month are as like', () => {
    const again: MentionSketch = { ...quit, text: 'Two mayors of the coast quit on March 7.', date: '2025-03-07', expression: 'March 7' }
    expect(groupsOf([{ ...quit, article: 'a' }, { ...again, article: 'b' }, { ...inMonth, article: 'c' }])).toEqual(['a', 'b', 'c'])
  })

  it('is no meeting of those days', () => {
    const met: MentionSketch = { text: 'Norway and Latvia met on Tuesday.', trigger: 'met', type: 'CONSULT', actors: ['Norway', 'Latvia'], ...day }
    const talks: MentionSketch = { text: 'The two sides met twice in March.', trigger: 'met', type: 'CONSULT', rule: 'CONSULT/meet', date: '2025-03', expression: 'March' }
    expect(groupsOf([{ ...met, article: 'a' }, { ...talks, article: 'b' }])).toEqual(['a', 'b'])
  })
})
