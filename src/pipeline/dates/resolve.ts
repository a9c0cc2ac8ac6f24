/**
 * From what a phrase states to the moment it means, given the day of writing and the date last spoken of.
 * Stated fields are never changed; what they leave open is implied here and said to be so.
 */
import { daysInMonth, toCalendarDay, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import type { DateBasis, FieldName } from './date-expression.ts'
import type { Direction } from './direction.ts'
import { PER_YEAR, momentAt, startDayOf, yearOf, type Moment, type Unit } from './moment.ts'
import type { CalendarReading, From, Shift, Turn } from './reading.ts'

/** What a text is read against; null where nothing is known. Days are day numbers. */
export interface Anchors {
  readonly published: number | null
  /** A day of the date last spoken of. */
  readonly narrative: number | null
  /** The date last spoken of itself. */
  readonly spoken: Moment | null
  /** True where months and weekdays are told from the narrative date: histories, and passages about another year. */
  readonly historical: boolean
}

export interface Resolved {
  readonly moment: Moment
  readonly basis: DateBasis
  readonly implied: readonly FieldName[]
}

function anchorOf(from: From, { published, narrative, historical }: Anchors): number | null {
  if (from === 'told') return narrative
  if (from === 'published' || (from === 'either' && !historical)) return published
  return narrative ?? published
}

const basisOf = (from: From, anchors: Anchors): DateBasis =>
  anchorOf(from, anchors) === anchors.published ? 'relative' : 'inherited'

/** "last year", "two days later": the unit around the anchor, moved. */
export function resolveShift(shift: Shift, keepsUnit: boolean, anchors: Anchors): Resolved | null {
  const { spoken } = anchors
  const basis = basisOf(shift.from, anchors)
  // "Sales in the first ten days of the month" are of the month spoken of.
  if (keepsUnit && shift.amount === 0) return spoken?.unit === shift.unit ? { moment: spoken, basis: 'inherited', implied: YEAR_AND_MONTH } : resolveShift(shift, false, anchors)
  if (keepsUnit && spoken && (spoken.unit === 'quarter' || spoken.unit === 'month' || spoken.unit === 'half')) {
    return { moment: { unit: spoken.unit, index: spoken.index + shift.amount * PER_YEAR[spoken.unit] }, basis: 'inherited', implied: YEAR_AND_MONTH }
  }
  // "the quarter" of a company's report is the one spoken of, else the one that ended last.
  if (shift.from === 'told' && shift.unit === 'quarter' && spoken?.unit !== 'quarter') {
    return resolveShift({ unit: 'quarter', amount: shift.amount - 1, from: 'published', years: 0 }, false, anchors)
  }
  const anchor = anchorOf(shift.from, anchors)
  if (anchor === null) return null
  const { index } = momentAt(shift.unit, shift.years === 0 ? anchor : yearsFrom(anchor, shift.years))
  return { moment: { unit: shift.unit, index: index + shift.amount }, basis, implied: fieldsOf(shift.unit) }
}

/** The same day of another year; a 29 February has the day after it there. */
function yearsFrom(day: number, years: number): number {
  const { year, month, day: inMonth } = toCalendarDay(day)
  return toDayNumber({ year: year + years, month, day: 1 }) + inMonth - 1
}

const NOTHING: readonly FieldName[] = []
const YEAR: readonly FieldName[] = ['year']
const YEAR_AND_MONTH: readonly FieldName[] = ['year', 'month']
const ALL_FIELDS: readonly FieldName[] = ['year', 'month', 'day']

function fieldsOf(unit: Unit): readonly FieldName[] {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return ALL_FIELDS
  return unit === 'year' || unit === 'decade' || unit === 'century' ? YEAR : YEAR_AND_MONTH
}

/** The latest (−1) or soonest (1) index that leaves `place` when divided by `period`; `here` itself counts. */
function nearestIn(period: number, place: number, here: number, direction: Direction): number {
  const behind = here - ((((here - place) % period) + period) % period)
  return behind === here || direction <= 0 ? behind : behind + period
}

/** A date whose year is stated needs nothing else, but for "the 1988 quarter", which is the one of the year that is spoken of. */
export function resolveStated(reading: CalendarReading, year: number, spoken: Moment | null): Resolved | null {
  if (reading.unit !== 'quarter' || reading.stated.quarter !== undefined) return inYear(reading, year, 'stated', NOTHING)
  const isPeriod = spoken?.unit === 'quarter' || spoken?.unit === 'half'
  return { moment: isPeriod ? { unit: spoken.unit, index: spoken.index + (year - yearOf(spoken)) * PER_YEAR[spoken.unit] } : { unit: 'year', index: year }, basis: 'stated', implied: NOTHING }
}

export function resolveCalendar(reading: CalendarReading, anchors: Anchors, direction: Direction): Resolved | null {
  const { stated, unit, within, turn } = reading
  if (within) return resolveWithin(reading, within, anchors)
  const from = turn?.from ?? 'either'
  const anchor = anchorOf(from, anchors)
  if (anchor === null) return null
  const basis = basisOf(from, anchors)
  if (unit === 'weekend' || (unit === 'week' && !reading.dayIn)) {
    const { index } = momentAt('week', anchor)
    const saturday = startDayOf({ unit, index })
    const isOwnWeek = direction > 0 || anchor > saturday || (turn !== null && (direction === 0 || anchor === saturday - 1))
    return { moment: { unit, index: isOwnWeek ? index : index - 1 }, basis, implied: fieldsOf(unit) }
  }
  if (stated.weekday !== undefined && stated.day === undefined) {
    return { moment: { unit, index: weekdayNear(stated.weekday, anchor, turn?.step, direction) }, basis, implied: fieldsOf('day') }
  }
  if (stated.weekday !== undefined && stated.day !== undefined && stated.month === undefined) {
    const index = weekdayOnDay(stated.weekday, stated.day, anchor, direction)
    return index === null ? null : { moment: { unit, index }, basis, implied: YEAR_AND_MONTH }
  }
  return inYear(reading, impliedYear(reading, anchor, direction, anchors), basis, YEAR)
}

/** Every day of the month falls on every weekday within so many months. */
const MONTHS_TO_MEET = 24
/** "Friday the 13th": the latest one, or the next; null for a 31st that no month has in time. */
function weekdayOnDay(weekday: number, day: number, anchor: number, direction: Direction): number | null {
  const step = direction > 0 ? 1 : -1
  for (let away = 0; away <= MONTHS_TO_MEET; away++) {
    const month = momentAt('month', anchor).index + step * away
    const index = startDayOf({ unit: 'month', index: month }) + day - 1
    if ((index - anchor) * step >= 0 && weekdayOf(index) === weekday && momentAt('month', index).index === month) return index
  }
  return null
}

function resolveWithin(reading: CalendarReading, within: Shift, anchors: Anchors): Resolved | null {
  const outer = resolveShift(within, false, anchors)
  if (!outer) return null
  if (within.unit === 'year' && reading.stated.weekday !== undefined && reading.stated.day === undefined) return onNearest(reading.stated.weekday, within, anchors)
  if (within.unit === 'year') return inYear(reading, outer.moment.index, outer.basis, YEAR)
  return { ...outer, moment: { unit: 'day', index: startDayOf(outer.moment) + (reading.stated.weekday ?? 0) } }
}

/** "Ten years ago this Tuesday": the date of the Tuesday nearest to the anchor, ten years before. */
function onNearest(weekday: number, { from, amount }: Shift, anchors: Anchors): Resolved | null {
  const anchor = anchorOf(from, anchors)
  if (anchor === null) return null
  const index = yearsFrom(nearestIn(7, (weekday + 4) % 7, anchor + 3, -1), amount)
  return { moment: { unit: 'day', index }, basis: basisOf(from, anchors), implied: ALL_FIELDS }
}

function weekdayNear(weekday: number, anchor: number, step: Turn['step'] | undefined, direction: Direction): number {
  // Day 0 is a Thursday, so a weekday's days are those that leave this remainder.
  const place = (weekday + 4) % 7
  // Yesterday is not called "last Thursday".
  if (step !== undefined && step < 0) return nearestIn(7, place, anchor - (step === -1 ? 2 : 1), -1) + 7 * (step + 1)
  if (step !== undefined && step > 0) return nearestIn(7, place, anchor + 1, 1) + 7 * (step - 1)
  // "this Sunday the phone did not ring": it is of the calendar's week, unless the tense says otherwise.
  if (step === 0 && direction === 0) return startDayOf(momentAt('week', anchor)) + weekday
  return nearestIn(7, place, anchor, direction)
}

/** The moment that a reading's fields name within a year; null for a day that this year does not have. */
function inYear(reading: CalendarReading, year: number, basis: DateBasis, implied: readonly FieldName[]): Resolved | null {
  const { month, day } = reading.stated
  if (month !== undefined && day !== undefined && day > daysInMonth(year, month)) return null
  return { moment: momentIn(reading, reading.unit, year), basis, implied }
}

function momentIn({ stated, dayIn }: CalendarReading, unit: Unit, year: number): Moment {
  if (unit === 'year') return { unit, index: year }
  if (unit === 'month') return { unit, index: year * PER_YEAR.month + (stated.month ?? 1) - 1 }
  if (unit === 'season') return { unit, index: year * 4 + (stated.season ?? 0) }
  if (unit === 'quarter') return { unit, index: year * 4 + (stated.quarter ?? 0) }
  if (unit === 'half') return { unit, index: year * 2 + (stated.half ?? 0) }
  return momentAt(unit, dayIn ? dayIn(year) : toDayNumber({ year, month: stated.month ?? 1, day: stated.day ?? 1 }))
}

/** In a history the story moves on: an earlier month than the last named one is next year's only across a winter. */
const WRAP_DAYS = 240
/** Without a sign of direction, a date this far ahead of the article is last year's, and this far behind is next year's. */
const FAR_AHEAD_DAYS = 180
const FAR_BEHIND_DAYS = 300
/** A day so soon after the article is that one, whatever verb stands before it: "asked for an answer before July 24". */
const SOON_DAYS = 45

/** Nor is a day that has just gone by a year off: `were to be warned from Nov. 1`, in a report of Nov. 5. */
const JUST_PAST_DAYS = 14

function impliedYear(reading: CalendarReading, anchor: number, direction: Direction, { historical, spoken }: Anchors): number {
  const unit = reading.unit === 'season' || reading.unit === 'quarter' || reading.unit === 'half' || reading.unit === 'month' ? reading.unit : 'day'
  const here = momentAt(unit, anchor)
  const { index: year } = momentAt('year', unit === 'season' ? startDayOf(here) : anchor)
  const there = momentIn(reading, unit, year)
  const unitsAhead = there.index - here.index
  // "This fall" is of the calendar's year, though in January the season around it began in the last one.
  if (reading.turn?.step === 0) return there.index === here.index ? year : toCalendarDay(anchor).year
  if (reading.turn?.from === 'narrative' && spoken?.unit === 'year') return year + reading.turn.step
  if (reading.turn) return reading.turn.step < 0 ? (unitsAhead < 0 ? year : year - 1) + reading.turn.step + 1 : unitsAhead > 0 ? year : year + 1
  const daysAhead = startDayOf(there) - startDayOf(here)
  if (historical) return daysAhead < -WRAP_DAYS ? year + 1 : year
  if (direction > 0) return unitsAhead < 0 && !(unit === 'day' && daysAhead >= -JUST_PAST_DAYS) ? year + 1 : year
  if (direction < 0) return unitsAhead > 0 && (unit !== 'day' || daysAhead > SOON_DAYS) ? year - 1 : year
  return daysAhead > FAR_AHEAD_DAYS ? year - 1 : daysAhead < -FAR_BEHIND_DAYS ? year + 1 : year
}
