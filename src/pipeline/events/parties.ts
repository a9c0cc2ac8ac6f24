/** Who acts and who is acted upon, as the syntax of a clause gives them; names are resolved later. */
import type { Span } from '../../dataset/dataset.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import type { Phrase } from './grammar/phrases.ts'
import { objectsAfter, type Match } from './match-verbs.ts'

export interface Parties {
  readonly sources: readonly Span[]
  readonly targets: readonly Span[]
}

/** Links whose noun phrase is the other side of an act. */
const TARGET_LINKS: ReadonlySet<string> = new Set(['with', 'against', 'to', 'from', 'on', 'at', 'between', 'of', 'for', 'in', 'over', 'into', 'toward', 'towards', 'upon'])

export function spanOf({ words }: ReadSentence, text: string, first: number, last: number): Span {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}

/** A noun phrase with the phrases that `of`, `in` and `from` hang on it. */
function fullSpan(sentence: ReadSentence, text: string, phrase: Phrase, limit: number): Span {
  const { phrases, words } = sentence
  let last = phrase.last
  for (let place = phrases.indexOf(phrase) + 1; place < phrases.length; place += 2) {
    const link = words[phrases[place]?.first ?? -1]
    const noun = phrases[place + 1]
    if (noun?.kind !== 'noun' || noun.first >= limit || (link?.lower !== 'of' && link?.lower !== 'in' && link?.lower !== 'from')) break
    last = noun.last
  }
  return spanOf(sentence, text, phrase.first, last)
}

/** Noun phrases in the clause after a word that one of the links brings in. */
function linked(sentence: ReadSentence, after: number, limit: number, accepts: (link: string) => boolean): readonly Phrase[] {
  const { phrases, words } = sentence
  return phrases.filter((phrase, place) => {
    if (phrase.kind !== 'noun' || phrase.first <= after || phrase.first >= limit) return false
    const before = phrases[place - 1]
    return before?.kind === 'link' && accepts(words[before.first]?.lower ?? '')
  })
}

export function partiesOfClause(sentence: ReadSentence, text: string, clause: Clause, match: Match): Parties {
  const toSpan = (phrase: Phrase): Span => fullSpan(sentence, text, phrase, clause.end)
  const after = Math.max(match.last, clause.verb.last)
  const others = linked(sentence, after, clause.end, (link) => TARGET_LINKS.has(link))
  if (clause.verb.voice === 'passive' && match.first === clause.verb.head) {
    const agents = linked(sentence, after, clause.end, (link) => link === 'by')
    return { sources: agents.map(toSpan), targets: clause.subject.map(toSpan) }
  }
  const objects = objectsAfter(sentence, after, clause.end)
  const between = linked(sentence, after, clause.end, (link) => link === 'between')
  return { sources: [...clause.subject, ...between].map(toSpan), targets: [...objects, ...others.filter((phrase) => !objects.includes(phrase) && !between.includes(phrase))].map(toSpan) }
}

/** Around a noun that names an act: `Peru's recall of its envoy`, `talks between Peru and Chile`. */
export function partiesOfNoun(sentence: ReadSentence, text: string, phrase: Phrase, limit: number): Parties {
  const toSpan = (noun: Phrase): Span => fullSpan(sentence, text, noun, limit)
  const owner = sentence.words.slice(phrase.first, phrase.head).findIndex((word) => word.lower === "'s" || word.lower === '’s')
  const sources = linked(sentence, phrase.last, limit, (link) => link === 'by' || link === 'between')
  const targets = linked(sentence, phrase.last, limit, (link) => TARGET_LINKS.has(link) && link !== 'between')
  const owners = owner > 0 ? [spanOf(sentence, text, phrase.first, phrase.first + owner - 1)] : []
  return { sources: [...owners, ...sources.map(toSpan)], targets: targets.map(toSpan) }
}
