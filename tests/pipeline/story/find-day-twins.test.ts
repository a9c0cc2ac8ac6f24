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
