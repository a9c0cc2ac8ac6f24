import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/pipeline/events/find-mentions.ts'
import { articleOf } from './article-of.ts'

/** `trigger → date (basis)` of every act in a report that appeared on Thursday 14 May 2020. */
function datesIn(...paragraphs: readonly string[]): readonly string[] {
  return findMentions(articleOf('2020-05-14', paragraphs)).map(({ trigger, date }) => `${trigger.text}: ${date.edtf || '-'} (${date.basis})`)
}

/** The date of the act whose trigger starts with these words. */
function dateOf(trigger: string, ...paragraphs: readonly string[]): string {
  const mention = findMentions(articleOf('2020-05-14', paragraphs)).find((each) => each.trigger.text.startsWith(trigger))
  return mention ? `${mention.date.edtf || '-'} ${mention.date.basis}` : 'no act'
}

describe('the expression of its own clause dates an act', () => {
  it.each([
    ['a date after it', 'arrested', 'Kenya arrested two traders on Tuesday.', '2020-05-12 relative'],
    ['a date in front', 'arrested', 'On 3 May 2019, Kenya arrested two traders.', '2019-05-03 stated'],
    ['a month', 'arrested', 'Kenya arrested two traders in March 2018.', '2018-03 stated'],
    ['the day before the year', 'met', 'On Monday, at this year’s conference, the president of Ghana met the president of Togo.', '2020-05-11 relative'],
    ['background of the same month goes on in it', 'expelled', 'On Tuesday Ghana hosted the president of Togo.\nThe visit was long.\nThe weather was dry.\nThe row began this month, when Peru closed the border. Chile expelled two envoys.', '2020-05 inherited'],
    ['a distance in time right before a name', 'expelled', 'Peru left the pact in May 2019. A month later Chile expelled two envoys.', '2019-06 inherited'],
    ['the week, not the day on which somebody gave it a name', 'burned', 'Three Kenyan traders burned to death this week in what Togo on Tuesday called a “barbaric” raid.', '2020-05-11/2020-05-17 relative'],
    ['no day for what tells who somebody is', 'came to power', 'Amina Otieno, who came to power vowing to shut the port, has met the president of Togo.', '- none'],
    ['a night that runs into the next day', 'shot down', 'Kenya shot down two drones overnight.', '2020-05-13/2020-05-14 relative'],
    ['no end for what is prolonged', 'extend', 'Kenya is preparing to extend its sanctions until Feb. 28, 2022.', '2020-05-14/.. stated'],
    ['the day of telling somebody that', 'told', 'Ana Quilca told reporters on Tuesday that the road was long.', '2020-05-12 relative'],
    ['a year between the verb and its that', 'announced', 'Lidra Motors announced last year that it planned to close its plant in Porto.', '2019 relative'],
    ['a day after a noun that could be a plan to come', 'approved', 'A court approved the rescue plan Wednesday.', '2020-05-13 relative'],
    ['a date in front of a subject with its name behind it', 'announced', 'Kenya voted on 3 May.\nIt was long.\nIt was dry.\nFive days ago, its navy chief, Kofi Mensah, announced that Togolese ferries were slow, since Togo had broken the pact.', '2020-05-09 relative'],
    ['a date in front of a `when`, though it is compared with', 'signed', 'It was the first contact since 3 March, when Kenya and Togo signed a pact.', '2020-03-03 inherited'],
    ['the beginning of what it is compared with', 'signed', 'It was the first visit since the row began in January 2019, when Kenya and Togo signed a pact.', '2019-01 inherited'],
    ['the day of the news behind a name and an office', 'summoned', 'A ship of Togo sailed into the bay of Kenya on Wednesday.\nIt was long.\nIt was dry.\nOtieno, the foreign minister, summoned the ambassador in the afternoon, and the port was told to close.', '2020-05-13 inherited'],
    ['right before the news, in the pluperfect of an aside', 'received', 'Amina Otieno, who had received the president of Togo, met reporters on Wednesday.', '2020-05-13~ inherited'],
    ['a day behind the second of two clauses', 'arrested', 'Police arrested two traders and a third was hurt on Tuesday.', '2020-05-12 inherited'],
    ['the day of telling, behind a noun with a relative clause', 'charged', 'Ana Quilca on Tuesday said the plane that crashed in Lima on 9 May was hit by rockets and charged Peru with fraud.', '2020-05-12 inherited'],
    ['what it came two days before', 'invaded', 'Ana Quilca signed the pact in February 2019, two days before Togo invaded Ghana.', '2019-02 inherited'],
    ['hours before', 'jailed', 'Two pilots were freed on Tuesday, hours before Togo jailed two traders.', '2020-05-12 inherited'],
    ['no day that is made a day of mourning', 'announced', 'Peru announced a curfew and proclaimed Monday a day of mourning.', '2020-05-14 published'],
    ['no day that names what was done before', 'demonstrated', 'Hundreds demonstrated in Lima against a Christmas Eve shooting that left two men dead.', '2020-05-14 published'],
    ['no eve of a day to come', 'hosted', 'Ghana hosted the talks on the eve of a summit on Friday.', '2020-05-14 published'],
    ['a date that qualifies its noun', 'agreement', 'Both sides kept the 2015 agreement between Peru and Chile.', '2015 stated'],
  ])('%s', (_, trigger, sentence, date) => expect(dateOf(trigger, sentence)).toBe(date))

  it('the year of a law does not', () => expect(dateOf('violated', 'Peru violated the Lima Convention on Fisheries, 1961.')).toBe('2020-05-14 published'))

  it('a date that qualifies another noun does not', () =>
    expect(dateOf('arrested', 'A first report came on 2 May.', 'It was long.', 'It was dry.', 'Kenya has arrested two traders over the 2013 crash.')).toBe('2020-05-14 published'))
})

describe('a date is another’s', () => {
  const DRY = 'It was long.\nIt was dry.\nIt was old.\n'

  it.each([
    ['where the words behind a comma tell more of something', 'signed', 'In April Togo signed a truce with Kenya, also the fruit of a meeting in March.', '2020-04 relative'],
    ['in a quotation', 'rejected', `${DRY}In May 2019 Togo rejected talks, “yesterday or today”, with Kenya.`, '2019-05 stated'],
    ['behind the verb of the noun that a participle qualifies', 'shot down', `${DRY}The crew of a plane shot down by Togo said on Wednesday that it was tired.`, 'no act'],
    ['where a perfect tells of now', 'apologised', 'Togo has apologised to Kenya for the seizure of a boat seven months ago.', '2020-05-14 published'],
    ['where it only counts', 'meeting', `${DRY}It is the third meeting between Kenya and Togo since August.`, '2020-05-14 published'],
    ['where it says from when', 'closed', 'On Monday Togo closed the border, effective 1 May.', '2020-05-11 relative'],
    ['behind another verb, where one stands in front', 'summoned', 'In April alone Togo summoned two envoys over a book printed in late March.', '2020-04 relative'],
    ['where it belongs to what the act was about', 'brokered', `${DRY}Kenya brokered a ceasefire that came into force on 30 December.`, '- none'],
    ['of the participle before its verb', 'revoked', `${DRY}A licence granted in 1999 was revoked by Togo.`, '2020-05-14 published'],
    ['of the loss that somebody regrets', 'expressed regret', `${DRY}Jane Roe of Togo expressed regret over the death of a Kenyan pilot in November.`, '2020-05-14 published'],
    ['of the participle before it, of long ago', 'broke', `${DRY}Togo broke an accord signed in Lome a year ago.`, '2020-05-14 published'],
    ['of the verb before it', 'seized', 'Kenya and Togo differed on Wednesday over why a patrol had seized a boat.', '- none'],
    ['of what had been done there before', 'met', 'In Bern, where she had attended a fair on Sunday, Jane Roe of Togo met the Kenyan premier.', '2020-05-14 published'],
    ['of a time that would come then and is past', 'leave', `${DRY}Kenya said it would leave the pact in 2017.`, '- none'],
  ])('%s', (_, trigger, text, date) => expect(dateOf(trigger, ...text.split('\n'))).toBe(date))

  it.each([
    ['on Wednesday', 'On Wednesday lawyers sued Togo. On Tuesday Kenya arrested two traders.', '2020-05-12 relative'],
    ['the same day', 'On Tuesday Togo closed the border. The same day President Jane Roe of Kenya arrested two traders.', '2020-05-12 inherited'],
    ['last week', 'Last week Kenya arrested two traders.', '2020-05-04/2020-05-10 relative'],
  ])('but not where the noun behind it opens the clause: %s', (_, text, date) => expect(dateOf('arrested', text)).toBe(date))
})

describe('an entry of a chronology', () => {
  const entries = ['1975-76 - Kenya leaves the islands. Peru closes its embassy in Lima in March 1976.', '2018', 'Nov 2 - Peru leaves the pact. Chile expels two envoys the next day. Kenya summons the Chilean ambassador; Togo hands over equipment.', 'Dec 5 - Kenya says it will shut its embassy in Lima.', '2019', 'Jan 4 - Togo recalls its ambassador from Kenya.']

  it.each([
    ['dates what it tells in the present', 'leaves', '2018-11-02 relative'],
    ['and what it goes on with', 'expels', '2018-11-03 inherited'],
    ['in verbs that look like nouns', 'summons', '2018-11-02 inherited'],
    ['and behind a semicolon', 'hands over', '2018-11-02 inherited'],
    ['and the day that it gives itself, in the present', 'closes', '1976-03 stated'],
    ['but what is to come after it', 'shut', '2018-12-05/.. inherited'],
    ['in the year of the heading above it', 'recalls', '2019-01-04 relative'],
  ])('%s', (_, trigger, date) => expect(dateOf(trigger, ...entries)).toBe(date))
})

describe('the day that a text tells of', () => {
  it.each([
    ['is not that of what hangs on a sentence', 'Peru, which left the pact in 2017, met Chile. Kenya expelled two envoys.', 'expelled', '2020-05-13 inherited'],
    ['is that of a saying in the same paragraph', 'The minister told reporters on Monday that the road was long. He accused Chile of theft.', 'accused', '2020-05-11 inherited'],
    ['is that from which a meeting is counted', 'The talks came two days after Peru closed the border on 2 March. It expelled two envoys.', 'expelled', '2020-03-02 inherited'],
    ['is that after which things had been so', 'Ties had cooled after Peru closed the border in 2016. It expelled two envoys.', 'expelled', '2016 inherited'],
    ['is that of a meeting that was not stopped', 'The rain did not keep Peru and Chile from meeting in Lima on Monday. They signed a pact.', 'signed', '2020-05-11 inherited'],
    ['ends where the news goes on', 'In May 2019 Peru left the pact. On Wednesday Chile replied. It expelled two envoys.', 'expelled', '2020-05-13 inherited'],
    ['is none in what experts say of the past', 'Historians say Peru expelled two envoys.', 'expelled', '- none'],
  ])('%s', (_, text, trigger, date) => expect(dateOf(trigger, 'Kenya arrested two traders on Wednesday.', 'It was long.', 'It was dry.', text)).toBe(date))
})

describe('a date of saying belongs to the saying', () => {
  it.each([
    ['before the clause', 'arrested', 'The ministry said on Wednesday that Kenya arrested two traders on Sunday.', '2020-05-10 relative'],
    ['at the end', 'arrested', 'Kenya arrested two traders on Sunday, the ministry said on Wednesday.', '2020-05-10 relative'],
    ['but what had just been done is of about that day', 'expelled', 'Togo closed a road.\nIt was long.\nIt was dry.\nKenya said on Tuesday it had expelled two envoys.', '2020-05-12~ inherited'],
    ['not what had been done before', 'expelled', 'Togo closed a road.\nIt was long.\nIt was dry.\nKenya said on Tuesday it had previously expelled two envoys.', '- none'],
  ])('%s', (_, trigger, sentence, date) => expect(dateOf(trigger, sentence)).toBe(date))

  it.each([
    ['but what it reports as news had happened by that day, not by that of the paper', 'arrested', 'The ministry said on Wednesday that Kenya has arrested two traders.', '2020-05-13 inherited'],
    ['in a lead that ends with it too', 'arrested', 'Kenya has arrested two traders, the ministry said on Wednesday.', '2020-05-13 inherited'],
    ['and so did what was said some time ago', 'criticised', 'Peru left the pact on Wednesday.\nIt was long.\nIt was dry.\nKenya last month said it criticised the arrests.', '2020-04 inherited'],
    ['except what had been so before', 'arrested', 'It was long.\nIt was dry.\nIt was old.\nThe ministry said last month that Kenya had arrested two traders.', '- none'],
  ])('%s', (_, trigger, text, date) => expect(dateOf(trigger, ...text.split('\n'))).toBe(date))
})

describe('a clause without a date takes its neighbour’s', () => {
  it.each([
    ['when', 'expelled', 'Ties broke down in May 2017, when Chile expelled two envoys of Peru.', '2017-05 inherited'],
    ['a fronted when', 'rejected', 'When Peru claimed the islands in 2011, Chile rejected the claim.', '2011 inherited'],
    ['while, through what lies between', 'expelled', 'On Monday Peru ordered its army to watch the border, while Chile expelled two envoys.', '2020-05-11 inherited'],
    ['since then, when', 'expelled', 'The weather was long.\nIt was dry.\nIt was old.\nTies have been poor since May 2017, when Chile expelled two envoys of Peru.', '2017-05 inherited'],
    ['what was said, through an insertion', 'halted', 'Jane Roe of Togo said on Wednesday that talks on a pipe, the line meant to carry gas, had been halted.', '2020-05-13~ inherited'],
    ['no day from what it is the first since', 'met', 'Kenya rested.\nIt was dry.\nIt was old.\nThe ministers of Kenya and Togo met, the first talks since a boat was seized on April 30.', '2020-05-14 published'],
    ['before a time of a day: that day', 'wounded', 'Two guards of Togo were wounded before dawn on Sunday.', '2020-05-10 relative'],
    ['on the sidelines of what was held then', 'met', 'Ghana spoke on Wednesday. Its minister met the president of Togo on the sidelines of last week’s fisheries summit.', '2020-05-04/2020-05-10 relative'],
    ['no day from what news follows', 'signed', 'On Wednesday Peru reopened its embassy for the first time since Chile left in 2017. It signed a pact.', '2020-05-13 inherited'],
    ['and, after a saying', 'accused', 'Ana Quilca had said on Monday she was tired and accused Chile of theft.', '2020-05-11 inherited'],
    ['and', 'expelled', 'On Monday Chile recalled its ambassador and expelled two envoys.', '2020-05-11 inherited'],
  ])('%s', (_, trigger, sentence, date) => expect(dateOf(trigger, sentence)).toBe(date))

  it('an act told after another has no day of its own, only a beginning', () =>
    expect(dateOf('expelled', 'The quarrel is old.', 'It has many sides.', 'Nobody wins.', 'Chile expelled two envoys after Peru closed the border in June 2016.')).toBe('2016-06/.. inherited'))
})

describe('the day of a matter is not that of the talk about it', () => {
  const text = 'It was long.\nIt was dry.\nIt was old.\nOn Tuesday Ghana spoke. Peru later accused Chile of the murder of Rosa Quilca in Lima in 1995.'
  it.each([['the accusation', 'accused', '1995 stated'], ['the murder', 'murder', '2020-05-12 inherited']])('%s', (_, trigger, other) =>
    expect(dateOf(trigger, ...text.split('\n'))).not.toBe(other))
})

describe('what the lexicon does not know sets a time all the same', () => {
  it('for what follows it', () =>
    expect(dateOf('expelled', 'It was long.', 'It was dry.', 'It was old.', 'Ties worsened in June 2017. Chile expelled two envoys of Peru.')).toBe('2017-06 inherited'))
})

describe('no day is given', () => {
  const opening = 'Ghana hosted the president of Togo on Tuesday.\nThe visit was long.\nThe weather was dry.\n'
  it.each([
    ['to what a row began with', 'expelled', 'It was the outcome of a row that began when Chile expelled two envoys.'],
    ['to what was done at the time', 'expelled', 'Chile at the time expelled two envoys of Peru.'],
    ['to what was done before, nobody says when', 'expelled', 'Chile had long been quiet. Peru previously expelled two envoys.'],
    ['to what was done over months', 'met', 'Ana Roe met Joel Okello of Togo over the past months.'],
    ['to what was done since something without a day', 'expelled', 'The row has grown since Chile expelled two envoys.'],
  ])('%s', (_, trigger, text) => expect(dateOf(trigger, ...`${opening}${text}`.split('\n'))).toBe('- none'))
})

describe('signs', () => {
  it.each([
    ['days after: in the week before', 'closed', 'On Tuesday Peru recalled its ambassador, days after Chile closed the border.', '2020-05-05~/2020-05-11~ inherited'],
    ['two days after: so many days before', 'closed', 'On Tuesday Peru recalled its ambassador, two days after Chile closed the border.', '2020-05-10 relative'],
    ['two days after a noun with a day of its own', 'recalled', 'Peru recalled its ambassador two days after the raid on a Peruvian port on 3 May.', '2020-05-05 relative'],
    ['three weeks before a noun with a day of its own', 'recalled', 'Peru recalled its ambassador three weeks before the summit of 13 May.', '2020-04-22~ relative'],
    ['an anniversary is no day of a month', 'met', 'Talks began on Wednesday.\nIt was dry.\nThe presidents of Peru and Chile met on the 50th anniversary of the pact.', '2020-05-13 inherited'],
    ['days after, with the day of the report', 'suspends', 'Border guard killed days after Peru suspends treaty', '2020-05-07~/2020-05-13~ published'],
    ['a hearer between the verb and its day', 'told', 'Ana Roe told the House of Lords in Lima on Tuesday that the road was long.', '2020-05-12 relative'],
    ['what a court was set up for long ago', 'sued', 'Chile has sued Peru at the Port Court, a tribunal created in 2008 to hear pilots.', '2020-05-14 published'],
    ['two days after, for each verb of the clause', 'expelled', 'On Tuesday Peru recalled its ambassador, two days after Chile closed the border, arrested a trader and expelled two envoys.', '2020-05-10 relative'],
    ['after doing: about the same day', 'hosting', 'On Tuesday Peru signed the pact after hosting the president of Chile.', '2020-05-12~ inherited'],
    ['so many months after', 'closed', 'Peru recalled its ambassador on Tuesday, five months after Chile closed the border.', '2019-12 relative'],
    ['a day after, told as news', 'expelled', 'Peru hosted the president of Ghana on Monday.\nPeru recalled its ambassador, a day after Chile expelled two envoys.', '2020-05-10 relative'],
    ['what one is accused of came before', 'murder', 'On Tuesday Peru accused Chile of the murder of Rosa Quilca.', '../2020-05-12 inherited'],
    ['since, with a perfect', 'closed', 'Chile has closed the border since March 2019.', '2019-03/.. stated'],
    ['what is to come lies after the day on which it was announced', 'close', 'Nothing is new.\nLidra Motors announced on Monday it would close its plant in Porto.', '2020-05-11/.. inherited'],
    ['a term lies between the article and its day', 'release', 'Chile will release two fishermen by 2 June 2020.', '2020-05-14/2020-06-02 stated'],
  ])('%s', (_, trigger, sentence, date) => expect(dateOf(trigger, sentence)).toBe(date))

  it('a comparison with another time is no date', () =>
    expect(dateOf('cut', 'The airline cut jobs on Monday for the first time since 2004.')).toBe('2020-05-11 relative'))

  it('a present tense is not dated by a time long past', () =>
    expect(dateOf('expelling', 'Chile is expelling two envoys of Peru over the crash in 2013.')).toBe('2020-05-14 published'))
})

describe('narration carries a date on', () => {
  it('to the next sentence of a paragraph about the past', () =>
    expect(dateOf('expelled', 'Nothing is new.', 'Nothing at all.', 'Nothing ever.', 'In October 2016 Peru recalled its ambassador. Chile expelled two envoys.')).toBe('2016-10 inherited'))

  it('but not to what is said of it now', () =>
    expect(datesIn('Peru recalled its ambassador in October 2016.', 'Chile has rejected the claim.').at(-1)).toBe('rejected: 2020-05-14 (published)'))

  it('`since then` opens a stretch of time', () =>
    expect(dateOf('reinstated', 'Peru recalled its ambassador in October 2016. Since then, both countries have reinstated their ambassadors.')).toBe('2016-10/.. inherited'))
})

describe('the news is dated by its article', () => {
  it.each([
    ['a perfect', 'arrested', 'Kenya has arrested two traders.', '2020-05-14 published'],
    ['a past in the opening', 'arrested', 'Kenya arrested two traders.', '2020-05-14 published'],
  ])('%s', (_, trigger, sentence, date) => expect(dateOf(trigger, sentence)).toBe(date))

  it('or by the day that its opening gives', () =>
    expect(datesIn('Kenya arrested two traders on Tuesday.', 'Police seized their trucks.').at(-1)).toBe('seized: 2020-05-12 (inherited)'))

  it('an earlier past without a date is left open', () =>
    expect(dateOf('expelled', 'The talks are over.', 'They were long.', 'They were dull.', 'Chile had expelled two envoys.')).toBe('- none'))
})

describe('what is to come', () => {
  it.each([
    ['takes a date that lies ahead', 'visit', 'The president of Ghana will visit Togo on 2 June.', '2020-06-02 relative'],
    ['has none but its article’s otherwise', 'visit', 'The president of Ghana will visit Togo.', '2020-05-14/.. published'],
  ])('%s', (_, trigger, sentence, date) => expect(dateOf(trigger, sentence)).toBe(date))
})

it('durations, sets and vague words date nothing', () => {
  expect(dateOf('arrested', 'After three weeks of unrest, Kenya has recently arrested two traders.')).toBe('2020-05-14 published')
})

it('a noun that points back has the date of what it means', () => {
  expect(dateOf('visit', 'The quarrel is old.', 'It has many sides.', 'Nobody wins.', 'The president of Ghana visited Togo in March 2012.', 'The visit to Togo was a success.')).toContain('2012-03')
})

it('without a publication date nothing is dated by the article', () => {
  const [mention] = findMentions(articleOf('', ['Kenya has arrested two traders.']))
  expect(mention?.date).toEqual({ edtf: '', basis: 'none', expression: null })
})
