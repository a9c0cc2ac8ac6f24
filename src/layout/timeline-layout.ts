/**
 * The whole picture as numbers. `prepareStory` sorts a story once (n log n); `placeTimeline` places
 * one frame from it, at a cost that follows the pixels. Both are pure: the page, an export and a test
 * get the same picture from the same values.
 */
import type { EventSummary } from '../dataset/published-files.ts'
import type { EventType } from '../dataset/event-types.ts'
import { compareDated, dateEvent } from './dated-event.ts'
import type { DatedEvent } from './dated-event.ts'
import type { Box } from './box.ts'
import { placeFolds } from './folds.ts'
import type { PlacedFold } from './folds.ts'
import { buildLaneColumn } from './lane-column.ts'
import { placeDensities } from './lane-density.ts'
import type { LaneDensity } from './lane-density.ts'
import { placeLabels } from './labels.ts'
import type { PlacedLabel } from './labels.ts'
import { planLanes } from './lanes.ts'
import type { Lane, LanePlan } from './lanes.ts'
import { placeMarks, placeUndated } from './marks.ts'
import type { LaneEvents, MarkMetrics, PlacedMark } from './marks.ts'
import { metricsFor } from './picture-metrics.ts'
import type { PictureMetrics } from './picture-metrics.ts'
import { project } from './projection.ts'
import type { Projection, View } from './projection.ts'
import { placeReaching } from './reaching-marks.ts'
import { placeTicks } from './ticks.ts'
import type { PlacedTicks } from './ticks.ts'
import { buildEvenScale, buildFoldedScale } from './time-scale.ts'
import type { TimeScale } from './time-scale.ts'

/** What holds for a story whatever the filter, the window and the width. */
export interface PreparedStory {
  /** Every event with a date, in the order of the arrow keys. */
  readonly dated: readonly DatedEvent[]
  readonly evenScale: TimeScale
  readonly foldedScale: TimeScale
  readonly types: ReadonlySet<EventType>
  readonly hasUnknownDates: boolean
}

export function prepareStory(events: readonly EventSummary[]): PreparedStory {
  const dated = events.flatMap((event) => dateEvent(event) ?? []).toSorted(compareDated)
  return {
    dated,
    evenScale: buildEvenScale(dated),
    foldedScale: buildFoldedScale(dated),
    types: new Set(events.map(({ type }) => type)),
    hasUnknownDates: dated.length < events.length,
  }
}

/** The lanes and sizes for one width, and the events of each lane: what zooming does not change. */
export interface PreparedPicture {
  readonly widthPx: number
  readonly plotWidthPx: number
  readonly metrics: PictureMetrics
  readonly plan: LanePlan
  readonly lanes: readonly LaneEvents[]
  /** In the order of the arrow keys. */
  readonly dated: readonly DatedEvent[]
  /** Events whose date is unknown, at most one mark a lane, beside the plot. */
  readonly undated: readonly PlacedMark[]
  /** Where an event lies in its lane's column; events without a date are not in it. */
  readonly places: ReadonlyMap<string, { readonly lane: Lane; readonly index: number; readonly dated: DatedEvent }>
}

export function preparePicture(story: PreparedStory, events: readonly EventSummary[], widthPx: number): PreparedPicture {
  const metrics = metricsFor(widthPx, story.types.size)
  const plan = planLanes(story.types, metrics.lanes)
  const unknownPx = story.hasUnknownDates ? metrics.unknownPx : 0
  const plotWidthPx = Math.max(60, widthPx - metrics.gutterPx - unknownPx)
  const wanted = new Set(events.map(({ id }) => id))
  const dated = story.dated.filter(({ event }) => wanted.has(event.id))
  for (const { event } of dated) wanted.delete(event.id)
  const undated = events.filter(({ id }) => wanted.has(id))
  const lanes = plan.lanes.map((lane) => ({
    lane,
    column: buildLaneColumn(dated.filter(({ event }) => plan.laneOfType.get(event.type) === lane)),
  }))
  return {
    widthPx,
    plotWidthPx,
    metrics,
    plan,
    lanes,
    dated,
    undated: plan.lanes.flatMap((lane) => {
      const ofLane = undated.filter(({ type }) => plan.laneOfType.get(type) === lane)
      return placeUndated(lane, ofLane, plotWidthPx + unknownPx / 2, markMetrics(metrics)) ?? []
    }),
    places: new Map(
      lanes.flatMap(({ lane, column }) => column.events.map((event, index) => [event.event.id, { lane, index, dated: event }] as const)),
    ),
  }
}

const markMetrics = ({ glyphPx }: PictureMetrics): MarkMetrics => ({ glyphPx, gapPx: 3 })

/** The mark that shows an event, alone or within a cluster; undefined where it is out of view. */
export function markOf(picture: PreparedPicture, marks: readonly PlacedMark[], eventId: string): PlacedMark | undefined {
  const place = picture.places.get(eventId)
  return place
    ? marks.find(({ lane, fromIndex, toIndex, extent }) => extent && lane === place.lane && fromIndex <= place.index && place.index < toIndex)
    : picture.undated.find(({ event }) => event.id === eventId)
}

export interface PlacedTimeline {
  readonly projection: Projection
  readonly ticks: PlacedTicks
  readonly folds: readonly PlacedFold[]
  readonly densities: readonly LaneDensity[]
  /** From left to right, then from top to bottom. A cluster that holds the selected event shows it. */
  readonly marks: readonly PlacedMark[]
  /** Key of the mark that shows the selected event; null where it is out of view. */
  readonly selectedKey: string | null
  readonly labels: readonly PlacedLabel[]
}

export interface Frame {
  readonly scale: TimeScale
  readonly view: View
  readonly selectedId: string | null
  /** Label slots of the frame before; empty for a picture of its own. */
  readonly previousSlots: ReadonlyMap<string, number>
}

export function placeTimeline(picture: PreparedPicture, { scale, view, selectedId, previousSlots }: Frame): PlacedTimeline {
  const { metrics, plan, plotWidthPx } = picture
  const projection = project(scale, view, plotWidthPx)
  const inView = placeMarks(picture.lanes, projection, markMetrics(metrics))
  const reaching = placeReaching(picture.lanes, inView, projection, markMetrics(metrics))
  const ordered = [...inView, ...reaching].toSorted((one, other) => one.x - other.x || one.y - other.y)
  const selectedMark = selectedId === null ? undefined : markOf(picture, ordered, selectedId)
  const selectedKey = selectedMark?.key ?? null
  const selectedEvent = selectedId === null ? undefined : picture.places.get(selectedId)?.dated.event
  const marks = selectedEvent ? ordered.map((mark) => (mark === selectedMark ? { ...mark, event: selectedEvent } : mark)) : ordered
  const folds = placeFolds(projection, plan)
  const labels = placeLabels(marks, {
    sizePx: metrics.labelPx,
    lineHeightPx: metrics.lineHeightPx,
    shapes: metrics.labelShapes,
    areaOf: ({ lane }) => areaOf(lane, plan, plotWidthPx),
    obstacles: folds.flatMap(({ words }) => words?.box ?? []),
    extents: marks.flatMap((mark) => extentBox(mark, projection) ?? []),
    bands: folds.map(({ x, widthPx }) => ({ left: x, right: x + widthPx, top: 0, bottom: plan.bottomPx })),
    selectedKey,
    previous: previousSlots,
  })
  const ticks = placeTicks(projection, { yearPx: metrics.yearPx, labelPx: metrics.tickPx })
  return { projection, ticks, folds, densities: placeDensities(picture.lanes, projection), marks, selectedKey, labels }
}

/** A label stays on its side of zero, or it would say the opposite of what it names. */
function areaOf(lane: Lane, plan: LanePlan, widthPx: number): Box {
  const across = { left: 2, right: widthPx - 2 }
  if (lane.side === 'cooperation') return { ...across, top: plan.scaleTopPx - 18, bottom: plan.zeroPx - 1 }
  if (lane.side === 'conflict') return { ...across, top: plan.zeroPx + 1, bottom: plan.scaleBottomPx + 18 }
  return { ...across, top: plan.scaleBottomPx + 20, bottom: plan.bottomPx }
}

/** The line that shows what a date can mean; one through most of the picture could not be kept clear. */
function extentBox({ extent, count, y }: PlacedMark, { timeToX, widthPx }: Projection): Box | null {
  if (!extent || count > 1 || extent.endTime - extent.startTime <= 1) return null
  const box = { left: timeToX(extent.startTime), right: timeToX(extent.endTime), top: y - 3, bottom: y + 3 }
  return Math.min(widthPx, box.right) - Math.max(0, box.left) > widthPx / 2 ? null : box
}
