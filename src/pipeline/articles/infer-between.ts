/**
 * The publication date of an article by its place in a folder numbered by date: what lies between its neighbours,
 * behind the newest day that it tells of as past, and within the time in which news names its days.
 */
import { formatDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import type { Published } from '../../dataset/dataset.ts'
import type { DateClues } from './find-date-clues.ts'
import { fromWeekday, inferred, latestOf, MONTH } from './infer-day.ts'
import type { Neighbours } from './order-of-files.ts'
import type { SourceArticle } from './source-article.ts'
import { inYear, yearsWithin } from './yearless-day.ts'

export interface DaysLeft {
  readonly startDay: number
  readonly endDay: number
  /** The newest day between the neighbours that the report names, if any. */
  readonly isNamed: boolean
}

/** A longer stretch tells nobody when something was. */
const MOST_DAYS = 62
/** In a longer stretch a day without its year may be of two. */
const YEAR = 365

export const betweenWords = ({ before, after }: Neighbours): string =>
  `its place ${before && after ? `between ${before.file} and ${after.file}` : before ? `behind ${before.file}` : `before ${after?.file ?? 'the others'}`}, in a folder numbered by date,`

/** The days on which the report can have appeared; without neighbours, all behind what it tells of in full. */
export function daysLeft({ days, latestPeriodStart, yearlessDays }: DateClues, neighbours: Neighbours | null): DaysLeft {
  const told = Math.max(latestOf(days)?.day ?? -Infinity, latestPeriodStart ?? -Infinity)
  if (!neighbours) return { startDay: told, endDay: Infinity, isNamed: false }
  const { startDay, endDay } = neighbours
  // `Nov. 19` lies between them in one year at most, or no day tells how new it is.
  const named = endDay - startDay < YEAR ? yearlessDays.flatMap((clue) => yearsWithin(clue, startDay, endDay).map((year) => inYear(clue, year))) : []
  const newest = Math.max(...named)
  return {
    startDay: Math.max(startDay, told, newest),
    endDay: Math.min(endDay, named.length > 0 ? newest + MONTH : Infinity),
    isNamed: named.length > 0,
  }
}

/** The one day left that has the weekday of the opening. */
export function fromNeighbours({ dateline }: SourceArticle, clues: DateClues, neighbours: Neighbours | null): Published | null {
  const opening = clues.weekdays.find(({ opens }) => opens)
  if (!neighbours || !opening || dateline?.date) return null
  const { startDay, endDay } = daysLeft(clues, neighbours)
  if (endDay - startDay > MOST_DAYS) return null
  const days = Array.from({ length: Math.max(0, endDay - startDay + 1) }, (_, at) => startDay + at)
  const [day, ...others] = days.filter((each) => weekdayOf(each) === opening.weekday)
  return day !== undefined && others.length === 0 ? fromWeekday({ clue: opening, day }, betweenWords(neighbours)) : null
}

/** No day, but the days that its place and its own words leave. */
export function fromPlace({ dateline }: SourceArticle, clues: DateClues, neighbours: Neighbours | null): Published | null {
  if (!neighbours || dateline?.date) return null
  const { startDay, endDay, isNamed } = daysLeft(clues, neighbours)
  const isBounded = isNamed || (neighbours.before && neighbours.after)
  if (!isBounded || startDay > endDay || endDay - startDay > MOST_DAYS) return null
  const [start, end] = [startDay, endDay].map(formatDayNumber)
  return inferred(start === end ? `${start}` : `${start}/${end}`, null, `It gives no date of its own; ${betweenWords(neighbours)} leaves these days.`)
}
