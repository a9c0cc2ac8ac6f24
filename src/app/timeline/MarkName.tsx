/** A mark's title beside it, with a leader where it stands apart. The mark’s link carries the name, so this is for eyes and pointers only. */
import type { PlacedLabel } from '../../layout/labels.ts'
import { placeLines } from '../../layout/wrapped-text.ts'

export interface MarkNameProps {
  readonly label: PlacedLabel
  readonly sizePx: number
  readonly isSelected: boolean
}

export function MarkName({ label, sizePx, isSelected }: MarkNameProps) {
  const { box, lines, leader, anchor, lineHeightPx } = label
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor]
  return (
    <>
      {leader && <line {...leader} stroke="var(--ink-soft)" strokeWidth={0.8} />}
      <text
        className="timeline-name"
        fontSize={sizePx}
        fontWeight={400}
        textAnchor={anchor}
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
        textDecoration={isSelected ? 'underline' : undefined}
      >
        {placeLines(lines, box.top + lineHeightPx * 0.78, lineHeightPx).map(({ line, y }) => (
          <tspan key={y} x={x} y={y}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}
