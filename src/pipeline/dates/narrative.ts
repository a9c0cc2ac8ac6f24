/**
 * Reads a text's phrases in order and keeps the date last spoken of, so that "that day" and "the following year" have
 * something to follow. A history tells its months from that date; news tells them from the day of writing.
 */
import type { EdtfRange } from '../../dataset/calendar-date.ts'
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import type { DateExpression } from './date-expression.ts'
import { directionAt } from './direction.ts'
import { edtfOf, endDayOf, startDayOf, timexOf, type Moment } from './moment.ts'
import { boundBefore, edtfOfBound } from './open-date.ts'
import { edtfOfPart, partBefore } from './part.ts'
import type { RangedReading } from './range.ts'
import type { CalendarReading, ShiftReading } from './reading.ts'
import { resolveCalendar, resolveShift, type Anchors, type Resolved } from './resolve.ts'
import { underspecified } from './underspecified.ts'

interface Days {
  readonly startDay: number
  readonly endDay: number
}

/** An expression and what the story needs of it. */
interface Told {
  readonly expression: DateExpression
  readonly moment: Moment | null
}

/** How many years from publication make a date one of history. */
const FAR_YEARS = 1
/** A text with at least this many far years, and twice as many of them as of words like "yesterday", is a history. */
const HISTORY_YEARS = 4

function isHistory(found: readonly RangedReading[], published: Days | null): boolean {
  if (!published) return true
  const { year } = toCalendarDay(published.endDay)
  let [far, near] = [0, 0]
  for (const { reading } of found) {
    if (reading.kind === 'calendar' && reading.stated.year !== undefined) Math.abs(reading.stated.year - year) > FAR_YEARS ? far++ : near++
    else if (reading.kind === 'calendar' && reading.stated.weekday !== undefined) near++
    else if (reading.kind === 'shift' && reading.shift.from === 'published') near++
  }
  return far >= HISTORY_YEARS && far > 2 * near
}

/** A passage about another year ends with its paragraph, and after this many characters. */
const PASSAGE_REACH = 300

/** Resolves all readings of a text in order. `published` is null where unknown. */
export function tell(text: string, found: readonly RangedReading[], range: EdtfRange | null): { readonly range: number | null; readonly expression: DateExpression }[] {
  const published = range?.startDay != null && range.endDay !== null ? { startDay: range.startDay, endDay: range.endDay } : null
  const history = isHistory(found, published)
  let narrative: Days | null = published
  let passageFrom = -1
  return found.flatMap((one) => {
    const { reading } = one
    if (reading.kind === 'fixed') return { range: null, expression: fixedExpression(text, one, reading.type, reading.value) }
    if (reading.kind === 'time') {
      if (!reading.alone) return []
      const day: ShiftReading = { kind: 'shift', shift: { unit: 'day', amount: 0, from: 'narrative' }, time: reading.time }
      return { range: null, expression: express(text, one, day, resolve(text, one, day, { published, narrative, historical: history })).expression }
    }
    const inPassage = passageFrom >= 0 && one.start - passageFrom < PASSAGE_REACH && !text.slice(passageFrom, one.start).includes('\n') &&
      reading.kind === 'calendar' && reading.stated.weekday === undefined
    const historical = history || inPassage
    const { expression, moment } = express(text, one, reading, resolve(text, one, reading, { published, narrative, historical }))
    if (moment && moment.unit !== 'decade' && moment.unit !== 'century') narrative = { startDay: startDayOf(moment), endDay: endDayOf(moment) }
    if (reading.kind === 'calendar' && reading.stated.year !== undefined) passageFrom = one.end
    else if (reading.kind === 'shift' && reading.shift.from === 'published') passageFrom = -1
    return { range: one.range, expression }
  })
}

interface Context {
  readonly published: Days | null
  readonly narrative: Days | null
  readonly historical: boolean
}

/** Resolved against both ends of an imprecise anchor: where they disagree, nothing can be said. */
function resolve(text: string, { start, end }: RangedReading, reading: CalendarReading | ShiftReading, { published, narrative, historical }: Context): Resolved | null {
  const isCalendar = reading.kind === 'calendar'
  const bare = isCalendar && reading.stated.year === undefined && !reading.within && !reading.turn
  const direction = bare && !historical ? directionAt(text, start, end) : 0
  const at = (anchors: Anchors): Resolved | null => (isCalendar ? resolveCalendar(reading, anchors, direction) : resolveShift(reading.shift, anchors))
  const first = at({ published: published?.startDay ?? null, narrative: narrative?.startDay ?? null, historical })
  const last = at({
    published: published?.endDay ?? null,
    narrative: (isCalendar ? narrative?.startDay : narrative?.endDay) ?? null,
    historical,
  })
  return first?.moment.index === last?.moment.index ? first : null
}

function fixedExpression(text: string, { start: from, end, rule }: RangedReading, type: DateExpression['type'], value: string): DateExpression {
  const { start } = partBefore(text, from)
  return { start, end, text: text.slice(start, end), type, value, edtf: null, basis: 'stated', implied: [], range: null, rule }
}

function express(text: string, found: RangedReading, reading: CalendarReading | ShiftReading, resolved: Resolved | null): Told {
  const { part, start } = partBefore(text, found.start)
  const { end, rule } = found
  const span = { start, end, text: text.slice(start, end), range: null, rule }
  const type = reading.time === undefined ? 'DATE' : 'TIME'
  const time = reading.time === undefined ? '' : `T${reading.time}`
  if (!resolved) {
    return { moment: null, expression: { ...span, type, value: underspecified(reading) + time, edtf: null, basis: 'relative', implied: ['year'] } }
  }
  const { moment, basis, implied } = resolved
  const edtf = part ? edtfOfPart(moment, part) : edtfOf(moment)
  const bound = boundBefore(text, start)
  return { moment, expression: { ...span, type, value: timexOf(moment) + time, edtf: bound ? edtfOfBound(edtf, bound) : edtf, basis, implied } }
}
