/**
 * A run that remembers the runs before it gives the very bytes of a run from scratch, whatever became of the
 * articles in between.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../src/pipeline/articles/source-file.ts'
import type { Memory } from '../../src/pipeline/memory/memory.ts'
import { openMemory } from '../../src/pipeline/memory/memory-file.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'

/** What an article may be made of: one act told in several ways, dates of every kind and of none, names short and in full. */
const HEADS = ['Kenya and Ghana sign grain pact\n\nMarch 4, 2024\n', 'Kenya expels envoy of Ghana\n\nNAIROBI, March 6 (Reuters) —', 'Grain pact hailed\n\nPublished: 05/03/2024\n', '', 'Ruto and Akufo meet\n\n12 June 2024\n']
const SENTENCES = [
  'Kenya and Ghana signed a grain pact on Monday, the ministry said.',
  'Kenyan Foreign Minister Jane Odour met Ghana’s Kofi Mensah in Nairobi on 3 March 2024 for talks on grain.',
  'Odour said the pact would help farmers of both countries for years to come.',
  'Kenya expelled two envoys of Ghana in May 2023, and Ghana recalled its ambassador a week later.',
  'Kenya expelled three envoys of Ghana in May 2023 after a dispute.',
  'The visit, the first since 2019, lasted two days.',
  'The African Trade Council (ATC) praised the pact on Tuesday.',
  'ATC announced a separate agreement with Ghana on fish on Monday.',
  'Mr Mensah met Kenyan officials in Nairobi on 3 March 2024.',
  'Kofi Mensah resigned on Tuesday.',
  'Kenya closed its border with Ghana.',
  'Kenya closed its border with Ghana after a dispute over fish.',
  'Ghana accused Kenya of spying last year, which Kenya rejected as “baseless”.',
  'Peru’s Lupe Mensah resigned in January 2022.',
]

const article = fc
  .record({ head: fc.constantFrom(...HEADS), body: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }), ending: fc.constantFrom('txt', 'html') })
  .map(({ head, body, ending }) => ({ ending, text: `${head}\n${body.join('\n\n')}\n` }))

const NAMES = ['a', 'b', 'c', 'd', 'e']
/** Each article has two versions, and in each state of the folder it has one of them or is not there. */
const story = fc.record({
  versions: fc.array(fc.tuple(article, article), { minLength: NAMES.length, maxLength: NAMES.length }),
  states: fc.array(fc.array(fc.constantFrom(0, 0, 1, null), { minLength: NAMES.length, maxLength: NAMES.length }), { minLength: 2, maxLength: 4 }),
})

const foldersOf = ({ versions, states }: typeof story extends fc.Arbitrary<infer Story> ? Story : never): readonly (readonly SourceFile[])[] =>
  states.map((chosen) =>
    NAMES.flatMap((name, at) => {
      const version = chosen[at] === null ? undefined : versions[at]?.[chosen[at] ?? 0]
      return version ? [{ name: `${name}.${version.ending}`, text: version.text, sha256: createHash('sha256').update(version.text).digest('hex') }] : []
    }),
  )

const bytesOf = (files: readonly SourceFile[], memory?: Memory): string => JSON.stringify(buildDataset(files, memory && { memory }))

describe('buildDataset with a memory', () => {
  it('gives the bytes of a run from scratch, however the folder changes from run to run', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'pipeline-'))
    let file = 0
    const remembersNothingWrong = async (folders: readonly (readonly SourceFile[])[]): Promise<void> => {
      file += 1
      for (const files of folders) {
        const memory = await openMemory(join(dir, `${file}.txt`))
        expect(bytesOf(files, memory)).toBe(bytesOf(files))
        await memory.save()
        await memory.forgetUnused()
      }
    }
    await fc.assert(fc.asyncProperty(story, (told) => remembersNothingWrong(foldersOf(told))), { numRuns: 25 })
    await rm(dir, { recursive: true })
  }, 60_000)
})
