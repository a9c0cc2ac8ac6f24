/** Where a mention is kept and where it looks for its like, so that merging never compares all with all. */
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import type { ComparableMention, DayRange } from './comparable-mention.ts'
import { kindOf } from './act-families.ts'
import type { WordWeight } from './compare-mentions.ts'
import { knownAs } from './find-references.ts'

/** Words that make a block: the rarest of the clause. */
const BLOCK_WORDS = 4
/** A date that spans more months than this is coarse: looked up by its years, of which the last few are kept. */
const MONTHS_IN_BLOCK = 4
const YEARS_KEPT = 10

/** A stretch of time by a number of its own: strings for the blocks of all mentions would be the most of the work. */
export type BlockTime = number

interface Times {
  readonly keptIn: readonly BlockTime[]
  readonly lookedInto: readonly BlockTime[]
}

/** A block is one of the names with one of the times, for one kind of act. */
export interface BlockKeys extends Times {
  readonly kind: string
  readonly names: ReadonlySet<string>
}

/** Kind of act × each name, each of the rarest words, the day where it is one and the noun it is known by; and the stretches of time. */
export function blockKeys({ mention, days, people, parties, words }: ComparableMention, weigh: WordWeight): BlockKeys {
  const rare = words.size > BLOCK_WORDS ? [...words].toSorted((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, BLOCK_WORDS) : words
  const day = days && days.startDay === days.endDay ? [`day ${days.startDay}`] : []
  const { keptIn, lookedInto } = timesOf(days)
  return { kind: kindOf(mention), names: new Set([...people, ...parties, ...rare, ...day, ...knownAs(mention)]), keptIn, lookedInto }
}

/** Few stretches of days recur in many mentions: the blocks of each are found once. */
const timesByDays = new Map<string, Times>()

function timesOf(days: DayRange | null): Times {
  const key = days ? `${days.startDay} ${days.endDay}` : ''
  const known = timesByDays.get(key)
  if (known) return known
  const times = timeBlocks(days)
  timesByDays.set(key, times)
  return times
}

const ANY: BlockTime = -1
const UNDATED: BlockTime = -2
/** Years and months count from the year 0, so that neither reaches the numbers of the next. */
const inYear = (year: number): BlockTime => year
const inMonth = (month: number): BlockTime => 100_000 + month
const coarseIn = (year: number): BlockTime => 1_000_000 + year

/**
 *     date      kept in                     looks into
 *     narrow    its months, years, any      its months, coarse dates of its years, undated
 *     coarse    coarse and all years, any   all of its years, undated
 *     unknown   undated, any                any
 */
function timeBlocks(days: DayRange | null): Times {
  if (!days) return { keptIn: [UNDATED, ANY], lookedInto: [ANY] }
  const first = toCalendarDay(days.startDay)
  const last = toCalendarDay(days.endDay)
  const years = between(Math.max(first.year, last.year - YEARS_KEPT), last.year)
  const inYears = years.map(inYear)
  const coarse = years.map(coarseIn)
  const months = between(first.year * 12 + first.month, last.year * 12 + last.month)
  if (months.length > MONTHS_IN_BLOCK) return { keptIn: [...coarse, ...inYears, ANY], lookedInto: [...inYears, UNDATED] }
  const inMonths = months.map(inMonth)
  return { keptIn: [...inMonths, ...inYears, ANY], lookedInto: [...inMonths, ...coarse, UNDATED] }
}

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
