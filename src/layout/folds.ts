/**
 * The breaks of a folded axis in one view: where the bare band lies and where its words stand, which
 * no label may cover.
 *
 *      ──────┤  ≀ 14 months  ≀  ├──────      upright where the band is narrower than its words
 */
import type { Box } from './box.ts'
import type { LanePlan } from './lanes.ts'
import type { Projection } from './projection.ts'
import { textWidthPx } from './text-width.ts'
import { foldInWords } from './time-scale.ts'

export interface PlacedFold {
  readonly key: string
  readonly x: number
  readonly widthPx: number
  /** `14 months without events`. */
  readonly sentence: string
  /** Null where there is no room: then only a pointer hears them. */
  readonly words: PlacedFoldWords | null
}

export interface PlacedFoldWords {
  readonly box: Box
  readonly isUpright: boolean
}

export const FOLD_WORDS_PX = 11.5
const LINE_PX = 14

export function placeFolds(projection: Projection, plan: LanePlan): readonly PlacedFold[] {
  return projection.scale.folds.flatMap((fold) => {
    const x = projection.timeToX(fold.startTime)
    const widthPx = projection.timeToX(fold.endTime) - x
    if (x + widthPx < 0 || x > projection.widthPx) return []
    const sentence = `${foldInWords(fold)} without events`
    const left = Math.max(0, x)
    const right = Math.min(projection.widthPx, x + widthPx)
    return [{ key: String(fold.startTime), x, widthPx, sentence, words: placeWords(sentence, left, right, plan) }]
  })
}

/** In the middle of what is seen of the band, lying if it is wide enough, else upright. */
function placeWords(sentence: string, left: number, right: number, plan: LanePlan): PlacedFoldWords | null {
  const longPx = textWidthPx(sentence, FOLD_WORDS_PX) + 4
  const roomPx = right - left
  if (roomPx < LINE_PX || plan.scaleBottomPx - plan.scaleTopPx < longPx) return null
  const isUpright = roomPx < longPx + LINE_PX
  const [width, height] = isUpright ? [LINE_PX, longPx] : [longPx, LINE_PX]
  const x = (left + right) / 2
  const y = (plan.scaleTopPx + plan.scaleBottomPx) / 2
  return { isUpright, box: { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 } }
}
