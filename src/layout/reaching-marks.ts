/**
 * Events whose date may lie in the window although its middle does not: "some time this year", seen
 * at one week of the year. They stand at the edge towards their middle, so that a long range keeps
 * its mark and its name while any of it shows.
 *
 *      ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄◌│      middle →
 */
import type { DatedEvent } from './dated-event.ts'
import { markSizePx, toSingle } from './marks.ts'
import type { LaneEvents, MarkMetrics, PlacedMark } from './marks.ts'
import type { Projection } from './projection.ts'

/** One at each edge of each lane at most; more would only pile up there. */
const MOST_EXAMINED = 300

export function placeReaching(lanes: readonly LaneEvents[], inView: readonly PlacedMark[], projection: Projection, metrics: MarkMetrics): readonly PlacedMark[] {
  const firstTime = projection.xToTime(0)
  const lastTime = projection.xToTime(projection.widthPx)
  return lanes.flatMap(({ lane, column }) => {
    const taken = inView.filter((mark) => mark.lane === lane)
    const before = Math.min(column.firstAtOrAfter(firstTime), ...taken.map(({ fromIndex }) => fromIndex))
    const after = Math.max(column.firstAtOrAfter(lastTime), ...taken.map(({ toIndex }) => toIndex))
    const left = strongest(column.events, Math.max(0, before - MOST_EXAMINED), before, ({ endTime }) => endTime > firstTime)
    const right = strongest(column.events, after, Math.min(column.events.length, after + MOST_EXAMINED), ({ startTime }) => startTime < lastTime)
    return [
      { index: left, atEnd: false },
      { index: right, atEnd: true },
    ].flatMap(({ index, atEnd }) => {
      const dated = column.events[index]
      if (!dated) return []
      const sizePx = markSizePx(dated, metrics)
      const x = atEnd ? projection.widthPx - sizePx / 2 - 4 : sizePx / 2 + 4
      const isFree = taken.every((mark) => Math.abs(mark.x - x) > (mark.widthPx + sizePx) / 2 + metrics.gapPx)
      return isFree ? [toSingle(dated, lane, index, x, sizePx)] : []
    })
  })
}

/** Index of the most important event of [from, to) that reaches into the window; −1 for none. */
function strongest(events: readonly DatedEvent[], from: number, to: number, reaches: (dated: DatedEvent) => boolean): number {
  let found = -1
  for (let index = from; index < to; index += 1) {
    const dated = events[index]
    if (dated && reaches(dated) && dated.importance > (events[found]?.importance ?? 0)) found = index
  }
  return found
}
