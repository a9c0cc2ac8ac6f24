/** Whether a text tells a history, and what of it is told from the day of writing all the same. */
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import { AHEAD, BEHIND } from './direction-words.ts'
import { directionAt } from './direction.ts'
import { yearOf, type Moment } from './moment.ts'
import { fixed, shifted, type FoundReading, type Reading } from './reading.ts'

/** The first and the last day that a text may have been published on. */
export interface Days {
  readonly startDay: number
  readonly endDay: number
}

/** How many years from publication make a date one of history. */
const FAR_YEARS = 1
/** A history gives months and days of far years, or goes on and on about years; news mentions a few in passing. */
const FAR_DATES = 4
const FAR_BARE_YEARS = 20
/** For each word like "yesterday" a history has more than this many far dates. */
const FAR_FOR_A_NEAR = 3

/** Without a day of publication every year is far, and a text that names no weekday or the like tells from what it has told. */
export function isHistory(found: readonly FoundReading[], published: Days | null): boolean {
  const year = published ? toCalendarDay(published.endDay).year : Infinity
  let [dates, bare, near] = [0, 0, 0]
  for (const { reading } of found) {
    if (reading.kind === 'calendar') {
      if (reading.stated.year === undefined) near += reading.stated.weekday === undefined ? 0 : 1
      else if (Math.abs(reading.stated.year - year) > FAR_YEARS) {
        if (reading.unit === 'year' || reading.unit === 'decade' || reading.unit === 'century') bare++
        else dates++
      }
    } else if (reading.kind === 'shift' && reading.shift.from === 'published') near++
  }
  if (!published && near === 0) return true
  return (dates >= FAR_DATES || bare >= FAR_BARE_YEARS) && dates + bare > FAR_FOR_A_NEAR * near
}

/** In a history the day of writing is no day of the story: its "today" is the present at large, its "two years ago" counts from what is told. */
export function asTold(reading: Reading): Reading {
  if (reading.kind !== 'shift' || reading.shift.from !== 'published') return reading
  const { unit, amount, years } = reading.shift
  if (unit === 'day' && amount === 0 && reading.time === null) return fixed('DATE', 'PRESENT_REF')
  return shifted(unit, amount, 'told', { ...reading, years })
}

/** `are due to meet on Thursday`, `on April 6 this year`: even where a report tells a history, these count from the day of writing. */
export const isOfNow = (text: string, { start, reading }: FoundReading): boolean => isOfThisYear(reading) || (!(reading.kind === 'calendar' && reading.stated.year !== undefined) && isPlanned(text, start))

/** Characters from a plan to its day. */
const PLAN_REACH = 80
const PLANNED = / (?:due|scheduled|expected|slated) (?<=(?:\b(?:is|are)|,) \w{3,9} )[^.!?;\n]*$/
const isPlanned = (text: string, at: number): boolean => PLANNED.test(text.slice(Math.max(0, at - PLAN_REACH), at))

/** A history of other years says `that year`. */
const isOfThisYear = (reading: Reading): boolean => reading.kind === 'calendar' && reading.within?.unit === 'year' && reading.within.amount === 0 && reading.within.from === 'either'

/** "The dam still stands today", "imports, which today supply half of it". */
const STILL = /\bstill\s[a-z]+\s(?:[a-z]+\s){0,2}$/
const WHICH = /\b(?:which|who)\s$/
const NEXT_WORD = /^\s(?<word>[a-z]+)\s/
/** Whether the verb behind is of the present: "which today supply", not "which today won". */
function isPresentBehind(text: string, end: number): boolean {
  const word = NEXT_WORD.exec(text.slice(end, end + LONGEST_VERB))?.groups?.['word']
  return word !== undefined && !word.endsWith('ed') && !BEHIND.has(word) && !AHEAD.has(word)
}
const LONGEST_VERB = 16
/** So far behind an old date the present may be set against it. */
const AGAINST_REACH = 300

/**
 * Whether "today" is the present at large and not the day of writing: set against a far year in the present tense, "In 1978 three of
 * them had 91 percent. Today four have 58", or said of what goes on being so.
 */
export function isNowadays(text: string, { start, end, reading }: FoundReading, spoken: Moment | null, published: Days): boolean {
  if (reading.kind !== 'shift' || reading.shift.unit !== 'day' || reading.shift.amount !== 0 || reading.shift.from !== 'published' || reading.time !== null) return false
  if (end - start !== TODAY_LENGTH) return false
  const lead = text.slice(Math.max(0, start - AGAINST_REACH), start)
  if (WHICH.test(lead)) return isPresentBehind(text, end)
  const isFar = spoken !== null && yearOf(spoken) < toCalendarDay(published.endDay).year - FAR_YEARS
  return (isFar || STILL.test(lead)) && directionAt(text, start, end, 'day') === 0
}
const TODAY_LENGTH = 'today'.length
