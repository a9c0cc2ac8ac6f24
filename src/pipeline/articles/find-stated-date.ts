/**
 * The line of an article that gives its date: `March 01, 2008`, `Published: 9 Feb 2026, 10:15 IST`,
 * `By Ana Ruiz | February 9, 2026`, or a date with furniture behind it. A date within a sentence of the
 * report or in its headline is left alone.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { Span } from '../../dataset/dataset.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { findDates } from '../dates/find-dates.ts'
import { furnitureOfLine, isByline } from './find-furniture.ts'

export interface DateLine {
  readonly date: Span
  /** What the line holds behind the date, where that may be more than furniture. */
  readonly rest: Span | null
  /** A word such as "published" says that it is the article's date. */
  readonly labelled: boolean
  /** It gives the time of day too, as the date of an event hardly does on a line of its own. */
  readonly timed: boolean
  /** The line holds nothing but a day. */
  readonly isAlone: boolean
}

/** Longer lines are prose. */
const MAX_LENGTH = 400
const LABEL = String.raw`(?:first |last |originally )?(?:date|dated|published|posted|updated|modified|created|issued|released|filed|uploaded|publication date|pub date|date published|publish(?:ed)? date)(?: (?:on|at|date|online|in))?`
const OPENING_LABEL = new RegExp(String.raw`^\W*${LABEL}\s*[:=|–-]?\s*$`, 'iu')
const STARTS_WITH_LABEL = new RegExp(String.raw`^\W*${LABEL}\b`, 'iu')
const ANY_LABEL = new RegExp(String.raw`\b${LABEL}\b`, 'giu')
const UPDATE_LABEL = /\b(?:updated|modified)\b[^\d]*$/i
const CLOCK = /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?(?: ?[ap]\.?m\b\.?|\b)|\b\d{1,2} ?(?:[ap]\.?m\b\.?)|\b[ap]\.?m\b\.?|\b(?:GMT|UTC)(?: ?[+-]\d{1,2}(?::?\d\d)?)?|\b(?:IST|BST|CET|CEST|EST|EDT|PST|PDT|CST|MSK|JST|KST|SGT|AEST|ET|hrs|hours|Z)\b|[+-]\d\d:?\d\d\b|\bT\b/giu
const TIME_OF_DAY = /\b\d{1,2}[:.]\d\d(?!\d)/
/** `First published in the Lima Review, 9 February 2026.` */
const REPRINT = /^\W*(?:this (?:article|essay|piece|column|text|story) )?(?:was )?(?:first|originally) (?:published|appeared|printed) (?:in|by|on|at) [^.!?]{2,60}?,? (?:on )?$/iu
/** ` | Asia`: behind a bar, the part of a paper that it stands in. */
const SECTION = /^\s*[|·•]\s*\p{Lu}[\p{L}’'-]+(?: (?:& )?\p{Lu}[\p{L}’'-]+)?\s*$/u
/** What a press office puts beside date and place. */
const RELEASE = /\bfor (?:immediate release|release(?: on delivery)?)\b|\b(?:media|press|news) release\b/giu
/** `(edited by Ana Ruiz)`: whose hand it went through, beside the day. */
const EDITED = /\((?:edited|edit|editing|reported|reporting|compiled|translated|written|updated) by [^()]{2,60}\)/giu
/** Longer heads than this are sentences. */
const MAX_BARRED = 120
/** Of a site's name and its sections, beside a day and a time. */
const MAX_STAMP_WORDS = 8
/** Of a place or a name, which may stand beside a date in the head of a page. */
const MAX_NAME_WORDS = 6

export interface LinePlace {
  /** The first line may be a headline that holds a date. */
  readonly isFirst: boolean
  /** Behind the first prose only a label tells a date line. */
  readonly inHead: boolean
}

export function readDateLine(line: Span, { isFirst, inHead }: LinePlace): DateLine | null {
  if (line.text.length > MAX_LENGTH || !/\d/.test(line.text) || !(inHead || STARTS_WITH_LABEL.test(line.text))) return null
  const found = findDates(line.text, { published: null })
  const date = chooseDate(line.text, found.filter(isWhole))
  if (!date) return null
  const behind = line.text.slice(date.end)
  const labelled = OPENING_LABEL.test(line.text.slice(0, date.start)) || UPDATE_LABEL.test(line.text.slice(0, date.start))
  const left = withoutDates(line.text, found).replace(EDITED, ' ').replace(ANY_LABEL, ' ').replace(CLOCK, ' ').replace(RELEASE, ' ').replace(/[\s,|·•:;()[\]/–—-]+/g, ' ').trim()
  const isAlone = left === '' && parseEdtf(date.edtf ?? '')?.precision === 'day'
  const placed = { date: shift(date, line.start), labelled, timed: TIME_OF_DAY.test(line.text), isAlone }
  if (left === '' || isByline(left) || furnitureOfLine(left) !== null) return { ...placed, rest: null }
  if (labelled) return { ...placed, rest: SECTION.test(behind) ? null : toRest(behind, line.start + date.end) }
  if (REPRINT.test(line.text.slice(0, date.start)) && withoutClock(behind).length <= 1) return { ...placed, labelled: true, rest: null }
  // A headline may hold a day, but no time of day.
  const isStamp = placed.timed && left.split(' ').length <= MAX_STAMP_WORDS
  return isStamp || isKicked(line.text, date) || ((isNames(left) || isBarred(line.text, date)) && !isFirst) ? { ...placed, rest: null } : null
}

/** Day or month that the words alone give. */
function isWhole({ edtf, basis }: DateExpression): boolean {
  const precision = edtf === null ? null : parseEdtf(edtf)?.precision
  return basis === 'stated' && (precision === 'day' || precision === 'month')
}

/** `Our correspondent | Lima | 9 February 2026 | Page 6`: the parts of a page's head, one of which is the day. */
const isBarred = (text: string, { start, end }: DateExpression): boolean =>
  text.length <= MAX_BARRED && /[|·•]\s*$|^\s*$/.test(text.slice(0, start)) && /^\s*[|·•]|^\s*$/.test(text.slice(end)) && /[|·•]/.test(text)

/** `2026-02-09 / ANALYSIS`: a day, and behind its bar what kind of piece it heads; no headline is written so. */
const isKicked = (text: string, { start, end, edtf }: DateExpression): boolean =>
  parseEdtf(edtf ?? '')?.precision === 'day' && [text.slice(0, start), text.slice(end)].map((side) => side.trim()).filter(Boolean).every((side) => KICKER.test(side))
const KICKER = /^[|/·•]\s*\p{L}+(?: \p{L}+)?$|^\p{L}+(?: \p{L}+)?\s*[|/·•]$/u

/** The date of publication rather than that of a later change. */
const chooseDate = (text: string, dates: readonly DateExpression[]): DateExpression | null =>
  dates.find(({ start }) => !UPDATE_LABEL.test(text.slice(0, start))) ?? dates[0] ?? null

function withoutDates(text: string, dates: readonly DateExpression[]): string {
  let left = text
  for (const { start, end } of dates.toReversed()) left = `${left.slice(0, start)} ${left.slice(end)}`
  return left
}

const shift = ({ start, end, text }: Span, by: number): Span => ({ start: start + by, end: end + by, text })

function toRest(behind: string, start: number): Span | null {
  const text = behind.replace(/^[\s,|·•:;–—-]+/, '').trimEnd()
  if (text === '' || withoutClock(text) === '') return null
  const at = start + behind.indexOf(text)
  return { start: at, end: at + text.length, text }
}

const withoutClock = (text: string): string => text.replace(CLOCK, '').replace(/[\s,|·:;–—-]+/g, '')

const isNames = (text: string): boolean => {
  const words = text.split(' ')
  return words.length <= MAX_NAME_WORDS && words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’]*$/u.test(word))
}
