import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutIntoParagraphs, type MarkedRange } from '../../../../src/app/panels/article/article-passages.ts'

const sketch = (text: string, ranges: readonly MarkedRange[]) =>
  cutIntoParagraphs(text, ranges).map(({ passages }) => passages.map((passage) => [passage.kind, passage.text]))

describe('an article cut into passages', () => {
  it('marks a sentence and in it the words that name the event', () => {
    expect(sketch('One. Two signed it. Three.', [
      { start: 5, end: 19, kind: 'quote' },
      { start: 9, end: 15, kind: 'trigger' },
    ])).toEqual([
      [['plain', 'One. '], ['quote', 'Two '], ['trigger', 'signed'], ['quote', ' it.'], ['plain', ' Three.']],
    ])
  })

  it('marks a sentence that runs over a line end in both paragraphs', () => {
    expect(sketch('ab\n\ncd', [{ start: 1, end: 5, kind: 'quote' }])).toEqual([
      [['plain', 'a'], ['quote', 'b']],
      [['quote', 'c'], ['plain', 'd']],
    ])
  })

  it('gives the text back, whatever is marked', () => {
    const marked = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('quote' as const, 'trigger' as const))
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.array(marked, { maxLength: 4 }), (line, marks) => {
      const text = line.replaceAll(/(?<=..)[aeiou ]/g, '\n')
      const ranges = marks.map(([one, other, kind]) => ({ start: Math.min(one, other), end: Math.max(one, other), kind }))
      const paragraphs = cutIntoParagraphs(text, ranges)
      for (const { start, passages } of paragraphs) {
        const whole = passages.map((passage) => passage.text).join('')
        expect(text.slice(start, start + whole.length)).toBe(whole)
        for (const passage of passages) expect(text.startsWith(passage.text, passage.start)).toBe(true)
      }
      const lines = text.split('\n').filter((part) => part.trim() !== '')
      expect(paragraphs.map(({ passages }) => passages.map((passage) => passage.text).join(''))).toEqual(lines)
    }))
  })
})
