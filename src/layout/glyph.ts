/**
 * One small shape for each event type, in a box of 16 by 16 units around (8, 8). Shape alone tells
 * the side, so that nothing hangs on colour: cooperation is round or points up, conflict is angular
 * or points down, context is square. What was done is filled, what was said is an outline.
 *
 *      ◯ ◠ ⊕  cooperation      ▽ ▼ ✖  conflict      ▢ ▤  context
 */
import { EVENT_TYPES } from '../dataset/event-types.ts'
import type { EventType } from '../dataset/event-types.ts'
import type { EventStatus } from '../dataset/dataset.ts'

export type GlyphSide = 'cooperation' | 'conflict' | 'context'

/** How a shape is painted: its side's colour all over, its pale tone, or nothing but paper. */
export type GlyphFill = 'solid' | 'soft' | 'paper'

export interface Glyph {
  /** SVG path data of the outline. */
  readonly outline: string
  /** What stands inside it: a hole where the glyph is filled, a figure where it is not; empty for most. */
  readonly detail: string
  readonly side: GlyphSide
  readonly fill: GlyphFill
  readonly dashed: boolean
  /** An alleged act carries a question mark at its shoulder. */
  readonly questioned: boolean
}

/** Side of the box in which the paths are drawn. */
export const GLYPH_BOX = 16

const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`

interface Shape {
  readonly outline: string
  readonly detail?: string
}

const SHAPES: Readonly<Record<EventType, Shape>> = {
  AID: { outline: circle(8, 8, 6.8), detail: 'M6.4 3.6h3.2v2.8h2.8v3.2h-2.8v2.8h-3.2v-2.8h-2.8v-3.2h2.8Z' },
  COOPERATE: { outline: 'M8 4.3a4.8 4.8 0 1 1 0 7.4a4.8 4.8 0 1 1 0-7.4Z' },
  RETREAT: { outline: 'M1.2 11.8a6.8 6.8 0 0 1 13.6 0Z' },
  SUPPORT: { outline: 'M8 1.5C9 4 14 6 14 10a6 4.6 0 0 1-12 0C2 6 7 4 8 1.5Z' },
  CONCEDE: { outline: 'M8 3.2a6.3 6.3 0 0 1 6.3 8.6c-2-3.4-4-4.4-6.3-4.4s-4.3 1-6.3 4.4A6.3 6.3 0 0 1 8 3.2Z' },
  AGREE: { outline: circle(8, 8, 6.2), detail: circle(8, 8, 2.4) },
  CONSULT: { outline: circle(8, 8, 5.8) },
  REQUEST: { outline: 'M3 3h10v5l-5 5.5l-5-5.5Z' },
  REJECT: { outline: 'M8 1.3L14.7 8L8 14.7L1.3 8Z' },
  ACCUSE: { outline: 'M1.5 3h13L8 14Z' },
  THREATEN: { outline: 'M9.5 1.2H4L2.8 8.8H6.2L5 15L13 6.6H8.8Z' },
  PROTEST: { outline: 'M5.3 1.5h5.4v6h3.8L8 15L1.5 7.5h3.8Z' },
  MOBILIZE: { outline: 'M1.5 2.2L8 7.6l6.5-5.4v5.8L8 13.6L1.5 8Z' },
  SANCTION: { outline: 'M1 2.8h14L8 14.6Z' },
  COERCE: { outline: 'M4.4 1.6L8 5.2l3.6-3.6l2.8 2.8L10.8 8l3.6 3.6l-2.8 2.8L8 10.8l-3.6 3.6l-2.8-2.8L5.2 8L1.6 4.4Z' },
  ASSAULT: { outline: 'M8 .6l1.7 4.3l4.2-1.9l-1.9 4.2l4.3 1.7l-4.3 1.3l1.9 4.2l-4.2-1.9L8 15.9l-1.7-3.4l-4.2 1.9l1.9-4.2L-.3 8.9L4 7.2L2.1 3l4.2 1.9Z' },
  LEADERSHIP: { outline: 'M2 2h12v12h-12Z', detail: 'M5.4 5.4v5.2h5.2v-5.2Z' },
  STATEMENT: { outline: 'M1.5 3h13v10h-13Z', detail: 'M4.5 7.6h7v.8h-7Z' },
}

export function sideOfType(type: EventType): GlyphSide {
  const { class: eventClass } = EVENT_TYPES[type]
  if (eventClass === 'context') return 'context'
  return eventClass.endsWith('cooperation') ? 'cooperation' : 'conflict'
}

/** The shape of an event and how its status paints it: planned is dashed, alleged pale with a question mark. */
export function glyphOf(type: EventType, status: EventStatus): Glyph {
  const isDone = EVENT_TYPES[type].class.startsWith('material') || type === 'LEADERSHIP'
  const fillWhenOccurred = isDone ? 'solid' : 'paper'
  return {
    outline: SHAPES[type].outline,
    detail: SHAPES[type].detail ?? '',
    side: sideOfType(type),
    fill: status === 'occurred' ? fillWhenOccurred : status === 'alleged' && isDone ? 'soft' : 'paper',
    dashed: status === 'planned',
    questioned: status === 'alleged',
  }
}
