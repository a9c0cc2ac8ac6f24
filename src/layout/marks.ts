/**
 * Events to marks: a mark is one event, or a cluster of events of one lane that stand too close to
 * be told apart. Bins are as wide as a power of two of the axis's rooms and anchored to the axis,
 * not to the window's edge, so that panning never regroups them and zooming does so only when it
 * doubles. Events of one day stand side by side inside their day as soon as it is wide enough.
 * Always: every event in view is in exactly one mark, and marks of one lane do not overlap.
 *
 *      bins   |      |      |      |           ●   a single event
 *      marks   ●  ●    (▼ 5)  ●                (▼ 5)  a cluster: its strongest event and a count
 */
import type { EventSummary } from '../dataset/published-files.ts'
import { importanceOf } from './dated-event.ts'
import type { DatedEvent } from './dated-event.ts'
import type { Lane } from './lanes.ts'
import type { LaneColumn } from './lane-column.ts'
import type { Projection } from './projection.ts'
import { textWidthPx } from './text-width.ts'

export interface PlacedMark {
  /** Id of the event, or of the cluster's strongest: the mark's identity from frame to frame. */
  readonly key: string
  readonly lane: Lane
  /** The event that the mark shows: its own or the cluster's strongest. */
  readonly event: EventSummary
  readonly importance: number
  /** 1 for a single event. */
  readonly count: number
  /** Indices of the events in the lane's column, [fromIndex, toIndex). */
  readonly fromIndex: number
  readonly toIndex: number
  /** What a single event's date can mean, or from a cluster's first core to its last; null where the date is unknown. */
  readonly extent: MarkExtent | null
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly sizePx: number
}

export interface MarkExtent {
  readonly startTime: number
  readonly endTime: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

export interface MarkMetrics {
  /** Side of a glyph reported by one article. */
  readonly glyphPx: number
  /** Clear space between two marks. */
  readonly gapPx: number
}

/** No view draws more marks than this; beyond it the bins widen. */
const MOST_MARKS = 110
/** Size of a cluster's number. */
export const CLUSTER_TEXT_PX = 12
/** A bin with more events than this is a cluster without a closer look. */
const MOST_APART = 14

export interface LaneEvents {
  readonly lane: Lane
  readonly column: LaneColumn
}

export function placeMarks(lanes: readonly LaneEvents[], projection: Projection, metrics: MarkMetrics): readonly PlacedMark[] {
  let binPx = 2 * metrics.glyphPx + metrics.gapPx
  for (;;) {
    const marks = lanes.flatMap((lane) => placeLane(lane, projection, metrics, binPx))
    if (marks.length <= MOST_MARKS || binPx > projection.widthPx) return marks
    binPx *= 2
  }
}

/** Marks that belong together until overlap decides: all the marks of one bin. */
interface Unit {
  readonly marks: readonly PlacedMark[]
  readonly fromIndex: number
  readonly toIndex: number
  readonly leftPx: number
  readonly rightPx: number
}

function placeLane(laneEvents: LaneEvents, projection: Projection, metrics: MarkMetrics, binPx: number): readonly PlacedMark[] {
  const { column } = laneEvents
  const { scale, widthPx, xToTime } = projection
  const binRooms = 2 ** Math.ceil(Math.log2(binPx / projection.pxPerRoom))
  const units: Unit[] = []
  let index = column.firstAtOrAfter(xToTime(-binPx))
  const end = column.firstAtOrAfter(xToTime(widthPx + binPx))
  while (index < end) {
    const bin = Math.floor(scale.timeToRoom(column.coreTimes[index] ?? 0) / binRooms)
    const next = Math.max(index + 1, column.firstAtOrAfter(scale.roomToTime((bin + 1) * binRooms), index))
    pushMerging(units, toUnit(laneEvents, projection, metrics, index, next), laneEvents, projection, metrics)
    index = next
  }
  const shown = units.flatMap(({ marks }) => marks).filter(({ x, widthPx: width }) => x + width / 2 > 0 && x - width / 2 < widthPx)
  return shown.map((mark, order) => pullInside(mark, shown[order - 1], shown[order + 1], widthPx))
}

/** A cluster cut by the edge would hide its number; it moves in as far as its neighbour lets it. */
function pullInside(mark: PlacedMark, before: PlacedMark | undefined, after: PlacedMark | undefined, plotPx: number): PlacedMark {
  const half = mark.widthPx / 2 + 1
  const x = Math.min(plotPx - half, Math.max(half, mark.x))
  const clearsBefore = !before || before.x + before.widthPx / 2 < x - half
  const clearsAfter = !after || after.x - after.widthPx / 2 > x + half
  return mark.count > 1 && x !== mark.x && clearsBefore && clearsAfter ? { ...mark, x } : mark
}

/** Adds a unit; while it touches the one before, both become one cluster. */
function pushMerging(units: Unit[], unit: Unit, laneEvents: LaneEvents, projection: Projection, metrics: MarkMetrics): void {
  let merged = unit
  for (let before = units.at(-1); before && before.rightPx + metrics.gapPx > merged.leftPx; before = units.at(-1)) {
    units.pop()
    merged = wrapUnit([toCluster(laneEvents, projection, metrics, before.fromIndex, merged.toIndex)])
  }
  units.push(merged)
}

function toUnit(laneEvents: LaneEvents, projection: Projection, metrics: MarkMetrics, from: number, to: number): Unit {
  const apart = to - from <= MOST_APART ? placeApart(laneEvents, projection, metrics, from, to) : null
  return wrapUnit(apart ?? [toCluster(laneEvents, projection, metrics, from, to)])
}

function wrapUnit(marks: readonly PlacedMark[]): Unit {
  return {
    marks,
    fromIndex: marks[0]?.fromIndex ?? 0,
    toIndex: marks.at(-1)?.toIndex ?? 0,
    leftPx: Math.min(...marks.map(({ x, widthPx }) => x - widthPx / 2)),
    rightPx: Math.max(...marks.map(({ x, widthPx }) => x + widthPx / 2)),
  }
}

/** Each event as its own mark, those of one day side by side within it; null when they do not fit. */
function placeApart(laneEvents: LaneEvents, projection: Projection, metrics: MarkMetrics, from: number, to: number): readonly PlacedMark[] | null {
  const { column, lane } = laneEvents
  const marks: PlacedMark[] = []
  let rightPx = -Infinity
  for (let index = from; index < to; ) {
    const coreTime = column.coreTimes[index] ?? 0
    let next = index + 1
    while (next < to && column.coreTimes[next] === coreTime) next += 1
    const group = column.events.slice(index, next)
    const sizes = group.map((dated) => markSizePx(dated, metrics))
    const total = sizes.reduce((sum, size) => sum + size, 0) + metrics.gapPx * (group.length - 1)
    const cellPx = commonCellPx(group, projection)
    let left = projection.timeToX(coreTime) - total / 2
    if (left < rightPx + metrics.gapPx || (group.length > 1 && total > cellPx)) return null
    for (const [offset, dated] of group.entries()) {
      const sizePx = sizes[offset] ?? metrics.glyphPx
      marks.push(toSingle(dated, lane, index + offset, left + sizePx / 2, sizePx))
      left += sizePx + metrics.gapPx
    }
    rightPx = left - metrics.gapPx
    index = next
  }
  return marks
}

/** Width of the stretch that all dates of a group can mean. */
const commonCellPx = (group: readonly DatedEvent[], { timeToX }: Projection): number =>
  timeToX(Math.min(...group.map(({ endTime }) => endTime))) - timeToX(Math.max(...group.map(({ startTime }) => startTime)))

/** A glyph grows with the articles that report it, by a third at most, so that few shout and none whispers. */
export const markSizePx = ({ event }: DatedEvent, { glyphPx }: MarkMetrics): number =>
  Math.round(glyphPx * (1 + Math.min(4, event.articleCount - 1) / 12))

/** A mark for one event, wherever it is put. */
export const toSingle = (dated: DatedEvent, lane: Lane, index: number, x: number, sizePx: number): PlacedMark => ({
  key: dated.event.id,
  lane,
  event: dated.event,
  importance: dated.importance,
  count: 1,
  fromIndex: index,
  toIndex: index + 1,
  extent: dated,
  x,
  y: lane.middlePx,
  widthPx: sizePx,
  sizePx,
})

function toCluster({ column, lane }: LaneEvents, projection: Projection, metrics: MarkMetrics, from: number, to: number): PlacedMark {
  const lead = column.strongestIn(from, to)
  const first = column.events[from]
  const last = column.events[to - 1]
  if (!lead || !first || !last) throw new Error(`The lane ${lane.key} holds no events ${from} to ${to}: its column was not built from them.`)
  if (to - from === 1) return toSingle(lead, lane, from, projection.timeToX(lead.coreTime), markSizePx(lead, metrics))
  return {
    ...toSingle(lead, lane, from, (projection.timeToX(first.coreTime) + projection.timeToX(last.coreTime)) / 2, metrics.glyphPx),
    count: to - from,
    toIndex: to,
    extent: { startTime: first.coreTime, endTime: last.coreTime, openStart: false, openEnd: false },
    widthPx: clusterWidthPx(to - from, metrics.glyphPx),
  }
}

/** A cluster is a pill that holds a glyph and a number. */
const clusterWidthPx = (count: number, glyphPx: number): number => Math.round(glyphPx * 1.25 + textWidthPx(String(count), CLUSTER_TEXT_PX, 600) + 11)

/**
 * Marks for the events of one lane whose date is unknown, in a column of their own: they are not
 * drawn at an invented place. More than one become a cluster.
 */
export function placeUndated(lane: Lane, events: readonly EventSummary[], middleX: number, { glyphPx }: MarkMetrics): PlacedMark | null {
  const [event] = events.toSorted((one, other) => importanceOf(other) - importanceOf(one) || (one.id < other.id ? -1 : 1))
  if (!event) return null
  return {
    key: event.id,
    lane,
    event,
    importance: importanceOf(event),
    count: events.length,
    fromIndex: 0,
    toIndex: 0,
    extent: null,
    x: middleX,
    y: lane.middlePx,
    widthPx: events.length === 1 ? glyphPx : clusterWidthPx(events.length, glyphPx),
    sizePx: glyphPx,
  }
}
