/**
 * What the width decides: how wide the lanes' names stand, how tall lanes are, how large letters and
 * marks are. Four pictures: a strip for phones, a column, a page, a poster.
 */
import type { LabelShape } from './labels.ts'
import type { LaneMetrics } from './lanes.ts'

export interface PictureMetrics {
  /** Room at the left for the lanes' names; 0 sets them inside the lanes. */
  readonly gutterPx: number
  readonly glyphPx: number
  readonly labelPx: number
  readonly lineHeightPx: number
  /** Shapes that a label may take, the best first; none where marks are not named. */
  readonly labelShapes: readonly LabelShape[]
  readonly yearPx: number
  readonly tickPx: number
  /** Height of the calendar above the lanes. */
  readonly axisPx: number
  /** Width of the column for events whose date is unknown. */
  readonly unknownPx: number
  readonly lanes: LaneMetrics
}

const PHONE_BELOW_PX = 600
const PAGE_FROM_PX = 900
const POSTER_FROM_PX = 1500

const PHONE: PictureMetrics = {
  gutterPx: 0, glyphPx: 13, labelPx: 12, lineHeightPx: 14, labelShapes: [], yearPx: 15, tickPx: 11, axisPx: 50, unknownPx: 60,
  lanes: { topPx: 50, laneHeightPx: 38, namePx: 13, groupByClass: true, captionPx: 0, zeroGapPx: 4, contextGapPx: 4 },
}
const LANES = { topPx: 64, namePx: 0, groupByClass: false, captionPx: 22, zeroGapPx: 10, contextGapPx: 0 }
const COLUMN = {
  gutterPx: 118, glyphPx: 14, labelPx: 12, lineHeightPx: 14, yearPx: 18, tickPx: 12, axisPx: 64, unknownPx: 66,
  labelShapes: [{ widthPx: 150, lines: 2 }, { widthPx: 105, lines: 3 }, { widthPx: 80, lines: 3 }],
}
const PAGE = {
  gutterPx: 178, glyphPx: 14, labelPx: 12.5, lineHeightPx: 14.5, yearPx: 21, tickPx: 12, axisPx: 64, unknownPx: 84,
  labelShapes: [{ widthPx: 190, lines: 2 }, { widthPx: 175, lines: 3, isForOne: true }, { widthPx: 135, lines: 2 }, { widthPx: 110, lines: 3 }, { widthPx: 84, lines: 3 }],
}
const POSTER = {
  ...PAGE, gutterPx: 196, glyphPx: 16, labelPx: 13.5, lineHeightPx: 16, tickPx: 13, yearPx: 24,
  labelShapes: [{ widthPx: 220, lines: 2 }, { widthPx: 195, lines: 3, isForOne: true }, { widthPx: 150, lines: 2 }, { widthPx: 120, lines: 3 }, { widthPx: 92, lines: 3 }],
}

/** The lanes share a height, each no lower than two lines of a label and no taller than looks full. */
const laneHeight = (laneCount: number, sharedPx: number, leastPx: number): number =>
  Math.round(Math.min(46, Math.max(leastPx, sharedPx / Math.max(1, laneCount))))

export function metricsFor(widthPx: number, laneCount: number): PictureMetrics {
  if (widthPx < PHONE_BELOW_PX) return PHONE
  if (widthPx >= POSTER_FROM_PX) return { ...POSTER, lanes: { ...LANES, laneHeightPx: laneHeight(laneCount, 500, 35) } }
  const base = widthPx >= PAGE_FROM_PX ? PAGE : COLUMN
  return { ...base, lanes: { ...LANES, laneHeightPx: laneHeight(laneCount, 350, 31) } }
}
