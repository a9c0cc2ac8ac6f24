/** THREATEN: threats, warnings and ultimatums. */
import type { LexiconTable } from './lexicon-row.ts'

export const THREATEN: LexiconTable = {
  type: 'THREATEN',
  rows: [
    { id: 'threaten', verbs: 'threaten, issue a threat, make a threat, make threats, issue threats', example: 'Gabon threatened to close the strait.' },
    { id: 'threaten-violence', verbs: 'threaten, warn, vow, swear, pledge, promise', along: '@violence, to fight, to attack, to bomb, to shell, to kill, to invade, to destroy, to retaliate, to strike, to avenge, to crush, devastating, revenge, to use force, military force, to wipe, resume terrorist, bloodshed, to execute, to shoot, retaliate, retaliation, to annihilate, to strike back', mode: 'Violence', example: 'The rebels threatened to shell the port.' },
    { id: 'threaten-relations', verbs: 'threaten, warn', along: 'to break relations, to break off relations, to sever, break off diplomatic, to stop negotiations, to cut off ties, to suspend talks, to withdraw from talks, to walk out, to cut off aid, to cut aid, to break ties, to recall, to halt aid, to boycott, break relations, suspend aid, to pull out', mode: 'Relations', example: 'Gabon threatened to sever ties with Togo.' },
    { id: 'threaten-restrict', verbs: 'threaten, warn', along: 'sanction, embargo, restriction, blockade, to ban, tariff, boycott, curfew, martial law, to impose, strike unless, general strike, hunger strike, to blockade, to prohibit, to block', mode: 'Restrict', example: 'Gabon threatened to impose tariffs on timber.' },
    { id: 'threaten-expel', verbs: 'threaten, warn', along: 'to expel, to deport, expulsion, deportation', mode: 'Expel', example: 'Gabon threatened to expel the foreign workers.' },
    { id: 'threaten-arrest', verbs: 'threaten, warn', along: 'to arrest, to jail, to prosecute, arrest, prosecution, to imprison', mode: 'Arrest', example: 'Gabon threatened to arrest the smugglers.' },
    { id: 'threaten-territory', verbs: 'threaten, warn', along: 'to annex, to seize, to occupy, to take over, to reclaim', mode: 'Territory', example: 'Gabon threatened to annex the island.' },
    { id: 'warn', verbs: 'warn, caution, serve notice, put on notice, sound a warning, issue a warning, give a warning, deliver a warning, send a warning, raise the spectre, raise the prospect of retaliation, serve warning', without: 'of a storm, storm, hurricane, drought, recession, flood, against hasty', example: 'Gabon warned its neighbour over the border clashes.' },
    { id: 'will-not-tolerate', verbs: 'tolerate, stand idly by, stand by, hesitate, rule out the use, rule out military, rule out force, sit idly by', denied: true, example: 'Gabon will not tolerate raids on its ships.' },
    { id: 'ultimatum', verbs: 'issue an ultimatum, give an ultimatum, deliver an ultimatum, set a deadline, set an ultimatum, issue ultimatum, give a deadline, present an ultimatum, impose a deadline, set deadline', example: 'Gabon issued an ultimatum to the poachers.' },
    { id: 'ultimatum-noun', nouns: 'ultimatum, threat, death threat, bomb threat, warning', without: 'storm, weather', example: 'The ultimatum to the poachers was issued in May.' },
    { id: 'give-deadline', verbs: 'give', along: 'hour to, hours to, day to, days to, week to, weeks to, deadline, ultimatum, or face', without: 'birth', example: 'The army gave the strikers two days to return to work.' },
    { id: 'swear-revenge', verbs: 'swear to fight, vow to fight, vow revenge, vow retaliation, vow to retaliate, vow to avenge, swear revenge, vow to attack, vow to crush, vow to continue fighting, vow to destroy, vow to punish, pledge revenge, promise retaliation, be ready to fight, be prepared to fight, be ready for war, be prepared for war, promise to retaliate', mode: 'Violence', example: 'The clan vowed to avenge the dead.' },
    { id: 'claim-weapons', verbs: 'claim to be manufacturing, claim to possess, claim to have, boast of, brandish, rattle', along: '@weapon, sabre, saber, nuclear, chemical', mode: 'Violence', example: 'The rebels brandished a captured missile.' },
    { id: 'raise-spectre', verbs: 'prepare sanctions, consider sanctions, weigh sanctions, mull sanctions, consider retaliation, plan sanctions, plan restrictions, plan to impose, plan to ban, decide to impose, agree to impose', mode: 'Restrict', example: 'Gabon plans to impose quotas on timber.' },
    { id: 'intimidate', verbs: 'intimidate, menace, blackmail, bully, sabre-rattle, extort', example: 'Poachers intimidated the rangers.' },
  ],
}
