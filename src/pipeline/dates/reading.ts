/**
 * What a recogniser says about a phrase before it is resolved: only what the words themselves state.
 * Nothing here depends on the publication date; `resolve.ts` adds what a reader would imply.
 */
import type { TimexType } from './date-expression.ts'
import type { Unit } from './moment.ts'
import type { WordTable } from './word-table.ts'

/**
 * The day from which a phrase counts. `published`: as "yesterday". `narrative`: the date last spoken of, as "the
 * following day", or the publication date where none has been named. `told`: only a date that was named, as "that day".
 * `either`: the publication date in news, the narrative date in a history, as "this year".
 */
export type From = 'published' | 'narrative' | 'told' | 'either'

/** Counted units away from a day: −1 year from publication is "last year". */
export interface Shift {
  readonly unit: Unit
  readonly amount: number
  readonly from: From
  /** Whole years away besides: −50 for "fifty years ago today", whose unit is the day. */
  readonly years: number
}

/** "last Friday" −1, "the Friday before last" −2, "that June" 0, "the following March" 1, "a week from Friday" 2. */
export interface Turn {
  readonly step: number
  readonly from: From
}

/** Early, mid or late, said of a month, season, year or decade. */
export type Part = 'early' | 'mid' | 'late'

/** Fields of the calendar that a phrase names. Months and days from 1, weekdays from 0 for Monday, the rest from 0. */
export interface StatedFields {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly weekday: number | undefined
  readonly season: number | undefined
  readonly quarter: number | undefined
  readonly half: number | undefined
}

export interface CalendarReading {
  readonly kind: 'calendar'
  readonly unit: Unit
  readonly stated: StatedFields
  /** The year or week, where words give it: "June last year", "Friday of next week". */
  readonly within: Shift | null
  readonly turn: Turn | null
  /** Where the phrase itself parts its unit: "year-end". */
  readonly part: Part | null
  /** TIMEX3 time of day, without the `T`: `14:00`, `MO`. */
  readonly time: string | null
  /** The day of a named holiday in a year, where no month and day are fixed. */
  readonly dayIn: ((year: number) => number) | null
}

export interface ShiftReading {
  readonly kind: 'shift'
  readonly shift: Shift
  readonly time: string | null
  /** "a year earlier" said of a quarter or a month means that quarter or month, a year earlier. */
  readonly keepsUnit: boolean
  /** What a figure is compared with: the story does not go on from there. */
  readonly isAside: boolean
}

/** A value that needs no resolving: a duration, a set, `PRESENT_REF`. */
export interface FixedReading {
  readonly kind: 'fixed'
  readonly type: TimexType
  readonly value: string
  /** Of "six hours later", how far it lies from the clock last told; where none was told, the value holds. */
  readonly minutes: number | null
}

/** A time of day, to be joined to the day beside it; alone it is of the day spoken of, if it can stand alone at all. */
export interface TimeReading {
  readonly kind: 'time'
  readonly time: string
  readonly alone: boolean
}

export type Reading = CalendarReading | ShiftReading | FixedReading | TimeReading

/*
 * The makers of readings. All of one kind have the same fields in the same order, which engines read several times as fast
 * as objects that have only what they need; so each is made here and none is copied by a spread.
 */

type CalendarDetails = Partial<Omit<CalendarReading, 'kind' | 'unit' | 'stated'>>
type ShiftDetails = Partial<Omit<ShiftReading, 'kind' | 'shift'> & Pick<Shift, 'years'>>

/** A calendar reading of the fields that are given, other than a mere `dated` one; what else there is to say of it in `details`. */
export const calendar = (
  unit: Unit, { year, month, day, weekday, season, quarter, half }: Partial<StatedFields>, { within = null, turn = null, part = null, time = null, dayIn = null }: CalendarDetails = {},
): CalendarReading => ({ kind: 'calendar', unit, stated: { year, month, day, weekday, season, quarter, half }, within, turn, part, time, dayIn })

/**
 * A calendar reading of no more than a year, a month and a day, and what turns it. It is the commonest by far, and fields that
 * come one by one are read faster than those of the objects, of many shapes, that `calendar` takes.
 */
export const dated = (unit: Unit, year: number | undefined, month?: number, day?: number, turn: Turn | null = null): CalendarReading =>
  ({ kind: 'calendar', unit, stated: { year, month, day, weekday: undefined, season: undefined, quarter: undefined, half: undefined }, within: null, turn, part: null, time: null, dayIn: null })

/** The same reading with some fields stated otherwise. */
export const restated = (reading: CalendarReading, stated: Partial<StatedFields>): CalendarReading => calendar(reading.unit, { ...reading.stated, ...stated }, reading)
/** The same reading with other details. */
export const detailed = (reading: CalendarReading, details: CalendarDetails): CalendarReading => calendar(reading.unit, reading.stated, { ...reading, ...details })

export const shifted = (unit: Unit, amount: number, from: From, { time = null, keepsUnit = false, isAside = false, years = 0 }: ShiftDetails = {}): ShiftReading =>
  ({ kind: 'shift', shift: { unit, amount, from, years }, time, keepsUnit, isAside })
export const fixed = (type: TimexType, value: string, minutes: number | null = null): FixedReading => ({ kind: 'fixed', type, value, minutes })
export const timeOf = (time: string, alone: boolean): TimeReading => ({ kind: 'time', time, alone })

/** A reading and where it stands. Offsets are UTF-16 units of the text. */
export interface FoundReading {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly reading: Reading
  /** The number of the range that it is an end of; null where it is none. */
  readonly range: number | null
}

/** A reading and where its phrase ends. */
export interface Phrase {
  readonly end: number
  readonly reading: Reading
}

/** Where a recogniser is tried: at a word or a number, with the word before it that turns it ("last", "that"), if it takes one. */
export interface Place {
  readonly text: string
  readonly start: number
  /** Where the word or the number ends; for what looks around a whole phrase, where that does. */
  readonly end: number
  readonly turn: Turn | null
}

/** Words that open a phrase only before one of others: "first" before "quarter", or a number, "4th" or "2.5", before a unit. */
export interface Pair {
  readonly firsts: readonly string[]
  readonly seconds: readonly string[]
}

/**
 * One way in which English writes a time. `opens` are the lower-case words that begin it, `pairs` those that do where a certain
 * word follows; of numbers, `#` stands for one of one or two digits, `###`, `####` and `########` for three, four and eight.
 * `read` is tried only there and returns null for what only looks like it; `phrase.ts` has the ways to write it.
 */
export interface Recogniser {
  readonly rule: string
  readonly opens?: readonly string[]
  readonly pairs?: readonly Pair[]
  /** Of a number that opens it, what must follow: a character, or one after a space or a hyphen. Left out, anything may. */
  readonly next?: RegExp
  /** True for what is always written with a capital. */
  readonly isName?: boolean
  /** Words that may stand before it and turn it. */
  readonly turns?: WordTable<Turn>
  readonly read: (place: Place) => Phrase | null
}
