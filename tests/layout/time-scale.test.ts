import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../src/dataset/calendar-date.ts'
import { dateEvent } from '../../src/layout/dated-event.ts'
import { buildEvenScale, buildFoldedScale, foldInWords } from '../../src/layout/time-scale.ts'
import { NEWS_STORY, readEvent, seededStory } from './story-builder.ts'

const datedOf = (lines: readonly string[]) => lines.flatMap((line) => dateEvent(readEvent(line)) ?? [])
const news = NEWS_STORY.events.flatMap((event) => dateEvent(event) ?? [])
const day = (year: number, month: number, dayOfMonth: number): number => toDayNumber({ year, month, day: dayOfMonth })

describe('a time scale', () => {
  const scales = [
    ['even', buildEvenScale(news)],
    ['folded', buildFoldedScale(news)],
    ['folded, 300 events', buildFoldedScale(seededStory(300, 7).events.flatMap((event) => dateEvent(event) ?? []))],
  ] as const

  it.each(scales)('can be read backwards (%s)', (_, scale) => {
    fc.assert(
      fc.property(fc.double({ min: scale.startTime, max: scale.endTime, noNaN: true }), (time) => {
        expect(scale.roomToTime(scale.timeToRoom(time))).toBeCloseTo(time, 5)
      }),
    )
  })

  it.each(scales)('always runs forward (%s)', (_, scale) => {
    fc.assert(
      fc.property(fc.integer({ min: scale.startTime, max: scale.endTime - 1 }), (time) => {
        expect(scale.timeToRoom(time + 1)).toBeGreaterThan(scale.timeToRoom(time))
      }),
    )
  })

  it.each(scales)('leaves a margin on both sides (%s)', (_, scale) => {
    expect(scale.timeToRoom(scale.startTime)).toBeGreaterThan(0)
    expect(scale.timeToRoom(scale.endTime)).toBeLessThan(scale.rooms)
  })

  it('stands for a story without a dated event too', () => {
    expect(buildEvenScale([]).rooms).toBeGreaterThan(0)
    expect(buildFoldedScale([]).rooms).toBeGreaterThan(0)
  })
})

describe('the even scale', () => {
  it('gives every day one room', () => {
    const scale = buildEvenScale(news)
    expect(scale.timeToRoom(19_700) - scale.timeToRoom(19_600)).toBeCloseTo(100)
    expect(scale.folds).toEqual([])
  })
})

describe('the folded scale', () => {
  it('folds long stretches without events, and only those', () => {
    const { folds } = buildFoldedScale(datedOf(['2020-01-10 CONSULT Talks', '2020-02-10 AGREE Accord', '2021-04-10 REJECT Refusal']))
    expect(folds).toEqual([{ startTime: day(2020, 2, 11), endTime: day(2021, 4, 10) }])
  })

  it('keeps a stretch open that a date can mean', () => {
    const { folds } = buildFoldedScale(datedOf(['2020 CONSULT Talks in that year', '2021-01-10 REJECT Refusal']))
    expect(folds).toEqual([])
  })

  it('gives a day with many events more room than a day with one, and an empty day least', () => {
    const scale = buildFoldedScale(
      datedOf(['2020-01-01 CONSULT A', '2020-01-10 CONSULT B', '2020-01-10 AGREE C', '2020-01-10 REJECT D', '2020-01-20 AGREE E']),
    )
    const roomOf = (dayNumber: number): number => scale.timeToRoom(dayNumber + 1) - scale.timeToRoom(dayNumber)
    expect(roomOf(day(2020, 1, 10))).toBeGreaterThan(roomOf(day(2020, 1, 20)))
    expect(roomOf(day(2020, 1, 20))).toBeGreaterThan(roomOf(day(2020, 1, 15)))
  })

  it('never lets one day take the picture', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => `2020-01-10 CONSULT Meeting ${index}`)
    const scale = buildFoldedScale(datedOf([...crowd, '2019-01-10 AGREE Accord', '2021-01-10 AGREE Accord']))
    const share = (scale.timeToRoom(day(2020, 1, 11)) - scale.timeToRoom(day(2020, 1, 10))) / scale.rooms
    expect(share).toBeLessThan(0.7)
  })
})

it.each([
  [60, '9 weeks'],
  [100, '3 months'],
  [426, '14 months'],
  [800, '2 years'],
])('a fold of %i days lasts %s', (days, words) => {
  expect(foldInWords({ startTime: 0, endTime: days })).toBe(words)
})
