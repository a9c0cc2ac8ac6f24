/**
 * How many of what an act befell: `expelled 23 diplomats`, `three men were killed`. Only counts beside the words
 * that name the act are its own; how long it lasts and what else the sentence counts is not.
 */
import type { ActMention } from '../events/act-mention.ts'
import { COUNT, countOf } from '../dates/words.ts'

export interface Figure {
  readonly value: number
  /** `at least 20` is borne out by 23, `about 20` by both. */
  readonly bound: 'exact' | 'least' | 'about'
  /** What is counted, in the plural. */
  readonly noun: string
  /** As written, without the words that qualify the noun: `23 diplomats`. */
  readonly text: string
}

/** How far before and after the words that name an act its own count stands, in UTF-16 units. */
const REACH = 45
const COUNTED = new RegExp(
  String.raw`(?<bound>\b(?:at least|more than|over|about|around|nearly|almost|some|roughly|up to|as many as|fewer than|less than)\s+)?(?<![\w.,-])(?<count>\d{1,3}(?:,\d{3})+|${COUNT}|dozen)\s+(?:of\s+(?:each other[’']s|the|its|their|those)\s+)?(?:(?!and\b|of\b)[\p{L}.’'-]+\s+){0,3}?(?<noun>\p{Ll}{4,}s|people|men|women|children|police|personnel)(?![\p{L}-])`,
  'giu',
)
/** Counts of time and money are no part of whom an act befell. */
const NO_FIGURE = /^(?:hours|days|weeks|months|years|decades|minutes|times|dollars|euros|pounds|points|percent|others)$/i
/** `48 envoys and 12 more`: the sum is meant. */
const MORE = /\band\s+(?<more>\S+)\s+(?:more|others?)\b/i
const LEAST = /^(?:at least|more than|over|as many as)/i

export function figuresOf({ clause, trigger }: ActMention): readonly Figure[] {
  const [from, to] = [Math.max(0, trigger.start - REACH - clause.start), trigger.end + REACH - clause.start]
  const figures: Figure[] = []
  const more = countOf(MORE.exec(clause.text)?.groups?.['more'] ?? '0') ?? 0
  for (const { groups, index } of clause.text.matchAll(COUNTED)) {
    const { count = '', noun = '', bound = '' } = groups ?? {}
    const value = count.toLowerCase() === 'dozen' ? 12 : countOf(count.replaceAll(',', ''))
    if (value === null || index < from || index > to || NO_FIGURE.test(noun)) continue
    figures.push({ value: value + more, noun, bound: bound === '' ? 'exact' : LEAST.test(bound) ? 'least' : 'about', text: `${bound.toLowerCase()}${more > 0 ? value + more : count} ${noun}`.replaceAll(/\s+/g, ' ') })
  }
  return figures
}

/** Whether two counts of one thing cannot both be right. */
export function figuresDiffer(a: Figure, b: Figure): boolean {
  if (a.noun !== b.noun || a.value === b.value || a.bound === 'about' || b.bound === 'about') return false
  if (a.bound === b.bound) return true
  const [least, exact] = a.bound === 'least' ? [a, b] : [b, a]
  return exact.value < least.value
}

/** Whether two tellings count one thing differently. */
export const areOtherFigures = (a: readonly Figure[], b: readonly Figure[]): boolean => a.some((one) => b.some((other) => figuresDiffer(one, other)))
