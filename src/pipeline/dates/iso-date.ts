/**
 * Dates in digits.
 * Takes: "2026-02-07", "2026/02/07", "7/8/2007", "07.02.2026", "2026-02-07T14:30Z", "20260207", "2026-02".
 * Leaves: "24/7", "1/2", scores, telephone numbers, "9/11" without a year, "2008-12" (a range of years as likely).
 */
import { daysInMonth } from '../../dataset/calendar-date.ts'
import { endOfDigits } from './opening.ts'
import { beforeTwoDigits, pattern } from './phrase.ts'
import { calendar, dated, type CalendarReading, type Place, type Recogniser } from './reading.ts'

function toDay(year: number, month: number, day: number, time: string | null = null): CalendarReading | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return calendar('day', { year, month, day }, { time })
}

/** Three numbers with the same mark between them. Few numbers with a mark after them have two, and a pattern takes its time to say so. */
const threeNumbers = (read: Recogniser['read']) => (place: Place) => (place.text[place.end] === place.text[endOfDigits(place.text, place.end + 1)] ? read(place) : null)

export const isoDate: Recogniser = {
  rule: 'iso-date',
  opens: ['####'],
  next: /^[-/.]\d/,
  read: threeNumbers(pattern('(?<year>(?:1\\d|2[01])\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?', (groups) =>
    toDay(Number(groups['year']), Number(groups['month']), Number(groups['day']), groups['time']))),
}

/** "20260207", and "2026-02" where it is no range of years. */
export const compactDate: Recogniser = {
  rule: 'iso-date',
  opens: ['########'],
  read: pattern('(?<year>(?:19|20)\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)', (groups) => toDay(Number(groups['year']), Number(groups['month']), Number(groups['day']))),
}

export const isoMonth: Recogniser = {
  rule: 'iso-date',
  opens: ['####'],
  next: /^-[01]/,
  read: beforeTwoDigits(pattern('(?<year>(?:19|20)(?<short>\\d\\d))-(?<month>0[1-9]|1[0-2])(?!-)', (groups) =>
    Number(groups['month']) > Number(groups['short']) ? null : dated('month', Number(groups['year']), Number(groups['month'])))),
}

/** Two digits of a year: 00 to 49 are of this century. */
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900))

/** Month first, as in the United States, unless only the other order is a date. */
export const slashDate: Recogniser = {
  rule: 'iso-date',
  opens: ['#'],
  next: /^[-/.]\d/,
  read: threeNumbers(pattern('(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1\\d|2[01])\\d\\d|\\d\\d)', (groups) => {
    const year = fullYear(groups['year'] ?? '')
    const [first, second] = [Number(groups['first']), Number(groups['second'])]
    return groups['mark'] === '.' ? toDay(year, second, first) : (toDay(year, first, second) ?? toDay(year, second, first))
  })),
}
