/**
 * A weekday by its name, with what turns it.
 * Takes: "Friday", "on Sunday", "last Tuesday", "the Tuesday before last", "next Mon.", "the following Saturday", "a Sunday" (any one).
 * Leaves: "sat" and "sun" as words, "Sun" and "Mon" at the head of a name, "the Sunday Times".
 */
import { after, before, is, wordBefore } from './beside.ts'
import { isGluedAt, monthAt } from './fields.ts'
import { isDigitAt } from './opening.ts'
import { calendar, fixed, type Recogniser } from './reading.ts'
import { lookUp, wordTable } from './word-table.ts'
import { NAMED_TURNS, WEEKDAYS } from './words.ts'

const WEEKDAY_TABLE = wordTable(WEEKDAYS)

/** Abbreviations that, without their point, are as often a name or a word. */
const SHORT_WORDS = new Set(['Sun', 'Sat', 'Mon', 'Wed', 'SAT', 'SUN', 'WED', 'MON'])
/** Abbreviations that may have their point are shorter. */
const LONGEST_ABBREVIATION = 4
/** From here on a name is no other word, whatever its case. */
const LONG_NAME = 6
const FIRST_LOWER = 97

/** "on a Sunday in March" is any Sunday; "in a Sunday interview" is that of the day. */
const ANY = /\ba\s$/i
/** "the Rising Sun.", at the end of a sentence. */
const OF_NAME = /\b(?!On|Last|Next|This|The)\p{Lu}\p{Ll}+\s$/u
const BEFORE_LAST = /^\s{1,4}before\s{1,4}last\b(?!\s\w)/i
/** Its length at most. */
const BEFORE_LAST_REACH = 24
const ENDS = /^(?:\s?[.,;:)]|\s(?:in|of|when|that|and|or)\b|$)/i

/** "the Sunday Bugle, which": a newspaper's name; "the Friday Senate vote" has a day. */
const TITLE = /^\s(?:Times|Mail|Telegraph|Herald|Independent|Express|Mirror|Post|Star|News|People|Tribune|World|Mercury|\p{Lu}\p{Ll}{3,14}[,;:)’'])/u
const isTitled = (place: { readonly text: string; readonly start: number; readonly end: number }): boolean =>
  place.text.charCodeAt(place.end + 1) < FIRST_LOWER && TITLE.test(after(place, 18)) && monthAt(place.text, place.end + 1) === null && is(wordBefore(place.text, place.start), 'the')

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
    if (ANY.test(before({ text, start }, 3)) && ENDS.test(after({ text, end }, 8))) return { end, reading: fixed('DATE', `XXXX-WXX-${index + 1}`) }
    const beforeLast = turn ? null : BEFORE_LAST.exec(after({ text, end }, BEFORE_LAST_REACH))?.[0]
    if (beforeLast) return { end: end + beforeLast.length, reading: calendar('day', { weekday: index }, { turn: { step: -2, from: 'published' } }) }
    return { end, reading: calendar('day', { weekday: index }, { turn }) }
  },
}
