/**
 * One tab stop for the whole picture and the arrow keys for all its marks. A walk beyond the window
 * moves the window first and puts the focus on the mark once it is drawn.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { DatedEvent } from '../../layout/dated-event.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import { markOf } from '../../layout/timeline-layout.ts'
import type { PlacedTimeline, PreparedPicture } from '../../layout/timeline-layout.ts'
import { stepFrom } from '../../layout/walk.ts'
import type { Step } from '../../layout/walk.ts'

interface RovingOptions {
  readonly containerRef: RefObject<HTMLElement | null>
  readonly picture: PreparedPicture
  readonly placed: PlacedTimeline
  /** Brings a moment of the axis into view. */
  readonly reveal: (time: number) => void
}

export interface RovingFocus {
  readonly tabStopKey: string | null
  readonly onFocus: (key: string) => void
  readonly onKeyDown: (event: KeyboardEvent, mark: PlacedMark) => void
}

const STEPS: ReadonlyMap<string, Step> = new Map([['ArrowLeft', 'earlier'], ['ArrowRight', 'later'], ['ArrowUp', 'up'], ['ArrowDown', 'down']])

export function useRovingFocus({ containerRef, picture, placed, reveal }: RovingOptions): RovingFocus {
  const [focusedKey, setFocusedKey] = useState<string | null>(null)
  const awaited = useRef<string | null>(null)
  const stops = [...placed.marks, ...picture.undated]
  const focusOn = useFocusOn(containerRef)
  useEffect(() => {
    const mark = awaited.current === null ? undefined : markOf(picture, placed.marks, awaited.current)
    if (!mark) return
    awaited.current = null
    focusOn(mark.key)
  }, [picture, placed, focusOn])

  const goTo = (dated: DatedEvent | undefined): void => {
    if (!dated) return
    const shown = markOf(picture, placed.marks, dated.event.id)
    if (shown) {
      focusOn(shown.key)
      return
    }
    awaited.current = dated.event.id
    reveal(dated.coreTime)
  }
  const onKeyDown = (event: KeyboardEvent, mark: PlacedMark): void => {
    const step = STEPS.get(event.key)
    if (event.altKey || event.ctrlKey || event.metaKey || (!step && event.key !== 'Home' && event.key !== 'End')) return
    event.preventDefault()
    if (!step) {
      goTo(event.key === 'Home' ? picture.dated[0] : picture.dated.at(-1))
      return
    }
    const next = stepFrom(stops, mark.key, step)
    if (next === 'before' || next === 'after') goTo(beyond(picture, placed, next))
    else if (next) focusOn(next.key)
  }
  const isShown = (key: string | null): boolean => stops.some((stop) => stop.key === key)
  const tabStopKey = [focusedKey, placed.selectedKey].find(isShown) ?? stops[0]?.key ?? null
  return { tabStopKey, onFocus: setFocusedKey, onKeyDown }
}

/** Puts the focus on the mark of a key, where it is drawn. */
function useFocusOn(containerRef: RefObject<HTMLElement | null>): (key: string) => void {
  return useCallback(
    (key: string) => {
      const marks = [...(containerRef.current?.querySelectorAll<SVGAElement>('[data-mark]') ?? [])]
      marks.find((mark) => mark.dataset['mark'] === key)?.focus({ preventScroll: true })
    },
    [containerRef],
  )
}

/** The nearest event outside the window on one side that no mark shows, not even one cut by the edge. */
function beyond(picture: PreparedPicture, { projection, marks }: PlacedTimeline, side: 'before' | 'after'): DatedEvent | undefined {
  const isHidden = ({ event }: DatedEvent): boolean => !markOf(picture, marks, event.id)
  if (side === 'after') return picture.dated.find((dated) => projection.timeToX(dated.coreTime) > projection.widthPx && isHidden(dated))
  return picture.dated.findLast((dated) => projection.timeToX(dated.coreTime) < 0 && isHidden(dated))
}
