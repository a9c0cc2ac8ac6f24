import { describe, expect, it } from 'vitest'
import { groupsOf, type MentionSketch } from './mention-builder.ts'

describe('an act told without a day', () => {
  const denial: MentionSketch = { text: 'Finland rejected the claim on Tuesday.', trigger: 'rejected', type: 'REJECT', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  const talks: MentionSketch = { text: 'Finland and Estonia met in Riga on Tuesday.', trigger: 'met', type: 'CONSULT', actors: ['Finland', 'Estonia'], date: '2025-03-04', expression: 'Tuesday' }

  it.each<[string, MentionSketch, MentionSketch]>([
    ['in words that fit any', denial, { ...denial, text: 'Finland had rejected it.', date: '', basis: 'none', expression: '' }],
    ['a telephone call of which only one side has a name', { ...talks, text: 'Sanna Marin called Petr Pavel on Tuesday.', trigger: 'called', actors: ['Sanna Marin', 'Petr Pavel'] }, { ...talks, text: 'Sanna Marin had called her by telephone.', trigger: 'called', actors: ['Sanna Marin'], date: '', basis: 'none', expression: '' }],
    ['one word of what nobody is said to do', { text: 'A vote on barring Estonia from fish was held on Tuesday.', trigger: 'barring', type: 'SANCTION', form: 'participle', passive: true, actors: ['Estonia'], clause: 'barring Estonia from fish', date: '2025-03-04', expression: 'Tuesday' }, { text: 'Years were spent barring Estonia from ports for fish.', trigger: 'barring', type: 'SANCTION', form: 'participle', passive: true, actors: ['Estonia'], clause: 'barring Estonia from ports for fish', date: '', basis: 'none' }],
    ['a meeting of nobody by name', talks, { ...talks, text: 'Finland and Estonia met in Riga.', date: '', basis: 'none', expression: '' }],
  ])('joins none %s', (_, dated, undated) => {
    expect(groupsOf([{ ...dated, article: 'a' }, { ...undated, article: 'b' }])).toEqual(['a', 'b'])
  })
})

describe('what an article tells as done', () => {
  const talks: MentionSketch = { text: 'Sanna Marin met Petr Pavel on Tuesday.', trigger: 'met', type: 'CONSULT', actors: ['Sanna Marin', 'Petr Pavel'], date: '2025-03-04', expression: 'Tuesday' }
  const earlier: MentionSketch = { ...talks, text: 'Sanna Marin had met Petr Pavel.', date: '', basis: 'none', expression: '' }
  const inquiry: MentionSketch = { text: 'Finland opened an inquiry into fish on Tuesday.', trigger: 'opened an inquiry', type: 'ACCUSE', mode: 'Investigate', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  const lasting: MentionSketch = { ...inquiry, text: 'Finland has been conducting an inquiry since 2022.', trigger: 'conducting an inquiry', date: '2022/..', expression: '2022' }

  it.each<[string, MentionSketch, MentionSketch]>([
    ['without a day', talks, earlier],
    ['as going on', inquiry, lasting],
  ])('%s is not what happens after it appeared', (_, dated, told) => {
    expect(groupsOf([{ ...dated, article: 'a', published: '2025-03-04' }, { ...told, article: 'b', published: '2024-06-01' }])).toEqual(['a', 'b'])
    expect(groupsOf([{ ...dated, article: 'a', published: '2025-03-04' }, { ...told, article: 'b', published: '2025-06-01' }])).toEqual(['a b'])
  })
})

it('a row of “other” acts is another act than the next, where no word tells of its matter', () => {
  const grounded: MentionSketch = { text: 'Finland grounded fishing fleets on Tuesday.', trigger: 'grounded', type: 'STATEMENT', rule: 'STATEMENT/ground', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  const died: MentionSketch = { ...grounded, text: 'On Tuesday Finland died.', trigger: 'died', rule: 'STATEMENT/die' }
  expect(groupsOf([{ ...grounded, article: 'a' }, { ...died, article: 'b' }])).toEqual(['a', 'b'])
  expect(groupsOf([{ ...grounded, article: 'a' }, { ...died, rule: 'STATEMENT/ground', article: 'b' }])).toEqual(['a b'])
})

it('an envoy is recalled once, though another report gives the day on which it was said', () => {
  const recall: MentionSketch = { text: 'Finland called home its envoy on Sunday.', trigger: 'called home', type: 'SANCTION', mode: 'Withdraw', actors: ['Finland'], date: '2025-03-02', expression: 'Sunday' }
  const said: MentionSketch = { ...recall, text: 'Finland is recalling the ambassador.', trigger: 'recalling', date: '2025-03-03', basis: 'inherited', expression: '' }
  expect(groupsOf([{ ...recall, article: 'a' }, { ...said, article: 'b' }])).toEqual(['a b'])
  expect(groupsOf([{ ...recall, mode: 'Discontinue', article: 'a' }, { ...said, mode: 'Discontinue', article: 'b' }])).toEqual(['a', 'b'])
})

it('an arrest is no ban', () => {
  const ban: MentionSketch = { text: 'Finland banned a fisher on Tuesday.', trigger: 'banned', type: 'COERCE', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  expect(groupsOf([{ ...ban, article: 'a' }, { ...ban, article: 'b', text: 'Finland seized a fisher on Tuesday.', trigger: 'seized', mode: 'Arrest' }])).toEqual(['a', 'b'])
})

describe('an act known by its year', () => {
  const known: MentionSketch = { text: 'Courts cite the 1965 treaty in vain.', trigger: 'treaty', form: 'nominal', date: '1965', expression: '1965' }

  it.each<[string, MentionSketch]>([
    ['its signing on a day', { text: 'Finland and Estonia signed a treaty on peace on June 22, 1965.', trigger: 'signed', type: 'SUPPORT', actors: ['Finland', 'Estonia'], date: '1965-06-22', expression: 'June 22, 1965' }],
    ['another mention of it', { ...known, text: 'Claims were settled by the 1965 treaty between the neighbours.' }],
  ])('is one with %s', (_, other) => {
    expect(groupsOf([{ ...known, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a b'])
  })

  it.each<[string, MentionSketch]>([
    ['of another year', { ...known, text: 'Courts cite the 1973 treaty in vain.', date: '1973', expression: '1973' }],
    ['of another name', { ...known, text: 'The 1965 pact on fish is forgotten.', trigger: 'pact' }],
    ['that only happened then', { ...known, text: 'In 1965 Finland was glad of a treaty.', form: 'finite', trigger: 'was glad', type: 'SUPPORT', actors: ['Finland'], expression: '1965', date: '1966' }],
  ])('is told from one %s', (_, other) => {
    expect(groupsOf([{ ...known, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a', 'b'])
  })
})

it('what an article awaits without a day is not what happens years later', () => {
  const planned: MentionSketch = { text: 'Sanna Marin will travel to Riga for talks.', trigger: 'travel', type: 'CONSULT', status: 'planned', actors: ['Sanna Marin'], date: '2021-03-04/..', basis: 'published' }
  const done: MentionSketch = { text: 'Sanna Marin travelled to Riga for talks on Tuesday.', trigger: 'travelled', type: 'CONSULT', actors: ['Sanna Marin'], date: '2025-03-04', expression: 'Tuesday' }
  expect(groupsOf([{ ...planned, article: 'a' }, { ...done, article: 'b' }])).toEqual(['a', 'b'])
})

it('a plan of last week is not the deed that its article reports', () => {
  const cut: MentionSketch = { text: 'Finland cut ties with Estonia on Tuesday.', trigger: 'cut', type: 'SANCTION', mode: 'Discontinue', actors: ['Finland', 'Estonia'], date: '2025-03-04', expression: 'Tuesday' }
  const plan: MentionSketch = { ...cut, text: 'Finland said last week that it would review ties.', trigger: 'review', actors: ['Finland'], status: 'planned', date: '2025-02-24/..', basis: 'inherited', expression: '' }
  expect(groupsOf([{ ...cut, article: 'a' }, { ...plan, article: 'a', at: 80 }])).toEqual(['a', 'a'])
})

it('recognition by one is not recognition by another, told without its day', () => {
  const gift: MentionSketch = { text: 'Finland recognised the island as a state on Tuesday.', trigger: 'recognised', type: 'SUPPORT', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  const other: MentionSketch = { ...gift, text: 'Latvia had recognised the island as a state.', actors: ['Latvia'], date: '', basis: 'none', expression: '' }
  expect(groupsOf([{ ...gift, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a', 'b'])
  expect(groupsOf([{ ...gift, article: 'a' }, { ...other, article: 'b', text: 'Finland had recognised the island as a state.', actors: ['Finland'] }])).toEqual(['a b'])
})

it('two states’ meeting of some day is not that which only its month dates', () => {
  const talks: MentionSketch = { text: 'Finland and Estonia met in Riga on Tuesday.', trigger: 'met', type: 'CONSULT', actors: ['Finland', 'Estonia'], date: '2025-03-04', expression: 'Tuesday' }
  expect(groupsOf([{ ...talks, article: 'a' }, { ...talks, article: 'b', text: 'Finland and Estonia met in March.', date: '2025-03', expression: 'March' }])).toEqual(['a', 'b'])
})

it('a complaint filed is the complaint lodged that month; one firm is called by the first words of its name', () => {
  const filed: MentionSketch = { text: 'Finland filed a complaint in Geneva on Tuesday over fish.', trigger: 'filed a complaint', type: 'ACCUSE', mode: 'Disapprove', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  expect(groupsOf([{ ...filed, article: 'a' }, { ...filed, article: 'b', text: 'The argument began when Finland lodged its complaint in March.', trigger: 'lodged its complaint', mode: 'Allege', date: '2025-03', expression: 'March' }])).toEqual(['a b'])
  const fined: MentionSketch = { text: 'Finland fined Lidra Oy over fish on Tuesday.', trigger: 'fined', type: 'SANCTION', actors: ['Finland', 'Lidra Oy'], organisations: ['Lidra Oy', 'Lidra', 'Sudra'], date: '2025-03-04', expression: 'Tuesday' }
  const short: MentionSketch = { ...fined, text: 'In March Finland fined Lidra.', actors: ['Finland', 'Lidra'], date: '2025-03', expression: 'March' }
  expect(groupsOf([{ ...fined, article: 'a' }, { ...short, article: 'b' }])).toEqual(['a b'])
  expect(groupsOf([{ ...fined, article: 'a' }, { ...short, article: 'b', text: 'In March Finland fined Sudra.', actors: ['Finland', 'Sudra'] }])).toEqual(['a', 'b'])
})

it('a plane shot down is one a day, in whatever words and though one report names nobody', () => {
  const downed: MentionSketch = { text: 'Finland shot down a Latvian plane on Tuesday.', trigger: 'shot down', type: 'ASSAULT', mode: 'Destroy', actors: ['Finland', 'Latvian>Latvia'], date: '2025-03-04', expression: 'Tuesday' }
  const nameless: MentionSketch = { ...downed, text: 'The aircraft was brought down on Tuesday.', trigger: 'brought down', actors: [] }
  expect(groupsOf([{ ...downed, article: 'a' }, { ...nameless, article: 'b' }])).toEqual(['a b'])
  expect(groupsOf([{ ...downed, article: 'a' }, { ...nameless, article: 'b', text: 'Estonia brought it down on Tuesday.', trigger: 'brought', actors: ['Estonia'] }])).toEqual(['a', 'b'])
})

it('what one party ends within weeks is not one deed by its mode alone', () => {
  const left: MentionSketch = { text: 'Finland left the treaty on fish on March 14.', trigger: 'left', type: 'SANCTION', mode: 'Discontinue', rule: 'SANCTION/leave-treaty', actors: ['Finland'], date: '2025-03-14', expression: 'March 14' }
  const dropped: MentionSketch = { ...left, text: 'Finland decided to drop Latvia from its list.', trigger: 'drop', rule: 'SANCTION/delist', status: 'planned', actors: ['Finland'], date: '2025-03-04/..', basis: 'published', expression: '' }
  expect(groupsOf([{ ...left, article: 'a' }, { ...dropped, article: 'b' }])).toEqual(['a', 'b'])
})

describe('two tellings without a common day are two acts', () => {
  const shelling: MentionSketch = { text: 'Finland fired on a Latvian ship on Tuesday.', trigger: 'fired on', type: 'ASSAULT', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  const cut: MentionSketch = { text: 'Finland cut ties with Estonia on March 4.', trigger: 'cut', type: 'SANCTION', mode: 'Discontinue', rule: 'SANCTION/break', actors: ['Finland', 'Estonia'], date: '2025-03-04', expression: 'March 4' }
  const troops: MentionSketch = { text: 'Finland sent marines to the strait on March 4.', trigger: 'sent', type: 'MOBILIZE', mode: 'Troops', rule: 'MOBILIZE/deploy', actors: ['Finland'], date: '2025-03-04', expression: 'March 4' }
  const yielding: MentionSketch = { text: 'Finland backed down over the pact on shared radar.', trigger: 'backed down', type: 'CONCEDE', actors: ['Finland'], date: '2025-03-04', basis: 'published' }

  it.each<[string, MentionSketch, MentionSketch]>([
    ['a shot and the shelling of years', shelling, { ...shelling, text: 'Finland has shelled the north since 2023.', trigger: 'shelled', date: '2023/..', expression: '2023' }],
    ['a review and the deed', cut, { ...cut, text: 'In March Finland said it would review ties.', trigger: 'review', actors: ['Finland'], status: 'planned', date: '2025-03-01/..', expression: 'In March' }],
    ['troops sent here and there', troops, { ...troops, text: 'In March Finland sent rockets to an island.', actors: ['Finland'], date: '2025-03', expression: 'In March' }],
    ['two things ended in one month', { ...cut, text: 'In March Finland froze trade with Estonia.', trigger: 'froze', actors: ['Finland'], date: '2025-03', expression: 'In March' }, { ...cut, text: 'In March Finland stopped its flights.', trigger: 'stopped', rule: 'SANCTION/stop', actors: ['Finland'], date: '2025-03', expression: 'In March' }],
    ['an attack without a day and another on one state', { ...shelling, actors: [], beside: [], text: 'Shots at Latvia: fighters traded fire on Tuesday.', trigger: 'traded fire', rule: 'ASSAULT/firearms' }, { ...shelling, text: 'Clashes in Latvia', trigger: 'Clashes', form: 'nominal', rule: 'ASSAULT/clash', actors: [], role: 'headline', date: '', basis: 'none', expression: '' }],
    ['a pact with one and an apology to another', { ...yielding, text: 'Finland sealed a pact with Estonia.', trigger: 'sealed a pact', type: 'AGREE', actors: ['Finland', 'Estonia'] }, { ...yielding, text: 'Finland apologised to Latvia.', trigger: 'apologised', type: 'SUPPORT', actors: ['Finland', 'Latvia'] }],
    ['acts of related kinds', yielding, { ...yielding, text: 'Finland praised the pact on shared radar.', trigger: 'praised', type: 'SUPPORT', date: '', basis: 'none', expression: '' }],
  ])('%s', (_, first, second) => {
    expect(groupsOf([{ ...first, article: 'a' }, { ...second, article: 'b' }])).toEqual(['a', 'b'])
  })
})

it('a deed that one report tells in the passive, of nobody, is that of the day in another', () => {
  const closed: MentionSketch = { text: 'Finland closed the strait on Tuesday.', trigger: 'closed', type: 'COERCE', rule: 'COERCE/close', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
  const nameless: MentionSketch = { ...closed, text: 'Fish came through before the border was closed on Tuesday.', actors: [] }
  expect(groupsOf([{ ...closed, article: 'a' }, { ...nameless, article: 'b' }])).toEqual(['a b'])
  expect(groupsOf([{ ...closed, article: 'a' }, { ...nameless, text: 'Fish came through before trade was banned on Tuesday.', trigger: 'banned', article: 'b', rule: 'COERCE/ban' }])).toEqual(['a', 'b'])
})
