/**
 * A year that stands by itself.
 * Takes: "in 2014", "2014", "the 2023 crisis", "1914", "490 BC", "nineteen ninety-one", "the year two thousand", "a 1991 law".
 * Leaves: "2000 people", "1,500", "$1984", "2014 votes", "Room 1408", "Flight 1549", "1500 m", "No. 1812", "1200 megawatts", "a 1500 limit", "555-1998".
 */
import { after, before, meaningOf, wordAfter, wordBefore } from './beside.ts'
import { fourDigitsAt, goesOnAt, isGluedAt, isSpaceAt } from './fields.ts'
import { endOfLetters, isDigitAt } from './opening.ts'
import { pattern } from './phrase.ts'
import { dated, type Place, type Recogniser } from './reading.ts'
import { lookUp, wordTable } from './word-table.ts'
import { countOf, anyOf } from './words.ts'

/** What follows a count, not a year. */
const COUNTED_WORDS =
  'percent per people men women children troops soldiers prisoners civilians casualties killed dead deaths wounded injured vote votes seats ' +
    'members workers employees jobs students families homes houses aircraft planes tanks guns ships vehicles cars rounds ton tons tonne tonnes ' +
    'kg kilograms pounds mile miles km kilometer kilometers kilometre kilometres meter meters metre metres feet ft acres hectares barrels dollars ' +
    'euros yen francs rupees marks hour hours hrs minutes seconds day days week weeks month months years million billion thousand hundred points ' +
    'shares copies units times gmt utc mb mw mm cm m more square cubic horsepower fighters rebels refugees others delegates voters lawmakers officers patients victims customers pages words letters bodies'
const COUNTED = anyOf(COUNTED_WORDS)
/** "a 1500-page report" */
const COUNTED_IN_COMPOUNDS = anyOf(`${COUNTED_WORDS} ${COUNTED_WORDS.replaceAll(/s(?= |$)/g, '')}`)
/** What comes before a number that is no year. */
const NUMBERED_WORDS =
  'no nos room flight route highway page pp p suite box boeing airbus model some nearly over than least most almost exactly approximately only ' +
    'article resolution version order act unit channel bus train lot apartment apt another further additional two three'

/** Outside these, a number of four digits is more often a count, unless a word says that it is a year. */
const FIRST_COMMON_YEAR = 1700
const LAST_COMMON_YEAR = 2050
/** Before a number these make it a count, but for a year of our time before what it is of: "a 1991 law", "its 1990 models". */
const DETERMINERS = 'a an these those their his its our'
/** True for what numbers, false for a determiner: one look for both. */
const NUMBERED = wordTable([...NUMBERED_WORDS.split(' ').map((word): [string, boolean] => [word, true]), ...DETERMINERS.split(' ').map((word): [string, boolean] => [word, false])])
const isOfYear = (value: number, { text, end }: Place): boolean =>
  value >= FIRST_COMMON_YEAR && value <= LAST_COMMON_YEAR && value % 100 !== 0 && /^\s[a-z]{3}/i.test(text.slice(end, end + 4))
const BEFORE_A_YEAR = anyOf('in since until till by from to between and before after during around circa year early mid late of')

/** Marks that make a number something else than a year. */
const NO_YEAR_AFTER = '$£€¥#№+/.:0123456789'
const MONEY = '$£€¥'
/** What a hyphen may join to a year. */
const JOINED = anyOf('mid pre post early late since from to')

/** "until at least 2030" bounds a time, "at least 2030" a count. */
const UNTIL_AT_LEAST = /\b(?:until|till|through|since|by)\sat\s(?:least|most)\s$/i
/** The rest of "1800 Pennsylvania Avenue"; "a 1994 Supreme Court ruling" has an article before it. */
const ADDRESS = /^\s(?:[A-Z][\w.’'-]{0,14}\s){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Square|Place|Court)\b/
const ADDRESS_REACH = 48

/** "490 BC", "ca. 466 BC", "A.D. 70", "1066 AD". */
export const eraYear: Recogniser = {
  rule: 'year',
  opens: ['ad'],
  pairs: [{ firsts: ['a'], seconds: ['d'] }, { firsts: ['#', '###', '####'], seconds: ['b', 'bc', 'bce', 'a', 'ad', 'ce'] }],
  next: /^ ?[abc]/i,
  read: pattern('(?:(?<year>\\d{1,4})\\s?(?:(?<bc>B\\.C\\.E?\\.?|BCE?)|A\\.D\\.|AD|CE)|A\\.?D\\.? (?<after>\\d{1,4})(?![,.]?\\d))', (groups, { text, start }) => {
    if (/[\d.,]/.test(text.slice(Math.max(0, start - 1), start))) return null
    const count = Number(groups['year'] ?? groups['after'])
    return dated('year', groups['bc'] === undefined ? count : 1 - count)
  }),
}

const APOSTROPHES = '\'’‘'
const readShortYear = pattern('(?<year>\\d\\d)(?![’\'.,:%-]\\w|[^\'’‘\\n]{0,40}(?<=\\S)[\'’](?!s))', (groups, place) => {
  if (!/(?:\b(?:in|of|since|by|until|from|the|and|or|to)|,)\s['’‘]$/i.test(before(place, 10))) return null
  const short = Number(groups['year'])
  return dated('year', short + (short < 30 ? 2000 : 1900))
})

/** "in '75", "the ’96 campaign": the years of the last century from 30 on. A mark that closes again is a quotation's. */
export const shortYear: Recogniser = {
  rule: 'year',
  opens: ['#'],
  // The apostrophe is looked for first, since few numbers have one.
  read: (place) => (place.start > 0 && APOSTROPHES.includes(place.text.charAt(place.start - 1)) ? readShortYear(place) : null),
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']

/** "nineteen ninety-one", "nineteen fourteen": as broadcasts spell them. */
export const spelledYear: Recogniser = {
  rule: 'year',
  opens: ['seventeen', 'eighteen', 'nineteen'],
  read: pattern(`(?<century>seventeen|eighteen|nineteen)[ -](?:(?<teen>${TEENS.join('|')})|(?<ten>${TENS.join('|')})(?:[ -](?<one>one|two|three|four|five|six|seven|eight|nine))?)`, (groups) => {
    const century = 10 + TEENS.indexOf(groups['century']?.toLowerCase() ?? '')
    const teen = TEENS.indexOf(groups['teen']?.toLowerCase() ?? '')
    const rest = teen >= 0 ? 10 + teen : (TENS.indexOf(groups['ten']?.toLowerCase() ?? '') + 2) * 10 + (countOf(groups['one'] ?? '') ?? 0)
    return dated('year', century * 100 + rest)
  }),
}

/** What follows "two thousand" where it is a year; a count has its noun. */
const AFTER_TWO_THOUSAND = /^(?:\s?[.,;:)”"?!]|\s(?:and|or|but|to|through|will|would|was|is|he|she|we|they|it|the|in|at|when|than|as|after|before)\b|$)/
/** "by the year two thousand", "in two thousand and three". */
export const spelledMillennium: Recogniser = {
  rule: 'year',
  pairs: [{ firsts: ['two'], seconds: ['thousand'] }],
  read: pattern(`two thousand(?:(?: and|-)? (?<rest>one|two|three|four|five|six|seven|eight|nine|ten|${TEENS.slice(1).join('|')}))?`, (groups, place) =>
    meaningOf(BEFORE_A_YEAR, wordBefore(place.text, place.start)) && AFTER_TWO_THOUSAND.test(after(place, 8)) ? dated('year', 2000 + (countOf(groups['rest']?.toLowerCase() ?? '') ?? 0)) : null),
}

/** A fraction, but for "2024/25". */
const FRACTION = /\/\d(?!\d(?![\d/]))/y
const ENDINGS = anyOf('st nd rd th m')
/** Decimals and clock times, fractions, "1900%", "1950s", "1900-m": what no year goes on with. */
function goesOn(text: string, end: number): boolean {
  if (isGluedAt(text, end)) return true
  const mark = text[end]
  if (mark === '/') {
    FRACTION.lastIndex = end
    return FRACTION.test(text)
  }
  if (mark === '-' || isSpaceAt(text, end)) {
    const last = endOfLetters(text, end + 1)
    return lookUp(ENDINGS, text, end + 1, last) === true && !isDigitAt(text, last)
  }
  return mark === '%' || mark === '°' || goesOnAt(text, end)
}

/** "555-1998" is a telephone's, "1914-1918" are years. */
const TELEPHONE = /(?:^|\D)\d{3}-$/
const isCapitalAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90

/** Whether the words and marks before and after a number make it something else than a year. */
function isNumber(value: number, place: Place): boolean {
  const { text, start, end } = place
  const mark = text[start - 1] ?? ' '
  if (NO_YEAR_AFTER.includes(mark) || (mark === ' ' && MONEY.includes(text[start - 2] ?? ' '))) return true
  const lead = wordBefore(text, start)
  // "an A-1200" is a name, "mid-1984" is a year.
  if (mark === '-' && (lead !== null ? !meaningOf(JOINED, lead) : TELEPHONE.test(before(place, 5)))) return true
  const numbers = meaningOf(NUMBERED, lead)
  if (numbers === false && !isOfYear(value, place)) return true
  if (numbers === true && !UNTIL_AT_LEAST.test(before({ text, start }, 18))) return true
  if (isCapitalAt(text, end + 1) && numbers !== false && ADDRESS.test(after({ text, end }, ADDRESS_REACH))) return true
  const next = wordAfter(text, end)
  return meaningOf(text[end] === '-' ? COUNTED_IN_COMPOUNDS : COUNTED, next) === true
}

export const year: Recogniser = {
  rule: 'year',
  opens: ['####'],
  read: (place) => {
    const { text, start } = place
    const digits = fourDigitsAt(text, start)
    if (!digits) return null
    const { value, end } = digits
    if (goesOn(text, place.end) || isNumber(value, place)) return null
    const isRare = value < FIRST_COMMON_YEAR || value > LAST_COMMON_YEAR
    return isRare && !meaningOf(BEFORE_A_YEAR, wordBefore(text, start)) ? null : { end, reading: dated('year', value) }
  },
}
