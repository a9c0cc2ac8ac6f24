/** What a deed is made to hang on: `if …`, `unless …`, `or face …`. */
import type { Clause, ReadSentence } from './grammar/clauses.ts'

export const hasConditionBehind = ({ clauses }: ReadSentence, { place }: Clause): boolean => clauses.some((other) => other.relation === 'condition' && other.place > place)

/** `will quit unless Peru yields`: the deed is held out to press another. */
export const hasUnlessBehind = ({ clauses, words }: ReadSentence, { place }: Clause): boolean =>
  clauses.some((other) => other.relation === 'condition' && other.place > place && words[other.start]?.lower === 'unless')

/** `should yield unless …`: what ought to be presses nobody. */
export const isAdvice = ({ words }: ReadSentence, { verb }: Clause): boolean => words.slice(verb.first, verb.head).some(({ lower }) => lower === 'should' || lower === 'ought')

/** `must yield or face sanctions`: a demand with what comes otherwise is a threat. */
export const orElse = ({ clauses, words }: ReadSentence, clause: Clause): boolean =>
  clauses.some(({ start, subject, verb }) => start > clause.start && words[start]?.lower === 'or' && subject === clause.subject && OTHERWISE.has(words[verb.head]?.lemma ?? ''))

/** `told them to leave or be shot`: the same behind a demand in words. */
export const addsOrElse = ({ clauses, words }: ReadSentence, clause: Clause): boolean =>
  clauses.some(({ start, verb }) => start > clause.verb.last && words[verb.first - 1]?.lower === 'or' && (verb.voice === 'passive' || OTHERWISE.has(words[verb.head]?.lemma ?? '')))

const OTHERWISE: ReadonlySet<string> = new Set(['face', 'risk', 'suffer', 'die', 'perish'])
