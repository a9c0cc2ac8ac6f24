/** The words of the calendar and their numbers, and the pattern pieces made of them. */
import type { Unit } from './moment.ts'

const numbered = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => row.split(' ').map((word): [string, number] => [word, at + first])))

/** Month names and abbreviations → 1 to 12. */
export const MONTHS = numbered(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug',
    'september sept sep', 'october oct', 'november nov', 'december dec'], 1)
/** Weekday names and abbreviations → 0 for Monday. */
export const WEEKDAYS = numbered(
  ['monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun'], 0)
/** → the place in EDTF's year, which begins with spring. */
export const SEASONS = numbered(['spring springtime', 'summer summertime', 'autumn fall', 'winter wintertime'], 0)
/** Cardinals in words. */
const CARDINALS = new Map([
  ...numbered(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'], 1),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, at): [string, number] => [word, (at + 2) * 10]),
  ['hundred', 100], ['thousand', 1000],
])
/** Ordinals in words → number. */
export const ORDINALS = numbered(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
    'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'], 1)

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'], ['week', 'week'], ['weekend', 'weekend'], ['month', 'month'], ['season', 'season'], ['quarter', 'quarter'],
  ['half', 'half'], ['year', 'year'], ['decade', 'decade'], ['century', 'century'],
])

export const unitOf = (word: string): Unit | null => UNITS.get(word.toLowerCase().replace(/s$/, '')) ?? null

const alternatives = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`

export const MONTH = `${alternatives(MONTHS.keys())}\\b\\.?`
export const WEEKDAY = `${alternatives(WEEKDAYS.keys())}\\b\\.?`
export const SEASON = alternatives(SEASONS.keys())
/** 1 to 31, with or without its ordinal ending. */
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
/** 1000 to 2199: what news and histories write as a year. */
export const YEAR = '(?:1\\d|2[01])\\d\\d'

const SMALL = alternatives(CARDINALS.keys())
/** A count in digits or words, of at most four words. */
export const COUNT = `(?:\\d{1,4}(?:\\.\\d{1,2})?|${SMALL}(?:[\\s-]${SMALL}){0,3})`

/** `17` → 17, `twenty-two` → 22, `two hundred` → 200; null for what is no number. */
export function countOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words)
  let total = 0
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const value = CARDINALS.get(word)
    if (value === undefined) return null
    total = value >= 100 ? Math.max(total, 1) * value : total + value
  }
  return total
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')
export const monthOf = (word: string | undefined): number | null => MONTHS.get(bare(word ?? '')) ?? null
export const weekdayIndex = (word: string | undefined): number | null => WEEKDAYS.get(bare(word ?? '')) ?? null
export const seasonOf = (word: string | undefined): number | null => SEASONS.get(bare(word ?? '')) ?? null

/**
 * A recogniser's pattern: a space stands for one to four spaces or a line end, `,` for an optional comma and a space.
 * Sticky and without letter case; it ends where a word ends. Repeats are bounded, so that a match costs constant time.
 */
export const phrase = (source: string): RegExp =>
  new RegExp(`(?:${source.replaceAll(', ', '\\s?,?\\s{1,3}').replaceAll(' ', '\\s{1,3}')})(?![\\w])`, 'iy')
