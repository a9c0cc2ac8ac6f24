/**
 * A moment is one unit of the calendar, counted: day 0, month 24312 (2026-01), decade 202.
 * So "the month before" is a subtraction, and nothing here knows a clock or a time zone.
 */
import { formatDayNumber, formatYear, toCalendarDay, toDayNumber, twoDigits } from '../../dataset/calendar-date.ts'

export type Unit =
  | 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** `index` counts units: days from 1970-01-01, weeks by their Monday, months and longer from year 0. */
export interface Moment {
  readonly unit: Unit
  readonly index: number
}

/** How many of a unit fill a year; seasons begin in March, as EDTF has them. */
export const PER_YEAR = { month: 12, season: 4, quarter: 4, half: 2 } as const
/** 1970-01-01 was a Thursday: Monday of that week is day −3. */
const FIRST_MONDAY = -3

/** The unit of the calendar that holds a day: `momentAt('month', day)`. */
export function momentAt(unit: Unit, day: number): Moment {
  if (unit === 'day') return { unit, index: day }
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((day - FIRST_MONDAY) / 7) }
  const { year, month } = toCalendarDay(day)
  switch (unit) {
    case 'month': return { unit, index: year * 12 + month - 1 }
    case 'quarter': return { unit, index: year * 4 + Math.floor((month - 1) / 3) }
    case 'half': return { unit, index: year * 2 + Math.floor((month - 1) / 6) }
    case 'season': return { unit, index: Math.floor((year * 12 + month - 3) / 3) }
    case 'year': return { unit, index: year }
    case 'decade': return { unit, index: Math.floor(year / 10) }
    case 'century': return { unit, index: Math.floor(year / 100) }
  }
}

/** The remainder that is never negative: years before 1 BC have negative numbers. */
const placeIn = (index: number, period: number): number => ((index % period) + period) % period

/** 0001-01-01. */
const FIRST_DAY_OF_YEAR_1 = -719162

/** The year that a moment begins in. */
export function yearOf(moment: Moment): number {
  if (moment.unit === 'year') return moment.index
  return moment.unit === 'month' ? Math.floor(moment.index / 12) : toCalendarDay(startDayOf(moment)).year
}

const firstOfMonth = (monthIndex: number): number =>
  toDayNumber({ year: Math.floor(monthIndex / 12), month: placeIn(monthIndex, 12) + 1, day: 1 })

/** The first day of a moment, as a day number. */
export function startDayOf({ unit, index }: Moment): number {
  switch (unit) {
    case 'day': return index
    case 'week': return index * 7 + FIRST_MONDAY
    case 'weekend': return index * 7 + FIRST_MONDAY + 5
    case 'month': return firstOfMonth(index)
    case 'quarter': return firstOfMonth(index * 3)
    case 'half': return firstOfMonth(index * 6)
    case 'season': return firstOfMonth(index * 3 + 2)
    case 'year': return firstOfMonth(index * 12)
    case 'decade': return firstOfMonth(index * 120)
    case 'century': return firstOfMonth(index * 1200)
  }
}

/** The last day of a moment, as a day number. */
export const endDayOf = ({ unit, index }: Moment): number =>
  unit === 'weekend' ? startDayOf({ unit: 'week', index: index + 1 }) - 1 : startDayOf({ unit, index: index + 1 }) - 1

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

/** `0490` BC is the year −489: there is no year 0 in TIMEX3's `BC0490`. */
const timexYear = (year: number): string => (year > 0 ? formatYear(year) : `BC${formatYear(1 - year)}`)

/** TIMEX3 value of a moment: `2026-02-07`, `2026-W06`, `1941-SU`, `198`. */
export function timexOf(moment: Moment): string {
  const { unit, index } = moment
  switch (unit) {
    case 'day': return index < FIRST_DAY_OF_YEAR_1 ? `${timexYear(yearOf(moment))}${formatDayNumber(index).slice(-6)}` : formatDayNumber(index)
    case 'week': return isoWeek(index)
    case 'weekend': return `${isoWeek(index)}-WE`
    case 'month': return `${timexYear(yearOf(moment))}-${twoDigits(placeIn(index, 12) + 1)}`
    case 'quarter': return `${timexYear(Math.floor(index / 4))}-Q${placeIn(index, 4) + 1}`
    case 'half': return `${timexYear(Math.floor(index / 2))}-H${placeIn(index, 2) + 1}`
    case 'season': return `${timexYear(Math.floor(index / 4))}-${SEASON_CODES[placeIn(index, 4)] ?? ''}`
    case 'year': return timexYear(index)
    case 'decade': return String(index).padStart(3, '0')
    case 'century': return String(index).padStart(2, '0')
  }
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
function isoWeek(index: number): string {
  const thursday = index * 7 + FIRST_MONDAY + 3
  const { year } = toCalendarDay(thursday)
  const week = Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1
  return `${formatYear(year)}-W${String(week).padStart(2, '0')}`
}

/** EDTF of a moment from its TIMEX3 value; what EDTF level 1 has no code for is an interval: `2025-10/2025-12`, `1980/1989`. */
export function edtfOf(moment: Moment, timex = timexOf(moment)): string {
  const { unit, index } = moment
  switch (unit) {
    case 'day': case 'month': case 'year': return timex
    case 'season': return `${formatYear(Math.floor(index / 4))}-${21 + (index % 4)}`
    case 'week': case 'weekend': return `${formatDayNumber(startDayOf(moment))}/${formatDayNumber(endDayOf(moment))}`
    case 'quarter': case 'half':
      return `${edtfOf(momentAt('month', startDayOf(moment)))}/${edtfOf(momentAt('month', endDayOf(moment)))}`
    case 'decade': return `${formatYear(index * 10)}/${formatYear(index * 10 + 9)}`
    case 'century': return `${formatYear(index * 100 + 1)}/${formatYear(index * 100 + 100)}`
  }
}
