/** How the page speaks of an event's status. */
import type { EventStatus } from '../../dataset/dataset.ts'

/** One word beside a date; null where there is nothing to warn of. */
export const STATUS_WORD: Readonly<Record<EventStatus, string | null>> = {
  occurred: null,
  planned: 'Planned',
  alleged: 'Alleged',
}

/** The sentence in an event's own panel. */
export const STATUS_SENTENCE: Readonly<Record<EventStatus, string>> = {
  occurred: 'Reported as having happened',
  planned: 'Planned: reported as still to come',
  alleged: 'Alleged: reported as someone’s claim',
}
