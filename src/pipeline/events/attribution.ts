/** Who says so: the reporting clause around an act, or `according to …`. */
import type { Span } from '../../dataset/dataset.ts'
import { isReporting, type ReadSentence } from './grammar/clauses.ts'
import { spanOf } from './parties.ts'

/** The attribution of each clause; null where the sentence names none. */
export function findAttributions(sentence: ReadSentence, text: string): readonly (Span | null)[] {
  const { clauses, words } = sentence
  const overall = accordingTo(sentence, text) ?? trailing(sentence, text)
  return clauses.map((clause, index) => {
    for (let at: number | null = index; at !== null; at = clauses[at]?.governor ?? null) {
      const governor = clauses[at]?.governor ?? null
      const saying = governor === null ? undefined : clauses[governor]
      if (clauses[at]?.relation === 'reported' && saying) return spanOf(sentence, text, saying.subject[0]?.first ?? saying.verb.first, saying.verb.last)
    }
    return isReporting(clause.verb, words) && overall && overall.start <= (words[clause.verb.head]?.start ?? 0) && overall.end >= (words[clause.verb.head]?.end ?? 0) ? null : overall
  })
}

/** `…, the ministry said on Monday.`: a reporting clause at the end, with nothing told after it. */
function trailing(sentence: ReadSentence, text: string): Span | null {
  const { clauses, words, phrases } = sentence
  const last = clauses.findLast((clause) => clause.verb.form === 'finite' && isReporting(clause.verb, words))
  if (!last || clauses.length < 2 || last.subject.length === 0) return null
  const before = phrases[phrases.findIndex((phrase) => phrase.first === last.subject[0]?.first) - 1]
  const isAfterComma = before?.kind === 'comma' || before?.kind === 'break'
  const isLast = !clauses.some((clause) => clause.verb.first > last.verb.last && clause.verb.form === 'finite')
  return isAfterComma && isLast ? spanOf(sentence, text, last.subject[0]?.first ?? last.verb.first, last.verb.last) : null
}

function accordingTo(sentence: ReadSentence, text: string): Span | null {
  const { words, phrases } = sentence
  const at = words.findIndex((word, index) => word.lower === 'according' && words[index + 1]?.lower === 'to')
  if (at < 0) return null
  const noun = phrases.find((phrase) => phrase.kind === 'noun' && phrase.first > at)
  return noun ? spanOf(sentence, text, at, noun.last) : null
}
