/**
 * `07/08/2018` is 7 August in London and 8 July in Chicago: which of the two an article means by the date
 * on its head, the days and weekdays that it tells of as just past say, and where they do not, its clock.
 */
import { formatDayNumber, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import type { DateClues } from './find-date-clues.ts'

const DIGITS = /^(?<first>\d{1,2})[-/](?<second>\d{1,2})[-/](?<year>\d{4})(?!\d)/

/** The day number of either order; null where the words have only one. */
function readOrders(text: string): { readonly monthFirst: number; readonly dayFirst: number } | null {
  const { first, second, year } = DIGITS.exec(text)?.groups ?? {}
  const [a, b] = [Number(first), Number(second)]
  if (first === undefined || a > 12 || b > 12 || a < 1 || b < 1 || a === b) return null
  return { monthFirst: toDayNumber({ year: Number(year), month: a, day: b }), dayFirst: toDayNumber({ year: Number(year), month: b, day: a }) }
}

/** News tells of days so few before it; what is older says nothing of the day of the report. */
const NEWS_DAYS = 10
const WEEK = 7

/** How far the days that a report tells of as past lie before a day, at best; `NEWS_DAYS` where none lies near. */
const distanceOfDays = ({ days }: DateClues, day: number): number =>
  days.reduce((least, clue) => (clue.day <= day ? Math.min(least, day - clue.day) : least), NEWS_DAYS)

const distanceOfWeekdays = ({ weekdays }: DateClues, day: number): number =>
  weekdays.reduce((least, { weekday }) => Math.min(least, (weekdayOf(day) - weekday + WEEK) % WEEK), WEEK)

/** A clock of 24 hours is not read where the month comes first. */
const AMERICAN_LAST = /\b(?:1[3-9]|2[0-3]):[0-5]\d\b|\b(?:IST|GMT|BST|CET|CEST|PKT)\b/

/** @param findClues asked only where the digits leave a doubt; @param line the text around the date; @returns EDTF of the day it means, or null where the digits leave no doubt. */
export function orderDigits(text: string, line: string, findClues: () => DateClues): string | null {
  const orders = readOrders(text)
  if (!orders) return null
  const { monthFirst, dayFirst } = orders
  const clues = findClues()
  const lead = distanceOfDays(clues, monthFirst) - distanceOfDays(clues, dayFirst) || distanceOfWeekdays(clues, monthFirst) - distanceOfWeekdays(clues, dayFirst)
  const isDayFirst = lead > 0 || (lead === 0 && AMERICAN_LAST.test(line))
  return formatDayNumber(isDayFirst ? dayFirst : monthFirst)
}
