/**
 * A number of units: how long, or, with "ago" and its kin, how far away.
 * Takes: "two days", "a two-day visit", "six months", "nearly two years ago", "a week earlier", "several years", "half an hour",
 * "the next few months", "over the last one year", "in recent years", "weeks later", "two-and-a-half years", "three hours and 17 minutes", "a single day", "a 59-year-old".
 * Leaves: fractions ("three quarters"), names ("a Century City hotel"), plural units without a sign of length ("the days of sail").
 */
import type { Unit } from './moment.ts'
import { after, before, is, meaningOf, wordBefore } from './beside.ts'
import { endOfSpaces, isDecimalAt, isGluedAt, isSpaceAt } from './fields.ts'
import { endOfLetters, isDigitAt } from './opening.ts'
import { LENGTHS, inYears, lengthOf, withSmaller } from './length.ts'
import { pattern, type Groups } from './phrase.ts'
import { fixed, shifted, type Phrase, type Place, type Reading, type Recogniser, type Turn } from './reading.ts'
import { isWordAt, lookUp, wordSet, wordTable, type WordTable } from './word-table.ts'
import { CARDINALS, COUNT, alternatives, anyOf, countOf } from './words.ts'

/** Numbers that are not given: `X` in TIMEX3. */
const VAGUE: ReadonlySet<string> = new Set([
  'several', 'few', 'many', 'some', 'dozens of', 'hundreds of', 'recent', 'a few', 'a couple of', 'couple of', 'a number of', 'numerous', 'couple',
])
/** The unit of the calendar that "ago" counts in. */
const AGO_UNITS: ReadonlyMap<string, readonly [factor: number, unit: Unit]> = new Map([
  ['day', [1, 'day']], ['night', [1, 'day']], ['week', [1, 'week']], ['weekend', [1, 'weekend']], ['fortnight', [2, 'week']],
  ['month', [1, 'month']], ['quarter', [1, 'quarter']], ['year', [1, 'year']], ['yr', [1, 'year']], ['decade', [1, 'decade']], ['century', [1, 'century']],
])
/** What the halves and quarters of a unit are counted in, and how many of those it has. */
const SMALLER: ReadonlyMap<Unit, readonly [count: number, unit: Unit]> = new Map([['year', [12, 'month']], ['decade', [10, 'year']], ['century', [100, 'year']]])
/** More units away than this is a year mistaken for a count: "in 2025 years later …". */
const MOST_UNITS = 999
type Form = readonly [unit: string, isPlural: boolean]
/** Singular and plural forms of the units. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...[...LENGTHS.keys()].flatMap((unit): [string, Form][] => [[unit, [unit, false]], [`${unit}s`, [unit, true]]]),
  ['centuries', ['century', true]], ['millennia', ['millennium', true]],
])
/** Counts that are no cardinals. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['a', 1], ['an', 1], ['another', 1], ['a single', 1], ['half', 0.5], ['half a', 0.5], ['half an', 0.5], ['a half', 0.5], ['quarter', 0.25], ['a quarter', 0.25],
  ['quarter of a', 0.25], ['a quarter of a', 0.25],
])
const spaced = (words: string | undefined): string | undefined => (words && /\s/.test(words) ? words.replaceAll(/\s+/g, ' ') : words)?.toLowerCase()

const UNIT = '(?<unit>(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|hr|yr|min)s?|seconds|(?<=\\d-)second|century|centuries|millennium|millennia)'
const WAY = '(?<way>ago|earlier|later|previously|hence|from now|before that|after that|afterwards?|(?:before|after)(?=\\s?[.,;:)”"]|$))'

/** "a years", "some year" */
const isWrongForm = (words: string | undefined, [, isPlural]: Form): boolean => (isPlural ? words === 'a' || words === 'an' || words === 'another' : words === 'some')

function readCounted(groups: Groups): Reading | null {
  const [unit, isPlural] = FORMS.get(groups['unit']?.toLowerCase() ?? '') ?? ['', false]
  const words = spaced(groups['count'])
  const isVague = words === undefined || VAGUE.has(words)
  const whole = isVague ? null : (FRACTIONS.get(words) ?? countOf(words))
  if (!isVague && whole === null) return null
  if (isWrongForm(words, [unit, isPlural])) return null
  const count = whole === null ? null : whole + (groups['half'] || groups['halfAfter'] ? 0.5 : 0)
  const way = spaced(groups['way'])
  if (way !== undefined) {
    const away = readWay(way, count, unit)
    if (away) return away
  }
  return words === 'recent' ? fixed('DATE', 'PAST_REF') : lengthOf(count, unit)
}

/** "six hours later" counts from a clock, if one was told, "six hours ago" from no one knows what. */
const FROM_A_CLOCK = /^(?:later|earlier|before|after)/
const MINUTES: ReadonlyMap<string, number> = new Map([['hour', 60], ['hr', 60], ['minute', 1], ['min', 1]])
function elapsed(count: number, unit: string, minutes: number): Reading | null {
  const length = lengthOf(count, unit)
  return length?.kind === 'fixed' ? fixed(length.type, length.value, Math.round(minutes)) : length
}

function readWay(way: string, count: number | null, unit: string): Reading | null {
  const isForward = /^(?:later|after|hence|from now)/.test(way)
  if (count === null) return fixed('DATE', isForward ? 'FUTURE_REF' : 'PAST_REF')
  const minutes = MINUTES.get(unit)
  if (minutes !== undefined && FROM_A_CLOCK.test(way)) return elapsed(count, unit, (isForward ? 1 : -1) * count * minutes)
  const ago = AGO_UNITS.get(unit)
  if (!ago || count > MOST_UNITS) return null
  const [factor, named] = ago
  const smaller = count % 1 === 0 ? undefined : SMALLER.get(named)
  const amount = Math.round(count * factor * (smaller?.[0] ?? 1))
  const from = way === 'ago' || way === 'hence' || way === 'from now' ? 'published' : isForward ? 'told' : 'narrative'
  const keepsUnit = named === 'year' && amount === 1
  return shifted(smaller?.[1] ?? named, isForward ? amount : -amount, from, { keepsUnit, isAside: keepsUnit && !isForward })
}

const QUALITIES = 'full long short consecutive straight more whole business working calendar trading additional further'.split(' ')
/** What may stand between a count and its unit, the words that turn it among them. */
const BETWEEN = [...QUALITIES, 'past', 'previous', 'next']
/** What follows a count, one word on. */
const COUNTED = [...FORMS.keys(), ...BETWEEN]
const NUMBERS = ['#', '###', '####']

/** Words that belong to a counted length: "the last two years", "the first six months". They turn nothing. */
const LEADS: WordTable<Turn> = wordTable(
  'last past next coming previous following first recent upcoming final'.split(' ').map((word): [string, Turn] => [word, { step: 0, from: 'either' }]),
)

/** A count may not be the tail of a price, a decimal or a score. */
const TAIL_OF_A_NUMBER = /[$£€¥.,:/\d–-]$/

const isTailOfANumber = (place: Place): boolean => isDigitAt(place.text, place.start) && TAIL_OF_A_NUMBER.test(before(place, 1))

const UNIT_FORM = new RegExp(`^${UNIT}$`)
/** The forms that `UNIT` takes. */
const UNIT_FORMS = wordTable([...FORMS].filter(([form]) => UNIT_FORM.test(form)))
/** Counts of one word; null for the vague ones. */
const SINGLE_COUNTS = wordTable<number | null>([
  ...CARDINALS, ['a', 1], ['an', 1], ...['several', 'few', 'many', 'some', 'numerous'].map((word): [string, null] => [word, null]),
])
const QUALITY_WORDS = wordSet(BETWEEN)
/** With what a counted length may go on, and the word that must follow there: "two years ago", "a two-year-old", "two years of age". */
const GOING_ON = wordTable<string>([
  ['of', 'age'], ['from', 'now'], ...['old', 'olds', 'young', 'and', 'before', 'after', 'afterward', 'afterwards'].map((word): [string, string] => [word, '']),
])
/** Ways away of one word. */
const SHORT_WAYS = anyOf('ago earlier later previously hence')
/** "quarter" goes on with more, and back. */
const isQuarter = ([unit]: Form): boolean => unit === 'quarter'
const startOfNext = (text: string, at: number): number => endOfSpaces(text, text[at] === '-' ? at + 1 : at, 4)

/** The commonest form, one word or number, its unit and how far away it lies, read where it stands; undefined for what may be more than that. */
function readShort(place: Place): Phrase | null | undefined {
  const { text, start, end } = place
  if (text[end] !== ' ' && text[end] !== '-') return undefined
  const unitEnd = endOfLetters(text, end + 1)
  const unit = lookUp(UNIT_FORMS, text, end + 1, unitEnd)
  const third = startOfNext(text, unitEnd)
  const thirdEnd = endOfLetters(text, third)
  if (!unit) return lookUp(QUALITY_WORDS, text, end + 1, unitEnd) && !lookUp(UNIT_FORMS, text, third, thirdEnd) ? null : undefined
  const following = lookUp(GOING_ON, text, third, thirdEnd)
  const fourth = startOfNext(text, thirdEnd)
  if (isQuarter(unit) || isDigitAt(text, unitEnd) || following === '' || (following !== undefined && isWordAt(following, text, fourth, endOfLetters(text, fourth)))) return undefined
  const count = isDigitAt(text, start) ? Number(text.slice(start, end)) : lookUp(SINGLE_COUNTS, text, start, end)
  if (count === undefined) return undefined
  if ((text.charCodeAt(start) >= 97 && text.charCodeAt(end + 1) < 97) || (unit[0] === 'night' && !unit[1] && CALLED_AFTER_NIGHT.test(after({ text, end: unitEnd }, 12)))) return null
  if (isTailOfANumber(place) || isWrongForm(text.slice(start, end).toLowerCase(), unit)) return null
  const isAway = lookUp(SHORT_WAYS, text, third, thirdEnd) === true && isSpaceAt(text, unitEnd) && !isGluedAt(text, thirdEnd) && !isWordAt('than', text, fourth, endOfLetters(text, fourth))
  const reading = (isAway ? readWay(text.slice(third, thirdEnd).toLowerCase(), count, unit[0]) : null) ?? lengthOf(count, unit[0])
  return reading && { end: isAway ? thirdEnd : unitEnd, reading }
}

/** Words of which a longer count is made, besides its unit. */
const COUNT_WORDS = wordSet([...CARDINALS.keys(), ...BETWEEN, ...FRACTIONS.keys(), ...VAGUE].flatMap((words) => words.split(' ')).concat('and', 'of'))
/** "twenty two hundred and a half more years" has no more before its unit. */
const MOST_COUNT_WORDS = 8
/** Whether the words of a count lead to a unit; most do not, and a pattern takes its time to say so. */
function leadsToUnit({ text, end }: Place): boolean {
  if (isDecimalAt(text, end)) return true
  for (let words = 0, at = end; words < MOST_COUNT_WORDS; words++) {
    const start = startOfNext(text, at)
    at = endOfLetters(text, start)
    if (lookUp(UNIT_FORMS, text, start, at) || isWordAt('second', text, start, at)) return true
    if (!lookUp(COUNT_WORDS, text, start, at)) return false
  }
  return false
}

const readLong = pattern(`(?<count>half an?|a half|(?:a )?(?:half|quarter)(?=[ -]century)|(?:a )?quarter of a(?= century)|${alternatives(VAGUE)}|a single|an?|another|${COUNT})[\\s-]{1,3}(?<half>and[ -]a[ -]half[ -])?(?:(?:(?<quality>${alternatives(QUALITIES)})|(?:past|previous|next)(?= \\w{1,8}s\\b)) )?${UNIT}(?<halfAfter> and a half)?(?:[\\s-](?:olds?|young)\\b|\\s{1,4}of age\\b)?(?: ${WAY}(?! than))?`, (groups, place) => {
  if (isTailOfANumber(place)) return null
  if (isName(groups)) return null
  // "three quarters" is a fraction more often than nine months, "six straight quarters" is none.
  return groups['way'] === undefined && groups['quality'] === undefined && !place.turn && FORMS.get(groups['unit']?.toLowerCase() ?? '')?.[0] === 'quarter' ? null : readCounted(groups)
})

/** "a Century City hotel", "a night watchman": called after a unit, and no length of it. */
const isName = (groups: Groups): boolean => /^[a-z]/.test(groups['count'] ?? '') && /^[A-Z]/.test(groups['unit'] ?? '')
const CALLED_AFTER_NIGHT = /^\s(?:watchm[ae]n|club|shift|school|nurse|porter|guard|editor|train|bus|flight|market|game|owl|court|sky|raid|attack)s?\b/i

export const countedUnits: Recogniser = {
  rule: 'counted-units',
  pairs: [
    { firsts: ['#', ...CARDINALS.keys()], seconds: [...COUNTED, ...CARDINALS.keys(), 'and'] },
    { firsts: ['###', '####', 'several', 'few', 'many', 'some', 'numerous'], seconds: COUNTED },
    { firsts: ['a', 'an', 'another'], seconds: [...COUNTED, 'and', 'half', 'quarter', 'few', 'couple', 'number', 'single'] },
    { firsts: ['couple', 'dozens', 'hundreds'], seconds: [...COUNTED, 'of'] },
    { firsts: ['half', 'quarter'], seconds: ['a', 'an', 'of', 'century'] },
  ],
  turns: LEADS,
  next: /^[ -][\sa-z]/i,
  read: (place) => {
    const short = readShort(place)
    if (short !== undefined) return short
    const long = leadsToUnit(place) ? readLong(place) : null
    return long && withSmaller(long, place.text)
  },
}

/** "2.5 years", "a 12,000-year-old record" */
export const countedDecimals: Recogniser = { ...countedUnits, pairs: [{ firsts: NUMBERS, seconds: COUNTED }], next: /^(?:\.\d|,)/ }

/** Words before a plural unit that make it a length of time, or name no date at all. */
const LENGTH_SIGNS = anyOf('for within in after lasted lasting lasts over take takes took spend spent wait waited waiting past previous following next last intervening final')
/** "the days before the vote", "in a matter of hours", "over the years": the words around a plural unit that make it a length of time. */
const BESIDE_A_LENGTH = /^\s{1,4}(?:before|after|since|following|preceding|leading)\b/i
const BEFORE_A_DISTANCE = anyOf('the just only barely be been')
const BEFORE_A_LENGTH = /\b(?:matter\sof|(?:over|through|throughout)\sthe)\s$/i

/** "ended months of talks" tells how long they were, "the early days of sail" when. */
const OF_WHAT = /^\s{1,4}of\b/i
const MEASURED = anyOf('with by despite amid amidst end ends ended ending cap caps capped capping saw seen need needs needed require requires required from until but because and')

/** "has only months to act" */
const SCARCELY = anyOf('only just mere merely')
const TO_DO = /^\s{1,4}to\s(?!come\b)[a-z]/

/** "for years", "weeks earlier", "recent years", "the coming weeks". */
export const bareUnits: Recogniser = {
  rule: 'counted-units',
  opens: ['seconds', 'days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'minutes'],
  turns: LEADS,
  read: pattern(`${UNIT}(?: ${WAY})?(?<long>[- ]long)?`, (groups, place) => {
    const lead = wordBefore(place.text, place.start)
    if (groups['way'] === undefined && (is(lead, 'recent') || is(lead, 'coming'))) return fixed('DATE', is(lead, 'recent') ? 'PAST_REF' : 'FUTURE_REF')
    const isLength = meaningOf(LENGTH_SIGNS, lead) || ((lead === null || meaningOf(BEFORE_A_DISTANCE, lead)) && BESIDE_A_LENGTH.test(after(place, 12))) || BEFORE_A_LENGTH.test(before(place, 16))
    const isMeasure = (meaningOf(MEASURED, lead) && OF_WHAT.test(after(place, 6))) || (meaningOf(SCARCELY, lead) && TO_DO.test(after(place, 8)))
    return groups['way'] === undefined && groups['long'] === undefined && !isLength && !isMeasure ? null : groups['long'] === undefined ? readCounted(groups) : inYears(readCounted(groups))
  }),
}

/** "year-earlier", "the year-ago period": as "a year earlier", before what is compared. */
export const yearEarlier: Recogniser = {
  rule: 'counted-units',
  pairs: [{ firsts: ['year'], seconds: ['earlier', 'ago'] }],
  read: pattern('year-(?:earlier|ago)(?: period)?', () => shifted('year', -1, 'narrative', { keepsUnit: true, isAside: true })),
}

const LONG_UNITS = ['day', 'week', 'month', 'year', 'hour', 'decade']

/** "weeklong", "a month-long siege", "a years-long feud". */
export const unitLong: Recogniser = {
  rule: 'counted-units',
  opens: LONG_UNITS.map((unit) => `${unit}long`),
  pairs: [{ firsts: LONG_UNITS.flatMap((unit) => [unit, `${unit}s`]), seconds: ['long'] }],
  read: pattern('(?<unit>(?:day|week|month|year|hour|decade)s?)(?:-| )?long', (groups) => {
    const [unit, isPlural] = FORMS.get(groups['unit']?.toLowerCase() ?? '') ?? ['', false]
    return inYears(lengthOf(isPlural ? null : 1, unit))
  }),
}
