/**
 * A month by its name, with a day, a year or both, in either order; and what turns it: "last June".
 * Takes: "February 7, 2026", "7 February 2026", "the 7th of Feb.", "Feb 7", "October 2024", "February of 1940", "March".
 * Leaves: "may" and "march" as verbs, "April Jones", "May 50 people".
 */
import { daysInMonth } from '../../dataset/calendar-date.ts'
import { before } from './beside.ts'
import type { Groups, Place, Reading, Recogniser, Turn } from './reading.ts'
import { DAY_NUMBER, MONTH, MONTHS, NAMED_TURNS, YEAR, YEAR_AFTER, monthOf, phrase } from './words.ts'

const LATER_YEAR = `(?:(?:, (?:(?:in|of) (?:the year )?)?|[-/]|,)${YEAR_AFTER})?`

const toNumber = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number.parseInt(digits, 10))

function readMonthDate(groups: Groups, turn: Turn | null): Reading | null {
  const month = monthOf(groups['month'])
  if (month === null) return null
  const year = toNumber(groups['year'])
  const day = toNumber(groups['day'])
  if (day !== undefined && day > daysInMonth(year ?? 2000, month)) return null
  return {
    kind: 'calendar',
    unit: day === undefined ? 'month' : 'day',
    stated: { month, ...(year !== undefined && { year }), ...(day !== undefined && { day }) },
    ...(turn && { turn }),
  }
}

/** Month names that are as often a person, a verb or an abbreviation of something else. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan', 'april', 'june', 'august', 'jun'])

/** A month by its capital, or by a name that is no other word. */
const isNamed = ({ text, start }: Place, month: string | undefined): boolean =>
  text.charCodeAt(start) < 97 || !AMBIGUOUS.has((month ?? '').toLowerCase().replace('.', ''))

export const monthDate: Recogniser = {
  rule: 'full-date',
  opens: [...MONTHS.keys()],
  turns: NAMED_TURNS,
  pattern: phrase(`(?<month>${MONTH})(?:(?:\\s{0,3}|-)(?:the )?(?<day>${DAY_NUMBER})(?![\\d\\w%]|[,.:]\\d|-(?:year|month|week|day|hour)))?${LATER_YEAR}`),
  read: (groups, place) => {
    const month = groups['month'] ?? ''
    const isAlone = groups['day'] === undefined && groups['year'] === undefined && !place.turn
    return !isNamed(place, month) || (isAlone && !standsAlone(place, month)) ? null : readMonthDate(groups, place.turn)
  },
}

export const dayFirstDate: Recogniser = {
  rule: 'full-date',
  opens: ['#'],
  next: /^(?:[ -][\sjfmasond]|[snrt]|\/)/i,
  pattern: phrase(`(?<day>${DAY_NUMBER})[\\s/-](?:day )?(?:of )?(?<month>${MONTH})(?:[-/,]?\\s?${YEAR_AFTER})?`),
  read: (groups, place) => (/[.,:$£€]$/.test(before(place, 1)) ? null : readMonthDate(groups, null)),
}

export const yearFirstDate: Recogniser = {
  rule: 'full-date',
  opens: ['####'],
  next: /^[ /-]?[jfmasond]/i,
  pattern: phrase(`(?<year>${YEAR})[ /-]?(?<month>${MONTH})(?:[ /-](?<day>${DAY_NUMBER}))?`),
  read: (groups) => readMonthDate(groups, null),
}

/** Words that put a month name in its place as a time; names and verbs have others before them. */
const BEFORE_A_MONTH =
  /(?:^|[\s(—–-])(?:in|since|until|till|by|from|to|through|throughout|during|of|for|before|after|between|and|or|early|late|mid|every|each|around|about|on|on or around|the|as of|[,(—–-])[\s(-]{0,2}$/i
function standsAlone(place: Place, word: string): boolean {
  return !AMBIGUOUS.has(word.toLowerCase().replace('.', '')) || BEFORE_A_MONTH.test(before(place, 14))
}
