/**
 * The year of a day that a report opens with and names without its year (“on Feb. 5”): the one in which other
 * articles of the story appeared on that day or soon after. Two such years leave it open.
 */
import { parseEdtf, toCalendarDay, toDayNumber } from '../../dataset/calendar-date.ts'
import type { YearlessClue } from './find-date-clues.ts'
import type { DatedArticle } from './source-article.ts'

/** Reports of one piece of news appear within so many days of it and of each other. */
export const NEWS_DAYS = 4

interface StoryDay {
  readonly day: number
  /** The file of an article that appeared then. */
  readonly file: string
}

/** @returns a function that gives the day, with its year, that such a clue means, or null */
export function indexStoryDays(dated: readonly DatedArticle[]): (clue: YearlessClue) => StoryDay | null {
  const yearsOf = new Map<string, Map<number, string>>()
  for (const { published, file } of dated) {
    const { startDay, endDay } = parseEdtf(published.edtf) ?? { startDay: null, endDay: null }
    if (startDay === null || endDay === null || endDay - startDay > NEWS_DAYS) continue
    for (let day = startDay - NEWS_DAYS; day <= endDay; day += 1) {
      const { year, month, day: dayOfMonth } = toCalendarDay(day)
      const years = yearsOf.get(`${month}-${dayOfMonth}`) ?? new Map<number, string>()
      if (!years.has(year)) years.set(year, file)
      yearsOf.set(`${month}-${dayOfMonth}`, years)
    }
  }
  return ({ month, dayOfMonth }) => {
    const years = [...(yearsOf.get(`${month}-${dayOfMonth}`) ?? [])]
    const [only] = years
    return only && years.length === 1 ? { day: toDayNumber({ year: only[0], month, day: dayOfMonth }), file: only[1] } : null
  }
}
