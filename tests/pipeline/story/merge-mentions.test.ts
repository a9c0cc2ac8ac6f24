import { describe, expect, it } from 'vitest'
import { groupsOf, type MentionSketch } from './mention-builder.ts'

const pact: MentionSketch = {
  text: 'Finland and Estonia agreed on a joint undersea cable patrol on Tuesday.',
  trigger: 'agreed',
  actors: ['Finland', 'Estonia'],
  date: '2025-03-04',
  expression: 'Tuesday',
}

const saying: MentionSketch = {
  text: 'Estonia said the cables were safe.',
  trigger: 'said',
  type: 'STATEMENT',
  strength: 'weak',
  actors: ['Estonia'],
  date: '2025-03-04',
}

describe('a mishap', () => {
  const crash: MentionSketch = { text: 'A ferry of the Blue Line crashed off Kotka on Tuesday.', trigger: 'crashed', type: 'STATEMENT', rule: 'STATEMENT/crash-alone', date: '2025-03-04', expression: 'Tuesday' }
  const died: MentionSketch = { text: 'Two brothers died in the raid on Tuesday.', trigger: 'died', type: 'STATEMENT', rule: 'STATEMENT/die', date: '2025-03-04', expression: 'Tuesday' }

  it('of a day is one, by whatever verb or noun it is told', () => {
    expect(groupsOf([{ ...crash, article: 'a' }, { ...crash, text: 'Tuesday’s accident was the worst in years.', trigger: 'accident', form: 'nominal', rule: 'STATEMENT/crash-noun', article: 'b' }])).toEqual(['a b'])
    expect(groupsOf([{ ...crash, article: 'a' }, { ...crash, date: '2025-03-01', article: 'b' }])).toEqual(['a', 'b'])
  })

  it('of which one report says that they died and another that they were killed is one', () => {
    expect(groupsOf([{ ...died, article: 'a' }, { ...died, text: 'Two brothers were killed in the raid of Tuesday.', trigger: 'killed', type: 'ASSAULT', rule: 'ASSAULT/kill', passive: true, article: 'b' }])).toEqual(['a b'])
  })
})

describe('what is only said', () => {
  it('is one statement a speaker and day, in one report whatever the words, in two of like words', () => {
    const more = { ...saying, text: 'Ships would be stopped, Estonia said.' }
    expect(groupsOf([{ ...saying, article: 'a' }, { ...more, article: 'a' }])).toEqual(['a a'])
    expect(groupsOf([{ ...saying, article: 'a' }, { ...more, article: 'b' }])).toEqual(['a', 'b'])
    expect(groupsOf([{ ...saying, article: 'a' }, { ...saying, text: 'All cables were safe, said Estonia.', article: 'b' }])).toEqual(['a b'])
  })

  it('takes in what is announced that day by nobody in particular', () => {
    const announced: MentionSketch = { text: 'Announced on Tuesday, the patrol covers two seas.', trigger: 'Announced', type: 'STATEMENT', form: 'participle', date: '2025-03-04' }
    expect(groupsOf([{ ...saying, article: 'a' }, { ...announced, article: 'b' }])).toEqual(['a b'])
    const fell: MentionSketch = { ...announced, text: 'Shares fell on Tuesday.', trigger: 'fell', form: 'finite' }
    expect(groupsOf([{ ...saying, article: 'a' }, { ...fell, article: 'b' }])).toEqual(['a', 'b'])
  })

  it.each<[string, MentionSketch]>([
    ['another day', { ...saying, date: '2025-03-06' }],
    ['a speaker with a name', { ...saying, text: 'Kallas of Estonia said the cables were safe.', actors: ['Estonia', 'Kallas>Kaja Kallas'] }],
    ['another speaker', { ...saying, text: 'Finland said the cables were safe.', actors: ['Finland'] }],
    ['an announcement', { ...saying, text: 'Estonia announced that the cables were safe.', trigger: 'announced', strength: 'strong' }],
  ])('is told from %s', (_, other) => {
    expect(groupsOf([{ ...saying, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a', 'b'])
  })
})

const closing: MentionSketch = { text: 'Finland closed its land border on Tuesday.', trigger: 'closed', type: 'COERCE', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }

describe('a deed', () => {
  it('is one a party and day, whatever words tell it', () => {
    expect(groupsOf([{ ...closing, article: 'a' }, { ...closing, article: 'b', text: 'Finland shut the frontier on Tuesday.', trigger: 'shut' }])).toEqual(['a b'])
  })

  it('is one with its telling by the month, where the same party did it', () => {
    const month: MentionSketch = { ...closing, text: 'In March Finland shut the frontier.', trigger: 'shut', date: '2025-03', expression: 'March' }
    expect(groupsOf([{ ...closing, article: 'a' }, { ...month, article: 'b' }])).toEqual(['a b'])
    const expelled: MentionSketch = { text: 'Finland expelled three envoys of Estonia on Tuesday.', trigger: 'expelled', type: 'SANCTION', actors: ['Finland', 'Estonia'], date: '2025-03-04', expression: 'Tuesday' }
    const answer: MentionSketch = { ...expelled, text: 'In March Estonia expelled the ambassador of Finland.', actors: ['Estonia', 'Finland'], date: '2025-03', expression: 'March' }
    expect(groupsOf([{ ...expelled, article: 'a' }, { ...answer, article: 'b' }])).toEqual(['a', 'b'])
  })

  it('is one with a demand of that day by the same party of the same one, whatever words tell it', () => {
    const demand: MentionSketch = { text: 'Finland instructed Estonia on Tuesday to take no step.', trigger: 'instructed', type: 'REQUEST', rule: 'REQUEST/order', actors: ['Finland', 'Estonia'], date: '2025-03-04', expression: 'Tuesday' }
    const other: MentionSketch = { ...demand, text: 'On Tuesday Finland directed Estonia not to move ships.', trigger: 'directed' }
    expect(groupsOf([{ ...demand, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a b'])
  })

  it('is one with its telling by a day that is counted, one off', () => {
    const counted: MentionSketch = { ...closing, text: 'Finland had closed its land border two days before.', date: '2025-03-03', basis: 'relative', expression: 'two days' }
    expect(groupsOf([{ ...closing, article: 'a' }, { ...counted, article: 'b' }])).toEqual(['a b'])
  })

  it('is one with the same large number of troops that day', () => {
    const sent: MentionSketch = { text: 'Finland sent 5,600 soldiers to a drill on Tuesday.', trigger: 'sent', type: 'MOBILIZE', mode: 'Troops', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
    const mobilised: MentionSketch = { ...sent, text: 'On Tuesday 5,600 soldiers were mobilised over the voyage.', trigger: 'mobilised', actors: [], rule: 'MOBILIZE/mobilise' }
    expect(groupsOf([{ ...sent, article: 'a' }, { ...mobilised, article: 'b' }])).toEqual(['a b'])
    expect(groupsOf([{ ...sent, article: 'a' }, { ...mobilised, text: 'On Tuesday 900 soldiers were mobilised over the voyage.', article: 'b' }])).toEqual(['a', 'b'])
  })

  it('is told from another of the same court, which may sentence several a day', () => {
    const sentenced: MentionSketch = { text: 'Finland sentenced a banker to a year on Tuesday.', trigger: 'sentenced', type: 'SANCTION', mode: 'Convict', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
    expect(groupsOf([{ ...sentenced, article: 'a' }, { ...sentenced, article: 'b', text: 'Finland sentenced Petr Pavel to three years on Tuesday.', actors: ['Finland', 'Petr Pavel'] }])).toEqual(['a', 'b'])
  })

  it('is told from the next verb’s, and so in every report', () => {
    const both: MentionSketch = { ...closing, text: 'Finland froze trade and stopped flights in March.', trigger: 'froze trade', type: 'SANCTION', mode: 'Discontinue', date: '2025-03', expression: 'March' }
    const flights: MentionSketch = { ...both, trigger: 'stopped flights' }
    const other: MentionSketch = { ...flights, text: 'Finland also stopped flights in March.', article: 'b' }
    expect(groupsOf([both, flights])).toEqual(['a', 'a'])
    expect(groupsOf([both, flights, other])).toEqual(['a', 'a b'])
  })

  it('is told from another party’s', () => {
    expect(groupsOf([{ ...closing, article: 'a' }, { ...closing, article: 'b', text: 'Estonia shut the frontier on Tuesday.', trigger: 'shut', actors: ['Estonia'] }])).toEqual(['a', 'b'])
  })

  it('is told from the expulsion of others’ envoys where one recalls one’s own', () => {
    const recall: MentionSketch = { text: 'Finland recalled its ambassador on Tuesday.', trigger: 'recalled', type: 'SANCTION', mode: 'Withdraw', actors: ['Finland'], date: '2025-03-04', expression: 'Tuesday' }
    expect(groupsOf([{ ...recall, article: 'a' }, { ...recall, article: 'b', text: 'Finland expelled the ambassador on Tuesday.', trigger: 'expelled', mode: 'Expel' }])).toEqual(['a', 'b'])
  })
})

describe('an expulsion and its answer', () => {
  const expelled: MentionSketch = {
    text: 'Finland expelled four Estonian envoys on Tuesday.', trigger: 'expelled', type: 'SANCTION', mode: 'Expel', actors: ['Finland', 'Estonian>Estonia'], date: '2025-03-04', expression: 'Tuesday',
  }
  const sendAway: Partial<MentionSketch> = { text: 'Finland told Estonian diplomats to pack on Tuesday.', trigger: 'told' }

  it.each<[string, Partial<MentionSketch>]>([
    ['in other words', sendAway],
    ['over what befell somebody’s sister', { text: 'Finland expelled the envoy over the arrest of Petr Pavel’s sister on Tuesday.', actors: ['Finland', 'Petr Pavel'] }],
    ['as background without a date', { text: 'Finland had expelled Estonian envoys.', date: '', expression: '' }],
    ['as background of that month', { text: 'In March Finland threw out Estonian envoys.', trigger: 'threw out', date: '2025-03', expression: 'March' }],
    ['as still to come, in the first report', { text: 'Finland will expel four Estonian envoys.', trigger: 'expel', status: 'planned', date: '2025-03-04/..', basis: 'published', expression: '' }],
  ])('are told: the first is one act %s', (_, other) => {
    expect(groupsOf([{ ...expelled, article: 'a' }, { ...expelled, ...other, article: 'b' }])).toEqual(['a b'])
  })

  it.each<[string, Partial<MentionSketch>]>([
    ['the answer on the next day', { text: 'Estonia expelled four Finnish envoys on Wednesday.', actors: ['Estonia', 'Finnish>Finland'], date: '2025-03-05', expression: 'Wednesday' }],
    ['the answer told without who gave it', { text: 'Expelled on Tuesday were four Finnish envoys.', trigger: 'Expelled', passive: true, actors: ['Finnish>Finland'], expression: '' }],
    ['an ally’s', { text: 'Latvia expelled four Estonian envoys on Tuesday.', actors: ['Latvia', 'Estonian>Estonia'] }],
    ['talks broken off', { text: 'Finland broke off talks with Estonian envoys on Tuesday.', trigger: 'broke off', mode: 'Discontinue' }],
    ['another number, without its day', { text: 'Finland had expelled nine Estonian envoys.', date: '', expression: '' }],
  ])('are told apart: %s', (_, other) => {
    expect(groupsOf([{ ...expelled, article: 'a' }, { ...expelled, ...other, article: 'b' }])).toEqual(['a', 'b'])
  })

  it('are told apart though one article counts two groups of envoys for one day', () => {
    const more = { ...expelled, text: 'Finland expelled nine Estonian envoys on Tuesday.', at: 90 }
    expect(groupsOf([{ ...expelled, article: 'a' }, { ...more, article: 'a' }])).toEqual(['a', 'a'])
  })
})

it('an envoy is summoned once a day, though one article names who summons and the other who is summoned', () => {
  const summoned: MentionSketch = { text: 'The Estonian ambassador was summoned on Tuesday.', trigger: 'summoned', type: 'ACCUSE', mode: 'Disapprove', passive: true, actors: ['Estonian>Estonia'], date: '2025-03-04', expression: 'Tuesday' }
  const summons: MentionSketch = { ...summoned, text: 'Finland summoned the ambassador on Tuesday.', passive: false, actors: ['Finland'] }
  expect(groupsOf([{ ...summoned, article: 'a' }, { ...summons, article: 'b' }])).toEqual(['a b'])
})

describe('an attack', () => {
  const attack: MentionSketch = { text: 'Petr Pavel was stabbed in Brno on Tuesday.', trigger: 'stabbed', type: 'ASSAULT', mode: 'Primitive', passive: true, actors: ['Petr Pavel'], date: '2025-03-04', expression: 'Tuesday' }

  it('told without a day is another one, where nobody says that it hit the same', () => {
    const dated: MentionSketch = { text: 'Estonia killed Petr Pavel on Tuesday.', trigger: 'killed', type: 'ASSAULT', actors: ['Estonia', 'Petr Pavel'], date: '2025-03-04', expression: 'Tuesday' }
    const vague: MentionSketch = { text: 'Estonia killed the guards of a lighthouse.', trigger: 'killed', type: 'ASSAULT', actors: ['Estonia'], date: '', basis: 'none' }
    expect(groupsOf([{ ...dated, article: 'a' }, { ...vague, article: 'b' }])).toEqual(['a', 'b'])
    expect(groupsOf([{ ...dated, article: 'a' }, { ...vague, article: 'b', text: 'Estonia killed Petr Pavel, a guard.', actors: ['Estonia', 'Petr Pavel'] }])).toEqual(['a b'])
  })


  it('is one with whoever else an article says it hit, and without its day', () => {
    const noun: MentionSketch = { ...attack, text: 'Envoys left after the attack on Petr Pavel and Kaja Kallas.', trigger: 'attack', mode: null, form: 'nominal', actors: ['Petr Pavel', 'Kaja Kallas'], date: '', expression: '' }
    expect(groupsOf([{ ...attack, article: 'a' }, { ...noun, article: 'b' }])).toEqual(['a b'])
  })

  it('is one with its telling in the midst of another day', () => {
    const background: MentionSketch = { ...attack, text: 'On Sunday Brno mourned Petr Pavel, who was stabbed there.', date: '2025-03-09', basis: 'inherited', expression: '' }
    expect(groupsOf([{ ...attack, article: 'a' }, { ...background, article: 'b' }])).toEqual(['a b'])
  })

  it('is told from one on somebody else', () => {
    expect(groupsOf([{ ...attack, article: 'a' }, { ...attack, text: 'Kaja Kallas was stabbed in Brno on Tuesday.', actors: ['Kaja Kallas'], article: 'b' }])).toEqual(['a', 'b'])
  })
})

it('a pact named again by `the` is about what was said before', () => {
  const signed: MentionSketch = { ...pact, text: 'On Tuesday Finland and Estonia signed the accord in the presence of the king.', trigger: 'signed the accord' }
  expect(groupsOf([{ ...pact, article: 'a' }, { ...signed, article: 'b' }])).toEqual(['a b'])
})

const meeting: MentionSketch = {
  text: 'Marin met Kallas in Tallinn in June.',
  trigger: 'met',
  type: 'CONSULT',
  actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'],
  date: '2024-06',
  expression: 'June',
}

describe('one act told several times is one event', () => {
  it.each<[string, MentionSketch]>([
    ['in other words', { ...pact, text: 'Estonia and Finland reached an understanding to patrol undersea cables together.', trigger: 'understanding', form: 'nominal', basis: 'published', date: '2025-03-05', expression: '' }],
    ['by its month only', { ...pact, text: 'In March, Finland and Estonia sealed a cable patrol agreement.', trigger: 'agreement', date: '2025-03', expression: 'March' }],
    ['without a date', { ...pact, text: 'The joint undersea cable patrol that Finland and Estonia agreed.', date: '', expression: '' }],
    ['under a related type', { ...pact, text: 'Finland and Estonia will jointly patrol undersea cables, they agreed on Tuesday.', type: 'COOPERATE', trigger: 'patrol' }],
    ['a day apart in another article', { ...pact, text: 'Finland and Estonia agreed on Wednesday on a joint undersea cable patrol.', date: '2025-03-05', expression: 'Wednesday' }],
  ])('%s', (_, other) => {
    expect(groupsOf([{ ...pact, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a b'])
  })
})


describe('a noun that points back', () => {
  const reference: MentionSketch = { text: 'The meeting was held behind closed doors.', trigger: 'meeting', type: 'CONSULT', form: 'nominal' }

  it('belongs to the act of its kind told before it in its article', () => {
    expect(groupsOf([{ ...meeting, article: 'a' }, { ...pact, article: 'a', at: 50 }, { ...reference, article: 'a', at: 150 }])).toEqual(['a', 'a a'])
  })

  it('belongs to none that another article tells', () => {
    expect(groupsOf([{ ...meeting, article: 'a' }, { ...reference, article: 'b' }])).toEqual(['a', 'b'])
  })
})

it('a meeting is one with the summit named in its sentence, whoever else is named there', () => {
  const met: MentionSketch = { ...meeting, text: 'Marin met Kallas at a summit in June, when the case of Pavel was raised.', beside: ['Pavel>Petr Pavel'] }
  const summit: MentionSketch = { ...met, trigger: 'summit', form: 'nominal', actors: [], beside: ['Kallas>Kaja Kallas', 'Pavel>Petr Pavel'] }
  expect(groupsOf([met, summit])).toEqual(['a a'])
})

describe('two acts stay two events', () => {
  it.each<[string, MentionSketch]>([
    ['on other days', { ...meeting, text: 'Marin met Kallas in Helsinki in November.', date: '2024-11', expression: 'November' }],
    ['between other people', { ...meeting, text: 'Pavel met Rinkevics in Tallinn in June.', actors: ['Pavel>Petr Pavel', 'Rinkevics>Edgars Rinkevics'] }],
    ['with one guest more than the other', { ...meeting, text: 'Marin met Pavel in Tallinn in June.', actors: ['Marin>Sanna Marin', 'Pavel>Petr Pavel'] }],
    ['of another kind', { ...meeting, text: 'Marin accused Kallas in Tallinn in June.', type: 'ACCUSE', trigger: 'accused' }],
  ])('%s', (_, other) => {
    expect(groupsOf([{ ...meeting, article: 'a' }, { ...other, article: 'b' }])).toEqual(['a', 'b'])
  })

  it('when the article tells the second as one besides the first', () => {
    const lead = { ...saying, article: 'a', type: 'PROTEST' as const }
    const besides = { ...pact, text: 'Finland and Estonia also agreed on a joint undersea cable fund on Tuesday.' }
    expect(groupsOf([lead, { ...pact, article: 'a', at: 100 }, { ...besides, article: 'a', at: 200 }])).toEqual(['a', 'a', 'a'])
  })

  it('on two days of one article', () => {
    const next = { ...pact, text: 'On Wednesday Finland and Estonia agreed on a joint undersea cable patrol.', date: '2025-03-05', expression: 'Wednesday' }
    expect(groupsOf([{ ...pact, article: 'a' }, { ...next, article: 'a' }])).toEqual(['a', 'a'])
  })

  it('of one kind on one day about different things', () => {
    const other = { ...pact, article: 'b', text: 'Finland and Estonia agreed on Tuesday to recognise school diplomas.' }
    expect(groupsOf([{ ...pact, article: 'a' }, other])).toEqual(['a', 'b'])
  })
})

it('gives the same groups in whatever order the mentions come', () => {
  const sketches = [pact, meeting, { ...pact, text: 'In March, Finland and Estonia sealed a cable patrol agreement.', trigger: 'agreement', date: '2025-03', expression: '' }, { ...meeting, date: '2024-11' }]
    .map((sketch, index) => ({ ...sketch, article: `article-${index}` }))
  expect(groupsOf(sketches.toReversed())).toEqual(groupsOf(sketches))
})
