/**
 * Every time expression of a text, resolved the way a reader does it, in reading order.
 * Pure, synchronous and linear in the text's length; the same answer in any time zone.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import { clockRecognisers } from './clock.ts'
import { bareUnits, countedDecimals, countedUnits, unitLong, yearEarlier } from './counted-units.ts'
import type { DateContext, DateExpression } from './date-expression.ts'
import { century, decade, laterDecade, namedDecade, shortDecade } from './decade.ts'
import { allUnit, dayBesideDay, dayWord, fullYear, lastSpan, newYear, nightBeside, partOfYear, turnedUnit, unitBeforeLast, unitBeside } from './deictic.ts'
import { longAgo, seasonsAgo, timeAgo, weeksFromDay, yearsAgoThis } from './from-day.ts'
import { dayFirstDate, monthDate, spelledDate, weekOfDate, weekOfMonth, yearFirstDate } from './full-date.ts'
import type { Told } from './express.ts'
import { besideHoliday, everyHoliday, holiday, onceNamed } from './holiday.ts'
import { compactDate, isoDate, isoMonth, slashDate } from './iso-date.ts'
import { join } from './join.ts'
import { tell } from './narrative.ts'
import { edtfOfRange } from './open-date.ts'
import { fiscalYear, half, latestQuarter, monthsQuarter, quarter, quarterMark, reportPeriod, samePeriod, yearPeriod } from './quarter.ts'
import { expandRanges } from './range.ts'
import { atTheTime, fronted, presentDays, reference, referenceNoun, soon, thisTime, unitsAhead } from './reference.ts'
import { makeScan } from './scan.ts'
import { season } from './season.ts'
import { every, everyFew, recurring, weekdays, weekends } from './set.ts'
import { fridayThe13th, nthWeekday, weekday } from './weekday.ts'
import { eraYear, shortYear, spelledMillennium, spelledYear, year } from './year.ts'

/** In order of trust: of two readings of the same length the earlier holds. */
const scan = makeScan([
  isoDate, slashDate, compactDate, isoMonth, monthDate, dayFirstDate, yearFirstDate, spelledDate, weekOfDate, weekOfMonth, weekday, fridayThe13th, nthWeekday, dayWord, dayBesideDay, turnedUnit, unitBeside, unitBeforeLast, fullYear, partOfYear, nightBeside, newYear, lastSpan, allUnit,
  season, quarter, quarterMark, half, latestQuarter, samePeriod, fiscalYear, reportPeriod, monthsQuarter, yearPeriod, decade, shortDecade, namedDecade, laterDecade, century, holiday, besideHoliday, everyHoliday, onceNamed,
  countedUnits, countedDecimals, bareUnits, unitLong, yearEarlier, weeksFromDay, yearsAgoThis, seasonsAgo, timeAgo, longAgo, every, everyFew, recurring, weekdays, weekends, ...clockRecognisers, reference, fronted, unitsAhead, presentDays, thisTime, referenceNoun, atTheTime, soon,
  eraYear, shortYear, spelledYear, spelledMillennium, year,
])

/** All time expressions of `text`, in order; see `DateExpression`. */
export function findDates(text: string, context: DateContext): readonly DateExpression[] {
  const published = context.published === null ? null : parseEdtf(context.published)
  const found = expandRanges(text, join(text, scan(text)))
  return withRanges(text, tell(text, found, published))
}

/** Gives both ends of each range the interval of the whole. */
function withRanges(text: string, told: readonly Told[]): readonly DateExpression[] {
  const expressions: DateExpression[] = []
  for (let at = 0; at < told.length; at++) {
    const one = told[at]
    if (!one) continue
    const { range, expression } = one
    const other = range === null ? undefined : told[at + 1]
    const edtf = other?.range === range && expression.edtf !== null && other?.expression.edtf ? edtfOfRange(expression.edtf, other.expression.edtf) : null
    if (other === undefined || edtf === null || parseEdtf(edtf) === null) {
      expressions.push(expression)
      continue
    }
    const whole = { start: expression.start, end: other.expression.end, text: text.slice(expression.start, other.expression.end) }
    expressions.push({ ...expression, edtf, range: whole }, { ...other.expression, edtf, range: whole })
    at++
  }
  return expressions
}
