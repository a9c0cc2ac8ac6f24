/**
 * From what a phrase states to the moment it means, given the day of writing and the date last spoken of.
 * Stated fields are never changed; what they leave open is implied here and marked so.
 */
import { toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import type { DateBasis, FieldName } from './date-expression.ts'
import type { Direction } from './direction.ts'
import { momentAt, type Moment, type Unit } from './moment.ts'
import type { CalendarReading, Shift } from './reading.ts'

/** The days that a text is read against; null where nothing is known. */
export interface Anchors {
  /** Day number of publication. */
  readonly published: number | null
  /** Day number of the date last spoken of; the publication day in news until another is named. */
  readonly narrative: number | null
  /** True where months and weekdays are told from the narrative date: histories, and passages about another year. */
  readonly historical: boolean
}

export interface Resolved {
  readonly moment: Moment
  readonly basis: DateBasis
  readonly implied: readonly FieldName[]
}

/** "last year", "two days later": the unit around the anchor, moved. */
export function resolveShift(shift: Shift, anchors: Anchors): Resolved | null {
  const anchor = shift.from === 'published' ? anchors.published : anchors.narrative
  if (anchor === null) return null
  const { index } = momentAt(shift.unit, anchor)
  const inherited = shift.from === 'narrative' && anchor !== anchors.published
  return { moment: { unit: shift.unit, index: index + shift.amount }, basis: inherited ? 'inherited' : 'relative', implied: ['year'] }
}

/** The latest (−1) or soonest (1) index at `place` in a cycle of `period`, from `here`, which itself counts. */
function nearestIn(cycle: { period: number; place: number }, here: number, direction: Direction): number {
  const behind = here - ((((here - cycle.place) % cycle.period) + cycle.period) % cycle.period)
  if (behind === here || direction < 0) return behind
  if (direction > 0) return behind + cycle.period
  return here - behind <= cycle.period / 2 ? behind : behind + cycle.period
}

export function resolveCalendar(reading: CalendarReading, anchors: Anchors, direction: Direction): Resolved | null {
  const { stated, unit } = reading
  if (stated.year !== undefined) {
    return { moment: inYear(reading, stated.year), basis: 'stated', implied: [] }
  }
  if (reading.yearShift) {
    const year = resolveShift(reading.yearShift, anchors)
    return year && { ...year, moment: inYear(reading, year.moment.index), implied: ['year'] }
  }
  const anchor = anchors.historical ? anchors.narrative : anchors.published
  if (anchor === null) return null
  const basis = anchors.historical && anchors.narrative !== anchors.published ? 'inherited' : 'relative'
  if (stated.weekday !== undefined && stated.day === undefined) {
    return { moment: { unit, index: turnedWeekday(reading, stated.weekday, anchor, direction) }, basis, implied: ['year', 'month', 'day'] }
  }
  return { moment: inYear(reading, impliedYear(reading, anchor, direction, anchors.historical)), basis, implied: ['year'] }
}

function turnedWeekday({ turn }: CalendarReading, weekday: number, anchor: number, direction: Direction): number {
  if (turn === -1) return nearestIn({ period: 7, place: place(weekday) }, anchor - 1, -1)
  if (turn === 1) return nearestIn({ period: 7, place: place(weekday) }, anchor + 1, 1)
  if (turn === 0) return anchor - weekdayOf(anchor) + weekday
  return nearestIn({ period: 7, place: place(weekday) }, anchor, direction === 0 ? -1 : direction)
}

/** Day 0 is a Thursday, so a weekday's days are those that leave this remainder. */
const place = (weekday: number): number => (weekday + 4) % 7

/** The moment that a reading's fields name within a year. */
function inYear({ stated, unit }: CalendarReading, year: number): Moment {
  switch (unit) {
    case 'day': return { unit, index: toDayNumber({ year, month: stated.month ?? 1, day: stated.day ?? 1 }) }
    case 'month': return { unit, index: year * 12 + (stated.month ?? 1) - 1 }
    case 'season': return { unit, index: year * 4 + (stated.season ?? 0) }
    case 'quarter': return { unit, index: year * 4 + (stated.quarter ?? 0) }
    case 'half': return { unit, index: year * 2 + (stated.half ?? 0) }
    default: return { unit, index: momentAt(unit, toDayNumber({ year, month: 1, day: 1 })).index }
  }
}

/** In a history the story moves on: an earlier month than the last named one is next year's only across a winter. */
const WRAP_MONTHS = 8

function impliedYear(reading: CalendarReading, anchor: number, direction: Direction, historical: boolean): number {
  const unit: Unit = reading.unit === 'day' ? 'month' : reading.unit
  const perYear = unit === 'month' ? 12 : unit === 'half' ? 2 : 4
  const here = momentAt(unit, anchor).index
  const year = Math.floor(here / perYear)
  const monthsBack = ((here - inYear({ ...reading, unit }, year).index) * 12) / perYear
  if (reading.turn !== undefined) {
    const target = nearestIn({ period: perYear, place: inYear({ ...reading, unit }, 0).index }, here - (reading.turn < 0 ? 1 : -1), reading.turn)
    return reading.turn === 0 ? year : Math.floor(target / perYear)
  }
  if (historical) return monthsBack > WRAP_MONTHS ? year + 1 : year
  if (direction > 0 && monthsBack > 0) return year + 1
  if (direction < 0 && inYear(reading, year).index > momentAt(reading.unit, anchor).index) return year - 1
  return monthsBack < -6 ? year - 1 : monthsBack > 9 ? year + 1 : year
}
