/**
 * Query string → address. Each field is read on its own: one that is broken is dropped and named
 * in a note, the others hold. Parameters that are not ours are ignored.
 */
import { parseDay } from '../../dataset/calendar-date.ts'
import { EVENT_TYPE_NAMES, isEventType, type EventType } from '../../dataset/event-types.ts'
import type { Address } from './address.ts'

export interface ParsedAddress {
  readonly address: Address
  /** One sentence for each field, or part of a field, that could not be used. */
  readonly notes: readonly string[]
}

interface Field<Value> {
  readonly value: Value
  readonly notes: readonly string[]
}

/** `search` with or without its `?`. Never throws. */
export function parseAddress(search: string): ParsedAddress {
  const params = new URLSearchParams(search)
  const types = parseTypes(params.get('types'))
  const window = parseWindow(params)
  const gaps = parseGaps(params.get('gaps'))
  return {
    address: {
      event: params.get('event') || null,
      types: types.value,
      words: (params.get('q') ?? '').trim(),
      ...window.value,
      collapseGaps: gaps.value,
      article: params.get('read') || null,
    },
    notes: [...types.notes, ...window.notes, ...gaps.notes],
  }
}

function parseTypes(text: string | null): Field<readonly EventType[]> {
  const names = (text ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '')
  const named = new Set(names.map((name) => name.toUpperCase()).filter(isEventType))
  const types = EVENT_TYPE_NAMES.filter((type) => named.has(type))
  const unknown = names.filter((name) => !isEventType(name.toUpperCase()))
  const remains = types.length > 0 ? 'the others are shown' : 'all types are shown'
  return {
    value: types,
    notes: unknown.map((name) => `The address names a type ‘${name}’ that does not exist; ${remains}.`),
  }
}

function parseWindow(params: URLSearchParams): Field<Pick<Address, 'fromDay' | 'toDay'>> {
  const from = parseDayField(params.get('from'), 'first')
  const to = parseDayField(params.get('to'), 'last')
  if (from.value !== null && to.value !== null && from.value > to.value) {
    return {
      value: { fromDay: null, toDay: null },
      notes: ['The address gives a time window that ends before it begins; the whole time is shown.'],
    }
  }
  return { value: { fromDay: from.value, toDay: to.value }, notes: [...from.notes, ...to.notes] }
}

function parseDayField(text: string | null, which: 'first' | 'last'): Field<number | null> {
  if (text === null || text === '') return { value: null, notes: [] }
  const day = parseDay(text)
  if (day !== null) return { value: day, notes: [] }
  const note = `The address gives ‘${text}’ as the ${which} day of its time window, which is not a day such as 2026-02-07; it was left out.`
  return { value: null, notes: [note] }
}

function parseGaps(text: string | null): Field<boolean> {
  if (text === null || text === '' || text === 'collapsed') return { value: true, notes: [] }
  if (text === 'shown') return { value: false, notes: [] }
  const note = `The address says ‘${text}’ of empty stretches, which can only be shown or collapsed; they are collapsed.`
  return { value: true, notes: [note] }
}
