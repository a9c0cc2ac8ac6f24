/**
 * Time to room: a piecewise linear, strictly increasing, invertible map from days of the axis to
 * "rooms", the length of the axis before zoom. Without folding one day is one room. With folding an
 * ordinary day with one event is about one room, a busy day more, and empty time shrinks with its
 * logarithm, so that a story told by one crowded week and a few far days fits into one view.
 *
 *      2018      │14 months│  2023-09 │ 2026-02-06 │ 02-07        │
 *      ──────────┤  fold   ├──────────┼────────────┼──────────────┤  rooms
 */
import { scaleLinear } from 'd3'
import type { DatedEvent } from './dated-event.ts'

/** A long stretch in which nothing is dated, shown as a break of the axis. */
export interface Fold {
  readonly startTime: number
  readonly endTime: number
}

export interface TimeScale {
  /** From the first day that any event can mean to the end of the last; the axis has a margin beyond both. */
  readonly startTime: number
  readonly endTime: number
  /** Length of the whole axis in rooms. */
  readonly rooms: number
  readonly folds: readonly Fold[]
  readonly timeToRoom: (time: number) => number
  readonly roomToTime: (room: number) => number
}

/** Empty time from here on is a break with its length in words; shorter stretches only shrink. */
const FOLD_DAYS = 50
/** A date that can mean more than this says little about when; it keeps no stretch open. */
const LONGEST_OPEN_DAYS = 400
/** Up to here a date counts as days of its own, above as an extent that shares its room. */
const LONGEST_CELL_DAYS = 3
/** Room of a month or a year that holds one event of that precision: enough to see its extent. */
const EXTENT_ROOMS = 2.8
/** A day's room stops growing here, so that one day never takes the picture. */
const MOST_DAY_ROOMS = 9

const dayRooms = (count: number): number => Math.min(MOST_DAY_ROOMS, 1 + 0.8 * (count - 1) ** 0.85)
/** Many events of one month or year need more room than one, but far less than as many times. */
const extentRooms = (count: number): number => EXTENT_ROOMS * Math.min(4, 1 + 0.3 * (count - 1) ** 0.85)
const emptyRooms = (days: number): number => Math.min(days, 0.25 + 0.25 * Math.log2(1 + days))
const foldRooms = (days: number): number => 1.6 + 0.1 * Math.log2(days / FOLD_DAYS)

/** One day one room. A margin of a fiftieth stays free on both sides. */
export function buildEvenScale(events: readonly DatedEvent[]): TimeScale {
  const [first, last] = domainOf(events)
  const margin = Math.max(2, (last - first) / 50)
  return toScale([first, last], [first - margin, last + margin], [0, last - first + 2 * margin], [])
}

/** Room by what happened: see the file's head. Cost: n log n once for a story. */
export function buildFoldedScale(events: readonly DatedEvent[]): TimeScale {
  const [first, last] = domainOf(events)
  const pieces = toPieces(events, first, last)
  const times = [first - 1]
  const rooms = [0]
  const folds: Fold[] = []
  let room = 1
  times.push(first)
  rooms.push(room)
  for (const piece of pieces) {
    room += piece.rooms
    times.push(piece.endTime)
    rooms.push(room)
    if (piece.fold) folds.push({ startTime: piece.startTime, endTime: piece.endTime })
  }
  times.push(last + 1)
  rooms.push(room + 1)
  return toScale([first, last], times, rooms, folds)
}

interface Piece {
  readonly startTime: number
  readonly endTime: number
  readonly rooms: number
  readonly fold: boolean
}

/** Cuts the domain where a day cell or an extent begins or ends and gives each piece its room. */
function toPieces(events: readonly DatedEvent[], first: number, last: number): readonly Piece[] {
  const { countOfDay, slopeAt, openAt } = countRoom(events)
  const cuts = new Set([first, last, ...slopeAt.keys()])
  for (const day of countOfDay.keys()) cuts.add(day).add(day + 1)
  const times = Float64Array.from(cuts).toSorted()
  const pieces: Piece[] = []
  let slope = 0
  let open = 0
  for (const [index, startTime] of times.entries()) {
    const endTime = times[index + 1]
    if (endTime === undefined) break
    slope += slopeAt.get(startTime) ?? 0
    open += openAt.get(startTime) ?? 0
    const days = endTime - startTime
    const count = countOfDay.get(startTime) ?? 0
    const fold = open === 0 && count === 0 && days >= FOLD_DAYS
    const own = count > 0 ? dayRooms(Math.max(1, count)) : fold ? foldRooms(days) : emptyRooms(days) * (open > 0 ? 0.5 : 1)
    pieces.push({ startTime, endTime, fold, rooms: own + Math.max(0, slope) * days })
  }
  return pieces
}

/** Events a day; and where extents begin and end, by how much room they bring a day and by how many are open. */
function countRoom(events: readonly DatedEvent[]) {
  const countOfDay = new Map<number, number>()
  const extents = new Map<string, { readonly startTime: number; readonly endTime: number; count: number }>()
  for (const { startTime, endTime } of events) {
    const days = endTime - startTime
    if (days <= LONGEST_CELL_DAYS) {
      for (let day = startTime; day < endTime; day += 1) add(countOfDay, day, 1 / days)
    } else if (days <= LONGEST_OPEN_DAYS) {
      const key = `${startTime}/${endTime}`
      const extent = extents.get(key)
      if (extent) extent.count += 1
      else extents.set(key, { startTime, endTime, count: 1 })
    }
  }
  const slopeAt = new Map<number, number>()
  const openAt = new Map<number, number>()
  for (const { startTime, endTime, count } of extents.values()) {
    const slope = extentRooms(count) / (endTime - startTime)
    add(slopeAt, startTime, slope)
    add(slopeAt, endTime, -slope)
    add(openAt, startTime, 1)
    add(openAt, endTime, -1)
  }
  return { countOfDay, slopeAt, openAt }
}

function add(map: Map<number, number>, time: number, amount: number): void {
  map.set(time, (map.get(time) ?? 0) + amount)
}

function domainOf(events: readonly DatedEvent[]): readonly [number, number] {
  let first = Infinity
  let last = -Infinity
  for (const { startTime, endTime } of events) {
    first = Math.min(first, startTime)
    last = Math.max(last, endTime)
  }
  return first <= last ? [first, last] : [0, 1]
}

function toScale([startTime, endTime]: readonly [number, number], times: readonly number[], rooms: readonly number[], folds: readonly Fold[]): TimeScale {
  const scale = scaleLinear(times, rooms)
  return {
    startTime,
    endTime,
    rooms: rooms.at(-1) ?? 1,
    folds,
    timeToRoom: (time) => scale(time),
    roomToTime: (room) => scale.invert(room),
  }
}

/** How long a fold lasts, in the largest unit that says it well: `14 months`, `5 years`, `8 weeks`. */
export function foldInWords({ startTime, endTime }: Fold): string {
  const days = endTime - startTime
  const months = Math.round(days / 30.44)
  if (months < 3) return `${Math.round(days / 7)} weeks`
  return months < 24 ? `${months} months` : `${Math.round(months / 12)} years`
}
