/** The selected event's date in words, set on the calendar above its line. */
import { formatEdtfInWords } from '../../dataset/date-words.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import { textWidthPx } from '../../layout/text-width.ts'

const SIZE_PX = 12
const PADDING_PX = 7

export function DateTag({ mark, widthPx, bottomPx }: { readonly mark: PlacedMark; readonly widthPx: number; readonly bottomPx: number }) {
  const words = formatEdtfInWords(mark.event.date.edtf)
  const width = textWidthPx(words, SIZE_PX, 600) + 2 * PADDING_PX
  const left = Math.min(widthPx - width, Math.max(0, mark.x - width / 2))
  return (
    <g pointerEvents="none" aria-hidden="true">
      <rect x={left} y={bottomPx - 20} width={width} height={20} rx={3} fill="var(--ink)" />
      <text x={left + PADDING_PX} y={bottomPx - 6} fontSize={SIZE_PX} fontWeight={600} fill="var(--paper)">
        {words}
      </text>
    </g>
  )
}
