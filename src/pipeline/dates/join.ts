/**
 * Readings that stand side by side and make one: "June last year", "Friday, February 6", "6 p.m. on Friday",
 * "the morning of 31 January". What was found keeps its order; nothing is joined across a sentence.
 */
import { detailed, restated, shifted, type CalendarReading, type FoundReading, type Reading, type ShiftReading } from './reading.ts'

/** What may stand between two readings; a space stands for any gap. */
const link = (source: string): RegExp => new RegExp(`^(?:${source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})$`, 'i')
const TO_A_TIME = link(',? ?(?:at|around|about|in the|by)? ?(?:early |late )?')
const FROM_A_TIME = link(' ?(?:(?:hours|GMT|UTC|BST|E[SD]T|C[SD]T|M[SD]T|P[SD]T) )?,? ?(?:on|of|of the|\\()? ?')
const TO_A_YEAR_AWAY = link("['’]?s?,? ?(?:of |in )?(?:the )?")
const TO_A_YEAR = link(",? ?(?:of |in )?(?:the year )?[’'‘]?")
const FROM_A_YEAR = link("(?:['’]s)? ?")
const TO_A_WEEK = link(',? ?(?:of |on )?(?:the )?')
const TO_A_DATE = link(' ?[,(]? ?(?:the )?')
/** The longest is ", in the early ". */
const LONGEST_LINK = 16

/** The readings of a text with neighbours joined. */
export function join(text: string, found: readonly FoundReading[]): FoundReading[] {
  const joined: FoundReading[] = []
  for (const next of found) {
    let current = next
    // A date may join what was itself joined: "2 p.m." "Friday" "February 6".
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const reading = linked(text, last, current)
      if (!reading) break
      joined.pop()
      current = { start: last.start, end: current.end, rule: ruleOf(last, current), reading, range: null }
    }
    joined.push(current)
  }
  return joined
}

const ruleOf = (first: FoundReading, second: FoundReading): string => (first.reading.kind === 'time' ? second.rule : first.rule)

/** Whether one has what the other lacks: a time, a year or a weekday; asked first, since most neighbours are two dates. */
function mayJoin(first: Reading, second: Reading): boolean {
  if (first.kind === 'fixed' || second.kind === 'fixed') return false
  if (first.kind === 'time' || second.kind === 'time') return true
  if (first.kind === 'shift' || second.kind === 'shift') return first.kind !== second.kind
  return (first.stated.year === undefined) !== (second.stated.year === undefined) || isBareWeekday(first) || isBareWeekday(second)
}

function linked(text: string, first: FoundReading, second: FoundReading): Reading | null {
  if (second.start - first.end > LONGEST_LINK || !mayJoin(first.reading, second.reading)) return null
  const between = text.slice(first.end, second.start)
  if (between.includes('\n') && (isBareWeekday(second.reading) || /\n\s*\n/.test(between))) return null
  if (second.reading.kind === 'time') return withTime(first.reading, second.reading.time, TO_A_TIME.test(between))
  if (first.reading.kind === 'time') return withTime(second.reading, first.reading.time, FROM_A_TIME.test(between))
  return withYear(first.reading, second.reading, between) ?? afterYear(first.reading, second.reading, between) ?? withWeekday(first.reading, second.reading, between)
}

function withTime(day: Reading, time: string, isLinked: boolean): Reading | null {
  if (!isLinked || (day.kind !== 'calendar' && day.kind !== 'shift')) return null
  const unit = day.kind === 'calendar' ? day.unit : day.shift.unit
  if (unit !== 'day') return null
  if (day.time === null) return at(day, time)
  // "tonight at 8 p.m.", "at nine tomorrow morning": the clock says more than the part of the day.
  const [clock, part] = isClock(time) ? [time, day.time] : [day.time, time]
  return isClock(clock) && !isClock(part) ? at(day, inPart(clock, part)) : null
}

const at = (day: CalendarReading | ShiftReading, time: string): Reading =>
  day.kind === 'calendar' ? detailed(day, { time }) : shifted('day', day.shift.amount, day.shift.from, { ...day, years: day.shift.years, time })

const isClock = (time: string): boolean => /^\d/.test(time)

/** The earliest hour on a clock's face that is after noon in these parts of the day; "two o'clock last night" is before dawn. */
const FIRST_HOURS: ReadonlyMap<string, number> = new Map([['AF', 1], ['EV', 4], ['NI', 5]])
const NOON = 12

/** "eight o'clock tonight" is 20:00. */
function inPart(time: string, part: string): string {
  const [hour, first] = [Number(time.slice(0, 2)), FIRST_HOURS.get(part)]
  return first === undefined || !(hour >= first && hour < NOON) ? time : `${hour + NOON}${time.slice(2)}`
}

/** A month, season or quarter and the words that give its year. */
function withYear(first: Reading, second: Reading, between: string): CalendarReading | null {
  if (first.kind !== 'calendar' || first.stated.year !== undefined || first.within || first.stated.weekday !== undefined) return null
  if (second.kind === 'shift' && second.shift.unit === 'year' && TO_A_YEAR_AWAY.test(between)) {
    return first.turn ? null : detailed(first, { within: second.shift })
  }
  const isYear = second.kind === 'calendar' && second.unit === 'year' && second.stated.year !== undefined
  return isYear && TO_A_YEAR.test(between) ? restated(first, { year: second.stated.year }) : null
}

/** "this year's fourth quarter", "the 1990 third quarter". */
function afterYear(first: Reading, second: Reading, between: string): CalendarReading | null {
  if (second.kind !== 'calendar' || second.stated.year !== undefined || second.within || second.turn || !FROM_A_YEAR.test(between)) return null
  if (second.unit === 'day' || second.unit === 'year' || (second.unit === 'month' && /^\s+$/.test(between))) return null
  if (first.kind === 'shift' && first.shift.unit === 'year') return detailed(second, { within: first.shift })
  const isYear = first.kind === 'calendar' && first.unit === 'year' && first.stated.year !== undefined
  return isYear ? restated(second, { year: first.stated.year }) : null
}

/** A weekday and the date or the week that it is of. */
function withWeekday(first: Reading, second: Reading, between: string): CalendarReading | null {
  const [day, other] = isBareWeekday(first) ? [first, second] : [second, first]
  if (!isBareWeekday(day) || day.turn) return null
  if (other.kind === 'shift' && other.shift.unit === 'week' && TO_A_WEEK.test(between)) return detailed(day, { within: other.shift })
  const isDate = other.kind === 'calendar' && other.unit === 'day' && other.stated.day !== undefined && other.stated.weekday === undefined
  return isDate && TO_A_DATE.test(between) ? detailed(restated(other, { weekday: day.stated.weekday }), { time: other.time ?? day.time }) : null
}

const isBareWeekday = (reading: Reading): reading is CalendarReading =>
  reading.kind === 'calendar' && reading.stated.weekday !== undefined && reading.stated.day === undefined && !reading.within
