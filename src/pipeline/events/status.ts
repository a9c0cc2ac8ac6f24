/**
 * How real an act is by the verbs that govern its clause: done, planned, alleged, denied, or only named.
 * Reads the chain from the clause up to the first finite verb.
 */
import { isInAbsolute } from './grammar/absolute.ts'
import { isReporting, type Clause, type ReadSentence } from './grammar/clauses.ts'
import {
  ASPECT_VERBS, ATTEMPT_VERBS, CAUSATIVE_VERBS, CONJUNCTIONS, DOUBTING_VERBS, ENDING_VERBS, FAILURE_VERBS, MUSING_VERBS, PLAN_ADJECTIVES, PLAN_VERBS, REPORTING_VERBS, WILLING_ADJECTIVES, WISHING_VERBS,
} from './grammar/function-words.ts'
import type { CodedAct } from './coded-act.ts'
import type { Match } from './match-verbs.ts'
import { hasFullStop, type Token } from './token.ts'

export interface Reality {
  readonly status: CodedAct['status']
  readonly tense: CodedAct['tense']
  readonly negated: boolean
  /** `must`, `should`: what one wants of another. */
  readonly isDuty: boolean
  /** One's own will to act: `will`, `is ready to`, `plans to`. */
  readonly isWill: boolean
  /** The act was under way and is given up: `stopped shelling`. */
  readonly isEnded: boolean
  readonly strength: CodedAct['strength']
}

const REAL_GERUND_LINKS: ReadonlySet<string> = new Set(['after', 'before', 'by', 'while', 'since', 'upon', 'following', 'besides', 'including'])

/** `matchOf` gives what a clause's own verb names: an act, whose content its infinitive or that-clause then is. */
export function readReality(sentence: ReadSentence, index: number, matchOf: (index: number) => Match | null): Reality {
  const clause = sentence.clauses[index]
  const governor = clause?.governor === null || clause === undefined ? undefined : sentence.clauses[clause.governor]
  if (!clause) return { status: 'occurred', tense: 'none', negated: false, isDuty: false, isWill: false, isEnded: false, strength: 'weak' }
  // `Peru to close a consulate, expel two envoys`: both are to come.
  if (clause.relation === 'coordinate' && clause.governor !== null && governor?.verb.form === 'infinitive') return readReality(sentence, clause.governor, matchOf)
  if (clause.verb.form === 'finite') {
    const above = sharesSaying(sentence, clause, governor) ? (governor?.governor ?? null) : clause.governor
    return readFinite(sentence, clause, above === null ? undefined : sentence.clauses[above], above === null ? null : matchOf(above))
  }
  const own = { negated: clause.verb.negated, tense: 'none' } as const
  if (!governor || clause.governor === null) {
    const isHeadline = clause.relation === 'infinitive'
    // `a ship sent to rescue them`, `a pact on sharing data`: in a full sentence what a noun is for or about.
    const isContent = hasFullStop(sentence) && (isHeadline || isWhichOne(sentence, clause) || (clause.relation === 'gerund' && !REAL_GERUND_LINKS.has(sentence.words[clause.verb.first - 1]?.lower ?? '')))
    return { ...own, status: isHeadline ? 'planned' : 'occurred', isDuty: false, isWill: isHeadline, isEnded: false, strength: isContent || isSubjectOfNext(sentence, clause) ? 'weak' : 'strong' }
  }
  const above = readReality(sentence, isOutcome(sentence, clause) ? finiteAbove(sentence, clause.governor) : clause.governor, matchOf)
  if (clause.relation === 'participle') {
    // `wants the sailors freed`
    if (clause.verb.voice === 'passive' && WISHING_VERBS.has(sentence.words[governor.verb.head]?.lemma ?? '')) return { ...above, negated: own.negated, strength: 'weak' }
    // `said that lifting the ban was out of the question`: what the deed would be, not that it was done.
    const describes = (clause.verb.voice === 'active' && sentence.phrases[clause.place - 1]?.kind === 'noun') || sentence.words[clause.verb.first - 1]?.lower === 'that'
    return { ...above, negated: own.negated, strength: describes && !isInAbsolute(sentence.words, clause.verb.first) ? 'weak' : above.strength }
  }
  return readGoverned(sentence, clause, governor, above, (matchOf(clause.governor)?.row.type ?? 'STATEMENT') !== 'STATEMENT')
}

/** `agreed to shut the port, prompting Chile to …`: what came of it did, whatever the plan was. */
const isOutcome = ({ words, phrases }: ReadSentence, { relation, verb, place }: Clause): boolean =>
  relation === 'participle' && verb.voice === 'active' && CAUSATIVE_VERBS.has(words[verb.head]?.lemma ?? '') && phrases[place - 1]?.kind === 'comma'

function finiteAbove(sentence: ReadSentence, index: number): number {
  const clause = sentence.clauses[index]
  return clause === undefined || clause.verb.form === 'finite' || clause.governor === null ? index : finiteAbove(sentence, clause.governor)
}

/** `Tearing up the contract would cost a billion`: no comma, or nothing behind it, parts the deed from the verb of which it is the subject. */
function isSubjectOfNext({ clauses, phrases, words }: ReadSentence, { relation, verb, place }: Clause): boolean {
  if (relation !== 'participle' || verb.voice !== 'active' || !words[verb.head]?.lower.endsWith('ing')) return false
  const next = clauses.find((other) => other.place > place && other.verb.form === 'finite' && other.relation !== 'relative')
  // `Peru and Chile, meeting in Lima, agreed`: inserted behind the subject of both.
  const isInserted = phrases[place - 1]?.kind === 'comma' && phrases[place - 2]?.kind === 'noun'
  if (next === undefined || isInserted) return false
  const between = phrases.slice(place + 1, next.place)
  return between.every(({ kind }) => kind !== 'comma') || between.at(-1)?.kind === 'comma'
}

/** `The three states boycotting Peru said`: tells which ones. */
const isWhichOne = ({ clauses, phrases }: ReadSentence, { relation, verb, place }: Clause): boolean =>
  relation === 'participle' && verb.voice === 'active' && phrases[place - 1]?.kind === 'noun' && clauses.some((other) => other.verb.form === 'finite' && other.place > place)

/** `said it backed the plan and urged calm`: what `and` joins to something said is said too, no content of what it is joined to. */
const sharesSaying = ({ words }: ReadSentence, { relation, start, subject }: Clause, governor: Clause | undefined): boolean =>
  subject === governor?.subject && (relation === 'reported' || relation === 'content') && governor?.relation === relation && CONJUNCTIONS.has(words[start]?.lower ?? '')

/** Types whose that-clause is what is wanted, feared or promised, not what is told. */
const CONTENT_TYPES: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'CONSULT'])

function readFinite(sentence: ReadSentence, clause: Clause, governor: Clause | undefined, governing: Match | null): Reality {
  const { verb } = clause
  const governingLemma = governor ? sentence.words[governor.verb.head]?.lemma ?? '' : ''
  const isTold = clause.relation === 'reported' || clause.relation === 'content'
  const isDoubted = clause.relation === 'reported' && DOUBTING_VERBS.has(governingLemma) && !governor?.verb.negated
  const isContent = isTold && governing !== null && CONTENT_TYPES.has(governing.row.type)
  const isTrait = clause.relation === 'relative' && verb.tense === 'perfect'
  const isWished = isTold && WISHING_VERBS.has(governingLemma)
  // `until Peru pays`, `said it would wait until Peru paid`, `would wait until …`: a term that nobody has met.
  const opener = sentence.words[clause.start]?.lower ?? ''
  const isToldTerm = opener === 'until' && sentence.clauses.some((other) => other.place < clause.place && (isReporting(other.verb, sentence.words) || other.verb.modality === 'future'))
  const isTerm = isToldTerm || (verb.tense === 'present' && (TERMS.has(opener) || (isSentence(sentence) && OPEN_TIMES.has(opener))))
  const isUnsaid = isTold && governor?.verb.negated === true && VOUCHING_VERBS.has(governingLemma)
  const isContentOfPlan = clause.relation === 'relative' && /^(?:by|under)$/.test(sentence.words[clause.start - 1]?.lower ?? '') && PLAN_NOUNS.has(sentence.words[clause.start - 2]?.lemma ?? '')
  const isHypothesis = isWished || isContentOfPlan || isUnsaid || isInverted(sentence, clause) || isPurpose(sentence, clause) || isTerm || clause.relation === 'condition' || verb.modality === 'possibility' || isTrait || (isContent && !governing.row.weak)
  // `will no longer buy`: what went on ends with these words.
  const isNoLonger = sentence.words.slice(verb.first, verb.head).some(({ lower }, at, group) => lower === 'longer' && group[at - 1]?.lower === 'no')
  const isAhead = !isNoLonger && (verb.modality === 'future' || verb.modality === 'duty' || verb.modality === 'possibility')
  return {
    status: isAhead ? 'planned' : isDoubted ? 'alleged' : 'occurred',
    tense: isNoLonger && verb.tense === 'future' ? 'present' : isLedByPerfect(clause, governor) ? 'perfect' : verb.tense,
    negated: verb.negated && !isNoLonger,
    isDuty: verb.modality === 'duty',
    isWill: verb.modality === 'future' || verb.modality === 'possibility',
    isEnded: isNoLonger,
    strength: isHypothesis || isImperative(sentence, clause) || isMisreadAdjective(sentence, clause, governor) ? 'weak' : 'strong',
  }
}

/** `a plan by which Peru would leave`: what it provides, not what anybody will do. */
const PLAN_NOUNS: ReadonlySet<string> = new Set(['plan', 'proposal', 'scheme', 'idea', 'draft', 'offer', 'formula', 'suggestion'])

/** `no minister said that Peru had left`: denied, these leave open whether it had. */
const VOUCHING_VERBS: ReadonlySet<string> = new Set(['say', 'claim', 'show', 'prove', 'mean', 'indicate', 'imply', 'find', 'emerge'])

/** `“Free our sailors,” she said`: a full sentence that opens with the bare verb calls for it. */
const isImperative = (sentence: ReadSentence, { verb, subject }: Clause): boolean =>
  verb.first === 0 && verb.last === 0 && subject.length === 0 && verb.tense === 'present' && sentence.words[0]?.lower === sentence.words[0]?.lemma && hasFullStop(sentence)

/** `When Peru next meets Chad, …`: in the present, `when` tells of a time to come or of any. */
const OPEN_TIMES: ReadonlySet<string> = new Set(['when', 'whenever'])
const isSentence = (sentence: ReadSentence): boolean => hasFullStop(sentence) && !sentence.isEntry

/** `Its aim was to take the port`: what somebody is after, or is said to be. */
const isPurpose = ({ words }: ReadSentence, { subject, verb }: Clause): boolean =>
  PURPOSES.has(words[subject[0]?.head ?? -1]?.lemma ?? '') && words.slice(verb.first, verb.head).some(({ lower }) => lower === 'to')
const PURPOSES: ReadonlySet<string> = new Set(['aim', 'goal', 'purpose', 'objective', 'intention', 'intent', 'ambition', 'dream', 'wish', 'idea', 'task', 'job', 'mission', 'strategy', 'temptation'])

/** `Had Peru closed the port, Chile would have yielded`: an `if` without the word. */
const isInverted = (sentence: ReadSentence, clause: Clause): boolean => {
  const [first] = sentence.clauses
  const isBehind = clause.governor === 0 && isInverting(sentence.words[0]) && first?.verb.first === 0 && first.subject.length === 0 && sentence.words.at(-1)?.text !== '?'
  return isBehind || isTurned(sentence, clause)
}
/** `might have yielded had Chile closed the port`; `Peru had two envoys arrested` has its own subject before it. */
const isTurned = ({ words }: ReadSentence, { subject, verb }: Clause): boolean => {
  const [own] = subject
  const at = (own?.first ?? 0) - 1
  return own !== undefined && own.last + 1 === verb.first && verb.first === verb.last && isInverting(words[at]) && words[at - 1]?.pos === 'VERB'
}
const isInverting = (word: Token | undefined): boolean => /^(?:had|should|were)$/.test(word?.lower ?? '')

const TERMS: ReadonlySet<string> = new Set(['until', 'till', 'once'])

/** `has frozen ties and banned trade`: one auxiliary for both. */
const isLedByPerfect = ({ verb, relation }: Clause, governor: Clause | undefined): boolean =>
  relation === 'coordinate' && verb.bare && verb.first === verb.last && governor?.verb.tense === 'perfect'

/** `include deals, revived talks and …`: a bare past without subject cannot go on from a verb in the present. */
function isMisreadAdjective(sentence: ReadSentence, clause: Clause, governor: Clause | undefined): boolean {
  if (clause.relation !== 'coordinate' || !clause.verb.bare || governor?.verb.voice !== 'active') return false
  if (goesOnFromParticiple(sentence, clause)) return true
  const above = governor.governor === null ? undefined : sentence.clauses[governor.governor]
  if (governor.verb.tense !== 'present') return isMisreadAdjective(sentence, governor, above)
  return sentence.words[governor.verb.head]?.lemma !== 'be'
}

/** `…, leading to riots and suspended talks`: no more does it go on from a participle, unless a comma ends that one. */
function goesOnFromParticiple({ clauses, phrases }: ReadSentence, { place, verb }: Clause): boolean {
  const before = clauses.findLast((other) => other.place < place)
  const isJoined = phrases[place - 1]?.kind === 'and' && phrases[place - 2]?.kind === 'noun'
  return isJoined && verb.bare && before?.verb.form === 'participle' && before.verb.voice === 'active'
}

/** `kept on shelling`, but `is serving a sentence for shelling`. */
const REACH_OF_ASPECT = 2

function readGoverned(sentence: ReadSentence, clause: Clause, governor: Clause, above: Reality, isMatched: boolean): Reality {
  const { words } = sentence
  const lemma = words[governor.verb.head]?.lemma ?? ''
  const before = words[clause.verb.first - 1]
  const negated = above.negated !== clause.verb.negated
  if (clause.relation === 'gerund' && ENDING_VERBS.has(lemma) && clause.verb.first === governor.verb.last + 1) return { ...above, negated, isEnded: true }
  if (clause.relation === 'gerund' && MUSING_VERBS.has(lemma) && (before?.lower === 'of' || before?.lower === 'about')) return { ...above, negated, status: 'planned', isWill: true }
  if (clause.relation === 'gerund' && before && before.pos !== 'VERB' && !(ASPECT_VERBS.has(lemma) && clause.verb.first <= governor.verb.last + REACH_OF_ASPECT)) {
    return { ...above, negated: clause.verb.negated, strength: REAL_GERUND_LINKS.has(before.lower) || isInAbsolute(words, clause.verb.first) ? above.strength : 'weak' }
  }
  // `leading to protests` has no infinitive, whatever its tag.
  const isBase = words[clause.verb.head]?.lower === words[clause.verb.head]?.lemma
  if (CAUSATIVE_VERBS.has(lemma) && clause.relation === 'infinitive' && isBase) return { ...above, negated, strength: 'strong' }
  if (isMatched) return { ...above, negated, strength: 'weak' }
  if (ASPECT_VERBS.has(lemma) || ATTEMPT_VERBS.has(lemma)) return { ...above, negated }
  if (FAILURE_VERBS.has(lemma)) return { ...above, negated: !negated }
  const adjective = before && (PLAN_ADJECTIVES.has(before.lower) || PLAN_ADJECTIVES.has(words[governor.verb.head]?.lower ?? '')) ? before.lower : null
  if (adjective !== null && !REPORTING_VERBS.has(lemma)) return { ...above, negated, status: 'planned', isWill: WILLING_ADJECTIVES.has(adjective) || above.isWill }
  // `hoped to settle it`: whoever only hopes plans nothing yet.
  if (PLAN_VERBS.has(lemma)) return { ...above, negated, status: 'planned', isWill: true, ...(lemma === 'hope' || lemma === 'wish' ? { strength: 'weak' as const } : {}) }
  return { ...above, negated, strength: 'weak' }
}
