/**
 * One pass over the text: of each word three letters and the length are looked at as it goes by, and only where it
 * can open a date are patterns tried. Linear in the text's length: a pattern has a bounded reach, and a word is walked once.
 */
import { wordBefore } from './beside.ts'
import type { FoundReading, Recogniser } from './reading.ts'

/** A recogniser as `longest` needs it: all have the same fields in the same order, which engines read fastest. */
interface Attempt {
  readonly rule: Recogniser['rule']
  readonly pattern: Recogniser['pattern']
  readonly read: Recogniser['read']
  readonly isName: boolean
  readonly turns: Recogniser['turns'] | null
}

export interface Scanner {
  /** By the words that open them, in lower case. */
  readonly words: ReadonlyMap<string, readonly Attempt[]>
  /** By `signOf` a word: a bit for each length that a word of this sign which opens a date has. */
  readonly lengths: Int32Array
  /** By how many digits a number has, then by what follows it: see `nextOf`. */
  readonly numbers: readonly (readonly (readonly Attempt[])[])[]
}

/** Lays the recognisers out by the words that open them. */
export function makeScanner(recognisers: readonly Recogniser[]): Scanner {
  const words = new Map<string, Attempt[]>()
  const lengths = new Int32Array(LETTERS ** 3)
  const rows = recognisers.map(({ opens, next, rule, pattern, read, isName = false, turns = null }) => ({ opens, next, attempt: { rule, pattern, read, isName, turns } }))
  for (const { opens, attempt } of rows) {
    for (const word of opens) {
      if (word.startsWith('#')) continue
      const sign = signOf(word, 0, word.length)
      lengths[sign] = (lengths[sign] ?? 0) | (1 << word.length)
      const opened = words.get(word)
      if (opened) opened.push(attempt)
      else words.set(word, [attempt])
    }
  }
  const numbers = NUMBER_MARKS.map((mark) => {
    const opened = rows.filter(({ opens }) => opens.includes(mark))
    return GAPS.flatMap((gap) =>
      Array.from({ length: ASCII }, (_, code) => opened.filter(({ next }) => next?.test(gap + String.fromCharCode(code)) ?? true)),
    ).concat([opened]).map((row) => row.map(({ attempt }) => attempt))
  })
  return { words, lengths, numbers }
}

/** What `opens` writes for a number of so many digits; the empty mark opens nothing. */
const NUMBER_MARKS = ['', '#', '#', '###', '####', '', '', '', '########']
/** What may stand between a number and the character that tells what it is. */
const GAPS = ['', ' ', '-']
const ASCII = 128

/** Where in a row of `numbers` to look: one of 128 characters after one of three gaps; the last place for all else. */
function nextOf(text: string, end: number): number {
  const first = text.charCodeAt(end)
  const gap = first === 32 || first === 10 || first === 0xa0 ? 1 : first === 45 ? 2 : 0
  const code = gap === 0 ? first : text.charCodeAt(end + 1)
  return code < ASCII ? gap * ASCII + code : GAPS.length * ASCII
}

const OTHER = 0
const DIGIT = 1
const LETTER = 2
/** Beyond ASCII, letters of every script but for punctuation: what may not touch a date word. An underscore joins, as letters do. */
const isLetter = (code: number): boolean =>
  code < ASCII ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 : code >= 0xc0 && (code < 0x2000 || code > 0x206f)
/** The kinds of all UTF-16 units: one look a character is what the walk costs. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => (code >= 48 && code <= 57 ? DIGIT : isLetter(code) ? LETTER : OTHER))
/** Past the end of a text, where the code is no number, nothing stands. */
const kindOf = (code: number): number => KINDS[code] ?? OTHER

/** ASCII letters differ in their last five bits, whatever their case. */
const LETTERS = 32
/** A word by its first letter and its last two, which with its length tell nearly all words of dates from others. */
const signOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) * LETTERS + (text.charCodeAt(Math.max(start, end - 2)) & 31)) * LETTERS + (text.charCodeAt(end - 1) & 31)

/** Every reading of the text, left to right, none overlapping; of two that begin together the longer one. */
export function scan(scanner: Scanner, text: string): FoundReading[] {
  const { words, lengths, numbers } = scanner
  const found: FoundReading[] = []
  let [at, floor] = [0, 0]
  while (at < text.length) {
    const start = at
    let kind = kindOf(text.charCodeAt(at))
    let reading: FoundReading | null = null
    if (kind === LETTER) {
      do kind = kindOf(text.charCodeAt(++at))
      while (kind === LETTER)
      const isCandidate = (((lengths[signOf(text, start, at)] ?? 0) >> (at - start)) & 1) === 1
      const opened = isCandidate ? words.get(text.slice(start, at).toLowerCase()) : undefined
      if (opened) reading = longest(opened, text, start, floor)
      if (!reading && kind === DIGIT) at = afterNumber(text, at)
    } else if (kind === DIGIT) {
      reading = atNumber(numbers, text, start, floor)
      if (!reading) at = afterNumber(text, start)
    } else at++
    if (!reading) continue
    found.push(reading)
    at = floor = reading.end
  }
  return found
}

function atNumber(numbers: Scanner['numbers'], text: string, start: number, floor: number): FoundReading | null {
  let end = start + 1
  while (kindOf(text.charCodeAt(end)) === DIGIT) end++
  const opened = numbers[end - start]?.[nextOf(text, end)]
  return opened ? longest(opened, text, start, floor) : null
}

const FIRST_LOWER = 97

/** Past a number and the letters glued to it, so that `A380` and `2nd` open nothing in their middle. */
function afterNumber(text: string, from: number): number {
  let at = from
  while (kindOf(text.charCodeAt(at)) !== OTHER) at++
  return at
}

/** The longest reading at `start`; a word that turns it is its own unless it lies before `floor`, where the last one ended. */
function longest(attempts: readonly Attempt[], text: string, start: number, floor: number): FoundReading | null {
  const isLower = text.charCodeAt(start) >= FIRST_LOWER
  let best: FoundReading | null = null
  for (const { rule, pattern, read, isName, turns } of attempts) {
    if (isName && isLower) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const end = start + match[0].length
    if (best && end <= best.end) continue
    const lead = turns ? wordBefore(text, start) : null
    const turn = lead && lead.start >= floor ? (turns?.get(lead.word) ?? null) : null
    const reading = read(match.groups ?? {}, { text, start, end, turn })
    if (reading) best = { start: lead && turn ? lead.start : start, end, rule, reading, range: null }
  }
  return best
}
