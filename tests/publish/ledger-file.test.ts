import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_LEDGER, type Ledger } from '../../src/pipeline/story/ledger.ts'
import { formatLedger } from '../../src/pipeline/story/ledger-text.ts'
import { readLedger } from '../../src/publish/ledger-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-ledger-'))
})
afterEach(() => rm(folder, { recursive: true }))

const ledger: Ledger = {
  version: 1,
  ids: {
    '2021-05-03-envoys-meet': { title: 'Envoys meet', edtf: '2021-05-03', witnesses: ['a-b CONSULT'] },
    '2021-05-03-talks': { title: 'Talks', edtf: '2021-05', witnesses: ['a-c CONSULT'], movedTo: '2021-05-03-envoys-meet' },
  },
}

describe('the ledger on disk', () => {
  it('reads what it wrote', async () => {
    const path = join(folder, 'ledger.json')
    await writeFile(path, formatLedger(ledger))
    expect(await readLedger(path)).toEqual(ledger)
  })

  it('is empty before anything was published', async () => {
    expect(await readLedger(join(folder, 'none.json'))).toEqual(EMPTY_LEDGER)
  })

  it.each([
    ['no JSON', '{ "version": 1, "ids": {'],
    ['another version', '{ "version": 2, "ids": {} }'],
    ['an entry without witnesses', '{ "version": 1, "ids": { "a": { "title": "A", "edtf": "2021" } } }'],
    ['a conflict of two branches', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n'],
  ])('refuses a damaged file and says what to do: %s', async (_, text) => {
    const path = join(folder, 'ledger.json')
    await writeFile(path, text)
    await expect(readLedger(path)).rejects.toMatchObject({ message: expect.stringContaining(path), help: expect.stringContaining('last commit') })
  })
})
