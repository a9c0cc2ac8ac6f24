/** Where an event stands among those that the filter leaves, and what comes before and after it. */
import type { EventSummary } from '../../../dataset/published-files.ts'

export interface EventNeighbours {
  readonly previous: EventSummary | null
  readonly next: EventSummary | null
  /** From 1; null when the filter hides the event itself. */
  readonly position: number | null
}

/** `all` and `shown` are in the same order and `shown` is a part of `all`. */
export function findNeighbours(
  all: readonly EventSummary[],
  shown: readonly EventSummary[],
  id: string,
): EventNeighbours {
  const order = new Map(all.map((event, place) => [event.id, place]))
  const place = order.get(id) ?? -1
  const placeOf = (event: EventSummary): number => order.get(event.id) ?? -1
  const index = shown.findIndex((event) => event.id === id)
  return {
    previous: shown.findLast((event) => placeOf(event) < place) ?? null,
    next: shown.find((event) => placeOf(event) > place) ?? null,
    position: index === -1 ? null : index + 1,
  }
}
