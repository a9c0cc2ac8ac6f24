/** Rectangles and lines of the picture in pixels, and whether two of them touch. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const boxesOverlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

export const boxContains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

export const growBox = ({ left, top, right, bottom }: Box, byPx: number): Box => ({
  left: left - byPx,
  top: top - byPx,
  right: right + byPx,
  bottom: bottom + byPx,
})

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** On which side of a segment's line a point lies: the sign of the area between them. */
const sideOf = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))

/** Whether two segments cross; touching at an end is no crossing. */
export const segmentsCross = (one: Segment, other: Segment): boolean =>
  sideOf(one, other.x1, other.y1) * sideOf(one, other.x2, other.y2) < 0 && sideOf(other, one.x1, one.y1) * sideOf(other, one.x2, one.y2) < 0
