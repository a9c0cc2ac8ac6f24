/**
 * Which verb groups of a sentence are clauses, who is the subject of each, and which clause each depends on.
 * A shallow reading: noun phrases before the verb, what opens the clause, the nearest verb to its left.
 * It gets wrong long lists of clauses without commas, and participles that look like past tenses.
 */
import type { Token } from '../token.ts'
import { CONJUNCTIONS, DENYING_PRONOUNS, REPORTING_VERBS, TELLING_VERBS } from './function-words.ts'
import { findPhrases, phraseWords, type Phrase } from './phrases.ts'
import { isRole } from '../name-kind.ts'
import { settleForm } from './settle-form.ts'
import { readSubject, type SubjectReading } from './subjects.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { words as wordSet } from './word-set.ts'

export type ClauseRelation =
  | 'main' | 'reported' | 'content' | 'coordinate' | 'relative' | 'adverbial' | 'condition' | 'participle' | 'gerund' | 'infinitive'

export interface Clause {
  readonly verb: VerbGroup
  /** Place of the verb group among the phrases. */
  readonly place: number
  readonly relation: ClauseRelation
  /** Index of the clause it depends on, or null. */
  readonly governor: number | null
  readonly subject: readonly Phrase[]
  /** First word of the clause, and the word after its last. */
  readonly start: number
  readonly end: number
}

export interface ReadSentence {
  readonly words: readonly Token[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  /** Every word as written in lower case and in its dictionary form. */
  readonly vocabulary: ReadonlySet<string>
  /** In the words of an entry of a chronicle, whose present tense tells what happened. */
  readonly isEntry: boolean
}

/** Clauses in the order of their verbs. */
export function readClauses(tokens: readonly Token[], isEntry = false): ReadSentence {
  const words = phraseWords(tokens)
  const phrases = findPhrases(words)
  const verbs = new Map<number, VerbGroup>()
  phrases.forEach((phrase, place) => {
    if (phrase.kind === 'verb') verbs.set(place, settleForm(words, phrases, place, readVerbGroup(words, phrase), lastBefore(words, [...verbs.values()])))
  })
  const opened: Clause[] = []
  const clauseAt = new Map<number, number>()
  for (const [place, verb] of verbs) {
    const reading = readSubject({ words, phrases, verbs }, place)
    clauseAt.set(place, opened.length)
    opened.push(openClause(reading, place, verb, opened, clauseAt, words))
  }
  const vocabulary = new Set(words.flatMap(({ lower, lemma }) => [lower, lemma]))
  return { words, phrases, vocabulary, isEntry, clauses: opened.map((clause, index) => closeClause(clause, index, opened, words.length)) }
}

/** `to stop arming rebels and withdraw`: what goes on from an infinitive does so past its gerund. */
const lastBefore = (words: readonly Token[], verbs: readonly VerbGroup[]): VerbGroup | undefined =>
  verbs.findLast(({ form, head }) => form !== 'participle' || words[head]?.lower.endsWith('ing') !== true)

function openClause(
  reading: SubjectReading, place: number, verb: VerbGroup, earlier: readonly Clause[], clauseAt: ReadonlyMap<number, number>, words: readonly Token[],
): Clause {
  const nearest = reading.governor === null ? null : (clauseAt.get(reading.governor) ?? null)
  const goesOn = reading.opener === 'that' && CONJUNCTIONS.has(words[reading.start - 1]?.lower ?? '')
  const near = goesOn && nearest !== null ? (earlier[nearest]?.governor ?? nearest) : nearest
  const governor = near === null ? null : (sayingToGoBackTo(reading, verb, near, earlier, words) ?? hostToGoBackTo(reading, verb, near, earlier, words) ?? mainToGoBackTo(reading, near, earlier, words) ?? near)
  const governing = governor === null ? undefined : earlier[governor]
  const subject = reading.subject.length > 0 ? reading.subject : (governing?.subject ?? [])
  const goesOnFrom = reading.opener === 'and' && reading.subject.length === 0 ? governing : undefined
  const isDenied = verb.negated || DENYING_PRONOUNS.has(words[subject[0]?.first ?? -1]?.lower ?? '') || isOfNeither(words, subject[0]?.first ?? verb.first, verb.first)
  return {
    verb: { ...(goesOnFrom ? shareAuxiliary(verb, goesOnFrom.verb, words) : verb), negated: isDenied },
    place, governor, subject, start: reading.start, end: words.length,
    relation: relationOf(reading, verb, governing, words),
  }
}

/** `neither he nor the queen, nor even her heir, | was to blame` */
const isOfNeither = (words: readonly Token[], from: number, to: number): boolean =>
  words[from - 1]?.lower === 'neither' || words.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'nor')

/**
 * `said it would leave and urged Chile to stay`: a past goes on from neither `would leave` nor `was wrong`, so whoever said so did it too;
 * so does one behind a comma, where what is said has but one verb besides those of its relative clauses, and a present behind a past
 * in a headline: `Peru admits it was wrong, promises to pay`. Null where it goes on from the nearest verb.
 */
function sayingToGoBackTo({ opener, subject, start }: SubjectReading, verb: VerbGroup, nearest: number, earlier: readonly Clause[], words: readonly Token[]): number | null {
  if (opener !== 'and' || subject.length > 0 || verb.first !== verb.last) return null
  const isBehindComma = words[start - 1]?.text === ','
  const host = isBehindComma ? hostOf(nearest, earlier) : nearest
  const said = earlier[host]
  const saying = said?.governor === null || said?.governor === undefined ? undefined : earlier[said.governor]
  if (!saying || !said || (said.relation !== 'reported' && said.relation !== 'content')) return null
  const isHeadline = isBehindComma && verb.tense === 'present' && saying.verb.tense === 'present' && said.verb.tense === 'past'
  const isParted = isBehindComma && earlier.slice((said.governor ?? 0) + 1).every((clause) => clause === said || MODIFYING.has(clause.relation))
  const isPast = verb.bare && (isParted || said.verb.modality !== 'none' || (said.verb.voice === 'passive' && takesObject(words[verb.last + 1])) || (said.verb.first === said.verb.last && words[said.verb.head]?.lemma === 'be'))
  return isPast || isHeadline ? (said.governor ?? null) : null
}

/**
 * `dropped a trip that had been due and advised his people to stay away`: a past with an object goes on from no passive and no `be`,
 * and no thing gives advice; whoever has the thing did it. Null where it goes on from the relative clause.
 */
function hostToGoBackTo({ opener, subject, start }: SubjectReading, verb: VerbGroup, nearest: number, earlier: readonly Clause[], words: readonly Token[]): number | null {
  const clause = earlier[nearest]
  if (opener !== 'and' || subject.length > 0 || verb.first !== verb.last || clause?.relation !== 'relative' || words[start - 1]?.text === ',') return null
  const antecedent = words[clause.subject[0]?.head ?? -1]
  const isOther = (clause.verb.voice === 'passive' || words[clause.verb.head]?.lemma === 'be') && takesObject(words[verb.last + 1])
  const isOfSomebody = ASKING_VERBS.has(words[verb.head]?.lemma ?? '') && antecedent?.pos === 'NOUN' && !isRole(antecedent.lower)
  return verb.bare && (isOther || isOfSomebody) ? hostOf(nearest, earlier) : null
}

/** `shot it down, the first since the war began, and on Monday asked for talks`: behind a comma it goes on from no clause of time. */
function mainToGoBackTo({ opener, subject, start }: SubjectReading, nearest: number, earlier: readonly Clause[], words: readonly Token[]): number | null {
  const clause = earlier[nearest]
  if (opener !== 'and' || subject.length > 0 || words[start - 1]?.text !== ',' || clause?.relation !== 'adverbial' || clause.governor === null) return null
  return hostOf(clause.governor, earlier)
}

/** What only somebody can do to somebody. */
const ASKING_VERBS = wordSet('advise urge ask tell warn accuse demand request thank promise threaten blame')

/** `was hit and charged rivals with it`: no participle of the same `was`. */
const takesObject = (next: Token | undefined): boolean => next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT' && next.pos !== 'CCONJ'

/** Relations of clauses that only tell more of a noun. */
const MODIFYING: ReadonlySet<ClauseRelation> = new Set(['relative', 'participle'])

/** The clause whose noun a relative clause or a participle tells of. */
function hostOf(at: number, earlier: readonly Clause[]): number {
  const clause = earlier[at]
  return clause && MODIFYING.has(clause.relation) && clause.governor !== null ? hostOf(clause.governor, earlier) : at
}

/**
 * `were tried and convicted of arson`, `will close the port and expel the crew`: the second verb goes on from the
 * auxiliary of the first. A participle with an object after it is a past tense of its own.
 */
function shareAuxiliary(verb: VerbGroup, before: VerbGroup, words: readonly Token[]): VerbGroup {
  const next = words[verb.last + 1]
  // `was called in and told that …`: whoever tells tells somebody.
  const isHearers = TELLING_VERBS.has(words[verb.head]?.lemma ?? '') && (next?.lower === 'that' || next?.lower === 'to')
  const isParticiple = verb.bare && before.voice === 'passive' && (next === undefined || isHearers || next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'CCONJ')
  if (isParticiple) return { ...verb, tense: before.tense, voice: 'passive', modality: before.modality }
  const head = words[verb.head]
  const isBase = before.modality !== 'none' && verb.first === verb.last && verb.tense === 'present' && head?.lower === head?.lemma
  return isBase ? { ...verb, tense: before.tense, modality: before.modality } : verb
}

function relationOf(reading: SubjectReading, verb: VerbGroup, governing: Clause | undefined, words: readonly Token[]): ClauseRelation {
  if (verb.form === 'infinitive') return reading.opener === 'and' && governing?.verb.form === 'infinitive' ? 'coordinate' : 'infinitive'
  if (verb.form === 'participle') return reading.opener === 'link' || reading.opener === 'verb' ? 'gerund' : 'participle'
  switch (reading.opener) {
    case 'relative': return 'relative'
    case 'condition': return 'condition'
    case 'subordinator': return 'adverbial'
    case 'and': return governing && governing.relation !== 'main' ? governing.relation : 'coordinate'
    case 'that':
    case 'verb': return governing && isReporting(governing.verb, words) ? 'reported' : 'content'
    default: return 'main'
  }
}

export const isReporting = (verb: VerbGroup, words: readonly Token[]): boolean => REPORTING_VERBS.has(words[verb.head]?.lemma ?? '')

const isInRelative = ({ relation, governor }: Clause, all: readonly Clause[]): boolean => {
  const above = governor === null ? undefined : all[governor]
  return relation === 'relative' || (relation === 'infinitive' && above !== undefined && isInRelative(above, all))
}

/** A clause ends where the next begins; one inside another, `the men who left | were shot`, at the verb of its noun. */
function closeClause(clause: Clause, index: number, all: readonly Clause[], wordCount: number): Clause {
  const later = all.slice(index + 1).filter(({ verb }) => verb.form === 'finite')
  const next = later.find(({ start }) => start > clause.verb.last)
  const host = isInRelative(clause, all) ? later.find(({ relation, start }) => relation === 'main' && start < clause.start) : undefined
  return { ...clause, end: Math.min(next?.start ?? wordCount, host?.verb.first ?? wordCount) }
}
