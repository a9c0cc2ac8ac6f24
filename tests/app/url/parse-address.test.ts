import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay, toDayNumber } from '../../../src/dataset/calendar-date.ts'
import { EVENT_TYPE_NAMES } from '../../../src/dataset/event-types.ts'
import { EMPTY_ADDRESS, type Address } from '../../../src/app/url/address.ts'
import { formatAddress } from '../../../src/app/url/format-address.ts'
import { parseAddress } from '../../../src/app/url/parse-address.ts'

const day = (text: string): number => {
  const number = parseDay(text)
  if (number === null) throw new Error(`${text} is no day`)
  return number
}

describe('an address as a query string', () => {
  it.each<[query: string, chosen: Partial<Address>]>([
    ['', {}],
    ['?event=2031-03-07-harbour-agreement', { event: '2031-03-07-harbour-agreement' }],
    ['?types=agree,consult', { types: ['AGREE', 'CONSULT'] }],
    ['?q=port+alma', { words: 'port alma' }],
    ['?from=2030-01-01&to=2031-12-31', { fromDay: day('2030-01-01'), toDay: day('2031-12-31') }],
    ['?to=2031-12-31', { toDay: day('2031-12-31') }],
    ['?gaps=shown', { collapseGaps: false }],
    ['?event=a&types=agree&q=b&from=2030-01-01&to=2030-01-01&gaps=shown&read=c', {
      event: 'a', types: ['AGREE'], words: 'b', fromDay: day('2030-01-01'), toDay: day('2030-01-01'), collapseGaps: false, article: 'c',
    }],
  ])('%s is written and read as one', (query, chosen) => {
    const address = { ...EMPTY_ADDRESS, ...chosen }
    expect(formatAddress(address)).toBe(query)
    expect(parseAddress(query)).toEqual({ address, notes: [] })
  })

  it.each<[query: string, chosen: Partial<Address>]>([
    ['?types=CONSULT,agree,agree', { types: ['AGREE', 'CONSULT'] }],
    ['?types=agree%2Cconsult', { types: ['AGREE', 'CONSULT'] }],
    ['?q=%20port%20', { words: 'port' }],
    ['?gaps=collapsed&types=&event=&from=&q=', {}],
    ['?utm_source=letter&fbclid=1', {}],
  ])('%s is put into normal form without a note', (query, chosen) => {
    expect(parseAddress(query)).toEqual({ address: { ...EMPTY_ADDRESS, ...chosen }, notes: [] })
  })

  it.each<[query: string, chosen: Partial<Address>, note: RegExp]>([
    ['?types=agree,foo', { types: ['AGREE'] }, /type ‘foo’ that does not exist; the others are shown/],
    ['?types=foo', {}, /type ‘foo’ that does not exist; all types are shown/],
    ['?types=constructor', {}, /‘constructor’/],
    ['?from=2030-02-30&to=2031-01-01', { toDay: day('2031-01-01') }, /‘2030-02-30’ as the first day/],
    ['?to=2031', {}, /‘2031’ as the last day/],
    ['?from=2031-01-02&to=2031-01-01', {}, /ends before it begins/],
    ['?gaps=maybe', {}, /‘maybe’ of empty stretches/],
  ])('%s keeps what can be kept and names the rest', (query, chosen, note) => {
    const { address, notes } = parseAddress(`${query}&event=kept`)
    expect(address).toEqual({ ...EMPTY_ADDRESS, ...chosen, event: 'kept' })
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(note)
  })
})

describe('any address', () => {
  const dayNumber = fc.integer({ min: toDayNumber({ year: 0, month: 1, day: 1 }), max: toDayNumber({ year: 9999, month: 12, day: 31 }) })
  const id = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: null })
  const address: fc.Arbitrary<Address> = fc
    .record({
      event: id,
      types: fc.subarray([...EVENT_TYPE_NAMES]),
      words: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
      fromDay: fc.option(dayNumber, { nil: null }),
      toDay: fc.option(dayNumber, { nil: null }),
      collapseGaps: fc.boolean(),
      article: id,
    })
    .filter(({ fromDay, toDay }) => fromDay === null || toDay === null || fromDay <= toDay)

  it('comes back as it was written', () => {
    fc.assert(fc.property(address, (written) => {
      expect(parseAddress(formatAddress(written))).toEqual({ address: written, notes: [] })
    }))
  })

  it('is in normal form after one reading, whatever the query string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'types=', 'from=', 'gaps=', 'q='), (text, field) => {
      const { address: read } = parseAddress(`${field}${text}`)
      expect(parseAddress(formatAddress(read))).toEqual({ address: read, notes: [] })
    }))
  })
})
