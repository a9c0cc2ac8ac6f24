/** The walk stops at every word and number that can open a date, and at few others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NONE, NUMBER, PAIR, codeAt, endOfDigits, endOfGap, endOfLetters, goOn, nextOpening, openingsOf, skip, startOfGap, startOfLetters, startWalk } from '../../../src/pipeline/dates/opening.ts'

const WORDS = ['a', 'may', 'year', 'tonight', 'september']
/** Words that open a date only before another: a unit, or a word that itself opens a date, or begins like one. */
const PAIRS = ['an', 'mid', 'first'].map((word) => ({ word, seconds: ['hour', 'year', 'mid', 'mayday', 'half'] }))
const OPENINGS = openingsOf([...WORDS.map((word) => ({ word, seconds: null })), ...PAIRS])

const startOfPair = (text: string, end: number): number => startOfLetters(text, startOfGap(text, startOfLetters(text, end, 0), 0), 0)

/** Every word, pair and number that the walk stops at, from one token's end to the next. */
function stops(text: string): readonly string[] {
  const found: string[] = []
  const walk = startWalk()
  for (let which = nextOpening(OPENINGS, text, walk); which !== NONE; which = nextOpening(OPENINGS, text, walk)) {
    const start = which === PAIR ? startOfPair(text, walk.at) : walk.at - (WORDS[which]?.length ?? 0)
    const end = which === NUMBER ? endOfDigits(text, start) : walk.at
    found.push(text.slice(start, end))
    skip(walk, which === PAIR ? endOfLetters(text, start) : end)
  }
  return found
}

describe('the walk', () => {
  it.each([
    ['She left in May.', ['May']],
    ['May', ['May']],
    ['A YEAR on, at last', ['A', 'YEAR']],
    ['mayor, yearly, dismay, light-year', ['year']],
    ['12 of them, 1999', ['12', '1999']],
    ['B52, 2nd, May5', ['2', 'May']],
    ['été, éa, a_b, _may, mayé', []],
    ['yearyear, septembers', []],
    ['“tonight”—a—september', ['tonight', 'a', 'september']],
    ['', []],
    ['an hour, an odd hour, an hourly, an', ['an hour']],
    ['mid-year, AN HOUR', ['mid-year', 'year', 'AN HOUR']],
    ['an hour2, an5, an 5, anéa', ['an hour', '5']],
    ['an May, an mayday, an mayda', ['May', 'an mayday']],
    ['an mid - year, or mid year', ['an mid', 'mid - year', 'year', 'mid year', 'year']],
    ['a first a', ['a', 'a']],
    ['first\n“half', ['first\n“half']],
  ])('%s', (text, words) => {
    expect(stops(text)).toEqual(words)
  })

  it('goes on after a phrase as at the start of a text, after any other word only where that ends', () => {
    const walk = startWalk()
    goOn(walk, 3)
    expect([nextOpening(OPENINGS, '199a year', walk), walk.at]).toEqual([0, 4])
    skip(walk, 3)
    expect([nextOpening(OPENINGS, '199a year', walk), walk.at]).toEqual([2, 9])
  })

  it('passes over no word that opens a date', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '\n', '—', ' x ', ' été '))), (parts) => {
        expect(stops(parts.flat().join(''))).toEqual(parts.map(([word]) => word))
      }),
    )
  })
})

describe('ends and beginnings', () => {
  it.each([
    [endOfLetters('year2000', 0), 4],
    [endOfLetters('été 5', 0), 3],
    [endOfDigits('2000s', 0), 4],
    [startOfLetters('5été', 4, 0), 1],
    [startOfLetters('year', 4, 2), 2],
    [startOfGap('a -- b', 5, 0), 1],
    [startOfGap('a -- b', 5, 3), 3],
    [endOfGap('a -- b', 1, 5), 5],
    [endOfGap('a -- b', 1, 2), 3],
    [codeAt('end', 3), 0],
    [codeAt('end', -1), 0],
  ])('%i', (end, expected) => {
    expect(end).toBe(expected)
  })
})
