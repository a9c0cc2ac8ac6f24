/**
 * A weekday by its name, with what turns it: "last", "this", "next".
 * Takes: "Friday", "on Sunday", "last Tuesday", "next Mon.", "Friday last week" (with the week beside it).
 * Leaves: "sat" and "sun" as words, "Friday the 13th" the film.
 */
import type { Recogniser } from './reading.ts'
import { WEEKDAY, WEEKDAYS, phrase, weekdayIndex } from './words.ts'

const TURNS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, past: -1, previous: -1, this: 0, coming: 1, next: 1 }

export const weekday: Recogniser = {
  rule: 'weekday',
  opens: [...WEEKDAYS.keys(), ...Object.keys(TURNS)],
  pattern: phrase(`(?:(?:this )?(?<turn>last|past|previous|this|coming|next) )?(?<weekday>${WEEKDAY})`),
  read: (groups, { text, start, end }) => {
    const word = groups['weekday'] ?? ''
    const index = weekdayIndex(word)
    const nameStart = end - word.length
    if (index === null || text.charCodeAt(nameStart) >= 97) return null
    if (word.length < 4 && nameStart === start && SHORT_WORDS.has(word)) return null
    const turn = TURNS[groups['turn']?.toLowerCase() ?? '']
    return { kind: 'calendar', unit: 'day', stated: { weekday: index }, ...(turn !== undefined && { turn }) }
  },
}

/** Abbreviations that stand for something else at the head of a sentence. */
const SHORT_WORDS = new Set(['Sun', 'Sat', 'Mon', 'Wed'])
