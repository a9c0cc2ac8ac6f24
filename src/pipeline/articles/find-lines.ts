/**
 * The paragraphs of a text, trimmed, with exact offsets, whatever ends its lines (LF, CRLF, CR, form
 * feed, U+2028). A line is a paragraph, but for text that was wrapped by hand or by a mail program:
 * there the lines between two empty ones are one paragraph.
 */
import type { Span } from '../../dataset/dataset.ts'

export interface Line extends Span {
  /** Counts the lines that hold something from 0. */
  readonly index: number
  /** True for the first line and after an empty one. */
  readonly afterBlank: boolean
}

const LINE = /(?<line>[^\r\n\f\v\u2028\u2029]*)(?:\r\n|[\r\n\f\v\u2028\u2029]|$)/gu

/** @param shown the text with everything blanked that a reader does not see; the text itself by default. */
export function findLines(text: string, shown = text): readonly Line[] {
  const pieces: { start: number; end: number; afterBlank: boolean }[] = []
  let afterBlank = true
  for (const found of shown.matchAll(LINE)) {
    const raw = found.groups?.['line'] ?? ''
    const length = raw.trim().length
    if (length === 0) {
      afterBlank = true
      continue
    }
    const start = found.index + raw.length - raw.trimStart().length
    pieces.push({ start, end: start + length, afterBlank })
    afterBlank = false
  }
  return joinWrapped(shown, pieces).map((piece, index) => ({ ...piece, index, text: text.slice(piece.start, piece.end) }))
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly afterBlank: boolean
}

/** No line of wrapped text is longer: mail and wire services wrap at 65 to 80 characters. */
const WRAP_LIMIT = 100
/** A line that is full, so that the next one continues it. */
const WRAP_FULL = 45
/** The share of lines within paragraphs that must be full before a text counts as wrapped. */
const WRAP_SHARE = 0.8

function joinWrapped(shown: string, pieces: readonly Piece[]): readonly Piece[] {
  const wrapped = isWrapped(pieces)
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const continues = before && !piece.afterBlank && (wrapped ? lastLineLength(shown, before) >= WRAP_FULL : isCutOff(shown, before, piece))
    if (continues) joined[joined.length - 1] = { ...before, end: piece.end }
    else joined.push(piece)
  }
  return joined
}

function isWrapped(pieces: readonly Piece[]): boolean {
  const inner = pieces.filter((_, index) => pieces[index + 1]?.afterBlank === false)
  const full = inner.filter(({ start, end }) => end - start >= WRAP_FULL).length
  return inner.length > 1 && full >= inner.length * WRAP_SHARE && pieces.every(({ start, end }) => end - start <= WRAP_LIMIT)
}

/** Within wrapped text lines are short, so looking back this far finds where the last one began. */
const lastLineLength = (shown: string, { start, end }: Piece): number => {
  const reach = shown.slice(Math.max(start, end - WRAP_LIMIT), end)
  return reach.length - 1 - Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('\r'), -1)
}

/** A long line without a stop, then a small letter: one sentence that was cut in two. */
const isCutOff = (shown: string, before: Piece, piece: Piece): boolean =>
  before.end - before.start >= WRAP_FULL &&
  /[\p{L}\d,]$/u.test(shown.slice(before.end - 2, before.end)) &&
  /^\p{Ll}(?!\p{Lu})/u.test(shown.slice(piece.start, piece.start + 4))
