/**
 * The publication date of an article from its file's name, as many collections give it: `2025-05-26-vote.txt`,
 * `20240829-afp-arms.txt`, `story_2024-04-05.txt`. What the report itself says comes first, and where articles of the
 * folder that state their date gainsay their names, no name is taken.
 * Knowingly wrong: names that give the day on which a file was saved, in a folder where nothing gainsays them.
 */
import { daysInMonth, formatDayNumber, parseEdtf, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { formatDayInWords } from '../../dataset/date-words.ts'
import type { Published } from '../../dataset/dataset.ts'
import type { DateClues } from './find-date-clues.ts'
import { daysLeft } from './infer-between.ts'
import { inferred, WEEK } from './infer-day.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'
import { readYearless, yearNearest } from './yearless-day.ts'

/** Year first: of `05-04-2024` nobody knows the order. Not within a longer number, which is one of a list. */
const DAY_IN_NAME = /(?<!\d)(?<year>(?:19|20)\d\d)(?<separator>[-_.]?)(?<month>\d\d)\k<separator>(?<day>\d\d)(?!\d)/g

/** A dateline is of the evening before the paper, or of the morning after the name. */
const DATELINE_SLACK = 1
/** A bare weekday so long ago is rather one still to come when the file was named. */
const LONG_AGO = 5

/** A file may be named for the day before or after. */
const NAME_SLACK = 2
/** Few articles of a folder are named wrongly. */
const MOST = 0.8

/** @returns a function that gives the publication date that an article's file name gives, or null */
export function readFileNames(dated: readonly DatedArticle[]): (article: SourceArticle, clues: DateClues) => Published | null {
  const gaps = dated.flatMap(({ file, published }) => {
    const [named, stated] = [dayInName(file), published.basis === 'stated' ? parseEdtf(published.edtf) : null]
    return named === null || stated?.precision !== 'day' || stated.startDay === null ? [] : [Math.abs(named - stated.startDay)]
  })
  const isTrue = gaps.filter((gap) => gap <= NAME_SLACK).length >= gaps.length * MOST
  return isTrue ? fromFileName : () => null
}

function fromFileName({ file, dateline }: SourceArticle, clues: DateClues): Published | null {
  const day = dayInName(file)
  if (day === null || daysLeft(clues, null).startDay > day) return null
  const filed = dateline?.date ? readYearless(dateline.date) : null
  if (filed) {
    const filedDay = yearNearest(filed, day)
    if (Math.abs(filedDay - day) > DATELINE_SLACK) return null
    return inferred(formatDayNumber(filedDay), filed.span, `The dateline says “${filed.span.text}”; its file’s name gives the year.`)
  }
  const opening = clues.weekdays.filter(({ opens }) => opens)
  if (opening.length > 0 && opening.every(({ weekday }) => (weekdayOf(day) - weekday + WEEK) % WEEK >= LONG_AGO)) return null
  return inferred(formatDayNumber(day), null, `Its file’s name gives ${formatDayInWords(day)}.`)
}

/** The only day that the name gives; null where it gives several, or one that no calendar has. */
function dayInName(file: string): number | null {
  const [found, ...others] = [...file.matchAll(DAY_IN_NAME)]
  const { year, month, day } = found?.groups ?? {}
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (!found || others.length > 0 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(date.year, date.month)) return null
  return toDayNumber(date)
}
