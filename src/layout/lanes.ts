/**
 * The lanes of the picture, from cooperation down to conflict, and below them a strip for the types
 * without a score. Only types that the story has get a lane. On a phone the lanes of one class share
 * one, so that a finger can tell them apart.
 *
 *      more cooperation ↑
 *        Joint action      ───────────
 *        Agreement         ───────────
 *      ═══ zero line ═════════════════
 *        Accusation        ───────────
 *        Violence          ───────────
 *      more conflict ↓
 *        Statement         ───────────   without score
 */
import { EVENT_CLASSES, EVENT_TYPES, EVENT_TYPE_NAMES } from '../dataset/event-types.ts'
import type { EventClass, EventType } from '../dataset/event-types.ts'
import { sideOfType } from './glyph.ts'
import type { GlyphSide } from './glyph.ts'

export interface Lane {
  readonly key: string
  readonly label: string
  readonly types: readonly EventType[]
  readonly side: GlyphSide
  /** How far from zero, 0 to 1; 0 without score. */
  readonly strength: number
  readonly topPx: number
  readonly heightPx: number
  /** Where marks stand: the middle of what its name, if inside, leaves. */
  readonly middlePx: number
}

export interface LanePlan {
  readonly lanes: readonly Lane[]
  readonly laneOfType: ReadonlyMap<EventType, Lane>
  /** Top of the first lane and bottom of the last that has a score. */
  readonly scaleTopPx: number
  readonly zeroPx: number
  readonly scaleBottomPx: number
  readonly bottomPx: number
}

export interface LaneMetrics {
  readonly topPx: number
  readonly laneHeightPx: number
  readonly groupByClass: boolean
  /** Room for its name at the top of each lane; 0 where names stand outside. */
  readonly namePx: number
  /** Room for the words at the ends of the scale. */
  readonly captionPx: number
  /** Room on both sides of the zero line together. */
  readonly zeroGapPx: number
  /** Room between the scale and the strip without score. */
  readonly contextGapPx: number
}

const CLASS_LABELS: Readonly<Record<EventClass, string>> = {
  'material cooperation': 'Cooperation in deeds',
  'verbal cooperation': 'Cooperation in words',
  'verbal conflict': 'Conflict in words',
  'material conflict': 'Conflict in deeds',
  context: 'Elections, statements',
}
const CLASSES_DOWNWARDS: readonly EventClass[] = EVENT_CLASSES.toReversed().filter((name) => name !== 'context')

interface LaneDraft {
  readonly key: string
  readonly label: string
  readonly types: readonly EventType[]
}

export function planLanes(present: ReadonlySet<EventType>, metrics: LaneMetrics): LanePlan {
  const drafts = metrics.groupByClass ? draftByClass(present) : draftByType(present)
  const bySide = (side: GlyphSide) => drafts.filter(({ types }) => types[0] !== undefined && sideOfType(types[0]) === side)
  const lanes: Lane[] = []
  const stack = (side: GlyphSide, topPx: number): number => {
    let y = topPx
    for (const draft of bySide(side)) {
      lanes.push(toLane(draft, side, y, metrics))
      y += metrics.laneHeightPx
    }
    return y
  }
  const scaleTopPx = metrics.topPx + metrics.captionPx
  const zeroPx = stack('cooperation', scaleTopPx) + metrics.zeroGapPx / 2
  const scaleBottomPx = stack('conflict', zeroPx + metrics.zeroGapPx / 2)
  const contextTopPx = scaleBottomPx + metrics.captionPx
  const contextBottomPx = bySide('context').length > 0 ? stack('context', contextTopPx + metrics.contextGapPx) : contextTopPx
  const laneOfType = new Map(lanes.flatMap((lane) => lane.types.map((type) => [type, lane] as const)))
  return { lanes, laneOfType, scaleTopPx, zeroPx, scaleBottomPx, bottomPx: contextBottomPx }
}

const draftByType = (present: ReadonlySet<EventType>): readonly LaneDraft[] =>
  EVENT_TYPE_NAMES.filter((type) => present.has(type)).map((type) => ({ key: type, label: EVENT_TYPES[type].label, types: [type] }))

const draftByClass = (present: ReadonlySet<EventType>): readonly LaneDraft[] =>
  [...CLASSES_DOWNWARDS, 'context' as const]
    .map((eventClass) => ({
      key: eventClass,
      label: CLASS_LABELS[eventClass],
      types: EVENT_TYPE_NAMES.filter((type) => present.has(type) && EVENT_TYPES[type].class === eventClass),
    }))
    .filter(({ types }) => types.length > 0)

function toLane(draft: LaneDraft, side: GlyphSide, topPx: number, { laneHeightPx, namePx }: LaneMetrics): Lane {
  const scores = draft.types.map((type) => Math.abs(EVENT_TYPES[type].score ?? 0))
  const strength = Math.max(0, ...scores) / 10
  return { ...draft, side, strength, topPx, heightPx: laneHeightPx, middlePx: topPx + namePx + (laneHeightPx - namePx) / 2 }
}
