/**
 * From days to pixels and back: a scale, the part of it that is in view, and a width. The view is a
 * pair of fractions of the whole axis, so it survives a change of width.
 * Always: xToTime(timeToX(t)) = t, but for rounding.
 */
import type { DayWindow } from './day-window.ts'
import type { TimeScale } from './time-scale.ts'

export interface View {
  /** Fractions of the axis, 0 <= from < to <= 1. */
  readonly from: number
  readonly to: number
}

export const WHOLE_VIEW: View = { from: 0, to: 1 }

export interface Projection {
  readonly scale: TimeScale
  readonly view: View
  readonly widthPx: number
  readonly pxPerRoom: number
  readonly timeToX: (time: number) => number
  readonly xToTime: (x: number) => number
}

export function project(scale: TimeScale, view: View, widthPx: number): Projection {
  const pxPerRoom = widthPx / ((view.to - view.from) * scale.rooms)
  const startRoom = view.from * scale.rooms
  return {
    scale,
    view,
    widthPx,
    pxPerRoom,
    timeToX: (time) => (scale.timeToRoom(time) - startRoom) * pxPerRoom,
    xToTime: (x) => scale.roomToTime(x / pxPerRoom + startRoom),
  }
}

/** Closest zoom: two rooms, so that an ordinary day fills half the width. */
export const maxZoom = (scale: TimeScale): number => Math.max(1, scale.rooms / 2)

/** The view that shows a window of days, kept within the story and the closest zoom; null is the whole story. */
export function windowToView(scale: TimeScale, window: DayWindow | null): View {
  if (!window) return WHOLE_VIEW
  // Cut at the ends of the axis, not moved: else the other side would shift and the address name another day.
  const from = Math.max(0, scale.timeToRoom(window.startDay) / scale.rooms)
  const to = Math.min(1, scale.timeToRoom(window.endDay + 1) / scale.rooms)
  return clampView(scale, { from, to })
}

/** Moves and widens a view until it lies in [0, 1] and is no narrower than the closest zoom. */
export function clampView(scale: TimeScale, { from, to }: View): View {
  const length = Math.min(1, Math.max(to - from, 1 / maxZoom(scale)))
  const middle = (from + to) / 2
  const start = Math.min(1 - length, Math.max(0, middle - length / 2))
  return { from: start, to: start + length }
}

/** The days of the story in view, both ends included; null when that is the whole story. */
export function viewToWindow(scale: TimeScale, view: View): DayWindow | null {
  // A thousandth of the axis is less than a pixel and less than a reader's hand can aim.
  if (view.from <= 0.001 && view.to >= 0.999) return null
  const firstDay = Math.floor(scale.startTime)
  const lastDay = Math.ceil(scale.endTime) - 1
  const within = (day: number): number => Math.min(lastDay, Math.max(firstDay, day))
  const startDay = within(Math.floor(scale.roomToTime(view.from * scale.rooms) + 1e-6))
  const endDay = within(Math.ceil(scale.roomToTime(view.to * scale.rooms) - 1e-6) - 1)
  return { startDay, endDay: Math.max(startDay, endDay) }
}

/** The view around a moment at a zoom factor against the present view. */
export function zoomView(scale: TimeScale, view: View, factor: number, aboutFraction = 0.5): View {
  const length = Math.min(1, Math.max((view.to - view.from) / factor, 1 / maxZoom(scale)))
  const anchor = view.from + (view.to - view.from) * aboutFraction
  const from = Math.min(1 - length, Math.max(0, anchor - length * aboutFraction))
  return { from, to: from + length }
}

/** The view moved by a share of its own length; stops at the ends. */
export function panView(view: View, share: number): View {
  const length = view.to - view.from
  const from = Math.min(1 - length, Math.max(0, view.from + share * length))
  return { from, to: from + length }
}

/** A view on the way from one to another: its length changes by the same factor in each equal step. */
export function betweenViews(start: View, target: View, share: number): View {
  const [startLength, targetLength] = [start.to - start.from, target.to - target.from]
  const change = targetLength - startLength
  const length = startLength * (targetLength / startLength) ** share
  const moved = Math.abs(change) < 1e-9 ? share : (length - startLength) / change
  const from = start.from + (target.from - start.from) * moved
  return { from, to: from + length }
}
