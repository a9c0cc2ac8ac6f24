/** The lines of a text that hold something, trimmed, with exact offsets, whatever ends them (LF, CRLF, CR, form feed, U+2028). */
import type { Span } from '../../dataset/dataset.ts'

export interface Line extends Span {
  /** Counts the lines that hold something from 0. */
  readonly index: number
  /** True for the first line and after an empty one. */
  readonly afterBlank: boolean
}

const LINE = /(?<line>[^\r\n\f\v\u2028\u2029]*)(?<ending>\r\n|[\r\n\f\v\u2028\u2029]|$)/gu

export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const found of text.matchAll(LINE)) {
    const raw = found.groups?.['line'] ?? ''
    const trimmed = raw.trim()
    if (trimmed === '') {
      afterBlank = true
      continue
    }
    const start = found.index + raw.length - raw.trimStart().length
    lines.push({ start, end: start + trimmed.length, text: trimmed, index: lines.length, afterBlank })
    afterBlank = false
  }
  return lines
}
