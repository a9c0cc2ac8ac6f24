import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidthPx } from '../../src/layout/text-width.ts'
import { wrapText } from '../../src/layout/wrapped-text.ts'

const wrap = (text: string, maxWidthPx: number, mostLines = 2, tail = '') => wrapText(text, { sizePx: 12, maxWidthPx, mostLines, tail })

describe('the width of a text', () => {
  it.each([
    ['', 400, 0],
    ['n', 400, 5.84],
    ['Wii', 400, 10.45 + 2 * 2.39],
    ['n', 600, 5.92],
    ['é', 400, 5.81],
    ['—', 400, 8.99],
    ['東', 400, 10],
  ] as const)('of ‘%s’ in weight %i at 10 px is %f px', (text, weight, widthPx) => {
    expect(textWidthPx(text, 10, weight)).toBeCloseTo(widthPx, 1)
  })

  it('grows with the size and with every letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'W', '–', 'ß'), (text, letter) => {
        expect(textWidthPx(text, 24)).toBeCloseTo(2 * textWidthPx(text, 12))
        expect(textWidthPx(text + letter, 12)).toBeGreaterThan(textWidthPx(text, 12))
      }),
    )
  })
})

describe('a wrapped text', () => {
  it.each([
    ['Envoys return', 200, 2, '', ['Envoys return']],
    ['Envoys return to both capitals', 100, 2, '', ['Envoys return to', 'both capitals']],
    ['Envoys return to both capitals after two years', 100, 2, '', ['Envoys return to', 'both capitals…']],
    ['Envoys return to both capitals after two years', 100, 2, '+4', ['Envoys return to', 'both capitals… +4']],
    ['Envoys return to the capital of the north', 88, 2, '', ['Envoys return', 'to the capital…']],
    ['Talks are held', 60, 2, '+12', ['Talks are', 'held +12']],
  ])('‘%s’ within %i px', (text, maxWidthPx, mostLines, tail, lines) => {
    expect(wrap(text, maxWidthPx, mostLines, tail)?.lines).toEqual(lines)
  })

  it.each([
    ['Internationalisation', 50],
    ['Internationalisation of the harbour', 60],
    ['Talks with Internationalisation', 60],
  ])('is none where a word of ‘%s’ is wider than %i px', (text, maxWidthPx) => {
    expect(wrap(text, maxWidthPx)).toBeNull()
  })

  it('keeps within its width and lines, and never cuts a word', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 260 }), fc.integer({ min: 1, max: 3 }), (parts, maxWidthPx, mostLines) => {
        const wrapped = wrap(parts.join(' '), maxWidthPx, mostLines)
        if (!wrapped) return
        expect(wrapped.lines.length).toBeLessThanOrEqual(mostLines)
        expect(wrapped.widthPx).toBeLessThanOrEqual(maxWidthPx)
        const shown = wrapped.lines.join(' ').replace(/…$/, '').split(' ')
        expect(shown).toEqual(parts.slice(0, shown.length))
        expect(wrapped.elided).toBe(shown.length < parts.length)
      }),
    )
  })
})
