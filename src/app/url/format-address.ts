/**
 * Address → query string, short and legible: `?event=…&types=agree,consult&from=2025-06-01`.
 * What is at its default is left out. `parse-address.ts` is its inverse.
 */
import { formatDayNumber } from '../../dataset/calendar-date.ts'
import { EVENT_TYPE_NAMES } from '../../dataset/event-types.ts'
import type { Address } from './address.ts'

/** The query string with its `?`; `''` for an address with nothing chosen. */
export function formatAddress(address: Address): string {
  const types = EVENT_TYPE_NAMES.filter((type) => address.types.includes(type))
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['event', address.event],
    ['types', types.length > 0 ? types.join(',').toLowerCase() : null],
    ['q', address.words === '' ? null : address.words],
    ['from', address.fromDay === null ? null : formatDayNumber(address.fromDay)],
    ['to', address.toDay === null ? null : formatDayNumber(address.toDay)],
    ['gaps', address.collapseGaps ? null : 'shown'],
    ['read', address.article],
  ]
  const query = fields
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encode(value)}`]))
    .join('&')
  return query === '' ? '' : `?${query}`
}

// Commas and spaces stay legible; `URLSearchParams` reads both forms.
const encode = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')
