/**
 * A reading and what surrounds it, made into an expression: resolved, with the words before it that are its own, its TIMEX3 value
 * and its EDTF.
 */
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import type { DateExpression } from './date-expression.ts'
import { directionAt, type Direction } from './direction.ts'
import type { Days } from './history.ts'
import { PER_YEAR, edtfOf, endDayOf, momentAt, startDayOf, timexOf, yearOf, type Moment } from './moment.ts'
import { boundOf, edtfOfBound, type Bound } from './open-date.ts'
import { endOfLetters } from './opening.ts'
import { edtfOfPart, partBefore, type PartBefore } from './part.ts'
import type { CalendarReading, FixedReading, FoundReading, Part, ShiftReading } from './reading.ts'
import { resolveCalendar, resolveShift, resolveStated, type Anchors, type Resolved } from './resolve.ts'
import { underspecified } from './underspecified.ts'
import { lookUp } from './word-table.ts'
import { anyOf } from './words.ts'

/** An expression, the number of the range that it ends, and what it means, which the story may go on from. */
export interface Told {
  readonly range: number | null
  readonly expression: DateExpression
  readonly moment: Moment | null
}

export interface Context {
  /** The words before the expression. */
  readonly lead: PartBefore
  /** Where the expression before ends: nothing reaches back over it. */
  readonly floor: number
  readonly published: Days | null
  readonly spoken: Moment | null
  readonly historical: boolean
  /** Which way it points, whatever the words around it say: the end of a range on from its beginning, an entry of a chronology back. */
  readonly points: Direction | null
}

const resolveAt = (reading: CalendarReading | ShiftReading, anchors: Anchors, direction: Direction): Resolved | null =>
  reading.kind === 'calendar' ? resolveCalendar(reading, anchors, direction) : resolveShift(reading.shift, reading.keepsUnit, anchors)

/** "this Sunday", which may be the one just past. */
const isThisDay = ({ stated, turn }: CalendarReading): boolean => stated.weekday !== undefined && turn?.step === 0 && turn.from === 'either'

/** Resolved against both ends of an imprecise anchor: where they disagree, nothing can be said. */
function resolve(text: string, { start, end }: FoundReading, reading: CalendarReading | ShiftReading, { published, spoken, historical, points }: Context): Resolved | null {
  const isCalendar = reading.kind === 'calendar'
  if (isCalendar && reading.stated.year !== undefined) return resolveStated(reading, reading.stated.year, spoken)
  const bare = isCalendar && !reading.within && (!reading.turn || reading.unit === 'weekend' || isThisDay(reading))
  const direction = points ?? (bare && !historical ? directionAt(text, start, end, reading.unit) : 0)
  const first = resolveAt(reading, { published: published?.startDay ?? null, narrative: spoken && startDayOf(spoken), spoken, historical }, direction)
  const isExact = published === null || published.startDay === published.endDay
  if (isExact && (isCalendar || spoken === null || spoken.unit === 'day')) return first
  // A month needs only the year of the date spoken of, which its first day gives.
  const last = resolveAt(reading, { published: published?.endDay ?? null, narrative: spoken && (isCalendar ? startDayOf(spoken) : endDayOf(spoken)), spoken, historical }, direction)
  return first?.moment.index === last?.moment.index ? first : null
}

/** "the past decade" and "the future" have their article, "the two-day visit" lends it to the visit. */
const WITH_ARTICLE = anyOf('last past next coming previous following first final future near moment time')

export function fixedExpression(text: string, { start: from, end, rule }: FoundReading, { type, value }: FixedReading, floor: number): DateExpression {
  const start = lookUp(WITH_ARTICLE, text, from, endOfLetters(text, from)) ? ownLead(partBefore(text, from), from, floor).start : from
  return { start, end, text: text.slice(start, end), type, value, edtf: null, basis: 'stated', implied: [], range: null, rule }
}

/** The words before a phrase that belong to it, unless the phrase before has them: "a year later in May". */
const ownLead = (lead: PartBefore, start: number, floor: number): PartBefore =>
  lead.start < floor ? { part: null, start, isArticle: false, lead: null } : lead

export function express(text: string, found: FoundReading, reading: CalendarReading | ShiftReading, context: Context): Told {
  const lead = ownLead(context.lead, found.start, context.floor)
  // "the 2023 crisis": the article is the crisis's.
  const isName = reading.kind === 'calendar' && (reading.unit === 'day' || reading.unit === 'month' || reading.unit === 'year')
  const start = lead.isArticle && isName ? found.start : lead.start
  const part = lead.part ?? (reading.kind === 'calendar' ? reading.part : null)
  const resolved = resolve(text, found, reading, context)
  const value = resolved ? timexOf(named(reading, resolved.moment, context.published)) : underspecified(reading)
  const time = reading.time === null ? '' : `T${reading.time}`
  const { end, rule, range } = found
  return {
    range,
    moment: resolved?.moment ?? null,
    expression: {
      start,
      end,
      text: text.slice(start, end),
      type: time === '' ? 'DATE' : 'TIME',
      value: value + time,
      edtf: resolved && edtfHere(resolved.moment, value, part, boundOf(lead.lead, lead.isArticle && isName)),
      basis: resolved?.basis ?? 'relative',
      implied: resolved?.implied ?? UNKNOWN_YEAR,
      range: null,
      rule,
    },
  }
}

/** "This winter" is called after the year of writing, though it began in the one before. */
function named(reading: CalendarReading | ShiftReading, moment: Moment, published: Days | null): Moment {
  if (!published || moment.unit !== 'season' || reading.kind !== 'calendar' || reading.turn?.step !== 0) return moment
  const runs = momentAt('season', published.endDay).index === moment.index
  return runs && toCalendarDay(published.endDay).year > yearOf(moment) ? { ...moment, index: moment.index + PER_YEAR.season } : moment
}

/** The years that EDTF and the contract write with four digits, whole centuries of them. */
const [FIRST_YEAR, LAST_YEAR] = [0, 9899]
const UNKNOWN_YEAR = ['year'] as const

/** With its part and its open side: "since late 2025" is `2025-10~/..`. */
function edtfHere(moment: Moment, value: string, part: Part | null, bound: Bound | null): string | null {
  const year = yearOf(moment)
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const edtf = part ? edtfOfPart(moment, part) : edtfOf(moment, value)
  return bound ? edtfOfBound(edtf, bound) : edtf
}

/** "From January to November exports rose", written in January: what is past has ended too, so that the months are of the year before. */
export function expressStart(text: string, found: FoundReading, reading: CalendarReading, context: Context, end: FoundReading): Told {
  const start = express(text, found, reading, context)
  const { published } = context
  if (!start.moment || start.moment.unit !== 'month' || !published || reading.stated.year !== undefined || context.historical || end.reading.kind !== 'calendar') return start
  const last = express(text, end, end.reading, { ...context, spoken: start.moment, historical: true, points: 1 }).moment
  // One that has run for its greater part may be told of as past while it runs.
  if (!last || startDayOf(last) - published.endDay <= published.endDay - startDayOf(start.moment) || directionAt(text, found.start, found.end, reading.unit) >= 0) return start
  return express(text, found, reading, { ...context, historical: true, spoken: { unit: 'year', index: yearOf(start.moment) - 1 } })
}
