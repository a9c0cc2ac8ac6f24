/**
 * Chronologies: lines that open with the day of their entry ("March 4: Envoys sign a pact"), under years as
 * headings or not. Their days are past and run in order; what an entry tells is told from its day.
 */
import type { FoundReading } from './reading.ts'

/** With fewer entries a line that opens with a day is an accident. */
const FEWEST_ENTRIES = 3
/** Before an entry stand no more than spaces and a bullet. */
const BULLETS = '-–—*•'
const LEAD_REACH = 6
/** "March 4:", "March 4-5 —": what parts a day from its entry. */
const HEAD_END = /^(?:[ \t]?[-–—/][ \t]?\d{1,2}(?!\d))?[ \t]*(?:[-–—:][ \t]|\n)/
const HEAD_REACH = 10
const HEAD_MARKS = '-–—/:\n\t '
/** The pattern's first mark, looked at before it: most dates stand within a sentence. */
const mayEndHead = (text: string, end: number): boolean => HEAD_MARKS.includes(text.charAt(text[end] === ' ' ? end + 1 : end))

function startOfBlanks(text: string, end: number, limit: number): number {
  let start = end
  while (start > limit && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return start
}

function opensLine(text: string, { start }: FoundReading): boolean {
  const limit = Math.max(0, start - LEAD_REACH)
  const head = startOfBlanks(text, start, limit)
  const line = head > limit && BULLETS.includes(text.charAt(head - 1)) ? startOfBlanks(text, head - 1, limit) : head
  return line === limit || text[line - 1] === '\n'
}

/** Where the entries of a chronology begin; none in any other text. */
export function findEntries(text: string, found: readonly FoundReading[]): ReadonlySet<FoundReading> {
  const entries = found.filter((one) => {
    const { reading, end } = one
    return reading.kind === 'calendar' && (reading.unit === 'day' || reading.unit === 'month') && reading.stated.month !== undefined &&
      mayEndHead(text, end) && opensLine(text, one) && HEAD_END.test(text.slice(end, end + HEAD_REACH))
  })
  return new Set(entries.length < FEWEST_ENTRIES ? [] : entries)
}

/** "2019" alone on its line, between the entries of a chronology. */
export const isYearHeading = (text: string, one: FoundReading): boolean =>
  one.reading.kind === 'calendar' && one.reading.unit === 'year' && opensLine(text, one) && /^[ \t]*:?[ \t]*(?:\n|$)/.test(text.slice(one.end, one.end + HEAD_REACH))
