import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/dataset/dataset.ts'
import { codeSentence } from '../../../src/pipeline/events/code-sentence.ts'
import type { CodedAct } from '../../../src/pipeline/events/coded-act.ts'
import { LEXICON } from '../../../src/pipeline/events/lexicon/tables.ts'
import { tagText } from '../../../src/pipeline/events/tag.ts'

const strong = (text: string): readonly CodedAct[] => codeSentence(text).filter(({ strength }) => strength === 'strong')
const main = (text: string): CodedAct | undefined => codeSentence(text)[0]
const textsOf = (spans: readonly { readonly text: string }[] | undefined): readonly string[] => (spans ?? []).map(({ text }) => text)

const political = (text: string): readonly string[] => strong(text).map(({ type }) => type).filter((type) => type !== 'STATEMENT' && type !== 'LEADERSHIP')

const spansOf = (act: CodedAct): readonly Span[] => [act.trigger, act.clause, ...act.sources, ...act.targets, ...(act.attribution ? [act.attribution] : [])]

describe('what a sentence tells', () => {
  it.each([
    ['Kenya expelled two Ugandan diplomats.', 'SANCTION', 'occurred', 'finite', 'past'],
    ['Kenya has agreed on a new water treaty with Uganda.', 'AGREE', 'occurred', 'finite', 'perfect'],
    ['The Kenyan president will visit Kampala next week.', 'CONSULT', 'planned', 'finite', 'future'],
    ['The Kenyan president is expected to visit Kampala.', 'CONSULT', 'planned', 'infinitive', 'present'],
    ['The two presidents are due to meet in Kampala.', 'CONSULT', 'planned', 'infinitive', 'present'],
    ['Sales of the Condor 4 began Tuesday.', 'STATEMENT', 'occurred', 'finite', 'past'],
    ['The rebels began to shell the port.', 'ASSAULT', 'occurred', 'infinitive', 'past'],
    ['Kenyan envoys packed as fighting with rebels raged around the town.', 'ASSAULT', 'occurred', 'finite', 'past'],
    ['Kenya voted in March to leave the bloc.', 'SANCTION', 'occurred', 'infinitive', 'past'],
    ['Kenya called on Uganda to stop the talks and immediately withdraw its troops.', 'REQUEST', 'occurred', 'finite', 'past'],
    ['Kenya, Uganda agree on water treaty', 'AGREE', 'occurred', 'finite', 'present'],
    ['Kenya and Uganda sign water treaty', 'SUPPORT', 'occurred', 'finite', 'present'],
    ['Kenya agreed to close the camp and expel the rebels.', 'AGREE', 'occurred', 'finite', 'past'],
    ['Kenyan lawmakers voted on Monday to ban imports of Ugandan wheat.', 'SANCTION', 'occurred', 'infinitive', 'past'],
    ['Kenya threatened to close the border.', 'THREATEN', 'occurred', 'finite', 'past'],
    ['Uganda dismissed the claim as nonsense.', 'REJECT', 'occurred', 'finite', 'past'],
    ['The opposition won the general election in May.', 'LEADERSHIP', 'occurred', 'finite', 'past'],
    ['The ambassadors have returned to their posts.', 'SUPPORT', 'occurred', 'finite', 'perfect'],
    ['The ministry made the report public on Sunday.', 'STATEMENT', 'occurred', 'finite', 'past'],
    ['A reporter was kidnapped near Mombasa.', 'ASSAULT', 'occurred', 'finite', 'past'],
    ['Kenya will withdraw its ambassador and its soldiers from Uganda.', 'SANCTION', 'planned', 'finite', 'future'],
    ['Kenya recalled its consul general three weeks later.', 'SANCTION', 'occurred', 'finite', 'past'],
    ['Kenya and the Baltic states demanded a new vote.', 'REQUEST', 'occurred', 'finite', 'past'],
    ['Kenya blamed Uganda for fishing in disputed waters.', 'ACCUSE', 'occurred', 'finite', 'past'],
    ['Trucks use the border crossing, which Kenya shut in June.', 'COERCE', 'occurred', 'finite', 'past'],
    ['The ferry line, founded in 1921, filed for bankruptcy.', 'STATEMENT', 'occurred', 'finite', 'past'],
    ['Both sides are committed to formalising cooperation on fisheries.', 'AGREE', 'occurred', 'finite', 'present'],
  ])('%s', (text, type, status, form, tense) => {
    expect(main(text)).toMatchObject({ type, status, form, tense, strength: 'strong' })
  })
})

describe('words that turn an act into another', () => {
  it.each([
    ['no before the object', 'Kenya offered no mediation.', 'REJECT'],
    ['no inside the trigger', 'Kenya will take no part in the talks.', 'REJECT'],
    ['regret to come', 'Uganda will regret the raid.', 'THREATEN'],
    ['regret that was', 'Uganda regretted the loss of the pilot.', 'SUPPORT'],
    ['what there should be', 'Kenya said there should be an inquiry.', 'REQUEST'],
    ['a clause that only looks like a noun', 'It was the fruit of a bargain that ministers struck in April.', 'AGREE'],
    ['a deed with a condition', 'Kenya said it would expel the diplomats unless Uganda freed the sailors.', 'THREATEN'],
    ['a threat in the air', 'Kenya raised the possibility of a boycott.', 'THREATEN'],
    ['what one wants done', 'Kenya said it wanted the sailors freed.', 'REQUEST'],
    ['a state that protests', 'Kenya protested on Friday.', 'ACCUSE'],
    ['a crowd that protests', 'Farmers protested on Friday.', 'PROTEST'],
    ['a plane shot down', 'Uganda shot down a Tu-16 over the lake.', 'ASSAULT'],
    ['a plan shot down', 'Uganda shot down the proposal.', 'REJECT'],
    ['what goes on no longer', 'Kenya will no longer import Ugandan tea.', 'SANCTION'],
    ['a ban no longer held', 'Kenya said it would no longer ban the film.', 'CONCEDE'],
    ['an end that is announced', 'The suspension of tea imports was announced by Kenya on Friday.', 'SANCTION'],
    ['an end confirmed', 'Kenya ended a moratorium on new export permits for Uganda.', 'CONCEDE'],
    ['a headline whose first verb looks like a noun', 'Kenya halts Busia flights, calls students home', 'SANCTION'],
    ['what one will do not a bit of', 'Kenya will yield not an inch of the lake.', 'REJECT'],
    ['an errand that is no meeting', 'Kenya called its ambassador home for consultations on Tuesday.', 'SANCTION'],
    ['the second verb of a headline, which looks like a noun', 'Lima fumes as Kenyan court orders Vexel to pay miners', 'COERCE'],
    ['a crowd in a headline', 'Thousands march in Nairobi as Uganda keeps pact', 'PROTEST'],
    ['a duty with what comes otherwise', 'All Ugandan soldiers will have to be gone from Kenya unless the pact is cancelled, the minister said.', 'THREATEN'],
    ['who speaks, not of whom he speaks', 'The minister said his country sought a port, and thanked Uganda for its help.', 'SUPPORT'],
    ['what happens beside', 'Neighbours took sides, with Uganda voicing support.', 'SUPPORT'],
    ['a hope shot down', 'The minister shot down any hope of an end.', 'REJECT'],
    ['an object behind a day', 'Kenya spurned on Friday an amnesty for the rebels.', 'REJECT'],
    ['an object behind a particle and a number', 'Kenya gave back nine impounded boats.', 'RETREAT'],
    ['an idiom within a longer phrase', 'Kenya will not stand idly by, its president said.', 'THREATEN'],
    ['an object behind an insertion', 'Kenya suspended, with immediate effect, a treaty with Uganda.', 'SANCTION'],
  ])('%s', (_name, text, type) => {
    expect(main(text)).toMatchObject({ type, strength: 'strong' })
  })

  it.each([
    ['what one accuses another of', 'Norway said on Friday that Chad had financed extremists.', 'ACCUSE', ['Norway'], ['Chad']],
    ['visas that others need', 'Latvia said Danes would need visas from May.', 'SANCTION', ['Latvia'], ['Danes']],
    ['what others must do', 'Uganda must withdraw its troops from the island, Kenya said.', 'REQUEST', ['Kenya'], ['Uganda']],
    ['what comes otherwise', 'Kenya said Uganda must yield or face sanctions.', 'THREATEN', ['Kenya'], ['Uganda']],
  ])('whoever tells it acts: %s', (_name, text, type, sources, targets) => {
    const act = main(text)
    expect([act?.type, act?.strength, textsOf(act?.sources), textsOf(act?.targets)]).toEqual([type, 'strong', sources, targets])
  })

  it('has an object behind two adjectives', () => {
    expect(political('Kenya, Uganda and Togo cut economic and diplomatic ties with Chad.')).toEqual(['SANCTION'])
  })

  it('a number before its verb belongs to the name', () => {
    expect(main('Orders for Aurora 4 began Tuesday in Oslo.')).toMatchObject({ type: 'STATEMENT', strength: 'strong' })
  })

  it.each([
    ['which ones acted', 'The three states boycotting Kenya said so on Friday.'],
    ['what a message said', 'The account carried a message saying Kenya was withdrawing its ambassadors from Uganda.'],
    ['a charge denied beside it', 'Kenya spoke of a charge that Uganda called untrue.'],
  ])('is no act of its own that tells only %s', (_name, text) => {
    expect(political(text)).toEqual([])
  })

  it('what a reply replies to was before', () => {
    expect(codeSentence('Kenya delivered its reply to the demands of Uganda on Monday.').map(({ type }) => type)).toEqual(['CONSULT'])
  })

  it('is no act what one could talk about', () => {
    expect(strong('Kenya was ready for dialogue.')).toEqual([])
  })

  it('is no object what is announced in a clause of its own', () => {
    expect(political('The ministry announced that a dialogue on export controls would be opened.')).toEqual(['CONSULT'])
  })
})

it.each([
  ['Joel Okello said that Kenyan rockets had hit the ferry lost in May, and promised redress.', 'promised'],
  ['Joel Okello admits Kenyan rockets hit ferry, promises redress', 'promises'],
  ['Joel Okello said the ferry was hit and promised redress.', 'promised'],
])('whoever says so does what stands apart from what he says: %s', (text, trigger) => {
  const promise = strong(text).find((act) => act.trigger.text === trigger)
  expect(textsOf(promise?.sources)).toEqual(['Joel Okello'])
})

it('what `and` joins to something said is said too', () => {
  expect(political('The council said that it supported the plan and urged Kenya to wait.')).toEqual(['SUPPORT', 'REQUEST'])
})

it('a telephone that is tapped is not chosen for an office', () => {
  expect(political('Kenya tapped the telephone of the Ugandan president.')).toEqual(['COERCE'])
})

it('a bond that is forged is no forgery', () => {
  expect(political('Kenya and Uganda were forging an alliance.')).toEqual(['SUPPORT'])
})

it('a noun before another only tells of what kind that is', () => {
  expect(political('He spoke of the sanctions list of Kenya.')).toEqual([])
})

describe('what a chronicle tells in the present', () => {
  it.each([
    ['Nov. 29 - Kenya accuses Uganda of smuggling.', 'ACCUSE', ['Kenya']],
    ['March 3: Uganda supports the plan.', 'SUPPORT', ['Uganda']],
  ])('%s', (text, type, sources) => {
    expect(main(text)).toMatchObject({ type, strength: 'strong' })
    expect(textsOf(main(text)?.sources)).toEqual(sources)
  })
})

describe('what is no act', () => {
  it.each([
    ['a question', 'Did Kenya recall its envoy?'],
    ['what was meant to be and was not', 'A delegation that was to have visited Kampala stayed at home.'],
    ['what nobody is said to refuse', 'No agreement was signed.'],
    ['what nothing does', 'Nothing of the sort had been agreed.'],
    ['a state', 'The crossing is closed.'],
    ['an “if” without the word', 'Had Kenya closed its airspace in time, the plane would have turned back.'],
    ['what one is after', 'Kenya’s aim was to annex the north of Uganda.'],
    ['what claims have it', 'Papers carried claims that Kenyan police had attacked the barricades.'],
    ['what one only hopes to do', 'Kenya hoped to settle its dispute with Uganda.'],
    ['what has not come about', 'The two ministers have not met since May.'],
    ['a share of people', 'Nine in 10 respondents opposed the plan.'],
    ['an idiom', 'Talks picked up and lorries backed up at the border.'],
    ['how an official is quoted', 'An official, who asked not to be named, declined to be quoted.'],
    ['what comes before an answer', 'Asked about the crash, the envoy was brief.'],
    ['a habit', 'The two armies have always exchanged fire.'],
    ['whoever may do it', 'He told them to sink any boat that attacks the convoy.'],
    ['what a noun is for', 'Two of the men sent to rescue the sailors.'],
    ['how hard it is', 'Nuts are harder to ban.'],
    ['what somebody calls it', 'He spoke of what Kenya called exercises.'],
    ['a statistic', 'Arrivals from Kenya fell by 46 percent.'],
    ['a noun behind a preposition', 'The crew was guided by coordinates of the port.'],
    ['a slogan', 'Kenya will always stand up for its farmers, she said.'],
    ['what was traded in a year', 'Kenya bought 9,000 tonnes of tea from Uganda last year.'],
    ['what is traded every year', 'Kenya took tea worth a billion shillings annually.'],
    ['a share of trade', 'By 2019 Kenya was buying 38 per cent of all tea that Uganda sold.'],
    ['a deed that is only weighed', 'Tearing up the contract would cost Kenya a billion.'],
    ['a deed only weighed, behind an insertion', 'Scrapping the treaty, however, could lead to a suit.'],
    ['what one is in prison for', 'The poet is serving a sentence for insulting the king of Kenya.'],
    ['what one would do if', 'The premier would accept an invitation if one were sent.'],
    ['a particle that is none', 'The minister gave more detail in Kisumu.'],
    ['what should have been done', 'Critics said Kenya should have protested to Uganda.'],
    ['a row that hits', 'The row has hit growers in Kenya.'],
    ['a duty that is paid', 'Traders paid a duty on tea.'],
    ['what others make cheap', 'The judges found that Kenyan tea was subsidised and sold below cost.'],
    ['a deed that would follow', 'A move by Kenya would cut the work of the yards.'],
    ['what is denied all the time', 'The general has denied any part in the raid.'],
    ['a time to come', 'When the premier next meets her Kenyan rival, tempers will have cooled.'],
    ['an inquiry that is called for', 'The call for an inquiry into the crash by Kenya grew louder.'],
    ['what kind of men', 'Detained editor’s brother, a baker, is ill.'],
    ['what nothing shows', 'Nothing suggests that Kenya has released the sailors.'],
    ['what there is no sign of', 'There is no clear evidence that Kenya attacked Uganda.'],
    ['what no one says', 'Neither minister said that Kenya had expelled the envoy.'],
    ['what none was', 'Kenya expelled none of the envoys of Uganda.'],
    ['what neither of two did', 'Neither Kenya nor its neighbour, nor even the council, expelled the envoy.'],
    ['a port that is opened', 'Kenya inaugurated a port.'],
    ['a price that is paid', 'Kenya paid the price in a week of queues.'],
    ['who is phoned by the press', 'The envoy spoke by phone with a reporter.'],
    ['whom one tells by phone', 'The envoy spoke to a reporter by telephone.'],
    ['a term of what is to come', 'Uganda would wait until Kenya released the sailors.'],
    ['a list of things', 'Angry words, detained journalists, and a tweet: the year began badly.'],
  ])('%s', (_name, text) => {
    expect(political(text)).toEqual([])
  })
})

describe('a noun that names an act', () => {
  it.each([
    ['the killing of somebody', 'Ministers deplore the loss since the killing of Amos Okello in Kisumu.', 'ASSAULT', 'killing', 'occurred'],
    ['somebody’s visit', 'The pact was hailed ahead of President Ruto’s visit.', 'CONSULT', 'visit', 'planned'],
    ['a possible visit', 'Both capitals prepare for a possible visit to Kampala by the Kenyan president.', 'CONSULT', 'visit', 'planned'],
    ['a dated one', 'The pact echoes the 2011 Framework for Cooperation on Fisheries.', 'AGREE', 'Framework', 'occurred'],
    ['what went on meanwhile', 'The pact was reached during talks in Busia on Saturday between the ministers.', 'CONSULT', 'talks', 'occurred'],
    ['what a verb says took place', 'Border talks between Kenya and Uganda began in Busia.', 'CONSULT', 'talks', 'occurred'],
    ['what something led to', 'The quarrel led to diplomat expulsions on both sides.', 'SANCTION', 'expulsions', 'occurred'],
    ['what an answer to it presupposes', 'Kenya dropped a fair planned in Busia, in response to the killing of Amos Okello.', 'ASSAULT', 'killing', 'occurred'],
    ['the object of a light verb', 'The two ministers held talks in Busia.', 'CONSULT', 'held talks', 'occurred'],
  ])('%s', (_name, text, type, trigger, status) => {
    expect(strong(text).map((act) => [act.type, act.trigger.text, act.status])).toContainEqual([type, trigger, status])
  })

  it('is weak where it stands alone', () => {
    expect(strong('Farmers fear protests and attacks.')).toEqual([])
  })

  it('is denied by no', () => {
    expect(main('The two sides reached no agreement.')).toMatchObject({ type: 'REJECT' })
  })
})

describe('denial and modality', () => {
  it.each([
    ['Kenya did not sign the accord.', 'REJECT'],
    ['Kenya has never recognised the government of Uganda.', 'REJECT'],
    ['Kenya failed to release the sailors.', 'REJECT'],
    ['Kenya signed neither of the two pacts.', 'REJECT'],
    ['Kenya refused to release the sailors.', 'REJECT'],
    ['Kenya said Uganda must release the sailors.', 'REQUEST'],
    ['Kenya said Uganda must bring its soldiers to justice.', 'REQUEST'],
    ['Ugandan traders sought Kenyan help on Friday.', 'REQUEST'],
    ['Kenya voiced regret over the death of a Ugandan pilot.', 'SUPPORT'],
    ['Kenya expressed regret over the new law in Uganda.', 'ACCUSE'],
    ['Kenya called the walkout a threat to a decade of dialogue.', 'ACCUSE'],
    ['Kenya called Uganda’s talk of sending troops wholly unacceptable.', 'ACCUSE'],
    ['Kenya called urgent talks with Uganda.', 'CONSULT'],
    ['A Kenyan helicopter came under fire from rebels.', 'ASSAULT'],
    ['The Kenyan premier came under fire from the unions.', 'ACCUSE'],
    ['Gabon will not tolerate raids on its ships.', 'THREATEN'],
  ])('%s → %s', (text, type) => {
    expect(main(text)?.type).toBe(type)
  })

  it('tells of a warning to come as planned', () => {
    expect(main('Owners of some 900 boats were to be warned from Friday.')).toMatchObject({ type: 'THREATEN', status: 'planned' })
  })

  it('reads words that the tagger takes for others', () => {
    expect(main('Kenya and Uganda began trading in shillings.')?.type).toBe('COOPERATE')
    expect(main('“Free our sailors,” the premier demanded in a televised address.')?.type).toBe('REQUEST')
    expect(main('Kenyan troops took part in combined exercises near Busia.')?.type).toBe('COOPERATE')
  })

  it('tells what is said now of what will not be', () => {
    expect(main('Kenya will not hesitate to act again.')).toMatchObject({ type: 'THREATEN', status: 'occurred', tense: 'present' })
    expect(main('Kenya said it would not apologise.')).toMatchObject({ type: 'REJECT', status: 'occurred', tense: 'present' })
  })

  it('finds the verb behind a noun that another verb describes', () => {
    expect(strong('Kenya claimed that the women arrested over the spring and summer faced charges.').map(({ type }) => type)).toContain('ACCUSE')
  })

  it('gives a verb without object to the noun before it', () => {
    expect(main('The women detained in May, two of them singers, were freed on Friday.')).toMatchObject({ type: 'RETREAT', strength: 'strong' })
  })

  it('knows a word by the noun that heads its object', () => {
    expect(main('The envoy met government and opposition leaders.')?.type).toBe('CONSULT')
    expect(strong('The plan met stiff opposition.')).toEqual([])
  })

  it('finds no violence where it is denied', () => {
    expect(strong('The rebels did not attack the convoy.')).toEqual([])
  })
})

describe('words of business and background', () => {
  it.each([
    ['a thing that promises', 'The ferry promises calmer crossings.'],
    ['a thing that hits another', 'The winglet struck the gate.'],
    ['an offer of goods', 'The airline offered free seats to students.'],
    ['a demonstration of a product', 'The firm demonstrated a new stove.'],
    ['what is open to buyers', 'The tender was open to small firms.'],
    ['what leaves a thing open', 'The ruling left the contract open to appeals.'],
    ['a forecast', 'The yard warned that its profits would fall.'],
    ['an accident that kills', 'A ferry crashed near Busia, killing nine people.'],
    ['a visit only announced', 'The visit of the envoy was announced on Monday.'],
    ['a comparison', 'It was the most advanced ferry of its time.'],
    ['a part in work', 'The engineer was involved in the design.'],
    ['a demand on the market', 'The boats will meet a demand for cheap fish.'],
    ['an airline that flies no more', 'A Kenyan airline halted all flights.'],
    ['what stands beside a stative', 'The gate was bent against the wall.'],
    ['a month', 'The Kenyan delegation to the fair from March 6 was led by a baker.'],
    ['buyers', 'The phone is targeted at students.'],
  ])('%s is no act between parties: %s', (_name, text) => {
    expect(political(text)).toEqual([])
  })
})

describe('what is no event', () => {
  it.each([
    ['a statistic', 'Trade between the two was worth eight billion dollars in 2021.'],
    ['what was not shown, though it would have helped', 'The crisis could have been averted had Kenya shown a commitment to peace.'],
    ['a vote that is called something', 'The envoy of Kenya called the vote historic.'],
    ['a share that falls', 'Shares of the ferry line closed 4 percent lower.'],
    ['a command', '"Free our sailors," the crowd said.'],
    ['a price that hits', 'The oil price hit 40 dollars.'],
    ['a background state', 'Ties between the two have been strained for years.'],
    ['a purpose', 'The plan is meant to streamline communication and to help both sides share information.'],
    ['an opinion', 'The move is a welcome sign of a deeper change.'],
    ['a hypothesis', 'If Kenya attacks the island, Uganda may retaliate.'],
    ['a term', 'Kenya was calm until Uganda releases the sailors.'],
    ['a habit', 'Kenya exports tea to Pakistan.'],
    ['a hope', 'The minister hoped that both sides would release the sailors.'],
    ['a quarrel that goes on', 'Kenya has been at odds with Uganda.'],
    ['a saying alone', 'The minister said he was tired.'],
    ['a statement as source', 'In a statement released on Sunday, the ministry was brief.'],
    ['an adjective that looks like a past', 'Ties froze, leading to new visa rules and suspended trade talks.'],
    ['what prevents', 'The accord prevented a strike by teachers in Kisumu.'],
  ])('%s: %s', (_name, text) => {
    expect(strong(text)).toEqual([])
  })

  it('is what an announcement only introduces', () => {
    expect(strong('Kenya announced that it had recalled its envoy.').map(({ type }) => type)).toEqual(['SANCTION'])
  })

  it('is what a decision only introduces', () => {
    expect(strong('Kenya decided to recall its envoy.').map(({ type }) => type)).toEqual(['SANCTION'])
  })

  it('is what is only promised, wanted or refused', () => {
    expect(strong('Kenya agreed to release the sailors.').map(({ type }) => type)).toEqual(['AGREE'])
    expect(strong('Kenya rejected a proposal for talks with Uganda.').map(({ type }) => type)).toEqual(['REJECT'])
    expect(strong('Kenya demanded that Uganda withdraw its troops.').map(({ type }) => type)).toEqual(['REQUEST'])
  })
})

describe('who acts and who is acted upon', () => {
  it.each([
    ['subject and object', 'Kenya expelled two Ugandan diplomats.', ['Kenya'], ['two Ugandan diplomats']],
    ['a passive', 'Two Ugandan diplomats were expelled by Kenya.', ['Kenya'], ['Two Ugandan diplomats']],
    ['a passive behind a clause that has an object', 'Two diplomats who had been told to leave the town were expelled by Kenya.', ['Kenya'], ['Two diplomats']],
    ['a passive behind a clause that has a subject', 'The summit at which the presidents of Togo and Chad had been expected to sign a pact was called off by Kenya.', ['Kenya'], ['The summit']],
    ['two who signed, behind where and when', 'The declaration of principles signed in Lomé on Saturday by Jane Roe and John Doe is long.', ['Jane Roe', 'John Doe'], ['The declaration of principles']],
    ['a headline’s future', 'Kenya to expel two Ugandan diplomats', ['Kenya'], ['two Ugandan diplomats']],
    ['a headline’s future of two', 'Kenya, Rwanda to expel two Ugandan diplomats', ['Kenya', 'Rwanda'], ['two Ugandan diplomats']],
    ['what is to be done', 'Kenya is to expel two Ugandan diplomats.', ['Kenya'], ['two Ugandan diplomats']],
    ['what is to be suffered', 'Two Ugandan diplomats are to be expelled by Kenya.', ['Kenya'], ['Two Ugandan diplomats']],
    ['a headline’s passive', 'Two Ugandan diplomats expelled over bribes', [], ['Two Ugandan diplomats']],
    ['nobody of what it answers', 'Kenya expelled two Ugandan diplomats — responding to raids on Rwanda.', ['Kenya'], ['two Ugandan diplomats']],
    ['not where the expelled leave', 'Kenya expelled two Ugandan diplomats from Nairobi.', ['Kenya'], ['two Ugandan diplomats']],
    ['joint subjects', 'Kenya and Uganda agreed on a treaty.', ['Kenya', 'Uganda'], ['a treaty']],
    ['joint objects', 'Kenya recalled its ambassador and five other diplomats.', ['Kenya'], ['its ambassador', 'five other diplomats']],
    ['between', 'The pact was reached during talks between Amina Otieno and Joel Okello.', ['Amina Otieno', 'Joel Okello'], ['The pact']],
    ['with', 'Amina Otieno held talks with Joel Okello.', ['Amina Otieno'], ['Joel Okello']],
    ['a shared subject', 'Kenya closed the border and expelled the ambassador.', ['Kenya'], ['the border']],
    ['all who met before they said so', 'Meeting in Lamu, the ministers of Kenya, Uganda and Rwanda signed a pact.', ['the ministers of Kenya', 'Uganda', 'Rwanda'], []],
    ['a list after a date', 'On 16 August Kenya, Uganda and Rwanda signed a pact.', ['Kenya', 'Uganda', 'Rwanda'], []],
    ['an object with a clause of its own', 'Kenya seized two boats it had chased.', ['Kenya'], ['two boats']],
    ['a pronoun after a name', 'Amina Otieno told Brava he had met Joel Okello.', ['he'], ['Joel Okello']],
    ['a participle inserted behind its subject', 'Amina Otieno and Joel Okello, holding talks in Lamu, smiled.', ['Amina Otieno', 'Joel Okello'], ['Lamu']],
    ['a clause inside the subject', 'Kenyan troops sent since the row began held an exercise with Uganda.', ['Kenyan troops'], ['Uganda']],
    ['an aside', 'Amina Otieno, the minister, met Joel Okello.', ['Amina Otieno'], ['Joel Okello']],
  ])('%s', (_name, text, sources, targets) => {
    expect([textsOf(main(text)?.sources), textsOf(main(text)?.targets)]).toEqual([sources, targets])
  })
})

describe('who says so', () => {
  it.each([
    ['Kenya has expelled two envoys, the ministry said on Sunday.', 'the ministry said'],
    ['The ministry said on Sunday that Kenya had expelled two envoys.', 'The ministry said'],
    ['The ministry said: “Kenya has expelled two envoys.”', 'The ministry said'],
    ['According to the Ministry of Fisheries, Kenya has expelled two envoys.', 'According to the Ministry of Fisheries'],
    ['Kenya has expelled two envoys.', null],
  ])('%s', (text, attribution) => {
    expect(main(text)?.attribution?.text ?? null).toBe(attribution)
  })

  it('makes what is claimed alleged', () => {
    expect(main('Kenya claimed that rebels killed two sailors.')).toMatchObject({ type: 'ASSAULT', status: 'alleged' })
  })
})

it.each([
  ['Three Kenyan officers on patrol near the border have been seized by Ugandan forces.', 'COERCE'],
  ['The office of the weekly was closed by the authorities.', 'COERCE'],
])('a passive is told by whom it befalls and who does it, not by where it was: %s', (text, type) => expect(main(text)?.type).toBe(type))

it('what somebody demands is not done yet', () => {
  const text = 'Crowds of Kenyans sang, demanding that Amina Otieno walk away from the treaty.'
  expect(strong(text).map(({ type }) => type)).toEqual(['REQUEST'])
})

it('what a plan prompted was done', () => {
  const acts = strong('Kenya’s cabinet agreed to shut the port, prompting Joel Okello to accuse Uganda of fraud.')
  expect(acts.find(({ type }) => type === 'ACCUSE')).toMatchObject({ status: 'occurred' })
})

describe('several acts in one sentence', () => {
  it.each([
    ['Uganda recalled its ambassador after Kenya arrested two pilots.', ['SANCTION', 'COERCE']],
    ['Kenya closed the border and expelled the ambassador.', ['COERCE', 'SANCTION']],
    ['Uganda responded by expelling as many Kenyan diplomats.', ['SANCTION']],
    ['A train derailed in May, prompting Lidra to sue its supplier.', ['STATEMENT', 'ACCUSE']],
    ['Lidra declined 3 percent and Norsk Data sued its supplier.', ['ACCUSE']],
    ['Anna Berg, born in Oslo in 1950, met Joel Okello.', ['CONSULT', 'STATEMENT']],
    ['Under questioning on Friday, Anna Berg denied the claim.', ['REJECT']],
    ["Lidra & Poor's cut its forecast.", ['STATEMENT']],
    ['Rebels stormed the camp, killing two guards.', ['ASSAULT']],
    ['Rebels stormed the camp, leading to protests in Kano.', ['ASSAULT', 'PROTEST']],
    ['Amina Otieno, who won the election in May, met Joel Okello.', ['CONSULT', 'LEADERSHIP']],
  ])('%s', (text, types) => {
    expect(strong(text).map(({ type }) => type)).toEqual(types)
  })
})

describe('always', () => {
  const examples = LEXICON.flatMap((table) => table.rows.map(({ example }) => example))

  it('every span is its characters, whatever stands before, between and after', () => {
    const noise = fc.string({ unit: 'grapheme', maxLength: 6 })
    fc.assert(fc.property(noise, fc.constantFrom(...examples), fc.constantFrom(' ', ', ', '\n', ' — ', ' and '), fc.constantFrom(...examples), noise, (head, one, joint, two, tail) => {
      const text = `${head}${one}${joint}${two}${tail}`
      for (const span of codeSentence(text).flatMap(spansOf)) expect(text.slice(span.start, span.end)).toBe(span.text)
    }))
  })

  it('strong acts come before weak ones', () => {
    fc.assert(fc.property(fc.constantFrom(...examples), fc.constantFrom(...examples), (one, two) => {
      const strengths = codeSentence(`${one.slice(0, -1)}, and ${two}`).map(({ strength }) => strength)
      expect(strengths).toEqual(strengths.toSorted())
    }))
  })

  it('tokens handed in give the same acts as tagging anew', () => {
    for (const text of examples.slice(0, 50)) expect(codeSentence(text, tagText(text))).toEqual(codeSentence(text))
  })

  it('a very long sentence costs its length', () => {
    const text = `${'Kenya expelled two diplomats and recalled its envoy, '.repeat(400)}it said.`
    expect(codeSentence(text).length).toBeGreaterThan(400)
  })
})
