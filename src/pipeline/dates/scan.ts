/**
 * One pass over the text: only where a word or a number can open a date are recognisers tried.
 * Linear in the text's length: a recogniser has a bounded reach, and a word is walked once.
 */
import { wordBefore } from './beside.ts'
import { ENDINGS, isDecimalAt } from './fields.ts'
import { NONE, NUMBER, PAIR, codeAt, endOfDigits, endOfGap, endOfLetters, goOn, nextOpening, openingsOf, skip, startOfGap, startOfLetters, startWalk, type Openings } from './opening.ts'
import type { FoundReading, Recogniser, Turn } from './reading.ts'
import { lookUp, wordSet, wordTable, type WordTable } from './word-table.ts'

/** A recogniser at a word that opens it. As with readings, none is made by a spread: engines read objects of one shape fastest. */
interface Attempt {
  readonly rule: Recogniser['rule']
  readonly read: Recogniser['read']
  readonly isName: boolean
  readonly turns: WordTable<Turn> | null
  /** The words one of which must come second; null where any may. */
  readonly seconds: WordTable<true> | null
}

/** What may be read at a word or a number, in order of trust. */
type Attempts = readonly Attempt[]

/** Where recognisers are tried. */
interface Layout {
  readonly openings: Openings
  /** By the words that open them, in the order of `openings`. */
  readonly words: readonly { readonly length: number; readonly attempts: Attempts }[]
  /** By the words that open them before a second one. */
  readonly firsts: WordTable<Attempts>
  /** By how many digits a number has, then by what follows it: see `nextOf`. */
  readonly numbers: readonly (readonly Attempts[])[]
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

const toAttempts = (drafts: readonly Draft[]): Attempts => drafts.map(({ attempt }) => attempt)

/** The one of these lists that has the same members, else the list itself, added. Few differ among thousands of places, and a processor's cache holds those few. */
function shared(lists: Attempts[], list: Attempts): Attempts {
  const same = lists.find((other) => other.length === list.length && other.every((one, at) => one === list[at]))
  if (!same) lists.push(list)
  return same ?? list
}

/** The words one of which must follow for any of these, in one order, so that openers of the same ones share their rows; null where any may. */
const secondsOf = (drafts: readonly Draft[]): readonly string[] | null =>
  drafts.some(({ seconds }) => seconds === null) ? null : [...new Set(drafts.flatMap(({ seconds }) => seconds?.filter((second) => IS_WORD.test(second)) ?? []))].toSorted()

/** Lays the recognisers out by the words that open them. */
function layOut(recognisers: readonly Recogniser[]): Layout {
  const words = new Map<string, Draft[]>()
  const numbers = NUMBER_MARKS.map(() => PLACES.map((): Draft[] => []))
  for (const recogniser of recognisers) {
    const places = PLACES.filter((place) => mayFollow(recogniser.next, place))
    for (const [firsts, draft] of attemptsOf(recogniser)) {
      for (const word of firsts.filter((first) => IS_WORD.test(first))) words.set(word, [...(words.get(word) ?? []), draft])
      for (const row of numbers.filter((_, digits) => firsts.includes(NUMBER_MARKS[digits] ?? ''))) for (const place of places) row[place]?.push(draft)
    }
  }
  const openers = Array.from(words, ([word, drafts]) => ({ word, seconds: secondsOf(drafts), length: word.length, attempts: toAttempts(drafts) }))
  const lists: Attempts[] = []
  return {
    openings: openingsOf(openers),
    words: openers,
    firsts: wordTable(openers.map(({ word, attempts }): [string, Attempts] => [word, attempts])),
    numbers: numbers.map((row) => row.map((drafts) => shared(lists, toAttempts(drafts)))),
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

/** What finds every reading of a text, left to right, none overlapping; of two that begin together the longer one. */
type Scan = (text: string) => FoundReading[]

/** Sets recognisers to work. Their layout is no parameter of what is returned, so that engines compile it in: each step of the walk asks for it. */
export function makeScan(recognisers: readonly Recogniser[]): Scan {
  const { openings, words, firsts, numbers } = layOut(recognisers)
  return (text) => {
    const found: FoundReading[] = []
    const walk = startWalk()
    let floor = 0
    for (let which = nextOpening(openings, text, walk); which !== NONE; which = nextOpening(openings, text, walk)) {
      let [start, end] = [walk.at, walk.at]
      let attempts: Attempts | undefined
      if (which === NUMBER) {
        end = endOfDigits(text, start)
        attempts = numbers[end - start]?.[nextOf(text, end)]
      } else if (which === PAIR) {
        end = startOfGap(text, startOfLetters(text, end, floor), floor)
        start = startOfLetters(text, end, floor)
        attempts = lookUp(firsts, text, start, end)
      } else {
        start -= words[which]?.length ?? 0
        attempts = words[which]?.attempts
      }
      const reading = attempts ? longest(attempts, text, start, end, floor) : null
      if (reading) {
        found.push(reading)
        floor = reading.end
        goOn(walk, floor)
      } else skip(walk, end)
    }
    return found
  }
}

const FIRST_LOWER = 97
/** The widest gap between two words of a phrase: spaces, a point, a hyphen. */
const LONGEST_GAP = 5

/** Where the word after a first word or a number begins: the ending of "1st" and the decimals of "2.5" are of the number. */
function startOfSecond(text: string, end: number): number {
  const ending = endOfLetters(text, end)
  return endOfGap(text, isDecimalAt(text, end) ? endOfDigits(text, end + 1) : lookUp(ENDINGS, text, end, ending) ? ending : end, LONGEST_GAP)
}

/** The longest reading of what opens from `start` to `end`; a word that turns it is its own unless it lies before `floor`, where the last one ended. */
function longest(attempts: Attempts, text: string, start: number, end: number, floor: number): FoundReading | null {
  const isLower = text.charCodeAt(start) >= FIRST_LOWER
  let [second, secondEnd] = [0, 0]
  let best: FoundReading | null = null
  for (const { rule, read, isName, turns, seconds } of attempts) {
    if (isName && isLower) continue
    if (seconds) {
      if (second === 0) secondEnd = endOfLetters(text, (second = startOfSecond(text, end)))
      if (!lookUp(seconds, text, second, secondEnd)) continue
    }
    const lead = turns && wordBefore(text, start)
    const turn = (turns && lead && lead.start >= floor && lookUp(turns, text, lead.start, lead.end)) || null
    const phrase = read({ text, start, end, turn })
    if (phrase && phrase.end > (best?.end ?? 0)) best = { start: lead && turn ? lead.start : start, end: phrase.end, rule, reading: phrase.reading, range: null }
  }
  return best
}
