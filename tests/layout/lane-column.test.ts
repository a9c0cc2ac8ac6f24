import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateEvent } from '../../src/layout/dated-event.ts'
import { buildLaneColumn } from '../../src/layout/lane-column.ts'
import { seededStory } from './story-builder.ts'

const dated = seededStory(200, 11).events.flatMap((event) => dateEvent(event) ?? [])
const column = buildLaneColumn(dated)
const place = fc.integer({ min: 0, max: column.events.length })

describe('a lane’s column', () => {
  it('is sorted by time', () => {
    expect([...column.coreTimes]).toEqual([...column.coreTimes].toSorted((one, other) => one - other))
  })

  it('finds the strongest event of any stretch, as looking at each would', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const strongest = Math.max(...column.events.slice(from, to).map(({ importance }) => importance))
        expect(column.strongestIn(from, to)?.importance ?? -Infinity).toBe(strongest)
      }),
    )
  })

  it('finds the first event at or after a time', () => {
    fc.assert(
      fc.property(fc.double({ min: 15_000, max: 21_000, noNaN: true }), (time) => {
        const found = column.events.findIndex(({ coreTime }) => coreTime >= time)
        expect(column.firstAtOrAfter(time)).toBe(found === -1 ? column.events.length : found)
      }),
    )
  })

  it('is empty without events', () => {
    expect(buildLaneColumn([]).strongestIn(0, 0)).toBeUndefined()
  })
})
