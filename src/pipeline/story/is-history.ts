/**
 * What was long before the story: where two states quarrelled over a border, a report may recall a war of sixty
 * years ago by its year. That is background (van Dijk 1988, News as Discourse: history among the categories of
 * news), and on a scale of time it would push the story itself into a corner.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { ActMention } from '../events/act-mention.ts'

/** The share of all dated acts that may stand before the story begins or after it ends. */
const TAIL = 0.1
/** So many times its own length before its beginning a story has no part of its own. */
const LENGTHS = 2
/** A story of a week has a past all the same: what its people remember, about twenty years. */
const LEAST_DAYS = 20 * 365
/** Fewer dated acts than this have no beginning to speak of. */
const LEAST_ACTS = 10

/** @returns the day, counted from 1970, before which an act is history to these; −Infinity where too few are dated */
export function findHistoryEnd(mentions: readonly ActMention[]): number {
  const days = mentions.flatMap(({ date }) => parseEdtf(date.edtf)?.startDay ?? []).toSorted((a, b) => a - b)
  const [first, last] = [days[Math.floor(days.length * TAIL)], days[Math.ceil(days.length * (1 - TAIL)) - 1]]
  if (first === undefined || last === undefined || days.length < LEAST_ACTS) return -Infinity
  return first - Math.max((last - first) * LENGTHS, LEAST_DAYS)
}

/** Recalled by one article, on no day of its own, and over before then. */
export function isHistory(group: readonly ActMention[], before: number): boolean {
  const articles = new Set(group.map(({ article }) => article))
  return articles.size === 1 && group.every(({ date }) => IN_MONTH_OR_YEAR.test(date.edtf) && (parseEdtf(date.edtf)?.endDay ?? Infinity) < before)
}

const IN_MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?[~?]?$/
