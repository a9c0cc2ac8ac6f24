/** What stands behind the marks: stems from the zero line, so that fall and rise show at a glance, and the extents of dates that are not a day. */
import type { GlyphSide } from '../../layout/glyph.ts'
import type { LanePlan } from '../../layout/lanes.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import type { Projection } from '../../layout/projection.ts'

const SIDES: readonly GlyphSide[] = ['cooperation', 'conflict']

export function Stems({ marks, plan }: { readonly marks: readonly PlacedMark[]; readonly plan: LanePlan }) {
  return (
    <g aria-hidden="true">
      {SIDES.map((side) => {
        const ofSide = marks.filter(({ lane, extent }) => lane.side === side && extent)
        return (
          <g key={side} stroke={`var(--${side})`} opacity={0.42}>
            <path d={stems(ofSide.filter(({ count }) => count === 1), plan.zeroPx)} strokeWidth={1.6} />
            <path d={stems(ofSide.filter(({ count }) => count > 1), plan.zeroPx)} strokeWidth={4} />
          </g>
        )
      })}
    </g>
  )
}

const stems = (marks: readonly PlacedMark[], zeroPx: number): string =>
  marks.map(({ x, y }) => `M${x.toFixed(1)} ${zeroPx}V${y.toFixed(1)}`).join('')

/** Days at most for which a date counts as a point: a day mark needs no extent. */
const POINT_DAYS = 1
/** An open side is a short stub: its end is not known, so none is drawn. */
const OPEN_STUB_PX = 22

export function Extents({ marks, projection }: { readonly marks: readonly PlacedMark[]; readonly projection: Projection }) {
  return (
    <g aria-hidden="true">
      {marks.map(({ key, extent, count, lane, x, y, sizePx }) => {
        if (count > 1 || !extent) return null
        const isPoint = extent.endTime - extent.startTime <= POINT_DAYS && !extent.openStart && !extent.openEnd
        if (isPoint) return null
        const left = extent.openStart ? x - OPEN_STUB_PX : projection.timeToX(extent.startTime)
        const right = extent.openEnd ? x + OPEN_STUB_PX : projection.timeToX(extent.endTime)
        if (right - left < sizePx + 4) return null
        const ends = `${extent.openStart ? '' : `M${left} ${y - 4}v8`}${extent.openEnd ? '' : `M${right} ${y - 4}v8`}`
        return (
          <g key={key} stroke={`var(--${lane.side})`} strokeWidth={1.3} fill="none">
            <path d={`M${left} ${y}H${right}`} strokeDasharray="4 3" />
            <path d={ends} />
          </g>
        )
      })}
    </g>
  )
}

/** From the selected mark up to the calendar. */
export function SelectionLine({ mark, topPx }: { readonly mark: PlacedMark; readonly topPx: number }) {
  return <line x1={mark.x} x2={mark.x} y1={topPx} y2={mark.y} stroke="var(--ink)" strokeWidth={1.2} />
}
