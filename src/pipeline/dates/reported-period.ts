/**
 * The period that a company reports on, told by its last day: "the three months ended Sept. 30".
 * The story goes on in that period, so that "a year earlier" is the same quarter, not the day or the year before.
 */
import { meaningOf, type Word } from './beside.ts'
import type { DateExpression } from './date-expression.ts'
import { endDayOf, momentAt, yearOf, type Moment, type Unit } from './moment.ts'
import { anyOf } from './words.ts'

const ENDED = anyOf('ended ending')
/** A period of the calendar by its length; nine months are spoken of as their year. */
const PERIODS: ReadonlyMap<string, Unit> = new Map([
  ['P1Q', 'quarter'], ['P3M', 'quarter'], ['P6M', 'half'], ['P9M', 'year'], ['P12M', 'year'], ['P1Y', 'year'],
])
/** "three months and nine months ended " */
const REACH = 24

/** Whether a word between a period and a day says that it ended then. */
export const endsPeriod = (word: Word | null): boolean => meaningOf(ENDED, word) === true

/** The period that ends on a day, by the expression before it; null where that is none that a report covers. */
export function periodUpTo({ moment, start }: { readonly moment: Moment; readonly start: number }, before: DateExpression | undefined): Moment | null {
  if (!before || start - before.end > REACH) return null
  const unit = before.type === 'DATE' && /-Q\d$/.test(before.value) ? 'quarter' : PERIODS.get(before.value)
  return unit ? momentAt(unit, endDayOf(moment)) : null
}

/** "In the nine months": a report that has told of a quarter goes on with its year. */
export const yearReported = (value: string, spoken: Moment | null): Moment | null =>
  value === 'P9M' && spoken?.unit === 'quarter' ? { unit: 'year', index: yearOf(spoken) } : null
