/**
 * So many weeks, summers or years away from a day that is named, and times ago that nobody counts.
 * Takes: "a week from Friday", "two weeks from today", "a week ago Monday", "fifty years ago tonight", "a year ago this week",
 * "two summers ago", "a long time ago".
 * Leaves: "a week from the vote", "a long time", "two falls".
 */
import { is, wordAfter } from './beside.ts'
import { oneWord, pattern } from './phrase.ts'
import { calendar, fixed, shifted, type Recogniser, type Turn } from './reading.ts'
import { wordTable, type WordTable } from './word-table.ts'
import { CARDINALS, COUNT, SEASONS, WEEKDAY, countOf, seasonOf, weekdayIndex } from './words.ts'

const COUNTS = ['#', 'a', ...CARDINALS.keys()]
/** More years than this are of a history, whose days do not come round again. */
const MOST_YEARS = 999
const amountOf = (count = ''): number | null => (count.toLowerCase() === 'a' ? 1 : countOf(count.toLowerCase()))
const isWhole = (amount: number | null): amount is number => amount !== null && Number.isInteger(amount) && amount > 0 && amount <= MOST_YEARS

/** "a week from Friday" is the Friday after the next one, "a week ago Friday" the one before the last. */
export const weeksFromDay: Recogniser = {
  rule: 'from-day',
  pairs: [{ firsts: COUNTS, seconds: ['week', 'weeks', 'day', 'days'] }],
  next: /^ [wd]/i,
  read: pattern(`(?<count>a|${COUNT}) (?:(?<unit>week|day)s? (?:from|after) (?:(?<day>today|tomorrow)|(?<coming>${WEEKDAY}))|weeks? ago (?:on )?(?<gone>${WEEKDAY}))`, (groups, { text, end }) => {
    const amount = amountOf(groups['count'])
    // "two weeks after Monday's vote" counts from the vote.
    if (!isWhole(amount) || text[end] === "'" || text[end] === '’') return null
    const days = amount * (groups['unit']?.toLowerCase() === 'day' ? 1 : 7)
    if (groups['day'] !== undefined) return shifted('day', days + (groups['day'].toLowerCase() === 'tomorrow' ? 1 : 0), 'published')
    const weekday = weekdayIndex(groups['coming'] ?? groups['gone'])
    if (weekday === null || days % 7 !== 0) return null
    return calendar('day', { weekday }, { turn: { step: groups['gone'] === undefined ? amount + 1 : -amount - 1, from: 'published' } })
  }),
}

/** "a year ago this week", "two years ago next month", "fifty years ago today", "ten years ago this Tuesday". */
export const yearsAgoThis: Recogniser = {
  rule: 'from-day',
  pairs: [{ firsts: COUNTS, seconds: ['year', 'years'] }],
  next: /^ y/i,
  // A year has a day or two more than its weeks: by now and then a week this is wrong.
  read: pattern(`(?<count>a|${COUNT}) years? ago (?:(?:this|(?<which>next|last)) (?<unit>week|month)|this (?<weekday>${WEEKDAY})|(?:today|on this day|this day|(?<night>tonight)))`, ({ count, which, unit, weekday, night }) => {
    const years = amountOf(count)
    if (!isWhole(years)) return null
    const named = unit?.toLowerCase()
    const day = weekdayIndex(weekday)
    if (day !== null) return calendar('day', { weekday: day }, { within: shifted('year', -years, 'published').shift })
    const step = which === undefined ? 0 : which.toLowerCase() === 'next' ? 1 : -1
    if (named === 'month') return shifted('month', step - 12 * years, 'published')
    if (named === 'week') return shifted('week', step - 52 * years, 'published')
    return shifted('day', 0, 'published', { years: -years, time: night === undefined ? null : 'NI' })
  }),
}

/** "three winters ago": the last one is one winter ago. */
export const seasonsAgo: Recogniser = {
  rule: 'from-day',
  pairs: [{ firsts: COUNTS, seconds: [...SEASONS.keys()].map((season) => `${season}s`) }],
  next: /^ [safw]/i,
  read: pattern(`(?<count>${COUNT}) (?<season>spring|summer|autumn|fall|winter)s ago`, (groups) => {
    const [amount, season] = [amountOf(groups['count']), seasonOf(groups['season'])]
    return isWhole(amount) && season !== null ? calendar('season', { season }, { turn: { step: -amount, from: 'published' } }) : null
  }),
}

/** "a long time ago", "a generation ago" */
export const timeAgo: Recogniser = {
  rule: 'from-day',
  pairs: [{ firsts: ['a'], seconds: ['long', 'short', 'while', 'generation'] }],
  read: pattern('a (?:(?:long|short) (?:time|while)|while|generation) ago', () => fixed('DATE', 'PAST_REF')),
}

const LONG: WordTable<Turn> = wordTable([['long', { step: -1, from: 'published' }]])
/** "long ago", but not "as long ago as 2008" */
export const longAgo: Recogniser = {
  rule: 'from-day',
  turns: LONG,
  ...oneWord(new Map([['ago', 'PAST_REF']]), (value, { text, end, turn }) => (turn && !is(wordAfter(text, end), 'as') ? fixed('DATE', value) : null)),
}
