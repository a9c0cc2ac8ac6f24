import { describe, expect, it } from 'vitest'
import { cutTitle } from '../../../src/pipeline/story/cut-title.ts'

const cutAt = (room: number) => (phrase: string) => cutTitle(phrase, { room, least: 10 })

describe('a clause is cut where a reader misses least', () => {
  it.each([
    ['before when it was', 'Finland closed the port of Kotka after Estonia raised its fees', 45, 'Finland closed the port of Kotka'],
    ['before where it was', 'Two envoys signed a treaty at a ceremony of the council', 45, 'Two envoys signed a treaty'],
    ['before what tells which one', 'Finland lifted curbs on Estonian ferries sailing to Kotka', 52, 'Finland lifted curbs on Estonian ferries'],
    ['before the next act', 'Finland closed the port of Kotka and recalled its envoys from Tallinn', 40, 'Finland closed the port of Kotka'],
    ['before a name that opens a clause', 'Finland lifted the curbs Estonia had asked it to lift', 50, 'Finland lifted the curbs'],
    ['before the first of several sums', 'Finland owes the yards 100 million euros in unpaid fees', 30, 'Finland owes the yards'],
    ['nowhere, where it fits', 'Finland closed the port of Kotka', 90, 'Finland closed the port of Kotka'],
  ])('%s', (_, phrase, room, title) => {
    expect(cutAt(room)(phrase)).toBe(title)
  })

  it.each([
    ['a noun keeps its “of”', 'Finland signed an accord on the building of the ferry yards', 50, 'Finland signed an accord'],
    ['a request keeps what is asked for', 'Finland asked the Estonian government to open the port', 46, null],
    ['a promise keeps what is promised', 'Finland promised the islands to open the port of Kotka', 50, 'Finland promised the islands to open the port'],
    ['an announcement goes where its content has no room', 'Finland signed a decree announcing that ships must pay', 45, 'Finland signed a decree'],
    ['what is told is not left out', 'The envoy told reporters that ships would have to pay', 30, null],
    ['a verb keeps its object', 'The court opened an inquiry into reports that Finland had bugged the telephone of a minister', 70, 'The court opened an inquiry into reports'],
    ['a verb keeps its place', 'The Finnish envoy arrived in Tallinn for three days of talks', 45, 'The Finnish envoy arrived in Tallinn'],
    ['a verb keeps its small word', 'The coastguard picked two sailors up off the rocks', 40, 'The coastguard picked two sailors up'],
    ['a measure keeps its “since”', 'The envoys met for the first time since the ferry sank', 40, 'The envoys met'],
    ['a clause behind “but” keeps its verb', 'Finland and Estonia agree on ferry fees but Kallas withholds her hand', 51, 'Finland and Estonia agree on ferry fees'],
    ['a count keeps what it counts', 'The council said only 1,567 of the islanders had cast a vote', 28, null],
    ['a name that tells of a noun keeps it', 'The pilots were taken into custody at the Kotka crossing of the bay', 48, 'The pilots were taken into custody'],
    ['nothing ends on “only”', 'Finland ended its boycott of the port only', 90, 'Finland ended its boycott of the port'],
    ['nothing ends on “what”', 'Finland denounced the fees over what', 90, 'Finland denounced the fees'],
    ['nothing ends on an adjective that asks for more', 'Finland cut sales of fuels vital to the Estonian yards', 36, 'Finland cut sales of fuels'],
    ['what is told keeps its verb', 'The ministry warned that showing sympathy for the port on a screen would be an offence', 66, null],
    ['what is asked of somebody goes only where nothing else can', 'The court asked the yards to allow the ferries that lay there to leave', 46, 'The court asked the yards to allow the ferries'],
    ['a list stays whole', 'The envoy met the ministers of Estonia, Latvia, Chad and Niger', 46, 'The envoy met the ministers'],
    ['an apposition is no list', 'The envoy met Kaja Kallas, minister and adviser to the ports', 46, 'The envoy met Kaja Kallas'],
    ['a measure keeps its “before”', 'Finland sent its answer to the council two hours before the meeting', 50, 'Finland sent its answer to the council'],
    ['a part keeps what it is in', 'Finland accused the pilots of a part in the raid of the yards', 51, 'Finland accused the pilots of a part in the raid'],
    ['a list stays whole behind its last comma', 'The Finnish crews fired rockets, flares, and shells at the Estonian yards', 40, null],
    ['two words of a preposition stay together', 'Finland halted fuel sales to Estonia in line with the harbour treaty', 46, 'Finland halted fuel sales to Estonia'],
    ['the first of two things may stand for both', 'Finnish crews boarded ferries of the Estonian state line and houses of the pilots near Kotka', 66, 'Finnish crews boarded ferries of the Estonian state line'],
    ['both or none of what lies between', 'Finland closed the strait between Kotka and the islands', 50, 'Finland closed the strait'],
    ['a verb that ends like a plural keeps its object', 'Finland held a meeting of the council to discuss Estonia and its fees', 55, 'Finland held a meeting of the council'],
    ['about how much is no end', 'The ministers agreed in Tallinn to provide about 70 million euros', 52, null],
    ['a number keeps what it counts', 'Voters chose new mayors in 14 of the 18 largest Finnish ports', 52, 'Voters chose new mayors'],
    ['a ban keeps what is banned', 'The mayor banned the crews of the ferries from sailing in the coming weeks', 58, 'The mayor banned the crews of the ferries from sailing'],
    ['a failure keeps what failed', 'The pilots struck to protest against the failure of the council to raise their pay', 66, 'The pilots struck'],
    ['nothing ends on a noun that holds only what follows', 'Finland agreed to go on with talks on matters related to the ferry', 50, 'Finland agreed to go on with talks'],
    ['what somebody goes on with is no end', 'The two ministers agreed to talk as the shelling of the port goes on', 90, 'The two ministers agreed to talk as the shelling of the port goes on'],
    ['who stands by is not told by half', 'Finland and Estonia signed an accord with Latvia looking on', 52, 'Finland and Estonia signed an accord'],
    ['when a thing was is told whole or not at all', 'Finland sent a jet to the islands as weeks of talks over herring came to nothing', 62, 'Finland sent a jet to the islands'],
    ['how long is nothing without what follows', 'Finland bombed the port with rockets hours', 90, 'Finland bombed the port'],
    ['“as soon” asks for more', 'Finland called on Estonia to free the crew as soon as possible', 52, 'Finland called on Estonia to free the crew'],
    ['a plan may stand without what it is for, where nothing else can', 'Finland voted to support a plan to ask the court for a ruling', 44, 'Finland voted to support a plan'],
    ['an army may stand for what it can do', 'Presidents of Peru and Chad pledged to strengthen the army and its capacity to guard the lake', 70, 'Presidents of Peru and Chad pledged to strengthen the army'],
    ['a small word that leads on is no end', 'Finland protected lake unity down to the last comma', 40, 'Finland protected lake unity'],
    ['a thing is not left where it was taken from', 'Finland took its long quarrel with Estonia to the highest court of all the lakes', 45, 'Finland took its long quarrel with Estonia'],
    ['a verb keeps its “through”', 'Third round of fishing talks fell through', 90, 'Third round of fishing talks fell through'],
    ['who is made to do something does it', 'Finland sent guards to the two crossings of the lake to make sailors coming from Kotka wear badges', 80, 'Finland sent guards to the two crossings of the lake'],
    ['a thing is not put without where', 'The council demanded that Marin resign for having put the lake at risk', 62, 'The council demanded that Marin resign'],
    ['“enough” asks for more', 'Finland asked the council to drop the rule long enough to find another', 52, 'Finland asked the council to drop the rule'],
    ['“no need” says of what', 'Finland saw no need of a go-between', 90, 'Finland saw no need of a go-between'],
    ['two nouns keep the third', 'Finland will send a thousand army and police officers to the lake', 42, null],
    ['a deed named by two nouns stays', 'Finland calls for calm after ferry sinking', 90, 'Finland calls for calm after ferry sinking'],
    ['a clause of two words of manner keeps its verb', 'Ten sailors were badly hurt when masked crews of the harbour guard broke into a shed', 66, 'Ten sailors were badly hurt'],
    ['what “and” joins on keeps its verb', 'Marin voiced her regret and the two ministers agreed to talk', 45, 'Marin voiced her regret'],
    ['what must be done is said', 'The ministry confirmed that foreign crews must from now on be paid in Kotka', 60, null],
    ['a name stays whole', 'Finland asked the Lake Court of Justice to rule', 40, null],
    ['what somebody is seen to do stays', 'Finland released a film that shows a plane passing low over Kotka', 52, 'Finland released a film'],
    ['what it is called is more than when', 'Finland dismissed the tape as a fake made by smugglers of the lake', 50, 'Finland dismissed the tape'],
    ['what it is regarded as is the point', 'Finland wants an end to what Marin regards as a breach of the accord', 44, 'Finland wants an end'],
    ['a superlative keeps its scope', 'Marin praised the meeting as the most important progress in a decade', 60, 'Marin praised the meeting'],
    ['a letter keeps what is in it', 'A letter was sent in which the minister voiced regret', 40, 'A letter was sent'],
    ['a small word ends its verb', 'Mayors of four islands stepped down along with their judges', 45, 'Mayors of four islands stepped down'],
    ['nothing is called in half', 'The envoy was called in, to be told of the fee', 21, null],
    ['a condition may go', 'Finland will have no choice but to act should the ferry sink', 55, 'Finland will have no choice but to act'],
    ['two owners stay together', 'Finland flew home the envoy and his staff of twelve people', 44, 'Finland flew home the envoy and his staff'],
  ])('%s', (_, phrase, room, title) => {
    expect(cutAt(room)(phrase)).toBe(title)
  })
})
