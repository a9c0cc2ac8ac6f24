/**
 * Words that count from the day of writing or from the date spoken of, without a number.
 * Takes: "today", "yesterday", "last month", "this week", "next year", "that day", "the same month", "the following year",
 * "the day before", "the week before last", "the end of the month", "the weekend", "the past year" (a duration), "the past fortnight",
 * "all day", "the week after that".
 * Leaves: "USA Today", units with nothing that places them ("the day of reckoning", "every year"), "the next generation".
 */
import { toDayNumber } from '../../dataset/calendar-date.ts'
import { after, before, is, meaningOf, wordAfter, wordBefore, type Word } from './beside.ts'
import type { Unit } from './moment.ts'
import { oneWord, pattern } from './phrase.ts'
import { calendar, fixed, shifted, type From, type Place, type Reading, type Recogniser, type Turn } from './reading.ts'
import { endsPeriod } from './reported-period.ts'
import { wordTable, type WordTable } from './word-table.ts'
import { TURNS, UNITS, anyOf } from './words.ts'

const shiftOfDays = (amount: number, time: string | null = null): Reading => shifted('day', amount, 'published', { time })
const DAYS: ReadonlyMap<string, Reading> = new Map([
  ['today', shiftOfDays(0)], ['yesterday', shiftOfDays(-1)], ['tomorrow', shiftOfDays(1)], ['tonight', shiftOfDays(0, 'NI')],
])

/** "USA Today", "the BBC's Today programme" */
const isProgramme = ({ text, start, end }: Place): boolean =>
  text.startsWith('Today', start) && (/\bUSA\s$/.test(before({ text, start }, 4)) || /^\s(?:programme|program|show)\b/i.test(after({ text, end }, 11)))

export const dayWord: Recogniser = { rule: 'deictic', ...oneWord(DAYS, (reading, place) => (isProgramme(place) ? null : reading)) }

/** "the day before yesterday", "the day after tomorrow" */
export const dayBesideDay: Recogniser = {
  rule: 'deictic',
  pairs: [{ firsts: ['day'], seconds: ['before', 'after'] }],
  read: pattern('day (?:(?<back>before yesterday)|after tomorrow)', ({ back }) => shiftOfDays(back === undefined ? 2 : -2)),
}

/** "the week before last" */
export const unitBeforeLast: Recogniser = {
  rule: 'deictic',
  pairs: [{ firsts: [...UNITS.keys(), 'night'], seconds: ['before'] }],
  read: pattern('(?<unit>night|day|weekend|week|month|quarter|year) before last', (groups) => {
    const unit = UNITS.get(groups['unit']?.toLowerCase() ?? '')
    return shifted(unit ?? 'day', -2, 'published', { time: unit ? null : 'NI' })
  }),
}

/** "last year" is a date; "the past year" lasts. The ten years up to now are counted as years, where "two decades" are `P2DE`. */
const LENGTHS: ReadonlyMap<Unit, string> = new Map([['week', 'P1W'], ['month', 'P1M'], ['year', 'P1Y'], ['decade', 'P10Y'], ['century', 'P100Y']])

export const turnedUnit: Recogniser = {
  rule: 'deictic',
  turns: TURNS,
  ...oneWord(UNITS, (unit, place) => (place.turn ? turned(unit, place, place.turn) : placed(unit, place))),
}

function turned(unit: Unit, { text, start }: Place, turn: Turn): Reading | null {
  const word = wordBefore(text, start)
  const isDefinite = word !== null && is(wordBefore(text, word.start), 'the')
  const length = LENGTHS.get(unit)
  if (isDefinite && length !== undefined && lasts(unit, word)) return fixed('DURATION', length)
  // "this weekend" is the one just past where the verb is past and the week has only begun.
  if (unit === 'weekend' && turn.from === 'either') return calendar(unit, {}, { turn })
  // "the last day", "the current day" are of something else than the calendar.
  if (unit === 'day' && turn.from === 'published' && !is(word, 'next')) return null
  const from = turn.from === 'narrative' || (is(word, 'next') && (isDefinite || unit === 'day') && unit !== 'century') ? narrativeOf(turn.step) : turn.from
  return shifted(unit, turn.step, from)
}

/** "the past year" and "over the next year" last; so does "the coming year", while "the coming week" is the next one. */
const lasts = (unit: Unit, word: Word): boolean =>
  is(word, 'last') || is(word, 'past') || (is(word, 'coming') && unit !== 'week' && unit !== 'month') || (is(word, 'next') && DURING.test(before(word, 14)))
const DURING = /\b(?:over|for|within|during)\sthe\s$/i

/** What came before can be counted back from the day of writing; what follows needs a date that it follows. */
const narrativeOf = (step: number): From => (step > 0 ? 'told' : 'narrative')

/** What makes "the month" a month of the calendar: a part of it, or what comes within it. */
const PARTS_OF = anyOf('end start beginning middle close half part rest remainder earlier later late early time times outset quarter months')
const PARTS_OF_A_DAY = anyOf('earlier later late early rest remainder')

function placed(unit: Unit, { text, start, end }: Place): Reading | null {
  const article = wordBefore(text, start)
  if (!article || !is(article, 'the')) return null
  if (unit === 'weekend') return calendar(unit, {})
  // "the quarter" is the one spoken of: companies report on one.
  if (unit === 'quarter') return shifted(unit, 0, 'told')
  const link = wordBefore(text, article.start)
  const part = link && (is(link, 'in') || is(link, 'of')) ? wordBefore(text, link.start) : null
  const isFor = unit !== 'day' && is(link, 'for')
  if (unit !== 'day' && endsPeriod(wordAfter(text, end))) return fixed('DURATION', LENGTHS.get(unit) ?? 'P1Y')
  // A market's "for the week" is, on a Monday, that of the week before.
  if (isFor && unit === 'week') return calendar(unit, {})
  return isFor || (is(link, 'of') && SUPERLATIVE.test(before(link ?? { text, start }, 40))) || meaningOf(unit === 'day' ? PARTS_OF_A_DAY : PARTS_OF, part) ? shifted(unit, 0, 'either', { keepsUnit: unit === 'month' }) : null
}
/** "the worst storm of the year" */
const SUPERLATIVE = /\b(?:\w{2,12}est|worst|best|most|least|first|second|third|last)\s(?:[\w’'-]{1,20}\s){0,3}$/i

/** "the day before", with nothing after it that it could be before. */
export const unitBeside: Recogniser = {
  rule: 'deictic',
  pairs: [{ firsts: ['day', 'week', 'month', 'year'], seconds: ['before', 'after', 'earlier', 'later', 'following', 'previous'] }],
  read: pattern('(?<unit>day|week|month|year) (?:(?<back>before|earlier|previous)|after|later|following)(?: that\\b|(?=\\s?[.,;:)”"]|\\s{1,4}(?:and|but|when|in|to|he|she|they|it|by|at|with|as)\\b))', (groups, place) => {
    const unit = UNITS.get(groups['unit']?.toLowerCase() ?? '')
    if (unit === undefined || !/\bthe\s{1,4}$/i.test(before(place, 6))) return null
    const amount = groups['back'] === undefined ? 1 : -1
    return shifted(unit, amount, narrativeOf(amount))
  }),
}

/** "the full year" of a report is that of its quarter; "a full year" lasts. */
export const fullYear: Recogniser = {
  rule: 'deictic',
  pairs: [{ firsts: ['full'], seconds: ['year'] }],
  read: pattern('full year', (_groups, { text, start }) =>
    is(wordBefore(text, start), 'the') ? shifted('year', 0, 'narrative', { isAside: true }) : null),
}

/** "year-end", "the year's end", "midyear". */
export const partOfYear: Recogniser = {
  rule: 'deictic',
  opens: ['midyear'],
  pairs: [{ firsts: ['year', 'mid'], seconds: ['end', 's', 'year'] }],
  read: pattern('(?:(?<end>year(?:[- ]|[\'’]s )end)|mid-?year)', (groups) =>
    calendar('year', {}, { turn: { step: 0, from: 'either' }, part: groups['end'] === undefined ? 'mid' : 'late' })),
}

const leading = (words: string): WordTable<Turn> => wordTable(words.split(' ').map((word): [string, Turn] => [word, { step: 0, from: 'either' }]))

/** "the past fortnight", "the final hour": how long. */
const SPANS: ReadonlyMap<string, string> = new Map([['fortnight', 'P2W'], ['hour', 'PT1H']])
export const lastSpan: Recogniser = {
  rule: 'deictic',
  turns: leading('past last next final coming'),
  ...oneWord(SPANS, (length, { text, start, turn }) => {
    const word = turn && wordBefore(text, start)
    return word && is(wordBefore(text, word.start), 'the') ? fixed('DURATION', length) : null
  }),
}

/** "all day", "all week" */
const WHOLE: ReadonlyMap<string, string> = new Map([['day', 'P1D'], ['week', 'P1W'], ['month', 'P1M'], ['year', 'P1Y']])
export const allUnit: Recogniser = {
  rule: 'deictic',
  turns: leading('all'),
  ...oneWord(WHOLE, (length, { text, end, turn }) => (turn && text[end] !== '-' ? fixed('DURATION', length) : null)),
}

/** "the night before", "the morning after": of the day beside the one told of. */
export const nightBeside: Recogniser = {
  rule: 'deictic',
  pairs: [{ firsts: ['night', 'morning', 'evening'], seconds: ['before', 'after'] }],
  read: pattern('(?<part>night|morning|evening) (?:(?<back>before)|after)(?=\\s?[.,;:)”"]|\\s{1,4}(?:and|but|when|he|she|they|it)\\b)', (groups, place) => {
    if (!/\bthe\s{1,4}$/i.test(before(place, 6))) return null
    const part = groups['part']?.toLowerCase() ?? ''
    return shifted('day', groups['back'] === undefined ? 1 : -1, 'told', { time: part === 'night' ? 'NI' : part === 'morning' ? 'MO' : 'EV' })
  }),
}

/** "until the new year": the one whose first day is nearest, in autumn that to come. */
export const newYear: Recogniser = {
  rule: 'deictic',
  pairs: [{ firsts: ['new'], seconds: ['year'] }],
  read: pattern('new year(?![’\'])', (_groups, { text, start }) =>
    text.charCodeAt(start) >= 97 && is(wordBefore(text, start), 'the') ? calendar('year', {}, { dayIn: (year) => toDayNumber({ year, month: 1, day: 1 }) }) : null),
}
