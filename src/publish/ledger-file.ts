/**
 * The committed book of published ids, as a file. It is written so that a change to it can be
 * read line by line; a file that is damaged stops the build, because links would die.
 */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Ledger, LedgerEntry } from '../pipeline/story/ledger.ts'
import { EMPTY_LEDGER } from '../pipeline/story/ledger.ts'
import { PublishFailure } from './publish-failure.ts'

const ledgerSchema = v.object({
  version: v.literal(1),
  ids: v.record(
    v.string(),
    v.object({ title: v.string(), edtf: v.string(), witnesses: v.array(v.string()), movedTo: v.optional(v.string()) }),
  ),
})

/** @returns the empty ledger where there is no file yet */
export async function readLedger(path: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return EMPTY_LEDGER
  const read = v.safeParse(ledgerSchema, parseJson(text))
  if (read.success) return { version: 1, ids: Object.fromEntries(Object.entries(read.output.ids).map(withoutGaps)) }
  throw new PublishFailure(
    `${path} is no ledger of ids: ${v.summarize(read.issues)}`,
    'Restore it from the last commit; without it the links that were published would no longer hold.',
  )
}

export const formatLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`

function withoutGaps([id, { movedTo, ...entry }]: [string, v.InferOutput<typeof ledgerSchema>['ids'][string]]): [string, LedgerEntry] {
  return [id, movedTo === undefined ? entry : { ...entry, movedTo }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
