/**
 * The events of one lane as sorted columns, so that a frame finds what a stretch holds by bisection
 * and its strongest event in a tournament tree: log n a question, whatever the story's size.
 */
import { bisectLeft } from 'd3'
import { compareDated } from './dated-event.ts'
import type { DatedEvent } from './dated-event.ts'

export interface LaneColumn {
  /** By core time, then importance. */
  readonly events: readonly DatedEvent[]
  readonly coreTimes: Float64Array
  /** Index of the first event at or after a time, from `start` on. */
  readonly firstAtOrAfter: (time: number, start?: number) => number
  /** The most important event of indices [from, to); undefined for none. */
  readonly strongestIn: (from: number, to: number) => DatedEvent | undefined
}

export function buildLaneColumn(unsorted: readonly DatedEvent[]): LaneColumn {
  const events = unsorted.toSorted(compareDated)
  const coreTimes = Float64Array.from(events, ({ coreTime }) => coreTime)
  const tree = buildTournament(events)
  return {
    events,
    coreTimes,
    firstAtOrAfter: (time, start = 0) => bisectLeft(coreTimes, time, start),
    strongestIn: (from, to) => {
      const winner = strongestIndex(events, tree, from, to)
      return winner === -1 ? undefined : events[winner]
    },
  }
}

/** The stronger of two indices; the earlier one where they are equal, −1 is none. */
function stronger(events: readonly DatedEvent[], one: number, other: number): number {
  if (one === -1) return other
  if (other === -1) return one
  const difference = (events[one]?.importance ?? 0) - (events[other]?.importance ?? 0)
  return difference > 0 || (difference === 0 && one < other) ? one : other
}

/** A complete binary tree in an array: node i has children 2i and 2i + 1, the leaves are the events. */
function buildTournament(events: readonly DatedEvent[]): Int32Array {
  const size = events.length
  const tree = new Int32Array(2 * Math.max(1, size)).fill(-1)
  for (let index = 0; index < size; index += 1) tree[size + index] = index
  for (let node = size - 1; node > 0; node -= 1) {
    tree[node] = stronger(events, tree[2 * node] ?? -1, tree[2 * node + 1] ?? -1)
  }
  return tree
}

function strongestIndex(events: readonly DatedEvent[], tree: Int32Array, from: number, to: number): number {
  let winner = -1
  let low = from + events.length
  let high = to + events.length
  while (low < high) {
    if (low % 2 === 1) {
      winner = stronger(events, winner, tree[low] ?? -1)
      low += 1
    }
    if (high % 2 === 1) {
      high -= 1
      winner = stronger(events, winner, tree[high] ?? -1)
    }
    low = Math.floor(low / 2)
    high = Math.floor(high / 2)
  }
  return winner
}
