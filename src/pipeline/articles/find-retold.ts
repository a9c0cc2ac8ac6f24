/**
 * On which day the news of an undated report was: the day that a dated article gives where it tells the same in other
 * words, as look-backs and chronologies do. The report says which weekday it was, so that the wrong day seldom fits;
 * what the two share counts by how rare its words are in the story.
 */
import { weekdayOf } from '../../dataset/calendar-date.ts'
import { openingOf } from './find-date-clues.ts'
import { namesIn, shareOut, stemsIn, type StoryIndex } from './index-sentences.ts'
import type { SourceArticle } from './source-article.ts'

export interface RetoldDay {
  readonly day: number
  /** The file of the article that tells of it. */
  readonly file: string
}

/** Fewer words are a name and an act, which a story has often. */
const MIN_WORDS = 4
/** So much of what the look-back says, by weight, the report's opening says too: less where the order of the files bounds the day. */
const MIN_SHARE = { bounded: 0.35, free: 0.55 }
/** The second best day lies clearly behind. */
const CLEARLY = 0.75
/** What was told on one day is in the papers of the next: no other day. */
const DAY_AFTER = 1

/** What the day of a report's news must fit. */
export interface DayBounds {
  /** 0 is Monday. */
  readonly weekdays: ReadonlySet<number>
  readonly startDay: number
  readonly endDay: number
}

/** The day of an undated report's news, or null. */
export function findRetold(article: SourceArticle, story: StoryIndex, { weekdays, startDay, endDay }: DayBounds): RetoldDay | null {
  const minShare = Number.isFinite(endDay) ? MIN_SHARE.bounded : MIN_SHARE.free
  const opening = openingOf(article)
  const news = stemsIn([article.title, ...opening.map(({ text }) => text)].join(' '))
  const scored = shareOut(story, news, namesIn(opening)).flatMap(({ sentence, weight, count, share }) => {
    const day = sentence.startDay
    const isDay = day === sentence.endDay && !sentence.isAhead && day >= startDay && day <= endDay && weekdays.has(weekdayOf(day))
    return isDay && count >= MIN_WORDS && share >= minShare ? [{ day, file: sentence.file, score: weight * share }] : []
  }).toSorted((a, b) => b.score - a.score || a.day - b.day)
  const [best] = scored
  const rival = scored.find(({ day }) => Math.abs(day - (best?.day ?? 0)) > DAY_AFTER)
  return best && (rival?.score ?? 0) <= best.score * CLEARLY ? { day: best.day, file: best.file } : null
}
