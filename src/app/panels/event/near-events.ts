/**
 * What a reader may have meant with an id that does not exist: the events whose id or title share
 * the most words with it, and among equals the one whose date is nearest to a date in the id.
 */
import { parseDay } from '../../../dataset/calendar-date.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** At most `limit` events that share at least one word with the id, the nearest first. */
export function findNearEvents(id: string, events: readonly EventSummary[], limit = 3): readonly EventSummary[] {
  const wanted = new Set(wordsOf(id))
  const day = dayIn(id)
  return events
    .map((event) => ({ event, shared: countShared(wanted, event), distance: distanceTo(day, event) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, limit)
    .map(({ event }) => event)
}

const countShared = (wanted: ReadonlySet<string>, { id, title }: EventSummary): number =>
  new Set([...wordsOf(id), ...wordsOf(title)].filter((word) => wanted.has(word))).size

const dayIn = (id: string): number | null => parseDay(/\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? '')

/** In days; infinite where either has no day. */
function distanceTo(day: number | null, { date }: EventSummary): number {
  const start = parseDay(date.start)
  return day === null || start === null ? Number.POSITIVE_INFINITY : Math.abs(day - start)
}
