/**
 * Where the arrow keys lead from one mark: left and right through the marks in time, up and down to
 * the nearest mark of the next lane that has one. At the window's edge the walk goes on outside it.
 */
import type { PlacedMark } from './marks.ts'

export type Step = 'earlier' | 'later' | 'up' | 'down'

/** The next mark, or which side of the window to look on; null where there is nowhere to go. */
export function stepFrom(marks: readonly PlacedMark[], key: string, step: Step): PlacedMark | 'before' | 'after' | null {
  const index = marks.findIndex((mark) => mark.key === key)
  const current = marks[index]
  if (!current) return marks[0] ?? null
  if (step === 'earlier') return marks[index - 1] ?? 'before'
  if (step === 'later') return marks[index + 1] ?? 'after'
  const sign = step === 'up' ? -1 : 1
  const beyond = marks.filter(({ y }) => (y - current.y) * sign > 0)
  const nearestY = Math.min(...beyond.map(({ y }) => (y - current.y) * sign))
  const ofLane = beyond.filter(({ y }) => (y - current.y) * sign === nearestY)
  return ofLane.toSorted((one, other) => Math.abs(one.x - current.x) - Math.abs(other.x - current.x))[0] ?? null
}
