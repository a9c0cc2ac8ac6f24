import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../src/dataset/calendar-date.ts'
import { dateEvent } from '../../src/layout/dated-event.ts'
import { clampView, project } from '../../src/layout/projection.ts'
import { placeTicks } from '../../src/layout/ticks.ts'
import type { PlacedTick } from '../../src/layout/ticks.ts'
import { textWidthPx } from '../../src/layout/text-width.ts'
import { buildEvenScale } from '../../src/layout/time-scale.ts'
import { prepareStory } from '../../src/layout/timeline-layout.ts'
import { NEWS_STORY, readEvent } from './story-builder.ts'

const METRICS = { yearPx: 20, labelPx: 12 }
const day = (year: number, month: number, dayOfMonth: number): number => toDayNumber({ year, month, day: dayOfMonth })

/** The calendar of the days from one date to another, in an even scale. */
function calendar(first: number, last: number, widthPx: number) {
  const events = ['2000-01-01 AGREE First', '2029-12-31 AGREE Last'].flatMap((line) => dateEvent(readEvent(line)) ?? [])
  const scale = buildEvenScale(events)
  const view = { from: scale.timeToRoom(first) / scale.rooms, to: scale.timeToRoom(last) / scale.rooms }
  return placeTicks(project(scale, view, widthPx), METRICS)
}
const words = (ticks: readonly PlacedTick[]): readonly string[] => ticks.map(({ label }) => label)

describe('the calendar names', () => {
  it('years, in whole steps, for decades', () => {
    const { years, months, days } = calendar(day(2000, 1, 1), day(2029, 12, 31), 400)
    expect(words(years)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025'])
    expect([...words(months), ...words(days)]).toEqual([])
  })

  it('every year where there is room, and its quarters', () => {
    const { years, months } = calendar(day(2020, 1, 1), day(2023, 1, 1), 600)
    expect(words(years)).toEqual(['2020', '2021', '2022'])
    expect(words(months)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct'])
  })

  it('months in full where they fit, else by three letters', () => {
    expect(words(calendar(day(2020, 1, 1), day(2020, 5, 1), 480).months)).toEqual(['January', 'February', 'March', 'April'])
    expect(words(calendar(day(2020, 1, 1), day(2020, 5, 1), 180).months)).toEqual(['Jan', 'Feb', 'Mar', 'Apr'])
  })

  it('weeks by their Monday, then days, then weekdays', () => {
    expect(words(calendar(day(2024, 2, 1), day(2024, 3, 1), 300).days)).toEqual(['5', '12', '19', '26'])
    expect(words(calendar(day(2024, 2, 5), day(2024, 2, 9), 160).days)).toEqual(['5', '6', '7', '8'])
    expect(words(calendar(day(2024, 2, 5), day(2024, 2, 8), 300).days)).toEqual(['Mon 5', 'Tue 6', 'Wed 7'])
  })

  it('the year and the month that began before the window, at its edge', () => {
    const { years, months } = calendar(day(2024, 2, 5), day(2024, 2, 8), 300)
    expect(words(years)).toEqual(['2024'])
    expect(words(months)).toEqual(['February'])
    expect(years[0]?.x).toBeLessThan(0)
    expect(years[0]?.labelX).toBeGreaterThanOrEqual(0)
  })

  it('nothing after the story’s last day', () => {
    const { years } = calendar(day(2028, 1, 1), day(2030, 6, 1), 900)
    expect(words(years)).toEqual(['2028', '2029'])
  })
})

it('no two names of a row touch, in any view, in either scale', () => {
  const { evenScale, foldedScale } = prepareStory(NEWS_STORY.events)
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(evenScale, foldedScale), share, share, fc.integer({ min: 300, max: 2500 }), (scale, one, other, widthPx) => {
      const view = clampView(scale, { from: Math.min(one, other), to: Math.max(one, other) })
      const { years, months, days } = placeTicks(project(scale, view, widthPx), METRICS)
      const rows = [{ ticks: years, sizePx: 20, weight: 600 as const }, { ticks: months, sizePx: 12, weight: 400 as const }, { ticks: days, sizePx: 12, weight: 400 as const }]
      for (const { ticks, sizePx, weight } of rows) {
        for (const [order, tick] of ticks.slice(1).entries()) {
          const before = ticks[order]
          expect(tick.labelX).toBeGreaterThan((before?.labelX ?? 0) + textWidthPx(before?.label ?? '', sizePx, weight))
        }
      }
    }),
  )
})
