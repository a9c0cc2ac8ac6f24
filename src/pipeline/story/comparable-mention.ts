/**
 * What of a mention is compared when the story asks whether two sentences tell one act: its type,
 * the days it can mean, who takes part and which words tell it. Made once a mention; plain numbers and sets.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { isReference } from './find-references.ts'
import { isDeed, isSpoken } from './act-families.ts'
import { isSaying } from './is-news.ts'
import type { Wording } from './mention-wording.ts'
import type { Parties, PartiesOf } from './find-parties.ts'

/** The days that a mention can mean, both ends included. */
export interface DayRange {
  readonly startDay: number
  readonly endDay: number
}

export interface ComparableMention extends Wording, Parties {
  readonly mention: ActMention
  /** Null where the date is unknown. */
  readonly days: DayRange | null
  /** The last day on which it can have happened: nobody reports as done what is still to come. */
  readonly lastDay: number
}

/**
 * How long before its publication an article still reports an act as news, in days. Agencies and
 * dailies report within a day; a weekend lies between a Friday's act and a Monday's paper.
 */
const NEWS_DAYS = 3
/** An open or half-known date reaches this far, in days, so that it can be compared at all. */
const OPEN_SIDE_DAYS = 3650
/** A deed that is told as to come, without a date, comes soon: expelled envoys have a week, sanctions are signed within the month. */
const DEED_AHEAD_DAYS = 14
/** What else is told as to come without a date: a visit or a talk that nobody set a day for comes within a season, or the next report tells it anew. */
const AHEAD_DAYS = 92

/** The world has more than one day at a time. */
const ZONES_DAYS = 1

/** What is told as done was done when its article appeared. */
function lastDayOf({ status }: ActMention, { published }: DatedArticle): number {
  const appeared = status === 'planned' ? null : (parseEdtf(published.edtf)?.endDay ?? null)
  return appeared === null ? Infinity : appeared + ZONES_DAYS
}

/** The days an act can have happened on; news dated by its article alone may be some days older. */
function daysOf(mention: ActMention, article: DatedArticle, lastDay: number): DayRange | null {
  const { edtf, basis } = mention.date
  // Background names an attack by whom it hit, in the midst of another day.
  if (mention.type === 'ASSAULT' && !isDatedInWords(mention.date) && mention.actors.some(({ role, kind }) => role === 'target' && kind === 'person')) return null
  // What only points back has the date of what it points to, not that of the text around it.
  if (isReference(mention)) return null
  // A saying without a date of its own is of the article's day, whatever was told before it.
  const isNews = basis === 'published' || (isSaying(mention) && !isDatedInWords(mention.date))
  const range = parseEdtf(isNews && isSaying(mention) ? article.published.edtf : edtf)
  if (!range) return null
  const startDay = range.startDay ?? (range.endDay ?? 0) - OPEN_SIDE_DAYS
  const endDay = range.endDay ?? startDay + (basis !== 'published' && mention.status !== 'planned' && !isSpoken(mention) ? OPEN_SIDE_DAYS : isDeed(mention.type) ? DEED_AHEAD_DAYS : AHEAD_DAYS)
  return { startDay: isNews ? startDay - NEWS_DAYS : startDay, endDay: lastDay < startDay ? endDay : Math.min(endDay, lastDay) }
}

export function toComparable(mention: ActMention, article: DatedArticle, wording: Wording, partiesOf: PartiesOf): ComparableMention {
  const { figures, words, isAdditive, isSummary } = wording
  const { people, parties, sides } = partiesOf(mention)
  const lastDay = lastDayOf(mention, article)
  return { figures, words, isAdditive, isSummary, people, parties, sides, mention, days: daysOf(mention, article, lastDay), lastDay }
}
