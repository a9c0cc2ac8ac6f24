/** AGREE: what one party promises, or both settle on; the act promised has not happened yet. */
import type { LexiconTable } from './lexicon-row.ts'

export const AGREE: LexiconTable = {
  type: 'AGREE',
  rows: [
    { id: 'agree', verbs: 'agree, concur, consent, assent, acquiesce', example: 'Peru and Chile agreed on a joint border plan.' },
    { id: 'agree-to-disagree', verbs: 'come to terms, see eye to eye, find common ground, come together, settle on', example: 'Peru and Chile came to terms over the fishing dispute.' },
    { id: 'promise', verbs: 'promise, pledge, vow, swear, undertake, guarantee, commit, dedicate, assure, reassure', without: 'fight, revenge, retaliate, avenge, attack, destroy, crush, retaliation, war, punish, never, not', example: 'Norway pledged to finance the new hospital in Chad.' },
    { id: 'be-committed', verbs: 'be committed, remain committed, be willing, be prepared, be ready, stand ready, be open to, be keen, express readiness, express willingness, express interest, signal readiness, declare readiness, express intent, be interested, have no objection', without: 'war, attack, impose, fight, martial law, retaliate, use force, battle', example: 'Kenya is ready for closer cooperation with Uganda.' },
    { id: 'offer', verbs: 'offer, volunteer, propose, extend an offer, make an offer, tender', without: 'praise, apology, condolence, congratulation, resignation, criticism', example: 'Ghana offered to send doctors to Liberia.' },
    { id: 'accept', verbs: 'accept, embrace, endorse, approve, adopt, okay, sign off on, greenlight, subscribe to, buy into, sign up to', object: '@agreement, offer, proposal, invitation, mediation, compromise, truce, ceasefire, cease-fire, formula, solution, resolution, bid, initiative, peace, terms, term, observer, role, idea, budget, bill, request', example: 'Bolivia accepted a compromise on the border dispute.' },
    { id: 'win-consent', verbs: 'win, gain, get, obtain, receive', object: 'agreement, consent, approval, assurance, pledge, promise, green light, permission, backing', example: 'Chile won agreement on the mining treaty.' },
    { id: 'clear-deal', verbs: 'approve, clear, authorise, authorize, wave through, give the green light to, greenlight', object: 'takeover, merger, acquisition, deal, buyout, purchase, tie-up, joint venture', example: 'The Danish regulator cleared the merger.' },
    { id: 'accept-mediator', verbs: 'accept, welcome, approve', along: 'mediator, mediation, mediate, go-between, as host, observer', example: 'Colombia accepted the bishop as a mediator.' },
    { id: 'sign-pact', verbs: 'sign, seal, strike, conclude, reach, clinch, finalise, finalize, ink, hammer out, work out, thrash out, hash out, cut, broker, forge, initial, negotiate, secure, make, close, enter into, come to, arrive at, draw up, draft, develop, formulate, set up', object: '@agreement, consensus, truce accord, work plan, workplan, compromise, free-trade, free trade, letter of intent', example: 'Brazil and Uruguay sealed a fisheries accord.' },
    { id: 'join-pact', verbs: 'join, accede to, enter, sign on to, sign up', object: '@agreement, alliance, coalition, union, organisation, organization, bloc, community', example: 'Moldova joined the energy treaty.' },
    { id: 'settle', verbs: 'settle, resolve, patch up, bury, iron out, bridge, overcome, smooth over, reconcile', object: 'dispute, difference, row, conflict, quarrel, lawsuit, case, issue, hatchet, disagreement, suit, claim, crisis, border', example: 'Kenya and Somalia settled their maritime dispute.' },
    { id: 'decide-jointly', verbs: 'decide, resolve, determine', along: 'each, both, joint, jointly, together, mutual, cooperate, establish, appoint', example: 'Officials also decided that each country would open a trade desk.' },
    { id: 'vow-verbal', verbs: 'give its word, give assurance, give an assurance, give guarantee, make a commitment, make a pledge, make a promise, take responsibility to', example: 'Sudan gave assurances that the convoys would pass.' },
    { id: 'look-forward', verbs: 'look forward to, hope for, express hope, be eager, be hopeful, be optimistic, be confident', example: 'Turkey looks forward to closer ties with Greece.', weak: true },
    { id: 'agreement-noun', nouns: 'agreement, accord, pact, deal, treaty, work plan, workplan, action plan, memorandum of understanding, memorandum, mou, protocol, framework for cooperation, framework agreement, cooperation framework, compromise, consensus, settlement, understanding, free-trade agreement, trade deal, peace plan, joint declaration, joint communique, power-sharing deal, roadmap, letter of intent', without: 'no', example: 'The fisheries accord between Norway and Iceland took effect.' },
    { id: 'framework', nouns: 'framework', object: 'cooperation, agreement', example: 'The Framework for Cooperation on Fisheries between Norway and Iceland expired in 2015.' },
    { id: 'promise-noun', nouns: 'promise, pledge, commitment, assurance, guarantee, vow, undertaking, reassurance', example: 'A commitment by Ghana to the miners followed.' },
    { id: 'concession-offer', nouns: 'offer', example: 'An offer by Serbia to Bosnia followed.' },
    { id: 'nod', verbs: 'give the green light, give the go-ahead, give its consent, give its approval, give approval, give its blessing, nod to, say yes, shake hands on, come on board, sign off, toe the line', example: 'Poland gave the green light to the new pipeline.' },
  ],
}
