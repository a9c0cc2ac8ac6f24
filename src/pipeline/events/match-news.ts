/** The main clause of the sentence that opens a report: news by its place, where no table knows its verb. */
import { isReporting, type Clause, type ReadSentence } from './grammar/clauses.ts'
import { ASPECT_VERBS, CAUSING_VERBS, OCCURRENCE_VERBS, PLAN_VERBS, STATE_VERBS, WISHING_VERBS } from './grammar/function-words.ts'
import type { CodedAct } from './coded-act.ts'
import { ANY_VERB, nounRowsOf, type CompiledRow } from './lexicon-index.ts'
import type { Match } from './match-verbs.ts'

/** What the clause tells, whatever its verb; null where that is a state, a wish or only the frame of another verb. */
export function matchNews(sentence: ReadSentence, clause: Clause, row: CompiledRow): Match | null {
  const { verb } = clause
  if (!isNews(sentence, clause) || verb.form !== 'finite' || verb.modality === 'possibility') return null
  const lemma = sentence.words[verb.head]?.lemma ?? ''
  if (isOfNoun(sentence, clause, lemma) || FRAMES.some((verbs) => verbs.has(lemma)) || isReporting(verb, sentence.words)) return null
  return { row, first: verb.head, last: verb.head, usedUntil: verb.head + 1, endsInNoun: false, denied: false }
}

/** `The attack took place`, `a raid led to protests`: the noun names the act. */
const isOfNoun = ({ words }: ReadSentence, { subject }: Clause, lemma: string): boolean =>
  CAUSING_VERBS.has(lemma) || (OCCURRENCE_VERBS.has(lemma) && subject.some(({ head }) => nounRowsOf(words[head]?.lemma ?? '').length > 0))

/** What the opening tells is what its headline tells, else an event of its own. */
export const newsRow = (headline: CodedAct | undefined): CompiledRow =>
  headline ? { ...ANY_VERB, type: headline.type, mode: headline.mode, rule: headline.rule } : ANY_VERB

const FRAMES: readonly ReadonlySet<string>[] = [STATE_VERBS, WISHING_VERBS, ASPECT_VERBS, PLAN_VERBS]

/** The main clause, or what a main clause says that somebody told: `Norway said that its ferries had lain idle`. */
function isNews({ clauses, words }: ReadSentence, { relation, governor }: Clause): boolean {
  if (relation === 'main') return true
  const saying = governor === null ? undefined : clauses[governor]
  return relation === 'reported' && saying?.relation === 'main' && isReporting(saying.verb, words)
}
