/** The committed book of published ids, as a file; one that is damaged stops the build, because links would die. */
import { readFile } from 'node:fs/promises'
import { EMPTY_LEDGER, type Ledger } from '../pipeline/story/ledger.ts'
import { parseLedger } from '../pipeline/story/ledger-text.ts'
import { PublishFailure } from './publish-failure.ts'

/** @returns the empty ledger where there is no file yet */
export async function readLedger(path: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return EMPTY_LEDGER
  try {
    return parseLedger(text)
  } catch (error) {
    throw new PublishFailure(
      `${path} is no ledger of ids: ${error instanceof Error ? error.message : String(error)}`,
      'Restore it from the last commit; without it the links that were published would no longer hold.',
    )
  }
}
