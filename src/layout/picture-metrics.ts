/**
 * What the width decides: how wide the lanes' names stand, how tall lanes are, how large letters and
 * marks. Three pictures: a strip for phones, a column, a page.
 */
import type { LaneMetrics } from './lanes.ts'

export interface PictureMetrics {
  /** Room at the left for the lanes' names; 0 sets them inside the lanes. */
  readonly gutterPx: number
  readonly glyphPx: number
  readonly labelPx: number
  readonly lineHeightPx: number
  /** Empty where marks are not named. */
  readonly labelWidthsPx: readonly number[]
  readonly yearPx: number
  readonly tickPx: number
  /** Height of the calendar above the lanes. */
  readonly axisPx: number
  /** Width of the column for events whose date is unknown. */
  readonly unknownPx: number
  readonly lanes: LaneMetrics
}

export const PHONE_BELOW_PX = 600
const PAGE_FROM_PX = 900
/** The lanes share this height, each no lower than two lines of a label and no taller than looks full. */
const LANES_PX = 400

export function metricsFor(widthPx: number, laneCount: number): PictureMetrics {
  if (widthPx < PHONE_BELOW_PX) {
    const axisPx = 50
    return {
      gutterPx: 0, glyphPx: 13, labelPx: 12, lineHeightPx: 14, labelWidthsPx: [], yearPx: 15, tickPx: 11, axisPx, unknownPx: 46,
      lanes: { topPx: axisPx, laneHeightPx: 34, groupByClass: true, captionPx: 0, zeroGapPx: 4, contextGapPx: 4 },
    }
  }
  const page = widthPx >= PAGE_FROM_PX
  const laneHeightPx = Math.round(Math.min(46, Math.max(31, LANES_PX / Math.max(1, laneCount))))
  const axisPx = 64
  return {
    gutterPx: page ? 178 : 118,
    glyphPx: 14,
    labelPx: page ? 12.5 : 12,
    lineHeightPx: 14.5,
    labelWidthsPx: page ? [190, 140, 96] : [150, 110, 84],
    yearPx: page ? 21 : 18,
    tickPx: 12,
    axisPx,
    unknownPx: page ? 84 : 66,
    lanes: { topPx: axisPx, laneHeightPx, groupByClass: false, captionPx: 22, zeroGapPx: 10, contextGapPx: 0 },
  }
}
