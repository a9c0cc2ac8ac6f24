/**
 * Which verb groups of a sentence are clauses, who is the subject of each, and which clause each depends on.
 * A shallow reading: noun phrases before the verb, what opens the clause, the nearest verb to its left.
 * It gets wrong long lists of clauses without commas, and participles that look like past tenses.
 */
import type { Token } from '../token.ts'
import { BARE_FORM_VERBS, CONJUNCTIONS, DENYING_SUBJECTS, OBJECT_VERBS, PREPOSITIONS, REPORTING_VERBS, UNCHANGED_PASTS } from './function-words.ts'
import { isPastAlone } from './inflect.ts'
import { findPhrases, phraseWords, type Phrase } from './phrases.ts'
import { readSubject, type SubjectReading } from './subjects.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

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

/** A full stop or its like at the end; a headline has none. */
export const hasFullStop = ({ words }: Pick<ReadSentence, 'words'>): boolean => /[.!?…]$/.test(words.at(-1)?.text ?? '')

/** Clauses in the order of their verbs. */
export function readClauses(tokens: readonly Token[], isEntry = false): ReadSentence {
  const words = phraseWords(tokens)
  const phrases = findPhrases(words)
  const verbs = new Map<number, VerbGroup>()
  phrases.forEach((phrase, place) => {
    if (phrase.kind === 'verb') verbs.set(place, settleForm(words, phrases, place, readVerbGroup(words, phrase), [...verbs.values()].at(-1)))
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

function openClause(
  reading: SubjectReading, place: number, verb: VerbGroup, earlier: readonly Clause[], clauseAt: ReadonlyMap<number, number>, words: readonly Token[],
): Clause {
  const nearest = reading.governor === null ? null : (clauseAt.get(reading.governor) ?? null)
  const goesOn = reading.opener === 'that' && CONJUNCTIONS.has(words[reading.start - 1]?.lower ?? '')
  const near = goesOn && nearest !== null ? (earlier[nearest]?.governor ?? nearest) : nearest
  const governor = near !== null && goesBackToSaying(reading, verb, near, earlier, words) ? (earlier[near]?.governor ?? near) : near
  const governing = governor === null ? undefined : earlier[governor]
  const subject = reading.subject.length > 0 ? reading.subject : (governing?.subject ?? [])
  const goesOnFrom = reading.opener === 'and' && reading.subject.length === 0 ? governing : undefined
  const isDenied = verb.negated || DENYING_SUBJECTS.has(words[subject[0]?.first ?? -1]?.lower ?? '')
  return {
    verb: { ...(goesOnFrom ? shareAuxiliary(verb, goesOnFrom.verb, words) : verb), negated: isDenied },
    place, governor, subject, start: reading.start, end: words.length,
    relation: relationOf(reading, verb, governing, words),
  }
}

/**
 * `said it would leave and urged Chile to stay`: a past goes on from neither `would leave` nor `was wrong`, so whoever said so did it too;
 * so does one behind a comma, where what is said has but one verb.
 */
function goesBackToSaying({ opener, subject, start }: SubjectReading, verb: VerbGroup, at: number, earlier: readonly Clause[], words: readonly Token[]): boolean {
  const near = earlier[at]
  const isPast = opener === 'and' && subject.length === 0 && verb.bare && verb.first === verb.last
  const isReported = near?.relation === 'reported' || near?.relation === 'content'
  const isParted = words[start - 1]?.text === ',' && at === earlier.length - 1 && near?.governor === at - 1
  return isPast && isReported && (isParted || near.verb.modality !== 'none' || (near.verb.first === near.verb.last && words[near.verb.head]?.lemma === 'be'))
}

/**
 * `were tried and convicted of arson`, `will close the port and expel the crew`: the second verb goes on from the
 * auxiliary of the first. A participle with an object after it is a past tense of its own.
 */
function shareAuxiliary(verb: VerbGroup, before: VerbGroup, words: readonly Token[]): VerbGroup {
  const next = words[verb.last + 1]
  const isParticiple = verb.bare && before.voice === 'passive' && (next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'CCONJ')
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

function closeClause(clause: Clause, index: number, all: readonly Clause[], wordCount: number): Clause {
  const next = all.slice(index + 1).find((later) => later.verb.form === 'finite' && later.start > clause.verb.last)
  return { ...clause, end: next ? next.start : wordCount }
}

/** Tells a past tense from a participle that only describes its noun: `the arms seized in May were returned`. */
function settleForm(words: readonly Token[], phrases: readonly Phrase[], place: number, verb: VerbGroup, before: VerbGroup | undefined): VerbGroup {
  if (isBareInfinitive(words, phrases, place, verb) || sharesTo(words, phrases, place, verb, before)) return { ...verb, form: 'infinitive', tense: 'none' }
  if (!verb.bare || isPastAlone(words[verb.head]?.lower ?? '') || !isReducedRelative(words, phrases, place)) return verb
  return { ...verb, form: 'participle', tense: 'none', voice: 'passive' }
}

/** `let go`, `helped them build`: a base form after a verb of letting and helping, with its object at most between. */
function isBareInfinitive(words: readonly Token[], phrases: readonly Phrase[], place: number, verb: VerbGroup): boolean {
  const head = words[verb.head]
  if (verb.first !== verb.last || head?.lower !== head?.lemma) return false
  const before = phrases[place - 1]
  const governing = before?.kind === 'noun' ? phrases[place - 2] : before
  return governing?.kind === 'verb' && BARE_FORM_VERBS.has(words[governing.head]?.lemma ?? '')
}

/**
 * `to close the port, expel the crew and cut ties`: one `to` for all. A headline strings verbs in the present with commas
 * (`Ministers meet to end row, urge calm`), and `cut` after a single infinitive may be a past.
 */
function sharesTo(words: readonly Token[], phrases: readonly Phrase[], place: number, verb: VerbGroup, before: VerbGroup | undefined): boolean {
  const head = words[verb.head]
  if (before?.form !== 'infinitive' || verb.first !== verb.last || head?.lower !== head?.lemma) return false
  const link = phrases[place - 1]?.kind
  const isJoined = link === 'and' || (link === 'comma' && hasFullStop({ words }))
  return isJoined && (!UNCHANGED_PASTS.has(head?.lower ?? '') || head?.lower === 'let' || words[before.first]?.lower !== 'to')
}

function isReducedRelative(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  const before = phrases[place - 1]
  const after = phrases[place + 1]
  const head = words[phrases[place]?.head ?? -1]
  const followedBy = after?.kind === 'link' ? (words[after.first]?.lower ?? '') : null
  if (!before) return followedBy !== null && phrases.some((phrase, at) => phrase.kind === 'comma' && phrases[at + 1]?.kind === 'noun')
  if (!head || after?.kind === 'noun' || (followedBy !== null && takesObject(phrases, place, followedBy)) || (REPORTING_VERBS.has(head.lemma) && followedBy !== 'by')) return false
  if (before.kind === 'comma') {
    const isOfName = words[phrases[place - 2]?.head ?? -1]?.pos === 'PROPN'
    return followedBy !== null && ((isOfName && opensInsertion(phrases, place)) || (hasVerb(phrases, place, -1) && !closesInsertion(phrases, place - 1)))
  }
  if (before.kind === 'link') return true
  // `the deal that ministers struck in April was signed`: the noun has been given to the verb already.
  if (before.kind !== 'noun' || (phrases[place - 2]?.kind === 'relative' && phrases[place - 3]?.kind === 'noun' && followedBy !== 'by')) return false
  if (followedBy === 'by' && (hasVerb(phrases, place, -1) || hasVerb(phrases, place, 1))) return true
  return lacksObject(words, phrases, place) || isInsideOpeningPhrase(phrases, place) || followsVerbOfSameStretch(words, phrases, place) || nextVerbLacksSubject(words, phrases, place)
}

/** `The women detained in May, two of them singers, were freed`: a verb that needs an object and has none belongs to the noun before it. */
function lacksObject(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  const isOfNoun = words[phrases[place - 1]?.head ?? -1]?.pos === 'NOUN' && OBJECT_VERBS.has(words[phrases[place]?.head ?? -1]?.lemma ?? '')
  if (!isOfNoun || !hasFullStop({ words })) return false
  const links = phrases.slice(place + 1)
  const end = links.findIndex(({ kind }, at) => !(kind === 'time' || kind === 'link' || (kind === 'noun' && links[at - 1]?.kind === 'link')))
  return end > 0 && links[end]?.kind === 'comma' && hasVerb(phrases, place + end, 1)
}

/** `called off a visit`: a small word that is no preposition, and then a noun, is a verb with its object. */
const takesObject = (phrases: readonly Phrase[], place: number, small: string): boolean =>
  !PREPOSITIONS.has(small) && SEPARATE_PARTICLES.has(small) && phrases[place + 2]?.kind === 'noun'

const SEPARATE_PARTICLES: ReadonlySet<string> = new Set(['off', 'down', 'out', 'up', 'away', 'aside', 'back'])

/** `The bank, founded in 1850, filed for protection`: after the second comma comes the verb of the bank. */
function closesInsertion(phrases: readonly Phrase[], comma: number): boolean {
  const opening = phrases.findLastIndex((phrase, at) => phrase.kind === 'comma' && at < comma)
  return opening > 0 && opensInsertion(phrases, opening + 1) && !phrases.slice(opening + 2, comma).some(({ kind }) => kind === 'verb' || kind === 'relative')
}

/** `The bank, founded in 1850, …`: a verb right after a noun and a comma, with another verb right after the next comma. */
function opensInsertion(phrases: readonly Phrase[], place: number): boolean {
  if (phrases[place]?.kind !== 'verb' || phrases[place - 2]?.kind !== 'noun' || hasVerb(phrases, place - 1, -1)) return false
  const closing = phrases.findIndex((phrase, at) => phrase.kind === 'comma' && at > place)
  return closing > 0 && phrases[closing + 1]?.kind === 'verb'
}

/** `In a letter handed over on Monday, …`: all nouns so far hang on links, so none can be a subject. */
function isInsideOpeningPhrase(phrases: readonly Phrase[], place: number): boolean {
  const before = phrases.slice(0, place)
  const hasComma = phrases.slice(place).some((phrase) => phrase.kind === 'comma')
  return hasComma && before.every((phrase, at) => phrase.kind === 'link' || phrase.kind === 'time' || (phrase.kind === 'noun' && before[at - 1]?.kind === 'link'))
}

const hasVerb = (phrases: readonly Phrase[], place: number, step: 1 | -1): boolean =>
  (step < 0 ? phrases.slice(0, place) : phrases.slice(place + 1)).some((phrase) => phrase.kind === 'verb')

/** An earlier verb, not of saying, with nothing but its object and links up to here. */
function followsVerbOfSameStretch(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  for (let index = place - 1; index >= 0; index -= 1) {
    const phrase = phrases[index]
    if (!phrase) return false
    if (phrase.kind === 'verb') return !REPORTING_VERBS.has(words[phrase.head]?.lemma ?? '') && phrases[index - 1]?.kind !== 'relative'
    if (phrase.kind === 'comma' && (phrases[index + 1]?.kind === 'link' || phrases[index + 1]?.kind === 'time')) continue
    if (phrase.kind !== 'noun' && phrase.kind !== 'link' && phrase.kind !== 'time' && phrase.kind !== 'adjective' && phrase.kind !== 'and') return false
  }
  return false
}

/** The next verb comes without comma, conjunction or opener: it takes this one's noun as its subject. */
function nextVerbLacksSubject(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  let links = 0
  for (let index = place + 1; index < phrases.length; index += 1) {
    const phrase = phrases[index]
    if (!phrase) return false
    if (phrase.kind === 'verb') {
      const opening = words[phrase.first]?.lower
      const head = words[phrase.head]
      return links > 0 && opening !== 'to' && head !== undefined && !(head.lower.endsWith('ing') && phrase.first === phrase.last)
    }
    // `handed over to Chad on Sunday two men wanted for a raid`: a noun without a link is the object, and the next verb's own.
    if (phrase.kind === 'noun' && links > 0 && /^(?:noun|time)$/.test(phrases[index - 1]?.kind ?? '')) return false
    if (phrase.kind === 'link') links += 1
    else if (phrase.kind !== 'noun' && phrase.kind !== 'time' && !joinsNouns(phrases, index)) return false
  }
  return false
}

/** `over the spring and summer` */
const joinsNouns = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'and' && [phrases[at - 1], phrases[at + 1]].every((phrase) => phrase?.kind === 'noun' || phrase?.kind === 'time')
