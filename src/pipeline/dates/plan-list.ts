/**
 * Days that a sentence plans one after the other: each follows on the one before, not on the day of writing.
 * Takes: "notes on Tuesday, bonds on Wednesday", "a payment Oct. 1 and another April 1".
 * Leaves: days after one that is past, "moved to Feb. 27 from Jan. 14", "every Saturday until Oct. 26, except July 6".
 */
import type { Told } from './express.ts'
import type { Days } from './history.ts'
import type { CalendarReading, FoundReading, ShiftReading } from './reading.ts'

/** So far behind a day to come the next one of its list stands. */
const REACH = 70
/** A comma or `and` joins it, in the same sentence and by the same speaker. */
const LISTED = /^(?=.*(?:,|\band\b))(?!.*\b(?:except|from|since|of record)\b)[^.!?;:\n"“”]*$/

/** The day to come on which the next one of its list follows; null where none of `told` is one. */
export function planBefore(text: string, told: readonly Told[], published: Days, { start }: FoundReading, reading: CalendarReading | ShiftReading): Days | null {
  if (reading.kind !== 'calendar' || reading.unit !== 'day' || reading.turn || reading.within || reading.stated.year !== undefined) return null
  const last = told.findLast(({ moment }) => moment !== null)
  if (last?.moment?.unit !== 'day' || last.moment.index <= published.endDay || start - last.expression.end > REACH) return null
  return LISTED.test(text.slice(last.expression.end, start)) ? { startDay: last.moment.index, endDay: last.moment.index } : null
}
