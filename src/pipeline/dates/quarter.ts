/**
 * Quarters and halves of a year.
 * Takes: "the third quarter", "third-quarter profit", "Q3 2025", "2025 Q3", "the first half of 2008", "the latest quarter",
 * "the same period last year", "the September quarter", "the July-September period", "the previous period", "the 1988 quarter",
 * "fiscal 2027".
 * Leaves: "a quarter of them", "the first half" of a match, "half the members".
 */
import { after, is, wordBefore } from './beside.ts'
import { codeAt } from './opening.ts'
import { oneWord, pattern } from './phrase.ts'
import { calendar, fixed, shifted, type Place, type Recogniser, type Turn } from './reading.ts'
import { wordTable, type WordTable } from './word-table.ts'
import { MONTH, MONTHS, ORDINALS, YEAR, YEAR_AFTER, monthOf, numberIn } from './words.ts'

const OF_YEAR = `(?:(?:, |,? (?:of|in) (?:the year )?(?:fiscal )?)${YEAR_AFTER})?`

export const quarter: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: ['#', 'first', 'second', 'third', 'fourth'], seconds: ['quarter', 'fiscal'] }],
  next: /^[snrt]/i,
  read: pattern(`(?:(?<word>first|second|third|fourth)|(?<digit>[1-4])(?:st|nd|rd|th))(?:[ -]|-? fiscal )quarter${OF_YEAR}`, (groups) => {
    const count = groups['word'] === undefined ? Number(groups['digit']) : ORDINALS.get(groups['word'].toLowerCase())
    return count === undefined ? null : calendar('quarter', { quarter: count - 1, year: numberIn(groups['year']) })
  }),
}

export const quarterMark: Recogniser = {
  rule: 'quarter',
  opens: ['q', 'h', '####'],
  next: /^[ -]?[qh]/i,
  read: pattern(`(?:(?<before>${YEAR})[ -]?)?(?<mark>[QH])(?<count>[1-4])(?:(?:[ -/]| of )?${YEAR_AFTER})?`, (groups) => {
    const year = numberIn(groups['before'] ?? groups['year'])
    const index = Number(groups['count']) - 1
    if (groups['mark']?.toUpperCase() === 'H') return index > 1 || year === undefined ? null : calendar('half', { half: index, year })
    return calendar('quarter', { quarter: index, year })
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
    return calendar('half', { half: groups['word']?.toLowerCase() === 'first' ? 0 : 1, year: numberIn(groups['year']) })
  }),
}

/** The quarter that last ended, which companies report on; and the same one a year before. */
export const latestQuarter: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: ['latest', 'recent', 'year'], seconds: ['quarter', 'ago', 'earlier'] }],
  read: pattern('(?:(?<latest>latest|recent)|year[ -](?:ago|earlier)) quarter', (groups) =>
    groups['latest'] === undefined ? A_YEAR_BEFORE.quarter : shifted('quarter', -1, 'published')),
}

/** What figures are compared with, by what they are of; a period is of the unit spoken of. */
const A_YEAR_BEFORE = {
  month: shifted('month', -12, 'narrative', { isAside: true }),
  quarter: shifted('quarter', -4, 'told', { isAside: true }),
  half: shifted('half', -2, 'narrative', { isAside: true }),
  period: shifted('year', -1, 'narrative', { keepsUnit: true, isAside: true }),
}
const SAME = ['same', 'like', 'comparable', 'corresponding']

/** "the same month last year", "the like period of the previous year". */
export const samePeriod: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: SAME, seconds: ['period', 'time', 'month', 'quarter', 'half', 'year'] }],
  read: pattern(`(?:${SAME.join('|')}) (?:(?<unit>month|quarter|half)|(?:year[- ](?:ago|earlier) )?(?:period|time))(?:,? (?:in |of )?(?:the )?(?:last|previous|prior|preceding|year-earlier) year|,? a year (?:ago|earlier|before))`, ({ unit }) => {
    const named = unit?.toLowerCase()
    return A_YEAR_BEFORE[named === 'month' || named === 'quarter' || named === 'half' ? named : 'period']
  }),
}

/** Of a fiscal year only its name is known: TIMEX3 gives that, and no date is drawn from it. */
export const fiscalYear: Recogniser = {
  rule: 'quarter',
  opens: ['fiscal', 'financial'],
  read: pattern(`(?:fiscal|financial)(?:,? year)? ${YEAR_AFTER}`, (groups) => fixed('DATE', groups['year'] ?? '')),
}

const PERIOD_TURNS: WordTable<Turn> = wordTable(['latest', 'previous', 'preceding', 'prior'].map((word): [string, Turn] => [word, { step: word === 'latest' ? 0 : -1, from: 'told' }]))
/** "the latest period" is the one that a report is of, "the previous period" the one before that. */
export const reportPeriod: Recogniser = {
  rule: 'quarter',
  turns: PERIOD_TURNS,
  ...oneWord(new Map([['period', null]]), (_none, { text, start, turn }) => {
    const word = turn && wordBefore(text, start)
    return turn && word && is(wordBefore(text, word.start), 'the') ? shifted('quarter', turn.step, 'told', { isAside: turn.step < 0 }) : null
  }),
}

const MONTHS_IN_A_QUARTER = 3
/** "the September quarter", "the April-to-June quarter", "the July-September period": a quarter by its last month, or by both ends. */
const readMonthsQuarter = pattern(`(?:(?<first>${MONTH})(?:[ -](?:to|through)[ -]|\\s?[-–]\\s?))?(?<last>${MONTH})[ -](?<unit>quarter|period)(?:(?: of)? ${YEAR_AFTER})?`, (groups) => {
  const [first, last] = [monthOf(groups['first']), monthOf(groups['last'])]
  const isQuarter = last !== null && last % MONTHS_IN_A_QUARTER === 0 && (first === null ? groups['unit']?.toLowerCase() === 'quarter' : last - first === MONTHS_IN_A_QUARTER - 1)
  return isQuarter ? calendar('quarter', { quarter: last / MONTHS_IN_A_QUARTER - 1, year: numberIn(groups['year']) }) : null
})

/** What may follow the month there; few months have it, and a pattern takes its time to say so. */
const mayGoOn = (text: string, at: number): boolean => {
  const gap = codeAt(text, at)
  return (gap === 32 || gap === 45 || gap === 10 || gap === 0x2013) && GOING_ON.includes(text.charAt(at + 1))
}
const GOING_ON = 'qptJFMASOND–'

export const monthsQuarter: Recogniser = {
  rule: 'quarter',
  opens: [...MONTHS.keys()],
  isName: true,
  read: (place) => (mayGoOn(place.text, place.text[place.end] === '.' ? place.end + 1 : place.end) ? readMonthsQuarter(place) : null),
}

/** "the 1988 quarter", "the 2025 period": that year's one of the kind that is spoken of, with which it is compared. */
export const yearPeriod: Recogniser = {
  rule: 'quarter',
  pairs: [{ firsts: ['####'], seconds: ['quarter', 'period', 'half'] }],
  next: /^ [qph]/i,
  read: pattern(`(?<year>${YEAR}) (?:quarter|period|half)(?!-)`, (groups, place) =>
    is(wordBefore(place.text, place.start), 'the') ? calendar('quarter', { year: numberIn(groups['year']) }) : null),
}
