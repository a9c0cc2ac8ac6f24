/** An event's shape as an image of its own, for the filter, the list and the panel. Words stand beside it, so it is hidden from screen readers. */
import { GLYPH_BOX } from '../../layout/glyph.ts'
import type { EventStatus } from '../../dataset/dataset.ts'
import type { EventType } from '../../dataset/event-types.ts'
import { GlyphShape } from './GlyphShape.tsx'

export interface EventGlyphProps {
  readonly type: EventType
  readonly status: EventStatus
  readonly sizePx: number
}

export function EventGlyph({ type, status, sizePx }: EventGlyphProps) {
  const middle = GLYPH_BOX / 2
  return (
    <svg width={sizePx} height={sizePx} viewBox="-1 -1 18 18" aria-hidden="true" focusable="false" style={{ flex: 'none', overflow: 'visible' }}>
      <GlyphShape type={type} status={status} x={middle} y={middle} sizePx={GLYPH_BOX} />
    </svg>
  )
}
