/**
 * A number of units: how long, or, with "ago" and its kin, how far away.
 * Takes: "two days", "a two-day visit", "six months", "nearly two years ago", "a week earlier", "several years", "half an hour",
 * "the next few months", "over the last one year", "in recent years", "weeks later", "two and a half years".
 * Leaves: ages ("a 59-year-old"), fractions ("three quarters"), plural units without a sign of length ("the days of sail").
 */
import type { Unit } from './moment.ts'
import { after, before, wordBefore } from './beside.ts'
import type { Groups, Reading, Recogniser, Turn } from './reading.ts'
import { CARDINALS, COUNT, alternatives, countOf, phrase } from './words.ts'

/** Numbers that are not given: `X` in TIMEX3. */
const VAGUE = ['several', 'few', 'many', 'some', 'dozens of', 'hundreds of', 'recent', 'a few', 'a couple of', 'couple of', 'a number of', 'numerous', 'couple']
const LENGTHS: ReadonlyMap<string, readonly [prefix: string, factor: number, letter: string]> = new Map([
  ['second', ['PT', 1, 'S']], ['minute', ['PT', 1, 'M']], ['min', ['PT', 1, 'M']], ['hour', ['PT', 1, 'H']], ['hr', ['PT', 1, 'H']],
  ['day', ['P', 1, 'D']], ['night', ['P', 1, 'D']], ['week', ['P', 1, 'W']], ['weekend', ['P', 1, 'WE']], ['fortnight', ['P', 2, 'W']],
  ['month', ['P', 1, 'M']], ['quarter', ['P', 1, 'Q']], ['year', ['P', 1, 'Y']], ['yr', ['P', 1, 'Y']],
  ['decade', ['P', 10, 'Y']], ['century', ['P', 100, 'Y']], ['millennium', ['P', 1000, 'Y']],
])
/** Half of what has a smaller unit is counted in that. */
const HALVES: ReadonlyMap<string, string> = new Map([['H', 'PT30M'], ['Y', 'P6M'], ['D', 'PT12H']])
/** The unit of the calendar that "ago" counts in. */
const AGO_UNITS: ReadonlyMap<string, readonly [factor: number, unit: Unit]> = new Map([
  ['day', [1, 'day']], ['night', [1, 'day']], ['week', [1, 'week']], ['weekend', [1, 'weekend']], ['fortnight', [2, 'week']],
  ['month', [1, 'month']], ['quarter', [1, 'quarter']], ['year', [1, 'year']], ['yr', [1, 'year']], ['decade', [1, 'decade']], ['century', [1, 'century']],
])
/** What the halves and quarters of a unit are counted in, and how many of those it has. */
const SMALLER: ReadonlyMap<Unit, readonly [count: number, unit: Unit]> = new Map([['year', [12, 'month']], ['decade', [10, 'year']], ['century', [100, 'year']]])
const PARTS: readonly (readonly [word: string, part: number])[] = [['half', 0.5], ['quarter', 0.25]]
/** More units away than this is a year mistaken for a count: "in 2025 years later …". */
const MOST_UNITS = 999
const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/ia$/, 'ium').replace(/s$/, '')
const isPlural = (unit: string): boolean => /(?:s|ia)$/i.test(unit)
const UNIT = '(?<unit>(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|hr|yr|min)s?|seconds|century|centuries|millennium|millennia)'
const WAY = '(?<way>ago|earlier|later|previously|hence|from now|before that|after that|afterwards?|(?:before|after)(?=\\s?[.,;:)”"]|$))'

/** `P2D`, `PT30M`, `PXY`: TIMEX3's length of time. */
function lengthOf(count: number | null, unit: string): string | null {
  const length = LENGTHS.get(singular(unit))
  if (!length) return null
  const [prefix, factor, letter] = length
  const half = count === 0.5 ? HALVES.get(letter) : undefined
  if (half !== undefined && factor === 1) return half
  return `${prefix}${count === null ? 'X' : String(count * factor)}${letter}`
}

function readCounted(groups: Groups): Reading | null {
  const unit = groups['unit'] ?? ''
  const words = groups['count']?.toLowerCase().replaceAll(/\s+/g, ' ')
  const vague = words === undefined || VAGUE.includes(words)
  const whole = vague ? null : /^(?:an?|per|the|half an?|(?:a )?(?:half|quarter))$/.test(words) ? 1 : countOf(words)
  if (!vague && whole === null) return null
  if (isPlural(unit) ? /^an?$/.test(words ?? '') : words === 'some') return null
  const part = words === undefined ? 1 : (PARTS.find(([word]) => words.includes(word))?.[1] ?? 1)
  const count = whole === null ? null : whole * part + (groups['half'] || groups['halfAfter'] ? 0.5 : 0)
  const way = groups['way']?.toLowerCase().replaceAll(/\s+/g, ' ')
  return (way === undefined ? null : readWay(way, count, unit)) ?? readLength(groups, count, unit)
}

function readWay(way: string, count: number | null, unit: string): Reading | null {
  const forward = /^(?:later|after|hence|from now)/.test(way)
  if (count === null) return { kind: 'fixed', type: 'DATE', value: forward ? 'FUTURE_REF' : 'PAST_REF' }
  const ago = AGO_UNITS.get(singular(unit))
  if (!ago || count > MOST_UNITS) return null
  const [factor, named] = ago
  const smaller = count % 1 === 0 ? undefined : SMALLER.get(named)
  const amount = Math.round(count * factor * (smaller?.[0] ?? 1))
  const from = /^(?:ago|hence|from now)$/.test(way) ? 'published' : forward ? 'told' : 'narrative'
  return { kind: 'shift', shift: { unit: smaller?.[1] ?? named, amount: forward ? amount : -amount, from }, ...(named === 'year' && amount === 1 && { keepsUnit: true }) }
}

function readLength(groups: Groups, count: number | null, unit: string): Reading | null {
  if (count === null && groups['count']?.toLowerCase() === 'recent') return { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }
  const value = lengthOf(count, unit)
  return value === null ? null : { kind: 'fixed', type: 'DURATION', value }
}

/** Words that belong to a counted length: "the last two years", "the first six months". They turn nothing. */
const LEADS: ReadonlyMap<string, Turn> = new Map(
  'last past next coming previous following first recent upcoming final'.split(' ').map((word): [string, Turn] => [word, { step: 0, from: 'either' }]),
)

/** A count may not be the tail of a price, a decimal or a score. */
const TAIL_OF_A_NUMBER = /[$£€¥.,:/\d–-]$/

export const countedUnits: Recogniser = {
  rule: 'counted-units',
  opens: ['#', ...CARDINALS.keys(), 'a', 'an', 'half', 'quarter', 'several', 'few', 'many', 'some', 'couple', 'dozens', 'hundreds', 'numerous', '###', '####'],
  turns: LEADS,
  next: /^(?:[ -][\sa-z]|\.)/i,
  pattern: phrase(`(?<count>half an?|a half|(?:a )?(?:half|quarter)(?=[ -]century)|${alternatives(VAGUE)}|an?|${COUNT})[\\s-]{1,3}(?<half>and a half )?(?:(?:full|long|short|consecutive|straight|more|whole|business|working|calendar|trading|additional|further|(?:past|previous|next)(?= \\w{1,8}s\\b)) )?${UNIT}(?<halfAfter> and a half)?(?<age>[\\s-](?:old|older|young|younger)\\b|\\s{1,4}of age\\b)?(?: ${WAY}(?! than))?`),
  read: (groups, place) => {
    if (/\d/.test(groups['count'] ?? '') && TAIL_OF_A_NUMBER.test(before(place, 1))) return null
    if (groups['age'] !== undefined) return null
    // "three quarters" is a fraction more often than nine months.
    return /^quarter/i.test(groups['unit'] ?? '') && !place.turn && groups['way'] === undefined ? null : readCounted(groups)
  },
}

/** Words before a plural unit that make it a length of time, or name no date at all. */
const LENGTH_SIGNS = new Set('for within in after lasted lasting lasts over take takes took spend spent wait waited past previous following next last intervening final'.split(' '))
/** "the days before the vote", "in a matter of hours", "over the years": the words around a plural unit that make it a length of time. */
const BESIDE_A_LENGTH = /^\s{1,4}(?:before|after|since|following|preceding|leading)\b/i
const BEFORE_A_LENGTH = /\b(?:matter\sof|(?:over|through|throughout)\sthe)\s$/i

/** "for years", "weeks earlier", "recent years", "the coming weeks". */
export const bareUnits: Recogniser = {
  rule: 'counted-units',
  opens: ['seconds', 'days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'minutes'],
  turns: LEADS,
  pattern: phrase(`${UNIT}(?: ${WAY})?(?<long>[- ]long)?`),
  read: (groups, place) => {
    const lead = wordBefore(place.text, place.start)?.word ?? ''
    if (groups['way'] === undefined && (lead === 'recent' || lead === 'coming')) return { kind: 'fixed', type: 'DATE', value: lead === 'recent' ? 'PAST_REF' : 'FUTURE_REF' }
    const isLength = LENGTH_SIGNS.has(lead) || (lead === 'the' && BESIDE_A_LENGTH.test(after(place, 12))) || BEFORE_A_LENGTH.test(before(place, 16))
    return groups['way'] === undefined && groups['long'] === undefined && !isLength ? null : readCounted(groups)
  },
}

/** "year-earlier", "year-ago": as "a year earlier", before what is compared. */
export const yearEarlier: Recogniser = {
  rule: 'counted-units',
  opens: ['year'],
  pattern: phrase('year-(?:earlier|ago)'),
  read: () => ({ kind: 'shift', shift: { unit: 'year', amount: -1, from: 'narrative' }, keepsUnit: true }),
}

/** "weeklong", "a month-long siege", "a years-long feud". */
export const unitLong: Recogniser = {
  rule: 'counted-units',
  opens: ['day', 'week', 'month', 'year', 'hour', 'decade'].flatMap((unit) => [unit, `${unit}s`, `${unit}long`]),
  pattern: phrase('(?<unit>(?:day|week|month|year|hour|decade)s?)(?:-| )?long'),
  read: (groups) => readLength({}, isPlural(groups['unit'] ?? '') ? null : 1, groups['unit'] ?? ''),
}
