/**
 * The picture itself: a pure function of a placed timeline. It measures nothing and keeps nothing,
 * so the page, a prerendered page and an image draw the same.
 */
import type { PlacedMark } from '../../layout/marks.ts'
import type { PlacedTimeline, PreparedPicture } from '../../layout/timeline-layout.ts'
import { CalendarLines, CalendarNames } from './CalendarAxis.tsx'
import { DateTag } from './DateTag.tsx'
import { FoldBand } from './FoldBand.tsx'
import { LaneBands, LaneNames, LaneNamesInside } from './LaneBands.tsx'
import { MarkCard } from './MarkCard.tsx'
import { MarkLink } from './MarkLink.tsx'
import type { MarkActions } from './MarkLink.tsx'
import { Densities, Extents, SelectionLine, Stems } from './PlotGround.tsx'

export interface TimelinePictureProps {
  readonly picture: PreparedPicture
  readonly placed: PlacedTimeline
  readonly selectedKey: string | null
  readonly tabStopKey: string | null
  /** The mark under the pointer or the focus, whose card is shown. */
  readonly pointed: PlacedMark | null
  readonly actions: MarkActions
  /** Takes the element on which gestures happen. */
  readonly attachPlot?: (node: SVGGElement | null) => (() => void) | undefined
}

export function TimelinePicture(props: TimelinePictureProps) {
  const { picture, pointed } = props
  const { widthPx, plan, metrics } = picture
  const heightPx = plan.bottomPx + 6
  return (
    <svg className="timeline-picture" width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`}>
      {metrics.gutterPx > 0 && <LaneNames picture={picture} />}
      <svg x={metrics.gutterPx} y={0} width={picture.plotWidthPx} height={heightPx} overflow="hidden">
        <Plot {...props} heightPx={heightPx} />
      </svg>
      {picture.undated.length > 0 && <UndatedColumn {...props} heightPx={heightPx} />}
      {pointed && <MarkCard mark={pointed} offsetPx={metrics.gutterPx} widthPx={widthPx} />}
    </svg>
  )
}

function Plot({ heightPx, ...props }: TimelinePictureProps & { readonly heightPx: number }) {
  const { picture, placed, selectedKey, attachPlot } = props
  const { plan, metrics, plotWidthPx } = picture
  const { marks, folds, ticks, projection } = placed
  const selected = marks.find(({ key }) => key === selectedKey)
  const axis = { ticks, plan, metrics }
  return (
    <g ref={attachPlot} className="timeline-plot">
      <rect width={plotWidthPx} height={heightPx} fill="transparent" />
      <LaneBands plan={plan} widthPx={plotWidthPx} />
      <CalendarLines {...axis} />
      {folds.map((fold) => (
        <FoldBand key={fold.key} fold={fold} topPx={metrics.axisPx - 4} bottomPx={plan.bottomPx} />
      ))}
      {metrics.gutterPx === 0 && <LaneNamesInside plan={plan} sizePx={metrics.tickPx} />}
      <Densities densities={placed.densities} />
      <Stems marks={marks} plan={plan} />
      <Extents marks={marks} projection={projection} />
      {selected && <SelectionLine mark={selected} topPx={metrics.axisPx - 2} />}
      <CalendarNames {...axis} />
      <Marks {...props} marks={marks} />
      {selected && <DateTag mark={selected} widthPx={plotWidthPx} bottomPx={metrics.axisPx - 1} />}
    </g>
  )
}

function Marks({ marks, picture, placed, selectedKey, tabStopKey, actions }: TimelinePictureProps & { readonly marks: readonly PlacedMark[] }) {
  const { metrics } = picture
  const labels = new Map(placed.labels.map((label) => [label.key, label]))
  return marks.map((mark) => (
    <MarkLink
      key={mark.key}
      mark={mark}
      isSelected={mark.key === selectedKey}
      isTabStop={mark.key === tabStopKey}
      reachPx={metrics.gutterPx === 0 ? mark.lane.heightPx : 24}
      label={labels.get(mark.key)}
      labelPx={metrics.labelPx}
      actions={actions}
    />
  ))
}

/** Events whose date is unknown stand apart, behind a rule, each in its lane. */
function UndatedColumn({ heightPx, ...props }: TimelinePictureProps & { readonly heightPx: number }) {
  const { metrics, plotWidthPx, plan, undated, widthPx } = props.picture
  const columnPx = widthPx - metrics.gutterPx - plotWidthPx
  const middle = plotWidthPx + columnPx / 2
  return (
    <g transform={`translate(${metrics.gutterPx} 0)`}>
      <line x1={plotWidthPx + 5} x2={plotWidthPx + 5} y1={4} y2={heightPx - 6} stroke="var(--ink-soft)" strokeDasharray="2 3" />
      <text fontSize={metrics.tickPx} fill="var(--ink-soft)" textAnchor="middle">
        <tspan x={middle + 2} y={metrics.axisPx - 4 - metrics.tickPx * 1.2}>Date</tspan>
        <tspan x={middle + 2} y={metrics.axisPx - 4}>unknown</tspan>
      </text>
      <line x1={plotWidthPx + 10} x2={widthPx} y1={plan.zeroPx} y2={plan.zeroPx} stroke="var(--rule)" />
      <Marks {...props} marks={undated} />
    </g>
  )
}
