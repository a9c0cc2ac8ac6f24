/** Words are found where they stand, in any letter case. */
import { describe, expect, it } from 'vitest'
import { isWordAt, lookUp, wordSet, wordTable } from '../../../src/pipeline/dates/word-table.ts'

const UNITS = wordTable([['day', 1], ['week', 7], ['way', 0], ['twenty-first', 21]])
const find = (word: string) => lookUp(UNITS, `<${word}>`, 1, word.length + 1)

describe('a table of words', () => {
  it.each([['day', 1], ['Week', 7], ['WAY', 0], ['twenty-first', 21]])('finds %s', (word, value) => {
    expect(find(word)).toBe(value)
  })

  it.each(['', 'd', 'days', 'wees', 'weak', 'wēek', 'dáy'])('does not find %j', (word) => {
    expect(find(word)).toBeUndefined()
  })

  it('keeps the last of two', () => {
    expect(lookUp(wordTable([['day', 1], ['day', 2]]), 'day', 0, 3)).toBe(2)
  })

  it('may be empty', () => {
    expect(lookUp(wordSet([]), 'day', 0, 3)).toBeUndefined()
  })
})

describe('a word in its place', () => {
  it.each([[0, 3, true], [0, 2, false], [4, 7, true], [4, 9, false]])('from %i to %i: %s', (start, end, isDay) => {
    expect(isWordAt('day', 'day DAY', start, end)).toBe(isDay)
  })
})
