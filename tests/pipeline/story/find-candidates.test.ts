import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockKeys } from '../../../src/pipeline/story/block-keys.ts'
import { indexCandidates } from '../../../src/pipeline/story/find-candidates.ts'

const MOST = 48

const nearestFirst = (found: Iterable<number>): readonly number[] => [...found].toSorted((a, b) => b - a)

/** The plain way: the last of each block, together. */
function naively(all: readonly BlockKeys[], index: number): readonly number[] {
  const keys = all[index]
  const before = all.slice(0, index)
  const blocks = keys && [...keys.names].flatMap((name) => keys.lookedInto.map((time) => before.flatMap(({ kind, names, keptIn }, at) => (kind === keys.kind && names.has(name) && keptIn.includes(time) ? [at] : [])).slice(-MOST)))
  return nearestFirst(new Set(blocks?.flat())).slice(0, MOST)
}

const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const blockKeys = fc.record({
  kind: fc.constantFrom('agree', 'meet'),
  names: some(['Peru', 'Chile', 'fish', 'day 3']).map((names) => new Set(names)),
  keptIn: some([5, 6, -1]),
  lookedInto: some([5, 6, -1]),
})

describe('indexCandidates', () => {
  it('gives the nearest mentions of all blocks that are looked into', () => {
    fc.assert(
      fc.property(fc.array(blockKeys, { minLength: 1, maxLength: 250, size: 'max' }), (all) => {
        const candidatesOf = indexCandidates(all.length)
        expect(all.map((keys, index) => nearestFirst(candidatesOf(index, keys)))).toEqual(all.map((_, index) => naively(all, index)))
      }),
      { numRuns: 20 },
    )
  })

  it('compares one mention with no more of a block than ever before, however long the block has become', () => {
    const keys: BlockKeys = { kind: 'agree', names: new Set(['Peru', 'Chile']), keptIn: [5], lookedInto: [5] }
    const candidatesOf = indexCandidates(500)
    const found = Array.from({ length: 500 }, (_, index) => nearestFirst(candidatesOf(index, keys)))
    expect(found.at(-1)).toEqual(Array.from({ length: MOST }, (_, back) => 498 - back))
  })
})
