/** The walk stops at every word and number that can open a date, and at few others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDigits, endOfGap, endOfLetters, endOfToken, nextOpening, openingsOf } from '../../../src/pipeline/dates/opening.ts'

const WORDS = ['a', 'may', 'year', 'tonight', 'september']
const OPENINGS = openingsOf(WORDS)

/** Every place that the walk stops at, from one token's end to the next. */
function stops(text: string): readonly string[] {
  const found: string[] = []
  for (let at = nextOpening(OPENINGS, text, 0); at < text.length; at = nextOpening(OPENINGS, text, endOfToken(text, at))) found.push(text.slice(at, endOfToken(text, at)))
  return found
}

describe('the walk', () => {
  it.each([
    ['She left in May.', ['May']],
    ['May', ['May']],
    ['A YEAR on, at last', ['A', 'YEAR']],
    ['mayor, yearly, dismay, light-year', ['year']],
    ['12 of them, 1999', ['12', '1999']],
    ['B52, 2nd, May5', ['2nd', 'May5']],
    ['été, éa, a_b, _may', []],
    ['“tonight”—a—september', ['tonight', 'a', 'september']],
    ['', []],
  ])('%s', (text, words) => {
    expect(stops(text)).toEqual(words)
  })

  it('passes over no word that opens a date', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '\n', '—', ' x ', ' été '))), (parts) => {
        expect(stops(parts.flat().join(''))).toEqual(parts.map(([word]) => word))
      }),
    )
  })
})

describe('ends', () => {
  it.each([
    [endOfLetters('year2000', 0), 4],
    [endOfLetters('été 5', 0), 3],
    [endOfDigits('2000s', 0), 4],
    [endOfToken('2000s end', 0), 5],
    [endOfGap('a -- b', 1, 5), 5],
    [endOfGap('a -- b', 1, 2), 3],
    [endOfToken('end', 0), 3],
  ])('%i', (end, expected) => {
    expect(end).toBe(expected)
  })
})
