/**
 * Gives each article its publication date at the precision that can be defended, with the characters
 * it was read from and a sentence that says why: stated; else from its dateline, from the days and
 * weekdays it tells of as past, from its file's name, or from dated articles that tell the same, as its news
 * or as what it looks back on. An article that nothing dates keeps an empty date. Linear in the number of articles.
 * Knowingly wrong: a look back that tells of one old day in full and of nothing later.
 */
import { formatDayNumber, toCalendarDay } from '../../dataset/calendar-date.ts'
import { formatDayInWords } from '../../dataset/date-words.ts'
import type { Published } from '../../dataset/dataset.ts'
import { findDateClues, type DateClues, type DayClue } from './find-date-clues.ts'
import { indexSiblings } from './find-siblings.ts'
import { fromOthers, fromRetold, fromStoryDay, spanOfStory, type StorySpan } from './infer-beside.ts'
import { fromNeighbours, fromPlace } from './infer-between.ts'
import { chooseWeekday, fromNewest, fromWeekday, inferred, latestOf, MONTH, WEEK } from './infer-day.ts'
import { readFileNames } from './infer-from-name.ts'
import { fromLookBacks } from './infer-looking-back.ts'
import { indexSentences, readDatedSentences } from './index-sentences.ts'
import { indexFileOrder } from './order-of-files.ts'
import { readStated } from './read-stated.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'
import { agreeOnYear } from './year-of-datelines.ts'
import { indexStoryDays } from './year-of-story.ts'
import { inYear, readYearless, yearAfter, yearNearest } from './yearless-day.ts'

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
  const named = fromEach(alone, (dated) => {
    const nameOf = readFileNames(dated, alone.map(({ article }) => article.file))
    return ({ article, clues }) => clues && nameOf(article, clues)
  })
  const readings = named.some(({ published }) => published) ? named : fromWeekdaysOfDatelines(named)
  const read = readDatedSentences()
  const beside = fromEach(readings, (dated) => {
    const [dayOf, siblingOf, storyOf, neighboursOf] = [indexStoryDays(dated), indexSiblings(dated), indexSentences(dated, read), indexFileOrder(dated)]
    const story = storyAmong(dated, readings)
    return ({ article, clues }) => {
      if (!clues) return null
      const neighbours = neighboursOf(article)
      const ofStory = fromStoryDay(article, clues, dayOf, neighbours)
      if (ofStory) return ofStory
      const sibling = siblingOf(article)
      return (sibling ? null : fromRetold(article, clues, storyOf, neighbours)) ?? fromOthers(article, clues, sibling, { story, neighbours })
    }
  })
  // What has a dateline is dated now, and stands closer to what has none.
  const between = fromEach(beside, (dated) => {
    const [neighboursOf, storyOf] = [indexFileOrder(dated), indexSentences(dated, read)]
    const story = storyAmong(dated, readings)
    return ({ article, clues }) => {
      if (!clues) return null
      const neighbours = neighboursOf(article)
      return fromNeighbours(article, clues, neighbours) ?? fromRetold(article, clues, storyOf, neighbours) ?? fromLookBacks(article, clues, storyOf, { story, neighbours })
    }
  })
  const placed = fromEach(between, (dated) => {
    const neighboursOf = indexFileOrder(dated)
    return ({ article, clues }) => clues && fromPlace(article, clues, neighboursOf(article))
  })
  return placed.map(({ article, published }) => ({ ...article, published: published ?? UNKNOWN }))
}

/** A few dated articles among many without date say little of the others. */
function storyAmong(dated: readonly DatedArticle[], all: readonly Reading[]): StorySpan | null {
  const span = spanOfStory(dated)
  return span && { ...span, isCertain: dated.length * 2 >= all.length }
}

/** The readings, those without a date tried by what `makeDate` makes of those with one. */
function fromEach(readings: readonly Reading[], makeDate: (dated: readonly DatedArticle[]) => (reading: Reading) => Published | null): readonly Reading[] {
  if (readings.every(({ published }) => published)) return readings
  const dated = readings.flatMap(({ article, published }) => (published ? [{ ...article, published }] : []))
  const date = makeDate(dated)
  return readings.map((reading) => ({ ...reading, published: reading.published ?? date(reading) }))
}

const UNKNOWN: Published = {
  edtf: '',
  basis: 'inferred',
  evidence: null,
  reason: 'Neither this article nor another of its story tells when it was published.',
}

// --- From the article alone ------------------------------------------------------------------------

function fromOwnDays({ dateline }: SourceArticle, clues: DateClues): Published | null {
  const filed = dateline?.date ? readYearless(dateline.date) : null
  // The last entry of a chronology is of the days before it, when a dateline says which they are.
  const latest = latestOf(filed ? [...clues.days, ...clues.entries] : clues.days)
  if (!latest || latest.day < (clues.latestPeriodStart ?? latest.day)) return null
  if (filed) {
    const day = yearAfter(filed, latest.day)
    // Further apart, the day is history.
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
