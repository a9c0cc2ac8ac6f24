/**
 * The lexicon's tables, compiled once: rows by the word that must be met first, so that coding a sentence
 * costs its own length and not the lexicon's.
 */
import type { EventType } from '../../dataset/event-types.ts'
import { partyBySeat, stateByDemonym, stateByName } from './gazetteer.ts'
import { isMonthName } from './grammar/function-words.ts'
import { IDIOMS } from './lexicon/idioms.ts'
import type { LexiconRow, LexiconTable } from './lexicon/lexicon-row.ts'
import { LEXICON } from './lexicon/tables.ts'
import { WORD_SETS } from './lexicon/word-sets.ts'
import type { Token } from './token.ts'

/** Words of which one must be met; those of several words by their last. */
export interface WordPattern {
  readonly single: ReadonlySet<string>
  readonly multiple: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Any proper name that no noun follows is met too. */
  readonly names: boolean
  /** The name of a state, or of its capital, is met too. */
  readonly states: boolean
}

export interface CompiledRow {
  readonly rule: string
  readonly type: EventType
  readonly mode: string | null
  readonly plover: EventType | null
  readonly weak: boolean
  /** Holds only where the clause denies its verb. */
  readonly denied: boolean
  /** Holds only of what lies ahead. */
  readonly future: boolean
  /** Who tells it acts upon the subject. */
  readonly tellerActs: boolean
  /** Means something else than its words: no act. */
  readonly isIdiom: boolean
  /** The words of the trigger: a verb and its particles, or a noun and what stands before it. */
  readonly words: readonly string[]
  readonly object: WordPattern | null
  readonly subject: WordPattern | null
  readonly along: WordPattern | null
  readonly without: WordPattern | null
  readonly objectIsNot: WordPattern | null
  readonly subjectIsNot: WordPattern | null
  readonly intransitive: boolean
  /** More conditions make a row more telling; the most telling row wins. */
  readonly specificity: number
}

/** `a, b c, @set` → every phrase it names. An unknown set is an error of the table. */
export function expandWords(list: string): readonly string[] {
  return list.split(',').map((entry) => entry.trim()).filter(Boolean).flatMap((entry) => {
    if (!entry.startsWith('@')) return [entry]
    const set = WORD_SETS[entry.slice(1)]
    if (set === undefined) throw new Error(`The lexicon names the word set ${entry}, which word-sets.ts does not have.`)
    return expandWords(set)
  })
}

function compilePattern(list: string | undefined): WordPattern | null {
  if (list === undefined) return null
  const single = new Set<string>()
  const multiple = new Map<string, (readonly string[])[]>()
  const entries = list.split(',').map((entry) => entry.trim())
  for (const entry of expandWords(entries.filter((word) => word !== ANY_NAME && word !== ANY_STATE).join(','))) {
    const parts = entry.split(' ')
    const last = parts.at(-1) ?? ''
    if (parts.length === 1) single.add(entry)
    else multiple.set(last, [...(multiple.get(last) ?? []), parts])
  }
  return { single, multiple, names: entries.includes(ANY_NAME), states: entries.includes(ANY_STATE) }
}

const ANY_NAME = '@name'
const ANY_STATE = '@state'

function compileRow(type: EventType, row: LexiconRow, trigger: string): CompiledRow {
  const words = trigger.split(' ')
  const conditions = (row.object ? 3 : 0) + (row.along ? 2 : 0) + (row.subject ? 2 : 0) + (row.denied || row.future ? 1 : 0) + (row.without || row.objectIsNot ? 0.5 : 0)
  return {
    rule: `${type}/${row.id}`, type, mode: row.mode ?? null, plover: row.plover ?? null, weak: row.weak ?? false, denied: row.denied ?? false, future: row.future ?? false, tellerActs: row.tellerActs ?? false, isIdiom: false, words,
    object: compilePattern(row.object), subject: compilePattern(row.subject),
    along: compilePattern(row.along), without: compilePattern(row.without), objectIsNot: compilePattern(row.objectIsNot),
    subjectIsNot: compilePattern(row.subjectIsNot), intransitive: row.intransitive ?? false,
    specificity: words.length * 2 + conditions - (row.weak ? 10 : 0),
  }
}

/** Any verb: what opens a report is its news, whether or not a table knows the verb. */
export const ANY_VERB: CompiledRow = compileRow('STATEMENT', { id: 'lead', example: '' }, '')

type RowIndex = ReadonlyMap<string, readonly CompiledRow[]>

function compile(tables: readonly LexiconTable[], field: 'verbs' | 'nouns', keyOf: (words: readonly string[]) => string): RowIndex {
  const index = new Map<string, CompiledRow[]>()
  for (const table of tables) {
    for (const row of table.rows) {
      for (const trigger of expandWords(row[field] ?? '')) {
        const compiled = compileRow(table.type, row, trigger)
        const key = keyOf(compiled.words)
        const rows = index.get(key)
        if (rows) rows.push(compiled)
        else index.set(key, [compiled])
      }
    }
  }
  if (field === 'verbs') addIdioms(index)
  for (const rows of index.values()) rows.sort((a, b) => b.specificity - a.specificity)
  return index
}

/** So much more telling is an idiom than any row of an act. */
const IDIOM_LEAD = 100

/** `stand idly by` holds the words of the idiom `stand by` and more: it is no idiom, and more telling. */
const LONGER_LEAD = 2 * IDIOM_LEAD
const isLongerPhrase = (row: CompiledRow, idiom: CompiledRow): boolean =>
  !row.isIdiom && idiom.words.length > 1 && row.words.length > idiom.words.length && row.specificity < IDIOM_LEAD && idiom.words.every((word) => row.words.includes(word))

function addIdioms(index: Map<string, CompiledRow[]>): void {
  for (const row of IDIOMS) {
    for (const trigger of expandWords(row.verbs)) {
      const compiled = compileRow('STATEMENT', row, trigger)
      const key = compiled.words[0] ?? ''
      const rows = (index.get(key) ?? []).map((other) => (isLongerPhrase(other, compiled) ? { ...other, specificity: other.specificity + LONGER_LEAD } : other))
      index.set(key, [{ ...compiled, rule: `IDIOM/${row.id}`, isIdiom: true, specificity: compiled.specificity + IDIOM_LEAD }, ...rows])
    }
  }
}

const verbRows = compile(LEXICON, 'verbs', (words) => words[0] ?? '')
const nounRows = compile(LEXICON, 'nouns', (words) => words.at(-1) ?? '')

/** First words of every verb trigger. */
export const lexiconVerbs = (): Iterable<string> => verbRows.keys()

/** Every verb trigger of two words: `hand over`. */
export const lexiconPhrases = (): readonly string[] =>
  [...verbRows.values()].flatMap((rows) => rows.filter(({ words }) => words.length === 2).map(({ words }) => words.join(' ')))

const NONE: readonly CompiledRow[] = []

/** Rows whose verb this is, the most telling first. */
export const verbRowsOf = (lemma: string): readonly CompiledRow[] => verbRows.get(lemma) ?? NONE
/** Rows whose noun, or last word of a noun, this is, the most telling first. */
export const nounRowsOf = (lemma: string): readonly CompiledRow[] => nounRows.get(lemma) ?? NONE

export const isWord = (token: Token | undefined, word: string): boolean => token !== undefined && (token.lemma === word || token.lower === word)

/** `Peru`, `Lima`, headlines' `Saudi`; of `South Korea` and the like the last word tells. */
const isOfState = (name: string): boolean => stateByName(name) !== null || partyBySeat(name) !== null || stateByDemonym(name) !== null

/** The word is the last of one of these phrases. */
const endsPhrase = (words: readonly Token[], index: number, phrases: readonly (readonly string[])[] | undefined): boolean =>
  phrases?.some((phrase) => phrase.every((word, at) => isWord(words[index - phrase.length + 1 + at], word))) ?? false

/** Index of the first word from `first` to before `end` that the pattern names, or −1. */
export function findPattern(words: readonly Token[], first: number, end: number, pattern: WordPattern): number {
  for (let index = Math.max(first, 0); index < end; index += 1) {
    const token = words[index]
    if (!token) return -1
    if (isMonthName(token)) continue
    if (pattern.single.has(token.lemma) || pattern.single.has(token.lower)) return index
    // `Farmers protested`: a plural that opens a sentence is large without being a name.
    const isName = token.pos === 'PROPN' && (index > 0 || token.lemma === token.lower)
    const isWhole = (pattern.names || pattern.states) && !/^(?:NOUN|PROPN|PART)$/.test(words[index + 1]?.pos ?? '')
    if (isWhole && ((pattern.names && isName) || (pattern.states && token.pos === 'PROPN' && isOfState(token.text)))) return index
    if (endsPhrase(words, index, pattern.multiple.get(token.lemma)) || (token.lower !== token.lemma && endsPhrase(words, index, pattern.multiple.get(token.lower)))) return index
    if (token.lower.includes('-') && pattern.single.has(token.lower.slice(token.lower.lastIndexOf('-') + 1))) return index
  }
  return -1
}
