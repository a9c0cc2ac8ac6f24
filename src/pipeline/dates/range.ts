/**
 * Ranges and lists whose members share what only one of them states.
 * Takes: "February 6-7", "6 and 7 February 2026", "between May and July 2024", "from 2014 to 2018", "1914–18".
 * Leaves: "May 5 and 12 people", "on Friday and Saturday" as a range (two days, each its own).
 */
import { before } from './beside.ts'
import { isDigitAt } from './opening.ts'
import { dated, detailed, restated, type CalendarReading, type FoundReading, type Reading } from './reading.ts'
import { DAY_NUMBER, YEAR } from './words.ts'

const LINK = '(?<link>\\s?[-–—/]\\s?|\\s?,\\s|\\s(?:to|and|or|through|until|till|thru|&)\\s(?:the\\s)?)'
/** A number after "and" is a day only where the phrase ends there. */
const NEXT_DAY = new RegExp(
  `${LINK}(?<day>${DAY_NUMBER})(?![\\w%]|[.,:]\\d|\\s?(?:percent|per cent|million|billion))(?:\\s?,?\\s(?<year>${YEAR})(?![\\d]|[.,]\\d))?(?<open>\\s[a-z]+)?`, 'y')
const DAY_BEFORE = new RegExp(`(?<=(?:^|[^\\w.,:/$£€-])(?<day>${DAY_NUMBER})${LINK})`, 'y')
const DASHES = '-–—/'
const SHORT_YEAR = /[-–—/](?<year>\d\d)(?![\d\w]|[-–—/]\d)/y
/** Words after a day's number that do not make it a count. */
const AFTER_A_DAY = /^\s(?:in|at|on|as|for|to|with|when|where|of|and|by|but|he|she|they|it|that|which|after|before|during|were|was|the|a|an|is|are|will|or|respectively|inclusive)$/
const RANGE_LINK = /^\s?(?:[-–—]|to|through|until|till|thru|into)\s?(?:the\s)?$/
const LIST_LINK = /^(?:,?\s(?:and|or|&)|,)\s(?:in\s|the\s|on\s|from\s)*$/

/** " through the " */
const LONGEST_LINK = 12

const isRange = (link: string): boolean => /[-–—]|to|through|until|till|thru/.test(link)

/** Adds the days and years that only a number names, and numbers the ranges. */
export function expandRanges(text: string, found: readonly FoundReading[]): FoundReading[] {
  const spread: FoundReading[] = []
  let ranges = 0
  for (const one of found) {
    // The year of "May 5 and 12, 2024" was read with the second day.
    const floor = spread.at(-1)?.end ?? 0
    if (one.start < floor) continue
    const beside = one.reading.kind === 'calendar' ? numberBeside(text, one, one.reading) : null
    if (!beside || (beside.readings[0]?.start ?? 0) < floor) spread.push(one)
    else if (!beside.isRange) spread.push(...beside.readings)
    else {
      for (const end of beside.readings) spread.push(reread(end, end.reading, ranges))
      ranges++
    }
  }
  for (let at = 1; at < spread.length; at++) {
    const [first, second] = [spread[at - 1], spread[at]]
    const pair = first && second ? pairOf(text, first, second) : null
    if (!first || !second || !pair) continue
    const range = pair.isRange ? ranges++ : null
    spread[at - 1] = reread(first, pair.from, range ?? first.range)
    spread[at] = reread(second, pair.to, range ?? second.range)
  }
  return spread
}

/** What is read here, of a number. */
const read = (start: number, end: number, reading: CalendarReading): FoundReading => ({ start, end, rule: 'range', reading, range: null })
/** What was read, in the light of its neighbour. */
const reread = ({ start, end, rule }: FoundReading, reading: Reading, range: number | null): FoundReading => ({ start, end, rule, reading, range })

interface Beside {
  readonly readings: readonly FoundReading[]
  readonly isRange: boolean
}

function numberBeside(text: string, one: FoundReading, reading: CalendarReading): Beside | null {
  const { stated } = reading
  if (reading.unit === 'year' && stated.year !== undefined) return shortYearAfter(text, one, stated.year)
  if (reading.unit !== 'day' || stated.month === undefined || stated.day === undefined || one.rule !== 'full-date') return null
  return dayAfter(text, one, reading) ?? dayBefore(text, one, reading)
}

function shortYearAfter(text: string, one: FoundReading, year: number): Beside | null {
  if (!DASHES.includes(text.charAt(one.end))) return null
  SHORT_YEAR.lastIndex = one.end
  const match = SHORT_YEAR.exec(text)
  const last = Math.floor(year / 100) * 100 + Number(match?.groups?.['year'])
  if (!match || !(last > year)) return null
  const start = one.end + 1
  return { isRange: true, readings: [one, read(start, start + 2, dated('year', last))] }
}

function dayAfter(text: string, one: FoundReading, reading: CalendarReading): Beside | null {
  if (isDigitAt(text, one.start) || !hasDigitIn(text, one.end, Math.min(text.length, one.end + LONGEST_LEAD))) return null
  NEXT_DAY.lastIndex = one.end
  const match = NEXT_DAY.exec(text)
  const groups = match?.groups
  if (!match || groups?.['day'] === undefined) return null
  const link = groups['link'] ?? ''
  const dashed = /[-–—]/.test(link)
  const open = groups['open']
  if (!dashed && open !== undefined && !AFTER_A_DAY.test(open)) return null
  const day = Number.parseInt(groups['day'], 10)
  const year = groups['year'] === undefined ? reading.stated.year : Number(groups['year'])
  if (year !== undefined && reading.stated.year !== undefined && year !== reading.stated.year) return null
  const start = one.end + link.length
  const end = one.end + match[0].length - (open?.length ?? 0)
  return {
    isRange: day > (reading.stated.day ?? 0) && (isRange(link) || (/and/.test(link) && day === (reading.stated.day ?? 0) + 1)),
    readings: [reread(one, restated(reading, { year }), one.range), read(start, end, onDay(reading, day, year))],
  }
}

/** Another day of the same month, which is not on the same weekday. */
const onDay = (reading: CalendarReading, day: number, year: number | undefined): CalendarReading => restated(reading, { day, year, weekday: undefined })

/** "7th through the " */
const LONGEST_LEAD = 16

/** Few dates have a number just beside them, and to look for one by a pattern is dear. */
function hasDigitIn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigitAt(text, at)) return true
  return false
}

function dayBefore(text: string, one: FoundReading, reading: CalendarReading): Beside | null {
  if (!hasDigitIn(text, Math.max(0, one.start - LONGEST_LEAD), one.start)) return null
  DAY_BEFORE.lastIndex = one.start
  const groups = DAY_BEFORE.exec(text)?.groups
  if (groups?.['day'] === undefined || /[/,]/.test(groups['link'] ?? '')) return null
  const day = Number.parseInt(groups['day'], 10)
  const end = one.start - (groups['link'] ?? '').length
  if (day >= (reading.stated.day ?? 0)) return null
  const first = read(end - groups['day'].length, end, onDay(reading, day, reading.stated.year))
  const consecutive = day + 1 === reading.stated.day
  return { isRange: isRange(groups['link'] ?? '') || consecutive, readings: [first, one] }
}

interface Pair {
  readonly from: CalendarReading
  readonly to: CalendarReading
  readonly isRange: boolean
}

/** Two readings with a link between them: which of them lends the other its year, and whether they are a range. */
function pairOf(text: string, first: FoundReading, second: FoundReading): Pair | null {
  if (second.start - first.end > LONGEST_LINK || first.reading.kind !== 'calendar' || second.reading.kind !== 'calendar') return null
  const link = text.slice(first.end, second.start)
  const isLinked = RANGE_LINK.test(link) && (first.reading.unit === second.reading.unit || /[-–—]|through/.test(link) || /\bfrom\s(?:the\s)?$/i.test(before({ text, start: first.start }, 9)))
  const ranged = isLinked || (/^\sand\s(?:the\s)?$/.test(link) && /\bbetween\s(?:the\s)?$/i.test(before({ text, start: first.start }, 9)))
  if (!ranged && !(LIST_LINK.test(link) && first.reading.unit === second.reading.unit && first.reading.unit !== 'year')) return null
  const [from, to] = shareYear(first.reading, second.reading, ranged)
  return { from, to, isRange: ranged && first.range === null && second.range === null }
}

/** Orders months, seasons and quarters, and their days, within a year. */
const placeInYear = ({ stated }: CalendarReading): number =>
  (stated.month ?? stated.season ?? stated.quarter ?? 0) * 40 + (stated.day ?? 0)

/** "May and July 2024", "November to March 2024", "May 2014 to July"; a list's first year is not its second's. */
function shareYear(first: CalendarReading, second: CalendarReading, ranged: boolean): readonly [CalendarReading, CalendarReading] {
  if (first.unit === 'year' || second.unit === 'year' || first.turn || second.turn) return [first, second]
  const wraps = placeInYear(first) > placeInYear(second)
  if (first.stated.weekday !== undefined && first.stated.day === undefined) return [first, second]
  if (second.stated.weekday !== undefined && second.stated.day === undefined) return [first, second]
  const [from, to] = [first.stated.year, second.stated.year]
  if (from === undefined && to !== undefined && !first.within) return [restated(first, { year: wraps ? to - 1 : to }), second]
  if (ranged && from !== undefined && to === undefined && !second.within) return [first, restated(second, { year: wraps ? from + 1 : from })]
  if (!first.within && second.within && from === undefined) return [detailed(first, { within: second.within }), second]
  return [first, second]
}
