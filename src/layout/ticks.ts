/**
 * The calendar along the axis. A year, month, week or day is a cell from its first day to the next;
 * its name stands in the cell, at its start, if it fits there, and stays at the window's edge while
 * the cell reaches beyond it. So names never touch, whatever the scale does between them.
 *
 *      2025                    │ 2026
 *       Jun        │ Nov       │ Feb                │ Mar
 *                              │ 6 │ 7 Sat     │ 8 Sun │
 */
import { MONTH_NAMES } from '../dataset/date-words.ts'
import { toCalendarDay, toDayNumber, weekdayOf } from '../dataset/calendar-date.ts'
import type { Projection } from './projection.ts'
import { textWidthPx } from './text-width.ts'
import type { FontWeight } from './text-width.ts'

export interface PlacedTick {
  readonly key: string
  readonly label: string
  /** Where the cell begins; outside the picture when the name is held at its edge. */
  readonly x: number
  readonly labelX: number
}

export interface PlacedTicks {
  readonly years: readonly PlacedTick[]
  readonly months: readonly PlacedTick[]
  readonly days: readonly PlacedTick[]
}

export interface TickMetrics {
  readonly yearPx: number
  readonly labelPx: number
}

interface Cell {
  readonly startDay: number
  readonly endDay: number
  /** Names from the fullest to the shortest; the first that fits is written. */
  readonly names: readonly CellName[]
}

interface CellName {
  readonly text: string
  /** The text whose width decides whether it fits. */
  readonly as: string
}

const PADDING_PX = 5
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const LONGEST_MONTH = 'September'
/** Above this many days in view no day has room for its number. */
const MOST_DAYS = 4000
/** A week without days is named only with this much clear room: a number alone says little. */
const WEEK_PX = 34
/** A day with less than this has no room for its own number. */
const NUMBER_PX = 20
/** Narrower days are not even looked at. */
const LEAST_DAY_PX = 8
/** A weekday is written only where its days stand well apart. */
const WEEKDAY_PX = 62
/** A month's shortest name needs this much; wider views have no room for any. */
const LEAST_MONTH_PX = 0.5

export function placeTicks(projection: Projection, metrics: TickMetrics): PlacedTicks {
  const { scale } = projection
  const startDay = Math.max(Math.floor(projection.xToTime(0)), Math.floor(scale.startTime))
  const endDay = Math.min(Math.ceil(projection.xToTime(projection.widthPx)), Math.ceil(scale.endTime))
  const months = (endDay - startDay) / 30 > projection.widthPx / LEAST_MONTH_PX ? [] : monthCells(startDay, endDay)
  const placedMonths = placeCells(months, projection, metrics.labelPx, 400)
  const named = new Set(placedMonths.map(({ key }) => key))
  const days = endDay - startDay > MOST_DAYS ? [] : placeDays(startDay, endDay, projection, metrics.labelPx)
  return {
    years: placeYears(startDay, endDay, projection, metrics.yearPx),
    months: placedMonths.length > 0 ? placedMonths : placeCells(quarterCells(startDay, endDay), projection, metrics.labelPx, 400),
    // A number says nothing without its month.
    days: days.filter(({ key }) => named.has(String(firstOfMonth(Number(key))))),
  }
}

const firstOfMonth = (day: number): number => day - toCalendarDay(day).day + 1

/** Those cells whose name fits inside, within the window. */
function placeCells(cells: readonly Cell[], projection: Projection, sizePx: number, weight: FontWeight): readonly PlacedTick[] {
  return cells.flatMap((cell) => {
    const x = projection.timeToX(cell.startDay)
    const labelX = Math.max(x, 0) + PADDING_PX
    const roomPx = Math.min(projection.timeToX(cell.endDay), projection.widthPx) - labelX
    const name = cell.names.find(({ as }) => textWidthPx(as, sizePx, weight) <= roomPx)
    return name ? [{ key: String(cell.startDay), label: name.text, x, labelX }] : []
  })
}

/** Years in view by room: where two would touch, the wider cell wins; whole steps in a crowd of years. */
function placeYears(startDay: number, endDay: number, projection: Projection, sizePx: number): readonly PlacedTick[] {
  const first = toCalendarDay(startDay).year
  const last = toCalendarDay(endDay - 1).year
  const fullPx = textWidthPx('2000', sizePx, 600) + PADDING_PX
  // Folded years take no room, so a folded axis holds more names than its years suggest.
  const isFolded = projection.scale.folds.length > 0
  const step = yearStep(((last - first + 1) * fullPx) / (projection.widthPx * (isFolded ? 4 : 1)))
  const placed: (PlacedTick & { readonly endX: number })[] = []
  const cells = yearCells(first, last, step, projection).toSorted((one, other) => other.cellPx - one.cellPx || one.x - other.x)
  for (const { year, x, cellPx } of cells) {
    for (const label of [String(year), ...(isFolded ? [`’${String(year).slice(-2)}`] : [])]) {
      const labelPx = textWidthPx(label, sizePx, 600)
      const labelX = yearLabelX(x, cellPx, labelPx, projection.widthPx)
      const endX = labelX + labelPx + PADDING_PX
      const isFree = placed.every((other) => endX <= other.labelX || other.endX <= labelX)
      if (labelX < 0 || endX > projection.widthPx + PADDING_PX || !isFree) continue
      placed.push({ key: String(year), label, x, labelX, endX })
      break
    }
  }
  return placed.toSorted((one, other) => one.x - other.x).map(({ key, label, x, labelX }) => ({ key, label, x, labelX }))
}

/**
 * A year that began before the window is named at its edge, but never beyond its own end; one that
 * begins just before the window's end may hang over its own line by half a name.
 */
function yearLabelX(x: number, cellPx: number, labelPx: number, widthPx: number): number {
  if (x < 0) return Math.min(PADDING_PX, cellPx - labelPx)
  const overhangPx = x + PADDING_PX + labelPx - widthPx
  return x + PADDING_PX - (overhangPx > 0 && overhangPx <= labelPx / 2 ? overhangPx : 0)
}

/** Each year in view, but those folded away, with the pixels of it that are seen. */
function yearCells(first: number, last: number, step: number, { timeToX, widthPx, scale }: Projection) {
  const cells: { readonly year: number; readonly x: number; readonly cellPx: number }[] = []
  for (let year = Math.floor(first / step) * step; year <= last; year += step) {
    const startDay = toDayNumber({ year, month: 1, day: 1 })
    const endDay = toDayNumber({ year: year + step, month: 1, day: 1 })
    const isFolded = scale.folds.some((fold) => fold.startTime <= startDay && endDay <= fold.endTime)
    const x = timeToX(startDay)
    const end = Math.min(widthPx, timeToX(endDay))
    if (end > 0 && x < widthPx && !isFolded) cells.push({ year, x, cellPx: end - Math.max(0, x) })
  }
  return cells
}

/** 1, 2, 5, 10, 20 … : the first that is at least the crowding. */
function yearStep(crowding: number): number {
  if (crowding <= 1) return 1
  const decade = 10 ** Math.floor(Math.log10(crowding))
  return decade * ([1, 2, 5].find((factor) => factor * decade >= crowding) ?? 10)
}

const monthCells = (startDay: number, endDay: number): readonly Cell[] =>
  cellsOfMonths(startDay, endDay, 1, (month) => {
    const name = MONTH_NAMES[month - 1] ?? ''
    // As wide as the longest, so that months of one size are all in full or all short.
    return [{ text: name, as: LONGEST_MONTH }, { text: name.slice(0, 3), as: 'Mmm' }]
  })

const quarterCells = (startDay: number, endDay: number): readonly Cell[] =>
  cellsOfMonths(startDay, endDay, 3, (month) => [{ text: (MONTH_NAMES[month - 1] ?? '').slice(0, 3), as: 'Mmm' }])

function cellsOfMonths(startDay: number, endDay: number, step: number, namesOf: (month: number) => readonly CellName[]): readonly Cell[] {
  const cells: Cell[] = []
  const start = toCalendarDay(startDay)
  let { year } = start
  let month = start.month - ((start.month - 1) % step)
  let day = toDayNumber({ year, month, day: 1 })
  while (day < endDay) {
    const names = namesOf(month)
    month += step
    if (month > 12) {
      month = 1
      year += 1
    }
    const next = toDayNumber({ year, month, day: 1 })
    cells.push({ startDay: day, endDay: next, names })
    day = next
  }
  return cells
}

/** Days where they have room for a number; weeks, named by their Monday, where only those have. */
function placeDays(startDay: number, endDay: number, projection: Projection, sizePx: number): readonly PlacedTick[] {
  const placed: PlacedTick[] = []
  let x = projection.timeToX(startDay)
  for (let day = startDay; day < endDay; day += 1) {
    const nextX = projection.timeToX(day + 1)
    const cell = dayCell(day, nextX - x, projection)
    const [tick] = cell ? placeCells([cell], projection, sizePx, 400) : []
    const before = placed.at(-1)
    if (tick && (!before || before.labelX + textWidthPx(before.label, sizePx) + PADDING_PX <= tick.labelX)) placed.push(tick)
    x = nextX
  }
  return placed
}

/** A day; or the week that it opens, where that is wide enough and the day itself is not; or neither. */
function dayCell(day: number, cellPx: number, { timeToX }: Projection): Cell | null {
  const isWeek = cellPx < NUMBER_PX && weekdayOf(day) === 0 && timeToX(day + 7) - timeToX(day) >= WEEK_PX
  if (cellPx < LEAST_DAY_PX && !isWeek) return null
  const number = String(toCalendarDay(day).day)
  const text = cellPx >= WEEKDAY_PX ? `${WEEKDAYS[weekdayOf(day)] ?? ''} ${number}` : number
  return { startDay: day, endDay: day + (isWeek ? 7 : 1), names: [{ text, as: text }, { text: number, as: number }] }
}
