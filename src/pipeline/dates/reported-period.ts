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

const NAMED_OTHERWISE = /\b(?:fiscal|period)\b/i

/** Whether a word between a period and a day says that it ended then. */
export const endsPeriod = (word: Word | null): boolean => meaningOf(ENDED, word) === true

/** The period that ends on a day, by the expression before it; null where that is none that a report covers. */
export function periodUpTo({ moment, start }: { readonly moment: Moment; readonly start: number }, before: DateExpression | undefined): Moment | null {
  // "The fiscal fourth quarter, which ended Sept. 30", is no quarter of the calendar, and stays the one that was named.
  if (!before || start - before.end > REACH || NAMED_OTHERWISE.test(before.text)) return null
  const unit = before.type === 'DATE' && /-Q\d$/.test(before.value) ? 'quarter' : PERIODS.get(before.value)
  return unit ? momentAt(unit, endDayOf(moment)) : null
}

const FISCAL_YEAR = /^\d{4}$/

/** "In the nine months": a report that has told of a quarter goes on with its year; one that names a fiscal year, with that. */
export function yearReported(value: string, spoken: Moment | null): Moment | null {
  if (FISCAL_YEAR.test(value)) return { unit: 'year', index: Number(value) }
  return value === 'P9M' && spoken?.unit === 'quarter' ? { unit: 'year', index: yearOf(spoken) } : null
}
