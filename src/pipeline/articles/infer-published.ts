/**
 * Gives each article its publication date at the precision that can be defended, with the characters
 * it was read from and a sentence that says why: stated; else from its dateline, from the days and
 * weekdays it tells of as past, or from the dated article that tells the same news. An article that
 * nothing dates keeps an empty date. Linear in the number of articles.
 * Knowingly wrong: a look back that tells of one old day in full and of nothing later.
 */
import { formatDayNumber, parseEdtf, toCalendarDay, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { formatDayInWords, formatEdtfInWords } from '../../dataset/date-words.ts'
import type { Problem, Published, Span } from '../../dataset/dataset.ts'
import { findDates } from '../dates/find-dates.ts'
import { findDateClues, type DateClues, type DayClue, type WeekdayClue, type YearlessClue } from './find-date-clues.ts'
import { indexSiblings, type Sibling } from './find-siblings.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'

/** The articles in their order, each with its publication date. */
export function inferPublished(articles: readonly SourceArticle[]): readonly DatedArticle[] {
  const alone = articles.map((article) => {
    const published = readStated(article)
    if (published) return { article, published, clues: null }
    const clues = findDateClues(article)
    return { article, published: fromOwnDays(article, clues), clues }
  })
  const dated = alone.flatMap(({ article, published }) => (published ? [{ ...article, published }] : []))
  const siblingOf = indexSiblings(dated, (candidate) => candidate)
  return alone.map(({ article, published, clues }) => ({
    ...article,
    published: published ?? (clues && fromSibling(article, clues, siblingOf(article))) ?? UNKNOWN,
  }))
}

const UNKNOWN: Published = {
  edtf: '',
  basis: 'inferred',
  evidence: null,
  reason: 'Neither this article nor another of its story tells when it was published.',
}

/** One problem for each article that nothing dates. */
export const findUndated = (articles: readonly DatedArticle[]): readonly Problem[] =>
  articles.flatMap(({ file, published }) =>
    published.edtf === ''
      ? [{
          file,
          rule: 'no-date',
          message: 'Expected a publication date, found none, and nothing from which to infer it.',
          help: 'Put the date on a line of its own at the head of the article, such as “2026-02-09”.',
        }]
      : [],
  )

function readStated({ statedDate }: SourceArticle): Published | null {
  const stated = statedDate && findDates(statedDate.text, { published: null }).find(({ edtf, basis }) => edtf !== null && basis === 'stated')
  return stated?.edtf ? { edtf: stated.edtf, basis: 'stated', evidence: statedDate, reason: 'The article states its date.' } : null
}

// --- From the article alone ------------------------------------------------------------------------

function fromOwnDays({ dateline }: SourceArticle, clues: DateClues): Published | null {
  const latest = latestOf(clues.days)
  if (!latest || latest.day < (clues.latestPeriodStart ?? latest.day)) return null
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed) {
    const day = yearAfter(filed, latest.day)
    return inferred(formatDayNumber(day), filed.span, `The dateline says “${filed.span.text}”; the year is that of “${latest.span.text}” in the article.`)
  }
  const days = [...clues.days, ...clues.yearlessDays.map((clue) => ({ day: yearNearest(clue, latest.day), span: clue.span }))]
  const newest = latestOf(days) ?? latest
  const weekday = clues.weekdays.length > 0 ? chooseWeekday(clues.weekdays, newest.day, newest.day + WEEK - 1, newest.day) : null
  if (weekday) return fromWeekday(weekday, `after ${formatDayInWords(newest.day)}, which it names,`)
  return inferred(
    `${formatDayNumber(newest.day)}/${formatDayNumber(newest.day + DAYS_TO_PRINT)}~`,
    newest.span,
    `The latest day that it tells of is ${formatDayInWords(newest.day)}; such a report appears on that day or within days.`,
  )
}

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
  return month === undefined ? null : { month: Number(month), dayOfMonth: Number(day), span }
}

const inYear = ({ month, dayOfMonth }: YearlessClue, year: number): number => toDayNumber({ year, month, day: dayOfMonth })

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

// --- From another article --------------------------------------------------------------------------

/** Below this, two articles share names but hardly their news. */
const SAME_NEWS = 0.3
const NO_RANGE = { startDay: null, endDay: null }
/** Reports of one piece of news appear within so many days of each other. */
const NEWS_DAYS = 4

function fromSibling({ dateline }: SourceArticle, clues: DateClues, sibling: Sibling<DatedArticle> | null): Published | null {
  if (!sibling) return null
  const { file, published } = sibling.candidate
  const { startDay, endDay } = parseEdtf(published.edtf) ?? NO_RANGE
  if (startDay === null || endDay === null) return null
  const near = `${file}, of ${formatEdtfInWords(published.edtf)}`
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed) return inferred(formatDayNumber(yearNearest(filed, startDay)), filed.span, `The dateline says “${filed.span.text}”; the year is that of ${near}.`)
  if (sibling.likeness < SAME_NEWS) return null
  const weekday = chooseWeekday(clues.weekdays, startDay - NEWS_DAYS, endDay + NEWS_DAYS, startDay)
  if (weekday) return fromWeekday(weekday, `next to ${near},`)
  const newest = latestOf(clues.yearlessDays.map((clue) => ({ day: yearNearest(clue, endDay), span: clue.span })))
  if (newest && Math.abs(newest.day - startDay) <= NEWS_DAYS) {
    return inferred(
      `${formatDayNumber(newest.day)}/${formatDayNumber(newest.day + DAYS_TO_PRINT)}~`,
      newest.span,
      `The latest day that it tells of is “${newest.span.text}”; the year is that of ${near}.`,
    )
  }
  return inferred(`${formatDayNumber(startDay)}~`, null, `It gives no date of its own; the article closest to it in the names it uses is ${near}.`)
}
