/** One change to the text that a title is cut from. */

/** Replaces `[start, end)` of the sentence's text; offsets are the sentence's own. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const removal = (start: number, end: number): Edit => ({ start, end, text: '' })
