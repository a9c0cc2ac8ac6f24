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
  const colour = `var(--${glyph.side})`
  const half = sizePx / 2
  const transform = `translate(${round(x - half)} ${round(y - half)}) scale(${round(sizePx / GLYPH_BOX)})`
  const line = { transform, stroke: colour, strokeWidth: 1.7, strokeLinejoin: 'round' } as const
  // Only the outline of a planned act is dashed; in its small figure dashes would be dust.
  const isParted = glyph.dashed && glyph.detail !== ''
  return (
    <>
      <path
        {...line}
        d={isParted ? glyph.outline : glyph.outline + glyph.detail}
        fill={fillColour(glyph.fill, glyph.side)}
        fillRule="evenodd"
        strokeDasharray={glyph.dashed ? '2.8 2.1' : undefined}
      />
      {isParted && <path {...line} d={glyph.detail} strokeWidth={1.2} fill="none" />}
      {glyph.questioned && (
        <text
          x={round(x + half * 0.75)}
          y={round(y - half * 0.25)}
          fontSize={round(sizePx * 0.72)}
          fontWeight={600}
          fill={colour}
          stroke="var(--paper)"
          strokeWidth={2.5}
          paintOrder="stroke"
          aria-hidden="true"
        >
          ?
        </text>
      )}
    </>
  )
}

/** A tenth of a pixel is finer than a screen; more digits only make files larger. */
const round = (value: number): number => Math.round(value * 100) / 100
