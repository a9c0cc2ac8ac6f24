/** One change to the text that a title is cut from. */

/** Replaces `[start, end)` of the sentence's text; offsets are the sentence's own. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const removal = (start: number, end: number): Edit => ({ start, end, text: '' })

/** One for all that the pattern finds; it has the flag g. */
export const removals = (text: string, pattern: RegExp): readonly Edit[] => [...text.matchAll(pattern)].map(({ 0: found, index }) => removal(index, index + found.length))

/** As a title begins. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
