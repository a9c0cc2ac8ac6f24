/** Whether two tellings can be of one day: from 0 (each gives another, close by, in words) to 1, or never. */
import type { MentionDate } from '../../dataset/dataset.ts'
import { isCounted, isDatedInWords } from '../events/dated-in-words.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'

/** Two articles that put one act on different days are still heard together when all else agrees; in days. */
const DISPUTED_DAYS = 2
/** Days that meet but are not the same. */
export const SAME_DAYS = 0.75
export const SURE_DATE = 1
/** Days that only lie near, where one of them is not given in words for the act itself. */
export const SAID_DAYS = 0.5
export const UNKNOWN_DATE = 0.35

/** 1 for the same days, less for days that contain one another, null for days that cannot meet. */
export function compareDays(a: ComparableMention, b: ComparableMention): number | null {
  if (!a.days || !b.days) return isInTime(a, b) ? UNKNOWN_DATE : null
  if (a.days.startDay === b.days.startDay && a.days.endDay === b.days.endDay) return SURE_DATE
  if (meet(a.days, b.days)) return isSometimeBefore(a.mention.date) === isSometimeBefore(b.mention.date) ? SAME_DAYS : UNKNOWN_DATE
  if (!areNear(a.days, b.days) || a.mention.article === b.mention.article) return null
  // A day taken from the text around is often that on which it was said, a day or two later.
  return isSure(a.mention.date) && isSure(b.mention.date) ? 0 : SAID_DAYS
}

/** `taped before New Year's Day`: on any day before. */
const isSometimeBefore = ({ edtf }: MentionDate): boolean => edtf.startsWith('../')

const isSure = (date: MentionDate): boolean => isDatedInWords(date) && !isCounted(date)

/** Neither begins after the other was told as done. */
export const isInTime = (a: Timed, b: Timed): boolean => (a.days?.startDay ?? -Infinity) <= b.lastDay && (b.days?.startDay ?? -Infinity) <= a.lastDay
type Timed = Pick<ComparableMention, 'days' | 'lastDay'>

/** Articles may put one act on neighbouring days; further apart it is two. */
export const areNear = (a: DayRange, b: DayRange): boolean =>
  Math.max(a.startDay, b.startDay) - Math.min(a.endDay, b.endDay) <= DISPUTED_DAYS

export const meet = (a: DayRange, b: DayRange): boolean => a.startDay <= b.endDay && b.startDay <= a.endDay
