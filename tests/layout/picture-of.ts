/** Pictures for tests, drawn as the page would: one story, one width, one view. */
import type { TimelineIndex } from '../../src/dataset/published-files.ts'
import type { PlacedMark } from '../../src/layout/marks.ts'
import { WHOLE_VIEW } from '../../src/layout/projection.ts'
import type { View } from '../../src/layout/projection.ts'
import { placeTimeline, preparePicture, prepareStory } from '../../src/layout/timeline-layout.ts'

export interface PictureOptions {
  readonly widthPx?: number
  readonly view?: View
  readonly collapse?: boolean
  readonly selectedId?: string | null
}

export function pictureOf(index: TimelineIndex, options: PictureOptions = {}) {
  const { widthPx = 1280, view = WHOLE_VIEW, collapse = true, selectedId = null } = options
  const story = prepareStory(index.events)
  const picture = preparePicture(story, index.events, widthPx)
  const scale = collapse ? story.foldedScale : story.evenScale
  const placed = placeTimeline(picture, { scale, view, selectedId, previousSlots: new Map() })
  return { story, picture, scale, placed }
}

/** The ids of the events that a mark stands for. */
export const idsOf = ({ picture }: Pick<ReturnType<typeof pictureOf>, 'picture'>, mark: PlacedMark): readonly string[] =>
  picture.lanes.find(({ lane }) => lane === mark.lane)?.column.events.slice(mark.fromIndex, mark.toIndex).map(({ event }) => event.id) ?? []

export const WIDTHS = [390, 820, 1280, 2560] as const
