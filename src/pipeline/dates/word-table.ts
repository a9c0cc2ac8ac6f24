/**
 * Words and what each stands for, looked up where they stand in a text: in any letter case, and without cutting them
 * out, which is what most of the time of a look would go to.
 */

/** A word in lower case, and the next one of the same sign. */
interface Row<T> {
  readonly word: string
  readonly value: T
  readonly next: Row<T> | undefined
}

export interface WordTable<T> {
  /** By `signOf` a word, cut to their number, which is a power of two. */
  readonly rows: readonly (Row<T> | undefined)[]
}

/** Its length, its first letter and its last one tell most words of dates from others. ASCII letters of both cases have the same last five bits. */
const signOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) * 11) ^ ((text.charCodeAt(end - 1) & 31) * 23) ^ ((end - start) * 37)

/** Rows for each word, so that few words share one. */
const ROOM = 4

/** Of a word that is listed twice the last row holds. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const meanings = new Map(entries)
  const rows: (Row<T> | undefined)[] = Array.from({ length: 2 ** Math.ceil(Math.log2(meanings.size * ROOM)) })
  for (const [word, value] of meanings) {
    const at = signOf(word, 0, word.length) & (rows.length - 1)
    rows[at] = { word, value, next: rows[at] }
  }
  return { rows }
}

/** Words that stand for nothing but themselves. */
export const wordSet = (words: Iterable<string>): WordTable<true> => wordTable([...words].map((word): [string, true] => [word, true]))

/** What the word from `start` to `end` stands for; undefined where the table does not have it. */
export function lookUp<T>({ rows }: WordTable<T>, text: string, start: number, end: number): T | undefined {
  if (start >= end || end > text.length) return undefined
  for (let row = rows[signOf(text, start, end) & (rows.length - 1)]; row; row = row.next) if (isWordAt(row.word, text, start, end)) return row.value
  return undefined
}

/** Whether a text has this word of lower-case letters from `start` to `end`, in any case. */
export function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start || end > text.length) return false
  for (let at = 0; at < word.length; at++) if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false
  return true
}
