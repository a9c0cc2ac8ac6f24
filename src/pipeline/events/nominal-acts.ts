/**
 * Acts that a noun names: `the killing of …`, `talks between …`, `the strike ended`. A noun that somebody owns,
 * that is about somebody or that a verb says took place is strong; a bare one is weak.
 */
import { EVENT_TYPES } from '../../dataset/event-types.ts'
import type { CodedAct } from './coded-act.ts'
import type { RankedAct } from './code-sentence.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import { DOUBTING_ADJECTIVES, OCCURRENCE_VERBS, PREVENTING_VERBS } from './grammar/function-words.ts'
import type { Phrase } from './grammar/phrases.ts'
import { matchNoun, type Match } from './match-verbs.ts'
import { partiesOfNoun, spanOf } from './parties.ts'
import { scoreOf } from './scores.ts'

export function findNominalActs(
  sentence: ReadSentence, text: string, matches: readonly (Match | null)[], attributions: readonly CodedAct['attribution'][],
): readonly RankedAct[] {
  const found: RankedAct[] = []
  for (const [place, phrase] of sentence.phrases.entries()) {
    if (phrase.kind !== 'noun' || isUsed(phrase, matches)) continue
    const match = matchHead(sentence, phrase)
    if (!match) continue
    const index = clauseOf(sentence, phrase)
    found.push(toNominalAct({ sentence, text, phrase, place, match, index, attribution: attributions[index] ?? null }))
  }
  return found
}

const isUsed = (phrase: Phrase, matches: readonly (Match | null)[]): boolean =>
  matches.some((match) => match !== null && phrase.first < match.usedUntil && phrase.last >= match.first)

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

function toNominalAct({ sentence, text, phrase, match, index, attribution }: NominalReading): RankedAct {
  const clause = sentence.clauses[index]
  const isSubject = clause?.subject.includes(phrase) ?? false
  const verb = clause ? (sentence.words[clause.verb.head]?.lemma ?? '') : ''
  const happens = isSubject && clause !== undefined && OCCURRENCE_VERBS.has(verb) && !clause.verb.negated && clause.verb.modality === 'none'
  const isDoubted = sentence.words.slice(phrase.first, phrase.head).some((word) => DOUBTING_ADJECTIVES.has(word.lower))
  const isPrevented = clause !== undefined && !isSubject && PREVENTING_VERBS.has(verb)
  const isHeadline = sentence.clauses.every((other) => other.verb.form !== 'finite')
  const isStrong = happens || ((isHeadline || isOwned(sentence, phrase)) && !isDoubted && !isPrevented)
  const { row } = match
  const act: CodedAct = {
    type: row.type,
    ploverType: row.type,
    mode: row.mode,
    score: scoreOf(row.type, row.mode),
    status: isDoubted ? 'planned' : 'occurred',
    trigger: spanOf(sentence, text, match.first, match.last),
    clause: spanOf(sentence, text, clause?.start ?? 0, Math.max((clause?.end ?? sentence.words.length) - 1, phrase.last)),
    ...partiesOfNoun(sentence, text, phrase, clause?.end ?? sentence.words.length),
    attribution,
    form: happens ? 'finite' : 'nominal',
    tense: happens ? clause.verb.tense : 'none',
    strength: isStrong && !row.weak ? 'strong' : 'weak',
    rule: row.rule,
  }
  return { act, rank: rankOf(clause, happens, isHeadline, row.type) }
}

const rankOf = (clause: Clause | undefined, happens: boolean, isHeadline: boolean, type: CodedAct['type']): number =>
  happens && clause?.relation === 'main' ? 0 : isHeadline ? 1 : EVENT_TYPES[type].class === 'context' ? 7 : 6

/** `Peru's recall`, `the killing of Smith`, `the 2019 accord`: the noun tells whose act or which one it is. */
function isOwned({ words, phrases }: ReadSentence, phrase: Phrase): boolean {
  const inside = words.slice(phrase.first, phrase.last + 1)
  if (inside.some((word) => word.lower === "'s" || word.lower === '’s' || /^(?:19|20)\d\d$/.test(word.text))) return true
  const place = phrases.indexOf(phrase)
  const link = words[phrases[place + 1]?.first ?? -1]?.lower
  const about = phrases[place + 2]
  const isNamed = about?.kind === 'noun' && words.slice(about.first, about.last + 1).some((word) => word.pos === 'PROPN')
  return isNamed && (link === 'of' || link === 'between' || link === 'with' || link === 'by')
}
