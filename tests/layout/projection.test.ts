import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenViews, clampView, maxZoom, panView, project, viewToWindow, WHOLE_VIEW, windowToView, zoomView } from '../../src/layout/projection.ts'
import { prepareStory } from '../../src/layout/timeline-layout.ts'
import { NEWS_STORY } from './story-builder.ts'

const { evenScale, foldedScale } = prepareStory(NEWS_STORY.events)
const SCALES = [['even', evenScale], ['folded', foldedScale]] as const

const views = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(([one, other]) => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
}))

describe.each(SCALES)('the projection of the %s scale', (_, scale) => {
  it('finds the time of every x again', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: 300, max: 2600 }), fc.double({ min: scale.startTime, max: scale.endTime, noNaN: true }), (view, widthPx, time) => {
        const { timeToX, xToTime } = project(scale, clampView(scale, view), widthPx)
        expect(xToTime(timeToX(time))).toBeCloseTo(time, 4)
      }),
    )
  })

  it('spans the width with the view', () => {
    fc.assert(
      fc.property(views, (wanted) => {
        const view = clampView(scale, wanted)
        const { xToTime } = project(scale, view, 800)
        expect(scale.timeToRoom(xToTime(0)) / scale.rooms).toBeCloseTo(view.from, 6)
        expect(scale.timeToRoom(xToTime(800)) / scale.rooms).toBeCloseTo(view.to, 6)
      }),
    )
  })

  it('keeps any view, moved and zoomed, within the story and the closest zoom', () => {
    fc.assert(
      fc.property(views, fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }), (wanted, share, factor) => {
        const view = panView(zoomView(scale, clampView(scale, wanted), factor), share)
        expect(view.from).toBeGreaterThanOrEqual(0)
        expect(view.to).toBeLessThanOrEqual(1 + 1e-9)
        expect(view.to - view.from).toBeGreaterThanOrEqual(1 / maxZoom(scale) - 1e-9)
      }),
    )
  })

  it('shows every day of a window, and names that window again', () => {
    const days = fc.integer({ min: scale.startTime, max: scale.endTime - 1 })
    fc.assert(
      fc.property(days, days, (one, other) => {
        const window = { startDay: Math.min(one, other), endDay: Math.max(one, other) }
        const shown = viewToWindow(scale, windowToView(scale, window))
        if (shown === null) return
        expect(shown.startDay).toBeLessThanOrEqual(window.startDay)
        expect(shown.endDay).toBeGreaterThanOrEqual(window.endDay)
      }),
    )
  })

  it('calls the whole story no window', () => {
    expect(viewToWindow(scale, WHOLE_VIEW)).toBeNull()
    expect(windowToView(scale, null)).toEqual(WHOLE_VIEW)
  })

  it('names no day outside the story, although the axis has margins', () => {
    const window = viewToWindow(scale, { from: 0, to: 0.9 })
    expect(window?.startDay).toBe(scale.startTime)
  })
})

it('zooming keeps the moment under the pointer in its place', () => {
  const view = { from: 0.2, to: 0.6 }
  const closer = zoomView(evenScale, view, 2, 0.25)
  expect(closer.from + 0.25 * (closer.to - closer.from)).toBeCloseTo(0.3)
})

describe('a move from one view to another', () => {
  const start = { from: 0, to: 1 }
  const target = { from: 0.6, to: 0.61 }

  it('begins and ends where it should', () => {
    expect(betweenViews(start, target, 0)).toEqual(start)
    expect(betweenViews(start, target, 1).from).toBeCloseTo(0.6)
    expect(betweenViews(start, target, 1).to).toBeCloseTo(0.61)
  })

  it('zooms by the same factor in each equal step', () => {
    const lengths = [0.25, 0.5, 0.75].map((share) => betweenViews(start, target, share)).map(({ from, to }) => to - from)
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo((lengths[1] ?? 0) / (lengths[2] ?? 1))
  })

  it('stays within both views, and pans evenly where the length is the same', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { from, to } = betweenViews(start, target, share)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
    expect(betweenViews({ from: 0, to: 0.2 }, { from: 0.4, to: 0.6 }, 0.5).from).toBeCloseTo(0.2)
  })
})
