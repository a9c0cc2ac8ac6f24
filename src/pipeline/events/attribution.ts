/** Who says so: the reporting clause around an act, or `according to …`. */
import type { Span } from '../../dataset/dataset.ts'
import { isReporting, type Clause, type ReadSentence } from './grammar/clauses.ts'
import { CLOSING_VERBS } from './grammar/function-words.ts'
import type { Phrase } from './grammar/phrases.ts'
import { spanOf } from './parties.ts'

/** The attribution of each clause; null where the sentence names none. */
export function findAttributions(sentence: ReadSentence, text: string): readonly (Span | null)[] {
  const { clauses, words } = sentence
  const overall = accordingTo(sentence, text) ?? outer(sentence, text)
  return clauses.map((clause, index) => {
    for (let at: number | null = index; at !== null; at = clauses[at]?.governor ?? null) {
      const governor = clauses[at]?.governor ?? null
      const saying = governor === null ? undefined : clauses[governor]
      // `says it will leave and has closed …`: what goes on from a reported clause is said by the same.
      if (clauses[at]?.relation === 'reported' && saying && isReporting(saying.verb, words)) return spanOf(sentence, text, teller(saying)?.first ?? saying.verb.first, saying.verb.last)
    }
    return isReporting(clause.verb, words) && overall && overall.start <= (words[clause.verb.head]?.start ?? 0) && overall.end >= (words[clause.verb.head]?.end ?? 0) ? null : overall
  })
}

/** `The envoy was told that …`: he only hears it. */
const teller = ({ subject, verb }: Clause): Phrase | undefined => (verb.voice === 'passive' ? undefined : subject[0])

/** `…, the ministry said on Monday.` or `The ministry said: …`: a reporting clause with nothing of its own told. */
function outer(sentence: ReadSentence, text: string): Span | null {
  const saying = sentence.clauses.find((clause) => isClosingAttribution(sentence, clause) || isOpeningAttribution(sentence, clause))
  return saying ? spanOf(sentence, text, saying.subject[0]?.first ?? saying.verb.first, saying.verb.last) : null
}

/** After a comma, with a subject, last of the finite clauses, and nothing told after it. */
export function isClosingAttribution(sentence: ReadSentence, clause: Clause): boolean {
  const { clauses, words, phrases } = sentence
  if (clause.verb.form !== 'finite' || clauses.length < 2 || clause.verb.voice === 'passive') return false
  if (!isReporting(clause.verb, words) && !CLOSING_VERBS.has(words[clause.verb.head]?.lemma ?? '')) return false
  const own = clause.subject.find((phrase) => phrase.last < clause.verb.first && phrase.first >= clause.start)
  const before = own ? phrases[phrases.indexOf(own) - 1] : undefined
  if (before?.kind !== 'comma' || clauses.some((other) => other.verb.first > clause.verb.last && other.verb.form === 'finite' && other.governor === clauses.indexOf(clause))) return false
  return !phrases.some((phrase) => phrase.first > clause.verb.last && phrase.kind === 'noun' && phrases[phrases.indexOf(phrase) - 1]?.kind === 'verb')
}

/** `The ministry said, "…"`, `said: …`. */
function isOpeningAttribution({ words, phrases }: ReadSentence, clause: Clause): boolean {
  const after = phrases[clause.place + 1]
  return clause.verb.form === 'finite' && isReporting(clause.verb, words) && clause.subject.length > 0 && (after?.kind === 'comma' || (after?.kind === 'break' && words[after.first]?.text === ':'))
}

function accordingTo(sentence: ReadSentence, text: string): Span | null {
  const { words, phrases } = sentence
  const at = words.findIndex((word, index) => word.lower === 'according' && words[index + 1]?.lower === 'to')
  if (at < 0) return null
  const stop = phrases.findIndex((phrase) => phrase.first > at + 1 && (phrase.kind === 'comma' || phrase.kind === 'break' || phrase.kind === 'verb'))
  const last = stop < 0 ? words.length - 1 : (phrases[stop]?.first ?? 1) - 1
  return last > at + 1 ? spanOf(sentence, text, at, last) : null
}
