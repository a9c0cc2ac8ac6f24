/**
 * The timeline of a story: the picture, the strip of the whole story below it and the controls.
 * What the reader chose comes in and goes out through the props; only a gesture in progress, the
 * focus and the pointer live here.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EventSummary, TimelineIndex } from '../../dataset/published-files.ts'
import type { DayWindow } from '../../layout/day-window.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import { clampView, windowToView } from '../../layout/projection.ts'
import type { View } from '../../layout/projection.ts'
import { placeTimeline, preparePicture, prepareStory } from '../../layout/timeline-layout.ts'
import type { PlacedTimeline, PreparedPicture, PreparedStory } from '../../layout/timeline-layout.ts'
import type { TimeScale } from '../../layout/time-scale.ts'
import { OverviewStrip } from './OverviewStrip.tsx'
import { PictureKey } from './PictureKey.tsx'
import { TimelineControls } from './TimelineControls.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'
import { useContainerWidth } from './use-container-width.ts'
import { useRovingFocus } from './use-roving-focus.ts'
import { useZoomedView } from './use-zoomed-view.ts'
import type { ZoomedView } from './use-zoomed-view.ts'
import './timeline.css'

export interface TimelineProps {
  readonly index: TimelineIndex
  /** What the filter leaves, sorted as in the index. */
  readonly events: readonly EventSummary[]
  readonly selectedId: string | null
  /** Null is the whole story. */
  readonly window: DayWindow | null
  readonly collapseGaps: boolean
  readonly hrefOf: (id: string) => string
  readonly onSelect: (id: string) => void
  /** Called at the end of a gesture. */
  readonly onWindowChange: (window: DayWindow | null) => void
  readonly onCollapseGapsChange: (collapse: boolean) => void
  /** Width until the container is measured, and for a rendering without a browser. */
  readonly widthPx?: number
}

export function Timeline(props: TimelineProps) {
  const { index, events, collapseGaps, widthPx: givenWidthPx = 960 } = props
  const [attachContainer, measuredPx] = useContainerWidth()
  const widthPx = measuredPx ?? givenWidthPx
  const story = useMemo(() => prepareStory(index.events), [index])
  const picture = useMemo(() => preparePicture(story, events, widthPx), [story, events, widthPx])
  const scale = collapseGaps ? story.foldedScale : story.evenScale
  return (
    <div className="timeline" ref={attachContainer}>
      <SizedTimeline {...props} story={story} picture={picture} scale={scale} />
    </div>
  )
}

interface SizedTimelineProps extends TimelineProps {
  readonly story: PreparedStory
  readonly picture: PreparedPicture
  readonly scale: TimeScale
}

function SizedTimeline({ story, picture, scale, ...props }: SizedTimelineProps) {
  const { selectedId, collapseGaps, hrefOf, onSelect, onCollapseGapsChange } = props
  const frame = useRef<HTMLDivElement>(null)
  const zoomed = useZoomedView({ scale, window: props.window, widthPx: picture.plotWidthPx, onWindowChange: props.onWindowChange })
  const placed = usePlacedTimeline(picture, scale, zoomed.view, selectedId)
  const reveal = useReveal(scale, zoomed)
  const roving = useRovingFocus({ containerRef: frame, picture, placed, reveal })
  useSelectionInView(picture, scale, zoomed, selectedId, reveal)
  const [pointedKey, setPointedKey] = useState<string | null>(null)
  const pointed = [...placed.marks, ...picture.undated].find(({ key }) => key === pointedKey) ?? null
  const onOpen = (mark: PlacedMark): void => {
    const closer = closerView(mark, scale, zoomed)
    if (closer) zoomed.goTo(closer)
    else onSelect(mark.event.id)
  }
  const onFocus = (key: string): void => {
    roving.onFocus(key)
    if (document.activeElement?.matches(':focus-visible')) setPointedKey(key)
  }
  return (
    <>
      <TimelineControls
        scale={scale}
        zoomed={zoomed}
        hasFolds={story.foldedScale.folds.length > 0}
        collapseGaps={collapseGaps}
        onCollapseGapsChange={onCollapseGapsChange}
      />
      <div ref={frame}>
        <TimelinePicture
          picture={picture}
          placed={placed}
          selectedKey={placed.selectedKey ?? selectedId}
          tabStopKey={roving.tabStopKey}
          pointed={pointed}
          actions={{ hrefOf, onOpen, onFocus, onPoint: setPointedKey, onKeyDown: roving.onKeyDown }}
          attachPlot={zoomed.attach}
        />
      </div>
      <OverviewStrip picture={picture} scale={scale} zoomed={zoomed} />
      <PictureKey picture={picture} placed={placed} />
    </>
  )
}

interface KeptFrame {
  readonly picture: PreparedPicture
  readonly scale: TimeScale
  readonly view: View
  readonly selectedId: string | null
  readonly placed: PlacedTimeline
}

/** Places one frame; labels keep the slots of the frame before, so that nothing flickers. */
function usePlacedTimeline(picture: PreparedPicture, scale: TimeScale, view: View, selectedId: string | null): PlacedTimeline {
  const [kept, setKept] = useState<KeptFrame | null>(null)
  if (kept && kept.picture === picture && kept.scale === scale && kept.view === view && kept.selectedId === selectedId) return kept.placed
  const previousSlots = new Map(kept?.placed.labels.map(({ key, slot }) => [key, slot]))
  const placed = placeTimeline(picture, { scale, view, selectedId, previousSlots })
  setKept({ picture, scale, view, selectedId, placed })
  return placed
}

/** Brings a moment to the middle of the view, at the present zoom. */
function useReveal(scale: TimeScale, { view, goTo }: ZoomedView): (time: number) => void {
  return useCallback(
    (time: number) => {
      const middle = scale.timeToRoom(time) / scale.rooms
      const half = (view.to - view.from) / 2
      goTo(clampView(scale, { from: middle - half, to: middle + half }))
    },
    [scale, view, goTo],
  )
}

/** An event that is opened elsewhere (the list, previous and next) comes into view once; a window that came with the first address stays. */
function useSelectionInView(picture: PreparedPicture, scale: TimeScale, { view }: ZoomedView, selectedId: string | null, reveal: (time: number) => void): void {
  const shownId = useRef(selectedId)
  useEffect(() => {
    if (selectedId === shownId.current) return
    shownId.current = selectedId
    const place = selectedId === null ? undefined : picture.places.get(selectedId)
    if (!place) return
    const { startTime, endTime, coreTime } = place.dated
    const isInView = scale.timeToRoom(startTime) < view.to * scale.rooms && scale.timeToRoom(endTime) > view.from * scale.rooms
    if (!isInView) reveal(coreTime)
  }, [picture, scale, view, selectedId, reveal])
}

/** The view that opens a cluster; null for a single event or where no closer view would part its events. */
function closerView({ count, extent }: PlacedMark, scale: TimeScale, { view }: ZoomedView) {
  if (count === 1 || !extent) return null
  const days = { startDay: Math.floor(extent.startTime), endDay: Math.floor(extent.endTime) }
  const target = windowToView(scale, days)
  const length = (target.to - target.from) * 1.3
  const middle = (target.from + target.to) / 2
  const closer = clampView(scale, { from: middle - length / 2, to: middle + length / 2 })
  return closer.to - closer.from < (view.to - view.from) * 0.85 ? closer : null
}
