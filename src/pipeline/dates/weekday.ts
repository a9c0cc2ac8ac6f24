/**
 * A weekday by its name, with what turns it.
 * Takes: "Friday", "on Sunday", "last Tuesday", "next Mon.", "that Saturday".
 * Leaves: "sat" and "sun" as words, "Sun" and "Mon" at the head of a name.
 */
import type { Recogniser } from './reading.ts'
import { TURN, TURNS, WEEKDAY, WEEKDAYS, phrase, turnOf, weekdayIndex } from './words.ts'

export const weekday: Recogniser = {
  rule: 'weekday',
  opens: [...WEEKDAYS.keys(), ...TURNS.keys()],
  pattern: phrase(`(?:(?:this )?(?<turn>${TURN}) )?(?<weekday>${WEEKDAY})(?:s(?=['’]))?`),
  read: (groups, { text, start, end }) => {
    const word = groups['weekday'] ?? ''
    const index = weekdayIndex(word)
    const nameStart = text.indexOf(word, start)
    if (index === null || text.charCodeAt(nameStart) >= 97 || end <= nameStart) return null
    if (nameStart === start && SHORT_WORDS.has(word)) return null
    const turn = turnOf(groups['turn'])
    return { kind: 'calendar', unit: 'day', stated: { weekday: index }, ...(turn && { turn }) }
  },
}

/** Abbreviations that, without their point, are as often a name or a word. */
const SHORT_WORDS = new Set(['Sun', 'Sat', 'Mon', 'Wed', 'SAT', 'SUN', 'WED', 'MON'])
