/**
 * What stands behind the marks: stems from the zero line, so that fall and rise show at a glance, the
 * extents of dates that are not a day, and how dense a crowded lane is.
 */
import type { GlyphSide } from '../../layout/glyph.ts'
import type { LaneDensity } from '../../layout/lane-density.ts'
import type { LanePlan } from '../../layout/lanes.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import type { Projection } from '../../layout/projection.ts'

const SIDES: readonly GlyphSide[] = ['cooperation', 'conflict']

/** Bars that show how many, where marks can only say a number. */
export function Densities({ densities }: { readonly densities: readonly LaneDensity[] }) {
  return (
    <g aria-hidden="true">
      {densities.map(({ lane, columnPx, columns }) => {
        const bottom = lane.topPx + lane.heightPx
        const bars = columns.map(({ x, share }) => `M${x} ${bottom}v${(-share * lane.heightPx * 0.9).toFixed(1)}h${columnPx}V${bottom}`).join('')
        return <path key={lane.key} d={bars} fill={`var(--${lane.side})`} opacity={0.3} />
      })}
    </g>
  )
}

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
  const lines = new Map(marks.flatMap((mark) => extentLine(mark, projection) ?? []).map((line) => [line.key, line]))
  return (
    <g aria-hidden="true">
      {[...lines.values()].map(({ key, side, dashes, ends }) => (
        <g key={key} stroke={`var(--${side})`} strokeWidth={1.3} fill="none">
          <path d={dashes} strokeDasharray="4 3" />
          <path d={ends} />
        </g>
      ))}
    </g>
  )
}

/** Two events of one month share one line. */
function extentLine({ extent, count, lane, x, y, sizePx }: PlacedMark, { timeToX }: Projection) {
  if (count > 1 || !extent) return null
  const { startTime, endTime, openStart, openEnd } = extent
  if (endTime - startTime <= POINT_DAYS && !openStart && !openEnd) return null
  const left = openStart ? x - OPEN_STUB_PX : timeToX(startTime)
  const right = openEnd ? x + OPEN_STUB_PX : timeToX(endTime)
  if (right - left < sizePx + 4) return null
  const ends = `${openStart ? '' : `M${left} ${y - 4}v8`}${openEnd ? '' : `M${right} ${y - 4}v8`}`
  return { key: `${lane.key} ${left} ${right}`, side: lane.side, dashes: `M${left} ${y}H${right}`, ends }
}

/** From the selected mark up to the calendar. */
export function SelectionLine({ mark, topPx }: { readonly mark: PlacedMark; readonly topPx: number }) {
  return <line x1={mark.x} x2={mark.x} y1={topPx} y2={mark.y} stroke="var(--ink)" strokeWidth={1.2} />
}
