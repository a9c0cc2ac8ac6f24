/** The ledger as text: written sorted, a group of lines an entry, so that a change to it can be read in a review. */
import * as v from 'valibot'
import type { Ledger, LedgerEntry } from './ledger.ts'

const entrySchema = v.object({ title: v.string(), edtf: v.string(), witnesses: v.array(v.string()), movedTo: v.optional(v.string()) })
const ledgerSchema = v.object({ version: v.literal(1), ids: v.record(v.string(), entrySchema) })

export const formatLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`

/** @throws Error that says, line by line, what was expected and what was found. */
export function parseLedger(text: string): Ledger {
  const read = v.safeParse(ledgerSchema, parseJson(text))
  if (!read.success) throw new Error(v.summarize(read.issues))
  return { version: 1, ids: Object.fromEntries(Object.entries(read.output.ids).map(withoutGaps)) }
}

/** Text that is no JSON stays text, so that the schema says what it expected instead. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function withoutGaps([id, { movedTo, ...entry }]: [string, v.InferOutput<typeof entrySchema>]): [string, LedgerEntry] {
  return [id, movedTo === undefined ? entry : { ...entry, movedTo }]
}
