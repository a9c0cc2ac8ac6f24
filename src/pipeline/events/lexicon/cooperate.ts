/** COOPERATE: acting together in deeds: trade, joint exercises, shared intelligence, extradition. */
import type { LexiconTable } from './lexicon-row.ts'

export const COOPERATE: LexiconTable = {
  type: 'COOPERATE',
  rows: [
    { id: 'share', verbs: 'share, exchange, provide, pass on, pass, hand over, supply, swap, give, pool, turn over', object: 'intelligence, information, evidence, expertise, technology, data, know-how, experience, tip', without: 'bed, border, concern, view, aerial', example: 'Spain shared intelligence with Morocco.' },
    { id: 'cooperate', verbs: 'cooperate, co-operate, collaborate, work together, team up, join forces, work closely, work alongside, partner, partner with, work jointly, coordinate, coordinate with, work with, act jointly, join hands, ally, ally with, act in concert', example: 'Spain and Morocco cooperated against the smugglers.' },
    { id: 'extradite', verbs: 'extradite', example: 'Bolivia extradited a former colonel to Italy.' },
    { id: 'hand-over-suspect', verbs: 'hand over, turn over, deliver, surrender, transfer', object: 'suspect, fugitive, accused, war criminal, criminal, terrorist, gunman', without: 'body, remains', example: 'Bolivia handed over a suspect to the court.' },
    { id: 'take-part', verbs: 'take part in, participate in, join in', object: 'manoeuvre, maneuver, exercise, drill, patrol, operation, war game, project, programme, program', example: 'Two frigates took part in manoeuvres off Goa.' },
    { id: 'joint-plain', nouns: 'exercise, manoeuvre, maneuver, patrol, drill, operation, training, project, research, production', object: 'joint, bilateral, combined', without: 'separate', example: 'Britain and Oman held joint military manoeuvres.' },
    { id: 'joint-noun', nouns: 'joint exercise, joint military exercise, joint manoeuvre, joint maneuver, joint patrol, joint drill, joint operation, joint venture, joint project, extradition, information exchange, prisoner transfer, joint training, military cooperation', example: 'A joint venture between Spain and Morocco followed.' },
    { id: 'trade', verbs: 'trade, trade with, export, import, barter, do business', without: 'accusation, blame, insult, fire, charge, blow, shot, barb, threat, ban, restriction', example: 'Angola traded with Portugal.' },
    { id: 'buy-sell', verbs: 'buy, sell, purchase, acquire, take over, supply, lease, order, procure, resell, auction, divest, export, snap up, sell off, buy out', object: '@trade, billion, million, network, brand, bank, plant, airline, ministry, land, software, album, unit, wheat, nuclear fuel', example: 'The Dutch airline bought twelve aircraft from Brazil.' },
    { id: 'buy', verbs: 'buy, purchase, acquire, take over, snap up, buy out, buy back', without: 'time', example: 'The Dutch airline bought Transavia.' },
    { id: 'deliver', verbs: 'deliver, ship, supply', object: 'aircraft, plane, jet, order, airliner, reactor, car, train, gas, oil, unit, ship, submarine', example: 'The builder delivered the first airliner to the Dutch airline.' },
    { id: 'deliver-plain', verbs: 'deliver, ship', without: 'speech, verdict, message, blow, ultimatum, lecture, address, letter, protest, threat, warning, baby, result', example: 'The yard delivered the Aurora to Iceland.' },
    { id: 'win-contract', verbs: 'win, land, clinch, secure, award, place, receive, get, bag, sign, give, confirm, finalise, finalize, announce, cut', object: 'contract, order, tender, firm order, licence, license, concession', example: 'The shipyard won a contract from the Danish navy.' },
    { id: 'order-noun', nouns: 'order, purchase, delivery, sale, contract, acquisition, takeover', object: 'aircraft, plane, jet, airliner, tanker, ship, submarine, reactor, train, company, stake, airline', without: 'court, executive, restraining, arms embargo', example: 'The delivery of the first airliner to Norway took place in May.' },
    { id: 'place-order', verbs: 'place an order, exercise an option, exercise options, sign for, commit to buy, defeat for contract, outbid', example: 'The Dutch airline outbid its rival.' },
    { id: 'merge', verbs: 'merge, merge with, tie up, invest, invest in, co-finance, co-produce, form a joint venture, set up a joint venture, partner up, jointly develop, co-develop, join', object: 'venture, billion, million, company, firm, airline, bank, project, plant, startup, start-up, fund, network, alliance, programme, program', example: 'The Dutch airline merged with a Belgian company.' },
    { id: 'merger', nouns: 'merger, takeover, acquisition, joint venture, buyout, tie-up, purchase of, sale of, partnership', weak: true, example: 'The merger pleased the two airlines.' },
    { id: 'merge-alone', verbs: 'merge, invest in, co-finance, co-produce', example: 'The two ferry lines merged.' },
    { id: 'build-together', verbs: 'build, launch, open, inaugurate, establish, set up, create, form, start, develop, complete', object: 'joint, pipeline, joint commission, railway link, joint force, joint company, joint committee, joint task force, free trade zone, free-trade zone, customs union, common market, coalition', example: 'Niger and Benin opened a pipeline.' },
    { id: 'send-support-for', verbs: 'help, assist, aid, back up', along: 'identify, investigator, catch, trace, investigate, operation, search, track, hunt, fight against, combat, investigation', example: 'Interpol helped Kenya track the poachers.' },
    { id: 'license', verbs: 'license, franchise, outsource', weak: true, example: 'The studio licensed the film to a Danish firm.' },
  ],
}
