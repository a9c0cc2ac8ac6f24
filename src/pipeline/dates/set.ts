/**
 * What recurs.
 * Takes: "every Friday", "every Thursday night", "every April 15", "every four years", "weekends", "each year", "Mondays", "daily", "weekly", "annual", "per month", "twice a week".
 * Leaves: "the Daily Mail", "Sundays" in a name.
 */
import { twoDigits } from '../../dataset/calendar-date.ts'
import { before } from './beside.ts'
import { oneWord, pattern } from './phrase.ts'
import { fixed, type Reading, type Recogniser } from './reading.ts'
import { CARDINALS, COUNT, DAY_NUMBER, MONTH, MONTHS, SEASON, SEASONS, WEEKDAY, WEEKDAYS, countOf, monthOf, seasonOf, weekdayIndex } from './words.ts'

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'], ['everyday', 'P1D'], ['nightly', 'XXXX-XX-XXTNI'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['quarterly', 'P1Q'], ['semiannually', 'P6M'], ['semiannual', 'P6M'],
  ['biweekly', 'P2W'], ['fortnightly', 'P2W'], ['biennial', 'P2Y'],
  ['yearly', 'P1Y'], ['annual', 'P1Y'], ['annually', 'P1Y'], ['hourly', 'PT1H'],
])
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['minute', 'PT1M'], ['hour', 'PT1H'], ['day', 'P1D'], ['night', 'XXXX-XX-XXTNI'], ['week', 'P1W'], ['month', 'P1M'], ['quarter', 'P1Q'], ['year', 'P1Y'],
  ['decade', 'P10Y'], ['weekend', 'P1WE'], ['morning', 'XXXX-XX-XXTMO'], ['afternoon', 'XXXX-XX-XXTAF'], ['evening', 'XXXX-XX-XXTEV'],
])
const PART_CODES: ReadonlyMap<string, string> = new Map([['morning', 'TMO'], ['afternoon', 'TAF'], ['evening', 'TEV'], ['night', 'TNI']])
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']
const set = (value: string): Reading => fixed('SET', value)

export const recurring: Recogniser = {
  rule: 'set',
  ...oneWord(ADVERBS, (value, { text, start }) => {
    // A capital within a sentence is a name: the Daily Mail.
    const isName = text.charCodeAt(start) < 97 && start > 0 && !/[.!?\n"“]\s{0,3}$/.test(before({ text, start }, 4))
    return isName ? null : set(value)
  }),
}

export const every: Recogniser = {
  rule: 'set',
  pairs: [{ firsts: ['every', 'each', 'per'], seconds: [...WEEKDAYS.keys(), ...MONTHS.keys(), ...SEASONS.keys(), ...PERIODS.keys(), 'other', 'single', 'second'] }],
  read: pattern(`(?:every|each|per) (?:(?<other>other|single|second) )?(?:(?<weekday>${WEEKDAY})(?: (?<part>morning|afternoon|evening|night))?|(?<month>${MONTH})(?: (?<day>${DAY_NUMBER}))?|(?<season>${SEASON})|(?<period>minute|hour|day|night|week|month|quarter|year|decade|weekend|morning|afternoon|evening))`, (groups) => {
    const weekday = weekdayIndex(groups['weekday'])
    if (weekday !== null) return set(`XXXX-WXX-${weekday + 1}${PART_CODES.get(groups['part']?.toLowerCase() ?? '') ?? ''}`)
    const month = monthOf(groups['month'])
    if (month !== null) return set(`XXXX-${twoDigits(month)}${groups['day'] === undefined ? '' : `-${twoDigits(Number.parseInt(groups['day'], 10))}`}`)
    const season = seasonOf(groups['season'])
    if (season !== null) return set(`XXXX-${SEASON_CODES[season] ?? ''}`)
    const period = PERIODS.get(groups['period']?.toLowerCase() ?? '')
    return period === undefined ? null : set(groups['other']?.match(/other|second/i) ? period.replace('1', '2') : period)
  }),
}

/** "every four years": as long as the count says. */
export const everyFew: Recogniser = {
  rule: 'set',
  pairs: [{ firsts: ['every'], seconds: ['few', 'couple', ...CARDINALS.keys()] }],
  read: pattern(`every (?:(?<vague>few|couple of)|(?<count>${COUNT})) (?<period>minute|hour|day|night|week|month|year|decade|weekend)s`, (groups) => {
    const period = PERIODS.get(groups['period']?.toLowerCase() ?? '')
    const count = groups['count'] === undefined ? 'X' : countOf(groups['count'])
    return period === undefined || count === null ? null : set(period.replace('1', String(count)))
  }),
}

/** "Mondays", which are no owner: "Monday's". */
const PLURALS = new Map([...WEEKDAYS].filter(([name]) => name.endsWith('day')).map(([name, index]): [string, number] => [`${name}s`, index]))

export const weekdays: Recogniser = {
  rule: 'set',
  ...oneWord(PLURALS, (weekday, { text, end }) => (text[end] === "'" || text[end] === '’' ? null : set(`XXXX-WXX-${weekday + 1}`))),
}

/** "on weekends" */
export const weekends: Recogniser = { rule: 'set', ...oneWord(new Map([['weekends', 'XXXX-WXX-WE']]), (value) => set(value)) }
