/**
 * Event titles beside their marks, by importance: each takes the first free slot of a fixed list, or
 * none. A label that stood in the frame before is served before its equals and tries its old slot
 * first, so that nothing flickers while a reader zooms.
 * Always: no label covers another or a mark, and none leaves the picture or its side of zero. No
 * two leaders cross. Only the selected event's may cover the words of a fold and cross what lies between.
 *
 *                   ╭ Envoys recalled         slots: right and left of the mark, then
 *      ● Talks held │                         half a lane and more above and below,
 *                   ▼                         with a leader back to the mark
 */
import { boxContains, boxesOverlap, growBox, segmentsCross } from './box.ts'
import type { Box, Segment } from './box.ts'
import type { PlacedMark } from './marks.ts'
import { textWidthPx } from './text-width.ts'
import { wrapText } from './wrapped-text.ts'
import type { WrappedText } from './wrapped-text.ts'

export interface PlacedLabel {
  /** Key of its mark. */
  readonly key: string
  readonly lines: readonly string[]
  readonly box: Box
  readonly lineHeightPx: number
  /** Which end of the text stands at the mark. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the mark to the text where they do not touch; null beside the mark. */
  readonly leader: Segment | null
  /** The slot it took, to be tried first in the next frame. */
  readonly slot: number
}

export interface LabelShape {
  readonly widthPx: number
  readonly lines: number
  /** Too large for a cluster, whose title names one of several. */
  readonly isForOne?: boolean | undefined
}

export interface LabelRules {
  readonly sizePx: number
  readonly lineHeightPx: number
  /** Shapes to try, the best first. */
  readonly shapes: readonly LabelShape[]
  /** Where labels of a mark may stand: its side of zero. */
  readonly areaOf: (mark: PlacedMark) => Box
  /** What no label may cover besides marks, such as the words of folds. */
  readonly obstacles: readonly Box[]
  /** What a label covers only where there is no other place: the bands of folds, then the lines of extents. */
  readonly bands: readonly Box[]
  readonly extents: readonly Box[]
  readonly selectedKey: string | null
  /** Slots of the frame before, by mark. */
  readonly previous: ReadonlyMap<string, number>
}

/** Offsets in lanes from the mark's middle, away from zero first, where no stem runs. */
const NEAR_OFFSETS = [0, 0.5, -0.5, 0.9, -0.9, 1.4, -1.4]
/** From afar only what finds no place near its mark. */
const OFFSETS = [...NEAR_OFFSETS, 2, -2, 2.6, -2.6, 3.2, -3.2]
const SIDES = ['right', 'left', 'centre'] as const
const CLEAR_PX = 5
/** A cluster of more than this is no story that one title could name. */
const MOST_NAMED = 24
/** A picture with more names than this is a page of text. */
const MOST_LABELS = 42
/** How many marks are tried, so that a frame's cost is bounded. */
const MOST_TRIED = 90
/** What a label of the frame before is worth against a new one. */
const STAYING = 1.25

export function placeLabels(marks: readonly PlacedMark[], rules: LabelRules): readonly PlacedLabel[] {
  const markBoxes = marks.map((mark) => growBox(markBox(mark), 1.5))
  const taken: Box[] = [...rules.obstacles, ...markBoxes]
  const leaders: Segment[] = []
  const placed: PlacedLabel[] = []
  const named = rules.shapes.length === 0 ? [] : byUrgency(marks, rules)
  for (const mark of named.filter(({ count }) => count <= MOST_NAMED).slice(0, MOST_TRIED)) {
    if (placed.length >= MOST_LABELS) break
    const slots = slotOrder(ALL_SLOTS[isOpenToLeft(mark, marks) ? 'left' : 'right'], rules.previous.get(mark.key))
    const free = findFree(mark, slots, rules, (label) => !hits(taken, label.box) && isLeaderClear(label, mark, taken, leaders))
    // What a reader has opened is named even across a fold's words and other marks' lines.
    const label = pickBest(free, rules) ?? (mark.key === rules.selectedKey ? pickBest(findFree(mark, slots, rules, ({ box }) => !hits(markBoxes, box)), rules) : null)
    if (!label) continue
    placed.push(label)
    taken.push(growBox(label.box, 3))
    if (label.leader) leaders.push(label.leader)
  }
  return placed
}

const hits = (boxes: readonly Box[], box: Box): boolean => boxes.some((other) => boxesOverlap(other, box))

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

interface Candidate {
  readonly label: PlacedLabel
  readonly elided: boolean
}

/** Every shape and slot that is allowed, in the order in which they are liked. */
function findFree(mark: PlacedMark, slots: readonly number[], rules: LabelRules, isFree: (label: PlacedLabel) => boolean): readonly Candidate[] {
  const tail = mark.count > 1 ? `+${mark.count - 1}` : ''
  const area = rules.areaOf(mark)
  return rules.shapes
    .filter(({ isForOne }) => !isForOne || mark.count === 1)
    .flatMap(({ widthPx, lines }) => wrapText(mark.event.title, { sizePx: rules.sizePx, maxWidthPx: widthPx, mostLines: lines, tail }) ?? [])
    .filter((text) => isEven(text, rules.sizePx))
    .flatMap((text) => slots.map((slot) => ({ label: toLabel(mark, text, slot, rules), elided: text.elided })))
    .filter(({ label }) => boxContains(area, label.box) && isFree(label))
}

/**
 * A whole title before an elided one, near the mark and clear of folds and extents before one that crosses a fold;
 * after all those one from afar, and last one that an extent's line runs through.
 */
function pickBest(candidates: readonly Candidate[], { bands, extents }: LabelRules): PlacedLabel | null {
  const isNear = ({ slot }: PlacedLabel): boolean => slot < NEAR_OFFSETS.length * SIDES.length
  const isClear = ({ box }: PlacedLabel): boolean => !hits(extents, box)
  const wishes = [
    (label: PlacedLabel) => isNear(label) && isClear(label) && !hits(bands, label.box),
    (label: PlacedLabel) => isNear(label) && isClear(label),
    isClear,
    isNear,
    () => true,
  ]
  // An extent through a whole title is worse than a title cut.
  for (const [from, to] of [[0, 3], [3, wishes.length]] as const) {
    for (const elided of [false, true]) {
      const ofKind = candidates.filter((candidate) => candidate.elided === elided)
      for (const wish of wishes.slice(from, to)) {
        const found = ofKind.find(({ label }) => wish(label))
        if (found) return found.label
      }
    }
  }
  return null
}

/** A line but the last that is less than half as wide as the widest looks like a mistake. */
const isEven = ({ lines, widthPx }: WrappedText, sizePx: number): boolean =>
  lines.slice(0, -1).every((line) => textWidthPx(line, sizePx) >= widthPx / 2)

/** A slot is an offset and a side; straight above and below only where the offset clears the mark. */
const slotsOf = (offsets: readonly number[], sides: readonly number[]): readonly number[] =>
  offsets.flatMap((offset, index) => sides.filter((side) => side < 2 || Math.abs(offset) > 0.5).map((side) => index * SIDES.length + side))

/** By the side that is tried first. */
const ALL_SLOTS = { right: slotsOf(OFFSETS, [0, 1, 2]), left: slotsOf(OFFSETS, [1, 0, 2]) }

/** A neighbour on the right this near leaves no room for a name; then the left is tried first, so that leaders fan out. */
const NEIGHBOUR_PX = 80

function isOpenToLeft({ x, lane }: PlacedMark, marks: readonly PlacedMark[]): boolean {
  const gaps = marks.filter((mark) => mark.lane === lane && mark.x !== x).map((mark) => mark.x - x)
  const right = Math.min(Infinity, ...gaps.filter((gap) => gap > 0))
  const left = Math.min(Infinity, ...gaps.filter((gap) => gap < 0).map(Math.abs))
  return right < NEIGHBOUR_PX && right < left
}

const slotOrder = (slots: readonly number[], first: number | undefined): readonly number[] =>
  first === undefined || !slots.includes(first) ? slots : [first, ...slots.filter((slot) => slot !== first)]

function toLabel(mark: PlacedMark, text: WrappedText, slot: number, rules: LabelRules): PlacedLabel {
  const side = SIDES[slot % SIDES.length] ?? 'right'
  const away = mark.lane.side === 'conflict' ? 1 : -1
  const offset = (OFFSETS[Math.floor(slot / SIDES.length)] ?? 0) * away * mark.lane.heightPx
  const heightPx = text.lines.length * rules.lineHeightPx
  const middle = mark.y + offset
  const reach = mark.widthPx / 2 + CLEAR_PX + (offset === 0 ? 0 : 3)
  const left = { right: mark.x + reach, left: mark.x - reach - text.widthPx, centre: mark.x - text.widthPx / 2 }[side]
  const box = { left, right: left + text.widthPx, top: middle - heightPx / 2, bottom: middle + heightPx / 2 }
  return {
    key: mark.key,
    lines: text.lines,
    box,
    lineHeightPx: rules.lineHeightPx,
    anchor: ({ right: 'start', left: 'end', centre: 'middle' } as const)[side],
    leader: offset === 0 ? null : leaderFrom(mark, box, side),
    slot,
  }
}

/** From the mark's edge to the near side of the text; none where the text stands close above or below. */
function leaderFrom(mark: PlacedMark, box: Box, side: (typeof SIDES)[number]): PlacedLabel['leader'] {
  const isBelow = box.top + box.bottom > 2 * mark.y
  const down = isBelow ? 1 : -1
  if (side === 'centre') {
    const near = isBelow ? box.top : box.bottom
    const far = mark.y + down * (mark.sizePx / 2 + 2)
    return Math.abs(near - far) < CLEAR_PX ? null : { x1: mark.x, y1: far, x2: mark.x, y2: near }
  }
  const sign = side === 'right' ? 1 : -1
  return {
    x1: mark.x + sign * (mark.sizePx / 2) * 0.7,
    y1: mark.y + down * mark.sizePx * 0.4,
    x2: side === 'right' ? box.left - 2 : box.right + 2,
    y2: (box.top + box.bottom) / 2,
  }
}

/** Whether a leader crosses no other and passes no box but its own mark's. */
function isLeaderClear({ leader }: PlacedLabel, mark: PlacedMark, taken: readonly Box[], leaders: readonly Segment[]): boolean {
  if (!leader) return true
  if (leaders.some((other) => segmentsCross(other, leader))) return false
  const own = growBox(markBox(mark), 2)
  return [0.35, 0.6, 0.85].every((share) => {
    const x = leader.x1 + (leader.x2 - leader.x1) * share
    const y = leader.y1 + (leader.y2 - leader.y1) * share
    const point = { left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 }
    return boxesOverlap(own, point) || !hits(taken, point)
  })
}
