/** The time of day that a text last told, and others counted from it: "six hours later". */
import { twoDigits } from '../../dataset/calendar-date.ts'
import type { CalendarReading, FoundReading } from './reading.ts'

export interface Clock {
  /** A day number. */
  readonly day: number
  /** From the day's beginning. */
  readonly minutes: number
}

const MINUTES_IN_A_DAY = 1440
/** Of a value without a time: most have none. */
const DAY_LENGTH = '2026-02-09'.length
const BY_THE_CLOCK = /T(?<hour>\d\d):(?<minute>\d\d)(?!Z)/

/** The clock of a TIMEX3 value on this day; null where it has none, `2026-02-09TNI`, or one of elsewhere: "4:30 a.m. (0930 GMT)". */
export function clockOf(day: number, value: string): Clock | null {
  const groups = value.length === DAY_LENGTH ? undefined : BY_THE_CLOCK.exec(value)?.groups
  return groups ? { day, minutes: Number(groups['hour']) * 60 + Number(groups['minute']) } : null
}

export function onwards({ day, minutes }: Clock, by: number): Clock {
  const total = minutes + by
  const days = Math.floor(total / MINUTES_IN_A_DAY)
  return { day: day + days, minutes: total - days * MINUTES_IN_A_DAY }
}

/** `14:05` */
export const timeOfClock = ({ minutes }: Clock): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`

export interface DayBehind {
  readonly one: FoundReading
  readonly reading: CalendarReading
}

/** "4:30 a.m. (0930 GMT) Thursday": the day behind the clock of elsewhere is of both. */
export function dayBehind(text: string, found: readonly FoundReading[], at: number): DayBehind | null {
  const [one, elsewhere, day] = [found[at], found[at + 1], found[at + 2]]
  const next = elsewhere?.reading.kind === 'time' ? day : elsewhere
  if (!one || !next || next.reading.kind !== 'calendar' || next.reading.unit !== 'day' || next.start - one.end > BEHIND_REACH) return null
  return IN_BRACKETS.test(text.slice(one.end, next.start)) || ENDS_BRACKETS.test(text.slice(one.end, next.start)) ? { one: next, reading: next.reading } : null
}
/** ", or 0930 Greenwich Mean Time, " is the longest of them. */
const BEHIND_REACH = 24
const IN_BRACKETS = /^\s?\([^()\n]*\)\s(?:on\s)?(?:early\s|late\s)?$/
const ENDS_BRACKETS = /^\)\s(?:on\s)?(?:early\s|late\s)?$/

/** "Open until 9 p.m., seven days a week": at that time of any day. */
const HABITUAL = /^,?\s(?:(?:five|six|seven)\sdays\sa\sweek|daily|every\s(?:day|morning|afternoon|evening|night|weekday)|each\s(?:day|morning|afternoon|evening|night)|(?:on\s)?week(?:day|end|night)s)\b/i
const HABITUAL_REACH = 24
export const isHabitual = (text: string, end: number): boolean => HABITUAL.test(text.slice(end, end + HABITUAL_REACH))
