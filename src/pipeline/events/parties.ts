/** Who acts and who is acted upon, as the syntax of a clause gives them; names are resolved later. */
import type { Span } from '../../dataset/dataset.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import type { Phrase } from './grammar/phrases.ts'
import type { Match } from './match-verbs.ts'
import { isRole } from './name-kind.ts'
import { objectsAfter } from './objects.ts'
import { hasFullStop, type Token } from './token.ts'

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

const HANGING: ReadonlySet<string> = new Set(['of', 'in', 'from'])
/** `expelled two envoys from Peru`: Peru is where they leave, not whose they are. */
const HANGING_ON_EXPELLED: ReadonlySet<string> = new Set(['of', 'in'])

/** `judges at the lake court`: where they sit is for whom they act; not so `at the union’s court`, which is not the union. */
const sitAt = ({ words }: ReadSentence, people: Phrase, place: Phrase): boolean =>
  STAFF.has(words[people.head]?.lemma ?? '') && !words.slice(place.first, place.last).some(({ lower }) => /^['’]s?$/.test(lower))

const STAFF: ReadonlySet<string> = new Set(['judge', 'prosecutor', 'magistrate', 'official', 'executive', 'regulator'])

/** A noun phrase with the phrases that `of`, `in` and `from` hang on it. */
function fullSpan(sentence: ReadSentence, text: string, phrase: Phrase, limit: number, hangOn = HANGING): Span {
  const { phrases, words } = sentence
  let last = phrase.last
  for (let place = phrases.indexOf(phrase) + 1; place < phrases.length; place += 2) {
    const link = words[phrases[place]?.first ?? -1]
    const noun = phrases[place + 1]
    if (noun?.kind !== 'noun' || noun.first >= limit) break
    // `the presidents of Peru and Chad`
    const isOfBoth = link?.lower === 'and' && last > phrase.last && isOfSeveral(words[phrase.head]) && words[noun.head]?.pos === 'PROPN'
    if (!isOfBoth && !hangOn.has(link?.lower ?? '') && !(link?.lower === 'at' && sitAt(sentence, phrase, noun))) break
    last = noun.last
  }
  return spanOf(sentence, text, phrase.first, last)
}

/** `presidents`: of several states each has one. */
const isOfSeveral = (head: Token | undefined): boolean => head !== undefined && head.lower.endsWith('s') && isRole(head.lower.slice(0, -1))

/** The word after the run of noun phrases, times and links that follows a word. */
export function runEnd({ phrases }: ReadSentence, word: number, limit: number): number {
  let end = word + 1
  for (const phrase of phrases) {
    if (phrase.first <= word) continue
    if (phrase.first >= limit || !RUN_KINDS.has(phrase.kind)) break
    end = phrase.last + 1
  }
  return end
}

const RUN_KINDS: ReadonlySet<Phrase['kind']> = new Set(['noun', 'time', 'link', 'and', 'adjective'])

/** Noun phrases in the clause after a word that one of the links brings in. */
function linked(sentence: ReadSentence, after: number, limit: number, accepts: (link: string) => boolean): readonly Phrase[] {
  const { phrases, words } = sentence
  const found: Phrase[] = []
  for (const [place, phrase] of phrases.entries()) {
    if (phrase.kind !== 'noun' || phrase.first <= after || phrase.first >= limit) continue
    const before = phrases[place - 1]
    const isLinked = before?.kind === 'link' && accepts(words[before.first]?.lower ?? '')
    // `Jane Roe, the envoy of Chad, and | John Doe`
    const at = before?.kind === 'and' && phrases[place - 2]?.kind === 'comma' ? place - 3 : place - 2
    const earlier = phrases[at]
    const isJoined = (before?.kind === 'and' || before?.kind === 'comma') && earlier !== undefined && (found.includes(earlier) || isOfFound(phrases, at, found))
    if (isLinked || isJoined) found.push(phrase)
  }
  return found
}

/** `the envoy of Chad and the king`: what `and` joins may stand behind a phrase that hangs on the one found. */
const isOfFound = (phrases: readonly Phrase[], place: number, found: readonly Phrase[]): boolean => {
  const head = phrases[place - 2]
  return phrases[place]?.kind === 'noun' && phrases[place - 1]?.kind === 'link' && head !== undefined && found.includes(head)
}

/** Spans that no earlier one holds already. */
const outermost = (spans: readonly Span[]): readonly Span[] =>
  spans.filter((span, index) => !spans.slice(0, index).some((other) => other.start <= span.start && span.end <= other.end))

/** Before `after`, `if` or `who`, or a dash: what stands behind them takes part in something else. */
function ownEnd({ phrases }: ReadSentence, after: number, limit: number): number {
  // `since Monday`: no clause.
  const stop = phrases.find((phrase, place) => phrase.first > after && ENDS_ACT.has(phrase.kind) && !(phrase.kind === 'subordinator' && phrases[place + 1]?.kind === 'time'))
  return Math.min(limit, stop?.first ?? limit)
}

const ENDS_ACT: ReadonlySet<Phrase['kind']> = new Set(['subordinator', 'condition', 'relative', 'break'])

export function partiesOfClause(sentence: ReadSentence, text: string, clause: Clause, match: Match): Parties {
  const isExpulsion = match.row.mode === 'Expel'
  // `Meeting in Oslo, the ministers of Peru agreed`: who does both stands behind the clause.
  const limitOf = (phrase: Phrase): number => (phrase.first > clause.verb.last && clause.subject.includes(phrase) ? sentence.words.length : clause.end)
  const toSpan = (phrase: Phrase): Span => fullSpan(sentence, text, phrase, limitOf(phrase), isExpulsion ? HANGING_ON_EXPELLED : HANGING)
  const after = Math.max(match.last, clause.verb.last)
  const end = ownEnd(sentence, after, clause.end)
  const others = linked(sentence, after, end, (link) => TARGET_LINKS.has(link) && !(isExpulsion && link === 'from'))
  if ((clause.verb.voice === 'passive' && match.first === clause.verb.head) || isHeadlinePassive(sentence, clause, match)) {
    const agents = linked(sentence, after, end, (link) => link === 'by')
    const between = linked(sentence, after, clause.end, (link) => link === 'between')
    return { sources: outermost([...agents, ...between].map(toSpan)), targets: clause.subject.map(toSpan) }
  }
  const direct = objectsAfter(sentence, clause.verb.last, clause.end)
  const objects = (direct.length > 0 ? direct : objectsAfter(sentence, after, clause.end))
    .filter((phrase) => !match.endsInNoun || phrase.first > match.last || phrase.last < match.last)
  const between = linked(sentence, after, end, (link) => link === 'between')
  const targets = [...objects, ...others.filter((phrase) => !objects.includes(phrase) && !between.includes(phrase))]
  return { sources: outermost([...clause.subject, ...between].map(toSpan)), targets: outermost(targets.map(toSpan)) }
}

/** `Two envoys expelled over spying`: a headline without its auxiliary; what the row wants as object stands before the verb. */
const isHeadlinePassive = (sentence: ReadSentence, clause: Clause, { row, last }: Match): boolean =>
  clause.verb.bare && row.object !== null && !hasFullStop(sentence) && objectsAfter(sentence, last, clause.end).length === 0

/** Around a noun that names an act: `Peru's recall of its envoy`, `talks between Peru and Chile`. */
export function partiesOfNoun(sentence: ReadSentence, text: string, phrase: Phrase, limit: number): Parties {
  const toSpan = (noun: Phrase): Span => fullSpan(sentence, text, noun, limit)
  const owner = sentence.words.slice(phrase.first, phrase.head).findIndex((word) => word.lower === "'s" || word.lower === '’s')
  const end = runEnd(sentence, phrase.last, limit)
  const sources = linked(sentence, phrase.last, end, (link) => link === 'by' || link === 'between')
  const targets = linked(sentence, phrase.last, end, (link) => TARGET_LINKS.has(link) && link !== 'between')
  const owners = owner > 0 ? [spanOf(sentence, text, phrase.first, phrase.first + owner - 1)] : []
  return { sources: outermost([...owners, ...sources.map(toSpan)]), targets: outermost(targets.map(toSpan)) }
}
