/**
 * Gives each article its publication date at the precision that can be defended, with the characters
 * it was read from and a sentence that says why: stated; else from its dateline, from the days and
 * weekdays it tells of as past, or from the dated article that tells the same news. An article that
 * nothing dates keeps an empty date. Linear in the number of articles.
 * Knowingly wrong: a look back that tells of one old day in full and of nothing later.
 */
import { formatDayNumber, parseEdtf, toCalendarDay, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { formatDayInWords, formatEdtfInWords } from '../../dataset/date-words.ts'
import type { Published, Span } from '../../dataset/dataset.ts'
import { findDates } from '../dates/find-dates.ts'
import { findDateClues, type DateClues, type DayClue, type WeekdayClue, type YearlessClue } from './find-date-clues.ts'
import { indexSiblings } from './find-siblings.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'
import { readStated } from './read-stated.ts'
import { indexStoryDays, NEWS_DAYS } from './year-of-story.ts'
import { agreeOnYear, fitsWeekdays } from './year-of-datelines.ts'

/** An article and what it says of its own date, whatever the others say. */
export interface Reading {
  readonly article: SourceArticle
  /** Null where it does not say enough. */
  readonly published: Published | null
  /** What helps to find it beside the others; null where nothing more is needed. */
  readonly clues: DateClues | null
}

export function dateAlone(article: SourceArticle): Reading {
  const stated = readStated(article)
  const clues = stated ? null : findDateClues(article)
  const published = clues ? fromOwnDays(article, clues) : stated
  return { article, published, clues: published ? null : clues }
}

/** The articles in their order, each with its publication date. */
export function inferPublished(alone: readonly Reading[]): readonly DatedArticle[] {
  const readings = alone.some(({ published }) => published) ? alone : fromWeekdaysOfDatelines(alone)
  const dated = readings.flatMap(({ article, published }) => (published ? [{ ...article, published }] : []))
  const dayOf = dated.length === readings.length ? () => null : indexStoryDays(dated)
  const siblingOf = dated.length === readings.length ? () => null : indexSiblings(dated)
  const span = spanOfStory(dated)
  // A few dated articles among many without date say little of the others.
  const story = span && { ...span, isCertain: dated.length * 2 >= readings.length }
  return readings.map(({ article, published, clues }) => ({
    ...article,
    published: published ?? (clues && fromStoryDay(article, clues, dayOf)) ?? (clues && fromOthers(article, clues, siblingOf(article), story)) ?? UNKNOWN,
  }))
}

const UNKNOWN: Published = {
  edtf: '',
  basis: 'inferred',
  evidence: null,
  reason: 'Neither this article nor another of its story tells when it was published.',
}

// --- From the article alone ------------------------------------------------------------------------

function fromOwnDays({ dateline }: SourceArticle, clues: DateClues): Published | null {
  const latest = latestOf(clues.days)
  if (!latest || latest.day < (clues.latestPeriodStart ?? latest.day)) return null
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed) {
    const day = yearAfter(filed, latest.day)
    if (day - latest.day > MONTH) return null
    return inferred(formatDayNumber(day), filed.span, `The dateline says “${filed.span.text}”; the year is that of “${latest.span.text}” in the article.`)
  }
  const days = [...clues.days, ...clues.yearlessDays.map((clue) => ({ ...clue, day: yearNearest(clue, latest.day), opens: false }))]
  const newest = latestOf(days) ?? latest
  if (!isNews(days, newest)) return null
  const weekday = clues.weekdays.length > 0 ? chooseWeekday(clues.weekdays, newest.day, newest.day + WEEK - 1, newest.day) : null
  if (weekday) return fromWeekday(weekday, `after ${formatDayInWords(newest.day)}, which it names,`)
  return fromNewest(newest, `The latest day that it tells of is ${formatDayInWords(newest.day)}`)
}

/** A day alone may be history; it is news where the report opens with it or tells of days around it. */
const isNews = (days: readonly DayClue[], newest: DayClue): boolean =>
  days.some(({ day, opens }) => newest.day - day < WEEK && (opens || day !== newest.day))

const fromNewest = ({ day, span }: Omit<DayClue, 'opens'>, what: string): Published =>
  inferred(`${formatDayNumber(day)}/${formatDayNumber(day + DAYS_TO_PRINT)}~`, span, `${what}; such a report appears on that day or within days.`)

/** A report and the latest day that it names in full lie no further apart, or the day is history. */
const MONTH = 31
const WEEK = 7
/** A report that names its days in full may appear some days after; with bare weekdays, on the day or the next. */
const DAYS_TO_PRINT = 3

const inferred = (edtf: string, evidence: Span | null, reason: string): Published => ({ edtf, basis: 'inferred', evidence, reason })

const latestOf = (days: readonly DayClue[]): DayClue | null =>
  days.reduce<DayClue | null>((latest, clue) => (latest && latest.day >= clue.day ? latest : clue), null)

/** `February 8` of a dateline. */
function readYearless(span: Span): YearlessClue | null {
  const value = findDates(span.text, { published: null }).map((date) => date.value).join()
  const { month, day } = /^XXXX-(?<month>\d\d)-(?<day>\d\d)$/.exec(value)?.groups ?? {}
  return month === undefined ? null : { month: Number(month), dayOfMonth: Number(day), span, opens: false }
}

const inYear = ({ month, dayOfMonth }: Pick<YearlessClue, 'month' | 'dayOfMonth'>, year: number): number => toDayNumber({ year, month, day: dayOfMonth })

/** The first such day that is not before `day`. */
function yearAfter(clue: YearlessClue, day: number): number {
  const { year } = toCalendarDay(day)
  return inYear(clue, year) >= day ? inYear(clue, year) : inYear(clue, year + 1)
}

/** The such day closest to `day`. */
function yearNearest(clue: YearlessClue, day: number): number {
  const { year } = toCalendarDay(day)
  const [first = day, ...others] = [year, year - 1, year + 1].map((candidate) => inYear(clue, candidate))
  return others.reduce((best, other) => (Math.abs(other - day) < Math.abs(best - day) ? other : best), first)
}

interface ChosenWeekday {
  readonly clue: WeekdayClue
  /** The day that its weekday means. */
  readonly day: number
}

/**
 * Bare weekdays lie within the week before a report. So the newest of them is the day between `from`
 * and `to` that leaves the others closest behind; of two equally good, the one closest to `near`.
 */
function chooseWeekday(clues: readonly WeekdayClue[], from: number, to: number, near: number): ChosenWeekday | null {
  let best: (ChosenWeekday & { readonly cost: number }) | null = null
  for (let day = from; day <= to; day += 1) {
    const clue = clues.find(({ weekday }) => weekday === weekdayOf(day))
    if (!clue) continue
    const spread = Math.max(...clues.map(({ weekday }) => (weekdayOf(day) - weekday + WEEK) % WEEK))
    const cost = spread + Math.abs(day - near)
    if (!best || cost < best.cost) best = { clue, day, cost }
  }
  return best
}

const fromWeekday = ({ clue, day }: ChosenWeekday, against: string): Published =>
  inferred(
    `${formatDayNumber(day)}/${formatDayNumber(day + 1)}`,
    clue.span,
    `It tells of “${clue.span.text}” as just past; ${against} that is ${formatDayInWords(day)}, and such a report appears on the day or the day after.`,
  )

// --- From the datelines of all ---------------------------------------------------------------------

/** So many reports whose weekdays agree on a year leave no doubt of it. */
const ENOUGH_REPORTS = 3

function fromWeekdaysOfDatelines(readings: readonly Reading[]): readonly Reading[] {
  const filed = readings.map(({ article }) => (article.dateline?.date ? readYearless(article.dateline.date) : null))
  const latest = readings.flatMap(({ clues }) => clues?.latestPeriodStart ?? [])
  if (latest.length === 0) return readings
  const from = toCalendarDay(latest.reduce((a, b) => Math.max(a, b))).year
  const reports = readings.flatMap(({ clues }, index) => {
    const clue = filed[index]
    return clue ? [{ filed: clue, weekdays: clues?.weekdays ?? [] }] : []
  })
  const agreed = agreeOnYear(reports, from)
  if (!agreed) return readings
  return readings.map((reading, index) => {
    const clue = filed[index]
    if (!clue) return reading
    const edtf = `${formatDayNumber(inYear(clue, agreed.year))}${agreed.reports < ENOUGH_REPORTS ? '?' : ''}`
    const reason = `The dateline says “${clue.span.text}”; of the years from ${from} on, ${agreed.year} is the one in which the weekdays that the story tells of fit its datelines.`
    return { ...reading, published: inferred(edtf, clue.span, reason) }
  })
}

// --- From other articles ---------------------------------------------------------------------------

/** A dateline, or `on Feb. 5` in the opening, beside another article of those days. */
function fromStoryDay({ dateline }: SourceArticle, clues: DateClues, dayOf: ReturnType<typeof indexStoryDays>): Published | null {
  if (dateline?.date) {
    const filed = readYearless(dateline.date)
    const story = filed && dayOf(filed)
    if (!filed || !story || !fitsWeekdays({ filed, weekdays: clues.weekdays }, toCalendarDay(story.day).year)) return null
    return inferred(formatDayNumber(story.day), filed.span, `The dateline says “${filed.span.text}”; the year is that of ${story.file}, which appeared in those days.`)
  }
  const clue = clues.yearlessDays.find(({ opens }) => opens)
  const story = clue && dayOf(clue)
  return story ? fromNewest({ day: story.day, span: clue.span }, `It opens with “${clue.span.text}”, in the days of ${story.file}`) : null
}

interface DaySpan {
  readonly startDay: number
  readonly endDay: number
}

/** The first and the last day on which a dated article appeared. */
function spanOfStory(dated: readonly DatedArticle[]): DaySpan | null {
  const ranges = dated.flatMap(({ published }) => closedRange(published) ?? [])
  return ranges.length === 0
    ? null
    : ranges.reduce((whole, { startDay, endDay }) => ({ startDay: Math.min(whole.startDay, startDay), endDay: Math.max(whole.endDay, endDay) }))
}

function closedRange({ edtf }: Published): DaySpan | null {
  const { startDay, endDay } = parseEdtf(edtf) ?? { startDay: null, endDay: null }
  return startDay === null || endDay === null ? null : { startDay, endDay }
}

interface StorySpan extends DaySpan {
  /** Most articles of the story are dated. */
  readonly isCertain: boolean
}

/** @param story the days between which all dated articles appeared; within a week, they tell one piece of news. */
function fromOthers({ dateline }: SourceArticle, clues: DateClues, sibling: DatedArticle | null, story: StorySpan | null): Published | null {
  const near = sibling && closedRange(sibling.published)
  const oneNews = story?.isCertain && story.endDay - story.startDay < WEEK ? story : null
  const anchor = near ?? oneNews
  const beside = sibling && near ? `${sibling.file}, of ${formatEdtfInWords(sibling.published.edtf)}, which shares sentences with it` : 'the other articles, which all appeared within a week'
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed) return fromDateline(filed, near ? { ...near, isCertain: true } : story, near ? beside : 'the other articles')
  if (!anchor) return null
  const weekday = chooseWeekday(clues.weekdays, anchor.startDay - NEWS_DAYS, anchor.endDay + NEWS_DAYS, anchor.startDay)
  if (weekday) return fromWeekday(weekday, `next to ${beside},`)
  const newest = latestOf(clues.yearlessDays.map((clue) => ({ day: yearNearest(clue, anchor.endDay), span: clue.span, opens: false })))
  if (newest && Math.abs(newest.day - anchor.startDay) <= NEWS_DAYS) {
    return fromNewest(newest, `The latest day that it tells of is “${newest.span.text}”, in the year of ${beside}`)
  }
  // It opens with a day of another time: what the two share is background.
  if (clues.yearlessDays.some(({ opens }) => opens)) return null
  return near && inferred(`${formatDayNumber(near.startDay)}~`, null, `It gives no date of its own; next to it stands ${beside}.`)
}

/** Where the story's first and last day would give the day another year, or few articles are dated, the year is uncertain. */
function fromDateline(filed: YearlessClue, span: StorySpan | null, beside: string): Published | null {
  if (!span) return null
  const [first, last] = [yearNearest(filed, span.startDay), yearNearest(filed, span.endDay)]
  const words = `The dateline says “${filed.span.text}”; the year is that of `
  return first === last && span.isCertain
    ? inferred(formatDayNumber(last), filed.span, `${words}${beside}.`)
    : inferred(`${formatDayNumber(last)}?`, filed.span, `${words}the latest articles of the story, which may be another.`)
}
