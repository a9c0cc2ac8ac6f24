/**
 * Folders that are numbered in the order of publication (`01-pact.txt`, `02-reply.txt`): where the dated
 * articles prove it, one without a date appeared between its neighbours.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'

export interface Neighbours {
  /** Null before the first and behind the last dated article. */
  readonly before: DatedArticle | null
  readonly after: DatedArticle | null
  /** The first day of the one before, the last of the one after; without one of them, some months from the other. */
  readonly startDay: number
  readonly endDay: number
}

/** Before the first dated article and behind the last nothing bounds a day: so far from them a day without year has one year. */
const SIDE_DAYS = 270

/** So many dated articles do not stand in the order of their dates by chance. */
const ENOUGH_ARTICLES = 6
/** A folder may hold a few that were put in late. */
const MOST = 0.9

/** @returns a function that gives the dated articles between which one without a date stands, or null */
export function indexFileOrder(dated: readonly DatedArticle[]): (article: SourceArticle) => Neighbours | null {
  const numberOf = dated.every((article) => leadingNumber(article) !== null) ? leadingNumber : shortNumber
  const numbered = dated.flatMap((article) => {
    const number = numberOf(article)
    const { startDay, endDay } = parseEdtf(article.published.edtf) ?? { startDay: null, endDay: null }
    return number === null || startDay === null || endDay === null ? [] : [{ article, number, startDay, endDay }]
  }).toSorted((a, b) => a.number - b.number)
  const isAfter = (index: number): boolean => {
    const [previous, own] = [numbered[index - 1], numbered[index]]
    return !previous || !own || (previous.number < own.number && previous.startDay <= own.startDay)
  }
  const inOrder = numbered.filter((_, index) => isAfter(index)).length
  if (numbered.length < ENOUGH_ARTICLES || inOrder < numbered.length * MOST) return () => null
  return (article) => {
    const number = numberOf(article)
    if (number === null) return null
    const next = countUpTo(numbered, number)
    // A neighbour may be the one that stands out of order; then the one behind it bounds the day too.
    const reach = isAfter(next - 1) && isAfter(next) && isAfter(next + 1) ? 1 : 2
    const before = numbered.slice(Math.max(next - reach, 0), next).toSorted((a, b) => a.startDay - b.startDay)[0]
    const after = numbered.slice(next, next + reach).toSorted((a, b) => b.endDay - a.endDay)[0]
    const [startDay, endDay] = [before?.startDay ?? (after ? after.endDay - SIDE_DAYS : NaN), after?.endDay ?? (before ? before.startDay + SIDE_DAYS : NaN)]
    return { before: before?.article ?? null, after: after?.article ?? null, startDay, endDay }
  }
}

const leadingNumber = ({ file }: SourceArticle): number | null => readNumber(/^\d{1,6}(?!\d)/.exec(file)?.[0])

/** Where some files have none, `2024-05-06-reply.txt` is dated, not numbered. */
const shortNumber = ({ file }: SourceArticle): number | null => readNumber(/^\d{1,3}(?![\d.-]*\d{2})/.exec(file)?.[0])

const readNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** How many of the sorted have a number up to this one. */
function countUpTo(numbered: readonly { readonly number: number }[], number: number): number {
  let [low, high] = [0, numbered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbered[middle]?.number ?? Infinity) <= number) low = middle + 1
    else high = middle
  }
  return low
}
