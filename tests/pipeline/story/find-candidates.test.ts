import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockKeys } from '../../../src/pipeline/story/block-keys.ts'
import { indexCandidates } from '../../../src/pipeline/story/find-candidates.ts'

const MOST = 48

/** The plain way: the last of each block, together, the nearest first. */
function naively(all: readonly BlockKeys[], index: number): readonly number[] {
  const keys = all[index]
  const before = all.slice(0, index)
  const blocks = keys?.names.flatMap((name) => keys.lookedInto.map((time) => before.flatMap(({ names, keptIn }, at) => (names.includes(name) && keptIn.includes(time) ? [at] : [])).slice(-MOST)))
  return [...new Set(blocks?.flat())].toSorted((a, b) => b - a).slice(0, MOST)
}

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const blockKeys = fc.record({ names: some(['Peru', 'Chile', 'fish', 'day 3']), keptIn: some(['May', 'June', 'any']), lookedInto: some(['May', 'June', 'any']) })

describe('indexCandidates', () => {
  it('gives the nearest mentions of all blocks that are looked into', () => {
    fc.assert(
      fc.property(fc.array(blockKeys, { minLength: 1, maxLength: 250, size: 'max' }), (all) => {
        const candidatesOf = indexCandidates(all.length)
        expect(all.map((keys, index) => [...candidatesOf(index, keys)])).toEqual(all.map((_, index) => naively(all, index)))
      }),
      { numRuns: 20 },
    )
  })

  it('compares one mention with no more of a block than ever before, however long the block has become', () => {
    const keys: BlockKeys = { names: ['Peru', 'Chile'], keptIn: ['May'], lookedInto: ['May'] }
    const candidatesOf = indexCandidates(500)
    const found = Array.from({ length: 500 }, (_, index) => [...candidatesOf(index, keys)])
    expect(found.at(-1)).toEqual(Array.from({ length: MOST }, (_, back) => 498 - back))
  })
})
