/** Decades and centuries. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['In the 1980s, and again in the late \'60s, rents rose.', '[the 1980s] 198 1980/1989 · [the late \'60s] 196 1967~/1969~'],
  ['He grew rich in the nineties and lost it in the mid-2000s.', '[the nineties] 199 1990/1999 · [the mid-2000s] 200 2004~/2006~'],
  ['The 19th century and the twentieth century differ.', '[The 19th century] 18 1801/1900 · [the twentieth century] 19 1901/2000'],
  ['Nobody foresaw the twenty-first century.', '[the twenty-first century] 20 2001/2100'],
  ['It was rebuilt in the early 1950s.', '[the early 1950s] 195 1950~/1953~'],
  ['It changed in the nineteen eighties.', '[eighties] 198 1980/1989'],
  ['The house is of the late 1700s, the barn of the 1800s, the shed of the 1900s.', '[the late 1700s] 17 1701/1800 · [the 1800s] 18 1801/1900 · [the 1900s] 190 1900/1909'],
  ['By the twenty-twenties the twenties were forgotten.', '[the twenty-twenties] 202 ../2029 · [the twenties] 192 1920/1929'],
]

const LEAVES: readonly string[] = [
  'He is in his 60s.',
  'It reached the 80s on the coast.',
]

describe('decade', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
