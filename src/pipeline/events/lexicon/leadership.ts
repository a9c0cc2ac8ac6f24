/** LEADERSHIP: elections, appointments and departures other than resignations. */
import type { LexiconTable } from './lexicon-row.ts'

export const LEADERSHIP: LexiconTable = {
  type: 'LEADERSHIP',
  rows: [
    { id: 'win-election', verbs: 'win, lose, sweep, contest, concede', object: 'election, poll, vote, presidency, referendum, runoff, run-off, by-election, primary, majority, term, nomination, seat, ballot, leadership, parliamentary election', example: 'The Liberals won the election in Denmark.' },
    { id: 'elect', verbs: 'elect, re-elect, reelect, vote in, vote into office, return to power', example: 'Parliament elected a new speaker.' },
    { id: 'hold-election', verbs: 'hold, go to, stage, head to, call, schedule', object: 'election, referendum, poll, by-election, vote, ballot, run-off, runoff, snap election, plebiscite', example: 'Iceland held a referendum on fishing.' },
    { id: 'appoint', verbs: 'appoint, name, nominate, select, hire, promote, install, choose, designate, tap, reappoint, pick, recruit, anoint, crown', object: '@office', without: 'prize, award', example: 'The board appointed a new chief executive.' },
    { id: 'name-as', verbs: 'appoint, name, hire, nominate, promote', along: '@office, crown prince, heir, prince, captain', without: 'prize, award, list', example: 'The firm named Anna Berg as chairwoman.' },
    { id: 'declare-winner', verbs: 'declare, proclaim, pronounce, confirm', along: 'winner, the winner, victor, president-elect, elected, as president, governor, the victor', without: 'mourning, holiday, war, contest, competition, race', example: 'Anna Berg was declared the winner in Bergen.' },
    { id: 'take-over-office', verbs: 'take over', object: 'ministry, portfolio, post, presidency, premiership, chairmanship, helm, command, leadership, diplomacy, reins, department', example: 'Anna Berg took over the ministry in May.' },
    { id: 'take-office', verbs: 'reassume, resume the role, take the reins, take office, assume office, assume power, be sworn in, swear in, inaugurate, take over as, succeed, assume the presidency, take the helm, take charge, take the oath, accede to the throne, come to power, form a government, become chief executive, take power from', without: 'in reaching, in getting, citizen, witness', example: 'The new mayor took office in May.' },
    { id: 'become', verbs: 'become, take over as, return as, serve as, replace', object: 'president, prime minister, premier, chancellor, chief executive, ceo, chairman, chairwoman, minister, leader, head, governor, mayor, pope, king, secretary-general', without: 'to go to, to visit, to travel, to agree, to open, to normalise, to normalize', example: 'Anna Berg became prime minister.' },
    { id: 'sack', verbs: 'sack, dismiss, fire, remove, oust, replace, suspend, demote, recall, relieve, vote out', object: '@office, cabinet, government, general, minister, him, her, staff, worker, employee', without: 'bullet, gas, round, shell, mortar, rubber, gun, weapon, cannon, torpedo, proposal, appeal, shot, missile, rocket, report, case, lawsuit, claim, charge, words, memory, the words', example: 'The board dismissed the chief executive.' },
    { id: 'suspend-official', verbs: 'suspend, unseat, depose', object: '@office, pm', subject: 'court, tribunal, judge, bench, parliament, assembly, senate, board, council, commission, king', example: 'The court suspended the premier pending an ethics case.' },
    { id: 'sack-from', verbs: 'remove, dismiss, oust, relieve, strip, suspend, sack', along: 'office, post, duty, power, cabinet, command, position', example: 'The king stripped two generals of their posts.' },
    { id: 'leave-office', verbs: 'leave, depart, exit', along: 'company, post, office, position, role, board', without: 'bomb, explode', subject: '@office', example: 'The chief executive left the company.' },
    { id: 'run', verbs: 'run for, stand for, seek re-election, announce candidacy, declare candidacy, enter the race, bid for', object: 'president, election, office, presidency, parliament, re-election, mayor, leadership, senate', example: 'Anna Berg ran for mayor.' },
    { id: 'form-government', verbs: 'form, dissolve, reshuffle, name, announce, head, lead', object: 'government, cabinet, coalition government, coalition, administration, parliament', example: 'The premier reshuffled her cabinet.' },
    { id: 'election-noun', nouns: 'election, by-election, general election, presidential election, parliamentary election, inauguration, swearing-in, coronation, referendum, appointment, dismissal, election victory, landslide, cabinet reshuffle, leadership contest, election win, plebiscite, succession', example: 'The election in Iceland took place in May.' },
  ],
}
