/** The words beside a phrase, for the recognisers that must look there. Bounded, so that a look costs constant time. */
import { codeAt } from './opening.ts'
import { isWordAt, lookUp, type WordTable } from './word-table.ts'

/** A word by its place, compared where it stands: see `is` and `meaningOf`. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Longer words decide nothing here. */
const LONGEST_WORD = 14
/** Spaces, line ends, hyphens and the apostrophe of "the ’60s" between two words. */
const LONGEST_GAP = 4

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isGap = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 45 || code === 39 || code === 0x2019

/** The word that ends before `at`, over such a gap; null where there is none. */
export function wordBefore(text: string, at: number): Word | null {
  let end = at
  while (at - end < LONGEST_GAP && isGap(codeAt(text, end - 1))) end--
  let start = end
  while (end - start <= LONGEST_WORD && isAsciiLetter(codeAt(text, start - 1))) start--
  return start === end || end === at || end - start > LONGEST_WORD ? null : { text, start, end }
}

/** The word that begins after `at`, over such a gap; null where there is none. */
export function wordAfter(text: string, at: number): Word | null {
  let start = at
  while (start - at < LONGEST_GAP && isGap(codeAt(text, start))) start++
  let end = start
  while (end - start <= LONGEST_WORD && isAsciiLetter(codeAt(text, end))) end++
  return start === end || start === at || end - start > LONGEST_WORD ? null : { text, start, end }
}

/** Whether it is this word, in any letter case. */
export const is = (word: Word | null, name: string): boolean => word !== null && isWordAt(name, word.text, word.start, word.end)
/** What it stands for in a table; undefined where the table does not have it. */
export const meaningOf = <T>(table: WordTable<T>, word: Word | null): T | undefined => (word ? lookUp(table, word.text, word.start, word.end) : undefined)

/** The `reach` characters before `start`. */
export const before = ({ text, start }: { readonly text: string; readonly start: number }, reach: number): string =>
  text.slice(Math.max(0, start - reach), start)
/** The `reach` characters after `end`. */
export const after = ({ text, end }: { readonly text: string; readonly end: number }, reach: number): string =>
  text.slice(end, end + reach)

/** How far back a quotation may have begun. */
const QUOTATION_REACH = 300
/** Whether a place lies within quotation marks: the last mark before it, in its paragraph, opens and does not close. */
export function isQuoted(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - QUOTATION_REACH, text.lastIndexOf('\n', at - 1) + 1), at)
  const straight = lead.split('"').length - 1
  if (straight > 0) return straight % 2 === 1
  return Math.max(lead.lastIndexOf('“'), lead.lastIndexOf('``'), lead.lastIndexOf('‘')) > Math.max(lead.lastIndexOf('”'), lead.lastIndexOf("''"))
}
