/**
 * The whole story in a strip, with a frame around what is in view. The frame is dragged as a whole or
 * by its ends; both ends are sliders for the keyboard and say the day they stand at.
 */
import { useMemo, useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { formatDayInWords } from '../../dataset/date-words.ts'
import type { PreparedPicture } from '../../layout/timeline-layout.ts'
import { placeOverview } from '../../layout/overview.ts'
import type { PlacedOverview } from '../../layout/overview.ts'
import { clampView, panView, project, WHOLE_VIEW } from '../../layout/projection.ts'
import type { View } from '../../layout/projection.ts'
import { placeTicks } from '../../layout/ticks.ts'
import type { TimeScale } from '../../layout/time-scale.ts'
import type { ZoomedView } from './use-zoomed-view.ts'

export interface OverviewStripProps {
  readonly picture: PreparedPicture
  readonly scale: TimeScale
  readonly zoomed: ZoomedView
}

const CHART_PX = 40
const HEIGHT_PX = CHART_PX + 18
/** A finger needs this much to take hold of an end. */
const GRIP_PX = 24
/** One press of an arrow key moves an end by this share of the strip. */
const KEY_STEP = 0.01
/** The ends never meet; the closest zoom widens what is narrower than it allows. */
const LEAST_SHARE = 0.0005

export function OverviewStrip({ picture, scale, zoomed }: OverviewStripProps) {
  const { widthPx, plotWidthPx, metrics, lanes } = picture
  const whole = useMemo(() => project(scale, WHOLE_VIEW, plotWidthPx), [scale, plotWidthPx])
  const columns = useMemo(() => placeOverview(lanes, whole), [lanes, whole])
  const years = useMemo(() => placeTicks(whole, { yearPx: 12, labelPx: 12 }).years, [whole])
  return (
    <svg className="timeline-overview" overflow="visible" width={widthPx} height={HEIGHT_PX} viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`}>
      {metrics.gutterPx > 0 && (
        <text x={2} y={CHART_PX / 2 + 4} fontSize={metrics.tickPx} fill="var(--ink-soft)">
          Whole story
        </text>
      )}
      <g transform={`translate(${metrics.gutterPx} 0)`}>
        <g aria-hidden="true">
          <rect width={plotWidthPx} height={CHART_PX} fill="none" stroke="var(--rule)" />
          <Columns overview={columns} />
          <line x2={plotWidthPx} y1={CHART_PX / 2} y2={CHART_PX / 2} stroke="var(--ink-soft)" />
          {years.map(({ key, label, labelX }) => (
            <text key={key} x={labelX - 4} y={HEIGHT_PX - 4} fontSize={12} fill="var(--ink-soft)">
              {label}
            </text>
          ))}
        </g>
        <Brush scale={scale} zoomed={zoomed} widthPx={plotWidthPx} />
      </g>
    </svg>
  )
}

function Columns({ overview: { columns, columnPx } }: { readonly overview: PlacedOverview }) {
  const middle = CHART_PX / 2
  const bar = (x: number, top: number, height: number): string => (height > 0 ? `M${x} ${top.toFixed(1)}h${columnPx - 1}v${height.toFixed(1)}h${1 - columnPx}Z` : '')
  const tall = (share: number): number => (share > 0 ? 2 + share * (middle - 4) : 0)
  const paths = [
    { fill: 'var(--cooperation)', d: columns.map(({ x, cooperation }) => bar(x, middle - tall(cooperation), tall(cooperation))).join('') },
    { fill: 'var(--conflict)', d: columns.map(({ x, conflict }) => bar(x, middle, tall(conflict))).join('') },
    { fill: 'var(--context)', d: columns.map(({ x, context }) => (context > 0 ? bar(x, middle - 1.5, 3) : '')).join('') },
  ]
  return paths.map(({ fill, d }) => <path key={fill} d={d} fill={fill} />)
}

type Grip = 'from' | 'to' | 'all'

interface BrushProps {
  readonly scale: TimeScale
  readonly zoomed: ZoomedView
  readonly widthPx: number
}

function Brush({ scale, zoomed, widthPx }: BrushProps) {
  const { view } = zoomed
  const drag = useBrushDrag(scale, zoomed, widthPx)
  const left = view.from * widthPx
  const right = view.to * widthPx
  return (
    <g className="timeline-brush" onPointerMove={drag.move} onPointerUp={drag.end} onPointerCancel={drag.end}>
      <rect width={widthPx} height={CHART_PX} fill="transparent" onPointerDown={drag.start('all')} />
      <g aria-hidden="true" pointerEvents="none" fill="var(--paper)" opacity={0.72}>
        <rect width={left} height={CHART_PX} />
        <rect x={right} width={Math.max(0, widthPx - right)} height={CHART_PX} />
      </g>
      <rect x={left} y={0.5} width={Math.max(1, right - left)} height={CHART_PX - 1} fill="none" stroke="var(--ink)" strokeWidth={1.5} pointerEvents="none" />
      <BrushEnd grip="from" x={left} view={view} scale={scale} zoomed={zoomed} onStart={drag.start('from')} />
      <BrushEnd grip="to" x={right} view={view} scale={scale} zoomed={zoomed} onStart={drag.start('to')} />
    </g>
  )
}

interface BrushEndProps {
  readonly grip: 'from' | 'to'
  readonly x: number
  readonly view: View
  readonly scale: TimeScale
  readonly zoomed: ZoomedView
  readonly onStart: (event: PointerEvent) => void
}

function BrushEnd({ grip, x, view, scale, zoomed, onStart }: BrushEndProps) {
  const day = Math.floor(scale.roomToTime(view[grip] * scale.rooms) - (grip === 'to' ? 1e-6 : -1e-6))
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = viewAfterKey(event.key, grip, view, scale)
    if (!next) return
    event.preventDefault()
    zoomed.settle(clampView(scale, next))
  }
  return (
    <g
      className="timeline-brush-end"
      role="slider"
      tabIndex={0}
      aria-label={grip === 'from' ? 'First day in view' : 'Last day in view'}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(view[grip] * 100)}
      aria-valuetext={formatDayInWords(day)}
      onKeyDown={onKeyDown}
      onPointerDown={onStart}
    >
      <rect x={x - GRIP_PX / 2} width={GRIP_PX} height={CHART_PX} fill="transparent" />
      <rect className="timeline-grip" x={x - 4} y={CHART_PX / 2 - 10} width={8} height={20} rx={3} fill="var(--ink)" />
    </g>
  )
}

/** An arrow key moves an end by a hundredth of the strip, and at least to the next day. */
function viewAfterKey(key: string, grip: 'from' | 'to', view: View, scale: TimeScale): View | null {
  const at = view[grip]
  const day = Math.round(scale.roomToTime(at * scale.rooms))
  const shareOf = (time: number): number => scale.timeToRoom(time) / scale.rooms
  const earlier = Math.min(at - KEY_STEP, shareOf(day - 1))
  const later = Math.max(at + KEY_STEP, shareOf(day + 1))
  const wanted = { ArrowLeft: earlier, ArrowDown: earlier, ArrowRight: later, ArrowUp: later, Home: 0, End: 1 }[key]
  if (wanted === undefined) return null
  if (grip === 'from') return { from: Math.max(0, Math.min(wanted, view.to - LEAST_SHARE)), to: view.to }
  return { from: view.from, to: Math.min(1, Math.max(wanted, view.from + LEAST_SHARE)) }
}

/** Pointer moves to views. Taking the ground outside the frame first brings the frame there. */
function useBrushDrag(scale: TimeScale, { view, show, settle }: ZoomedView, widthPx: number) {
  const held = useRef<{ readonly grip: Grip; readonly x: number; readonly view: View } | null>(null)
  const latest = useRef(view)
  const start = (grip: Grip) => (event: PointerEvent): void => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    const box = event.currentTarget.closest('.timeline-brush')?.getBoundingClientRect()
    const at = box && box.width > 0 ? (event.clientX - box.left) / widthPx : 0
    const isOutside = grip === 'all' && (at < view.from || at > view.to)
    const taken = isOutside ? panView(view, (at - (view.from + view.to) / 2) / (view.to - view.from)) : view
    held.current = { grip, x: event.clientX, view: taken }
    latest.current = taken
    if (isOutside) show(taken)
  }
  const move = (event: PointerEvent): void => {
    if (!held.current) return
    const { grip, x, view: first } = held.current
    latest.current = dragged(scale, first, grip, (event.clientX - x) / widthPx)
    show(latest.current)
  }
  const end = (): void => {
    if (held.current) settle(latest.current)
    held.current = null
  }
  return { start, move, end }
}

function dragged(scale: TimeScale, view: View, grip: Grip, by: number): View {
  if (grip === 'all') return panView(view, by / (view.to - view.from))
  const ends = { from: view.from, to: view.to, [grip]: Math.min(1, Math.max(0, view[grip] + by)) }
  return clampView(scale, ends.from <= ends.to ? ends : { from: ends.to, to: ends.from })
}
