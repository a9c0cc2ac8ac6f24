/**
 * What a reader chose, as the address bar holds it: the only store of such choices.
 * Always in normal form: types unique and in the order of `EVENT_TYPES`, words trimmed.
 */
import type { EventType } from '../../dataset/event-types.ts'

export interface Address {
  /** Id of the open event. */
  readonly event: string | null
  /** The types that the filter leaves; empty for all. */
  readonly types: readonly EventType[]
  /** Words that an event must hold; `''` for none. */
  readonly words: string
  /** First and last day of the time window, as day numbers; null where the story's own bound holds. */
  readonly fromDay: number | null
  readonly toDay: number | null
  /** Whether long empty stretches are drawn short: at first they are, or a few busy days would be a blot at the edge. */
  readonly collapseGaps: boolean
  /** Id of the article that is being read. */
  readonly article: string | null
}

export const EMPTY_ADDRESS: Address = {
  event: null,
  types: [],
  words: '',
  fromDay: null,
  toDay: null,
  collapseGaps: true,
  article: null,
}
