/** The ways to write what a recogniser reads: one word, or a pattern for all that is longer and rare enough. */
import { hasTwoDigitsAt } from './fields.ts'
import { isDigitAt } from './opening.ts'
import type { Place, Reading, Recogniser } from './reading.ts'
import { lookUp, wordTable } from './word-table.ts'

/** Words that open a phrase and are the whole of it; `read` is told what the one found stands for. */
export function oneWord<T>(meanings: ReadonlyMap<string, T>, read: (meaning: T, place: Place) => Reading | null): Pick<Recogniser, 'opens' | 'read'> {
  const table = wordTable(meanings)
  return {
    opens: [...meanings.keys()],
    read: (place) => {
      const meaning = isDigitAt(place.text, place.end) ? undefined : lookUp(table, place.text, place.start, place.end)
      const reading = meaning === undefined ? null : read(meaning, place)
      return reading && { end: place.end, reading }
    },
  }
}

/** Of a number with two digits after the mark behind it: a pattern takes its time to say that it has none. */
export const beforeTwoDigits = (read: Recogniser['read']): Recogniser['read'] => (place) => (hasTwoDigitsAt(place.text, place.end + 1) ? read(place) : null)

export type Groups = Readonly<Record<string, string | undefined>>

/**
 * A pattern without letter case in which a space stands for one to four spaces or a line end, `, ` for an optional comma and a space.
 * It ends where a word ends. Repeats are bounded, so that a match costs constant time.
 */
export function pattern(source: string, read: (groups: Groups, place: Place) => Reading | null): Recogniser['read'] {
  const spaced = source.replaceAll('[ ', '[\\s').replaceAll(', ', '\\s?,?\\s{1,4}').replaceAll(' ', '\\s{1,4}')
  const sticky = new RegExp(`(?:${spaced})(?![\\w])`, 'iy')
  return ({ text, start, turn }) => {
    sticky.lastIndex = start
    const match = sticky.exec(text)
    if (!match) return null
    const end = start + match[0].length
    const reading = read(match.groups ?? {}, { text, start, end, turn })
    return reading && { end, reading }
  }
}
