/**
 * What a recogniser says about a phrase before it is resolved: only what the words themselves state.
 * Nothing here depends on the publication date; `resolve.ts` adds what a reader would imply.
 */
import type { TimexType } from './date-expression.ts'
import type { Unit } from './moment.ts'

/** Counted units away from a day: −1 year from publication is "last year". */
export interface Shift {
  readonly unit: Unit
  readonly amount: number
  /** `published`: as "yesterday"; `narrative`: the date last spoken of, as "the following day". */
  readonly from: 'published' | 'narrative'
}

/** Early, mid or late, said of a month, season, year or decade. */
export type Part = 'early' | 'mid' | 'late'

/** Fields of the calendar that a phrase names. Months and days from 1, weekdays from 0 for Monday, the rest from 0. */
export interface StatedFields {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly season?: number
  readonly quarter?: number
  readonly half?: number
}

export interface CalendarReading {
  readonly kind: 'calendar'
  readonly unit: Unit
  readonly stated: StatedFields
  /** The year, where a phrase gives it in words: "June last year". */
  readonly yearShift?: Shift
  /** "last Friday" −1, "this June" 0, "next March" 1. */
  readonly turn?: -1 | 0 | 1
  readonly part?: Part
  /** TIMEX3 time of day, without the `T`: `14:00`, `MO`. */
  readonly time?: string
}

export interface ShiftReading {
  readonly kind: 'shift'
  readonly shift: Shift
  readonly part?: Part
  readonly time?: string
}

/** A value that needs no resolving: a duration, a set, `PRESENT_REF`. */
export interface FixedReading {
  readonly kind: 'fixed'
  readonly type: TimexType
  readonly value: string
}

/** A time of day alone, to be joined to a day beside it or to the day spoken of. */
export interface TimeReading {
  readonly kind: 'time'
  readonly time: string
}

export type Reading = CalendarReading | ShiftReading | FixedReading | TimeReading

/** A reading and where it stands. Offsets are UTF-16 units of the text. */
export interface FoundReading {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly reading: Reading
}

export type Groups = Readonly<Record<string, string | undefined>>

/**
 * One way in which English writes a time. `opens` are the lower-case words that can begin it (`#` stands for a digit);
 * `pattern` is sticky and is tried only there; `read` returns null for what only looks like it.
 */
export interface Recogniser {
  readonly rule: string
  readonly opens: readonly string[]
  readonly pattern: RegExp
  readonly read: (groups: Groups, place: { readonly text: string; readonly start: number; readonly end: number }) => Reading | null
}
