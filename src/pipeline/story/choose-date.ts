/**
 * The date of an event from the dates of its mentions: words before the article's own date, what most mentions
 * allow before what one alone says, and within that the narrowest. No day is invented: the answer is always
 * one mention's EDTF, or its start.
 */
import { parseEdtf, toEventDate } from '../../dataset/calendar-date.ts'
import type { DateBasis, EventDate } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isCounted } from '../events/dated-in-words.ts'
import { isDeed } from './act-families.ts'

/** A date in words is believed before one inherited from a neighbour, and that before the article's own. */
const TRUST: Readonly<Record<DateBasis, number>> = { stated: 3, relative: 3, inherited: 2, published: 1, none: 0 }

interface DateClaim {
  readonly edtf: string
  readonly trust: number
  /** Whether it may make a coarser date finer: a noun takes the date of the clause around it too easily. */
  readonly isFiner: boolean
  readonly startDay: number
  readonly endDay: number
}

export function chooseDate(mentions: readonly ActMention[]): EventDate {
  const isDone = mentions.some(({ status }) => status === 'occurred')
  const claims = mentions.flatMap((mention) => toClaim(mention, isDone))
  const best = claims.toSorted(
    (a, b) => b.trust - a.trust || support(b, claims) - support(a, claims) || byLength(a, b),
  )[0]
  // A neighbour's month inside the year that the words give says more of the same.
  const finer = best && claims.filter((claim) => claim.isFiner && lies(claim, best)).toSorted(byLength)[0]
  return toEventDate(finer?.edtf ?? best?.edtf ?? '')
}

const lies = (inner: DateClaim, outer: DateClaim): boolean => inner.startDay >= outer.startDay && inner.endDay <= outer.endDay

const byLength = (a: DateClaim, b: DateClaim): number =>
  lengthOf(a) - lengthOf(b) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)

/**
 * That something was announced for some time after Friday says nothing of the day on which it was done; but a
 * deed that one article announces and another reports as done was done with the announcement.
 */
function dateOf({ type, status, form, date: { edtf, basis } }: ActMention, isDone: boolean): string {
  if (!isDone || status !== 'planned' || !edtf.endsWith('/..')) return edtf
  return basis === 'published' && form !== 'participle' && isDeed(type) ? edtf.slice(0, -'/..'.length) : ''
}

function toClaim(mention: ActMention, isDone: boolean): readonly DateClaim[] {
  const { date: { basis }, form } = mention
  const edtf = dateOf(mention, isDone)
  const range = parseEdtf(edtf)
  const trust = TRUST[basis] - (isCounted(mention.date) ? COUNTED_LESS : 0)
  if (!range || basis === 'none') return []
  const isFiner = basis === 'stated' || basis === 'relative' || (basis === 'inherited' && form === 'finite')
  const slack = edtf.includes('~') ? ABOUT : 0
  return [{ edtf, trust, isFiner, startDay: (range.startDay ?? -Infinity) - slack, endDay: (range.endDay ?? Infinity) + slack }]
}

/** A day that is named is believed before one that is counted. */
const COUNTED_LESS = 0.5

/** `two weeks after`, `days later`: so many days earlier or later it may have been, so that a day that somebody gives fits and is believed. */
const ABOUT = 2

const lengthOf = (claim: DateClaim): number => claim.endDay - claim.startDay

/** How many claims of at least this trust allow these days. */
const support = (claim: DateClaim, claims: readonly DateClaim[]): number =>
  claims.filter((other) => other.trust >= claim.trust && other.startDay <= claim.endDay && claim.startDay <= other.endDay).length
