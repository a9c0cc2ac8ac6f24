/** The time window that an address asks for: a side that it leaves out is the story's own bound. */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { Story } from '../../dataset/dataset.ts'
import type { DayWindow } from '../../layout/day-window.ts'
import type { Address } from './address.ts'

/** Null, the whole story, when no side is given or what remains would end before it begins. */
export function windowOf({ fromDay, toDay }: Pick<Address, 'fromDay' | 'toDay'>, story: Story): DayWindow | null {
  if (fromDay === null && toDay === null) return null
  const startDay = fromDay ?? parseEdtf(story.start)?.startDay ?? null
  const endDay = toDay ?? parseEdtf(story.end)?.endDay ?? null
  return startDay === null || endDay === null || startDay > endDay ? null : { startDay, endDay }
}
