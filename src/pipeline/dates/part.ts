/**
 * Early, mid and late: read left of the phrase that they divide.
 * Takes: "early next month", "mid-2025", "late in 2025", "the end of last year", "the beginning of May";
 * "earlier this week" is no part but belongs to the phrase.
 * Leaves: "the end of the war", "an early warning".
 */
import { formatDayNumber, formatMonth, formatYear } from '../../dataset/calendar-date.ts'
import { is, meaningOf, wordBefore, type Word } from './beside.ts'
import { edtfOf, endDayOf, momentAt, startDayOf, type Moment } from './moment.ts'
import type { Part } from './reading.ts'
import { wordTable } from './word-table.ts'

/** Nouns that need "of": "the end of May". */
const NOUNS = wordTable<Part>([
  ['beginning', 'early'], ['start', 'early'], ['middle', 'mid'], ['end', 'late'], ['close', 'late'],
])
/** Adverbs, with or without "in"; the null ones say no part that a calendar could draw. */
const ADVERBS = wordTable<Part | null>([
  ['early', 'early'], ['mid', 'mid'], ['late', 'late'], ['earlier', null], ['later', null], ['sometime', null],
])

export interface PartBefore {
  readonly part: Part | null
  readonly start: number
  /** True where only "the" was found. */
  readonly isArticle: boolean
  /** The word before all that. */
  readonly lead: Word | null
}

/** The words just before `start` that belong to the phrase, and the part that they name, if any. */
export function partBefore(text: string, start: number): PartBefore {
  const word = wordBefore(text, start)
  const article = word && is(word, 'the') ? word : null
  const lead = article ? wordBefore(text, article.start) : word
  return (lead && named(text, lead)) ?? { part: null, start: article?.start ?? start, isArticle: article !== null, lead }
}

function named(text: string, link: Word): PartBefore | null {
  const adverb = meaningOf(ADVERBS, link)
  if (adverb !== undefined) return withArticle(text, link, adverb)
  const isOf = is(link, 'of')
  if (!isOf && !is(link, 'in') && !is(link, 'on')) return null
  const far = wordBefore(text, link.start)
  const part = meaningOf<Part | null>(isOf ? NOUNS : ADVERBS, far)
  return far && part !== undefined ? withArticle(text, far, part) : null
}

function withArticle(text: string, { start }: Word, part: Part | null): PartBefore {
  const word = wordBefore(text, start)
  if (!word || !is(word, 'the')) return { part, start, isArticle: false, lead: word }
  return { part, start: word.start, isArticle: false, lead: wordBefore(text, word.start) }
}

/** Days of a month that early, mid and late mean. */
const DAY_THIRDS: Readonly<Record<Part, readonly [number, number]>> = { early: [1, 10], mid: [11, 20], late: [21, 31] }
/** Months of a year that early, mid and late mean. */
const MONTH_PARTS: Readonly<Record<Part, readonly [number, number]>> = { early: [1, 3], mid: [5, 8], late: [10, 12] }
/** Years of a decade that early, mid and late mean. */
const YEAR_PARTS: Readonly<Record<Part, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] }

/** A part as an approximate interval: early March 2026 is `2026-03-01~/2026-03-10~`. Units that English does not part so stay whole. */
export function edtfOfPart(moment: Moment, part: Part): string {
  const { unit, index } = moment
  if (unit === 'month') {
    const [first, last] = DAY_THIRDS[part]
    const start = startDayOf(moment)
    return `${formatDayNumber(start + first - 1)}~/${formatDayNumber(Math.min(start + last - 1, endDayOf(moment)))}~`
  }
  if (unit === 'year') {
    const [first, last] = MONTH_PARTS[part]
    return `${formatMonth(index, first)}~/${formatMonth(index, last)}~`
  }
  if (unit === 'decade') {
    const [first, last] = YEAR_PARTS[part]
    return `${formatYear(index * 10 + first)}~/${formatYear(index * 10 + last)}~`
  }
  if (unit === 'season' || unit === 'quarter') {
    const month = momentAt('month', startDayOf(moment)).index + (part === 'early' ? 0 : part === 'mid' ? 1 : 2)
    return `${edtfOf({ unit: 'month', index: month })}~`
  }
  return edtfOf(moment)
}
