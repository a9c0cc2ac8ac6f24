/** TIMEX3 values of what could not be resolved: `XXXX-02-08`, `XXXX-WXX-5`, `XXXX-SU`. */
import { twoDigits } from '../../dataset/calendar-date.ts'
import type { CalendarReading, ShiftReading } from './reading.ts'
import type { Unit } from './moment.ts'

const UNKNOWN: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', season: 'XXXX-XX', quarter: 'XXXX-QX', half: 'XXXX-HX',
  year: 'XXXX', decade: 'XXX', century: 'XX',
}
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

export function underspecified(reading: CalendarReading | ShiftReading): string {
  if (reading.kind === 'shift') return UNKNOWN[reading.shift.unit]
  const { unit, stated } = reading
  if (stated.month !== undefined) return `XXXX-${twoDigits(stated.month)}${stated.day === undefined ? '' : `-${twoDigits(stated.day)}`}`
  if (stated.weekday !== undefined) return `XXXX-WXX-${stated.weekday + 1}`
  if (stated.season !== undefined) return `XXXX-${SEASON_CODES[stated.season] ?? ''}`
  if (stated.quarter !== undefined) return `XXXX-Q${stated.quarter + 1}`
  return stated.half === undefined ? UNKNOWN[unit] : `XXXX-H${stated.half + 1}`
}
