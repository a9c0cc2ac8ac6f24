/** What a mark and a window are called, for those who hear the picture or point at it. */
import { formatDayNumber } from '../dataset/calendar-date.ts'
import type { DatePrecision } from '../dataset/dataset.ts'
import { formatEdtfInWords } from '../dataset/date-words.ts'
import { EVENT_TYPES } from '../dataset/event-types.ts'
import type { DayWindow } from './day-window.ts'
import type { PlacedMark } from './marks.ts'

/** `6–8 February 2026`, or the day alone. */
export function windowInWords({ startDay, endDay }: DayWindow): string {
  const first = formatDayNumber(startDay)
  return formatEdtfInWords(startDay === endDay ? first : `${first}/${formatDayNumber(endDay)}`)
}

/** How much of `2024-10-16` a date of each precision knows, in characters. */
const KNOWN: Readonly<Record<DatePrecision, number>> = { day: 10, interval: 10, month: 7, season: 7, year: 4, unknown: 10 }

/**
 * When a mark's event happened, or from when to when those of a cluster did, no finer than the date of
 * the event it shows: a cluster's ends are the middles of what its dates can mean, and no day that anyone wrote.
 */
export function markDateInWords({ event, count, extent }: PlacedMark): string {
  if (count === 1 || !extent) return formatEdtfInWords(event.date.edtf)
  const known = KNOWN[event.date.precision]
  const [first, last] = [extent.startTime, extent.endTime].map((time) => formatDayNumber(Math.floor(time)).slice(0, known))
  return formatEdtfInWords(first === last ? `${first}` : `${first}/${last}`)
}

/** `Talks held in Oslo, 7 February 2026, planned`; a cluster says how many it holds and which is most reported. */
export function markName(mark: PlacedMark): string {
  const { event, count, lane } = mark
  if (count > 1) return `${count} events, ${lane.label}, ${markDateInWords(mark)}. Most reported: ${event.title}`
  const status = event.status === 'occurred' ? '' : `, ${event.status}`
  return `${event.title}, ${markDateInWords(mark)}${status}`
}

/** The kind of event above a mark's title: `Meeting or visit · planned`. */
export const markKind = ({ event, count }: PlacedMark): string =>
  [EVENT_TYPES[event.type].label, event.status === 'occurred' ? '' : event.status, count > 1 ? `and ${count - 1} more` : '']
    .filter(Boolean)
    .join(' · ')
