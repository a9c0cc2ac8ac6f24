/**
 * The walk along a text to the next word or number that can open a date. It looks at each character once, at the same
 * cost whatever stands there: where words end is what a processor cannot foresee, so the walk does not ask.
 *
 * Its key is what the word in hand has shown so far, five bits a character, at most the last five:
 *
 *     in May 1970      [m] [m a] [m a y] [m a y END]   ← opens, as `MAY` and `may` do
 *     remarks          … [m a r k s]                   ← would open, but begins within a word
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

const CLASS_BITS = 5
const KEY_LENGTH = 5
/** What of a key stays when the next character comes: all but the oldest class, and nothing after the end of a word. */
const KEPT = Int32Array.from(CLASSES, (one) => (one === END ? 0 : 2 ** (CLASS_BITS * (KEY_LENGTH - 1)) - 1))
/** How many classes a key holds. */
const lengthOf = (key: number): number => Math.trunc((32 - Math.clz32(key) + CLASS_BITS - 1) / CLASS_BITS)

/** By the hash of a key, whether a word can open with it. A few that cannot share a hash; who asks will find that out. */
export type Openings = Uint8Array
const HASH_BITS = 15
/** Knuth's multiplier: 2³² through the golden ratio. */
const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS)

/** The openings of numbers and of these words, in lower case. */
export function openingsOf(words: Iterable<string>): Openings {
  const openings = new Uint8Array(2 ** HASH_BITS)
  openings[hashOf(DIGIT)] = 1
  for (const word of words) {
    const key = Array.from(word.slice(0, KEY_LENGTH), (letter) => classOf(letter.charCodeAt(0))).reduce((sum, one) => (sum << CLASS_BITS) | one, 0)
    if (word.length >= KEY_LENGTH) openings[hashOf(key)] = 1
    else for (const after of [END, DIGIT]) openings[hashOf((key << CLASS_BITS) | after)] = 1
  }
  return openings
}

/** Where from `from` on the next word or number begins that may open a date; the text's length where none does. */
export function nextOpening(openings: Openings, text: string, from: number): number {
  let [key, kept] = [0, 0]
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    key = ((key & kept) << CLASS_BITS) | (CLASSES[code] ?? END)
    kept = KEPT[code] ?? 0
    if (openings[hashOf(key)] === 0) continue
    const start = at + 1 - lengthOf(key)
    if (start === from || classAt(text, start - 1) === END) return start
  }
  return text.length
}

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

/** Where the letters and digits from `at` on end. */
export function endOfToken(text: string, at: number): number {
  let end = at
  while (classAt(text, end) !== END) end++
  return end
}
