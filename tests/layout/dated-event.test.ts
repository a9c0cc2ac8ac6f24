import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../src/dataset/calendar-date.ts'
import { dateEvent } from '../../src/layout/dated-event.ts'
import { readEvent } from './story-builder.ts'

const day = (year: number, month: number, dayOfMonth: number): number => toDayNumber({ year, month, day: dayOfMonth })

describe('the place of a date on the axis', () => {
  it.each([
    ['2024-02-07', day(2024, 2, 7), day(2024, 2, 8), day(2024, 2, 7) + 0.5],
    ['2024-02', day(2024, 2, 1), day(2024, 3, 1), day(2024, 2, 15) + 0.5],
    ['2023', day(2023, 1, 1), day(2024, 1, 1), day(2023, 7, 2) + 0.5],
    ['2024-02-06/2024-02-07', day(2024, 2, 6), day(2024, 2, 8), day(2024, 2, 7)],
    ['2024-03-01~/2024-03-10~', day(2024, 3, 1), day(2024, 3, 11), day(2024, 3, 6)],
  ])('of %s', (edtf, startTime, endTime, coreTime) => {
    expect(dateEvent(readEvent(`${edtf} AGREE Accord`))).toMatchObject({ startTime, endTime, coreTime, openStart: false, openEnd: false })
  })

  it('of an open range is at the side that is known', () => {
    expect(dateEvent(readEvent('2014-03-05/.. AGREE Accord'))).toMatchObject({ coreTime: day(2014, 3, 5) + 0.5, openStart: false, openEnd: true })
    expect(dateEvent(readEvent('../2014-03-05 AGREE Accord'))).toMatchObject({ coreTime: day(2014, 3, 5) + 0.5, openStart: true, openEnd: false })
  })

  it('of an unknown date is none', () => {
    expect(dateEvent(readEvent('? AGREE Accord'))).toBeNull()
  })
})

it('what more articles report counts for more', () => {
  const [few, many] = ['2024 AGREE Accord', '2024 AGREE ×4 Accord'].map((line) => dateEvent(readEvent(line))?.importance ?? 0)
  expect(many).toBeGreaterThan(few ?? Infinity)
})
