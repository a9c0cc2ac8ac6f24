/** From the newest day, or the weekdays, that a report tells of to the days on which it can have appeared. */
import { formatDayNumber, weekdayOf } from '../../dataset/calendar-date.ts'
import { formatDayInWords } from '../../dataset/date-words.ts'
import type { Published, Span } from '../../dataset/dataset.ts'
import type { DayClue, WeekdayClue } from './find-date-clues.ts'

export const WEEK = 7
/** A report and the newest day that it names by its date lie no further apart. */
export const MONTH = 31
/** A report that names its days in full may appear some days after; with bare weekdays, on the day or the next. */
const DAYS_TO_PRINT = 3

export const inferred = (edtf: string, evidence: Span | null, reason: string): Published => ({ edtf, basis: 'inferred', evidence, reason })

export const latestOf = (days: readonly DayClue[]): DayClue | null =>
  days.reduce<DayClue | null>((latest, clue) => (latest && latest.day >= clue.day ? latest : clue), null)

export const fromNewest = ({ day, span }: Omit<DayClue, 'opens'>, what: string): Published =>
  inferred(`${formatDayNumber(day)}/${formatDayNumber(day + DAYS_TO_PRINT)}~`, span, `${what}; such a report appears on that day or within days.`)

interface ChosenWeekday {
  readonly clue: WeekdayClue
  /** The day that its weekday means. */
  readonly day: number
}

/**
 * Bare weekdays lie within the week before a report. So the newest of them is the day between `from`
 * and `to` that leaves the others closest behind; of two equally good, the one closest to `near`.
 */
export function chooseWeekday(clues: readonly WeekdayClue[], from: number, to: number, near: number): ChosenWeekday | null {
  let best: (ChosenWeekday & { readonly cost: number }) | null = null
  for (let day = from; day <= to; day += 1) {
    const clue = clues.find(({ weekday }) => weekday === weekdayOf(day))
    if (!clue) continue
    const spread = Math.max(...clues.map(({ weekday }) => (weekdayOf(day) - weekday + WEEK) % WEEK))
    const cost = spread + Math.abs(day - near)
    if (!best || cost < best.cost) best = { clue, day, cost }
  }
  return best
}

export const fromWeekday = ({ clue, day }: ChosenWeekday, against: string): Published =>
  inferred(
    `${formatDayNumber(day)}/${formatDayNumber(day + 1)}`,
    clue.span,
    `It tells of “${clue.span.text}” as just past; ${against} that is ${formatDayInWords(day)}, and such a report appears on the day or the day after.`,
  )
