/** The publication date of an article by what it looks back on, where dated articles say when that was. */
import { formatDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import type { Published } from '../../dataset/dataset.ts'
import { findAgreedDays, newsDayOf } from './find-agreed-day.ts'
import type { DateClues } from './find-date-clues.ts'
import type { indexSentences } from './index-sentences.ts'
import type { Surroundings } from './infer-beside.ts'
import { daysLeft } from './infer-between.ts'
import { fromWeekday, inferred, latestOf, MONTH } from './infer-day.ts'
import type { SourceArticle } from './source-article.ts'

/** So many articles are named where it is said which they are. */
const MOST_NAMED = 2

export function fromLookBacks(article: SourceArticle, clues: DateClues, storyOf: ReturnType<typeof indexSentences>, { story, neighbours }: Surroundings): Published | null {
  if (!story || article.dateline?.date) return null
  const opening = clues.weekdays.filter(({ opens }) => opens)
  const weekdays = new Set(opening.map(({ weekday }) => weekday))
  const left = daysLeft(clues, neighbours)
  const told = latestOf(clues.entries)?.day ?? -Infinity
  const agreed = findAgreedDays(article, storyOf(), { weekdays, startDay: Math.max(left.startDay, told, story.startDay - MONTH), endDay: Math.min(left.endDay, story.endDay + MONTH) })
  if (!agreed) return null
  const files = agreed.files.slice(0, MOST_NAMED)
  const beside = `by the days that ${files.join(' and ')} ${files.length > 1 ? 'give' : 'gives'} for what it tells,`
  const day = newsDayOf(agreed.startDay, weekdays)
  const clue = opening.find(({ weekday }) => day !== null && weekday === weekdayOf(day))
  if (day !== null && clue) return fromWeekday({ clue, day }, beside)
  const [start, end] = [agreed.startDay, agreed.endDay].map(formatDayNumber)
  return inferred(start === end ? `${start}` : `${start}/${end}`, agreed.date, `It gives no date of its own; ${beside} such as “${agreed.date.text}”, it appeared then.`)
}
