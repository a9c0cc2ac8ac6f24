/**
 * The period that a company reports on, told by its last day: "the three months ended Sept. 30".
 * The story goes on in that period, so that "a year earlier" is the same quarter, not the day or the year before.
 */
import { meaningOf, type Word } from './beside.ts'
import type { DateExpression } from './date-expression.ts'
import { endDayOf, momentAt, yearOf, type Moment, type Unit } from './moment.ts'
import { anyOf } from './words.ts'

const ENDED = anyOf('ended ending')
const UP_TO = anyOf('to through')
/** A period of the calendar by its length; nine months are spoken of as their year. */
const PERIODS: ReadonlyMap<string, Unit> = new Map([
  ['P1Q', 'quarter'], ['P3M', 'quarter'], ['P6M', 'half'], ['P9M', 'year'], ['P12M', 'year'], ['P1Y', 'year'],
])
/** "three months and nine months ended " */
const REACH = 24

/** A quarter of its own year keeps its name, whatever day it ended on: "its second quarter, ended July 29". */
const NUMBERED = /\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))\b/i
const NAMED_OTHERWISE = /\b(?:fiscal|period)\b/i
const FISCAL_REACH = 'fiscal '.length

/** Whether a word between a period and a day says that it ended then; "to" does only beside the length: "the three months to Sept. 30". */
export const endsPeriod = (word: Word | null, text = '', lengthEnd = -1): boolean =>
  meaningOf(ENDED, word) === true || (word !== null && word.start === lengthEnd + 1 && meaningOf(UP_TO, word) === true && text[lengthEnd] === ' ')

/** The period that ends on a day, by the expression before it; null where that is none that a report covers. */
export function periodUpTo({ moment, start }: { readonly moment: Moment; readonly start: number }, before: DateExpression | undefined, text: string): Moment | null {
  // "The fiscal fourth quarter, which ended Sept. 30", is no quarter of the calendar, and stays the one that was named.
  if (!before || start - before.end > REACH || NAMED_OTHERWISE.test(text.slice(Math.max(0, before.start - FISCAL_REACH), before.end))) return null
  const unit = before.type === 'DATE' && /-Q\d$/.test(before.value) && !NUMBERED.test(before.text) ? 'quarter' : PERIODS.get(before.value)
  const last = endDayOf(moment)
  // Six months to September are no half of a year: what they are compared with is of the year before.
  if (unit === 'half' && endDayOf(momentAt('half', last)) !== endDayOf(momentAt('month', last))) return momentAt('year', last)
  return unit ? momentAt(unit, last) : null
}

/** What is said of money earned, which is of the period that a report is about. */
const EARNED = /\b(?:profits?|earnings|earned|net|income|loss|lost|sales|revenues?|turnover|costs)\b|\ba share\b/i
const EARNED_REACH = 160

/** What "a year earlier" is said of: the quarter reported, where a company's figures follow on a day or a month told of since. */
export function periodCompared(text: string, start: number, { spoken, spokenEnd, reported }: { readonly spoken: Moment | null; readonly spokenEnd: number; readonly reported: Moment | null }): Moment | null {
  if (!reported || !spoken || (spoken.unit !== 'day' && spoken.unit !== 'week' && spoken.unit !== 'month')) return spoken
  const isOfItsSentence = spoken.unit === 'month' && start - spokenEnd < EARNED_REACH && !/[.!?]["”]?\s/.test(text.slice(spokenEnd, start))
  return !isOfItsSentence && EARNED.test(text.slice(Math.max(0, start - EARNED_REACH), start)) ? reported : spoken
}

const FISCAL_YEAR = /^\d{4}$/
const YEAR_LENGTH = 4

/** "In the nine months": a report that has told of a quarter goes on with its year; one that names a fiscal year, with that. */
export function yearReported(value: string, spoken: Moment | null): Moment | null {
  if (value.length === YEAR_LENGTH && FISCAL_YEAR.test(value)) return { unit: 'year', index: Number(value) }
  return value === 'P9M' && spoken?.unit === 'quarter' ? { unit: 'year', index: yearOf(spoken) } : null
}
