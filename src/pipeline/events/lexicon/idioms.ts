/** Idioms: verbs that with these words name no act, whatever the verb alone would. Each example is run as a test: it tells no act. */
import type { Idiom } from './lexicon-row.ts'

export const IDIOMS: readonly Idiom[] = [
  { id: 'pick-up', verbs: 'pick up', subjectIsNot: 'police, officer, detective, agent, gendarme, soldier', example: 'Talks with Norway have picked up.' },
  { id: 'stand-by', verbs: 'stand by', intransitive: true, example: 'Officers stood by for an hour.' },
  { id: 'back-up', verbs: 'back up', intransitive: true, example: 'Lorries have been backing up at the border.' },
  { id: 'follow-suit', verbs: 'follow suit', example: 'The government followed suit.' },
  { id: 'go-on', verbs: 'go on', subjectIsNot: 'worker, miner, student', objectIsNot: 'strike, trial, rampage, visit, mission, tour, offensive, alert, trip, hunger strike, sale, show', example: 'Norway would go on asking for talks.' },
  { id: 'ask-not', verbs: 'ask not, ask whether, ask why, ask if, ask how, ask where, ask for anonymity', example: 'An official, who asked not to be named, was brief.' },
  { id: 'decline-to-say', verbs: 'decline to be named, decline to be identified, decline to be quoted, refuse to be drawn, decline to elaborate, refuse to elaborate, insist on anonymity', example: 'The minister refused to be drawn.' },
  { id: 'take-down', verbs: 'take down', object: 'banner, flag, poster, sign, portrait', example: 'Banners were taken down at the village.' },
  { id: 'take-note', verbs: 'take shape, take note, take stock', example: 'Nobody took note of the village.' },
  { id: 'strike-chord', verbs: 'strike a chord, strike a note, strike a tone, strike off, strike up', intransitive: true, example: 'The village struck off.' },
  { id: 'concede-that', verbs: 'concede that', example: 'The minister conceded that the case was unclear.' },
  { id: 'head-a-body', verbs: 'head', object: 'bureau, department, agency, movement, front, office, ministry, commission, centre, center, institute, foundation, association', example: 'Anna Berg, who heads the bureau, was in Lima.' },
  { id: 'choose-to', verbs: 'choose to, choose not', example: 'Norway chose not to hear.' },
  { id: 'admit-to', verbs: 'admit to', objectIsNot: 'hospital, union, nato, membership, council, bar', example: 'Nobody admits to the raid.' },
  { id: 'choose-words', verbs: 'choose', object: 'word, words', example: 'Norway is choosing its words.' },
  { id: 'brace', verbs: 'brace for, brace itself, brace himself', example: 'The government was bracing for a long fight.' },
  { id: 'war-of-words', verbs: 'wage a war of words, wage a battle of, fight a war of words', example: 'They waged a battle of videos.' },
  { id: 'brief-that', verbs: 'brief that, brief reporters, brief journalists, brief the press, speak to reporters, talk to reporters', example: 'Norway has briefed that the talks went well.' },
  { id: 'clash-with-words', verbs: 'clash', subject: 'statement, account, remark, comment, view, claim, colour, color, date, schedule', example: 'The statement clashed with what Norway had said.' },
  { id: 'come-out', verbs: 'come out of, come out to', subject: '@official, he, she, they', example: 'The minister came out of the hall.' },
  { id: 'statistic', verbs: 'fall, rise, climb, drop, jump, soar, plunge, surge, slump, tumble, grow, shrink, slide, sink, slip, dip, plummet, decline, increase, decrease, double, halve, reach, hit, be down, be up', subject: 'arrival, visitor, inflation, unemployment, gdp, turnover, export, import, exports, imports, booking, tourism, temperature, population, turnout, number of, figure, toll', example: 'Arrivals from Norway fell by 46 percent in December.' },
  { id: 'hold-hearings', verbs: 'hold', subject: 'hearing, hearings', example: 'Hearings were held over four days.' },
  { id: 'choose-side', verbs: 'choose a side, pick a side, take sides, take a side', example: 'Norway has chosen a side.' },
  { id: 'stock-index', verbs: 'fall, rise, climb, drop, jump, soar, plunge, surge, slump, tumble, close, end, finish, slide, sink, slip, dip, lose, gain, close down, close up, end down, end up', subject: 'stock index, share index, main index, bourse, stock market', example: 'The stock index of Norway closed down 4 percent.' },
]
