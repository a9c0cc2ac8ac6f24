/**
 * The year that the datelines of a story mean where no article of it gives one: the year in which
 * the weekdays that its reports tell of are those of their datelines (“Nov. 13 … said on Thursday”).
 */
import { toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import type { WeekdayClue, YearlessClue } from './find-date-clues.ts'

export interface FiledReport {
  readonly filed: YearlessClue
  readonly weekdays: readonly WeekdayClue[]
}

export interface AgreedYear {
  readonly year: number
  /** How many reports agree on it. */
  readonly reports: number
}

/** Weekdays fall on the same days again after five years at the earliest. */
const YEARS = 5
/** A report of the day before is as usual as one of the day, but agrees by chance more easily. */
const DAY_BEFORE = 0.5
/** The runner-up must be clearly behind, and most reports must agree. */
const CLEARLY = 0.7
const MOST = 0.5

/** @param from the latest year that the story tells of as past: its reports are not older */
export function agreeOnYear(reports: readonly FiledReport[], from: number): AgreedYear | null {
  const telling = reports.filter(({ weekdays }) => weekdays.length > 0)
  const ranked = Array.from({ length: YEARS }, (_, at) => {
    const scores = telling.map((report) => agreement(report, from + at))
    return { year: from + at, score: scores.reduce((sum, score) => sum + score, 0), reports: scores.filter((score) => score > 0).length }
  }).toSorted((a, b) => b.score - a.score || a.year - b.year)
  const [best, second] = ranked
  if (!best || !second || best.score < telling.length * MOST || second.score > best.score * CLEARLY || best.score === 0) return null
  return { year: best.year, reports: best.reports }
}

/** Whether the weekdays that a report tells of, if any, are those of its dateline in that year. */
export const fitsWeekdays = (report: FiledReport, year: number): boolean => report.weekdays.length === 0 || agreement(report, year) > 0

/** The one of these years in which the day of the dateline is a weekday that the report tells of; null where none or several are. */
export function yearOfWeekdays(report: FiledReport, years: readonly number[]): number | null {
  return yearsAgreeing(report, years, 1)
}

/** The same, also of the day before the dateline; a year in which it is the day itself comes first. */
export const yearOfNews = (report: FiledReport, years: readonly number[]): number | null => yearOfWeekdays(report, years) ?? yearsAgreeing(report, years, DAY_BEFORE)

function yearsAgreeing(report: FiledReport, years: readonly number[], least: number): number | null {
  const agreeing = years.filter((year) => agreement(report, year) >= least)
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null
}

/** What a report opens with is of its own day or the day before; further down it looks back on the whole week. */
function agreement({ filed, weekdays }: FiledReport, year: number): number {
  const day = toDayNumber({ year, month: filed.month, day: filed.dayOfMonth })
  const opening = weekdays.filter(({ opens }) => opens)
  const tells = (weekday: number): boolean => (opening.length > 0 ? opening : weekdays).some((clue) => clue.weekday === weekday)
  return tells(weekdayOf(day)) ? 1 : tells(weekdayOf(day - 1)) ? DAY_BEFORE : 0
}
