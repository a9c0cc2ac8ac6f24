/** The ground of the picture: a tint that deepens away from zero, the zero line, and the words of the scale. */
import type { LanePlan } from '../../layout/lanes.ts'
import type { PreparedPicture } from '../../layout/timeline-layout.ts'
import { placeLines, wrapText } from '../../layout/wrapped-text.ts'
import { GlyphShape } from './GlyphShape.tsx'

export function LaneBands({ plan, widthPx }: { readonly plan: LanePlan; readonly widthPx: number }) {
  return (
    <g aria-hidden="true">
      {plan.lanes.map(({ key, side, strength, topPx, heightPx, middlePx }) =>
        side === 'context' ? (
          <line key={key} x1={0} x2={widthPx} y1={middlePx} y2={middlePx} stroke="var(--rule)" strokeDasharray="1 3" />
        ) : (
          <rect key={key} x={0} y={topPx} width={widthPx} height={heightPx} fill={`var(--${side}-soft)`} opacity={0.14 + 0.6 * strength} />
        ),
      )}
      <line x1={0} x2={widthPx} y1={plan.zeroPx} y2={plan.zeroPx} stroke="var(--ink)" strokeWidth={1.4} />
    </g>
  )
}

/** The lanes' names left of the plot, and at both ends of the scale what it means. */
export function LaneNames({ picture }: { readonly picture: PreparedPicture }) {
  const { plan, metrics } = picture
  const sizePx = metrics.tickPx
  return (
    <g>
      <ScaleWords plan={plan} captionPx={metrics.lanes.captionPx} />
      {plan.lanes.map((lane) => {
        const text = wrapText(lane.label, { sizePx, maxWidthPx: metrics.gutterPx - 30, mostLines: 2 })
        const lines = text?.lines ?? [lane.label]
        const [type] = lane.types
        return (
          <g key={lane.key}>
            {type && <GlyphShape type={type} status="occurred" x={9} y={lane.middlePx} sizePx={12} />}
            <text fontSize={sizePx} fill="var(--ink-soft)">
              {placeLines(lines, lane.middlePx + sizePx * 0.36 - ((lines.length - 1) / 2) * (sizePx + 1), sizePx + 1).map(({ line, y }) => (
                <tspan key={y} x={24} y={y}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function ScaleWords({ plan, captionPx }: { readonly plan: LanePlan; readonly captionPx: number }) {
  const words = [
    { text: '↑ More cooperation', y: plan.scaleTopPx - captionPx + 14, colour: 'var(--cooperation)' },
    { text: '↓ More conflict', y: plan.scaleBottomPx + 15, colour: 'var(--conflict)' },
  ]
  return words.map(({ text, y, colour }) => (
    <text key={text} x={2} y={y} fontSize={12} fontWeight={600} fill={colour}>
      {text}
    </text>
  ))
}

/** On a phone the names stand inside the lanes, at their upper edge. */
export function LaneNamesInside({ plan, sizePx }: { readonly plan: LanePlan; readonly sizePx: number }) {
  return (
    <g pointerEvents="none">
      {plan.lanes.map(({ key, label, side, topPx }) => (
        <text key={key} x={4} y={topPx + sizePx + 1} fontSize={sizePx} fill={`var(--${side})`} stroke="var(--paper)" strokeWidth={2.5} paintOrder="stroke">
          {label}
        </text>
      ))}
    </g>
  )
}
