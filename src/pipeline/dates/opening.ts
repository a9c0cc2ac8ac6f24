/**
 * The walk along a text to the next word or number that can open a date. It is an automaton: where it stands in a word is
 * a state, and one look into a table gives the next, at the same cost whatever stands there. Where words end is what a
 * processor cannot foresee, so the walk does not ask.
 *
 *     in May 1970      m → ma → may → found      ← at the space, as in `MAY` and `may`
 *     remarks          r → re → within a word    ← until that ends
 */

/** What ends a word or a number: all that is neither letter nor digit. */
const END = 31
const DIGIT = 30
/** Letters that no word of a date has. An underscore joins, as letters do. */
const OTHER_LETTER = 29
const ASCII = 128
/** Beyond ASCII, letters of every script but for punctuation: what may not touch a date word. */
function classOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT
  if (code < ASCII && (code | 32) >= 97 && (code | 32) <= 122) return code & 31
  return code === 95 || (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) ? OTHER_LETTER : END
}
/** The classes of all UTF-16 units. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code))
const classAt = (text: string, at: number): number => (at < text.length ? (CLASSES[text.charCodeAt(at)] ?? END) : END)

/** A state is the number of its row in the table times the length of a row. */
const ROW = 32
const START = 0
/** Within a word or number that opens nothing; all that is glued to it belongs to it. */
const WITHIN = ROW

export interface Openings {
  /** The next state, by a state and the class of a character. */
  readonly next: Int32Array
  /** From this state on a number is found, then one word after the other. A walk stays there, so that it may look two characters at a time. */
  readonly firstFound: number
}

/** What `nextOpening` says of a number, and where the text ends; of a word it says which it is. */
export const [NONE, NUMBER] = [-2, -1]

/** The openings of numbers and of these words, in lower case. */
export function openingsOf(words: readonly string[]): Openings {
  const rows = [emptyRow(), emptyRow()]
  const lasts = words.map((word) => Array.from(word, (letter) => classOf(letter.charCodeAt(0))).reduce((row, letter) => rowAfter(rows, row, letter), START))
  const firstFound = rows.length * ROW
  rows[START]?.fill(firstFound, DIGIT, END)
  for (const [which, row] of lasts.entries()) rows[row]?.fill(firstFound + (which + 1) * ROW, DIGIT, END + 1)
  const found = Array.from({ length: words.length + 1 }, (_, which) => emptyRow().fill(firstFound + which * ROW))
  return { next: Int32Array.from([...rows, ...found].flat()), firstFound }
}

/** Leads into no word, and from the end of any back to the start. */
const emptyRow = (): number[] => Array.from({ length: ROW }, (_, one) => (one === END ? START : WITHIN))

/** The number of the row for one more letter of a word, made where there is none. */
function rowAfter(rows: number[][], row: number, letter: number): number {
  const known = (rows[row]?.[letter] ?? WITHIN) / ROW
  if (known * ROW !== WITHIN) return known
  rows[row]?.fill(rows.length * ROW, letter, letter + 1)
  return rows.push(emptyRow()) - 1
}

/** How far a text has been walked; changed in place, since there are thousands of steps. */
export interface Walk {
  at: number
  state: number
}
export const startWalk = (): Walk => ({ at: 0, state: START })

/** Walks on from where a phrase ends. */
export function goOn(walk: Walk, at: number): void {
  walk.at = at
  walk.state = START
}

/** Walks on from the end of a word or number that opened nothing: nor does what is glued to it, as in `A380` and `2nd`. */
export function skip(walk: Walk, at: number): void {
  walk.at = at
  walk.state = WITHIN
}

/** Walks to where the next word that may open a date ends, or the next number begins; says which it is. */
export function nextOpening({ next, firstFound }: Openings, text: string, walk: Walk): number {
  let { at, state } = walk
  for (const last = text.length - 1; at < last; at += 2) {
    const ahead = next[(next[state | (CLASSES[text.charCodeAt(at)] ?? END)] ?? START) | (CLASSES[text.charCodeAt(at + 1)] ?? END)] ?? START
    if (ahead >= firstFound) break
    state = ahead
  }
  for (; state < firstFound && at <= text.length; at++) state = next[state | classAt(text, at)] ?? START
  walk.at = at - 1
  return state < firstFound ? NONE : (state - firstFound) / ROW - 1
}

/** The character at `at`, 0 beyond the text: engines read one that is there twice as fast where none is ever asked for beyond. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)

/** Whether a digit stands at `at`. */
export const isDigitAt = (text: string, at: number): boolean => classAt(text, at) === DIGIT

/** Where the letters from `at` on end. */
export function endOfLetters(text: string, at: number): number {
  let end = at
  while (classAt(text, end) < DIGIT) end++
  return end
}

/** Where the digits from `at` on end. */
export function endOfDigits(text: string, at: number): number {
  let end = at
  while (classAt(text, end) === DIGIT) end++
  return end
}

/** Where at most `most` characters from `at` on end that are neither letters nor digits. */
export function endOfGap(text: string, at: number, most: number): number {
  let end = at
  while (end - at < most && classAt(text, end) === END) end++
  return end
}
