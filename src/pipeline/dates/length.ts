/** How long: TIMEX3's durations, from a count and a unit. */
import { fixed, type Phrase, type Reading } from './reading.ts'
import { COUNT, countOf } from './words.ts'

/** Units, by what TIMEX3 writes before and after their count. */
export const LENGTHS: ReadonlyMap<string, readonly [prefix: string, factor: number, letter: string]> = new Map([
  ['second', ['PT', 1, 'S']], ['minute', ['PT', 1, 'M']], ['min', ['PT', 1, 'M']], ['hour', ['PT', 1, 'H']], ['hr', ['PT', 1, 'H']],
  ['day', ['P', 1, 'D']], ['night', ['P', 1, 'D']], ['week', ['P', 1, 'W']], ['weekend', ['P', 1, 'WE']], ['fortnight', ['P', 2, 'W']],
  ['month', ['P', 1, 'M']], ['quarter', ['P', 1, 'Q']], ['year', ['P', 1, 'Y']], ['yr', ['P', 1, 'Y']],
  ['decade', ['P', 1, 'DE']], ['century', ['P', 1, 'CE']], ['millennium', ['P', 1, 'ML']],
])
/** Of these TIMEX3 counts whole ones: a decade and a half is `P15Y`. */
const YEARS_IN: ReadonlyMap<string, number> = new Map([['DE', 10], ['CE', 100], ['ML', 1000]])
/** Half of what has a smaller unit is counted in that. */
const HALVES: ReadonlyMap<string, string> = new Map([['H', 'PT30M'], ['Y', 'P6M'], ['D', 'PT12H']])
/** Joined to "long", a decade says ten years of what it names. */
export const inYears = (reading: Reading | null): Reading | null =>
  reading?.kind === 'fixed' ? fixed(reading.type, reading.value.replace('P1DE', 'P10Y').replace('PXDE', 'PXY')) : reading

/** `P2D`, `PT30M`, `PXY`: TIMEX3's length of time. */
export function lengthOf(count: number | null, unit: string): Reading | null {
  const length = LENGTHS.get(unit)
  if (!length) return null
  const [prefix, factor, letter] = length
  const years = YEARS_IN.get(letter)
  if (years !== undefined && count !== null && count % 1 !== 0) return fixed('DURATION', `P${String(count * years)}Y`)
  const half = count === 0.5 && factor === 1 ? HALVES.get(letter) : undefined
  return fixed('DURATION', half ?? `${prefix}${count === null ? 'X' : String(count * factor)}${letter}`)
}

/** What smaller units may follow a length, by rank. */
const RANKS: ReadonlyMap<string, number> = new Map([['PY', 7], ['PM', 6], ['PW', 5], ['PD', 4], ['PTH', 3], ['PTM', 2], ['PTS', 1]])
const WHOLE_LENGTH = /^(?<prefix>PT?)(?<count>\d+)(?<letter>[A-Z])$/
const SMALLER_UNIT = new RegExp(`\\s{1,3}and\\s{1,3}(?<count>${COUNT})\\s{1,3}(?<unit>month|week|day|hour|minute|second)s?\\b(?!\\s(?:ago|later|earlier|before|after))`, 'iy')

/** "three hours and 17 minutes" is one length, `PT3H17M`; the same unit twice is two. */
export function withSmaller(phrase: Phrase, text: string): Phrase {
  const first = phrase.reading.kind === 'fixed' && text[phrase.end] === ' ' ? WHOLE_LENGTH.exec(phrase.reading.value)?.groups : undefined
  SMALLER_UNIT.lastIndex = phrase.end
  const match = first && SMALLER_UNIT.exec(text)
  const { count = '', unit = '' } = match?.groups ?? {}
  const [amount, length] = [countOf(count.toLowerCase()), LENGTHS.get(unit.toLowerCase())]
  if (!first || !match || amount === null || amount % 1 !== 0 || !length) return phrase
  const [prefix, , letter] = length
  const own = first['prefix'] ?? ''
  if ((RANKS.get(own + (first['letter'] ?? '')) ?? 0) <= (RANKS.get(prefix + letter) ?? 0)) return phrase
  const value = `${own}${first['count'] ?? ''}${first['letter'] ?? ''}${own === prefix ? '' : 'T'}${amount}${letter}`
  return { end: phrase.end + match[0].length, reading: fixed('DURATION', value) }
}
