/** What becomes of a matched clause: the act's type, status and strength from how real it is, its words and its parties. */
import type { Span } from '../../dataset/dataset.ts'
import { EVENT_TYPES, type EventType } from '../../dataset/event-types.ts'
import type { CodedAct } from './coded-act.ts'
import { addsOrElse, hasConditionBehind, hasUnlessBehind, isAdvice, orElse } from './conditions.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import { MACHINES, TEXTS, THINGS } from './grammar/function-words.ts'
import { isHearsay } from './hearsay.ts'
import type { CompiledRow } from './lexicon-index.ts'
import type { Match } from './match-verbs.ts'
import { partiesOfClause, spanOf, type Parties } from './parties.ts'
import { scoreOf } from './scores.ts'
import type { Reality } from './status.ts'
import { hasFullStop } from './token.ts'

export interface ClauseReading {
  readonly sentence: ReadSentence
  readonly text: string
  readonly clause: Clause
  readonly attribution: CodedAct['attribution']
}

/** The act of a matched clause; null where the clause denies it and the denial is no act. */
export function tellAct(reading: ClauseReading, match: Match, reality: Reality): CodedAct | null {
  const { clause } = reading
  if (match.row.isIdiom) return null
  const told = settleType(match.row, reality, reading)
  // `Asked about it, he said`: how a saying came about.
  if (told?.type === 'REQUEST' && clause.verb.form === 'participle' && clause.verb.voice === 'passive' && clause.verb.first === 0) return null
  if (!told || (told.type === 'STATEMENT' && !match.row.weak && isHabit(reading, 'STATEMENT'))) return null
  return toAct(reading, match, reality, isDoneByThing(reading, match.row) ? { type: 'STATEMENT', ploverType: 'STATEMENT' } : told)
}

function toAct(reading: ClauseReading, match: Match, reality: Reality, told: SettledType): CodedAct {
  const { sentence, text, clause, attribution } = reading
  const isSame = told.type === match.row.type
  const mode = isSame ? match.row.mode : null
  const isTold = match.row.tellerActs || (!isSame && reality.isDuty && clause.verb.voice === 'active')
  return {
    type: told.type,
    ploverType: told.ploverType,
    mode,
    score: scoreOf(told.type, mode),
    status: isSame && !isUttered(match.row, clause) ? reality.status : 'occurred',
    trigger: spanOf(sentence, text, match.first, match.last),
    clause: fromTeller(spanOf(sentence, text, clause.start, Math.max(clause.end - 1, match.last)), isTold ? attribution : null, text),
    ...(isTold ? partiesOfTelling(reading) : partiesOfClause(sentence, text, clause, match)),
    attribution,
    form: clause.verb.form,
    tense: match.row.tellerActs ? 'past' : isUttered(match.row, clause) || (told.type === 'REJECT' && reality.negated && reality.tense === 'future') ? 'present' : reality.tense,
    strength: match.row.weak || isStatistic(reading, match) || isMeasured(reading, match.row) || isOfAny(reading) || isHabit(reading, match.row.type) || isPublished(reading, match.row.type) || isUntold(reading, match.row) || isPassingDenial(reading, told.type) || isHearsay(reading) || isOnlyIf(reading, told.type) || isStanding(reading, match.row) || isStateOfAffairs(reality, told.type) ? 'weak' : reality.strength,
    rule: match.row.rule,
  }
}

/**
 * What a clause's modal tells where the lexicon lacks its verb: `said that Chad must leave` is a request,
 * `Peru will open its archives` or `plans to open them` a promise, `Peru will not yield` a refusal. Weak, but for a demand with what comes otherwise and for what there should be.
 */
export function tellModality(reading: ClauseReading, reality: Reality): CodedAct | null {
  const { sentence, text, clause, attribution } = reading
  const isSaid = clause.relation === 'reported' || attribution !== null
  const isRequest = reality.isDuty && !reality.negated
  const isOwnWill = clause.verb.modality === 'future' && clause.verb.voice === 'active' && isSaid
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor]
  // `expect prices to grow`: what others do is no plan.
  const isOthers = governor !== undefined && (clause.subject[0]?.first ?? 0) > governor.verb.last
  const isPlan = clause.verb.form === 'infinitive' && !isOthers && reality.isWill && reality.status === 'planned' && !reality.negated
  const manner = reality.negated ? undefined : mannerOf(reading)
  // `hinted that the gas could run out unless Chad paid`
  const isWarning = (isSaid || clause.relation === 'content') && reality.isWill && !reality.negated && hasUnlessBehind(sentence, clause)
  if (!(isRequest && isSaid) && !isOwnWill && !isPlan && !isWarning && manner === undefined) return null
  const isThreat = isWarning || (isRequest && attribution !== null && (orElse(sentence, clause) || (hasUnlessBehind(sentence, clause) && !isAdvice(sentence, clause))))
  const type = isThreat ? 'THREATEN' : isRequest ? 'REQUEST' : reality.negated || reality.isEnded || takesNone(reading) ? 'REJECT' : isOwnWill || isPlan ? 'AGREE' : (manner ?? 'AGREE')
  const parties = isRequest ? partiesOfTelling(reading) : { sources: spansOf(reading, clause.subject), targets: [] }
  return {
    type, ploverType: type, mode: null, score: scoreOf(type, null), status: 'occurred',
    trigger: spanOf(sentence, text, clause.verb.first, clause.verb.last),
    clause: spanOf(sentence, text, clause.start, Math.max(clause.end - 1, clause.verb.last)),
    ...parties,
    attribution, form: clause.verb.form, tense: reality.tense, strength: isThreat || (isRequest && sentence.words[clause.subject[0]?.first ?? -1]?.lower === 'there') ? 'strong' : 'weak', rule: `${type}/modality`,
  }
}

/** `would recognise no agreement`: denied by its object. */
const takesNone = ({ sentence, clause }: ClauseReading): boolean => sentence.words[clause.verb.last + 1]?.lower === 'no'

/** `in protest`, `jointly`: how a thing is done may tell what it is, whatever the verb. */
const MANNERS: readonly (readonly [EventType, RegExp])[] = [
  ['PROTEST', /\b(?:in protest|in (?:anger|fury|outrage|rage) (?:at|over)|in defiance of|in solidarity with|to protest)\b/],
  ['COOPERATE', /\b(?:jointly|in tandem with)\b|^[^,]* and [^,]*\btogether\b/],
  ['SUPPORT', /\bin an? (?:gesture|act|show|token) of (?:friendship|goodwill|solidarity|support|reconciliation|respect|sympathy)\b/],
]

function mannerOf({ sentence, text, clause }: ClauseReading): EventType | undefined {
  if (clause.verb.form !== 'finite' || clause.relation === 'condition') return undefined
  const words = text.slice(sentence.words[clause.start]?.start ?? 0, sentence.words[clause.end - 1]?.end ?? 0)
  return MANNERS.find(([, manner]) => manner.test(words))?.[0]
}

interface SettledType {
  readonly type: EventType
  readonly ploverType: EventType
}

/** What one wills is a promise or a threat, what one demands of another a request, what one does not do a refusal. */
function settleType(row: CompiledRow, reality: Reality, { sentence, clause }: ClauseReading): SettledType | null {
  const type = reality.isEnded ? typeOfEnding(row.type) : row.type
  if (type === null) return null
  const kind = EVENT_TYPES[type].class
  const isCooperative = kind === 'verbal cooperation' || kind === 'material cooperation'
  // `both should be ready`, `the ruling should be adopted`: what one expects, asked of nobody.
  if (reality.isDuty && (row.words[0] === 'be' || (NEUTRAL_TYPES.has(row.type) && clause.verb.voice === 'passive'))) return null
  // `importers will have to pay a duty`: the word of whoever tells it is the measure.
  if (reality.isDuty && !reality.negated && !row.tellerActs) return orElse(sentence, clause) ? { type: 'THREATEN', ploverType: 'REQUEST' } : { type: 'REQUEST', ploverType: 'REQUEST' }
  // `no sum was discussed`: nobody refuses where nobody is to act.
  if (reality.negated && clause.verb.voice === 'passive' && clause.verb.modality === 'none') return null
  if (reality.negated) return isCooperative ? { type: 'REJECT', ploverType: 'REJECT' } : null
  if (reality.status === 'alleged' && kind === 'material conflict') return { type, ploverType: 'ACCUSE' }
  if (row.type === 'REQUEST' && addsOrElse(sentence, clause)) return { type: 'THREATEN', ploverType: 'THREATEN' }
  // `said that any plane would be shot down`
  if (reality.isWill && clause.verb.voice === 'passive' && clause.relation === 'reported' && kind === 'material conflict') return { type, ploverType: 'THREATEN' }
  const isOwnWill = reality.isWill && clause.verb.voice === 'active'
  if (isOwnWill && isCooperative) return { type, ploverType: 'AGREE' }
  // `would expel them unless …`: a deed with a condition is a threat.
  if (isOwnWill && kind === 'material conflict' && hasConditionBehind(sentence, clause)) return { type: 'THREATEN', ploverType: 'THREATEN' }
  if (isOwnWill && (row.type === 'REJECT' || row.mode === 'Resign') && hasUnlessBehind(sentence, clause)) return { type: 'THREATEN', ploverType: 'THREATEN' }
  if (isOwnWill && (kind === 'material conflict' || LEGAL_RULES.has(row.rule))) return { type, ploverType: 'THREATEN' }
  return { type, ploverType: type === row.type ? (row.plover ?? type) : type }
}

/** To go to court is an accusation; to say that one will is a threat. */
const LEGAL_RULES: ReadonlySet<string> = new Set(['ACCUSE/sue', 'ACCUSE/take-to-court'])

/** What giving an act up amounts to: the end of cooperation is a sanction, that of fighting a retreat, that of a measure a concession. */
function typeOfEnding(type: EventType): EventType | null {
  switch (type) {
    case 'COOPERATE': case 'AID': case 'SUPPORT': case 'CONSULT': return 'SANCTION'
    case 'ASSAULT': case 'MOBILIZE': return 'RETREAT'
    case 'COERCE': case 'SANCTION': case 'PROTEST': return 'CONCEDE'
    case 'AGREE': case 'CONCEDE': case 'RETREAT': return 'REJECT'
    default: return null
  }
}

/** `The plane promises comfort`: told, but nobody acts on anybody. */
function isDoneByThing({ sentence, clause }: ClauseReading, row: CompiledRow): boolean {
  const head = clause.subject[0] === undefined ? undefined : sentence.words[clause.subject[0].head]
  if (head === undefined || head.pos === 'PROPN' || clause.verb.voice === 'passive' || row.subject !== null || NEUTRAL_TYPES.has(row.type)) return false
  return THINGS.has(head.lemma) || (MACHINES.has(head.lemma) && !FORCE_TYPES.has(row.type))
}

/** `Peru said Chileans would need visas`, `must leave`: whoever says so acts, upon those of whom it is said. */
function partiesOfTelling(reading: ClauseReading): Parties {
  const { sentence, clause, attribution } = reading
  const said = attribution && sentence.clauses.find(({ verb }) => isWithin(sentence.words[verb.head]?.start, attribution))
  const speakers = spansOf(reading, said?.subject ?? [])
  return { sources: speakers.length > 0 || attribution === null ? speakers : [attribution], targets: spansOf(reading, clause.subject) }
}

const spansOf = ({ sentence, text }: ClauseReading, phrases: Clause['subject']): readonly Span[] => phrases.map(({ first, last }) => spanOf(sentence, text, first, last))

/** `will not tolerate`, `would not unload`: threats and refusals are made by their words, whatever lies ahead; `was to be warned` by nobody yet. */
const isUttered = ({ type, tellerActs, denied, future }: CompiledRow, { verb }: Clause): boolean =>
  tellerActs || (UTTERED_TYPES.has(type) && (denied || future)) || (type === 'THREATEN' && verb.modality === 'future' && verb.voice === 'active')

const UTTERED_TYPES: ReadonlySet<EventType> = new Set(['THREATEN', 'REJECT', 'PROTEST'])

/** Its clause begins with who tells it. */
const fromTeller = (clause: Span, teller: Span | null, text: string): Span =>
  teller !== null && teller.start < clause.start ? { start: teller.start, end: clause.end, text: text.slice(teller.start, clause.end) } : clause

const isWithin = (at: number | undefined, { start, end }: Span): boolean => at !== undefined && at >= start && at < end

/** `The firm funds extremists`: an accusation only in somebody's mouth. */
const isUntold = ({ attribution }: ClauseReading, { tellerActs, type }: CompiledRow): boolean => tellerActs && type !== 'SANCTION' && attribution === null

/** `a charge that Peru called untrue`: told beside what it denies. */
function isPassingDenial({ sentence, clause }: ClauseReading, type: EventType): boolean {
  const first = clause.subject[0]?.first ?? 0
  const [noun, opener] = [sentence.words[first - 2], sentence.words[first - 1]]
  return type === 'REJECT' && noun?.pos === 'NOUN' && (opener?.lower === 'that' || opener?.lower === 'which')
}

/** `has not signed the treaty`, `have not met since May`: how things stand, told of no day. */
const isStateOfAffairs = ({ negated, tense }: Reality, type: EventType): boolean => type === 'REJECT' && negated && tense === 'perfect'

/** `would accept an invitation if one came`: only what threatens is an act by its condition. */
function isOnlyIf({ sentence, clause }: ClauseReading, type: EventType): boolean {
  const { words } = sentence
  if (words[clause.verb.first]?.lower !== 'would') return false
  // `a move by Peru would help nobody`
  if (DEEDS.has(words[clause.subject[0]?.head ?? -1]?.lemma ?? '')) return true
  return EVENT_TYPES[type].class.endsWith('cooperation') && hasConditionBehind(sentence, clause)
}

const DEEDS: ReadonlySet<string> = new Set(['move', 'step', 'decision', 'closure', 'ban', 'boycott', 'withdrawal', 'departure', 'cancellation', 'sale'])

/** `has denied any part in the raid`: what one denies all the time, unless one has just done so. */
const isStanding = ({ clause: { verb }, sentence }: ClauseReading, { rule }: CompiledRow): boolean =>
  rule === 'REJECT/deny' && verb.tense === 'perfect' && hasFullStop(sentence)

/** `60 percent of voters oppose`, `nine in 10 respondents`: a share of people does not act; nor do `42,000 Peruvians` who visit, and make as many trips. */
function isStatistic({ sentence, clause }: ClauseReading, { row: { mode }, first: from, last: to }: Match): boolean {
  const own = clause.subject.flatMap(({ first, last }) => sentence.words.slice(first, Math.max(last + 1, first < clause.verb.first ? clause.verb.first : 0)))
  const isCounted = mode === 'Visit' && [...own, ...sentence.words.slice(from, to + 1)].some(({ lower }) => THOUSANDS.test(lower))
  return isCounted || own.some(({ lower }) => SHARES.has(lower))
}
const THOUSANDS = /^(?:\d{1,3}(?:,\d{3})+|\d{4,}|thousands?|millions?)$/

/** `bought 9,000 tonnes last year`, `was buying 38 per cent`: how much is traded in a time is no deal. */
const isMeasured = ({ sentence, text, clause }: ClauseReading, { type }: CompiledRow): boolean =>
  type === 'COOPERATE' && MEASURED.test(text.slice(sentence.words[clause.start]?.start ?? 0, sentence.words[clause.end - 1]?.end ?? 0))

const MEASURED = /\b(?:per cent|(?:half|third|thirds|quarter|most|share) of|annually|(?:a|per) (?:year|day)|percent|(?:tonnes|tons|barrels|litres|liters|gallons|bushels|bottles|head)\b.*\b(?:(?:last|this|each|every|per|a) (?:year|quarter|month|week|day)|(?:in|by|during) (?:19|20)\d\d))\b|\d ?%/iu

/** `any target that threatens us`, `whoever attacks`: nobody yet. */
const isOfAny = ({ sentence, clause }: ClauseReading): boolean => OPEN_SUBJECTS.has(sentence.words[clause.subject[0]?.first ?? -1]?.lower ?? '')

const OPEN_SUBJECTS: ReadonlySet<string> = new Set(['any', 'anyone', 'anybody', 'whoever', 'whatever'])

const SHARES: ReadonlySet<string> = new Set(['percent', '%', 'respondents', 'interviewees'])

const NEUTRAL_TYPES: ReadonlySet<EventType> = new Set(['STATEMENT', 'LEADERSHIP'])
const FORCE_TYPES: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'RETREAT', 'AID', 'COOPERATE'])

/** `in a statement released on Monday`: tells of the source, not of an event; `the bank, founded in 1850,` does. */
function isPublished({ sentence, clause }: ClauseReading, type: EventType): boolean {
  const [subject] = clause.subject
  if (type !== 'STATEMENT' || clause.relation !== 'participle' || subject === undefined || subject.first >= clause.verb.first) return false
  return TEXTS.has(sentence.words[subject.head]?.lemma ?? '')
}

/** Types whose verbs, in the present of a full sentence, tell what somebody does as a rule: `supports`, `exports`, `bans`. */
const HABIT_TYPES: ReadonlySet<EventType> = new Set(['SUPPORT', 'REJECT', 'REQUEST', 'ACCUSE', 'COOPERATE', 'AID', 'COERCE', 'PROTEST', 'STATEMENT', 'CONCEDE'])

function isHabit({ sentence, clause, attribution }: ClauseReading, type: EventType): boolean {
  const { verb } = clause
  // `still blocked`: so it stays.
  const isOften = sentence.words.slice(verb.first, verb.last).some(({ lower }) => FREQUENCIES.has(lower) || (lower === 'still' && verb.voice === 'passive')) && verb.tense !== 'past'
  if (isOften || attribution !== null || sentence.isEntry) return isOften
  // `The border is shut`: so it stays.
  const isState = verb.voice === 'passive' && verb.modality === 'none' && !sentence.words.slice(verb.first, verb.last).some(({ lower }) => lower === 'being' || lower === 'to') && sentence.phrases[clause.place + 1]?.kind !== 'time'
  const isSimplePresent = verb.form === 'finite' && verb.tense === 'present' && (verb.first === verb.last || isState)
  return isSimplePresent && (HABIT_TYPES.has(type) || clause.relation === 'relative') && hasFullStop(sentence)
}

const FREQUENCIES: ReadonlySet<string> = new Set(['long', 'always', 'often', 'usually', 'regularly', 'routinely', 'repeatedly'])
