/** A day without its year, `February 8`, and the years that it may be of. */
import { toCalendarDay, toDayNumber } from '../../dataset/calendar-date.ts'
import type { Span } from '../../dataset/dataset.ts'
import { findDates } from '../dates/find-dates.ts'
import type { YearlessClue } from './find-date-clues.ts'

/** `February 8` of a dateline. */
export function readYearless(span: Span): YearlessClue | null {
  const value = findDates(span.text, { published: null }).map((date) => date.value).join()
  const { month, day } = /^XXXX-(?<month>\d\d)-(?<day>\d\d)$/.exec(value)?.groups ?? {}
  return month === undefined ? null : { month: Number(month), dayOfMonth: Number(day), span, opens: false }
}

export const inYear = ({ month, dayOfMonth }: Pick<YearlessClue, 'month' | 'dayOfMonth'>, year: number): number => toDayNumber({ year, month, day: dayOfMonth })

/** The first such day that is not before `day`. */
export function yearAfter(clue: YearlessClue, day: number): number {
  const { year } = toCalendarDay(day)
  return inYear(clue, year) >= day ? inYear(clue, year) : inYear(clue, year + 1)
}

/** The such day closest to `day`. */
export function yearNearest(clue: YearlessClue, day: number): number {
  const { year } = toCalendarDay(day)
  const [first = day, ...others] = [year, year - 1, year + 1].map((candidate) => inYear(clue, candidate))
  return others.reduce((best, other) => (Math.abs(other - day) < Math.abs(best - day) ? other : best), first)
}

/** The years in which the day lies between two days. */
export function yearsWithin(clue: YearlessClue, from: number, to: number): readonly number[] {
  const first = toCalendarDay(from).year
  return Array.from({ length: Math.max(0, toCalendarDay(to).year - first + 1) }, (_, at) => first + at).filter((year) => inYear(clue, year) >= from && inYear(clue, year) <= to)
}
