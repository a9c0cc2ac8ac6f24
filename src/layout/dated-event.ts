/**
 * Where an event's date lies on a continuous axis of days: day number d fills [d, d + 1). An event
 * whose date is unknown has no place on it, so it is null here and stands in its own column.
 *
 *      2026-02-07  ──────────●──────────      2024-10  ┄┄┄┄┄┄┄┄●┄┄┄┄┄┄┄┄
 *                          core                     start    core    end
 */
import { parseEdtf } from '../dataset/calendar-date.ts'
import type { EventSummary } from '../dataset/published-files.ts'

export interface DatedEvent {
  readonly event: EventSummary
  /** All that the date can mean, in days of the axis. An open side ends at the side that is known. */
  readonly startTime: number
  readonly endTime: number
  /** Where the mark stands: the middle of what the date can mean. */
  readonly coreTime: number
  readonly openStart: boolean
  readonly openEnd: boolean
  /** Higher is named first; see `importanceOf`. */
  readonly importance: number
}

/**
 * How much a reader would miss the event: how many articles, independent origins and sentences report it, and how
 * far it stands from zero, since a turn of the story may be told by one article alone. A planned act
 * counts as much as one that happened.
 */
export const importanceOf = ({ articleCount, origins, mentionCount, score }: EventSummary): number =>
  2.5 * articleCount + 2 * origins + 1.5 * Math.log2(1 + mentionCount) + 0.7 * Math.abs(score ?? 1)

export function dateEvent(event: EventSummary): DatedEvent | null {
  const range = parseEdtf(event.date.edtf)
  if (!range) return null
  const startDay = range.startDay ?? range.endDay
  const endDay = range.endDay ?? range.startDay
  if (startDay === null || endDay === null) return null
  return {
    event,
    startTime: startDay,
    endTime: endDay + 1,
    coreTime: (startDay + endDay + 1) / 2,
    openStart: range.startDay === null,
    openEnd: range.endDay === null,
    importance: importanceOf(event),
  }
}

/** By core, then importance, then id: the order in which the arrow keys walk. */
export const compareDated = (one: DatedEvent, other: DatedEvent): number =>
  one.coreTime - other.coreTime ||
  other.importance - one.importance ||
  (one.event.id < other.event.id ? -1 : one.event.id > other.event.id ? 1 : 0)
