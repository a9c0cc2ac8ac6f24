/**
 * Event titles beside their marks, by importance: each takes the first free slot of a fixed list, or
 * none. A label that stood in the frame before is served before its equals and tries its old slot
 * first, so that nothing flickers while a reader zooms.
 * Always: no label covers another, a mark or a fold, none leaves the picture or its side of zero.
 *
 *                   ╭ Envoys recalled         slots: right and left of the mark, then
 *      ● Talks held │                         half a lane and more above and below,
 *                   ▼                         with a leader back to the mark
 */
import { boxContains, boxesOverlap, growBox } from './box.ts'
import type { Box } from './box.ts'
import type { PlacedMark } from './marks.ts'
import { wrapText } from './wrapped-text.ts'
import type { WrappedText } from './wrapped-text.ts'

export interface PlacedLabel {
  /** Key of its mark. */
  readonly key: string
  readonly lines: readonly string[]
  readonly box: Box
  readonly lineHeightPx: number
  /** Which end of the text stands at the mark. */
  readonly anchor: 'start' | 'end'
  /** From the mark to the text where they do not touch; null beside the mark. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
  /** The slot it took, to be tried first in the next frame. */
  readonly slot: number
}

export interface LabelRules {
  readonly sizePx: number
  readonly lineHeightPx: number
  /** Widths to try, the widest first. */
  readonly maxWidthsPx: readonly number[]
  /** Where labels of a mark may stand: its side of zero. */
  readonly areaOf: (mark: PlacedMark) => Box
  /** What no label may cover besides marks: folds, lane names. */
  readonly obstacles: readonly Box[]
  readonly selectedKey: string | null
  /** Slots of the frame before, by mark. */
  readonly previous: ReadonlyMap<string, number>
}

/** Offsets in lanes from the mark's middle, nearest first. */
const OFFSETS = [0, -0.5, 0.5, -0.9, 0.9, -1.3, 1.3, -1.8, 1.8]
const CLEAR_PX = 5
/** A picture with more names than this is a page of text. */
const MOST_LABELS = 42
/** How many marks are tried, so that a frame's cost is bounded. */
const MOST_TRIED = 90
/** What a label of the frame before is worth against a new one. */
const STAYING = 1.25

export function placeLabels(marks: readonly PlacedMark[], rules: LabelRules): readonly PlacedLabel[] {
  const taken: Box[] = [...rules.obstacles, ...marks.map((mark) => growBox(markBox(mark), 1.5))]
  const placed: PlacedLabel[] = []
  for (const mark of byUrgency(marks, rules).slice(0, MOST_TRIED)) {
    if (placed.length >= MOST_LABELS) break
    const label = placeLabel(mark, rules, taken)
    if (!label) continue
    placed.push(label)
    taken.push(growBox(label.box, 3))
  }
  return placed
}

export const markBox = ({ x, y, widthPx, sizePx }: PlacedMark): Box => ({
  left: x - widthPx / 2,
  right: x + widthPx / 2,
  top: y - sizePx / 2,
  bottom: y + sizePx / 2,
})

function byUrgency(marks: readonly PlacedMark[], { selectedKey, previous }: LabelRules): readonly PlacedMark[] {
  const urgency = ({ key, importance }: PlacedMark): number =>
    key === selectedKey ? Infinity : importance * (previous.has(key) ? STAYING : 1)
  return marks.toSorted((one, other) => urgency(other) - urgency(one) || (one.key < other.key ? -1 : 1))
}

function placeLabel(mark: PlacedMark, rules: LabelRules, taken: readonly Box[]): PlacedLabel | null {
  const tail = mark.count > 1 ? `+${mark.count - 1}` : ''
  const area = rules.areaOf(mark)
  const slots = slotOrder(rules.previous.get(mark.key))
  for (const maxWidthPx of rules.maxWidthsPx) {
    const text = wrapText(mark.event.title, { sizePx: rules.sizePx, maxWidthPx, mostLines: 2, tail })
    if (!text) continue
    for (const slot of slots) {
      const label = toLabel(mark, text, slot, rules)
      const isFree = boxContains(area, label.box) && !taken.some((box) => boxesOverlap(box, label.box))
      if (isFree && isLeaderClear(label, mark, taken)) return label
    }
  }
  return null
}

const ALL_SLOTS: readonly number[] = OFFSETS.flatMap((_, index) => [2 * index, 2 * index + 1])
const slotOrder = (first: number | undefined): readonly number[] =>
  first === undefined ? ALL_SLOTS : [first, ...ALL_SLOTS.filter((slot) => slot !== first)]

function toLabel(mark: PlacedMark, text: WrappedText, slot: number, rules: LabelRules): PlacedLabel {
  const toRight = slot % 2 === 0
  const offset = (OFFSETS[Math.floor(slot / 2)] ?? 0) * mark.lane.heightPx
  const near = mark.x + (toRight ? 1 : -1) * (mark.widthPx / 2 + CLEAR_PX + (offset === 0 ? 0 : 3))
  const heightPx = text.lines.length * rules.lineHeightPx
  const middle = mark.y + offset
  const box = {
    left: toRight ? near : near - text.widthPx,
    right: toRight ? near + text.widthPx : near,
    top: middle - heightPx / 2,
    bottom: middle + heightPx / 2,
  }
  const leader = offset === 0 ? null : leaderFrom(mark, near, toRight, middle)
  return { key: mark.key, lines: text.lines, box, lineHeightPx: rules.lineHeightPx, anchor: toRight ? 'start' : 'end', leader, slot }
}

function leaderFrom(mark: PlacedMark, near: number, toRight: boolean, middle: number) {
  const down = middle > mark.y ? 1 : -1
  return {
    x1: mark.x + (toRight ? 1 : -1) * Math.min(mark.widthPx / 2, mark.sizePx / 2) * 0.7,
    y1: mark.y + down * mark.sizePx * 0.4,
    x2: near - (toRight ? 2 : -2),
    y2: middle,
  }
}

/** Whether a leader passes no box but its own mark's. */
function isLeaderClear({ leader }: PlacedLabel, mark: PlacedMark, taken: readonly Box[]): boolean {
  if (!leader) return true
  const own = growBox(markBox(mark), 2)
  return [0.35, 0.6, 0.85].every((share) => {
    const x = leader.x1 + (leader.x2 - leader.x1) * share
    const y = leader.y1 + (leader.y2 - leader.y1) * share
    const point = { left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 }
    return boxesOverlap(own, point) || !taken.some((box) => boxesOverlap(box, point))
  })
}
