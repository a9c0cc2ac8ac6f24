/**
 * Calendar dates as day numbers and EDTF strings: no clock, no time zone, no `Date`.
 * A day number counts days of the proleptic Gregorian calendar from 1970-01-01 (day 0).
 * Day arithmetic: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 * EDTF: ISO 8601-2:2019, the subset that `src/dataset/dataset.ts` writes.
 */
import type { DatePrecision, EventDate } from './dataset.ts'

export interface CalendarDay {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

/** Whole quotient of what is never negative: integers divide several times as fast as fractions are rounded down. */
const quotient = (dividend: number, divisor: number): number => (dividend / divisor) | 0

/** `{ 1970, 1, 1 }` → 0. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = quotient(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1
  const dayOfEra = yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** 0 → `{ 1970, 1, 1 }`. */
export function toCalendarDay(dayNumber: number): CalendarDay {
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = quotient(dayOfEra - quotient(dayOfEra, 1460) + quotient(dayOfEra, 36524) - quotient(dayOfEra, 146096), 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100))
  const mp = quotient(5 * dayOfYear + 2, 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - quotient(153 * mp + 2, 5) + 1,
  }
}

/** 0 is Monday, 6 is Sunday, as ISO 8601 orders them. */
export const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 7 → `07`. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

export const formatYear = (year: number): string => (year < 1000 ? String(year).padStart(4, '0') : String(year))
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`
export const formatDay = (day: CalendarDay): string => `${formatMonth(day.year, day.month)}-${twoDigits(day.day)}`
/** 0 → `1970-01-01`. */
export const formatDayNumber = (dayNumber: number): string => formatDay(toCalendarDay(dayNumber))

/** One EDTF date, not an interval: the days that it can mean and how it was qualified. */
interface EdtfDate {
  readonly startDay: number
  readonly endDay: number
  readonly precision: 'day' | 'month' | 'season' | 'year'
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** What an EDTF string means on the calendar. An open side is `null`. */
export interface EdtfRange {
  readonly startDay: number | null
  readonly endDay: number | null
  readonly precision: Exclude<DatePrecision, 'unknown'>
  readonly approximate: boolean
  readonly uncertain: boolean
}

const EDTF_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?$/
/** `2026-02` and `2026-02-07`; a qualifier adds one. */
const [MONTH_LENGTH, DAY_LENGTH] = [7, 10]
/** EDTF season codes 21 to 24, northern: spring begins in March; winter runs into the next year. */
const FIRST_SEASON = 21

function parseEdtfDate(text: string): EdtfDate | null {
  if (!EDTF_DATE.test(text)) return null
  const year = Number(text.slice(0, 4))
  const qualifier = text.at(-1)
  const approximate = qualifier === '~' || qualifier === '%'
  const uncertain = qualifier === '?' || qualifier === '%'
  if (text.length < MONTH_LENGTH) return { ...span(year, 1, year, 12), precision: 'year', approximate, uncertain }
  const month = Number(text.slice(5, 7))
  if (text.length < DAY_LENGTH) {
    if (month >= FIRST_SEASON && month < FIRST_SEASON + 4) {
      const first = 3 + (month - FIRST_SEASON) * 3
      const last = first + 2
      return { ...span(year, first, last > 12 ? year + 1 : year, last > 12 ? last - 12 : last), precision: 'season', approximate, uncertain }
    }
    if (month < 1 || month > 12) return null
    return { ...span(year, month, year, month), precision: 'month', approximate, uncertain }
  }
  const day = Number(text.slice(8, 10))
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const dayNumber = toDayNumber({ year, month, day })
  return { startDay: dayNumber, endDay: dayNumber, precision: 'day', approximate, uncertain }
}

const span = (year: number, month: number, lastYear: number, lastMonth: number) => ({
  startDay: toDayNumber({ year, month, day: 1 }),
  endDay: toDayNumber({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
})

/** Few dates recur in many sentences: each is read once. */
const rangeOf = new Map<string, EdtfRange | null>()

/**
 * The days that an EDTF string can mean; null when it is not one that the contract allows.
 * `2024-10` → 1 to 31 October; `2014/..` → from 1 January 2014, open; `2026-03-01~/2026-03-10~` → approximate.
 */
export function parseEdtf(edtf: string): EdtfRange | null {
  const known = rangeOf.get(edtf)
  if (known !== undefined) return known
  const range = readEdtf(edtf)
  rangeOf.set(edtf, range)
  return range
}

function readEdtf(edtf: string): EdtfRange | null {
  const [first = '', last, ...rest] = edtf.split('/')
  if (rest.length > 0) return null
  if (last === undefined) return parseEdtfDate(first)
  const start = first === '..' ? null : parseEdtfDate(first)
  const end = last === '..' ? null : parseEdtfDate(last)
  if ((first !== '..' && !start) || (last !== '..' && !end) || (!start && !end)) return null
  if (start && end && end.endDay < start.startDay) return null
  return {
    startDay: start?.startDay ?? null,
    endDay: end?.endDay ?? null,
    precision: 'interval',
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  }
}

/** An event's date from its EDTF; `''` and what cannot be read become the unknown date. */
export function toEventDate(edtf: string): EventDate {
  const range = parseEdtf(edtf)
  if (!range) return { edtf: '', start: '', end: '', precision: 'unknown' }
  return {
    edtf,
    start: range.startDay === null ? '..' : formatDayNumber(range.startDay),
    end: range.endDay === null ? '..' : formatDayNumber(range.endDay),
    precision: range.precision,
  }
}

/** `2026-02-07` → its day number; null for anything else. */
export function parseDay(text: string): number | null {
  const range = parseEdtfDate(text)
  return range?.precision === 'day' ? range.startDay : null
}
