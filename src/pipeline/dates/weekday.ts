/**
 * A weekday by its name, with what turns it.
 * Takes: "Friday", "on Sunday", "last Tuesday", "the Tuesday before last", "next Mon.", "the following Saturday", "a Sunday" (any one),
 * "a Friday or Saturday", "a Sunday night", "open Monday through Friday" (every week), "Friday the 13th",
 * "the first Tuesday in November".
 * Leaves: "sat" and "sun" as words, "Sun" and "Mon" at the head of a name, "the Sunday Times", "its Sunday Supper line".
 */
import { daysInMonth, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { after, before, is, meaningOf, wordBefore } from './beside.ts'
import { isGluedAt, monthAt } from './fields.ts'
import { isDigitAt } from './opening.ts'
import { pattern } from './phrase.ts'
import { calendar, fixed, type Recogniser, type Turn } from './reading.ts'
import { lookUp, wordTable } from './word-table.ts'
import { MONTH, NAMED_TURNS, WEEKDAY, WEEKDAYS, YEAR, anyOf, monthOf, numberIn, weekdayIndex } from './words.ts'

const WEEKDAY_TABLE = wordTable(WEEKDAYS)

/** Abbreviations that, without their point, are as often a name or a word. */
const SHORT_WORDS = new Set(['Sun', 'Sat', 'Mon', 'Wed', 'SAT', 'SUN', 'WED', 'MON'])
/** Abbreviations that may have their point are shorter. */
const LONGEST_ABBREVIATION = 4
/** From here on a name is no other word, whatever its case. */
const LONG_NAME = 6
const FIRST_LOWER = 97

/** "on a Sunday in March" is any Sunday; "in a Sunday interview" is that of the day. */
const ANY = /\ba\s(?:\w{3,6}day\sor\s)?$/i
const ANY_REACH = 16
/** "on a Saturday afternoon" is any one too. */
const PART = /^\s(?<part>morning|afternoon|evening|night)\b/i
const PART_CODES: ReadonlyMap<string, string> = new Map([['morning', 'TMO'], ['afternoon', 'TAF'], ['evening', 'TEV'], ['night', 'TNI']])
const PART_REACH = 12
/** "the Rising Sun.", at the end of a sentence. */
const OF_NAME = /\b(?!On|Last|Next|This|The)\p{Lu}\p{Ll}+\s$/u
const BEFORE_LAST = /^\s{1,4}before\s{1,4}last\b(?!\s\w)/i
/** Its length at most. */
const BEFORE_LAST_REACH = 24
const ENDS = /^(?:\s?[.,;:)]|\s(?:in|of|when|that|and|or)\b|$)/i

/** "its Sunday Supper line": what somebody has is called after a day where a capital follows it. */
const OWNERS = anyOf('its their our my')
const CALLED = /^\s\p{Lu}\p{Ll}{2}/u
/** "open Monday through Friday", "jobs from Monday to Friday": what is so every week. */
const HABIT = /\b(?:jobs?|hours|works?|working|open|opens|shifts?|school|classes|a\.m\.|p\.m\.)[\s,]{1,3}(?:from\s)?(?:Mondays?\s(?:through|to)\s)?$/
const TO_FRIDAY = /^\s(?:through|to)\s(?:Friday|Saturday)\b/
const FROM_MONDAY = /\bMonday\s(?:through|to)\s$/
const HABIT_REACH = 32

/** Whether a day and its neighbour are those of every working week. */
const isHabit = (place: { readonly text: string; readonly start: number; readonly end: number }): boolean =>
  (TO_FRIDAY.test(after(place, 20)) || FROM_MONDAY.test(before(place, 16))) && HABIT.test(before(place, HABIT_REACH))

/** "the Sunday Bugle, which": a newspaper's name; "the Friday Senate vote" has a day. */
const TITLE = /^\s(?:Times|Mail|Telegraph|Herald|Independent|Express|Mirror|Post|Star|News|People|Tribune|World|Mercury|\p{Lu}\p{Ll}{3,14}[,;:)’'])/u
function isTitled(place: { readonly text: string; readonly start: number; readonly end: number }): boolean {
  if (place.text.charCodeAt(place.end + 1) >= FIRST_LOWER || monthAt(place.text, place.end + 1) !== null) return false
  const lead = wordBefore(place.text, place.start)
  return (is(lead, 'the') && TITLE.test(after(place, 18))) || (meaningOf(OWNERS, lead) === true && CALLED.test(after(place, 4)))
}

export const weekday: Recogniser = {
  rule: 'weekday',
  opens: [...WEEKDAYS.keys()],
  turns: NAMED_TURNS,
  read: ({ text, start, end: wordEnd, turn }) => {
    const index = lookUp(WEEKDAY_TABLE, text, start, wordEnd)
    if (index === undefined || isDigitAt(text, wordEnd)) return null
    const hasPoint = wordEnd - start <= LONGEST_ABBREVIATION && text[wordEnd] === '.' && !isGluedAt(text, wordEnd + 1)
    const end = hasPoint ? wordEnd + 1 : wordEnd
    if ((text.charCodeAt(start) >= FIRST_LOWER && end - start < LONG_NAME) || (SHORT_WORDS.has(text.slice(start, end)) && !turn)) return null
    if (hasPoint && OF_NAME.test(before({ text, start }, 14)) && /^\s*(?:\n|$)/.test(after({ text, end }, 3))) return null
    if (isTitled({ text, start, end })) return null
    const any = `XXXX-WXX-${index + 1}`
    const part = PART.exec(after({ text, end }, PART_REACH))
    const anyEnd = end + (part?.[0].length ?? 0)
    if (ANY.test(before({ text, start }, ANY_REACH)) && ENDS.test(after({ text, end: anyEnd }, 8))) {
      const code = PART_CODES.get(part?.groups?.['part']?.toLowerCase() ?? '')
      return { end: anyEnd, reading: code === undefined ? fixed('DATE', any) : fixed('TIME', any + code) }
    }
    if (!turn && isHabit({ text, start, end })) return { end, reading: fixed('DATE', any) }
    const beforeLast = turn ? null : BEFORE_LAST.exec(after({ text, end }, BEFORE_LAST_REACH))?.[0]
    if (beforeLast) return { end: end + beforeLast.length, reading: calendar('day', { weekday: index }, { turn: { step: -2, from: 'published' } }) }
    return { end, reading: calendar('day', { weekday: index }, { turn }) }
  },
}

const readOnDay = pattern(`(?<weekday>${WEEKDAY}),? the (?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)(?!\\s{1,3}(?:of\\s|day\\b|${MONTH}))`, (groups) => {
  const [name, day] = [weekdayIndex(groups['weekday']), Number(groups['day'])]
  return name === null || day < 1 ? null : calendar('day', { weekday: name, day })
})

/** "Friday the 13th", without its month: the nearest one that fell on that day. */
export const fridayThe13th: Recogniser = {
  rule: 'weekday',
  opens: [...WEEKDAYS.keys()],
  read: (place) => (place.text.startsWith(' the ', place.end) || place.text.startsWith(', the ', place.end) ? readOnDay(place) : null),
}
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'last']
/** The nth weekday of a month, or its last one; a day number. */
function nthIn(year: number, month: number, weekdayAt: number, nth: number): number {
  const first = toDayNumber({ year, month, day: 1 })
  const earliest = first + ((weekdayAt - weekdayOf(first) + 7) % 7)
  if (nth < ORDINAL_WORDS.length - 1) return earliest + 7 * nth
  return earliest + 7 * Math.floor((first + daysInMonth(year, month) - 1 - earliest) / 7)
}

/** "the first Tuesday in November", "the last Friday of May 2024"; of every month it recurs. */
export const nthWeekday: Recogniser = {
  rule: 'weekday',
  opens: [...WEEKDAYS.keys()],
  turns: wordTable(ORDINAL_WORDS.map((word, step): [string, Turn] => [word, { step, from: 'either' }])),
  read: (place) => (place.turn ? readNth(place) : null),
}
const readNth = pattern(`(?<weekday>${WEEKDAY}) (?:of|in) (?:(?:each|every|a|the) (?<unit>month)|(?<month>${MONTH})(?:, (?:of )?(?<year>${YEAR}))?)(?! \\d)`, (groups, { turn }) => {
  const [day, month] = [weekdayIndex(groups['weekday']), monthOf(groups['month'])]
  if (groups['unit'] !== undefined) return fixed('SET', 'P1M')
  return day === null || month === null ? null : calendar('day', { year: numberIn(groups['year']) }, { dayIn: (year) => nthIn(year, month, day, turn?.step ?? 0) })
})
