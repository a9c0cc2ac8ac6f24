/**
 * The publication date of an article from those beside it: the year of its dateline, or the day of its
 * news, from an article of those days, from one that shares its words, from the years of the story and
 * from the order of the files. Where these leave two years open, it gives none.
 */
import { formatDayNumber, parseEdtf, toCalendarDay, weekdayOf } from '../../dataset/calendar-date.ts'
import { formatEdtfInWords } from '../../dataset/date-words.ts'
import type { Published } from '../../dataset/dataset.ts'
import type { DateClues, YearlessClue } from './find-date-clues.ts'
import { findRetold } from './find-retold.ts'
import { chooseWeekday, fromNewest, fromWeekday, inferred, latestOf, WEEK } from './infer-day.ts'
import { betweenWords, daysLeft } from './infer-between.ts'
import type { indexSentences } from './index-sentences.ts'
import type { Neighbours } from './order-of-files.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'
import { fitsWeekdays, yearOfNews, yearOfWeekdays } from './year-of-datelines.ts'
import { NEWS_DAYS, type indexStoryDays } from './year-of-story.ts'
import { inYear, readYearless, yearNearest, yearsWithin } from './yearless-day.ts'

/** A dateline, or `on Feb. 5` in the opening, beside another article of those days, where the order of the files does not gainsay it. */
export function fromStoryDay({ dateline }: SourceArticle, clues: DateClues, dayOf: ReturnType<typeof indexStoryDays>, neighbours: Neighbours | null): Published | null {
  const isInOrder = (day: number): boolean => neighbours === null || (day >= neighbours.startDay - ORDER_SLACK && day <= neighbours.endDay + ORDER_SLACK)
  if (dateline?.date) {
    const filed = readYearless(dateline.date)
    const story = filed && dayOf(filed)
    if (!filed || !story || !isInOrder(story.day) || !fitsWeekdays({ filed, weekdays: clues.weekdays }, toCalendarDay(story.day).year)) return null
    return inferred(formatDayNumber(story.day), filed.span, `The dateline says “${filed.span.text}”; the year is that of ${story.file}, which appeared in those days.`)
  }
  const clue = clues.yearlessDays.find(({ opens }) => opens)
  const story = clue && dayOf(clue)
  return story && isInOrder(story.day) ? fromNewest({ day: story.day, span: clue.span }, `It opens with “${clue.span.text}”, in the days of ${story.file}`) : null
}

interface DaySpan {
  readonly startDay: number
  readonly endDay: number
}

/** The first and the last day on which a dated article appeared. */
export function spanOfStory(dated: readonly DatedArticle[]): DaySpan | null {
  const ranges = dated.flatMap(({ published }) => closedRange(published) ?? [])
  return ranges.length === 0
    ? null
    : ranges.reduce((whole, { startDay, endDay }) => ({ startDay: Math.min(whole.startDay, startDay), endDay: Math.max(whole.endDay, endDay) }))
}

function closedRange({ edtf }: Published): DaySpan | null {
  const { startDay, endDay } = parseEdtf(edtf) ?? { startDay: null, endDay: null }
  return startDay === null || endDay === null ? null : { startDay, endDay }
}

export interface StorySpan extends DaySpan {
  /** Most articles of the story are dated. */
  readonly isCertain: boolean
}

export interface Surroundings {
  /** The days between which all dated articles appeared; within a week, they tell one piece of news. */
  readonly story: StorySpan | null
  readonly neighbours: Neighbours | null
}

export function fromOthers({ dateline }: SourceArticle, clues: DateClues, sibling: DatedArticle | null, { story, neighbours }: Surroundings): Published | null {
  const near = sibling && closedRange(sibling.published)
  const oneNews = story?.isCertain && story.endDay - story.startDay < WEEK ? story : null
  const anchor = near ?? oneNews
  const beside = sibling && near ? `${sibling.file}, of ${formatEdtfInWords(sibling.published.edtf)}, which shares sentences with it` : 'the other articles, which all appeared within a week'
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed && near) return fromDateline(filed, clues, { ...near, isCertain: true }, beside)
  if (filed) return fromDatelineOrder(filed, clues, neighbours) ?? (story && fromDatelineWithin(filed, clues, story)) ?? (story && fromDatelineWeekday(filed, clues, story)) ?? fromDateline(filed, clues, story, 'the other articles')
  if (!anchor) return null
  // In a folder numbered by date what the two share is background, where no day of the opening fits its place.
  const [first, last] = [neighbours?.startDay ?? -Infinity, neighbours?.endDay ?? Infinity]
  const weekday = chooseWeekday(clues.weekdays, Math.max(anchor.startDay - NEWS_DAYS, first), Math.min(anchor.endDay + NEWS_DAYS, last), anchor.startDay)
  if (weekday) return fromWeekday(weekday, `next to ${beside},`)
  const newest = latestOf(clues.yearlessDays.map((clue) => ({ day: yearNearest(clue, anchor.endDay), span: clue.span, opens: false })))
  if (newest && Math.abs(newest.day - anchor.startDay) <= NEWS_DAYS) {
    return fromNewest(newest, `The latest day that it tells of is “${newest.span.text}”, in the year of ${beside}`)
  }
  // It opens with a day of another time: what the two share is background.
  if (clues.yearlessDays.some(({ opens }) => opens) || (neighbours && clues.weekdays.some(({ opens }) => opens))) return null
  return near && inferred(`${formatDayNumber(near.startDay)}~`, null, `It gives no date of its own; next to it stands ${beside}.`)
}

/** The year in which the story's first and its last day both put the day. */
function fromDateline(filed: YearlessClue, { weekdays }: DateClues, span: StorySpan | null, beside: string): Published | null {
  if (!span?.isCertain) return null
  const [first, last] = [yearNearest(filed, span.startDay), yearNearest(filed, span.endDay)]
  if (first !== last || !fitsWeekdays({ filed, weekdays }, toCalendarDay(last).year)) return null
  return inferred(formatDayNumber(last), filed.span, `The dateline says “${filed.span.text}”; the year is that of ${beside}.`)
}

/** The first article of a story, or the last, may be the one whose year is asked for: so far from the others it may lie. */
const EDGE_DAYS = 100

/** The only year in which the day lies between the story's first and its last day; in doubt where its weekdays, or a year at the edge of the story, speak against it. */
function fromDatelineWithin(filed: YearlessClue, { weekdays }: DateClues, { startDay, endDay, isCertain }: StorySpan): Published | null {
  const [year, ...others] = yearsWithin(filed, startDay, endDay)
  if (!isCertain || year === undefined || others.length > 0) return null
  const around = yearsWithin(filed, startDay - EDGE_DAYS, endDay + EDGE_DAYS)
  const told = around.length > 1 && weekdays.length > 0 ? yearOfNews({ filed, weekdays }, around) : year
  const doubt = told !== null && fitsWeekdays({ filed, weekdays }, told) ? '' : '?'
  const of = told ?? year
  return inferred(`${formatDayNumber(inYear(filed, of))}${doubt}`, filed.span, `The dateline says “${filed.span.text}”; between the other articles, or next to them, that day is of ${of}${told === year ? '' : ', by the weekday that it tells of'}.`)
}

/** Of the years of the story, else of those around it, the only one in which the day has the weekday that the report opens with. */
function fromDatelineWeekday(filed: YearlessClue, { weekdays, latestPeriodStart }: DateClues, { startDay, endDay }: DaySpan): Published | null {
  const yearsAround = (margin: number): readonly number[] => yearsWithin(filed, Math.max(startDay - margin, latestPeriodStart ?? -Infinity), endDay + margin)
  const year = yearOfNews({ filed, weekdays }, yearsAround(0)) ?? yearOfWeekdays({ filed, weekdays }, yearsAround(YEAR_DAYS))
  if (year === null) return null
  const day = inYear(filed, year)
  const weekday = [day, day - 1].flatMap((each) => weekdays.find((clue) => clue.weekday === weekdayOf(each)) ?? [])[0]
  return weekday ? inferred(formatDayNumber(day), filed.span, `The dateline says “${filed.span.text}”; of the years around the story, ${year} is the only one in which the ${weekday.span.text} of which it tells is that day or the day before.`) : null
}

/** Folders are numbered in the order of what is told rather than to the day. */
const ORDER_SLACK = 45
const YEAR_DAYS = 366

function fromDatelineOrder(filed: YearlessClue, { weekdays }: DateClues, neighbours: Neighbours | null): Published | null {
  if (!neighbours) return null
  const [year, ...others] = yearsWithin(filed, neighbours.startDay - ORDER_SLACK, neighbours.endDay + ORDER_SLACK)
  if (year === undefined || others.length > 0 || !fitsWeekdays({ filed, weekdays }, year)) return null
  return inferred(formatDayNumber(inYear(filed, year)), filed.span, `The dateline says “${filed.span.text}”; ${betweenWords(neighbours)} gives its year.`)
}

/** The day that a dated article gives for the news of the opening; it lies behind all that the report looks back on. */
export function fromRetold(article: SourceArticle, clues: DateClues, storyOf: ReturnType<typeof indexSentences>, neighbours: Neighbours | null): Published | null {
  const opening = clues.weekdays.filter(({ opens }) => opens)
  if (opening.length === 0 || article.dateline?.date) return null
  const { startDay, endDay } = daysLeft(clues, neighbours)
  const retold = findRetold(article, storyOf(), { weekdays: new Set(opening.map(({ weekday }) => weekday)), startDay, endDay })
  // `was killed on Sunday … flags flew on Monday`: what another report tells too need not be its newest day.
  const newest = retold && chooseWeekday(opening, retold.day, retold.day + WEEK - 1, retold.day)
  return newest ? fromWeekday(newest, `where ${retold.file} tells of the same`) : null
}
