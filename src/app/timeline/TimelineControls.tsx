/** What is in view in words, and buttons for all that wheel, pinch and drag can do. */
import { windowInWords } from '../../layout/mark-words.ts'
import { panView, viewToWindow, WHOLE_VIEW, zoomView } from '../../layout/projection.ts'
import type { TimeScale } from '../../layout/time-scale.ts'
import type { ZoomedView } from './use-zoomed-view.ts'

export interface TimelineControlsProps {
  readonly scale: TimeScale
  readonly zoomed: ZoomedView
  readonly hasFolds: boolean
  readonly collapseGaps: boolean
  readonly onCollapseGapsChange: (collapse: boolean) => void
}

/** A step that keeps a part of the old view in the new one. */
const PAN_SHARE = 0.75
const ZOOM_FACTOR = 2

export function TimelineControls({ scale, zoomed, hasFolds, collapseGaps, onCollapseGapsChange }: TimelineControlsProps) {
  const { view, aim, goTo } = zoomed
  const window = viewToWindow(scale, view)
  const isClosest = aim.to - aim.from <= (2 / scale.rooms) * 1.001
  return (
    <div className="timeline-controls">
      <p className="timeline-range" aria-live="polite">
        {window ? windowInWords(window) : 'The whole story'}
      </p>
      <div className="timeline-buttons">
        <IconButton name="Earlier" path="M10 3L5 8l5 5" disabled={aim.from <= 0} onPress={() => goTo(panView(aim, -PAN_SHARE))} />
        <IconButton name="Later" path="M6 3l5 5l-5 5" disabled={aim.to >= 1} onPress={() => goTo(panView(aim, PAN_SHARE))} />
        <IconButton name="Zoom out" path="M3 8h10" disabled={!window} onPress={() => goTo(zoomView(scale, aim, 1 / ZOOM_FACTOR))} />
        <IconButton name="Zoom in" path="M3 8h10M8 3v10" disabled={isClosest} onPress={() => goTo(zoomView(scale, aim, ZOOM_FACTOR))} />
      </div>
      <div className="timeline-buttons">
        <button type="button" disabled={!window} onClick={() => goTo(WHOLE_VIEW)}>
          Whole story
        </button>
        {hasFolds && (
          <button type="button" aria-pressed={collapseGaps} onClick={() => onCollapseGapsChange(!collapseGaps)}>
            Collapse empty stretches
          </button>
        )}
      </div>
    </div>
  )
}

interface IconButtonProps {
  readonly name: string
  readonly path: string
  readonly disabled: boolean
  readonly onPress: () => void
}

function IconButton({ name, path, disabled, onPress }: IconButtonProps) {
  return (
    <button type="button" className="timeline-icon" aria-label={name} title={name} disabled={disabled} onClick={onPress}>
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth={1.8} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  )
}
