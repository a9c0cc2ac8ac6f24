/** The calendar above the lanes and its lines through them. */
import type { LanePlan } from '../../layout/lanes.ts'
import type { PictureMetrics } from '../../layout/picture-metrics.ts'
import type { PlacedTick, PlacedTicks } from '../../layout/ticks.ts'

interface AxisProps {
  readonly ticks: PlacedTicks
  readonly plan: LanePlan
  readonly metrics: PictureMetrics
}

/** Lines behind everything else: stronger for years than for months than for days. */
export function CalendarLines({ ticks, plan, metrics }: AxisProps) {
  const { axisPx, yearPx, tickPx } = metrics
  const rows = [
    { cells: ticks.days, from: axisPx - tickPx - 3, opacity: 0.55 },
    { cells: ticks.months, from: yearPx + 8, opacity: 0.8 },
    { cells: ticks.years, from: 2, opacity: 1 },
  ]
  return (
    <g aria-hidden="true">
      {rows.map(({ cells, from, opacity }) => (
        <path key={from} d={verticals(cells, from, plan.bottomPx)} stroke="var(--rule)" strokeWidth={1} opacity={opacity} />
      ))}
    </g>
  )
}

const verticals = (ticks: readonly PlacedTick[], top: number, bottom: number): string =>
  ticks
    .filter(({ x }) => x > 0)
    .map(({ x }) => `M${Math.round(x) + 0.5} ${top}V${bottom}`)
    .join('')

export function CalendarNames({ ticks, metrics }: AxisProps) {
  const { axisPx, yearPx, tickPx } = metrics
  return (
    <g pointerEvents="none">
      <Names ticks={ticks.years} y={yearPx * 0.86 + 1} sizePx={yearPx} fill="var(--ink)" isYear />
      <Names ticks={ticks.months} y={yearPx + 4 + tickPx} sizePx={tickPx} fill="var(--ink)" />
      <Names ticks={ticks.days} y={axisPx - 6} sizePx={tickPx} fill="var(--ink-soft)" />
    </g>
  )
}

interface NamesProps {
  readonly ticks: readonly PlacedTick[]
  readonly y: number
  readonly sizePx: number
  readonly fill: string
  readonly isYear?: boolean
}

function Names({ ticks, y, sizePx, fill, isYear = false }: NamesProps) {
  return ticks.map(({ key, label, labelX }) => (
    <text
      key={key}
      x={labelX}
      y={y}
      fontSize={sizePx}
      fontWeight={isYear ? 600 : 400}
      className={isYear ? 'timeline-year' : undefined}
      fill={fill}
      stroke="var(--paper)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {label}
    </text>
  ))
}
