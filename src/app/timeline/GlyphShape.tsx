/**
 * One event's shape inside an SVG that somebody else owns. Colours are the page's custom properties
 * set as attributes, so that an export can put plain colours in their place.
 */
import { GLYPH_BOX, glyphOf } from '../../layout/glyph.ts'
import type { GlyphFill, GlyphSide } from '../../layout/glyph.ts'
import type { EventStatus } from '../../dataset/dataset.ts'
import type { EventType } from '../../dataset/event-types.ts'

const fillColour = (fill: GlyphFill, side: GlyphSide): string => {
  if (fill === 'paper') return 'var(--paper)'
  return fill === 'soft' && side !== 'context' ? `var(--${side}-soft)` : `var(--${side})`
}

export interface GlyphShapeProps {
  readonly type: EventType
  readonly status: EventStatus
  /** Centre and side of its box, in the SVG's own units. */
  readonly x: number
  readonly y: number
  readonly sizePx: number
}

export function GlyphShape({ type, status, x, y, sizePx }: GlyphShapeProps) {
  const glyph = glyphOf(type, status)
  const scale = sizePx / GLYPH_BOX
  const colour = `var(--${glyph.side})`
  return (
    <g transform={`translate(${x - sizePx / 2} ${y - sizePx / 2}) scale(${scale})`}>
      <path
        d={glyph.path}
        fill={fillColour(glyph.fill, glyph.side)}
        fillRule="evenodd"
        stroke={colour}
        strokeWidth={1.6}
        strokeLinejoin="round"
        strokeDasharray={glyph.dashed ? '2.4 1.8' : undefined}
      />
      {glyph.questioned && (
        <text x={13} y={5.5} fontSize={9.5} fontWeight={600} fill={colour} stroke="var(--paper)" strokeWidth={2} paintOrder="stroke">
          ?
        </text>
      )}
    </g>
  )
}
