/** A fold of the axis looks like paper folded away: a bare band with torn edges, and how long it lasts. */
import { FOLD_WORDS_PX } from '../../layout/folds.ts'
import type { PlacedFold } from '../../layout/folds.ts'

export interface FoldBandProps {
  readonly fold: PlacedFold
  readonly topPx: number
  readonly bottomPx: number
}

/** Height of a half tooth of the torn edge. */
const TOOTH_PX = 5
const INSET_PX = 3

export function FoldBand({ fold, topPx, bottomPx }: FoldBandProps) {
  const { x, widthPx, sentence, words } = fold
  const inset = Math.min(INSET_PX, widthPx / 4)
  return (
    <g>
      <title>{sentence}</title>
      <rect x={x + inset} y={topPx} width={Math.max(1, widthPx - 2 * inset)} height={bottomPx - topPx} fill="var(--paper)" />
      {[x + inset, x + widthPx - inset].map((edge) => (
        <path key={edge} d={tornEdge(edge, topPx, bottomPx)} fill="none" stroke="var(--rule)" strokeWidth={1} />
      ))}
      {words && (
        <text
          transform={`translate(${(words.box.left + words.box.right) / 2} ${(words.box.top + words.box.bottom) / 2})${words.isUpright ? ' rotate(-90)' : ''}`}
          dy={4}
          textAnchor="middle"
          fontSize={FOLD_WORDS_PX}
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
