/**
 * One pass over the text: each word is hashed as it goes by, and only where a word can open a date are patterns tried.
 * Linear in the text's length: a pattern has a bounded reach, and a word is hashed once.
 */
import { wordBefore } from './beside.ts'
import type { FoundReading, Recogniser } from './reading.ts'

const TABLE_SIZE = 8192

interface Row {
  readonly hash: number
  readonly recognisers: Recogniser[]
}

export interface Scanner {
  readonly rows: readonly (readonly Row[] | undefined)[]
  /** 1 where a word that opens a date begins with these two letters: see `pairOf`. */
  readonly pairs: Uint8Array
  /** By how many digits a number has, then by what follows it: see `nextOf`. */
  readonly numbers: readonly (readonly (readonly Recogniser[])[])[]
}

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
const slot = (hash: number): number => (hash ^ (hash >>> 13)) & (TABLE_SIZE - 1)

/** Lays the recognisers out by the words that open them. */
export function makeScanner(recognisers: readonly Recogniser[]): Scanner {
  const rows: (Row[] | undefined)[] = Array.from({ length: TABLE_SIZE })
  const pairs = new Uint8Array(LETTERS * LETTERS)
  for (const recogniser of recognisers) {
    for (const word of recogniser.opens) {
      if (word.startsWith('#')) continue
      pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
      let hash = 0
      for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
      const bucket = (rows[slot(hash)] ??= [])
      const row = bucket.find((known) => known.hash === hash)
      if (row) row.recognisers.push(recogniser)
      else bucket.push({ hash, recognisers: [recogniser] })
    }
  }
  const numbers = NUMBER_MARKS.map((mark) => {
    const opened = recognisers.filter(({ opens }) => opens.includes(mark))
    return GAPS.flatMap((gap) =>
      Array.from({ length: ASCII }, (_, code) => opened.filter(({ next }) => next?.test(gap + String.fromCharCode(code)) ?? true)),
    ).concat([opened])
  })
  return { rows, pairs, numbers }
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
/** Kinds of ASCII characters; an underscore joins what it stands between, as letters do. */
const ASCII_KINDS = Uint8Array.from({ length: ASCII }, (_, code) =>
  code >= 48 && code <= 57 ? DIGIT : (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 ? LETTER : OTHER,
)
/** Beyond ASCII, letters of every script but for punctuation: what may not touch a date word. NaN, past the end, is none. */
const kindOf = (code: number): number =>
  code < ASCII ? (ASCII_KINDS[code] ?? OTHER) : code >= 0xc0 && (code < 0x2000 || code > 0x206f) ? LETTER : OTHER

/** ASCII letters differ in their last five bits, whatever their case; 0 stands for what is no letter. */
const LETTERS = 32
const pairOf = (first: number, second: number): number => (first & 31) * LETTERS + (kindOf(second) === LETTER ? second & 31 : 0)

/** Every reading of the text, left to right, none overlapping; of two that begin together the longer one. */
export function scan(scanner: Scanner, text: string): FoundReading[] {
  const { rows, pairs, numbers } = scanner
  const found: FoundReading[] = []
  let [at, floor] = [0, 0]
  while (at < text.length) {
    const start = at
    let code = text.charCodeAt(at)
    const kind = kindOf(code)
    let reading: FoundReading | null = null
    if (kind === LETTER) {
      // Most words cannot open a date, and two letters tell.
      const isOpen = pairs[pairOf(code, text.charCodeAt(at + 1))] === 1
      let hash = 0
      if (isOpen) for (; kindOf(code) === LETTER; code = text.charCodeAt(++at)) hash = step(hash, code | 32)
      else while (kindOf(code) === LETTER) code = text.charCodeAt(++at)
      const bucket = isOpen ? rows[slot(hash)] : undefined
      // Another word of the same hash does no harm: the patterns read the text itself.
      const row = bucket?.find((known) => known.hash === hash)
      if (row) reading = longest(row.recognisers, text, start, floor)
      if (!reading && kindOf(code) === DIGIT) at = afterNumber(text, at)
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

/** Past a number and the letters glued to it, so that `A380` and `2nd` open nothing in their middle. */
function afterNumber(text: string, from: number): number {
  let at = from
  while (kindOf(text.charCodeAt(at)) !== OTHER) at++
  return at
}

/** The longest reading at `start`; a word that turns it is its own unless it lies before `floor`, where the last one ended. */
function longest(recognisers: readonly Recogniser[], text: string, start: number, floor: number): FoundReading | null {
  let best: FoundReading | null = null
  for (const { rule, pattern, read, turns } of recognisers) {
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
