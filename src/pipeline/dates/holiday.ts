/**
 * Holidays and named days whose date follows from a fixed rule.
 * Takes: "Christmas", "New Year's Eve", "Thanksgiving Day", "Easter Monday", "Labor Day", "Christmas 1963", "the day after Christmas", "every July Fourth",
 * "Black Monday".
 * Leaves: days of the lunar calendars, "Christmas tree", "Easter Island".
 */
import { formatDayNumber, toDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { after } from './beside.ts'
import { pattern, type Groups } from './phrase.ts'
import { calendar, dated, fixed as timex, type CalendarReading, type Place, type Recogniser } from './reading.ts'
import { MAYBE_YEAR, NAMED_TURNS, alternatives, numberIn } from './words.ts'

/** Easter Sunday; the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return toDayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 })
}

const fixed = (month: number, day: number) => (year: number) => toDayNumber({ year, month, day })
/** The nth weekday (0 for Monday) of a month. */
const nth = (n: number, weekday: number, month: number) => (year: number) => {
  const first = toDayNumber({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}
/** The last Monday of May. */
const lastMondayOfMay = (year: number): number => {
  const last = toDayNumber({ year, month: 5, day: 31 })
  return last - weekdayOf(last)
}
const afterEaster = (days: number) => (year: number) => easter(year) + days

/** Names in lower case, apostrophes left out. */
const HOLIDAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ['christmas', fixed(12, 25)], ['christmas day', fixed(12, 25)], ['christmas eve', fixed(12, 24)], ['boxing day', fixed(12, 26)],
  ['new years day', fixed(1, 1)], ['new years eve', fixed(12, 31)], ['new years', fixed(1, 1)],
  ['valentines day', fixed(2, 14)], ['st patricks day', fixed(3, 17)], ['april fools day', fixed(4, 1)], ['may day', fixed(5, 1)],
  ['canada day', fixed(7, 1)], ['fourth of july', fixed(7, 4)], ['july fourth', fixed(7, 4)], ['bastille day', fixed(7, 14)], ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)], ['veterans day', fixed(11, 11)], ['armistice day', fixed(11, 11)], ['remembrance day', fixed(11, 11)],
  ['anzac day', fixed(4, 25)], ['international womens day', fixed(3, 8)], ['earth day', fixed(4, 22)], ['guy fawkes night', fixed(11, 5)],
  ['martin luther king day', nth(3, 0, 1)], ['presidents day', nth(3, 0, 2)], ['mothers day', nth(2, 6, 5)], ['memorial day', lastMondayOfMay],
  ['fathers day', nth(3, 6, 6)], ['labor day', nth(1, 0, 9)], ['columbus day', nth(2, 0, 10)], ['thanksgiving', nth(4, 3, 11)],
  ['thanksgiving day', nth(4, 3, 11)], ['black friday', (year) => nth(4, 3, 11)(year) + 1],
  ['ash wednesday', afterEaster(-46)], ['palm sunday', afterEaster(-7)], ['good friday', afterEaster(-2)], ['easter', afterEaster(0)],
  ['easter sunday', afterEaster(0)], ['easter monday', afterEaster(1)], ['ascension day', afterEaster(39)], ['pentecost', afterEaster(49)],
])
const NAMES = [...HOLIDAYS.keys()].map((name) => name.replace('years', "year['’]s").replace(/(?<owner>valentine|patrick|fool|saint|women|mother|father|veteran|president)s /, "$<owner>s?['’]?s? ").replace('st ', '(?:st\\.?|saint) '))

/** "the Memorial Day holiday" and "the Labor Day parade" are of the day, the Christmas holidays are a season. */
const OFF = /^\s(?:holiday|parade)\b/i
/** Seasons and things that are called after the day. */
const OTHER_THINGS = /^\s(?:and\snew\syear|tree|island|card|carol|present|gift|parade|rising|bombing|lights|sale|season|shopping|period|holiday|vacation|break|offensive|truce|market|party)/i

const FIRSTS = [...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? '')
const SECONDS = [...HOLIDAYS.keys()].flatMap((name) => name.split(' ')[1] ?? [])
const withoutS = (word: string): string => word.replace(/s$/, '')
/** Between these and "day" there may be an apostrophe: "Presidents’ Day", "Mother's Day". */
const isOwner = (first: string): boolean => /^(?:valentine|president|mother|father|veteran)s$/.test(first)

const NAMED_DAY = `(?<name>${alternatives(NAMES)})${MAYBE_YEAR}`

function readHoliday(groups: Groups, place: Place): CalendarReading | null {
  const written = (groups['name'] ?? '').toLowerCase().replaceAll(/['’.]/g, '').replaceAll(/\s+/g, ' ').replace('saint ', 'st ')
  const dayIn = HOLIDAYS.get(written) ?? HOLIDAYS.get(written.replace(/^(?<owner>\w+) day$/, '$<owner>s day'))
  if (!dayIn || (OTHER_THINGS.test(after(place, 14)) && !(written.endsWith(' day') && OFF.test(after(place, 9))))) return null
  return calendar('day', { year: numberIn(groups['year']) }, { dayIn, turn: place.turn })
}

export const holiday: Recogniser = {
  rule: 'holiday',
  opens: FIRSTS.filter((first) => HOLIDAYS.has(first)),
  pairs: [
    { firsts: FIRSTS.flatMap((first) => (isOwner(first) ? [first, withoutS(first)] : [])), seconds: ['s', 'day'] },
    { firsts: [...FIRSTS.filter((first) => !HOLIDAYS.has(first) && !isOwner(first)), 'saint'], seconds: SECONDS.flatMap((second) => [second, withoutS(second)]) },
  ],
  isName: true,
  turns: NAMED_TURNS,
  read: pattern(NAMED_DAY, readHoliday),
}

/** "the day after Christmas", "the week before Easter". */
export const besideHoliday: Recogniser = {
  rule: 'holiday',
  pairs: [{ firsts: ['day', 'week'], seconds: ['before', 'after'] }],
  read: pattern(`(?<unit>day|week) (?<side>before|after) ${NAMED_DAY}`, (groups, place) => {
    const day = readHoliday(groups, place)
    const dayIn = day?.dayIn
    if (!day || !dayIn) return null
    const unit = groups['unit']?.toLowerCase() === 'day' ? 'day' : 'week'
    const amount = (unit === 'day' ? 1 : 7) * (groups['side']?.toLowerCase() === 'before' ? -1 : 1)
    return calendar(unit, day.stated, { dayIn: (year) => dayIn(year) + amount, turn: day.turn })
  }),
}

/** Days of every year on the same date: "every Christmas", "each July Fourth". */
export const everyHoliday: Recogniser = {
  rule: 'holiday',
  pairs: [{ firsts: ['every', 'each'], seconds: [...FIRSTS, ...FIRSTS.map(withoutS)] }],
  read: pattern(`(?:every|each) ${NAMED_DAY}`, (groups, place) => {
    const dayIn = groups['year'] === undefined ? readHoliday(groups, place)?.dayIn : undefined
    if (!dayIn) return null
    // Only a day that has the same date in two years has one in all: Thanksgiving has not.
    const [one, other] = [formatDayNumber(dayIn(2001)).slice(4), formatDayNumber(dayIn(2002)).slice(4)]
    return one === other ? timex('SET', `XXXX${one}`) : null
  }),
}

/** Days that news calls by a name and that were only once. */
const ONCE: ReadonlyMap<string, readonly [year: number, month: number, day: number]> = new Map([
  ['black thursday', [1929, 10, 24]], ['black tuesday', [1929, 10, 29]], ['black monday', [1987, 10, 19]], ['black wednesday', [1992, 9, 16]],
])
export const onceNamed: Recogniser = {
  rule: 'holiday',
  pairs: [{ firsts: ['black'], seconds: ['monday', 'tuesday', 'wednesday', 'thursday'] }],
  isName: true,
  read: pattern('Black (?:Monday|Tuesday|Wednesday|Thursday)', (_groups, { text, start, end }) => {
    const date = ONCE.get(text.slice(start, end).toLowerCase().replace(/\s+/, ' '))
    return date ? dated('day', ...date) : null
  }),
}
