/**
 * Acts that a noun names: `the killing of …`, `talks between …`, `the strike ended`. A noun that somebody owns,
 * that is about somebody or that a verb says took place is strong; a bare one is weak.
 */
import { EVENT_TYPES } from '../../dataset/event-types.ts'
import type { CodedAct } from './coded-act.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import {
  CAUSING_VERBS, DAY_NAMES, DOUBTING_ADJECTIVES, NEGATIONS, OCCURRENCE_VERBS, PLANNED_ADJECTIVES, PRECEDING_VERBS, PREVENTING_VERBS, WANTING_NOUNS,
} from './grammar/function-words.ts'
import type { Phrase } from './grammar/phrases.ts'
import { matchNoun, type Match } from './match-verbs.ts'
import { partiesOfNoun, spanOf } from './parties.ts'
import { scoreOf } from './scores.ts'
import { hasFullStop, type Token } from './token.ts'

/** An act with what its place among the others depends on; lower ranks come first. */
export interface RankedAct {
  readonly act: CodedAct
  readonly rank: number
}

export function findNominalActs(
  sentence: ReadSentence, text: string, matches: readonly (Match | null)[], attributions: readonly CodedAct['attribution'][],
): readonly RankedAct[] {
  const found: RankedAct[] = []
  let usedUntil = 0
  for (const [place, phrase] of sentence.phrases.entries()) {
    if (phrase.kind !== 'noun' || phrase.first < usedUntil) continue
    const match = matchHead(sentence, phrase)
    if (!match || isUsed(phrase, match, matches, sentence)) continue
    usedUntil = match.usedUntil
    const index = clauseOf(sentence, phrase)
    found.push(toNominalAct({ sentence, text, phrase, place, match, index, attribution: attributions[index] ?? null }))
  }
  return found
}

/**
 * Part of a verb's trigger or object already, or the subject of a clause that tells the same act itself; but a scene
 * with parties or a day of its own (`a deal was reached at talks on Friday between …`) is an act beside the verb's.
 */
const isUsed = (phrase: Phrase, noun: Match, matches: readonly (Match | null)[], sentence: ReadSentence): boolean =>
  matches.some((match, index) => {
    const { clauses } = sentence
    if (match === null) return false
    if (phrase.first < match.usedUntil && phrase.last >= match.first) return match.row.type === noun.row.type || !isScene(sentence, phrase)
    const isSubject = clauses[index]?.subject.includes(phrase) ?? false
    return isSubject && (clauses[index]?.verb.voice === 'passive' || match.row.subject !== null || match.row.type === noun.row.type)
  })

function matchHead(sentence: ReadSentence, phrase: Phrase): Match | null {
  for (let at = phrase.last; at >= phrase.first; at -= 1) {
    const match = matchNoun(sentence, at, Math.min(sentence.words.length, phrase.last + 12))
    if (match) return match
  }
  return null
}

/** The clause that the phrase stands in: the last one that opens before it; −1 in a sentence without verbs. */
function clauseOf({ clauses }: ReadSentence, phrase: Phrase): number {
  const owner = clauses.findIndex((clause) => clause.subject.includes(phrase))
  return owner >= 0 ? owner : clauses.findLastIndex((clause) => clause.start <= phrase.first)
}

interface NominalReading {
  readonly sentence: ReadSentence
  readonly text: string
  readonly phrase: Phrase
  readonly place: number
  readonly match: Match
  readonly index: number
  readonly attribution: CodedAct['attribution']
}

function toNominalAct({ sentence, text, phrase, place, match, index, attribution }: NominalReading): RankedAct {
  const clause = sentence.clauses[index]
  const role = readRole({ sentence, phrase, place, clause }, match.last >= phrase.head)
  const { row } = match
  const clauseEnd = clause?.end ?? sentence.words.length
  const act: CodedAct = {
    type: row.type,
    ploverType: row.type,
    mode: row.mode,
    score: scoreOf(row.type, row.mode),
    status: role.status,
    trigger: spanOf(sentence, text, match.first, match.last),
    clause: spanOf(sentence, text, clause?.start ?? 0, Math.max(clauseEnd - 1, phrase.last)),
    ...partiesOfNoun(sentence, text, phrase, clauseEnd),
    attribution,
    form: role.happens ? 'finite' : 'nominal',
    tense: role.happens && clause ? clause.verb.tense : 'none',
    strength: role.isStrong && !row.weak ? 'strong' : 'weak',
    rule: row.rule,
  }
  return { act, rank: role.rank + (EVENT_TYPES[row.type].class === 'context' ? 1 : 0) }
}

interface NounPlace {
  readonly sentence: ReadSentence
  readonly phrase: Phrase
  readonly place: number
  readonly clause: Clause | undefined
}

interface NounRole {
  readonly status: CodedAct['status']
  /** The clause's verb says that the act takes or took place. */
  readonly happens: boolean
  readonly isStrong: boolean
  readonly rank: number
}

/** What the words around a noun make of the act it names. */
function readRole(at: NounPlace, isHead: boolean): NounRole {
  const { sentence, phrase, clause } = at
  const inside = sentence.words.slice(phrase.first, phrase.head).map((word) => word.lower)
  const isHeadline = isHeadlineLike(sentence)
  const happens = clause !== undefined && isReal(clause) && (isSubjectOfOccurrence(at, clause) || isCaused(at, clause))
  const isAhead = inside.some((word) => PLANNED_ADJECTIVES.has(word)) || isBeforeItsTime(at)
  const isDoubted = inside.some((word) => DOUBTING_ADJECTIVES.has(word) || NEGATIONS.has(word))
  const isPrevented = clause !== undefined && PREVENTING_VERBS.has(lemmaOf(sentence, clause))
  const isTold = happens || isHeadline || isOwned(sentence, phrase)
  return {
    status: isAhead ? 'planned' : inside.some((word) => DOUBTING_ADJECTIVES.has(word)) ? 'alleged' : 'occurred',
    happens,
    // `a sanctions list`: before another noun it only tells of what kind that is.
    isStrong: isTold && isHead && !isDoubted && !isPrevented && (happens || (!isSetting(at) && !isWanted(at) && !isErrand(at) && !isProvided(at))),
    rank: happens && clause.relation === 'main' ? 0 : isHeadline ? 1 : 6,
  }
}

/** `on the sidelines of the Fisheries Summit`: a name behind a link tells where something else took place. */
const isSetting = ({ sentence, phrase, place }: NounPlace): boolean =>
  sentence.words[phrase.head]?.pos === 'PROPN' && sentence.phrases[place - 1]?.kind === 'link'

/** `the call for an inquiry`: nobody says that there was one. */
const isWanted = ({ sentence: { phrases, words }, place, phrase }: NounPlace): boolean =>
  words[phrase.first - 1]?.lower === 'for' && WANTING_NOUNS.has(words[phrases[place - 2]?.head ?? -1]?.lemma ?? '')

/** `a road map that provides for a truce, the withdrawal of …`: what a text holds has not been done by it. */
const isProvided = ({ sentence: { phrases, words }, phrase, place, clause }: NounPlace): boolean =>
  clause !== undefined && clause.verb.last < phrase.first && PROVIDING.test(words.slice(clause.verb.head, clause.verb.last + 2).map(({ lemma }) => lemma).join(' ')) &&
  phrases.slice(clause.place + 1, place).every(({ kind }) => kind !== 'verb')
const PROVIDING = /^(?:provide for|foresee|envisage|envision|stipulate|set out|spell out)\b/

/** `recalled its envoy for consultations`: what he is called home for is no meeting. */
const isErrand = ({ sentence: { words }, phrase }: NounPlace): boolean =>
  words[phrase.first - 1]?.lower === 'for' && words[phrase.head]?.lemma === 'consultation'

const lemmaOf = ({ words }: ReadSentence, clause: Clause): string => words[clause.verb.head]?.lemma ?? ''

const isReal = (clause: Clause): boolean => !clause.verb.negated && clause.verb.modality === 'none' && clause.relation !== 'condition'

const isSubjectOfOccurrence = ({ sentence, phrase }: NounPlace, clause: Clause): boolean =>
  clause.subject.includes(phrase) && OCCURRENCE_VERBS.has(lemmaOf(sentence, clause))

/** `led to protests`, `sparked a riot`: the object of a verb of causing, with one link at most between. */
function isCaused({ sentence, place }: NounPlace, clause: Clause): boolean {
  if (!CAUSING_VERBS.has(lemmaOf(sentence, clause))) return false
  const between = place - clause.place
  return between === 1 || (between === 2 && sentence.phrases[place - 1]?.kind === 'link')
}

/** No finite verb and no full stop. */
const isHeadlineLike = (sentence: ReadSentence): boolean =>
  sentence.clauses.every((clause) => clause.verb.form !== 'finite') && !hasFullStop(sentence)

/** `ahead of the visit`, `prepare for talks`, `the move precedes the vote`. */
function isBeforeItsTime({ sentence, phrase, place, clause }: NounPlace): boolean {
  const { words } = sentence
  if (words[phrase.first - 1]?.lower === 'of' && words[phrase.first - 2]?.lower === 'ahead') return true
  if (words[phrase.first - 1]?.lower === 'to' && words[phrase.first - 2]?.lower === 'prior') return true
  if (!clause || clause.subject.includes(phrase) || !PRECEDING_VERBS.has(lemmaOf(sentence, clause))) return false
  return clause.verb.last < phrase.first && sentence.phrases.slice(clause.place + 1, place).every((between) => between.kind !== 'verb' && between.kind !== 'comma')
}

const SCENE_LINKS: ReadonlySet<string> = new Set(['during', 'at', 'after', 'following', 'before'])

const isScene = (sentence: ReadSentence, phrase: Phrase): boolean =>
  SCENE_LINKS.has(sentence.words[phrase.first - 1]?.lower ?? '') && isOwned(sentence, phrase)

/** How many phrases after a noun may still be its own. */
const OWN_PHRASES = 6

/** `Peru's recall`, `the killing of Smith`, `the 2019 accord`, `talks on Friday`: the words tell which one it is. */
function isOwned(sentence: ReadSentence, phrase: Phrase): boolean {
  const { words, phrases } = sentence
  const inside = words.slice(phrase.first, phrase.last + 1)
  if (inside.some((word) => word.lower === "'s" || word.lower === '’s' || /^(?:19|20)\d\d$/.test(word.text))) return true
  const isOne = inside.some((word) => word.pos === 'DET' || word.lower === 'his' || word.lower === 'her' || word.lower === 'its') && words[phrase.head]?.lemma === words[phrase.head]?.lower
  const place = phrases.indexOf(phrase)
  for (let at = place + 1; at <= place + OWN_PHRASES; at += 2) {
    const link = phrases[at]
    const about = phrases[at + 1]
    if (link?.kind !== 'link' || !about) return false
    if (about.kind === 'time') return isDated(words, about)
    if (about.kind !== 'noun') return false
    const isNamed = words.slice(about.first, about.last + 1).some((word) => word.pos === 'PROPN')
    const by = words[link.first]?.lower ?? ''
    if (by === 'by' || (isNamed && (NAMING_LINKS.has(by) || (isOne && PLACING_LINKS.has(by))))) return true
  }
  return false
}

const NAMING_LINKS: ReadonlySet<string> = new Set(['of', 'between', 'with', 'by'])
const PLACING_LINKS: ReadonlySet<string> = new Set(['to', 'in', 'on', 'against', 'at', 'near'])

/** A day, month or year, not `this time` or `recent years`. */
const isDated = (words: readonly Token[], phrase: Phrase): boolean =>
  words.slice(phrase.first, phrase.last + 1).some((word) => DAY_NAMES.has(word.lower) || /^(?:19|20)\d\d$/.test(word.text))
