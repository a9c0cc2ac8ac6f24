/**
 * How many events lie where in a crowded lane, as bars of a few pixels: what a row of numbers cannot
 * show. Lanes with few events in view have none, since their marks say it already.
 *
 *      ▁▂▂▁▁▇█▅▂▁▁      (▼ 410)        (▼ 705)
 */
import type { Lane } from './lanes.ts'
import type { LaneEvents } from './marks.ts'
import type { Projection } from './projection.ts'

export interface LaneDensity {
  readonly lane: Lane
  readonly columnPx: number
  /** Only columns that hold something; shares of the fullest column of all lanes, by square root. */
  readonly columns: readonly { readonly x: number; readonly share: number }[]
}

const COLUMN_PX = 4
/** Fewer events in a lane are told apart as marks and small clusters. */
const LEAST_EVENTS = 120

export function placeDensities(lanes: readonly LaneEvents[], projection: Projection): readonly LaneDensity[] {
  const counted = lanes.flatMap((laneEvents) => countColumns(laneEvents, projection) ?? [])
  const most = Math.max(1, ...counted.flatMap(({ counts }) => counts.map(({ count }) => count)))
  return counted.map(({ lane, counts }) => ({
    lane,
    columnPx: COLUMN_PX,
    columns: counts.map(({ x, count }) => ({ x, share: Math.sqrt(count / most) })),
  }))
}

function countColumns({ lane, column }: LaneEvents, { xToTime, timeToX, widthPx }: Projection) {
  let index = column.firstAtOrAfter(xToTime(0))
  const end = column.firstAtOrAfter(xToTime(widthPx))
  if (end - index < LEAST_EVENTS) return null
  const counts: { readonly x: number; readonly count: number }[] = []
  while (index < end) {
    const slot = Math.floor(timeToX(column.coreTimes[index] ?? 0) / COLUMN_PX)
    const next = Math.min(end, Math.max(index + 1, column.firstAtOrAfter(xToTime((slot + 1) * COLUMN_PX), index)))
    counts.push({ x: slot * COLUMN_PX, count: next - index })
    index = next
  }
  return { lane, counts }
}
