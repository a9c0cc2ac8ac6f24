/**
 * One pass over the text: only where a word or a number can open a date are recognisers tried.
 * Linear in the text's length: a recogniser has a bounded reach, and a word is walked once.
 */
import { wordBefore } from './beside.ts'
import { NONE, NUMBER, codeAt, endOfDigits, endOfGap, endOfLetters, goOn, nextOpening, openingsOf, skip, startWalk, type Openings } from './opening.ts'
import type { FoundReading, Recogniser, Turn } from './reading.ts'
import { lookUp, wordSet, type WordTable } from './word-table.ts'

/** A recogniser at a word that opens it. As with readings, none is made by a spread: engines read objects of one shape fastest. */
interface Attempt {
  readonly rule: Recogniser['rule']
  readonly read: Recogniser['read']
  readonly isName: boolean
  readonly turns: WordTable<Turn> | null
  /** The words one of which must come second; null where any may. */
  readonly seconds: WordTable<true> | null
}

/** What may be read at a word of this length or at a number; `seconds` are the words one of which must follow for any of it, null where any may. */
interface Opening {
  readonly length: number
  readonly attempts: readonly Attempt[]
  readonly seconds: WordTable<true> | null
}

export interface Scanner {
  readonly openings: Openings
  /** By the words that open them, in the order of `openings`. */
  readonly words: readonly Opening[]
  /** By how many digits a number has, then by what follows it: see `nextOf`. */
  readonly numbers: readonly (readonly Opening[])[]
}

/** A recogniser's attempts, each with the words and numbers that open it and those that must follow. */
function attemptsOf({ opens = [], pairs = [], rule, read, isName = false, turns }: Recogniser): readonly (readonly [firsts: readonly string[], Draft])[] {
  const before = (seconds: readonly string[] | null): Draft => ({ attempt: { rule, read, isName, turns: turns ?? null, seconds: seconds && wordSet(seconds) }, seconds })
  return [[opens, before(null)], ...pairs.map(({ firsts, seconds }) => [firsts, before(seconds)] as const)]
}

interface Draft {
  readonly attempt: Attempt
  readonly seconds: readonly string[] | null
}

function toOpening(drafts: readonly Draft[], length: number): Opening {
  const isOpen = drafts.some(({ seconds }) => seconds === null)
  return { length, attempts: drafts.map(({ attempt }) => attempt), seconds: isOpen ? null : wordSet(drafts.flatMap(({ seconds }) => seconds ?? [])) }
}

/** Lays the recognisers out by the words that open them. */
export function makeScanner(recognisers: readonly Recogniser[]): Scanner {
  const words = new Map<string, Draft[]>()
  const numbers = NUMBER_MARKS.map(() => PLACES.map((): Draft[] => []))
  for (const recogniser of recognisers) {
    const places = PLACES.filter((place) => mayFollow(recogniser.next, place))
    for (const [firsts, draft] of attemptsOf(recogniser)) {
      for (const word of firsts.filter((first) => IS_WORD.test(first))) words.set(word, [...(words.get(word) ?? []), draft])
      for (const row of numbers.filter((_, digits) => firsts.includes(NUMBER_MARKS[digits] ?? ''))) for (const place of places) row[place]?.push(draft)
    }
  }
  return {
    openings: openingsOf([...words.keys()]),
    words: Array.from(words, ([word, drafts]) => toOpening(drafts, word.length)),
    numbers: numbers.map((row) => row.map((drafts) => toOpening(drafts, 0))),
  }
}
/** "twenty-first" opens at "twenty". */
const IS_WORD = /^[a-z]+$/

/** What `opens` writes for a number of so many digits; the empty mark opens nothing. */
const NUMBER_MARKS = ['', '#', '#', '###', '####', '', '', '', '########']
const ASCII = 128
const LATIN = 256
/** What may stand between a number and the character that tells what it is. */
const GAPS = ['', ' ', '-', '.', '/', ':']
/** By the character after a number, which gap that is. */
const GAP_OF = Uint8Array.from({ length: LATIN }, (_, code) => (code === 10 || code === 0xa0 ? 1 : Math.max(0, GAPS.indexOf(String.fromCharCode(code)))))
const PLACES = Array.from({ length: GAPS.length * ASCII + 1 }, (_, place) => place)

/** Where in a row of `numbers` to look: one of 128 characters after one of the gaps; the last place for all else. */
function nextOf(text: string, end: number): number {
  const first = codeAt(text, end)
  const gap = GAP_OF[first] ?? 0
  const code = gap === 0 ? first : codeAt(text, end + 1)
  return code < ASCII ? gap * ASCII + code : GAPS.length * ASCII
}

/** Whether what `next` asks for is what a place in a row of `numbers` stands for. */
const mayFollow = (next: RegExp | undefined, place: number): boolean =>
  place === GAPS.length * ASCII || (next?.test((GAPS[Math.floor(place / ASCII)] ?? '') + String.fromCharCode(place % ASCII)) ?? true)

/** Every reading of the text, left to right, none overlapping; of two that begin together the longer one. */
export function scan({ openings, words, numbers }: Scanner, text: string): FoundReading[] {
  const found: FoundReading[] = []
  const walk = startWalk()
  let floor = 0
  for (let which = nextOpening(openings, text, walk); which !== NONE; which = nextOpening(openings, text, walk)) {
    const word = which === NUMBER ? undefined : words[which]
    const start = word ? walk.at - word.length : walk.at
    const end = word ? walk.at : endOfDigits(text, start)
    const opening = word ?? numbers[end - start]?.[nextOf(text, end)]
    const reading = opening ? longest(opening, text, start, end, floor) : null
    if (reading) {
      found.push(reading)
      floor = reading.end
      goOn(walk, floor)
    } else skip(walk, end)
  }
  return found
}

const FIRST_LOWER = 97
/** The widest gap between two words of a phrase: spaces, a point, a hyphen. */
const LONGEST_GAP = 5

/** The longest reading of what opens from `start` to `end`; a word that turns it is its own unless it lies before `floor`, where the last one ended. */
function longest({ attempts, seconds: anySecond }: Opening, text: string, start: number, end: number, floor: number): FoundReading | null {
  let [second, secondEnd] = [0, 0]
  if (anySecond) {
    second = endOfGap(text, end, LONGEST_GAP)
    secondEnd = endOfLetters(text, second)
    if (!lookUp(anySecond, text, second, secondEnd)) return null
  }
  const isLower = text.charCodeAt(start) >= FIRST_LOWER
  const unturned = { text, start, end, turn: null }
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
