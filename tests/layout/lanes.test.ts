import { describe, expect, it } from 'vitest'
import { planLanes } from '../../src/layout/lanes.ts'
import type { LaneMetrics } from '../../src/layout/lanes.ts'
import type { EventType } from '../../src/dataset/event-types.ts'

const METRICS: LaneMetrics = { topPx: 50, laneHeightPx: 30, groupByClass: false, namePx: 0, captionPx: 20, zeroGapPx: 10, contextGapPx: 0 }
const present = (...types: readonly EventType[]): ReadonlySet<EventType> => new Set(types)

describe('the lanes', () => {
  it('stand from cooperation down to conflict, types without score last, and only those that the story has', () => {
    const { lanes } = planLanes(present('STATEMENT', 'ASSAULT', 'CONSULT', 'AID', 'REQUEST'), METRICS)
    expect(lanes.map(({ key }) => key)).toEqual(['AID', 'CONSULT', 'REQUEST', 'ASSAULT', 'STATEMENT'])
  })

  it('have the zero line between the sides', () => {
    const { lanes, zeroPx } = planLanes(present('AGREE', 'REJECT'), METRICS)
    const [agree, reject] = lanes
    expect(agree && agree.topPx + agree.heightPx).toBeLessThan(zeroPx)
    expect(reject?.topPx).toBeGreaterThan(zeroPx)
  })

  it('do not overlap', () => {
    const { lanes } = planLanes(present('AID', 'AGREE', 'CONSULT', 'REJECT', 'SANCTION', 'LEADERSHIP', 'STATEMENT'), METRICS)
    for (const [order, lane] of lanes.slice(1).entries()) {
      const before = lanes[order]
      expect(lane.topPx).toBeGreaterThanOrEqual((before?.topPx ?? 0) + (before?.heightPx ?? 0))
    }
  })

  it('are those of the classes on a phone, each with its types', () => {
    const { lanes, laneOfType } = planLanes(present('AGREE', 'CONSULT', 'SANCTION', 'STATEMENT'), { ...METRICS, groupByClass: true })
    expect(lanes.map(({ label, types }) => ({ label, types }))).toEqual([
      { label: 'Cooperation in words', types: ['AGREE', 'CONSULT'] },
      { label: 'Conflict in deeds', types: ['SANCTION'] },
      { label: 'Elections, statements', types: ['STATEMENT'] },
    ])
    expect(laneOfType.get('AGREE')).toBe(laneOfType.get('CONSULT'))
  })

  it('leave the zero line in place in a story of conflict alone', () => {
    const { zeroPx, scaleTopPx, scaleBottomPx } = planLanes(present('SANCTION'), METRICS)
    expect(zeroPx).toBeGreaterThanOrEqual(scaleTopPx)
    expect(scaleBottomPx).toBeGreaterThan(zeroPx)
  })
})
