/** Text broken into lines at word ends; what does not fit ends in an ellipsis, never inside a word. */
import { textWidthPx } from './text-width.ts'
import type { FontWeight } from './text-width.ts'

export interface WrappedText {
  readonly lines: readonly string[]
  /** Width of the widest line. */
  readonly widthPx: number
  readonly elided: boolean
}

export interface WrapRules {
  readonly sizePx: number
  readonly maxWidthPx: number
  readonly mostLines: number
  readonly weight?: FontWeight
  /** A last word that stays even when the text is elided, such as `+4`; none where empty. */
  readonly tail?: string
}

/**
 * Breaks a text into lines; null when a line's first word does not fit, or when eliding would leave
 * fewer than two words.
 */
export function wrapText(text: string, { sizePx, maxWidthPx, mostLines, weight = 400, tail = '' }: WrapRules): WrappedText | null {
  const measure = (part: string): number => textWidthPx(part, sizePx, weight)
  const words = `${text} ${tail}`.split(/\s+/).filter(Boolean)
  const widths = words.map(measure)
  const spacePx = measure(' ')
  const lines: string[] = []
  let taken = 0
  while (taken < words.length && lines.length < mostLines) {
    const count = takeLine(widths, taken, spacePx, maxWidthPx)
    if (count === 0) return null
    lines.push(words.slice(taken, taken + count).join(' '))
    taken += count
  }
  const elided = taken < words.length
  if (elided && !elideLast(lines, (line) => measure(line) <= maxWidthPx, tail)) return null
  return { lines, widthPx: Math.max(0, ...lines.map(measure)), elided }
}

/** How many words from `start` make the longest line that fits: without kerning, widths add up. */
function takeLine(widths: readonly number[], start: number, spacePx: number, maxWidthPx: number): number {
  let count = 0
  let linePx = -spacePx
  for (const widthPx of widths.slice(start)) {
    linePx += spacePx + widthPx
    if (linePx > maxWidthPx) break
    count += 1
  }
  return count
}

/** Words that may not stand before an ellipsis: they leave the reader hanging. */
const WEAK_END = /[\s,;:–-]+(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|over|the|to|with)?$/i

/** Ends the last line in an ellipsis and the tail; false when fewer than two words of the text stay. */
function elideLast(lines: string[], fits: (line: string) => boolean, tail: string): boolean {
  const ended = (line: string): string => `${line.replace(WEAK_END, '')}… ${tail}`.trimEnd()
  let line = lines.pop() ?? ''
  while (line !== '' && !fits(ended(line))) line = line.replace(/\s*\S+$/, '')
  if (line.replace(WEAK_END, '') === '') return false
  const words = [...lines, line.replace(WEAK_END, '')].join(' ').split(' ').length
  lines.push(ended(line))
  return words >= 2
}

/** The baseline of each line, from the first one's. */
export const placeLines = (lines: readonly string[], firstY: number, lineHeightPx: number): readonly { readonly line: string; readonly y: number }[] =>
  lines.map((line, index) => ({ line, y: firstY + index * lineHeightPx }))
