/**
 * The fields of the commonest dates, read character by character where they stand: "7", "7th", "Feb.", "2026".
 * `phrase.ts` has patterns for all rarer forms.
 */
import { codeAt, endOfDigits, endOfLetters, isDigitAt } from './opening.ts'
import { isWordAt, lookUp, wordTable } from './word-table.ts'
import { MONTHS, ORDINALS, ORDINAL_TENS, anyOf } from './words.ts'

export interface Field {
  readonly value: number
  readonly end: number
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))
export const isSpaceAt = (text: string, at: number): boolean => isSpace(codeAt(text, at))

/** Where at most `most` spaces from `at` on end. */
export function endOfSpaces(text: string, at: number, most: number): number {
  let end = at
  while (end - at < most && isSpaceAt(text, end)) end++
  return end
}

/** A word and up to four spaces after it: "the " of "the 7th". Where it is not there, `at` itself. */
export function endOfLink(word: string, text: string, at: number): number {
  const end = at + word.length
  if (!isWordAt(word, text, at, end)) return at
  const last = endOfSpaces(text, end, 4)
  return last === end ? at : last
}

/** Whether a letter, a digit or an underscore of ASCII stands at `at`, on which no date may end. */
export function isGluedAt(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return (code >= 48 && code <= 57) || code === 95 || ((code | 32) >= 97 && (code | 32) <= 122)
}

/** Of ordinals in digits. */
export const ENDINGS = anyOf('st nd rd th')
const digitAt = (text: string, at: number): number => codeAt(text, at) - 48

/** Whether a number of two digits stands at `at`: minutes, a month. */
export const hasTwoDigitsAt = (text: string, at: number): boolean => endOfDigits(text, at) === at + 2

/** 1 to 31, with or without its ordinal ending. */
export function dayAt(text: string, at: number): Field | null {
  const end = endOfDigits(text, at)
  if (end === at || end - at > 2) return null
  const value = end - at === 1 ? digitAt(text, at) : digitAt(text, at) * 10 + digitAt(text, at + 1)
  if (value < 1 || value > 31) return null
  return { value, end: lookUp(ENDINGS, text, end, end + 2) ? end + 2 : end }
}

const ORDINAL_TABLE = wordTable(ORDINALS)
const TENS_TABLE = wordTable(ORDINAL_TENS)

/** An ordinal in words, "ninth" and "twenty-first", up to the thirty-first. */
export function ordinalAt(text: string, at: number): Field | null {
  const end = endOfLetters(text, at)
  const single = lookUp(ORDINAL_TABLE, text, at, end)
  if (single !== undefined) return { value: single, end }
  const tens = lookUp(TENS_TABLE, text, at, end)
  const last = endOfLetters(text, end + 1)
  const ones = tens === undefined ? undefined : lookUp(ORDINAL_TABLE, text, end + 1, last)
  return tens === undefined || ones === undefined || ones > 9 || tens + ones > 31 ? null : { value: tens + ones, end: last }
}

/** What news and histories write as a year. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 2199]

/** 1000 to 2199, four digits. */
export function fourDigitsAt(text: string, at: number): Field | null {
  const end = at + 4
  if (endOfDigits(text, at) !== end) return null
  const value = (digitAt(text, at) * 10 + digitAt(text, at + 1)) * 100 + digitAt(text, at + 2) * 10 + digitAt(text, at + 3)
  return value < FIRST_YEAR || value > LAST_YEAR ? null : { value, end }
}

/** A year in its place in a date: no digits, decimals or per cent may follow, nor letters. */
export function yearAt(text: string, at: number): Field | null {
  const year = fourDigitsAt(text, at)
  if (!year || isGluedAt(text, year.end) || isDecimalAt(text, year.end)) return null
  return text[isSpaceAt(text, year.end) ? year.end + 1 : year.end] === '%' ? null : year
}

/** ".5" or ",000" */
export const isDecimalAt = (text: string, at: number): boolean => (text[at] === '.' || text[at] === ',') && isDigitAt(text, at + 1)

/** ".5", ",000" or ":30" */
export const goesOnAt = (text: string, at: number): boolean => isDecimalAt(text, at) || (text[at] === ':' && isDigitAt(text, at + 1))

const MONTH_TABLE = wordTable(MONTHS)
/** Abbreviations that may have their point are shorter; of the whole names, these are too. */
const LONGEST_ABBREVIATION = 4
const SHORT_NAMES = anyOf('may june july')

/** A month by its name or abbreviation, with the point of that. */
export function monthAt(text: string, at: number): Field | null {
  const end = endOfLetters(text, at)
  const value = lookUp(MONTH_TABLE, text, at, end)
  if (value === undefined || isDigitAt(text, end)) return null
  return { value, end: text[end] === '.' && end - at <= LONGEST_ABBREVIATION && !lookUp(SHORT_NAMES, text, at, end) ? end + 1 : end }
}
