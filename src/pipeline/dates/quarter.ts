/**
 * Quarters and halves of a year.
 * Takes: "the third quarter", "third-quarter profit", "Q3 2025", "2025 Q3", "the first half of 2008", "the latest quarter",
 * "the same period last year".
 * Leaves: "a quarter of them", "the first half" of a match, "half the members".
 */
import { after } from './beside.ts'
import { pattern } from './phrase.ts'
import type { Place, Recogniser } from './reading.ts'
import { ORDINALS, YEAR, YEAR_AFTER } from './words.ts'

const OF_YEAR = `(?:(?:, |,? (?:of|in) (?:the year )?(?:fiscal )?)${YEAR_AFTER})?`
const toYear = (year: string | undefined) => (year === undefined ? {} : { year: Number(year) })

export const quarter: Recogniser = {
  rule: 'quarter',
  opens: ['#'],
  pairs: [{ firsts: ['first', 'second', 'third', 'fourth'], seconds: ['quarter', 'fiscal'] }],
  next: /[snrt]/i,
  read: pattern(`(?:(?<word>first|second|third|fourth)|(?<digit>[1-4])(?:st|nd|rd|th))(?:[ -]|-? fiscal )quarter${OF_YEAR}`, (groups) => {
    const count = groups['word'] === undefined ? Number(groups['digit']) : ORDINALS.get(groups['word'].toLowerCase())
    return count === undefined ? null : { kind: 'calendar', unit: 'quarter', stated: { quarter: count - 1, ...toYear(groups['year']) } }
  }),
}

export const quarterMark: Recogniser = {
  rule: 'quarter',
  opens: ['q', 'h', '####'],
  next: /^[ -]?[qh]/i,
  read: pattern(`(?:(?<before>${YEAR})[ -]?)?(?<mark>[QH])(?<count>[1-4])(?:(?:[ -/]| of )?${YEAR_AFTER})?`, (groups) => {
    const year = toYear(groups['before'] ?? groups['year'])
    const index = Number(groups['count']) - 1
    if (groups['mark']?.toUpperCase() === 'H') return index > 1 || year.year === undefined ? null : { kind: 'calendar', unit: 'half', stated: { half: index, ...year } }
    return { kind: 'calendar', unit: 'quarter', stated: { quarter: index, ...year } }
  }),
}

/** What companies and statisticians report on for half a year; a match has no such words beside its first half. */
const ACCOUNTS = /\b(?:profits?|earnings|sales|revenues?|income|turnover|loss(?:es)?|growth|economy|exports?|imports?|output|deliveries|orders|results|inflation)\b/i
const ACCOUNTS_REACH = 70
const isOfAccounts = ({ text, start, end }: Place): boolean => ACCOUNTS.test(text.slice(Math.max(0, start - ACCOUNTS_REACH), end + ACCOUNTS_REACH))

export const half: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: ['first', 'second', 'latter'], seconds: ['half'] }],
  read: pattern(`(?<word>first|second|latter) half${OF_YEAR}`, (groups, place) => {
    if (groups['year'] === undefined && !/^\s(?:of\s)?(?:last|this|next|that|the\s(?:year|previous|following))\b/i.test(after(place, 18)) && !isOfAccounts(place)) return null
    return { kind: 'calendar', unit: 'half', stated: { half: groups['word']?.toLowerCase() === 'first' ? 0 : 1, ...toYear(groups['year']) } }
  }),
}

/** The quarter that last ended, which companies report on; and the same one a year before. */
export const latestQuarter: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: ['latest', 'recent', 'year'], seconds: ['quarter', 'ago', 'earlier'] }],
  read: pattern('(?:(?<latest>latest|recent)|year[ -](?:ago|earlier)) quarter', (groups) => ({
    kind: 'shift',
    ...(groups['latest'] === undefined ? { shift: A_YEAR_BEFORE.quarter, isAside: true } : { shift: { unit: 'quarter', amount: -1, from: 'published' } }),
  })),
}

/** What figures are compared with, by what they are of; a period is of the unit spoken of. */
const A_YEAR_BEFORE = {
  month: { unit: 'month', amount: -12, from: 'narrative' },
  quarter: { unit: 'quarter', amount: -4, from: 'told' },
  half: { unit: 'half', amount: -2, from: 'narrative' },
} as const
const SAME = ['same', 'like', 'comparable', 'corresponding']

/** "the same month last year", "the like period of the previous year". */
export const samePeriod: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: SAME, seconds: ['period', 'time', 'month', 'quarter', 'half', 'year'] }],
  read: pattern(`(?:${SAME.join('|')}) (?:(?<unit>month|quarter|half)|(?:year[- ](?:ago|earlier) )?(?:period|time))(?:,? (?:in |of )?(?:the )?(?:last|previous|prior|preceding|year-earlier) year|,? a year (?:ago|earlier|before))`, ({ unit }) => {
    const named = unit?.toLowerCase()
    return named === 'month' || named === 'quarter' || named === 'half'
      ? { kind: 'shift', shift: A_YEAR_BEFORE[named], isAside: true }
      : { kind: 'shift', shift: { unit: 'year', amount: -1, from: 'narrative' }, keepsUnit: true, isAside: true }
  }),
}

export const fiscalYear: Recogniser = {
  rule: 'quarter',
  opens: ['fiscal', 'financial'],
  read: pattern(`(?:fiscal|financial)(?:,? year)? ${YEAR_AFTER}`, (groups) => ({ kind: 'fixed', type: 'DATE', value: `FY${groups['year'] ?? ''}` })),
}
