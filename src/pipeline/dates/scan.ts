/**
 * One pass over the text: only where a word or a number can open a date are recognisers tried.
 * Linear in the text's length: a recogniser has a bounded reach, and a word is walked once.
 */
import { wordBefore } from './beside.ts'
import { endOfDigits, endOfGap, endOfLetters, endOfToken, isDigitAt, nextOpening, openingsOf, type Openings } from './opening.ts'
import type { FoundReading, Recogniser, Turn } from './reading.ts'
import { lookUp, wordSet, wordTable, type WordTable } from './word-table.ts'

/** A recogniser at a word that opens it: all have the same fields in the same order, which engines read fastest. */
interface Attempt {
  readonly rule: Recogniser['rule']
  readonly read: Recogniser['read']
  readonly isName: boolean
  readonly turns: WordTable<Turn> | null
  /** The words one of which must come second; null where any may. */
  readonly seconds: WordTable<true> | null
}

export interface Scanner {
  readonly openings: Openings
  /** By the words that open them. */
  readonly words: WordTable<readonly Attempt[]>
  /** By how many digits a number has, then by what follows it: see `nextOf`. */
  readonly numbers: readonly (readonly (readonly Attempt[])[])[]
}

/** A recogniser's attempts, each with the words and numbers that open it. */
function attemptsOf({ opens = [], pairs = [], rule, read, isName = false, turns }: Recogniser): readonly (readonly [readonly string[], Attempt])[] {
  const anywhere: Attempt = { rule, read, isName, turns: turns ?? null, seconds: null }
  return [[opens, anywhere], ...pairs.map(({ firsts, seconds }) => [firsts, { ...anywhere, seconds: wordSet(seconds) }] as const)]
}

/** Lays the recognisers out by the words that open them. */
export function makeScanner(recognisers: readonly Recogniser[]): Scanner {
  const words = new Map<string, Attempt[]>()
  const numbers = NUMBER_MARKS.map(() => PLACES.map((): Attempt[] => []))
  for (const recogniser of recognisers) {
    const places = PLACES.filter((place) => mayFollow(recogniser.next, place))
    for (const [firsts, attempt] of attemptsOf(recogniser)) {
      for (const word of firsts.filter((first) => !first.startsWith('#'))) words.set(word, [...(words.get(word) ?? []), attempt])
      for (const row of numbers.filter((_, digits) => firsts.includes(NUMBER_MARKS[digits] ?? ''))) for (const place of places) row[place]?.push(attempt)
    }
  }
  return { openings: openingsOf(words.keys()), words: wordTable(words), numbers }
}

/** What `opens` writes for a number of so many digits; the empty mark opens nothing. */
const NUMBER_MARKS = ['', '#', '#', '###', '####', '', '', '', '########']
/** What may stand between a number and the character that tells what it is. */
const GAPS = ['', ' ', '-']
const ASCII = 128
const PLACES = Array.from({ length: GAPS.length * ASCII + 1 }, (_, place) => place)

/** Where in a row of `numbers` to look: one of 128 characters after one of three gaps; the last place for all else. */
function nextOf(text: string, end: number): number {
  const first = text.charCodeAt(end)
  const gap = first === 32 || first === 10 || first === 0xa0 ? 1 : first === 45 ? 2 : 0
  const code = gap === 0 ? first : text.charCodeAt(end + 1)
  return code < ASCII ? gap * ASCII + code : GAPS.length * ASCII
}

/** Whether what `next` asks for is what a place in a row of `numbers` stands for. */
const mayFollow = (next: RegExp | undefined, place: number): boolean =>
  place === GAPS.length * ASCII || (next?.test((GAPS[Math.floor(place / ASCII)] ?? '') + String.fromCharCode(place % ASCII)) ?? true)

/** Every reading of the text, left to right, none overlapping; of two that begin together the longer one. */
export function scan({ openings, words, numbers }: Scanner, text: string): FoundReading[] {
  const found: FoundReading[] = []
  let floor = 0
  for (let start = nextOpening(openings, text, 0); start < text.length;) {
    const isNumber = isDigitAt(text, start)
    const end = isNumber ? endOfDigits(text, start) : endOfLetters(text, start)
    const attempts = isNumber ? numbers[end - start]?.[nextOf(text, end)] : lookUp(words, text, start, end)
    const reading = attempts ? longest(attempts, text, start, end, floor) : null
    if (reading) {
      found.push(reading)
      floor = reading.end
    }
    // What is glued to a word or a number opens nothing: `A380`, `2nd`.
    start = nextOpening(openings, text, reading ? floor : endOfToken(text, end))
  }
  return found
}

const FIRST_LOWER = 97
/** The widest gap between two words of a phrase: spaces, a point, a hyphen. */
const LONGEST_GAP = 5

/** The longest reading of what opens from `start` to `end`; a word that turns it is its own unless it lies before `floor`, where the last one ended. */
function longest(attempts: readonly Attempt[], text: string, start: number, end: number, floor: number): FoundReading | null {
  const isLower = text.charCodeAt(start) >= FIRST_LOWER
  const unturned = { text, start, end, turn: null }
  let [second, secondEnd] = [0, 0]
  let best: FoundReading | null = null
  for (const { rule, read, isName, turns, seconds } of attempts) {
    if (isName && isLower) continue
    if (seconds) {
      if (second === 0) secondEnd = endOfLetters(text, (second = endOfGap(text, end, LONGEST_GAP)))
      if (!lookUp(seconds, text, second, secondEnd)) continue
    }
    const lead = turns && wordBefore(text, start)
    const turn = turns && lead && lead.start >= floor ? lookUp(turns, text, lead.start, lead.end) : undefined
    const phrase = read(turn ? { text, start, end, turn } : unturned)
    if (phrase && phrase.end > (best?.end ?? 0)) best = { start: lead && turn ? lead.start : start, end: phrase.end, rule, reading: phrase.reading, range: null }
  }
  return best
}
