/** The time of day that a text last told, and others counted from it: "six hours later". */
import { twoDigits } from '../../dataset/calendar-date.ts'

export interface Clock {
  /** A day number. */
  readonly day: number
  /** From the day's beginning. */
  readonly minutes: number
}

const MINUTES_IN_A_DAY = 1440
const BY_THE_CLOCK = /T(?<hour>\d\d):(?<minute>\d\d)(?!Z)/

/** The clock of a TIMEX3 value on this day; null where it has none, `2026-02-09TNI`, or one of elsewhere: "4:30 a.m. (0930 GMT)". */
export function clockOf(day: number, value: string): Clock | null {
  const groups = BY_THE_CLOCK.exec(value)?.groups
  return groups ? { day, minutes: Number(groups['hour']) * 60 + Number(groups['minute']) } : null
}

export function onwards({ day, minutes }: Clock, by: number): Clock {
  const total = minutes + by
  const days = Math.floor(total / MINUTES_IN_A_DAY)
  return { day: day + days, minutes: total - days * MINUTES_IN_A_DAY }
}

/** `14:05` */
export const timeOfClock = ({ minutes }: Clock): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
