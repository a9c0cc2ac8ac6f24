/**
 * Which events the reader's filter leaves. Pure; the order of the index is kept.
 * An event matches when it is of one of the types, if any are chosen, and when every word of the
 * search occurs in its title or in a name of one of its actors, whatever the case and accents.
 */
import type { EventType } from '../../../dataset/event-types.ts'
import type { EventSummary, TimelineIndex } from '../../../dataset/published-files.ts'

/** Event id → its title and its actors' names and aliases, folded for comparison. */
export type SearchTexts = ReadonlyMap<string, string>

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Computed once for an index; a search then costs one scan. */
export function buildSearchTexts({ actors, events }: TimelineIndex): SearchTexts {
  const names = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]))
  return new Map(
    events.map(({ id, title, actors: ids }) => [id, fold([title, ...ids.map((actor) => names.get(actor) ?? '')].join(' '))]),
  )
}

/** All events when `words` is empty. */
export function matchWords(
  events: readonly EventSummary[],
  words: string,
  searchTexts: SearchTexts,
): readonly EventSummary[] {
  const wanted = fold(words).split(/\s+/).filter((word) => word !== '')
  if (wanted.length === 0) return events
  return events.filter(({ id }) => wanted.every((word) => searchTexts.get(id)?.includes(word)))
}

/** All events when `types` is empty. */
export const matchTypes = (events: readonly EventSummary[], types: readonly EventType[]): readonly EventSummary[] =>
  types.length === 0 ? events : events.filter(({ type }) => types.includes(type))

export function countTypes(events: readonly EventSummary[]): ReadonlyMap<EventType, number> {
  const counts = new Map<EventType, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}
