/** Acts told before, to which `the deal` and `his visit` point back. */
import type { MentionDate } from '../../dataset/dataset.ts'
import type { CodedAct } from './coded-act.ts'
import type { Token } from './token.ts'

/** An act that a later noun may mean: its date, and the names of its sentence. */
export interface Antecedent {
  readonly date: MentionDate
  readonly names: ReadonlySet<string>
}

/** Letters of a word's stem that hold through `agreed`, `agreement`. */
const STEM_LETTERS = 5

export function antecedentKeys(act: CodedAct): readonly string[] {
  const words = act.trigger.text.toLowerCase().split(/\W+/).filter((word) => word.length > 3)
  return [...words.map((word) => word.slice(0, STEM_LETTERS)), ...(act.type === 'STATEMENT' ? [] : [`${act.type}/${act.mode ?? ''}`])]
}

/** Words around a noun among which its parties are named: `Jane Roe's visit to Kenya`. */
const WORDS_BEFORE = 3
const WORDS_AFTER = 8

/** The last act of its stem or kind that involved nobody else than those named beside it. */
export function findAntecedent(act: CodedAct, antecedents: ReadonlyMap<string, Antecedent>, tokens: readonly Token[]): Antecedent | null {
  const first = tokens.findIndex((token) => token.start >= act.trigger.start)
  const last = tokens.findIndex((token, index) => index > first && (index > first + WORDS_AFTER || ['VERB', 'AUX', 'PUNCT', 'CCONJ'].includes(token.pos)))
  const own = namesIn(tokens.slice(Math.max(0, first - WORDS_BEFORE), last < 0 ? tokens.length : last))
  for (const key of antecedentKeys(act)) {
    const found = antecedents.get(key)
    if (found && own.every((name) => found.names.has(name))) return found
  }
  return null
}

export const namesIn = (tokens: readonly Token[]): readonly string[] => tokens.filter((token) => /^\p{Lu}/u.test(token.text)).map((token) => token.text)
