/**
 * A month by its name, with a day, a year or both, in either order.
 * Takes: "February 7, 2026", "7 February 2026", "the 7th of Feb.", "Feb 7", "October 2024", "February of 1940", "March".
 * Leaves: "may" and "march" as verbs, "April Jones", "May 50 people".
 */
import type { Groups, Reading, Recogniser, StatedFields } from './reading.ts'
import { DAY_NUMBER, MONTH, MONTHS, YEAR, monthOf, phrase } from './words.ts'
import { daysInMonth } from '../../dataset/calendar-date.ts'

const LATER_YEAR = `(?:, (?:(?:in|of) )?(?<year>${YEAR})(?!\\d|,\\d|\\.\\d|\\s?%))?`

const toNumber = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number.parseInt(digits, 10))

function readMonthDate(groups: Groups): Reading | null {
  const month = monthOf(groups['month'])
  if (month === null) return null
  const year = toNumber(groups['year'])
  const day = toNumber(groups['day'])
  if (day !== undefined && day > daysInMonth(year ?? 2000, month)) return null
  const stated: StatedFields = { month, ...(year !== undefined && { year }), ...(day !== undefined && { day }) }
  return { kind: 'calendar', unit: day === undefined ? 'month' : 'day', stated }
}

export const monthFirstDate: Recogniser = {
  rule: 'full-date',
  opens: [...MONTHS.keys()],
  pattern: phrase(`(?<month>${MONTH})\\s?(?:the )?(?<day>${DAY_NUMBER})(?![\\d:%]|,\\d|\\.\\d)${LATER_YEAR}`),
  read: (groups, { text, start }) => (isCapital(text, start) ? readMonthDate(groups) : null),
}

export const dayFirstDate: Recogniser = {
  rule: 'full-date',
  opens: ['#'],
  pattern: phrase(`(?<day>${DAY_NUMBER})[\\s-](?:day )?(?:of )?(?<month>${MONTH})(?:[-,]?\\s?(?<year>${YEAR})(?!\\d|,\\d|\\.\\d))?`),
  read: readMonthDate,
}

export const monthOfYear: Recogniser = {
  rule: 'full-date',
  opens: [...MONTHS.keys()],
  pattern: phrase(`(?<month>${MONTH})${LATER_YEAR}`),
  read: (groups, { text, start }) => {
    if (!isCapital(text, start)) return null
    return groups['year'] === undefined && !standsAlone(text, start, groups['month'] ?? '') ? null : readMonthDate(groups)
  },
}

const isCapital = (text: string, at: number): boolean => text.charCodeAt(at) < 97

/** Words that put a month name in its place as a time; names and verbs have others before them. */
const BEFORE_A_MONTH =
  /(?:^|[\s(—–-])(?:in|since|until|till|by|from|to|through|during|of|for|before|after|between|and|or|early|late|mid|last|next|this|past|every|each|around|about|on|late-|mid-|early-|the|following|previous|that|[,(—–-])[\s(]{0,2}$/i
/** Month names that are as often a person, a verb or an abbreviation of something else. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan', 'april', 'june', 'august', 'jun'])

function standsAlone(text: string, start: number, word: string): boolean {
  if (!AMBIGUOUS.has(word.toLowerCase())) return true
  return BEFORE_A_MONTH.test(text.slice(Math.max(0, start - 12), start))
}
