/** What a pointer or the focus on a mark tells at once: its kind, its whole title and its date. */
import { markDateInWords, markKind } from '../../layout/mark-words.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import { textWidthPx } from '../../layout/text-width.ts'
import { placeLines, wrapText } from '../../layout/wrapped-text.ts'

export interface MarkCardProps {
  readonly mark: PlacedMark
  /** Start of the plot in the picture, and the picture's size. */
  readonly offsetPx: number
  readonly widthPx: number
}

const TITLE_PX = 13
const SMALL_PX = 11.5
const LINE_PX = 17
const PADDING_PX = 11
const MAX_WIDTH_PX = 270

export function MarkCard({ mark, offsetPx, widthPx }: MarkCardProps) {
  const title = wrapText(mark.event.title, { sizePx: TITLE_PX, maxWidthPx: Math.min(MAX_WIDTH_PX, widthPx - 40), mostLines: 4, weight: 600 })
  const lines = title?.lines ?? [mark.event.title]
  const kind = markKind(mark)
  const date = markDateInWords(mark)
  const innerPx = Math.max(title?.widthPx ?? 0, textWidthPx(kind, SMALL_PX), textWidthPx(date, SMALL_PX))
  const width = innerPx + 2 * PADDING_PX
  const height = (lines.length + 2) * LINE_PX + 2 * PADDING_PX - 4
  const x = Math.min(widthPx - width - 1, Math.max(1, offsetPx + mark.x - width / 2))
  const above = mark.y - mark.sizePx - height
  const y = above >= 0 ? above : mark.y + mark.sizePx
  const lineY = (line: number): number => y + PADDING_PX + 10 + line * LINE_PX
  return (
    <g pointerEvents="none" aria-hidden="true">
      <rect className="timeline-card" x={x} y={y} width={width} height={height} rx={5} fill="var(--paper-raised)" stroke="var(--rule)" />
      <text x={x + PADDING_PX} y={lineY(0)} fontSize={SMALL_PX} fill={`var(--${mark.lane.side})`}>
        {kind}
      </text>
      <text fontSize={TITLE_PX} fontWeight={600} fill="var(--ink)">
        {placeLines(lines, lineY(1), LINE_PX).map(({ line, y: baseline }) => (
          <tspan key={baseline} x={x + PADDING_PX} y={baseline}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={x + PADDING_PX} y={lineY(lines.length + 1)} fontSize={SMALL_PX} fill="var(--ink-soft)">
        {date}
      </text>
    </g>
  )
}
