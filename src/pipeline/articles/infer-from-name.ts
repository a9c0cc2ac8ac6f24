/**
 * The publication date of an article from its file's name, as many collections give it: `2025-05-26-vote.txt`,
 * `20240829-afp-arms.txt`, `vote_26may2025.txt`, and, where its dateline or the other names say which is the month, `vote_05042024.txt`.
 * What the report itself says comes first, and where articles of the folder that state their date gainsay their names,
 * no name is taken.
 * Knowingly wrong: names that give the day on which a file was saved, in a folder where nothing gainsays them.
 */
import { daysInMonth, formatDayNumber, parseEdtf, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { formatDayInWords } from '../../dataset/date-words.ts'
import type { Published } from '../../dataset/dataset.ts'
import type { DateClues } from './find-date-clues.ts'
import { monthOf } from '../dates/words.ts'
import { daysLeft } from './infer-between.ts'
import { inferred, WEEK } from './infer-day.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'
import { readYearless, yearNearest } from './yearless-day.ts'

/** Not within a longer number, which is one of a list. */
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d\d)(?<separator>[-_.]?)(?<month>\d\d)\k<separator>(?<day>\d\d)(?!\d)/g
/** `05-04-2024`: the name alone does not tell which of the two is the month. */
const YEAR_LAST = /(?<!\d)(?<first>\d\d)(?<separator>[-_.]?)(?<second>\d\d)\k<separator>(?<year>(?:19|20)\d\d)(?!\d)/g
/** `26may2025` */
const WITH_MONTH = /(?<!\d)(?<day>\d{1,2})[-_.]?(?<month>\p{L}{3,9})[-_.]?(?<year>(?:19|20)\d\d)(?!\d)/gu

/** A dateline is of the evening before the paper, or of the morning after the name. */
const DATELINE_SLACK = 1
/** A bare weekday so long ago is rather one still to come when the file was named. */
const LONG_AGO = 5

/** A file may be named for the day before or after. */
const NAME_SLACK = 2
/** Few articles of a folder are named wrongly. */
const MOST = 0.8

/**
 * @param files the names of all files of the folder: those that can be read in one way only tell in which order the others are written
 * @returns a function that gives the publication date that an article's file name gives, or null
 */
export function readFileNames(dated: readonly DatedArticle[], files: readonly string[]): (article: SourceArticle, clues: DateClues) => Published | null {
  const gaps = dated.flatMap(({ file, published }) => {
    const stated = published.basis === 'stated' ? parseEdtf(published.edtf) : null
    if (stated?.precision !== 'day' || stated.startDay === null) return []
    const named = daysInName(file)
    return named.length === 0 ? [] : [gapTo(stated.startDay, named)]
  })
  const isTrue = gaps.filter((gap) => gap <= NAME_SLACK).length >= gaps.length * MOST
  const isDayFirst = files.some((file) => isInOrder(file, 'first')) && !files.some((file) => isInOrder(file, 'second'))
  return isTrue ? (article, clues) => fromFileName(article, clues, isDayFirst) : () => null
}

const MONTHS_IN_A_YEAR = 12
/** Whether one of the two numbers of `15-12-2023` can only be the day. */
const isInOrder = (file: string, day: 'first' | 'second'): boolean => [...file.matchAll(YEAR_LAST)].some(({ groups }) => Number(groups?.[day]) > MONTHS_IN_A_YEAR)

function fromFileName({ file, dateline }: SourceArticle, clues: DateClues, isDayFirst: boolean): Published | null {
  const { startDay } = daysLeft(clues, null)
  const days = daysInName(file, isDayFirst).filter((day) => day >= startDay)
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed) {
    const filedDay = days.map((day) => yearNearest(filed, day)).find((each) => gapTo(each, days) <= DATELINE_SLACK)
    if (filedDay === undefined) return null
    return inferred(formatDayNumber(filedDay), filed.span, `The dateline says “${filed.span.text}”; its file’s name gives the year.`)
  }
  const [day, other] = days
  if (day === undefined || other !== undefined) return null
  const opening = clues.weekdays.filter(({ opens }) => opens)
  if (opening.length > 0 && opening.every(({ weekday }) => (weekdayOf(day) - weekday + WEEK) % WEEK >= LONG_AGO)) return null
  return inferred(formatDayNumber(day), null, `Its file’s name gives ${formatDayInWords(day)}.`)
}

/** How far the nearest of them is; no day is infinitely far. */
const gapTo = (to: number, days: readonly number[]): number => Math.min(Infinity, ...days.map((day) => Math.abs(day - to)))

/** The day that the name gives, or the two that it may mean; none where it gives several, or one that no calendar has. */
function daysInName(file: string, isDayFirst = false): readonly number[] {
  const found = [YEAR_FIRST, YEAR_LAST, WITH_MONTH].flatMap((form) => [...file.matchAll(form)])
  const { year, month, day, first, second } = found[0]?.groups ?? {}
  if (found.length !== 1) return []
  if (first === undefined || second === undefined) return dayOf(year, month, day)
  return [...new Set([...(isDayFirst ? [] : dayOf(year, first, second)), ...dayOf(year, second, first)])]
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): readonly number[] {
  const date = { year: Number(year), month: monthOf(month) ?? Number(month), day: Number(day) }
  const isInCalendar = date.month >= 1 && date.month <= MONTHS_IN_A_YEAR && date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
  return isInCalendar ? [toDayNumber(date)] : []
}
