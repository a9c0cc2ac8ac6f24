import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../src/dataset/calendar-date.ts'
import { edtfOf, endDayOf, momentAt, startDayOf, timexOf, type Unit } from '../../../src/pipeline/dates/moment.ts'

const UNITS: readonly Unit[] = ['day', 'week', 'weekend', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century']
const anyDay = fc.integer({ min: -400_000, max: 100_000 })

describe('a moment', () => {
  it.each(UNITS.filter((unit) => unit !== 'weekend'))('of unit %s holds its day, and the next begins where it ends', (unit) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const moment = momentAt(unit, day)
        expect(startDayOf(moment)).toBeLessThanOrEqual(day)
        expect(endDayOf(moment)).toBeGreaterThanOrEqual(day)
        expect(startDayOf({ unit, index: moment.index + 1 })).toBe(endDayOf(moment) + 1)
      }),
    )
  })

  it.each([
    ['day', '2026-02-07', '2026-02-07'],
    ['week', '2026-W06', '2026-02-02/2026-02-08'],
    ['weekend', '2026-W06-WE', '2026-02-07/2026-02-08'],
    ['month', '2026-02', '2026-02'],
    ['season', '2025-WI', '2025-24'],
    ['quarter', '2026-Q1', '2026-01/2026-03'],
    ['half', '2026-H1', '2026-01/2026-06'],
    ['year', '2026', '2026'],
    ['decade', '202', '2020/2029'],
    ['century', '20', '2001/2100'],
  ] as const)('of unit %s is written %s and %s', (unit, timex, edtf) => {
    const moment = momentAt(unit, parseDay('2026-02-07') ?? 0)
    expect(timexOf(moment)).toBe(timex)
    expect(edtfOf(moment)).toBe(edtf)
  })

  it('counts years before our era without a year 0', () => {
    expect(timexOf({ unit: 'year', index: 0 })).toBe('BC0001')
    expect(timexOf({ unit: 'month', index: -489 * 12 + 3 })).toBe('BC0490-04')
  })
})

describe('an ISO week', () => {
  it.each([['2021-01-03', '2020-W53'], ['2024-12-30', '2025-W01'], ['2026-01-01', '2026-W01']])('%s is in %s', (day, week) => {
    expect(timexOf(momentAt('week', parseDay(day) ?? 0))).toBe(week)
  })
})
