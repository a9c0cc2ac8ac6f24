import { describe, expect, it } from 'vitest'
import type { ActMention } from '../../../src/pipeline/events/act-mention.ts'
import { titleEvent } from '../../../src/pipeline/story/title-event.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const titleOf = (mentions: readonly ActMention[]): string => titleEvent(mentions, { type: 'AGREE', score: 2.5 })

const people = ['Sanna Marin', 'Kaja Kallas']

describe('a title reads on its own', () => {
  it.each<[string, MentionSketch, string]>([
    ['without its date', { text: 'Finland recalled its ambassador on Friday.', trigger: 'recalled', actors: ['Finland'], expression: 'Friday', date: '2025-03-07' }, 'Finland recalled its ambassador'],
    ['without its date, nor another year that was as bad', { text: 'Finland raided the port in 1996 and again in 1998.', trigger: 'raided', actors: ['Finland'], expression: '1996', date: '1996' }, 'Finland raided the port'],
    ['without what was to have been done there', { text: 'The summit at which the presidents of Finland and the Republic of Estonia had been expected to sign a fishing pact was called off.', trigger: 'called off', actors: [] }, 'Summit was called off'],
    ['with those who signed before what they signed', { text: 'The pact signed in Tallinn on Friday by Marin, the Finnish envoy, and Kaja Kallas provides for a truce.', trigger: 'signed', form: 'participle', type: 'AGREE', people, actors: ['Marin>Sanna Marin'], sources: ['Marin'] }, 'Sanna Marin and Kaja Kallas signed the pact'],
    ['without what hedges its date', { text: 'Finland will host a summit some time this year.', trigger: 'host', actors: ['Finland'], expression: 'this year', date: '2025' }, 'Finland will host a summit'],
    ['without a leading date', { text: 'On Friday, Finland recalled its ambassador.', trigger: 'recalled', actors: ['Finland'], expression: 'Friday', date: '2025-03-07' }, 'Finland recalled its ambassador'],
    ['without its attribution', { text: 'Finland recalled its ambassador, officials said.', trigger: 'recalled', actors: ['Finland'], attribution: 'officials said' }, 'Finland recalled its ambassador'],
    ['without brackets', { text: 'The Union of Ports (UP) signed a wage deal.', trigger: 'signed' }, 'Union of Ports signed a wage deal'],
    ['in plain past', { text: 'Finland and Estonia have signed a fishing pact.', trigger: 'signed', actors: ['Finland', 'Estonia'] }, 'Finland and Estonia signed a fishing pact'],
    ['with names in full', { text: 'Marin met Kallas in Tallinn.', trigger: 'met', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'] }, 'Sanna Marin met Kaja Kallas in Tallinn'],
    ['without honorifics', { text: 'Ms Marin met Mrs. Kallas in Tallinn.', trigger: 'met', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'] }, 'Sanna Marin met Kaja Kallas in Tallinn'],
    ['with a name for a pronoun', { text: 'She met Kallas in Tallinn.', trigger: 'met', people, actors: ['She>Sanna Marin', 'Kallas>Kaja Kallas'] }, 'Sanna Marin met Kaja Kallas in Tallinn'],
    ['without the aside between subject and verb', { text: 'Finland, the largest buyer of the fuel, recalled its ambassador.', trigger: 'recalled', actors: ['Finland'] }, 'Finland recalled its ambassador'],
    ['without the word that ties it to its noun', { text: 'Anger grew at Finland, which recalled its ambassador.', trigger: 'recalled', actors: ['Finland'] }, 'Finland recalled its ambassador'],
    ['without the “who” of its own aside', { text: 'Kallas, who recalled its ambassador, left.', trigger: 'recalled', actors: ['Kallas>Kaja Kallas'], people, clause: 'who recalled its ambassador' }, 'Kaja Kallas recalled its ambassador'],
    ['without the days since what was told before', { text: 'Finland recalled its consul general three days later.', trigger: 'recalled', actors: ['Finland'] }, 'Finland recalled its consul general'],
    ['with the speaker before what is said', { text: 'Finland will keep its two ports closed, Marin said on Friday.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin said on Friday' }, 'Sanna Marin said Finland will keep its two ports closed'],
    ['with what is told to somebody', { text: 'Marin told reporters on Friday that the ports were closed.', trigger: 'told', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin told reporters on Friday', expression: 'Friday', date: '2025-03-07' }, 'Sanna Marin told reporters that the ports were closed'],
    ['without a participle of saying at its end', { text: 'Finland refused the offer of talks, saying it was late.', trigger: 'refused', actors: ['Finland'], clause: 'Finland refused the offer of talks, saying' }, 'Finland refused the offer of talks'],
    ['with what is claimed', { text: 'Marin rejected claims that the ports were closed.', trigger: 'rejected', type: 'REJECT', people, actors: ['Marin>Sanna Marin'], clause: 'Marin rejected claims' }, 'Sanna Marin rejected claims that the ports were closed'],
    ['with what is announced', { text: 'Finland announced that it would close two ports.', trigger: 'announced', actors: ['Finland', 'it>Finland'], type: 'STATEMENT' }, 'Finland announced that it would close two ports'],
    ['with its subject, where another clause stands between', { text: 'Finland denied the claims and suspended the ferry talks.', trigger: 'suspended', actors: ['Finland'], clause: 'and suspended the ferry talks' }, 'Finland suspended the ferry talks'],
    ['with the verb that its participle hangs on', { text: 'Finland responded by expelling two envoys.', trigger: 'expelling', form: 'participle', actors: ['Finland'] }, 'Finland responded by expelling two envoys'],
    ['cut at a comma within quotation marks', { text: 'Finland rejected the claims, calling them “absurd,” leading to a rift.', trigger: 'rejected', actors: ['Finland'] }, 'Finland rejected the claims'],
    ['by the noun that names the act', { text: 'This follows a “positive” meeting between Finland and Estonia at sea.', trigger: 'meeting', form: 'finite', type: 'CONSULT' }, 'Meeting between Finland and Estonia at sea'],
    ['without the other end of its dates', { text: 'Marin will visit Tallinn from March 3 to 5 for talks.', trigger: 'visit', people, actors: ['Marin>Sanna Marin'], expression: 'March 3', date: '2025-03-03' }, 'Sanna Marin will visit Tallinn for talks'],
    ['without the comma of an American date', { text: 'The accord was signed on May 3, 2016, between Marin and Kallas.', trigger: 'signed', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'], expression: 'May 3, 2016', date: '2016-05-03' }, 'Accord was signed between Sanna Marin and Kaja Kallas'],
    ['with a date that is part of a word', { text: 'Estonia was freed from the 1918-20 occupation.', trigger: 'freed', actors: ['Estonia'], expression: '1918', date: '1918' }, 'Estonia was freed from the 1918-20 occupation'],
    ['without a bracket that a date opens', { text: 'Finland on Friday (March 7) recalled its ambassador.', trigger: 'recalled', actors: ['Finland'], expression: 'Friday (March 7', date: '2025-03-07' }, 'Finland recalled its ambassador'],
    ['with what is said without `that`', { text: 'Finland said Friday it will close two ports.', trigger: 'said', type: 'STATEMENT', strength: 'weak', actors: ['Finland'], clause: 'Finland said Friday', expression: 'Friday', date: '2025-03-07' }, 'Finland said it will close two ports'],
    ['with the verb of what is insisted, without its aside', { text: 'Finland insisted that the ports, closed in May, were unsafe.', trigger: 'insisted', type: 'REQUEST', actors: ['Finland'], clause: 'Finland insisted that the ports, closed in May,' }, 'Finland insisted that the ports were unsafe'],
    ['by the speaker rather than by who heard it', { text: 'Finland will shut the port until May, Marin told AFP.', trigger: 'told', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin told AFP' }, 'Sanna Marin said Finland will shut the port'],
    ['with the whole of what it is about', { text: 'Finland regretted a step that Estonia had taken.', trigger: 'regretted', type: 'ACCUSE', actors: ['Finland'], clause: 'Finland regretted a step' }, 'Finland regretted a step that Estonia had taken'],
    ['with the terms of a threat', { text: 'Finland threatens to end the deal if Estonia sells its gas', trigger: 'threatens', type: 'THREATEN', actors: ['Finland', 'Estonia'], clause: 'Finland threatens to end the deal', role: 'headline' }, 'Finland threatens to end the deal if Estonia sells its gas'],
    ['without what led on to another day', { text: 'Marin spoke to Kallas by telephone on Friday and again on Sunday.', trigger: 'spoke', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'], type: 'CONSULT', expression: 'Friday', date: '2025-03-07' }, 'Sanna Marin spoke to Kaja Kallas by telephone'],
    ['without the zone of its hour', { text: 'Finland barred all flights through its airspace from midnight GMT.', trigger: 'barred', type: 'SANCTION', actors: ['Finland'], expression: 'midnight', date: '2025-03-07' }, 'Finland barred all flights through its airspace'],
    ['in the number of the one it names', { text: 'The pilot, Juho Aho, and Sanna Marin were held in Tallinn.', trigger: 'held', type: 'COERCE', people, actors: ['Sanna Marin'], passive: true, clause: 'Sanna Marin were held in Tallinn' }, 'Sanna Marin was held in Tallinn'],
    ['by the speaker and the words quoted', { text: '“The two ports will stay closed until May,” Marin told reporters.', trigger: 'told', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin told reporters' }, 'Sanna Marin: “The two ports will stay closed until May”'],
    ['by the speaker who stands behind what is said', { text: 'Their offer “fully ends the talks of the two sides” on herring, said Marin.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'on herring, said Marin' }, 'Sanna Marin said their offer “fully ends the talks of the two sides” on herring'],
    ['without the half of what is held', { text: 'Finland rejected the stance that the question of damages in the long and costly harbour case had been settled.', trigger: 'rejected', actors: ['Finland'], type: 'REJECT' }, 'Finland rejected the stance'],
    ['by its sentence, where a noun says nothing', { text: 'The announcement by Finland followed a strike of the pilots.', trigger: 'announcement', form: 'nominal', type: 'STATEMENT', actors: ['Finland'] }, 'Announcement by Finland followed a strike of the pilots'],
    ['without the week of a noun', { text: 'Finland contested last Sunday’s vote in Kotka.', trigger: 'contested', type: 'REJECT', actors: ['Finland'] }, 'Finland contested the vote in Kotka'],
    ['without the year that a term ends with', { text: 'Finland asked Estonia to reply by May 9 of this year.', trigger: 'asked', type: 'REQUEST', actors: ['Finland', 'Estonia'], expression: 'May 9', date: '2025-05-09' }, 'Finland asked Estonia to reply'],
    ['without the visit on which it was said, where there is no room', { text: 'Marin said during a visit to the Estonian capital that neither side had any case for a move of its own on the lake.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin said during a visit to the Estonian capital' }, 'Sanna Marin said neither side had any case for a move of its own on the lake'],
    ['without a weekday', { text: 'Finland urged Estonia on Monday to open its port.', trigger: 'urged', actors: ['Finland', 'Estonia'], type: 'REQUEST' }, 'Finland urged Estonia to open its port'],
    ['without `by saying`', { text: 'Finland rebuked Estonia by saying that, after all, the port was shut.', trigger: 'rebuked', actors: ['Finland', 'Estonia'], type: 'ACCUSE', clause: 'Finland rebuked Estonia by saying' }, 'Finland rebuked Estonia'],
    ['with a name for an office and its state', { text: 'Finland President urges Estonia to open its port', trigger: 'urges', people, actors: ['President>Sanna Marin', 'Finland', 'Estonia'], type: 'REQUEST' }, 'Sanna Marin urges Estonia to open its port'],
    ['with US for no pronoun', { text: 'The talks failed and US envoys left Estonia.', trigger: 'left', actors: ['US>United States', 'Estonia'], type: 'SANCTION', clause: 'US envoys left Estonia' }, 'US envoys left Estonia'],
    ['with a subject for a participle', { text: 'Finland widened the row in May, expelling two envoys.', trigger: 'expelling', form: 'participle', actors: ['Finland'], clause: 'expelling two envoys' }, 'Finland expelled two envoys'],
    ['with the verb that an infinitive hangs on', { text: 'Finland intends to once again send two envoys.', trigger: 'send', form: 'infinitive', status: 'planned', actors: ['Finland'], clause: 'to once again send two envoys' }, 'Finland intends to once again send two envoys'],
    ['with a subject for an infinitive', { text: 'Finland drew up a list, the first in years, to expel two envoys.', trigger: 'expel', form: 'infinitive', status: 'planned', actors: ['Finland'], clause: 'to expel two envoys' }, 'Finland to expel two envoys'],
    ['without offices, where there is no room for them', { text: 'Finnish Prime Minister Marin and Estonian Prime Minister Kallas agreed to reopen the long closed harbour of the lake.', trigger: 'agreed', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'] }, 'Sanna Marin and Kaja Kallas agreed to reopen the long closed harbour of the lake'],
    ['with a name for a pronoun and its clitic', { text: 'He’d spoken to Kallas on the phone.', trigger: 'spoken', people, actors: ['He>Sanna Marin', 'Kallas>Kaja Kallas'], type: 'CONSULT' }, 'Sanna Marin had spoken to Kaja Kallas on the phone'],
    ['with the last stop of an abbreviation', { text: 'Finland rejected talks with the U.S.', trigger: 'rejected', actors: ['Finland'], type: 'REJECT' }, 'Finland rejected talks with the U.S.'],
    ['by what both did, without their names in place of an adjective', { text: 'The row led to mutual port closures.', trigger: 'closures', form: 'nominal', type: 'SANCTION', actors: ['mutual>Finland', 'mutual>Estonia'] }, 'Row led to mutual port closures'],
    ['with the subject that its clause was cut from', { text: 'Finland shuts port, blames Estonia for row', trigger: 'blames', type: 'ACCUSE', actors: ['Estonia'], clause: 'port, blames Estonia for row' }, 'Finland shuts port, blames Estonia for row'],
    ['with what its object is called', { text: 'Finland denounced what it called a theft of herring.', trigger: 'denounced', actors: ['Finland'], type: 'ACCUSE', clause: 'Finland denounced what' }, 'Finland denounced what it called a theft of herring'],
    ['with what tells which one', { text: 'Finland and Estonia brokered a truce that took hold at once.', trigger: 'brokered', actors: ['Finland', 'Estonia'], clause: 'Finland and Estonia brokered a truce' }, 'Finland and Estonia brokered a truce that took hold at once'],
    ['with a list of parties left as the text calls them, where it does not open the title', { text: 'Marin urged the three states to talk.', trigger: 'urged', type: 'REQUEST', people, actors: ['Marin>Sanna Marin', 'the three states>Finland', 'the three states>Estonia', 'the three states>Latvia'] }, 'Sanna Marin urged the three states to talk'],
    ['in plain future', { text: 'Marin said Finland would close two ports.', trigger: 'close', actors: ['Finland'], status: 'planned', clause: 'Finland would close two ports' }, 'Finland will close two ports'],
    ['without the second day of two', { text: 'Marin met ministers in Tallinn on Tuesday and Wednesday.', trigger: 'met', type: 'CONSULT', people, actors: ['Marin>Sanna Marin'] }, 'Sanna Marin met ministers in Tallinn'],
    ['with the small word of its verb, before its date too', { text: 'A Finnish ferry was blown up last month with two people on board.', trigger: 'blown up', expression: 'last month', date: '2025-02' }, 'Finnish ferry was blown up with two people on board'],
    ['with a date that is half of a word', { text: 'Finnish catches fell sharply in January-May.', trigger: 'fell', type: 'STATEMENT', expression: 'January', date: '2025-01' }, 'Finnish catches fell sharply in January-May'],
    ['without a date before its subject, whatever the tagger makes of its verb', { text: 'On Oct. 16 Finland shot down a drone of Estonian manufacture; Estonia was silent.', trigger: 'shot down', actors: ['Finland'], type: 'ASSAULT', expression: 'On Oct. 16', date: '2024-10-16', clause: 'On Oct. 16 Finland shot down a drone of Estonian manufacture;' }, 'Finland shot down a drone of Estonian manufacture'],
    ['without a participle that its date leaves bare', { text: 'Finland called off a visit to Tallinn planned for Friday.', trigger: 'called off', actors: ['Finland'], type: 'SANCTION', expression: 'Friday', date: '2025-03-07' }, 'Finland called off a visit to Tallinn'],
    ['without a day that hangs on what was told before', { text: 'The same evening Marin phoned Kallas in Tallinn.', trigger: 'phoned', type: 'CONSULT', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'] }, 'Sanna Marin phoned Kaja Kallas in Tallinn'],
    ['in the past of a verb with an adverb', { text: 'Finland had already met Estonia at sea.', trigger: 'met', type: 'CONSULT', actors: ['Finland', 'Estonia'] }, 'Finland met Estonia at sea'],
    ['with three names in one list', { text: 'They and Latvia signed a fishing pact.', trigger: 'signed', actors: ['They>Finland', 'They>Estonia', 'Latvia'] }, 'Finland, Estonia and Latvia signed a fishing pact'],
    ['with whose council it is', { text: 'Marin and Kallas chaired the two countries’ fishing council.', trigger: 'chaired', type: 'CONSULT', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas', 'the two countries>Finland', 'the two countries>Estonia'] }, 'Sanna Marin and Kaja Kallas chaired Finland and Estonia’s fishing council'],
    ['with the speaker before what was told to somebody', { text: 'Finland will keep its two ports closed, Marin told a session of parliament, urging calm.', trigger: 'told', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin told a session of parliament, urging calm' }, 'Sanna Marin said Finland will keep its two ports closed'],
    ['with the speaker before what he charges', { text: 'The raid on the lake was staged to paint Finland black, Marin charged.', trigger: 'charged', type: 'ACCUSE', people, actors: ['Marin>Sanna Marin', 'Finland'], clause: 'Marin charged' }, 'Sanna Marin charged that the raid on the lake was staged to paint Finland black'],
    ['with a passive in plain past', { text: 'Two Finnish ferries had been seized at sea.', trigger: 'seized', passive: true, type: 'COERCE', actors: ['Two Finnish ferries>Finland'] }, 'Two Finnish ferries were seized at sea'],
    ['with a plural before what it is about', { text: 'Talks on the Finnish port had been halted at sea.', trigger: 'halted', passive: true, type: 'SANCTION', actors: ['Talks on the Finnish port>Finland'] }, 'Talks on the Finnish port were halted at sea'],
    ['with a plural before an insertion', { text: 'Finnish talks on a pipe, the line to Kotka, had been halted at sea.', trigger: 'halted', passive: true, type: 'SANCTION', actors: ['Finnish talks on a pipe>Finland'], targets: ['Finnish talks'] }, 'Finnish talks on a pipe were halted at sea'],
    ['in the past that a perfect shares', { text: 'Finland has shut the port and frozen the ferry talks.', trigger: 'frozen', type: 'SANCTION', actors: ['Finland'], clause: 'and frozen the ferry talks' }, 'Finland froze the ferry talks'],
    ['with the auxiliary that a passive shares', { text: 'Marin was summoned and told to leave at once.', trigger: 'told', type: 'SANCTION', passive: true, people, actors: ['Marin>Sanna Marin'], clause: 'and told to leave at once' }, 'Sanna Marin was told to leave at once'],
    ['without “soon afterwards”', { text: 'Finland published the ten-page accord soon afterwards.', trigger: 'published', type: 'STATEMENT', actors: ['Finland'] }, 'Finland published the ten-page accord'],
    ['without “again”', { text: 'Finland again asked Estonia to open its port.', trigger: 'asked', type: 'REQUEST', actors: ['Finland', 'Estonia'] }, 'Finland asked Estonia to open its port'],
    ['without the aside before its date', { text: 'The Guild, the pilots’ own union, last week doubled its fees in Kotka.', trigger: 'doubled', type: 'STATEMENT', actors: ['The Guild>Guild'], organisations: ['Guild'] }, 'Guild doubled its fees in Kotka'],
    ['without the subject of what follows', { text: 'Before the Finnish ferry was sunk in May their envoys had met twice.', trigger: 'sunk', type: 'ASSAULT', passive: true, actors: ['Finnish>Finland'], expression: 'May', date: '2024-05', clause: 'Before the Finnish ferry was sunk in May their envoys' }, 'Finnish ferry was sunk'],
    ['without the verb of what it hangs on', { text: 'Claims that Finland is preparing to raid Kotka are meant to hide the truth.', trigger: 'raid', form: 'infinitive', type: 'ASSAULT', status: 'planned', actors: ['Finland'], clause: 'to raid Kotka' }, 'Finland is preparing to raid Kotka'],
    ['without what its relative clause is followed by', { text: 'Marin spoke of the Finnish ferry which burned last May, and promised a new one.', trigger: 'burned', type: 'ASSAULT', actors: ['Finnish ferry'], expression: 'last May', date: '2024-05', clause: 'which burned last May,' }, 'Finnish ferry burned'],
    ['without the day in apposition', { text: 'Marin spoke on Monday, the day dozens of people were hurt at the Finnish port of Kotka.', trigger: 'hurt', type: 'ASSAULT', beside: ['Finnish>Finland'], clause: 'the day dozens of people were hurt at the Finnish port of Kotka' }, 'Dozens of people were hurt at the Finnish port of Kotka'],
    ['with the whole list where its verb is a plural', { text: 'Finland, Estonia defy order on ports', trigger: 'defy', type: 'REJECT', role: 'headline', actors: ['Estonia'], clause: 'Estonia defy order on ports' }, 'Finland, Estonia defy order on ports'],
    ['with what is said in a letter', { text: 'Marin said in a letter read out by her lawyer, Petr Pavel, that she had loaded all the boats herself.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin said in a letter read out by her lawyer' }, 'Sanna Marin said she had loaded all the boats herself'],
    ['with what was hit, that stands before who says so', { text: 'Forty died in a Finnish ferry that Marin says was hit by Estonian guns.', trigger: 'hit', type: 'ASSAULT', people, actors: ['Estonian>Estonia'], passive: true, attribution: 'Marin says', speaker: 'Sanna Marin', clause: 'was hit by Estonian guns' }, 'Sanna Marin says a Finnish ferry was hit by Estonian guns'],
    ['with a quotation of two adjectives whole', { text: 'Marin called for a "swift, impartial inquiry," writing on her page that it was late.', trigger: 'called for', type: 'REQUEST', people, actors: ['Marin>Sanna Marin'], clause: 'Marin called for a "swift, impartial inquiry,"' }, 'Sanna Marin called for a "swift, impartial inquiry"'],
    ['without whose assertion it is, where there is no room', { text: 'Marin rejected an assertion by the Estonian interior minister and his staff that Finland had paid the smugglers of Kotka.', trigger: 'rejected', type: 'REJECT', people, actors: ['Marin>Sanna Marin', 'Finland'] }, 'Sanna Marin rejected an assertion that Finland had paid the smugglers of Kotka'],
    ['without how many, where there is no room', { text: 'Finland formally asked the lake commander to permit the deployment of up to 1,000 army and police members in Kotka.', trigger: 'asked', type: 'REQUEST', actors: ['Finland'] }, 'Finland asked the lake commander to permit the deployment of army and police members'],
    ['without whose ally it is', { text: 'Finland arrested her old ally Petr Pavel.', trigger: 'arrested', type: 'COERCE', people: ['Petr Pavel'], actors: ['Finland', 'Petr Pavel'] }, 'Finland arrested Petr Pavel'],
    ['with the name of whoever it is', { text: 'Marin agreed with her host, Petr Pavel, that their ships would meet.', trigger: 'agreed', people: [...people, 'Petr Pavel'], actors: ['Marin>Sanna Marin', 'Petr Pavel'] }, 'Sanna Marin agreed with Petr Pavel that their ships would meet'],
    ['without the form of a firm and whose it is, where there is no room', { text: 'Finland on Friday ordered Estonia’s Kotka Steel & Northern Harbour Metal Corp to pay 100 million euros to the yards.', trigger: 'ordered', type: 'REQUEST', organisations: ['Kotka Steel & Northern Harbour Metal Corp'], actors: ['Finland', 'Estonia', 'Kotka Steel & Northern Harbour Metal Corp'] }, 'Finland ordered Kotka Steel & Northern Harbour Metal to pay 100 million euros to the yards'],
    ['without an office and its owner, where there is no room', { text: 'Finland’s opposition leader Petr Pavel demanded that the ministers explain why both ships were at sea in the storm.', trigger: 'demanded', type: 'REQUEST', people: ['Petr Pavel'], actors: ['Petr Pavel'] }, 'Petr Pavel demanded that the ministers explain why both ships were at sea in the storm'],

    ['without what leads up to what is said', { text: 'Under the pact, whose text is secret, Finland will lease two ports (with piers), Marin told reporters.', trigger: 'told', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin told reporters' }, 'Sanna Marin said Finland will lease two ports'],
    ['with what a pact provides', { text: 'The two navies signed a pact under which Finnish ships will guard the strait.', trigger: 'signed a pact', clause: 'The two navies signed a pact under', beside: ['Finnish>Finland'] }, 'Two navies signed a pact under which Finnish ships will guard the strait'],
    ['with the office taken', { text: 'Marin was sworn in as tenth president.', trigger: 'sworn in', type: 'LEADERSHIP', people, actors: ['Marin>Sanna Marin'] }, 'Sanna Marin was sworn in as tenth president'],
    ['with the verb of a passive', { text: 'A first fishing round was held on Friday.', trigger: 'held', type: 'CONSULT', expression: 'Friday', date: '2025-03-07' }, 'First fishing round was held'],
    ['without where it was said, where there is no room for it', { text: 'Marin said in a long television interview that arming the fishermen of both lakes against the guards was an option.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin said in a long television interview' }, 'Sanna Marin said arming the fishermen of both lakes against the guards was an option'],
    ['without the end of a term', { text: 'Finland will pay the whole fine no later than May 2025.', trigger: 'pay', actors: ['Finland'], expression: 'May 2025', date: '2025-05' }, 'Finland will pay the whole fine'],
    ['without the second month of two', { text: 'Finland held two rounds of talks in July and August.', trigger: 'held', type: 'CONSULT', actors: ['Finland'], expression: 'July', date: '2025-07' }, 'Finland held two rounds of talks'],
    ['in the future that two verbs share', { text: 'Marin said Finland would wait a year and leave the lake.', trigger: 'leave', status: 'planned', actors: ['Finland'], clause: 'and leave the lake' }, 'Finland will leave the lake'],
    ['with a crowd for the subject of a participle', { text: 'Crowds filled the square, chanting against Finland.', trigger: 'chanting', form: 'participle', type: 'PROTEST', actors: ['Crowds>Crowds', 'Finland'], organisations: ['Crowds'], clause: 'chanting against Finland' }, 'Crowds chanted against Finland'],
    ['with “him” who complains', { text: 'Petr Pavel complained that guards had obstructed him at sea.', trigger: 'complained', type: 'ACCUSE', people: ['Petr Pavel'], actors: ['Petr Pavel'] }, 'Petr Pavel complained that guards had obstructed him at sea'],
    ['with “it” who signed what the title tells of', { text: 'Finland insisted that the pact it signed with Latvia broke no law.', trigger: 'insisted', type: 'REJECT', actors: ['Finland'] }, 'Finland insisted that the pact it signed with Latvia broke no law'],
    ['up to a semicolon, in capitals too', { text: 'Finland Minister Resigns Over Estonia Pact; Lake Port Reopens', trigger: 'Resigns', type: 'RETREAT', actors: ['Finland'], role: 'headline' }, 'Finland Minister Resigns Over Estonia Pact'],
    ['without “there”', { text: 'Finland trained several thousand guards there.', trigger: 'trained', type: 'AID', actors: ['Finland'] }, 'Finland trained several thousand guards'],
    ['with whom something befell for “who”', { text: 'Marin, who was met on the pier by Kallas, was silent.', trigger: 'met', type: 'CONSULT', people, passive: true, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'], clause: 'who was met on the pier by Kallas' }, 'Sanna Marin was met on the pier by Kaja Kallas'],
    ['by its sentence, where the subject names what is to begin', { text: 'Fishing talks, led by Finland, are to begin in good faith.', trigger: 'talks', form: 'infinitive', status: 'planned', type: 'CONSULT', beside: ['Finland'], clause: 'Fishing talks, led by Finland, are to begin' }, 'Fishing talks are to begin in good faith'],
    ['up to its colon', { text: 'Finland set three hard conditions: an apology, a fine and a ferry.', trigger: 'set', actors: ['Finland'], type: 'REQUEST' }, 'Finland set three hard conditions'],
    ['by who spoke, not by whom the words name', { text: '“Marin remains the whole problem,” said Kallas.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'], clause: 'said Kallas' }, 'Kaja Kallas: “Marin remains the whole problem”'],
    ['with the verb behind a long subject and its aside', { text: 'Marin announced that the new rules for the northern ports, which are due in May, will lower the fees.', trigger: 'announced', type: 'STATEMENT', people, actors: ['Marin>Sanna Marin'] }, 'Sanna Marin announced that the new rules for the northern ports will lower the fees'],
    ['without the aside on whom it names', { text: 'Finland rejected a call by Marin, leader of the pilots, to open two ports.', trigger: 'rejected', actors: ['Finland', 'Marin>Sanna Marin'], people, type: 'REJECT' }, 'Finland rejected a call by Sanna Marin to open two ports'],
    ['with an adjective that also ties clauses together', { text: 'Finland threatened further steps against Estonia.', trigger: 'threatened', actors: ['Finland', 'Estonia'], type: 'THREATEN' }, 'Finland threatened further steps against Estonia'],
    ['with what was done instead of what', { text: 'Finland closed the port instead of the strait.', trigger: 'closed', actors: ['Finland'], type: 'COERCE' }, 'Finland closed the port instead of the strait'],
    ['with several acts of one plan', { text: 'Finland will resume flights, expel two pilots and open a port.', trigger: 'resume flights', actors: ['Finland'], status: 'planned', type: 'SUPPORT' }, 'Finland will resume flights, expel two pilots and open a port'],
    ['with what somebody is warned of', { text: 'Finland warned its crews they could be seized in Estonia.', trigger: 'warned', type: 'THREATEN', actors: ['Finland'], clause: 'Finland warned its crews' }, 'Finland warned its crews they could be seized in Estonia'],
    ['with what somebody is accused of, where there is no room for which one', { text: 'Finland accused an Estonian naval vessel sailing off its northern coast of pointing a laser at one of its planes.', trigger: 'accused', type: 'ACCUSE', actors: ['Finland'] }, 'Finland accused an Estonian naval vessel of pointing a laser at one of its planes'],
    ['with both of two and without how long ago', { text: 'They have barely spoken, apart from a short exchange between Marin and the crown prince in Riga six weeks ago.', trigger: 'exchange', form: 'nominal', type: 'CONSULT', people, actors: ['Marin>Sanna Marin'], expression: 'six weeks ago', date: '2025-02' }, 'Short exchange between Sanna Marin and the crown prince in Riga'],
    ['with `it` for the one party that is named', { text: 'Finland signed a deal that gives it a port on the lake.', trigger: 'signed', actors: ['Finland'] }, 'Finland signed a deal that gives it a port on the lake'],
    ['with both objects of a promise', { text: 'Marin promised the island a new pair of ferries to replace the two old ones that have been out of service since the winter.', trigger: 'promised', people, actors: ['Marin>Sanna Marin'] }, 'Sanna Marin promised the island a new pair of ferries'],
    ['with the speaker before what was said in a statement', { text: 'Finland will keep its two ports closed, Marin said in a statement carried by state television.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin said in a statement carried by state television' }, 'Sanna Marin said Finland will keep its two ports closed'],
    ['without “as of” and its day', { text: 'Finland grounded its ferries as of next Monday in Kotka.', trigger: 'grounded', type: 'SANCTION', actors: ['Finland'], expression: 'next Monday', date: '2025-03-10' }, 'Finland grounded its ferries in Kotka'],
    ['without a relative clause between subject and verb', { text: 'A former Finnish envoy who lives under guard in Kotka had accused Estonia of theft.', trigger: 'accused', type: 'ACCUSE', actors: ['A former Finnish envoy>Finland', 'Estonia'] }, 'Former Finnish envoy accused Estonia of theft'],
    ['with `her` whom somebody met', { text: 'A Finnish official met her at the port.', trigger: 'met', type: 'CONSULT', people, actors: ['A Finnish official>Finland', 'her>Kaja Kallas'] }, 'Finnish official met Kaja Kallas at the port'],
    ['with the speaker before what he calls so', { text: 'The row of “the two neighbours” will go on for years, Marin said late on Friday.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin said late on Friday' }, 'Sanna Marin said the row of “the two neighbours” will go on for years'],
    ['without the years of an entry', { text: '2008-2011 - Clashes erupt between Finland and Estonia after a vote.', trigger: 'Clashes', form: 'nominal', type: 'ASSAULT', actors: ['Finland', 'Estonia'] }, 'Clashes erupt between Finland and Estonia after a vote'],
    ['without half a clause on when it was', { text: 'Finland sent a jet to Kotka as weeks of tension over herring boiled over into clashes.', trigger: 'sent', type: 'MOBILIZE', actors: ['Finland'], clause: 'Finland sent a jet to Kotka as weeks of tension' }, 'Finland sent a jet to Kotka'],
    ['up to the comma behind its day', { text: 'Marin, who phoned Kallas on Saturday, had told her party to wait.', trigger: 'phoned', type: 'CONSULT', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'], clause: 'who phoned Kallas on Saturday, had told her party to wait' }, 'Sanna Marin phoned Kaja Kallas'],
    ['without the office and all that leads on to it, where there is no room', { text: 'North Islands independence leader Sanna Marin left Finland for Estonia aboard a chartered plane in the dark early hours.', trigger: 'left', type: 'STATEMENT', people, actors: ['Sanna Marin'] }, 'Sanna Marin left Finland for Estonia aboard a chartered plane in the dark early hours'],
    ['without which ones, where there is no room', { text: 'Marin ordered that all unaccompanied Finnish minors who are in Estonia illegally be allowed to return home by ferry.', trigger: 'ordered', type: 'REQUEST', people, actors: ['Marin>Sanna Marin'] }, 'Sanna Marin ordered that all unaccompanied Finnish minors be allowed to return home'],
    ['without the day after what was told before', { text: 'The next day Marin met Kallas in Tallinn.', trigger: 'met', type: 'CONSULT', people, actors: ['Marin>Sanna Marin', 'Kallas>Kaja Kallas'], clause: 'The next day Marin met Kallas in Tallinn' }, 'Sanna Marin met Kaja Kallas in Tallinn'],
    ['by the name alone, where office and name leave no room', { text: 'Finland’s president, Sanna Marin, accused Kaja Kallas of trying to wreck her country’s ports with the help of smugglers.', trigger: 'accused', type: 'ACCUSE', people, actors: ['Finland’s president>Finland', 'Sanna Marin', 'Kaja Kallas'], clause: 'Finland’s president, Sanna Marin, accused Kaja Kallas of trying to wreck her country’s ports with the help of smugglers' }, 'Sanna Marin accused Kaja Kallas of trying to wreck her country’s ports'],
    ['without who ordered it, where there is no room', { text: 'The Kotka Ferry Line was ordered by the highest of the Estonian courts to compensate two groups of sailors forced to leave their cabins.', trigger: 'ordered', type: 'REQUEST', passive: true, actors: ['The Kotka Ferry Line>Kotka Ferry Line'], clause: 'The Kotka Ferry Line was ordered by the highest of the Estonian courts' }, 'Kotka Ferry Line was ordered to compensate two groups of sailors'],
    ['with who did it, where a participle tells what he did besides', { text: 'Marin said so while inspecting two ships in Kotka.', trigger: 'inspecting', form: 'participle', type: 'ACCUSE', people, actors: ['Marin>Sanna Marin'], clause: 'while inspecting two ships in Kotka' }, 'Sanna Marin inspected two ships in Kotka'],
    ['with what goes on behind its participle', { text: 'The quarrel went to the council, Finland asking the Estonian envoy for talks and hearing no reply.', trigger: 'asking', form: 'participle', type: 'REQUEST', actors: ['Finland'], clause: 'Finland asking the Estonian envoy for talks and hearing no reply' }, 'Finland asked the Estonian envoy for talks and heard no reply'],
    ['without an auxiliary where the verb beside it needs none', { text: 'Marin said the port was closed in May, and promised to open two ferry lines.', trigger: 'promised', type: 'AGREE', people, actors: ['Marin>Sanna Marin'], clause: 'and promised to open two ferry lines' }, 'Sanna Marin promised to open two ferry lines'],
    ['without “as recently as” and its day', { text: 'Finland assured the islanders as recently as Feb. 20 that they would keep their ferry.', trigger: 'assured', type: 'AGREE', actors: ['Finland'], expression: 'Feb. 20', date: '2025-02-20' }, 'Finland assured the islanders that they would keep their ferry'],
    ['without what the reports say that an inquiry follows', { text: 'Finland announced an inquiry following press reports that thousands of its sailors had been poisoned by herring from the lake.', trigger: 'announced an inquiry', type: 'ACCUSE', actors: ['Finland'] }, 'Finland announced an inquiry'],
    ['with an idiom at its end', { text: 'Finland called a truce out of the question.', trigger: 'called', type: 'REJECT', actors: ['Finland'] }, 'Finland called a truce out of the question'],
    ['with who of a state it was', { text: 'In Kotka Estonia’s trade minister, arriving by ferry, opened a hotel.', trigger: 'arriving', form: 'participle', type: 'CONSULT', actors: ['Estonia’s trade minister>Estonia'], clause: 'arriving by ferry' }, 'Estonia’s trade minister arrived by ferry'],
    ['without the aside that follows', { text: 'Finland recalled its ambassador, adding that talks would go on.', trigger: 'recalled', actors: ['Finland'] }, 'Finland recalled its ambassador'],
  ])('%s', (_, sketch, title) => {
    expect(titleOf([sketchMention(sketch)])).toBe(title)
  })

  it.each<[string, MentionSketch, string]>([
    ['what somebody thinks', { text: 'Estonia was ready for talks, Marin said.', trigger: 'was ready', actors: ['Estonia'], attribution: 'Marin said', speaker: 'Sanna Marin', people, clause: 'Estonia was ready for talks' }, 'Sanna Marin said Estonia was ready for talks'],
    ['what somebody thinks of himself', { text: 'Marin said she was sorry for the delay.', trigger: 'was sorry', people, actors: ['she>Sanna Marin'], attribution: 'Marin said', speaker: 'Sanna Marin', clause: 'she was sorry for the delay' }, 'Sanna Marin said she was sorry for the delay'],
    ['what somebody lays at the door of those whom a state leads', { text: 'Estonian-led crews fired on ferries, Finland says.', trigger: 'fired', type: 'ASSAULT', attribution: 'Finland says', speaker: 'Finland', clause: 'Estonian-led crews fired on ferries' }, 'Finland says Estonian-led crews fired on ferries'],
    ['what a ministry says of its state', { text: 'The Finnish ministry said it was closing its port.', trigger: 'closing', type: 'COERCE', actors: ['it>Finland'], attribution: 'The Finnish ministry said', speaker: 'Finnish ministry', clause: 'it was closing its port' }, 'Finnish ministry said Finland was closing its port'],
    ['what somebody says in his own words', { text: 'The case “ended the quarrel over the port”, Marin said.', trigger: 'ended', type: 'RETREAT', attribution: 'Marin said', speaker: 'Sanna Marin', clause: 'The case “ended the quarrel over the port”' }, 'Sanna Marin said the case “ended the quarrel over the port”'],
    ['what somebody holds to be right', { text: 'The port should stay open all year, Finland says.', trigger: 'stay', attribution: 'Finland says', speaker: 'Finland', clause: 'The port should stay open all year' }, 'Finland says the port should stay open all year'],
    ['what is under way', { text: 'Finland said it was closing two ports.', trigger: 'closing', type: 'SANCTION', actors: ['it>Finland'], attribution: 'Finland said', speaker: 'Finland', clause: 'it was closing two ports' }, 'Finland said it was closing two ports'],
    ['what a headline lays there, whatever the tagger makes of its verb', { text: 'Estonia’s coast guard stops two Finnish boats, Finland says', trigger: 'stops', type: 'COERCE', role: 'headline', actors: ['Estonia'], attribution: 'Finland says', speaker: 'Finland', clause: 'Estonia’s coast guard stops two Finnish boats' }, 'Finland says Estonia’s coast guard stops two Finnish boats'],
    ['what one lays at another’s door', { text: 'Estonian jets crossed the lake twice, the Finnish army said.', trigger: 'crossed', type: 'MOBILIZE', actors: ['Estonian>Estonia'], attribution: 'the Finnish army said', speaker: 'Finnish army', clause: 'Estonian jets crossed the lake twice' }, 'Finnish army said Estonian jets crossed the lake twice'],
  ])('with who says so: %s', (_, sketch, title) => expect(titleOf([sketchMention(sketch)])).toBe(title))

  it('without who says so, where the doer himself tells his deed', () =>
    expect(titleOf([sketchMention({ text: 'Finland said it seized two boats.', trigger: 'seized', type: 'COERCE', actors: ['it>Finland'], attribution: 'Finland said', speaker: 'Finland', clause: 'it seized two boats' })])).toBe('Finland seized two boats'))

  it('with who says so, where the saying is the act', () => {
    const told = sketchMention({ text: 'Finland said Estonia had funded two gangs.', trigger: 'funded', type: 'ACCUSE', actors: ['Finland', 'Estonia'], attribution: 'Finland said', speaker: 'Finland' })
    const [teller, ...others] = told.sources
    expect(titleOf([{ ...told, sources: teller ? [teller] : [], targets: others }])).toBe('Finland said Estonia funded two gangs')
  })

  it('with what a bare noun means', () =>
    expect(titleOf([sketchMention({ text: 'Finland rejected the list.', trigger: 'rejected', type: 'REJECT', actors: ['Finland'], fuller: ['the list>the list of ten ports'] })])).toBe('Finland rejected the list of ten ports'))

  it('in the past with how it was done', () =>
    expect(titleOf([sketchMention({ text: 'Finland had permanently closed two ports.', trigger: 'closed', actors: ['Finland'] })])).toBe('Finland permanently closed two ports'))

  it('without a week that is another one in a list', () =>
    expect(titleOf([sketchMention({ text: 'Finland complained to Estonia last week that a boat had entered its waters.', trigger: 'complained', type: 'ACCUSE', actors: ['Finland', 'Estonia'], clause: 'Finland complained to Estonia last week' })])).toBe('Finland complained to Estonia that a boat had entered its waters'))

  it('with what it is about rather than where it was said', () =>
    expect(titleOf([sketchMention({ text: 'Marin said in Tallinn that the long list of ten harbour rules was of no use to any ferry or sailor.', trigger: 'said', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'] })])).toBe('Sanna Marin said the long list of ten harbour rules was of no use to any ferry or sailor'))

  it('prefers a headline of the act, and what does not point back', () => {
    const body = sketchMention({ text: 'Finland rejected the plan.', trigger: 'rejected', actors: ['Finland'], at: 100 })
    const later = sketchMention({ text: 'Finland rejected an Estonian plan.', trigger: 'rejected', actors: ['Finland'], article: 'b' })
    const headline = sketchMention({ text: 'Finland turns down Estonian harbour plan', trigger: 'turns down', actors: ['Finland'], article: 'c', role: 'headline' })
    expect(titleOf([body, later])).toBe('Finland rejected an Estonian plan')
    expect(titleOf([body, later, headline])).toBe('Finland turns down Estonian harbour plan')
  })

  it('gives the name between commas, where the office alone names nobody', () => {
    const mention = sketchMention({ text: 'The foreign minister, Sanna Marin, resigned from office.', trigger: 'resigned', actors: ['Sanna Marin'], people })
    expect(titleOf([{ ...mention, sources: [{ start: 0, end: 20, text: 'The foreign minister' }] }])).toBe('Foreign minister Sanna Marin resigned from office')
  })

  it('gives the name alone for an office that is somebody’s told of before', () => {
    const mention = sketchMention({ text: 'Its chairman, Sanna Marin, resigned from office.', trigger: 'resigned', actors: ['Sanna Marin'], people })
    expect(titleOf([{ ...mention, sources: [{ start: 0, end: 12, text: 'Its chairman' }] }])).toBe('Sanna Marin resigned from office')
  })

  it('is cut between phrases, never in a word, at 90 characters', () => {
    const text =
      'Finland agreed to build a new icebreaker fleet with Estonian yards after three years of talks about the cost of steel in the northern Baltic.'
    const title = titleOf([sketchMention({ text, trigger: 'agreed', actors: ['Finland'] })])
    expect(title.length).toBeLessThanOrEqual(90)
    expect(text.startsWith(`${title} `)).toBe(true)
    expect(title).not.toMatch(/\b(?:of|the|in|with|after|about)$/)
  })

  it('is what was decided, where who decided it leaves no room', () => {
    const text = 'Envoys of both governments decided that each country will appoint dedicated harbour safety and coastal rescue officers.'
    expect(titleOf([sketchMention({ text, trigger: 'decided' })])).toBe('Each country will appoint dedicated harbour safety and coastal rescue officers')
  })

  it('prefers a clause that names who acts over one that says “they”', () => {
    const mentions = [
      sketchMention({ text: 'They agreed to a truce at sea.', trigger: 'agreed' }),
      sketchMention({ article: 'b', text: 'Finland and Estonia agreed to a truce at sea.', trigger: 'agreed', actors: ['Finland', 'Estonia'] }),
    ]
    expect(titleOf(mentions)).toBe('Finland and Estonia agreed to a truce at sea')
  })

  it('prefers what was done over what would be', () => {
    const mentions = [
      sketchMention({ text: 'Finland would send more ships to the strait.', trigger: 'send', actors: ['Finland'], status: 'planned' }),
      sketchMention({ article: 'b', text: 'Finland sent ships.', trigger: 'sent', actors: ['Finland'] }),
    ]
    expect(titleOf(mentions)).toBe('Finland sent ships')
  })

  it('prefers what somebody warns of over whom he warns', () => {
    const warned = sketchMention({ text: 'Its energy ministry warned Estonia.', trigger: 'warned', type: 'THREATEN', actors: ['Its energy ministry>Finland', 'Estonia'] })
    const threat = sketchMention({ text: 'The port may be shut, Finland said, and it threatens to end a deal', trigger: 'threatens', type: 'THREATEN', actors: ['it>Finland'], clause: 'it threatens to end a deal', article: 'b' })
    expect(titleOf([warned, threat])).toBe('Finland threatens to end a deal')
  })

  it('prefers a clause with its object over one whose object stands before it', () => {
    const mentions = [
      sketchMention({ text: 'They opened the port, which Finland closed after a long row over the price of ferry tickets.', trigger: 'closed', actors: ['Finland'], clause: 'which Finland closed after a long row over the price of ferry tickets' }),
      sketchMention({ article: 'b', text: 'Finland shut the port.', trigger: 'shut', actors: ['Finland'] }),
    ]
    expect(titleOf(mentions)).toBe('Finland shut the port')
  })

  it.each<[string, MentionSketch]>([
    ['ends on a preposition', { text: 'The judges gave a ruling, which Finland and Estonia appealed against.', trigger: 'appealed', type: 'REJECT', actors: ['Finland', 'Estonia'], clause: 'Finland and Estonia appealed against' }],
    ['is only what is doubted', { text: 'It asked why a warship directed its radar at the boat, dismissing the account that the vessel was in distress.', trigger: 'directed', type: 'MOBILIZE', clause: 'why a warship directed its radar at the boat, dismissing the account that the vessel was in distress' }],
    ['is only subject and relative clause', { text: 'President Marin, who chaired a meeting on ports, smiled.', trigger: 'chaired', actors: [], clause: 'who chaired a meeting on ports' }],
    ['gives no more than a reason', { text: 'They cut ties, saying Estonia backs the rebels.', trigger: 'backs', actors: ['Estonia'], attribution: 'They cut ties, saying', clause: 'Estonia backs the rebels' }],
    ['tells another act', { text: 'After a row, two sailors brought the case to an Estonian court, seeking damages.', trigger: 'seeking', form: 'participle', clause: 'seeking damages', type: 'ACCUSE' }],
    ['only says that somebody answered', { text: 'Finland hit back on Friday.', trigger: 'hit back', type: 'REJECT', actors: ['Finland'], expression: 'Friday', date: '2025-03-07' }],
    ['begins with what befell somebody else', { text: 'The clip uses film shot by an Estonian ship.', trigger: 'shot', form: 'participle', type: 'ASSAULT', clause: 'shot by an Estonian ship' }],
    ['breaks off at its verb', { text: 'Finland agreed.', trigger: 'agreed', actors: ['Finland'] }],
    ['has its object before the clause', { text: 'The tone that Finland adopted was mild.', trigger: 'adopted', actors: ['Finland'], clause: 'that Finland adopted' }],
    ['is of nobody named', { text: 'The commander was shot dead at the harbour.', trigger: 'shot dead', actors: ['The commander'], passive: true, type: 'ASSAULT', clause: 'The commander was shot dead at the harbour' }],
    ['names only the kind of a list', { text: 'With ships on a Finnish sanctions list.', trigger: 'sanctions', form: 'nominal', type: 'SANCTION', actors: ['Finnish>Finland', 'ships>Estonia'] }],
    ['has its object behind an aside', { text: 'Finland turned down, within hours, a plan of the envoys.', trigger: 'turned down', actors: ['Finland'], type: 'REJECT' }],
    ['tells a purpose', { text: 'By steps to support the harbours.', trigger: 'support', form: 'infinitive', type: 'SUPPORT', actors: ['steps>Finland'], clause: 'to support the harbours' }],
    ['denies what it would then tell', { text: 'The Finnish Ministry of Harbours, Lights and Fairways denied that any ferry of the line had been sold to Estonia.', trigger: 'denied', type: 'REJECT', clause: 'The Finnish Ministry of Harbours, Lights and Fairways denied' }],
    ['accuses “him”', { text: 'Marin accused him of fraud.', trigger: 'accused', people, actors: ['Marin>Sanna Marin'], type: 'ACCUSE' }],
    ['points back to a claim', { text: 'Finland flatly rejected the claim.', trigger: 'rejected', actors: ['Finland'], type: 'REJECT' }],
    ['names nobody who asks', { text: 'Some asked why.', trigger: 'asked', type: 'REQUEST' }],
    ['has a number for its subject', { text: 'A third threw out the claim of two sailors.', trigger: 'threw out', type: 'REJECT' }],
    ['goes on from another subject', { text: 'All old contacts with Estonia and will send ships.', trigger: 'send', type: 'AID', clause: 'and will send ships' }],
    ['is a noun and what somebody did with it', { text: 'Nobody can fly the three aircraft Finland donated.', trigger: 'donated', type: 'AID', actors: ['Finland'], clause: 'three aircraft Finland donated' }],
    ['points back to what one would do', { text: 'Finland has no plan to do so.', trigger: 'has no plan', type: 'REJECT', actors: ['Finland'] }],
    ['reads its object and its subject as one', { text: 'It was a charge President Marin dismissed as absurd.', trigger: 'dismissed', type: 'REJECT', people, actors: ['a charge President Marin>Sanna Marin'], clause: 'a charge President Marin dismissed as absurd' }],
    ['holds a condition in quotation marks', { text: '“If someone thinks that we will shut the port,” Marin told reporters.', trigger: 'told', type: 'STATEMENT', strength: 'weak', people, actors: ['Marin>Sanna Marin'], clause: 'Marin told reporters' }],
    ['only calls something so in quotation marks', { text: 'Marin called it “a demonstration of bad will”.', trigger: 'demonstration', form: 'nominal', type: 'PROTEST', clause: 'called it “a demonstration of bad will”' }],
    ['says whom only by “it”', { text: 'Finland called it absurd and wrong.', trigger: 'called', actors: ['Finland'], type: 'ACCUSE' }],
    ['tells of nobody', { text: 'They met.', trigger: 'met', type: 'CONSULT' }],
    ['names whose brother it was only before', { text: 'A brother was arrested in Kotka.', trigger: 'arrested', type: 'COERCE', passive: true }],
    ['only gives a name to a deed', { text: 'Marin wrote to the council to stop what she called Estonian aggression.', trigger: 'called', type: 'REQUEST', people, actors: ['she>Sanna Marin'], clause: 'what she called Estonian aggression' }],
    ['tells of something that the text before named', { text: 'The body met in Kotka.', trigger: 'met', type: 'CONSULT' }],
    ['points back to a step', { text: 'Finland announced the move.', trigger: 'announced', type: 'STATEMENT', actors: ['Finland'] }],
    ['has its object before a name and “that”', { text: 'Two died in a raid near Kotka that Finland blames on Estonia.', trigger: 'blames', type: 'ACCUSE', actors: ['Finland', 'Estonia'], clause: 'that Finland blames on Estonia' }],
    ['has its object before an infinitive', { text: 'It is a deal with Estonia that she is due to discuss in Riga.', trigger: 'discuss', form: 'infinitive', type: 'CONSULT', status: 'planned', people, actors: ['she>Sanna Marin'], clause: 'to discuss in Riga' }],
    ['has “whom” for its object', { text: 'They hold the pilot, whom Finland wants punished for the theft.', trigger: 'wants', type: 'REQUEST', actors: ['Finland'], clause: 'whom Finland wants' }],
    ['has “what” for its object', { text: 'It fell short of what Finland announced at sea.', trigger: 'announced', type: 'STATEMENT', actors: ['Finland'], clause: 'what Finland announced at sea' }],
    ['says only where it was said', { text: 'Marin warned in a joint statement.', trigger: 'warned', type: 'THREATEN', people, actors: ['Marin>Sanna Marin'] }],
    ['hangs it on a noun in what is said', { text: 'Marin said Finland would drop the complaint it had announced against Estonia.', trigger: 'announced', type: 'STATEMENT', people, actors: ['it>Finland'], attribution: 'Marin said', clause: 'it had announced against Estonia' }],
  ])('is none where the sentence %s', (_, sketch) => {
    expect(titleOf([sketchMention(sketch)])).toBe('')
  })

  it('names who and what where no clause can be had', () => {
    const nominal = sketchMention({ text: 'Which followed the accord.', trigger: 'accord', form: 'nominal' })
    const span = { start: 0, end: 5, text: 'Which' }
    const actors = ['Finland', 'Estonia'].map((name) => ({ name, kind: 'state', role: 'source', span }) as const)
    expect(titleOf([{ ...nominal, actors }])).toBe('Finland–Estonia accord')
  })
})
