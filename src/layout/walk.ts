/**
 * Where the arrow keys lead from one mark: left and right through the marks in time, up and down to
 * the mark of another lane that looks nearest. At the window's edge the walk goes on outside it.
 */
import type { PlacedMark } from './marks.ts'

/** A lane up or down counts for more than the same way across, so that the next lane is left out only for a far nearer mark. */
const LANE_WEIGHT = 2

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
  const far = ({ x, y }: PlacedMark): number => Math.abs(x - current.x) + LANE_WEIGHT * Math.abs(y - current.y)
  return beyond.toSorted((one, other) => far(one) - far(other))[0] ?? null
}
