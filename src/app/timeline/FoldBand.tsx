/** A fold of the axis looks like paper folded away: a bare band with torn edges, and how long it lasts. */
import type { LanePlan } from '../../layout/lanes.ts'
import type { PlacedFold } from '../../layout/timeline-layout.ts'
import { textWidthPx } from '../../layout/text-width.ts'

export interface FoldBandProps {
  readonly fold: PlacedFold
  readonly topPx: number
  readonly plan: LanePlan
  readonly plotWidthPx: number
}

/** Height of a half tooth of the torn edge. */
const TOOTH_PX = 5
const WORDS_PX = 11.5
/** Narrower folds carry their words only for a pointer. */
const WORDS_FROM_PX = 15

export function FoldBand({ fold, topPx, plan, plotWidthPx }: FoldBandProps) {
  const { x, widthPx, words } = fold
  const sentence = `${words} without events`
  const inset = Math.min(3, widthPx / 4)
  const left = Math.max(0, x + inset)
  const right = Math.min(plotWidthPx, x + widthPx - inset)
  const middle = (left + right) / 2
  const middleY = (plan.scaleTopPx + plan.scaleBottomPx) / 2
  const isFlat = right - left > textWidthPx(sentence, WORDS_PX) + 2 * TOOTH_PX
  return (
    <g>
      <title>{sentence}</title>
      <rect x={left} y={topPx} width={Math.max(1, right - left)} height={plan.bottomPx - topPx} fill="var(--paper)" />
      {[x + inset, x + widthPx - inset].map((edge) => (
        <path key={edge} d={tornEdge(edge, topPx, plan.bottomPx)} fill="none" stroke="var(--rule)" strokeWidth={1} />
      ))}
      {right - left >= WORDS_FROM_PX - 2 * inset && widthPx >= WORDS_FROM_PX && (
        <text
          transform={isFlat ? `translate(${middle} ${middleY})` : `translate(${middle + 4} ${middleY}) rotate(-90)`}
          textAnchor="middle"
          fontSize={WORDS_PX}
          fill="var(--ink-soft)"
        >
          {sentence}
        </text>
      )}
    </g>
  )
}

function tornEdge(x: number, top: number, bottom: number): string {
  const teeth = Math.ceil((bottom - top) / (2 * TOOTH_PX))
  return `M${x} ${top}${`l2 ${TOOTH_PX}l-2 ${TOOTH_PX}`.repeat(teeth)}`
}
