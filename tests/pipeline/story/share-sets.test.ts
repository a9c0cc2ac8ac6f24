import { expect, it } from 'vitest'
import { shareSets } from '../../../src/pipeline/story/share-sets.ts'

it('gives one set for the same names, and another for others', () => {
  const setOf = shareSets()
  expect(setOf(['Peru', 'Chile'])).toBe(setOf(['Peru', 'Chile']))
  expect([['Peru', 'Chile'], ['Peru Chile'], ['Peru', 'Peru'], []].map((names) => [...setOf(names)])).toEqual([['Peru', 'Chile'], ['Peru Chile'], ['Peru'], []])
})
