/** The words beside a phrase, for the recognisers that must look there. Bounded, so that a look costs constant time. */

export interface Word {
  readonly start: number
  readonly end: number
  /** In lower case. */
  readonly word: string
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
  while (at - end < LONGEST_GAP && isGap(text.charCodeAt(end - 1))) end--
  let start = end
  while (end - start <= LONGEST_WORD && isAsciiLetter(text.charCodeAt(start - 1))) start--
  return start === end || end === at || end - start > LONGEST_WORD ? null : { start, end, word: text.slice(start, end).toLowerCase() }
}

/** The word that begins after `at`, over such a gap; null where there is none. */
export function wordAfter(text: string, at: number): Word | null {
  let start = at
  while (start - at < LONGEST_GAP && isGap(text.charCodeAt(start))) start++
  let end = start
  while (end - start <= LONGEST_WORD && isAsciiLetter(text.charCodeAt(end))) end++
  return start === end || start === at || end - start > LONGEST_WORD ? null : { start, end, word: text.slice(start, end).toLowerCase() }
}

/** The `reach` characters before `start`. */
export const before = ({ text, start }: { readonly text: string; readonly start: number }, reach: number): string =>
  text.slice(Math.max(0, start - reach), start)
/** The `reach` characters after `end`. */
export const after = ({ text, end }: { readonly text: string; readonly end: number }, reach: number): string =>
  text.slice(end, end + reach)
