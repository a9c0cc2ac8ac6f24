/**
 * The part of the story in view, and every gesture that changes it. The only file that knows d3-zoom.
 * While a gesture lasts the view is local state; at its end the window is told to the page. Where
 * zooming out or panning would change nothing, the page scrolls instead; on touch screens a vertical
 * move always scrolls it.
 */
import { easeCubicInOut, select, timer, zoom, zoomIdentity, zoomTransform } from 'd3'
import type { D3ZoomEvent, Timer, ZoomTransform } from 'd3'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isSameWindow } from '../../layout/day-window.ts'
import type { DayWindow } from '../../layout/day-window.ts'
import { betweenViews, maxZoom, panView, viewToWindow, windowToView } from '../../layout/projection.ts'
import type { View } from '../../layout/projection.ts'
import type { TimeScale } from '../../layout/time-scale.ts'

interface ZoomOptions {
  readonly scale: TimeScale
  readonly window: DayWindow | null
  readonly widthPx: number
  readonly onWindowChange: (window: DayWindow | null) => void
}

export interface ZoomedView {
  readonly view: View
  /** Where a move in progress ends, so that a second press goes on from there; else the view. */
  readonly aim: View
  /** Moves there, in steps that explain the way where the reader allows motion, and tells the page. */
  readonly goTo: (view: View) => void
  /** Shows a view while something is dragged; `settle` ends it. */
  readonly show: (view: View) => void
  readonly settle: (view: View) => void
  /** For the element that takes the gestures; its own x = 0 is the start of the view. */
  readonly attach: (node: SVGGElement | null) => (() => void) | undefined
}

const MOVE_MS = 320
/** A wheel has no end of gesture; this long without a turn counts as one. */
const WHEEL_REST_MS = 180
/** A finger that moved less than this was a tap. */
const TAP_PX = 6

const toTransform = (view: View, widthPx: number): ZoomTransform => {
  const k = 1 / (view.to - view.from)
  return zoomIdentity.translate(-view.from * widthPx * k, 0).scale(k)
}
const toView = ({ k, x }: ZoomTransform, widthPx: number): View => {
  const from = Math.min(1 - 1 / k, Math.max(0, -x / (widthPx * k)))
  return { from, to: from + 1 / k }
}
const prefersStill = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true

interface Shown {
  readonly view: View
  /** Where a move in progress ends; else the view itself. */
  readonly aim: View
}

const still = (view: View): Shown => ({ view, aim: view })

export function useZoomedView({ scale, window, widthPx, onWindowChange }: ZoomOptions): ZoomedView {
  const [{ view, aim }, setShown] = useShown(scale, window)
  const running = useRef<Timer | null>(null)
  useEffect(() => () => running.current?.stop(), [])
  const show = useCallback((next: View) => {
    running.current?.stop()
    setShown(still(next))
  }, [setShown])
  const settle = useCallback((next: View) => {
    show(next)
    onWindowChange(viewToWindow(scale, next))
  }, [scale, onWindowChange, show])
  const latestRef = useRef({ view, settle })
  useEffect(() => {
    latestRef.current = { view, settle }
  })
  const goTo = useCallback((target: View) => {
    running.current?.stop()
    if (prefersStill()) {
      latestRef.current.settle(target)
      return
    }
    const start = latestRef.current.view
    setShown({ view: start, aim: target })
    running.current = timer((elapsed) => {
      if (elapsed >= MOVE_MS) latestRef.current.settle(target)
      else setShown({ view: betweenViews(start, target, easeCubicInOut(elapsed / MOVE_MS)), aim: target })
    })
  }, [setShown])
  const [node, setNode] = useState<SVGGElement | null>(null)
  const attach = useCallback((element: SVGGElement | null) => {
    setNode(element)
    return () => setNode(null)
  }, [])
  useD3Zoom(node, scale, widthPx, view, latestRef, show)
  useSidewaysWheel(node, latestRef, show)
  useOneFinger(node, widthPx, latestRef, show)
  return { view, aim, goTo, show, settle, attach }
}

/** What is shown, put right when the page names another window; the window that a gesture just told stays as it is. */
function useShown(scale: TimeScale, window: DayWindow | null) {
  const [shown, setShown] = useState(() => still(windowToView(scale, window)))
  const [known, setKnown] = useState({ scale, window })
  if (known.scale !== scale || !isSameWindow(known.window, window)) {
    setKnown({ scale, window })
    const isShown = known.scale === scale && isSameWindow(window, viewToWindow(scale, shown.view))
    if (!isShown) setShown(still(windowToView(scale, window)))
  }
  return [shown, setShown] as const
}

interface Latest {
  readonly current: { readonly view: View; readonly settle: (view: View) => void }
}

/** Drag with the mouse, turn the wheel, pinch with two fingers. */
function useD3Zoom(node: SVGGElement | null, scale: TimeScale, widthPx: number, view: View, latestRef: Latest, show: (view: View) => void): void {
  useEffect(() => {
    if (!node) return undefined
    const behaviour = zoom<SVGGElement, unknown>()
      .extent([[0, 0], [widthPx, 1]])
      .scaleExtent([1, maxZoom(scale)])
      .translateExtent([[0, -Infinity], [widthPx, Infinity]])
      .clickDistance(4)
      .filter(isZoomGesture)
      .on('zoom', (event: D3ZoomEvent<SVGGElement, unknown>) => {
        if (event.sourceEvent) show(toView(event.transform, widthPx))
      })
      .on('end', (event: D3ZoomEvent<SVGGElement, unknown>) => {
        if (event.sourceEvent) latestRef.current.settle(toView(event.transform, widthPx))
      })
    const target = select(node)
    target.call(behaviour).on('dblclick.zoom', null)
    behaviour.transform(target, toTransform(latestRef.current.view, widthPx))
    return () => {
      target.on('.zoom', null)
    }
  }, [node, scale, widthPx, latestRef, show])
  useEffect(() => {
    // Buttons, keys and the overview move the view too; d3 must start its next gesture from there.
    const wanted = toTransform(view, widthPx)
    if (node && zoomTransform(node).toString() !== wanted.toString()) select(node).property('__zoom', wanted)
  }, [node, view, widthPx])
}

function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return Math.abs(event.deltaY) >= Math.abs(event.deltaX) && !event.shiftKey
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
  return 'touches' in event && event.touches instanceof TouchList && event.touches.length > 1
}

/** A sideways turn of the wheel, or one with Shift, pans; at the ends of the story the page takes it. */
function useSidewaysWheel(node: SVGGElement | null, latestRef: Latest, show: (view: View) => void): void {
  useEffect(() => {
    if (!node) return undefined
    let rest: ReturnType<typeof setTimeout> | undefined
    let moving: View | null = null
    const turn = (event: WheelEvent): void => {
      const delta = event.deltaX || (event.shiftKey ? event.deltaY : 0)
      if (Math.abs(delta) < Math.abs(event.deltaY) && !event.shiftKey) return
      const before = moving ?? latestRef.current.view
      const next = panView(before, delta / Math.max(1, node.getBoundingClientRect().width))
      if (next.from === before.from) return
      event.preventDefault()
      moving = next
      show(next)
      clearTimeout(rest)
      rest = setTimeout(() => {
        if (moving) latestRef.current.settle(moving)
        moving = null
      }, WHEEL_REST_MS)
    }
    node.addEventListener('wheel', turn, { passive: false })
    return () => {
      clearTimeout(rest)
      node.removeEventListener('wheel', turn)
    }
  }, [node, latestRef, show])
}

/** One finger moved sideways pans; moved up or down it scrolls the page (`touch-action: pan-y`). */
function useOneFinger(node: SVGGElement | null, widthPx: number, latestRef: Latest, show: (view: View) => void): void {
  useEffect(() => {
    if (!node) return undefined
    let start: { readonly id: number; readonly x: number; readonly view: View } | null = null
    let moving: View | null = null
    const down = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') return
      start = event.isPrimary ? { id: event.pointerId, x: event.clientX, view: latestRef.current.view } : null
      moving = null
    }
    const move = (event: PointerEvent): void => {
      if (!start || event.pointerId !== start.id) return
      if (!moving && Math.abs(event.clientX - start.x) < TAP_PX) return
      moving = panView(start.view, (start.x - event.clientX) / widthPx)
      show(moving)
    }
    const up = (event: PointerEvent): void => {
      if (start?.id !== event.pointerId) return
      if (moving) latestRef.current.settle(moving)
      start = null
      moving = null
    }
    const events = new AbortController()
    const options = { signal: events.signal }
    node.addEventListener('pointerdown', down, options)
    node.addEventListener('pointermove', move, options)
    node.addEventListener('pointerup', up, options)
    node.addEventListener('pointercancel', up, options)
    return () => events.abort()
  }, [node, widthPx, latestRef, show])
}
