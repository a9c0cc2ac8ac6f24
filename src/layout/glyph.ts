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
  /** SVG path data; even-odd rule, so that an inner shape is a hole. */
  readonly path: string
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

const PATHS: Readonly<Record<EventType, string>> = {
  AID: `${circle(8, 8, 6.5)}M6.9 4.6h2.2v2.3h2.3v2.2h-2.3v2.3h-2.2v-2.3h-2.3v-2.2h2.3Z`,
  COOPERATE: 'M8 4.6a4.5 4.5 0 1 1 0 6.8a4.5 4.5 0 1 1 0-6.8Z',
  RETREAT: 'M1.5 11.5a6.5 6.5 0 0 1 13 0Z',
  SUPPORT: 'M8 1.5C9 4 14 6 14 10a6 4.6 0 0 1-12 0C2 6 7 4 8 1.5Z',
  CONCEDE: 'M8 3.2a6.3 6.3 0 0 1 6.3 8.6c-2-3.4-4-4.4-6.3-4.4s-4.300 1-6.300 4.400A6.300 6.300 0 0 1 8 3.200Z',
  AGREE: `${circle(8, 8, 6.2)}${circle(8, 8, 2.4)}`,
  CONSULT: circle(8, 8, 5.8),
  REQUEST: 'M3 3h10v5l-5 5.500l-5-5.500Z',
  REJECT: 'M8 1.300L14.700 8L8 14.700L1.300 8Z',
  ACCUSE: 'M1.500 3h13L8 14Z',
  THREATEN: 'M9.500 1.200H4L2.800 8.800H6.200L5 15L13 6.600H8.800Z',
  PROTEST: 'M5.300 1.500h5.400v6h3.800L8 15L1.500 7.500h3.800Z',
  MOBILIZE: 'M1.500 1.500L8 6l6.500-4.500v4.800L8 10.800L1.500 6.300ZM1.500 8.800L8 13.300l0 0l6.500-4.500v2L8 15.300L1.500 10.800Z',
  SANCTION: 'M1 2.800h14L8 14.600Z',
  COERCE: 'M4.400 1.600L8 5.200l3.600-3.600l2.800 2.800L10.800 8l3.600 3.600l-2.800 2.800L8 10.800l-3.600 3.600l-2.800-2.800L5.200 8L1.600 4.400Z',
  ASSAULT: 'M8 .6l1.700 4.300l4.200-1.900l-1.900 4.200l4.300 1.700l-4.300 1.300l1.900 4.200l-4.200-1.900L8 15.900l-1.700-3.400l-4.200 1.900l1.900-4.200L-.3 8.900L4 7.200L2.100 3l4.200 1.900Z',
  LEADERSHIP: 'M2.500 2.500h11v11h-11ZM6 6v4h4v-4Z',
  STATEMENT: 'M1.800 3.500h12.400v9h-12.400ZM4.500 7.200h7v1.600h-7Z',
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
    path: PATHS[type],
    side: sideOfType(type),
    fill: status === 'occurred' ? fillWhenOccurred : status === 'alleged' && isDone ? 'soft' : 'paper',
    dashed: status === 'planned',
    questioned: status === 'alleged',
  }
}
