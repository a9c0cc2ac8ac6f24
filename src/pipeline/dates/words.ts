/** The words of the calendar and their numbers, and the pattern pieces made of them. */
import type { Unit } from './moment.ts'
import type { Turn } from './reading.ts'
import { wordSet, wordTable, type WordTable } from './word-table.ts'

const numbered = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => row.split(' ').map((word): [string, number] => [word, at + first])))

/** A set of words, from a list with spaces. */
export const anyOf = (list: string): WordTable<true> => wordSet(list.split(' '))

/** Month names and abbreviations → 1 to 12. */
export const MONTHS = numbered(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug',
    'september sept sep', 'october oct', 'november nov', 'december dec'], 1)
/** Weekday names and abbreviations → 0 for Monday. */
export const WEEKDAYS = numbered(
  ['monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun'], 0)
/** Season names → 0 for spring, with which EDTF's year of seasons begins. */
export const SEASONS = numbered(['spring springtime', 'summer summertime', 'autumn fall', 'winter wintertime'], 0)
/** Cardinals in words. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'], 1),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, at): [string, number] => [word, (at + 2) * 10]),
  ['hundred', 100], ['thousand', 1000],
])
/** Ordinals of one word → 1 to 20, and 30. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
    'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'], 1),
  ['thirtieth', 30],
])
/** The tens of ordinals of two words: "twenty-first". */
export const ORDINAL_TENS: ReadonlyMap<string, number> = new Map([['twenty', 20], ['thirty', 30]])

/** Units that turn and are turned: "last month", "the day before". */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'] as const).map((unit): [string, Unit] => [unit, unit]),
)

/** Words that turn a weekday, month, season or unit: `last Friday`, `the following year`. */
const TURN_WORDS: readonly (readonly [string, Turn])[] = [
  ['last', { step: -1, from: 'published' }], ['past', { step: -1, from: 'published' }],
  ['this', { step: 0, from: 'either' }], ['current', { step: 0, from: 'published' }],
  ['next', { step: 1, from: 'published' }], ['coming', { step: 1, from: 'published' }], ['upcoming', { step: 1, from: 'published' }],
  ['that', { step: 0, from: 'told' }], ['same', { step: 0, from: 'told' }],
  ['previous', { step: -1, from: 'narrative' }], ['preceding', { step: -1, from: 'narrative' }], ['prior', { step: -1, from: 'narrative' }],
  ['following', { step: 1, from: 'narrative' }], ['succeeding', { step: 1, from: 'narrative' }], ['ensuing', { step: 1, from: 'narrative' }],
]

export const TURNS: WordTable<Turn> = wordTable(TURN_WORDS)
/** The same without "that", which before a name is a conjunction: "said that Friday". */
export const NAMED_TURNS: WordTable<Turn> = wordTable(TURN_WORDS.filter(([word]) => word !== 'that'))

export const alternatives = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`

/** Full names and, with their point, abbreviations. */
const named = (names: ReadonlyMap<string, number>): string => {
  const [short, long] = [[...names.keys()].filter((word) => word.length < 6), [...names.keys()].filter((word) => word.length > 4 || word === 'may' || word === 'june' || word === 'july')]
  return `(?:${alternatives(long)}\\b|${alternatives(short)}\\b\\.?)`
}
export const MONTH = named(MONTHS)
export const WEEKDAY = named(WEEKDAYS)
export const SEASON = alternatives(SEASONS.keys())
/** 1 to 31, with or without its ordinal ending. */
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
/** 1000 to 2199: what news and histories write as a year. */
export const YEAR = '(?:1\\d|2[01])\\d\\d'
/** A year in its place in a date: no digits, decimals or per cent may follow. */
export const YEAR_AFTER = `(?<year>${YEAR})(?!\\d|,\\d|\\.\\d|\\s?%)`
/** The year that a season or a holiday may have behind it. */
export const MAYBE_YEAR = `(?:(?:, |, (?:of|in) )${YEAR_AFTER})?`

const SMALL = alternatives(CARDINALS.keys())
/** A count in digits or words, of at most four words. */
export const COUNT = `(?:\\d{1,3},\\d{3}|\\d{1,4}(?:\\.\\d{1,2})?|${SMALL}(?:[\\s-]${SMALL}){0,3})`

/** `17` → 17, `12,000` → 12000, `twenty-two` → 22, `two hundred` → 200; null for what is no number. */
export function countOf(words: string): number | null {
  const first = words.charCodeAt(0)
  if (first >= 48 && first <= 57) return Number(words.replace(',', ''))
  const single = CARDINALS.get(words)
  if (single !== undefined) return single
  let total = 0
  for (const word of words.toLowerCase().split(/[\s-]/)) {
    const value = CARDINALS.get(word)
    if (value === undefined) return null
    total = value >= 100 ? Math.max(total, 1) * value : total + value
  }
  return total
}

/** The number that a group of digits has; undefined where it was not written. */
export const numberIn = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

/** The number of a name in any letter case, with or without the point of an abbreviation. */
function numberOf(names: ReadonlyMap<string, number>, word: string | undefined): number | null {
  if (word === undefined) return null
  return names.get((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()) ?? null
}
export const monthOf = (word: string | undefined): number | null => numberOf(MONTHS, word)
export const weekdayIndex = (word: string | undefined): number | null => numberOf(WEEKDAYS, word)
export const seasonOf = (word: string | undefined): number | null => numberOf(SEASONS, word)
