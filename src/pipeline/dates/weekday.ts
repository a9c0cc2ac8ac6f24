/**
 * A weekday by its name, with what turns it.
 * Takes: "Friday", "on Sunday", "last Tuesday", "next Mon.", "the following Saturday", "a Sunday" (any one).
 * Leaves: "sat" and "sun" as words, "Sun" and "Mon" at the head of a name.
 */
import { after, before } from './beside.ts'
import type { Recogniser } from './reading.ts'
import { NAMED_TURNS, WEEKDAY, WEEKDAYS, phrase, weekdayIndex } from './words.ts'

/** Abbreviations that, without their point, are as often a name or a word. */
const SHORT_WORDS = new Set(['Sun', 'Sat', 'Mon', 'Wed', 'SAT', 'SUN', 'WED', 'MON'])

/** From here on a name is no other word, whatever its case. */
const LONG_NAME = 6

/** "on a Sunday in March" is any Sunday; "in a Sunday interview" is that of the day. */
const ANY = /\ba\s$/i
/** "the Rising Sun.", at the end of a sentence. */
const OF_NAME = /\b(?!On|Last|Next|This|The)\p{Lu}\p{Ll}+\s$/u
const ENDS = /^(?:\s?[.,;:)]|\s(?:in|of|when|that|and|or)\b|$)/i

export const weekday: Recogniser = {
  rule: 'weekday',
  opens: [...WEEKDAYS.keys()],
  turns: NAMED_TURNS,
  pattern: phrase(`(?<weekday>${WEEKDAY})`),
  read: (groups, { text, start, end, turn }) => {
    const word = groups['weekday'] ?? ''
    const index = weekdayIndex(word)
    if (index === null || (text.charCodeAt(start) >= 97 && word.length < LONG_NAME) || (SHORT_WORDS.has(word) && !turn)) return null
    if (word.endsWith('.') && OF_NAME.test(before({ text, start }, 14)) && /^\s*(?:\n|$)/.test(after({ text, end }, 3))) return null
    if (ANY.test(before({ text, start }, 3)) && ENDS.test(after({ text, end }, 8))) return { kind: 'fixed', type: 'DATE', value: `XXXX-WXX-${index + 1}` }
    return { kind: 'calendar', unit: 'day', stated: { weekday: index }, ...(turn && { turn }) }
  },
}
