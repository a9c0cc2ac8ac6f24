import { assert, integer, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, formatDay, formatDayNumber, parseDay, parseEdtf, toCalendarDay, toDayNumber, toEventDate, weekdayOf } from '../../src/dataset/calendar-date.ts'

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0, 3],
    ['1969-12-31', -1, 2],
    ['2000-02-29', 11016, 1],
    ['2026-02-07', 20491, 5],
    ['1900-03-01', -25508, 3],
  ])('%s is day %i, weekday %i from Monday', (day, number, weekday) => {
    expect(parseDay(day)).toBe(number)
    expect(formatDayNumber(number)).toBe(day)
    expect(weekdayOf(number)).toBe(weekday)
  })

  it('survive the way to the calendar and back, one day at a time', () => {
    assert(
      property(integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = toCalendarDay(number)
        expect(toDayNumber(day)).toBe(number)
        expect(day.day).toBeLessThanOrEqual(daysInMonth(day.year, day.month))
        expect(weekdayOf(number + 7)).toBe(weekdayOf(number))
        expect(parseDay(formatDay(day))).toBe(day.year >= 0 && day.year <= 9999 ? number : null)
      }),
    )
  })
})

describe('parseEdtf', () => {
  it.each([
    ['2026-02-07', '2026-02-07', '2026-02-07', 'day'],
    ['2024-10', '2024-10-01', '2024-10-31', 'month'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2024-02~', '2024-02-01', '2024-02-29', 'month'],
    ['2025-21', '2025-03-01', '2025-05-31', 'season'],
    ['2025-24', '2025-12-01', '2026-02-28', 'season'],
    ['2026-02-06/2026-02-07', '2026-02-06', '2026-02-07', 'interval'],
    ['2025-10~/2025-12~', '2025-10-01', '2025-12-31', 'interval'],
    ['2014/..', '2014-01-01', '..', 'interval'],
    ['../2030', '..', '2030-12-31', 'interval'],
    ['', '', '', 'unknown'],
  ])('reads %j as %s to %s, a %s', (edtf, start, end, precision) => {
    expect(toEventDate(edtf)).toEqual({ edtf, start, end, precision })
  })

  it.each(['2026-13', '2026-02-30', '2023-02-29', '2026-25', '26-01-01', '2026-02-07/2026-02-06', '../..', '2020/2021/2022', 'soon', '2026-02-07T10:00'])(
    'refuses %s',
    (edtf) => {
      expect(parseEdtf(edtf)).toBeNull()
    },
  )

  it.each([
    ['2023-09~', true, false],
    ['2026-03?', false, true],
    ['2026-03%', true, true],
    ['2026-02-07/2026-02-10~', true, false],
    ['2026-03', false, false],
  ])('%s is approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
    expect(parseEdtf(edtf)).toMatchObject({ approximate, uncertain })
  })

  it('never ends before it begins, whatever the text', () => {
    assert(property(stringMatching(/^[0-9/.~?%X-]{0,22}$/), (text) => {
      const { startDay, endDay } = parseEdtf(text) ?? { startDay: null, endDay: null }
      expect((startDay ?? 0) <= (endDay ?? startDay ?? 0) || startDay === null || endDay === null).toBe(true)
    }))
  })
})
