import { describe, expect, it } from 'vitest'
import { countOrigins } from '../../../src/pipeline/story/count-origins.ts'
import { sketchMention } from './mention-builder.ts'

const passage = 'the two sides agreed to open a second crossing on the northern road'
const telling = (article: string, text: string, attribution?: string, actors: string[] = []) =>
  sketchMention({ article, text, trigger: 'agreed', actors, ...(attribution ? { attribution } : {}) })

describe('independent origins of an event', () => {
  it.each([
    ['one article is one', [telling('a', 'Peru agreed to a loan.'), telling('a', 'It agreed late at night.')], 1],
    ['two articles in their own words are two', [telling('a', 'Peru agreed to a loan.'), telling('b', 'Lima has agreed to borrow.')], 2],
    ['a statement printed twice is one', [telling('a', `Officials said ${passage}.`), telling('b', `“${passage[0]?.toUpperCase()}${passage.slice(1)},” it read.`)], 1],
    ['a third article that shares with each of two joins them', [
      telling('a', `Officials said ${passage}.`),
      telling('b', 'Both agreed that trade between the neighbours would double within ten years.'),
      telling('c', `They said ${passage}, and agreed that trade between the neighbours would double within ten years.`),
    ], 1],
    ['two articles that cite one speaker are one', [
      telling('a', 'Bolivia said it agreed.', 'Bolivia said', ['Bolivia']),
      telling('b', 'A loan was agreed, Bolivia announced.', 'Bolivia announced', ['Bolivia']),
    ], 1],
  ])('%s', (_, mentions, origins) => {
    expect(countOrigins(mentions)).toBe(origins)
  })
})
