/**
 * The whole story in a strip: how much cooperation stands above the line and how much conflict below,
 * one column for each few pixels. Heights grow with the square root of the count, so that one crowded
 * day does not flatten the years.
 *
 *          ▂       ▂ ▂▆█▂
 *      ────┬──┬┬───┬─┬┬┬────
 *          ▔  ██▔    ▔
 */
import type { LaneEvents } from './marks.ts'
import type { Projection } from './projection.ts'
import type { GlyphSide } from './glyph.ts'

export interface OverviewColumn {
  readonly x: number
  readonly cooperation: number
  readonly conflict: number
  readonly context: number
}

export interface PlacedOverview {
  readonly columnPx: number
  /** Only columns that hold something; heights from 0 to 1. */
  readonly columns: readonly OverviewColumn[]
}

/** Wide enough to be seen, narrow enough to tell neighbouring days apart. */
const COLUMN_PX = 4

export function placeOverview(lanes: readonly LaneEvents[], projection: Projection): PlacedOverview {
  const size = Math.max(1, Math.ceil(projection.widthPx / COLUMN_PX))
  const counts = {
    cooperation: new Float64Array(size),
    conflict: new Float64Array(size),
    context: new Float64Array(size),
  } satisfies Record<GlyphSide, Float64Array>
  for (const { lane, column } of lanes) {
    let index = 0
    while (index < column.events.length) {
      const slot = Math.min(size - 1, Math.max(0, Math.floor(projection.timeToX(column.coreTimes[index] ?? 0) / COLUMN_PX)))
      const next = slot === size - 1 ? column.events.length : Math.max(index + 1, column.firstAtOrAfter(projection.xToTime((slot + 1) * COLUMN_PX), index))
      counts[lane.side][slot] = (counts[lane.side][slot] ?? 0) + next - index
      index = next
    }
  }
  const most = Math.max(1, ...counts.cooperation, ...counts.conflict, ...counts.context)
  const height = (values: Float64Array, slot: number): number => Math.sqrt((values[slot] ?? 0) / most)
  const columns = Array.from({ length: size }, (_, slot) => ({
    x: slot * COLUMN_PX,
    cooperation: height(counts.cooperation, slot),
    conflict: height(counts.conflict, slot),
    context: height(counts.context, slot),
  })).filter(({ cooperation, conflict, context }) => cooperation + conflict + context > 0)
  return { columnPx: COLUMN_PX, columns }
}
