/**
 * Every time expression of a text, resolved the way a reader does it, in reading order.
 * Pure, synchronous and linear in the text's length; the same answer in any time zone.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DateContext, DateExpression } from './date-expression.ts'
import { ago, dayWord, turnedUnit } from './deictic.ts'
import { directionAt } from './direction.ts'
import { dayFirstDate, monthFirstDate, monthOfYear } from './full-date.ts'
import { isoDate, slashDate } from './iso-date.ts'
import { edtfOf, startDayOf, timexOf } from './moment.ts'
import { edtfOfPart, partBefore } from './part.ts'
import type { CalendarReading, FoundReading } from './reading.ts'
import { resolveCalendar, resolveShift, type Anchors } from './resolve.ts'
import { makeScanner, scan } from './scan.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

const SCANNER = makeScanner([isoDate, slashDate, monthFirstDate, dayFirstDate, monthOfYear, weekday, dayWord, turnedUnit, ago, year])

/** What may stand between a month and the words that give its year: "June last year", "June of that year". */
const YEAR_LINK = /^(?:,? (?:of )?)?$/

/** "June last year" is one expression, and so is "Friday, February 6". */
function join(text: string, found: readonly FoundReading[]): FoundReading[] {
  const joined: FoundReading[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const link = last ? text.slice(last.end, next.start) : ''
    const reading = last && link.length < 6 && YEAR_LINK.test(link.replace(/\s+/g, ' ')) ? merged(last.reading, next.reading) : null
    if (last && reading) joined[joined.length - 1] = { ...last, end: next.end, reading }
    else joined.push(next)
  }
  return joined
}

function merged(first: FoundReading['reading'], second: FoundReading['reading']): CalendarReading | null {
  if (first.kind !== 'calendar' || first.stated.year !== undefined) return null
  if (second.kind === 'shift' && second.shift.unit === 'year' && first.unit !== 'year' && first.stated.weekday === undefined) {
    return { ...first, yearShift: second.shift }
  }
  const isDate = second.kind === 'calendar' && second.stated.day !== undefined && second.stated.weekday === undefined
  if (isDate && first.stated.weekday !== undefined && first.stated.day === undefined) {
    return { ...second, stated: { ...second.stated, weekday: first.stated.weekday } }
  }
  return null
}

/** All time expressions of `text`, in order; see `DateExpression`. */
export function findDates(text: string, context: DateContext): readonly DateExpression[] {
  const range = context.published === null ? null : parseEdtf(context.published)
  const published = range?.startDay ?? null
  let narrative = published
  const expressions: DateExpression[] = []
  for (const found of join(text, scan(SCANNER, text))) {
    const anchors: Anchors = { published, narrative, historical: false }
    const expression = express(text, found, anchors)
    if (!expression) continue
    expressions.push(expression.expression)
    narrative = expression.day ?? narrative
  }
  return expressions
}

function express(text: string, found: FoundReading, anchors: Anchors): { expression: DateExpression; day: number | null } | null {
  const { reading, end, rule } = found
  if (reading.kind === 'time') return null
  const before = reading.kind === 'fixed' ? null : partBefore(text, found.start)
  const start = before?.start ?? found.start
  const place = { start, end, text: text.slice(start, end), rule, ends: [] }
  if (reading.kind === 'fixed') {
    return { expression: { ...place, type: reading.type, value: reading.value, edtf: null, basis: 'stated', implied: [] }, day: null }
  }
  const resolved = reading.kind === 'shift'
    ? resolveShift(reading.shift, anchors)
    : resolveCalendar(reading, anchors, directionAt(text, start, end))
  if (!resolved) return { expression: { ...place, type: 'DATE', value: 'XXXX', edtf: null, basis: 'relative', implied: ['year'] }, day: null }
  const value = timexOf(resolved.moment)
  const edtf = before ? edtfOfPart(resolved.moment, before.part) : edtfOf(resolved.moment)
  const timed = reading.time !== undefined && resolved.moment.unit === 'day'
  return {
    expression: {
      ...place, edtf, basis: resolved.basis, implied: resolved.implied,
      type: timed ? 'TIME' : 'DATE', value: timed ? `${value}T${reading.time}` : value,
    },
    day: startDayOf(resolved.moment),
  }
}
