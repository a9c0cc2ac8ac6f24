/**
 * A dataset as JSON text, a row of its lists a line: what changed between two runs shows line by line, and a
 * long story is half as long as it would be with every field on a line of its own. It comes in pieces, so that
 * it is never one text in memory.
 */
import type { Dataset } from '../dataset/dataset.ts'

/** Rows of one piece: about half a megabyte of events. */
const BATCH = 500

/** Pieces that together are one JSON object and a line end. */
export function* formatDataset({ version, story, ...lists }: Dataset): Generator<string> {
  yield `{"version":${version},\n"story":${JSON.stringify(story)}`
  for (const [name, rows] of Object.entries<readonly unknown[]>(lists)) {
    yield `,\n"${name}":[`
    for (let from = 0; from < rows.length; from += BATCH) {
      const lines = rows.slice(from, from + BATCH).map((row) => `\n${JSON.stringify(row)}`)
      yield `${from > 0 ? ',' : ''}${lines.join(',')}`
    }
    yield ']'
  }
  yield '}\n'
}
