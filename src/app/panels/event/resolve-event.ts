/** Finds the event that an address names, also under an id that it once had. */
import type { EventSummary, TimelineIndex } from '../../../dataset/published-files.ts'

/** Follows redirects, of redirects too; null when no event answers to the id. */
export function resolveEvent({ events, redirects }: TimelineIndex, id: string): EventSummary | null {
  const seen = new Set<string>()
  let current: string | undefined = id
  while (current !== undefined && !seen.has(current)) {
    seen.add(current)
    const wanted: string = current
    const found = events.find((event) => event.id === wanted)
    if (found) return found
    current = Object.hasOwn(redirects, wanted) ? redirects[wanted] : undefined
  }
  return null
}
