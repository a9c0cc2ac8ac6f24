/**
 * What an article without a stated date says about the day it was written: days and weekdays that it
 * tells of as past. What is still to come for it is left out, since it bounds nothing.
 */
import { parseEdtf, toDayNumber } from '../../dataset/calendar-date.ts'
import type { Span } from '../../dataset/dataset.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { directionAt } from '../dates/direction.ts'
import { findDates } from '../dates/find-dates.ts'
import { weekdayIndex } from '../dates/words.ts'
import type { Sentence, SourceArticle } from './source-article.ts'

/** A day with its year. */
export interface DayClue {
  /** Day number; see `calendar-date.ts`. */
  readonly day: number
  readonly span: Span
  /** It says when what the report opens with took place: “on 3 May 2021” in one of its first sentences. */
  readonly opens: boolean
}

/** `February 8`. */
export interface YearlessClue {
  readonly month: number
  readonly dayOfMonth: number
  readonly span: Span
  /** It stands in one of the first sentences of the report. */
  readonly opens: boolean
}

/** `on Sunday`. */
export interface WeekdayClue {
  /** 0 is Monday. */
  readonly weekday: number
  readonly span: Span
  /** It stands in one of the first sentences of the report. */
  readonly opens: boolean
}

export interface DateClues {
  readonly days: readonly DayClue[]
  /** The days that open the entries of a chronology, each in the year that stands as a heading above it. */
  readonly entries: readonly DayClue[]
  readonly yearlessDays: readonly YearlessClue[]
  readonly weekdays: readonly WeekdayClue[]
  /** First day of the latest year or month that is told as past; null where none is. */
  readonly latestPeriodStart: number | null
}

/** What is new stands in the first two sentences. */
export const openingOf = ({ sentences }: SourceArticle): readonly Sentence[] => sentences.filter(({ role }) => role === 'body').slice(0, OPENING_SENTENCES)
const OPENING_SENTENCES = 2

/** Reads every sentence but the headline once, together, so that days lean on dates before them. */
export function findDateClues(article: SourceArticle): DateClues {
  const { sentences, text } = article
  const opening = openingOf(article)
  const told = sentences.filter(({ role }) => role !== 'headline')
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return { days: [], entries: [], yearlessDays: [], weekdays: [], latestPeriodStart: null }
  const report = text.slice(first.start, last.end)
  const past = findDates(report, { published: null }).filter(({ start, end }) => directionAt(report, start, end, 'day') !== 1)
  const place = ({ start, end, text: words }: Span): Span => ({ start: start + first.start, end: end + first.start, text: words })
  const isOpening = (span: Span): boolean => opening.some(({ start, end }) => span.start >= start && span.end <= end)
  const periods = past.flatMap((date) => periodStart(date) ?? [])
  return {
    days: past.flatMap((date) => {
      const day = wholeDay(date)
      const span = place(date)
      const opens = opening.some((sentence) => tellsItsDay(sentence, span))
      return day === null ? [] : [{ day, span, opens }]
    }),
    entries: entriesOf(report, past).map(({ day, date }) => ({ day, span: place(date), opens: false })),
    yearlessDays: past.flatMap((date) => {
      const parts = yearless(date)
      const span = place(date)
      return parts === null ? [] : [{ ...parts, span, opens: isOpening(span) }]
    }),
    weekdays: past.flatMap((date) => {
      const weekday = bareWeekday(date)
      const span = place(date)
      const opens = isOpening(span)
      // `Saturday's raid`, further down, is what the news goes back to.
      const isOwner = !opens && /^['’]s\b/.test(report.slice(date.end))
      return weekday === null || isOwner ? [] : [{ weekday, span, opens }]
    }),
    latestPeriodStart: periods.length === 0 ? null : Math.max(...periods),
  }
}

/** `2021` alone on its line. */
const YEAR_HEADING = /^[ \t]*(?<year>(?:19|20)\d\d)[ \t]*[:.]?[ \t]*$/gm

function entriesOf(report: string, past: readonly DateExpression[]): readonly { readonly day: number; readonly date: DateExpression }[] {
  const headings = [...report.matchAll(YEAR_HEADING)].map(({ index, groups }) => ({ at: index, year: Number(groups?.['year']) }))
  if (headings.length === 0) return []
  return past.flatMap((date) => {
    const parts = yearless(date)
    const heading = headings.findLast(({ at }) => at < date.start)
    const opensLine = report.slice(report.lastIndexOf('\n', date.start) + 1, date.start).trim() === ''
    return parts && heading && opensLine ? [{ day: toDayNumber({ year: heading.year, month: parts.month, day: parts.dayOfMonth }), date }] : []
  })
}

/** `On 3 May 2021, they signed`: behind "on" or a comma, and not in what had happened before. */
function tellsItsDay(sentence: Span, day: Span): boolean {
  if (day.start < sentence.start || day.end > sentence.end) return false
  const before = sentence.text.slice(0, day.start - sentence.start)
  return /(?:^|\bon|,)\s*$/i.test(before) && !/\bhad\b/.test(before)
}

/** The day, or last day of a range, that the words alone give. */
function wholeDay({ value, implied, basis, rule }: DateExpression): number | null {
  if (basis !== 'stated' || implied.length > 0 || rule === 'weekday') return null
  const range = parseEdtf(value)
  return range?.precision === 'day' ? range.endDay : null
}

function yearless({ value, implied }: DateExpression): { readonly month: number; readonly dayOfMonth: number } | null {
  if (implied.join() !== 'year') return null
  const { month, day } = /^[\dX]{4}-(?<month>\d\d)-(?<day>\d\d)$/.exec(value)?.groups ?? {}
  return month === undefined ? null : { month: Number(month), dayOfMonth: Number(day) }
}

/** A weekday, also `late on Sunday` and `Sunday night`: `last Friday` and `next Friday` count from another day. */
const bareWeekday = ({ text, rule }: DateExpression): number | null =>
  rule === 'weekday' ? weekdayIndex(BARE_WEEKDAY.exec(text)?.groups?.['name']) : null

const BARE_WEEKDAY = /^(?:(?:late|early) (?:on )?)?(?<name>\p{L}+day)(?: (?:morning|afternoon|evening|night))?$/iu

function periodStart({ edtf, basis }: DateExpression): number | null {
  const range = basis === 'stated' && edtf !== null ? parseEdtf(edtf) : null
  return range && (range.precision === 'month' || range.precision === 'year') ? range.startDay : null
}
