/**
 * The walk along a text to the next word or number that can open a date. It is an automaton: where it stands in a word is
 * a state, and one look into a table gives the next, at the same cost whatever stands there. Where words end is what a
 * processor cannot foresee, so the walk does not ask.
 *
 *     in May 1970      m → ma → may → found      ← at the space, as in `MAY` and `may`
 *     remarks          r → re → within a word    ← until that ends
 *     a year           a → after “a” → … → found ← at its end, since “a” opens a date only before some words
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

/**
 * A row of the table has a place for each class. A state is the number of its row, which fits in 16 bits as where the row begins
 * would not: a row fills one line of a processor's cache, and those that English goes through fit in its nearest one.
 */
const ROW_BITS = 5
const ROW = 1 << ROW_BITS
const START = 0
/** Within a word or number that opens nothing; all that is glued to it belongs to it. */
const WITHIN = 1

/** A word that can open a date; where `seconds` are given, only before one of them. */
export interface Opener {
  readonly word: string
  readonly seconds: readonly string[] | null
}

export interface Openings {
  /** The next state, by a state and the class of a character. */
  readonly next: Uint16Array
  /** From this state on something is found. A walk stays there, so that it may look two characters at a time. */
  readonly firstFound: number
}

/** What `nextOpening` says where the text ends, of a number, and of a word before one of its seconds; of any other word it says which it is. */
export const [NONE, NUMBER, PAIR] = [-3, -2, -1]

/** What is found in a row until all rows are made: a negative number. */
const foundAs = (which: number): number => NUMBER - 1 - which

/** The openings of numbers and of these words, in lower case. */
export function openingsOf(openers: readonly Opener[]): Openings {
  const rows: Row[] = [emptyRow(), emptyRow()]
  const lasts = openers.map(({ word }) => spell(rows, START, word, WITHIN + 1))
  rows[START]?.fill(foundAs(NUMBER), DIGIT, END)
  const afterFirst = new Map<string, number>()
  for (const [which, { seconds }] of openers.entries()) {
    if (!seconds) lasts[which]?.fill(foundAs(which), DIGIT, END + 1)
    else {
      // Where the first word ends a walk is at a start again, but for the seconds that it is ready for.
      const list = seconds.join(' ')
      const start = afterFirst.get(list) ?? copyRow(rows, START)
      rows[start]?.fill(start, END)
      lasts[which]?.fill(start, END)
      afterFirst.set(list, start)
    }
  }
  for (const [list, start] of afterFirst) {
    const floor = rows.length
    for (const second of list.split(' ')) spell(rows, start, second, floor)?.fill(foundAs(PAIR), DIGIT, END + 1)
  }
  const firstFound = rows.length
  for (let which = NUMBER; which < openers.length; which++) rows.push(emptyRow().fill(foundAs(which)))
  const next = new Uint16Array(rows.length * ROW)
  for (const [at, row] of rows.entries()) next.set(row.map((to) => (to < 0 ? firstFound - 1 - to : to)), at * ROW)
  return { next, firstFound }
}

/** The next row, by the class of a character. */
type Row = Int32Array

/** Leads into no word, and from the end of any back to the start. */
const emptyRow = (): Row => new Int32Array(ROW).fill(WITHIN).fill(START, END)

const copyRow = (rows: Row[], row: number): number => rows.push(rows[row]?.slice() ?? emptyRow()) - 1

/**
 * The last row of a word that is spelled from a row on. Rows before `floor` are of other words: they are copied where this
 * one goes on from them, so that the second of a pair may as well be, or begin like, a word that opens a date itself.
 */
function spell(rows: Row[], from: number, word: string, floor: number): Row | undefined {
  let row = rows[from]
  for (const letter of word) {
    const place = classOf(letter.charCodeAt(0))
    let next = row?.[place] ?? WITHIN
    if (next < floor) next = copyRow(rows, next)
    row?.fill(next, place, place + 1)
    row = rows[next]
  }
  return row
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

/** Walks to where the next word that may open a date ends, or the second of a pair, or to where the next number begins; says which it is. */
export function nextOpening({ next, firstFound }: Openings, text: string, walk: Walk): number {
  let { at, state } = walk
  for (const last = text.length - 1; at < last; at += 2) {
    const ahead = next[((next[(state << ROW_BITS) | (CLASSES[text.charCodeAt(at)] ?? END)] ?? START) << ROW_BITS) | (CLASSES[text.charCodeAt(at + 1)] ?? END)] ?? START
    if (ahead >= firstFound) break
    state = ahead
  }
  for (; state < firstFound && at <= text.length; at++) state = next[(state << ROW_BITS) | classAt(text, at)] ?? START
  walk.at = at - 1
  return state < firstFound ? NONE : state - firstFound + NUMBER
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

/** Where the letters before `at`, down to `floor`, begin. */
export function startOfLetters(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && classAt(text, start - 1) < DIGIT) start--
  return start
}

/** Where what is neither letter nor digit before `at`, down to `floor`, begins. */
export function startOfGap(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && classAt(text, start - 1) === END) start--
  return start
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
