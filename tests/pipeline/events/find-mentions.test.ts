import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/dataset/calendar-date.ts'
import { findMentions } from '../../../src/pipeline/events/find-mentions.ts'
import { articleOf } from './article-of.ts'

/** Actors of the first act as `role name`. */
function actorsOf(...paragraphs: readonly string[]): readonly string[] {
  const mention = findMentions(articleOf('2020-05-14', paragraphs)).at(-1)
  return mention?.actors.map(({ role, name }) => `${role} ${name}`).toSorted() ?? []
}

describe('those who act and are acted upon are named', () => {
  it.each([
    ['Kenya arrested two Ugandan diplomats on Tuesday.', ['source Kenya', 'target Uganda']],
    ['The minister, Amina Otieno, met her Ghanaian counterpart, Kofi Mensah, on Monday.', ['source Amina Otieno', 'target Kofi Mensah']],
    ['Kenya said on Monday that it would deploy troops to the border.', ['source Kenya']],
    ['Chairwoman Amina Otieno travelled to Togo on Monday.', ['source Amina Otieno']],
    ['La Paz recalled its ambassador to Chile.', ['source Bolivia']],
    ['Lima recalled its ambassador to Chile.', ['source Peru']],
    ['Prime Minister Amina Otieno met Togo’s president Kofi Mensah on Monday.', ['source Amina Otieno', 'target Kofi Mensah']],
    ['The Ugandan Government refused to release the traders on Monday.', ['source Uganda']],
    ['Togo’s Cabinet approved the budget on Monday.', ['source Togo']],
    ['Amina Otieno, head of the Office of Sea Trade at the Ministry of Ports, Food and Fishing, also criticized Togo on Monday.', ['source Amina Otieno', 'target Togo']],
    ['Anger grew when Togo last month announced it would end a fishing pact with Chile.', ['source Togo']],
    ['The Ugandan attack on Kenya took place on 3 March.', ['source Uganda', 'target Kenya']],
    ['Talks between Bolivia and Paraguay took place on Monday.', ['source Bolivia', 'target Paraguay']],
    ['Chad signed a pact on Monday with Mali, Peru, and Togo.', ['source Chad', 'target Mali', 'target Peru', 'target Togo']],
    ['Brava Motors sued Vexel Inc. on Monday.', ['source Brava Motors', 'target Vexel Inc.']],
    ['Chad closed Peru’s embassy in N’Djamena on Monday.', ['source Chad', 'target Peru']],
    ['Kenya is reducing its diplomatic representation in Lima.', ['source Kenya', 'target Peru']],
    ['Egypt opened its airspace to Peruvian planes.', ['source Egypt', 'target Peru']],
    ['Kenya said Peruvians would need visas to enter.', ['source Kenya', 'target Peru']],
    ['Meeting in Lamu, the ministers of Kenya and Uganda smiled.', ['source Kenya', 'source Uganda']],
    ['Some 5,000 Kenyan troops were mobilised on Monday.', ['source Kenya']],
    ['Judges at the Lake Court on Monday ordered Togo to stop.', ['source Lake Court', 'target Togo']],
    ['Kenya, Togo hold first summit in years, agree to end feud with Chad', ['source Kenya', 'source Togo']],
    ['“The port was slow,” Amina Otieno told AFP.', ['source Amina Otieno', 'target AFP']],
    ['The port would be shut for long, warned Amina Otieno.', ['source Amina Otieno']],
    ['Amina Otieno has spoken by phone since Monday with the leaders of Peru and Chad.', ['source Amina Otieno', 'target Chad', 'target Peru']],
  ])('%s', (sentence, actors) => expect(actorsOf(sentence)).toEqual(expect.arrayContaining(actors)))
})

describe('within an article a short name stands for the long one', () => {
  it.each([
    ['a surname', ['Foreign Minister Amina Otieno spoke.', 'Otieno arrested two traders on Monday.'], 'Amina Otieno'],
    ['a surname of two, as whose it was first', ['Foreign Minister Amina Otieno spoke. Her husband, Raila Otieno, listened.', 'Otieno arrested two traders on Monday.'], 'Amina Otieno'],
    ['a first name', ['Prime Minister Tekle Desta spoke.', 'Tekle arrested two traders on Monday.'], 'Tekle Desta'],
    ['an abbreviation in brackets', ['The National Fishing Board (NFB) spoke.', 'The NFB sued Togo on Monday.'], 'National Fishing Board'],
    ['a firm without its ending', ['Vexel Inc. makes pumps.', 'Vexel sued Togo on Monday.'], 'Vexel Inc.'],
    ['a state’s body', ['The Kenyan Air Guard Force trains.', 'The Air Guard Force sued Togo on Monday.'], 'Kenyan Air Guard Force'],
    ['an abbreviated office', ['The envoy came. NSA Ravi Menon arrived.', 'The NSA met Togo’s president on Monday.'], 'Ravi Menon'],
    ['a pronoun', ['Amina Otieno, the minister, arrived.', 'She met the president of Togo on Monday.'], 'Amina Otieno'],
    ['a full name, under which an Arabic article stands', ['President Bakri al-Nuri spoke.', 'Nuri arrested two traders on Monday.'], 'Bakri al-Nuri'],
    ['a name whose family comes first', ['President Han Ji Won spoke.', 'Han sued Togo on Monday.'], 'Han Ji Won'],
    ['a sheikh’s given name', ['Sheikh Omar al-Jaber spoke.', 'Sheikh Jaber sued Togo on Monday.'], 'source Jaber'],
    ['a point of the compass', ['South Sudan and Chad are neighbours.', 'The South sued Chad on Monday.'], 'South Sudan'],
    ['a description', ['The Fishing Ministry was slow.', 'The ministry sued Togo on Monday.'], 'Fishing Ministry'],
  ])('%s', (_, paragraphs, name) => expect(actorsOf(...paragraphs).join('; ')).toContain(name))

  it('`each country` too, where nobody else is named', () =>
    expect(actorsOf('Peru and Chile are neighbours.', 'It was agreed on Monday that each country would send two observers.')).toEqual([expect.stringContaining('Chile'), expect.stringContaining('Peru')]))

  it('two statements are no two states', () =>
    expect(actorsOf('Peru and Chile are neighbours.', 'Togo criticised Kenya on Monday in the second of two statements.').join('; ')).not.toMatch(/Peru|Chile/))

  it('`both countries` are the two named last', () =>
    expect(actorsOf('Peru and Chile are neighbours.', 'Both countries signed a pact on Monday.')).toEqual(expect.arrayContaining(['source Chile', 'source Peru'])))
})

describe('a pronoun or a description stands for somebody only in a clear case', () => {
  it.each([
    ['`they` at the head of a sentence', ['Peru and Chile are neighbours.', 'They signed a pact on Monday.'], ['source Chile', 'source Peru']],
    ['`both presidents` of two who are none other', ['President Joel Okello met President Amina Otieno.', 'Both presidents thanked Chad on Monday.'], ['source Amina Otieno', 'source Joel Okello', 'target Chad']],
    ['`they` who are three', ['The ministers of Peru, Chile and Togo arrived.', 'They signed a pact on Monday.'], ['source Chile', 'source Peru', 'source Togo']],
    ['`the four states` that the article lists', ['Norway called on the four states to lift the blockade.', 'Togo, Chad, Peru and Mali cut ties with Kenya.', 'The four states closed their borders on Monday.'], ['source Chad', 'source Mali', 'source Peru', 'source Togo']],
    ['those who act along with a list', ['Togo, Chad and Peru, along with Mali, cut ties with Kenya.', 'The four states closed their borders on Monday.'], ['source Chad', 'source Mali', 'source Peru', 'source Togo']],
    ['`they` after a number of states', ['Togo, Chad, Peru and Mali cut ties with Kenya and Ghana.', 'The four states closed their borders.', 'They imposed a fishing ban on Monday.'], ['source Chad', 'source Mali', 'source Peru', 'source Togo']],
    ['`the authority` by its name', ['The Port Authority fined the Blue Bank.', 'The authority sued Togo on Monday.'], ['source Port Authority', 'target Togo']],
    ['`the two countries` of the whole article', ['Peru recalled its envoy to Chile.', 'Chile was angry with Peru.', 'Peru would not listen to Chile, though Togo and others asked.', 'The row that worried Togo pleased Ghana.', 'The two countries signed a pact on Monday.'], ['source Chile', 'source Peru']],
    ['`the two` who are people named in one breath', ['Peru and Chile are neighbours.', 'Amina Otieno and Joel Okello arrived.', 'The two signed a pact on Monday.'], ['source Amina Otieno', 'source Joel Okello']],
    ['`the kingdom`, of the two states told of', ['Peru and Chile are neighbours.', 'Peru fears Chile.', 'Peru sued the kingdom on Monday.'], ['source Peru', 'target Chile']],
    ['`the kingdom`, of the two the one that is', ['Norway and Chad are neighbours.', 'Norway fears Chad.', 'The kingdom sued a trader of Chad on Monday.'], ['source Norway', 'target Chad']],
    ['a body called after whose it is', ['The National Prosecutor’s Office sued Togo on Monday.'], ['source National Prosecutor’s Office', 'target Togo']],
    ['a person with two small words in her name', ['Ursula von der Marwitz sued Togo on Monday.'], ['source Ursula von der Marwitz', 'target Togo']],
    ['a ministry of two matters', ['The Ministry of Culture and Tourism sued Togo on Monday.'], ['source Ministry of Culture and Tourism', 'target Togo']],
    ['an office behind its holder’s name', ['Amina Otieno, the Kenyan trade minister, arrived.', 'The minister sued Chad on Monday.'], ['source Amina Otieno', 'target Chad']],
    ['an office before its holder’s name', ['The foreign minister of Kenya, Amina Otieno, arrived.', 'The foreign minister sued Chad on Monday.'], ['source Amina Otieno', 'target Chad']],
    ['the ministry of the one, upon the other', ['Peru and Chile are neighbours.', 'Peru fears Chile.', 'The foreign ministry accused Chile on Monday of theft.'], ['source Peru', 'target Chile']],
    ['`both sides` of the story, after two that mediate', ['Peru fears Chile.', 'Chile fears Peru.', 'Peru shelled Chile.', 'Chile shelled Peru.', 'Ghana and Togo mediated.', 'Both sides signed a truce on Monday.'], ['source Chile', 'source Peru']],
    ['an office of one state, of two presidents told of', ['Peruvian President Amina Otieno met Chilean President Joel Okello.', 'The Chilean President sued Chad on Monday.'], ['other Chile', 'source Joel Okello', 'target Chad']],
    ['`it` of which more is told before its verb', ['Chile, which has long opposed the Blue Fund, was angry.', 'It sued Chad on Monday.'], ['source Chile', 'target Chad']],
    ['`he` before his name, where he is', ['Joel Okello spoke.', 'Speaking in Bern on Monday, where he met the president of Chad, Kofi Otieno was tired.'], ['source Kofi Otieno', 'target Chad']],
    ['`he` before his name, where he had been', ['Joel Okello spoke.', 'In Bern, where he had met the president of Chad on Monday, Prime Minister Kofi Otieno was tired.'], ['source Kofi Otieno', 'target Chad']],
    ['who makes known what nobody is said to have done', ['Minister Joel Okello announced on Monday that talks on a pipe had been halted.'], ['source Joel Okello']],
    ['prosecutors of a state', ['Kenyan prosecutors sued Chad on Monday.'], ['source Kenya', 'target Chad']],
    ['who did a second thing, behind what a clause tells of the first', ['Joel Okello dropped a trip to Lima that had been due and sued Chad on Monday.'], ['source Joel Okello', 'target Chad']],
    ['`he` of a clause that opens the sentence, whose name is still to come', ['Joel Okello spoke.', 'A year after he had met the president of Chad, Kofi Otieno was tired on Monday.'], ['source Kofi Otieno', 'target Chad']],
    ['`him` whom its sentence has named', ['Joel Okello spoke.', 'Kofi Otieno was in Lima, where Amina Mensah accused him of theft on Monday.'], ['source Amina Mensah', 'target Kofi Otieno']],
    ['who went on behind a clause of time', ['Kenya shot down two drones of Togo, the first since the rains began, and on Monday sued Ghana.'], ['source Kenya', 'target Ghana']],
    ['who did what results show', ['Kofi Otieno won the vote on Monday, results from the Lake Commission showed, unseating Amina Mensah.'], ['source Kofi Otieno', 'target Amina Mensah']],
    ['`he` who warns', ['Joel Okello spoke.', 'Amina Otieno threw water.', 'Joel Okello said he met the president of Chad on Monday.'], ['source Joel Okello', 'target Chad']],
    ['a first name that the headline has alone', ['Peru’s Tekle visits Lima.', 'Prime Minister Tekle Desta spoke.', 'Tekle arrested two traders on Monday.'], ['source Tekle Desta']],
    ['the general behind his office', ['Amina Otieno spoke.', 'The army chief, Lieutenant-General Said Mensah, sued Chad on Monday.'], ['source Said Mensah', 'target Chad']],
    ['one office of several portfolios', ['Minister of Trade, Industry and Energy Mok Tae-oh sued Chad on Monday.'], ['source Mok Tae-oh', 'target Chad']],
  ])('%s', (_, paragraphs, actors) => expect(actorsOf(...paragraphs)).toEqual([...actors].toSorted()))

  it.each([
    ['`both` of two others before it', ['Peru and Chile are neighbours.', 'The Port Fund and the Lake Fund, both financed from Ghana, were banned on Monday.'], ['Chile', 'Peru']],
    ['another body than the last', ['The Vexel Bank met Peru.', 'The authority barred two traders on Monday.'], ['Vexel Bank']],
    ['a president and his spokesman as two presidents', ['President Joel Okello thanked government spokesman Said Mensah.', 'Both presidents sued Chad on Monday.'], ['Joel Okello', 'Said Mensah']],
    ['whom somebody is likened to', ['President Amina Otieno compared her counterpart Joel Okello to Said Mensah.', 'The two presidents sued Chad on Monday.'], ['Said Mensah']],
    ['another firm as one that is named behind its kind', ['The Vexel Bank met Peru.', 'The Danish firm KlarFisk sued Chad on Monday.'], ['Vexel Bank']],
    ['two states as `it`', ['Peru and Chile are neighbours.', 'Ghana has armed.', 'It agreed on Monday to buy ten jets.'], ['Chile', 'Peru']],
    ['`they` who did what two at odds do not do together', ['Peru and Chile are neighbours.', 'They arrested two traders on Monday.'], ['Chile', 'Peru']],
    ['two leaders as two other ministers', ['Amina Otieno met Joel Okello.', 'Joel Okello thanked Amina Otieno.', 'The two foreign ministers met again on Monday.'], ['Amina Otieno', 'Joel Okello']],
    ['one of two ministers', ['Trade Minister Amina Otieno and Foreign Minister Joel Okello arrived.', 'The minister sued Chad on Monday.'], ['Amina Otieno', 'Joel Okello']],
    ['`both` that somebody refused', ['Peru and Chile are neighbours.', 'Judge Joel Okello rejected both on Monday.'], ['Chile', 'Peru']],
    ['parties of one state as the two', ['Peru and Chile are neighbours.', 'Joel Okello met the heads of two Kenyan parties on Monday.'], ['Chile', 'Peru']],
    ['`it` that means nothing', ['The Vexel Bank met Peru.', 'Joel Okello said on Monday it was unacceptable for a neighbour to attack Peru.'], ['Vexel Bank']],
    ['`them`', ['Peru and Chile are neighbours.', 'A bomb killed 20 people on Monday, most of them soldiers.'], ['Chile', 'Peru']],
    ['`they` of a sentence with a plural of its own', ['Peru and Chile are neighbours.', 'Two traders were held on Monday, and officials said they would be deported.'], ['Chile', 'Peru']],
    ['whoever was killed, where two were told of', ['Amina Otieno spoke before Joel Okello came.', 'She was killed on Monday.'], ['Amina Otieno', 'Joel Okello']],
    ['`he` of an office that the sentence does not name', ['President Joel Okello arrived.', 'The Chilean premier denounced what he called an attack on Monday.'], ['Joel Okello']],
    ['`him` of an office that the sentence does not name', ['Joel Okello arrived.', 'Amina Otieno spoke to the emir of Oman and thanked him on Monday.'], ['Joel Okello']],
    ['the president of another state', ['Peruvian President Amina Otieno spoke.', 'The Chilean President sued Chad on Monday.'], ['Amina Otieno']],
    ['two ministers as `the leaders`', ['Foreign Minister Amina Otieno met Foreign Minister Joel Okello.', 'The leaders signed a pact on Monday.'], ['Amina Otieno', 'Joel Okello']],
    ['a name cried out', ['“Remember Sillitoe!” he cried.', 'He was killed on Monday.'], ['Sillitoe']],
    ['`it` of what the sentence is about, which has no name', ['The Vexel Bank met Peru.', 'The patrol was on its way home on Monday when it was attacked.'], ['Vexel Bank', 'Peru']],
    ['who stands before, of an inserted clause of others', ['Joel Okello was carried out, and in Bern the presidents of the two states, attending a summit on Monday, said nothing.'], ['Joel Okello']],
    ['who makes known what befell him', ['Minister Joel Okello announced on Monday that his accounts had been frozen.'], ['Joel Okello']],
    ['a plural that opens a sentence', ['Banners hung by Peru were seized on Monday.'], ['Banners']],
  ])('not %s', (_, paragraphs, names) => {
    const found = actorsOf(...paragraphs).join('; ')
    for (const name of names) expect(found).not.toMatch(new RegExp(`(?:source|target) ${name}`))
  })
})

/** Actors of the first act with their kinds. */
const kinds = (sentence: string): readonly string[] =>
  findMentions(articleOf('2020-05-14', [sentence]))[0]?.actors.map(({ name, kind }) => `${name} ${kind}`) ?? []

it.each([
  ['he who is told of, not who speaks', ['Chairwoman Amina Otieno met President Joel Okello.', '“The president listened, and he agreed to send a team,” Otieno said on Monday.'], 'source Joel Okello'],
  ['he who tells, not who is told', ['Joel Okello arrived.', 'He told Amina Otieno he would vote against the deal.'], 'source Joel Okello'],
])('%s', (_, paragraphs, actor) => {
  const acts = findMentions(articleOf('2020-05-14', paragraphs)).filter(({ type }) => type === 'AGREE' || type === 'REJECT')
  expect(acts.map(({ actors }) => actors.map(({ role, name }) => `${role} ${name}`))).toEqual([expect.arrayContaining([actor])])
})

it('firms under the name of a state are not the state', () =>
  expect(actorsOf('U.S. pump makers sued Vexel Inc. on Monday.')).toEqual(['target Vexel Inc.']))

it('in somebody’s own words, what is and will be is an act only where somebody is named', () => {
  expect(findMentions(articleOf('2020-05-14', ['“The neighbours will make peace,” said the baker.'])).map(({ type }) => type)).not.toContain('SUPPORT')
  expect(findMentions(articleOf('2020-05-14', ['“Peru and Chile will make peace,” said the baker.'])).map(({ type }) => type)).toContain('SUPPORT')
})

it('a lone name is a person’s where `he` or `she` takes it up, a firm’s where `it` does', () => {
  expect(kinds('Okello denied on Monday that he had left.')).toEqual(['Okello person'])
  expect(kinds('Vexel denied on Monday that it had left.')).toEqual(['Vexel organisation'])
})

it('who speaks stands before what he did first', () =>
  expect(findMentions(articleOf('2020-05-14', ['The ministry of Chad declared Jane Roe unwelcome on Monday and said it was calling home its own envoy.'])).flatMap(({ speaker }) => speaker?.name ?? [])).toEqual(['ministry of Chad']))

it('`it` of which several speak is the other one', () =>
  expect(findMentions(articleOf('2020-05-14', ['Peru, Chile and Togo cut ties with Ghana on Monday, saying it supports rebels.'])).flatMap(({ trigger, actors }) => (trigger.text === 'supports' ? actors.map(({ name }) => name) : []))).toEqual(['Ghana']))

it('whoever calls a thing unacceptable refuses it', () =>
  expect(actorsOf('Amina Otieno told a newspaper on Monday that the terms were unacceptable.')).toContain('source Amina Otieno'))

it('`it` is the nearer of two that act in its sentence', () =>
  expect(findMentions(articleOf('2020-05-14', ['The Lake Council declared on Monday that Peru had broken the pact when it shelled a port of Chile.'])).flatMap(({ trigger, actors }) => (trigger.text === 'shelled' ? actors.filter(({ role }) => role === 'source').map(({ name }) => name) : []))).toEqual(['Peru']))

it('`he` is whoever spoke, not whom he told', () =>
  expect(actorsOf('President Joel Okello spoke.', '“Close our embassy,” he told Amina Otieno.', 'He expelled two envoys of Chad on Monday.')).toContain('source Joel Okello'))

it('`it` is the state or body that acted last', () =>
  expect(actorsOf('The Vexel Group blocked a bridge on Friday.', 'Peru expelled two envoys on Saturday.', 'It recalled its ambassador on Sunday.')).toEqual(['source Peru']))

it('what has been so since this morning is done', () =>
  expect(findMentions(articleOf('2020-05-14', ['Kenya has shut its airspace to Peruvian planes since dawn.'])).map(({ status }) => status)).toEqual(['occurred']))

it('a king is called by his first name, which is somebody else’s last', () =>
  expect(actorsOf('Prince Omar bin Rashid stayed away.', 'King Rashid met Amina Otieno on Monday.')).toEqual(expect.arrayContaining(['source Rashid'])))

describe('a noun has its own parties', () => {
  it.each([
    ['its first part is whom it befell', ['Amina Otieno was a judge.', 'The Otieno murder shook the coast in 2018.'], 'target Amina Otieno'],
    ['a possessive pronoun is the one spoken of', ['Foreign Minister Amina Otieno spoke.', 'During her visit to Togo on Monday she was ill.'], 'source Amina Otieno'],
  ])('%s', (_, paragraphs, actor) => expect(actorsOf(...paragraphs)).toContain(actor))

  it('not those of the verb beside it', () => {
    const mentions = findMentions(articleOf('2020-05-14', ['Prime Minister Amina Otieno accused Togo on Monday of involvement in the killing of Kofi Mensah in Lomé.']))
    expect(mentions.find(({ type }) => type === 'ASSAULT')?.actors.map(({ role, name }) => `${role} ${name}`)).toEqual(['target Kofi Mensah'])
  })
})

describe('where something happens is no party to it', () => {
  it('what a city owns is not the state’s', () => expect(actorsOf('London’s stock market fell on Monday.')).toEqual([]))

  it('a capital is a place unless it acts', () => {
    const [mention] = findMentions(articleOf('2020-05-14', ['Kenya and Uganda signed a pact in Oslo on Monday.']))
    expect(mention?.actors.map(({ name }) => name)).not.toContain('Norway')
    expect(mention?.places.map(({ text }) => text)).toEqual(['Oslo'])
    const [other] = findMentions(articleOf('2020-05-14', ['Oslo rejected the claim of Sweden on Monday.']))
    expect(other?.places).toEqual([])
    expect(other?.actors.map(({ name }) => name)).toContain('Norway')
  })
})

it('what is dated after its article is planned', () => {
  const [mention] = findMentions(articleOf('2020-05-14', ['The president of Ghana visits Togo on 2 June.']))
  expect(mention).toMatchObject({ status: 'planned', date: { edtf: '2020-06-02' } })
})

it('saying alone is an act only where a named speaker says it and nothing else is told', () => {
  const [first] = findMentions(articleOf('2020-05-14', ['Amina Otieno said on Monday that the road is long.']))
  expect(first).toMatchObject({ type: 'STATEMENT', date: { edtf: '2020-05-11' } })
  expect(findMentions(articleOf('2020-05-14', ['Observers said on Monday that the road is long.']))).toEqual([])
})

const SENTENCES = [
  'Kenya arrested two traders on Tuesday.', 'On 3 May 2019, Lima recalled its ambassador.', 'The minister, Amina Otieno, met Kofi Mensah in Oslo.',
  'They agreed to a plan, the ministry said on Sunday.', 'Since then, both sides have signed a pact.', 'Vexel’s shares fell 3% after it sued Brava Inc. in 2011.', '“We will not yield,” she said.', '',
]

it('every span that leaves an article is verbatim, every date can be read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 5 }), fc.constantFrom('2020-05-14', '2020-05', ''), (sentences, published) => {
      const article = articleOf(published, sentences)
      for (const { trigger, clause, date, actors, places, attribution } of findMentions(article)) {
        const spans = [trigger, clause, date.expression ?? [], attribution ?? [], actors.map(({ span }) => span), places].flat()
        expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual(spans.map(({ text }) => text))
        expect(date.edtf === '' ? date.basis === 'none' : parseEdtf(date.edtf) !== null).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

/** Types of all acts of a report of one sentence. */
const typesOf = (sentence: string): readonly string[] => findMentions(articleOf('2020-05-14', [sentence])).map(({ type }) => type)

describe('what only tells which one is meant is no act', () => {
  it.each([
    ['a passive participle behind its noun', 'Kenya welcomed the sister of a baker jailed in Togo.', 'COERCE'],
    ['a participle before its noun', 'Kenya urged Togo to free arrested fishermen.', 'COERCE'],
    ['what still is so', 'Kenyan goods are still blocked by Togo, traders said on Monday.', 'SANCTION'],
    ['a crowd that is counted', '42,638 Kenyans visited Togo in May.', 'CONSULT'],
    ['a toll that grows', 'The fighting has killed 7,000 people in Togo since March, Kenya said.', 'ASSAULT'],
    ['what somebody only tried to arrange', 'Norway tried to arrange a similar meeting between Kenya and Togo in May 2019.', 'CONSULT'],
    ['the toll of a war', 'The conflict has displaced 7 million people in Togo.', 'COERCE'],
    ['a count of those driven out', 'More than 160,000 people had been displaced in Togo since March, Kenya said.', 'COERCE'],
    ['what a text provides for', 'Kenya said the road map of March provides for a truce, the “immediate” arrest of Togo’s rebels and new talks.', 'COERCE'],
    ['travellers whose trips are', 'Kenyan tourists made 187,118 trips to Togo in May.', 'CONSULT'],
    ['what must be, in somebody’s own words', '“Those responsible must be punished,” said the baker.', 'REQUEST'],
  ])('%s', (_, sentence, type) => expect(typesOf(sentence)).not.toContain(type))

  it.each([
    ['but a participle that says when tells an act', 'The baker jailed in Togo in March 2018 came home.', 'COERCE'],
    ['and so does what somebody says in doing it', '“We condemn the arrests,” the baker said.', 'ACCUSE'],
  ])('%s', (_, sentence, type) => expect(typesOf(sentence)).toContain(type))
})

describe('what one state tells of another', () => {
  it.each([
    ['an attack', 'Kenya said Ugandan jets had bombed a village on Monday.', 'alleged'],
    ['its own', 'Kenya said it had bombed a village on Monday.', 'occurred'],
    ['by nobody named', 'Kenya said three soldiers were killed on Monday.', 'occurred'],
    ['no violence', 'Kenya said Uganda had recalled its ambassador on Monday.', 'occurred'],
  ])('%s', (_name, sentence, status) => {
    expect(findMentions(articleOf('2020-05-14', [sentence])).find(({ type }) => type !== 'STATEMENT')?.status).toBe(status)
  })
})
