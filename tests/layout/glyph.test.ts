import { describe, expect, it } from 'vitest'
import { EVENT_TYPES, EVENT_TYPE_NAMES } from '../../src/dataset/event-types.ts'
import { glyphOf } from '../../src/layout/glyph.ts'

describe('the glyphs', () => {
  it('differ in shape from type to type, so that none hangs on colour', () => {
    const paths = EVENT_TYPE_NAMES.map((type) => glyphOf(type, 'occurred')).map(({ outline, detail }) => outline + detail)
    expect(new Set(paths).size).toBe(EVENT_TYPE_NAMES.length)
  })

  it.each(EVENT_TYPE_NAMES)('are drawn with curves for cooperation and with straight lines for conflict and context: %s', (type) => {
    const { outline, side } = glyphOf(type, 'occurred')
    expect(/[AaCcSs]/.test(outline)).toBe(side === 'cooperation')
  })

  it.each(EVENT_TYPE_NAMES.filter((name) => EVENT_TYPES[name].class !== 'context'))('fill deeds and outline words: %s', (type) => {
    expect(glyphOf(type, 'occurred').fill).toBe(EVENT_TYPES[type].class.startsWith('material') ? 'solid' : 'paper')
  })

  it.each([
    ['occurred', { dashed: false, questioned: false, fill: 'solid' }],
    ['planned', { dashed: true, questioned: false, fill: 'paper' }],
    ['alleged', { dashed: false, questioned: true, fill: 'soft' }],
  ] as const)('paint an %s deed apart', (status, painted) => {
    expect(glyphOf('SANCTION', status)).toMatchObject(painted)
  })
})
