/** What becomes of a matched clause: the act's type, status and strength from how real it is, its words and its parties. */
import { EVENT_TYPES, type EventType } from '../../dataset/event-types.ts'
import type { CodedAct } from './coded-act.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import type { Match } from './match-verbs.ts'
import { partiesOfClause, spanOf } from './parties.ts'
import { scoreOf } from './scores.ts'
import type { Reality } from './status.ts'

export interface ClauseReading {
  readonly sentence: ReadSentence
  readonly text: string
  readonly clause: Clause
  readonly attribution: CodedAct['attribution']
}

/** The act of a matched clause; null where the clause denies it and the denial is no act. */
export function tellAct(reading: ClauseReading, match: Match, reality: Reality): CodedAct | null {
  const { sentence, text, clause, attribution } = reading
  const told = settleType(match.row.type, reality, clause)
  if (!told) return null
  const isSame = told.type === match.row.type
  const mode = isSame ? match.row.mode : null
  return {
    type: told.type,
    ploverType: told.ploverType,
    mode,
    score: scoreOf(told.type, mode),
    status: isSame ? reality.status : 'occurred',
    trigger: spanOf(sentence, text, match.first, match.last),
    clause: spanOf(sentence, text, clause.start, Math.max(clause.end - 1, match.last)),
    ...partiesOfClause(sentence, text, clause, match),
    attribution,
    form: clause.verb.form,
    tense: reality.tense,
    strength: match.row.weak || isHabit(reading, match.row.type) ? 'weak' : reality.strength,
    rule: match.row.rule,
  }
}

/** `said that Chad must leave`: wanting something of another is a request even where the lexicon lacks the verb. */
export function tellDuty({ sentence, text, clause, attribution }: ClauseReading, reality: Reality): CodedAct | null {
  if (!reality.isDuty || reality.negated || clause.relation !== 'reported') return null
  const trigger = spanOf(sentence, text, clause.verb.first, clause.verb.last)
  return {
    type: 'REQUEST', ploverType: 'REQUEST', mode: null, score: scoreOf('REQUEST', null), status: 'occurred', trigger,
    clause: spanOf(sentence, text, clause.start, Math.max(clause.end - 1, clause.verb.last)),
    sources: [], targets: clause.subject.map((phrase) => spanOf(sentence, text, phrase.first, phrase.last)),
    attribution, form: clause.verb.form, tense: reality.tense, strength: 'weak', rule: 'REQUEST/duty',
  }
}

interface SettledType {
  readonly type: EventType
  readonly ploverType: EventType
}

/** What one wills is a promise or a threat, what one demands of another a request, what one does not do a refusal. */
function settleType(type: EventType, reality: Reality, clause: Clause): SettledType | null {
  const kind = EVENT_TYPES[type].class
  const isCooperative = kind === 'verbal cooperation' || kind === 'material cooperation'
  if (reality.isDuty && !reality.negated) return { type: 'REQUEST', ploverType: 'REQUEST' }
  if (reality.negated) return isCooperative ? { type: 'REJECT', ploverType: 'REJECT' } : null
  const isOwnWill = reality.isWill && clause.verb.voice === 'active'
  if (isOwnWill && isCooperative) return { type, ploverType: 'AGREE' }
  if (isOwnWill && kind === 'material conflict') return { type, ploverType: 'THREATEN' }
  return { type, ploverType: type }
}

/** Types whose verbs, in the present of a full sentence, tell what somebody does as a rule: `supports`, `exports`, `bans`. */
const HABIT_TYPES: ReadonlySet<EventType> = new Set(['SUPPORT', 'REJECT', 'REQUEST', 'ACCUSE', 'COOPERATE', 'AID', 'COERCE', 'PROTEST', 'STATEMENT', 'CONCEDE'])

function isHabit({ sentence, clause }: ClauseReading, type: EventType): boolean {
  const { verb } = clause
  const isSimplePresent = verb.form === 'finite' && verb.tense === 'present' && verb.voice === 'active' && verb.first === verb.last
  return isSimplePresent && HABIT_TYPES.has(type) && sentence.words.at(-1)?.text === '.'
}
