/**
 * A month by its name, with a day, a year or both, in either order; and what turns it: "last June".
 * Takes: "February 7, 2026", "7 February 2026", "the 7th of Feb.", "Feb 7", "October 2024", "February of 1940", "March",
 * "May ninth", "the ninth of May", "the week of May 8", "the last week of May".
 * Leaves: "may" and "march" as verbs, "April Jones", "May 50 people", "the May second-quarter report".
 */
import { daysInMonth, toDayNumber } from '../../dataset/calendar-date.ts'
import { after, before, is, wordBefore } from './beside.ts'
import { dayAt, endOfLink, endOfSpaces, goesOnAt, isGluedAt, isSpaceAt, monthAt, ordinalAt, yearAt, type Field } from './fields.ts'
import { endOfLetters, isDigitAt } from './opening.ts'
import { pattern } from './phrase.ts'
import { calendar, dated, type CalendarReading, type Place, type Recogniser, type Turn } from './reading.ts'
import { isWordAt, lookUp, wordTable } from './word-table.ts'
import { DAY_NUMBER, MONTH, MONTHS, NAMED_TURNS, ORDINALS, ORDINAL_TENS, YEAR, anyOf, monthOf, numberIn } from './words.ts'

/** Month, day and year as far as they are written; null for a day that the month does not have. */
function dateOf(month: number, day: number | undefined, year: number | undefined, turn: Turn | null): CalendarReading | null {
  if (day !== undefined && day > daysInMonth(year ?? 2000, month)) return null
  return dated(day === undefined ? 'month' : 'day', year, month, day, turn)
}

const isOneOf = (names: ReturnType<typeof anyOf>) => ({ text, start, end }: Place): boolean => lookUp(names, text, start, end) === true
/** Month names that are as often a person, a verb or an abbreviation of something else. */
const isAmbiguous = isOneOf(anyOf('may march mar sep dec jan april june august jun'))
const isVerb = isOneOf(anyOf('may march mar sep dec jan jun'))

const FIRST_LOWER = 97
/** A month by its capital, or by a name that is no verb. */
const isNamed = (place: Place): boolean => place.text.charCodeAt(place.start) < FIRST_LOWER || !isVerb(place)

/** Words that put a month name in its place as a time; names and verbs have others before them. */
const BEFORE_A_MONTH =
  /(?:^|[\s("“‘'—–-])(?:in|since|until|till|by|from|to|through|throughout|during|of|for|before|after|between|and|or|early|late|mid|every|each|around|about|on|on or around|the|as of|[,(—–-])[\s(-]{0,2}$/i
/** Words after one that make it a time too: what is counted by the month. */
const AFTER_A_MONTH =
  /^\s(?:alone|sales|exports|imports|figures|data|output|production|orders|deliveries|delivery|earnings|profits?|revenues?|results|payrolls|prices|inflation|traffic|futures|contracts?|(?:was|is)\s(?:[a-z]{1,6}\s)?(?:better|worse|weaker|stronger|slower))\b|^\s(?:before|when|until)\s(?:we|they|he|she|it|the)\b|^['’]s\s(?:rise|fall|gain|drop|decline|increase|decrease|figures?|numbers?|rate|level|report|jump|surge|slump|total)\b/
/** "managed by March Capital" */
const COMPANY = /^\s(?:Capital|Group|Partners|Corp|Inc|Co|Holdings|Fund|Investments|Securities|Industries|Media)\b/
/** "March is on course to be the coldest": the subject of a sentence; Ms May is one too. */
const SUBJECT_VERB = /^\s(?:was|is|has|had|will|brought|saw|began|ended|proved|turned)\b/
const isSubject = (place: Place): boolean => /(?:^|[.!?\n]["”’]?\s{0,2}|["“])$/.test(before(place, 4)) && SUBJECT_VERB.test(after(place, 9)) && !place.text.startsWith('May', place.start)
const standsAlone = (place: Place): boolean => !isAmbiguous(place) || isSubject(place) || (BEFORE_A_MONTH.test(before(place, 14)) && !COMPANY.test(after(place, 12))) || AFTER_A_MONTH.test(after(place, 24))

/** "5-year": what counts units is no day. */
const UNITS_COUNTED = ['year', 'month', 'week', 'day', 'hour']
const countsUnits = (text: string, at: number): boolean => text[at] === '-' && UNITS_COUNTED.some((unit) => isWordAt(unit, text, at + 1, at + 1 + unit.length))

/** "7" of "Feb 7", "Feb-7" and "Feb. the 7th"; no clock time, count or decimal. */
function dayAfter(text: string, end: number): Field | null {
  const start = endOfLink('the', text, text[end] === '-' ? end + 1 : endOfSpaces(text, end, 3))
  const day = isDigitAt(text, start) ? dayAt(text, start) : spelledDay(text, start)
  return !day || isGluedAt(text, day.end) || text[day.end] === '%' || goesOnAt(text, day.end) || countsUnits(text, day.end) ? null : day
}

/** What the ordinal after a month belongs to where it is no day: "the May second quarter". */
const RANKED = anyOf('quarter half time place round week day')
/** "ninth" of "May ninth", as broadcasts spell it; a capital begins a name: "In May the Second Army". */
function spelledDay(text: string, at: number): Field | null {
  const day = text.charCodeAt(at) < FIRST_LOWER ? null : ordinalAt(text, at)
  return day && text[day.end] !== '-' && !lookUp(RANKED, text, day.end + 1, endOfLetters(text, day.end + 1)) ? day : null
}

/** "2026" of ", 2026", " of 2026", " in the year 2026", ",2026", "-2026" and "/2026". */
function yearAfter(text: string, end: number): Field | null {
  if (text[end] === '-' || text[end] === '/') return yearAt(text, end + 1)
  const comma = endOfSpaces(text, end, 1)
  const gap = text[comma] === ',' ? comma + 1 : end
  const spaced = endOfSpaces(text, gap, gap === end ? 5 : 4)
  if (spaced === gap) return gap === end + 1 ? yearAt(text, gap) : null
  const link = Math.max(endOfLink('of', text, spaced), endOfLink('in', text, spaced))
  const article = link === spaced ? link : endOfLink('the', text, link)
  return yearAt(text, article === link ? link : endOfLink('year', text, article))
}

export const monthDate: Recogniser = {
  rule: 'full-date',
  opens: [...MONTHS.keys()],
  turns: NAMED_TURNS,
  read: (place) => {
    const { text, start, turn } = place
    const month = monthAt(text, start)
    if (!month || !isNamed(place)) return null
    const day = dayAfter(text, month.end)
    const year = yearAfter(text, (day ?? month).end)
    if (!day && !year && !turn && (!standsAlone(place) || (isAmbiguous(place) && text.charCodeAt(start) >= FIRST_LOWER))) return null
    const reading = dateOf(month.value, day?.value, year?.value, turn)
    return reading && { end: (year ?? day)?.end ?? (isGluedAt(text, month.end) ? place.end : month.end), reading }
  },
}

/** "2026" of " 2026", ", 2026", "-2026" and "/2026". */
function yearBeside(text: string, end: number): Field | null {
  const mark = text[end]
  return yearAt(text, endOfSpaces(text, mark === '-' || mark === '/' || mark === ',' ? end + 1 : end, 1))
}

export const dayFirstDate: Recogniser = {
  rule: 'full-date',
  opens: ['#'],
  next: /^(?:[ -][\sjfmasond]|[snrt]|\/)/i,
  read: ({ text, start }) => {
    const day = dayAt(text, start)
    if (!day || !(isSpaceAt(text, day.end) || text[day.end] === '/' || text[day.end] === '-') || DECIMAL_OR_MONEY.includes(text[start - 1] ?? ' ')) return null
    const month = monthAt(text, endOfLink('of', text, endOfLink('day', text, day.end + 1)))
    if (!month) return null
    const year = yearBeside(text, month.end)
    const reading = dateOf(month.value, day.value, year?.value, null)
    return reading && { end: year?.end ?? (isGluedAt(text, month.end) ? month.end - 1 : month.end), reading }
  },
}
/** "the ninth of May", "the twenty-first of June, 1990"; "a third of May" is a share of it. */
export const spelledDate: Recogniser = {
  rule: 'full-date',
  pairs: [{ firsts: [...ORDINALS.keys()], seconds: ['of'] }, { firsts: [...ORDINAL_TENS.keys()], seconds: [...ORDINALS.keys()] }],
  read: ({ text, start }) => {
    const day = is(wordBefore(text, start), 'the') ? ordinalAt(text, start) : null
    const link = day && endOfSpaces(text, day.end, 1)
    const of = link && endOfLink('of', text, link)
    const month = of && of > link ? monthAt(text, of) : null
    const year = month && yearBeside(text, month.end)
    const reading = day && month && dateOf(month.value, day.value, year?.value, null)
    return reading && { end: (year ?? month).end, reading }
  },
}
/** Marks before a number that is no day. */
const DECIMAL_OR_MONEY = '.,:$£€'

const AMBIGUOUS_LOWER = /^(?:may|march)$/

export const yearFirstDate: Recogniser = {
  rule: 'full-date',
  pairs: [{ firsts: ['####'], seconds: [...MONTHS.keys()] }],
  next: /^[ -]?[jfmasond]/i,
  // A year that ends its line is a heading, and the day below it another date.
  read: pattern(`(?<year>${YEAR})(?!\\n)[ /-]?(?<month>${MONTH})(?:[ /-](?<day>${DAY_NUMBER}))?`, ({ year, month = '', day }) =>
    // "the 1963 march" was one.
    AMBIGUOUS_LOWER.test(month) ? null : dateOf(monthOf(month) ?? 0, day === undefined ? undefined : Number.parseInt(day, 10), Number(year), null),
  ),
}

/** "in the week of May 8": the week that has it. */
export const weekOfDate: Recogniser = {
  rule: 'full-date',
  pairs: [{ firsts: ['week'], seconds: ['of'] }],
  read: pattern(`week of (?<month>${MONTH}) (?<day>${DAY_NUMBER})(?:, (?<year>${YEAR}))?(?!\\d|[.,:]\\d|\\s?[-–])`, (groups) => {
    const [month, day] = [monthOf(groups['month']), Number.parseInt(groups['day'] ?? '', 10)]
    if (month === null || day > daysInMonth(2001, month)) return null
    return calendar('week', { year: numberIn(groups['year']) }, { dayIn: (year) => toDayNumber({ year, month, day }) })
  }),
}

/** "the first week of October 1963", "the last week of May": the week of the month's first or last day. */
export const weekOfMonth: Recogniser = {
  rule: 'full-date',
  opens: ['week'],
  turns: wordTable<Turn>([['first', { step: 0, from: 'either' }], ['last', { step: -1, from: 'either' }]]),
  read: (place) => (place.turn ? readWeekOfMonth(place) : null),
}
const readWeekOfMonth = pattern(`week (?:of|in) (?<month>${MONTH})(?:, (?:of )?(?<year>${YEAR}))?(?!\\d| \\d)`, (groups, { turn }) => {
  const month = monthOf(groups['month'])
  if (month === null) return null
  return calendar('week', { year: numberIn(groups['year']) }, { dayIn: (year) => toDayNumber({ year, month, day: turn?.step === 0 ? 1 : daysInMonth(year, month) }) })
})
