/** A dataset as JSON text, in pieces, so that a long story is written without ever being one text in memory. */
import type { Dataset } from '../dataset/dataset.ts'

/** Events of one piece: about a megabyte. */
const BATCH = 500

const EVENTS = '\n  "events": ['
const LIST_END = '\n  ]'

/** The pieces one after the other are `JSON.stringify(dataset, null, 2)` and a line end. */
export function* formatDataset(dataset: Dataset): Generator<string> {
  // A line end within a value is written as `\n`, so that only the list itself stands so.
  const [before = '', after = ''] = JSON.stringify({ ...dataset, events: [] }, null, 2).split(`${EVENTS}]`)
  yield before + EVENTS
  for (let from = 0; from < dataset.events.length; from += BATCH) {
    const batch = JSON.stringify({ events: dataset.events.slice(from, from + BATCH) }, null, 2)
    yield (from > 0 ? ',' : '') + batch.slice(`{${EVENTS}`.length, -`${LIST_END}\n}`.length)
  }
  yield `${dataset.events.length > 0 ? LIST_END : ']'}${after}\n`
}
