/** Dates as a reader of English news would write them, at the precision that was given. */
import { formatDayNumber, parseEdtf, toCalendarDay, toDayNumber, weekdayOf, daysInMonth } from './calendar-date.ts'

export const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? ''

/** `2026-02-07` → `7 February 2026`; `2024-10` → `October 2024`; `2025-10~/2025-12~` → `late 2025`; `''` → `date unknown`. */
export function formatEdtfInWords(edtf: string): string {
  const range = parseEdtf(edtf)
  if (!range) return 'date unknown'
  const [first = '', last] = edtf.split('/').map((part) => part.replace(/[?~%]$/, ''))
  const words = last === undefined ? pointInWords(first) : intervalInWords(first, last, range.approximate)
  return range.uncertain ? `probably ${words}` : range.approximate && last === undefined ? `about ${words}` : words
}

/** The weekday too, where the day is known: `Saturday 7 February 2026`. */
export function formatEdtfWithWeekday(edtf: string): string {
  const words = formatEdtfInWords(edtf)
  const range = parseEdtf(edtf)
  if (range?.precision !== 'day' || range.startDay === null || range.uncertain || range.approximate) return words
  return `${WEEKDAY_NAMES[weekdayOf(range.startDay)]} ${words}`
}

function pointInWords(point: string): string {
  const [year = '', month, day] = point.split('-')
  if (month === undefined) return String(Number(year))
  const season = SEASON_NAMES[Number(month) - 21]
  if (season) return `${season} ${Number(year)}`
  const monthAndYear = `${monthName(Number(month))} ${Number(year)}`
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`
}

function intervalInWords(first: string, last: string, approximate: boolean): string {
  if (first === '..') return `${pointInWords(last)} or earlier`
  if (last === '..') return `${pointInWords(first)} or later`
  const part = approximate ? partInWords(first, last) : null
  if (part) return part
  const [firstYear, firstMonth, firstDay] = first.split('-')
  const [lastYear, lastMonth] = last.split('-')
  if (firstYear === lastYear && firstMonth !== undefined && lastMonth !== undefined) {
    if (firstMonth === lastMonth && firstDay !== undefined) return `${Number(firstDay)}–${pointInWords(last)}`
    const opening = pointInWords(first).replace(/ \d+$/, '')
    return `${opening} – ${pointInWords(last)}`
  }
  return `${pointInWords(first)} – ${pointInWords(last)}`
}

/** The thirds of a month and the quarters of a year that English calls early, mid and late. */
function partInWords(first: string, last: string): string | null {
  const range = parseEdtf(`${first}/${last}`)
  if (range?.startDay == null || range.endDay == null) return null
  const start = toCalendarDay(range.startDay)
  const end = toCalendarDay(range.endDay)
  if (start.year !== end.year) return null
  if (start.month === end.month) {
    const month = `${monthName(start.month)} ${start.year}`
    const lastDay = daysInMonth(start.year, start.month)
    if (start.day === 1 && end.day <= 15) return `early ${month}`
    if (end.day === lastDay && start.day > 15) return `late ${month}`
    return start.day > 10 && end.day <= 20 ? `mid-${month}` : null
  }
  const wholeMonths = start.day === 1 && range.endDay === toDayNumber({ ...end, day: daysInMonth(end.year, end.month) })
  if (!wholeMonths) return null
  if (start.month === 1 && end.month <= 6) return `early ${start.year}`
  if (end.month === 12 && start.month >= 7) return `late ${start.year}`
  return start.month > 3 && end.month < 10 ? `mid-${start.year}` : null
}

/** A day number as the reader's shortest full form: `7 February 2026`. */
export const formatDayInWords = (dayNumber: number): string => formatEdtfInWords(formatDayNumber(dayNumber))
