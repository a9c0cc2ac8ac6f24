import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateEvent } from '../../src/layout/dated-event.ts'
import { placeMarks } from '../../src/layout/marks.ts'
import { clampView, panView, project } from '../../src/layout/projection.ts'
import type { View } from '../../src/layout/projection.ts'
import { markOf } from '../../src/layout/timeline-layout.ts'
import { indexOf, NEWS_STORY, readEvent, seededStory } from './story-builder.ts'
import { idsOf, pictureOf, WIDTHS } from './picture-of.ts'

const SIZES = [20, 300, 5000] as const
const CASES = SIZES.flatMap((size) => WIDTHS.map((widthPx) => ({ size, widthPx })))

describe.each(CASES)('the marks of $size events at $widthPx px', ({ size, widthPx }) => {
  const index = seededStory(size)
  const drawn = pictureOf(index, { widthPx })

  it('lose no event: each is in exactly one mark', () => {
    const shown = drawn.placed.marks.flatMap((mark) => idsOf(drawn, mark))
    expect(shown.toSorted()).toEqual(index.events.filter((event) => dateEvent(event)).map(({ id }) => id).toSorted())
  })

  it('count what they hold', () => {
    for (const mark of drawn.placed.marks) expect(idsOf(drawn, mark)).toHaveLength(mark.count)
  })

  it('do not overlap within a lane', () => {
    for (const { lane } of drawn.picture.lanes) {
      const ofLane = drawn.placed.marks.filter((mark) => mark.lane === lane)
      for (const [order, mark] of ofLane.slice(1).entries()) {
        const before = ofLane[order]
        expect(mark.x - mark.widthPx / 2).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.widthPx ?? 0) / 2)
      }
    }
  })

  it('stay few', () => {
    expect(drawn.placed.marks.length).toBeLessThanOrEqual(150)
  })
})

describe('a cluster', () => {
  it('shows its most reported event and keeps the count', () => {
    const lines = ['2020-01-01 CONSULT Small talk', '2020-01-02 CONSULT ×5 Summit', '2020-01-03 CONSULT Call', '2010-01-01 AGREE Accord', '2030-01-01 AGREE Accord']
    const { placed } = pictureOf(indexOf(lines.map(readEvent)), { collapse: false, widthPx: 800 })
    const cluster = placed.marks.find(({ count }) => count > 1)
    expect(cluster).toMatchObject({ count: 3, event: { title: 'Summit' } })
  })

  it('shows the selected event where it holds it', () => {
    const { placed } = pictureOf(NEWS_STORY, { collapse: false, selectedId: '2024-02-06-security-adviser-idris-begins-his-visit-to-the-capital' })
    const shown = placed.marks.find(({ key }) => key === placed.selectedKey)
    expect(shown?.count).toBeGreaterThan(1)
    expect(shown?.event.title).toBe('Security adviser Idris begins his visit to the capital')
  })
})

describe('events of one day', () => {
  it('stand side by side as soon as their day is wide enough', () => {
    const day = '2024-02-07 AGREE'
    const index = indexOf([`${day} First`, `${day} Second`, `${day} Third`, '2020-01-01 REJECT Before', '2028-01-01 REJECT After'].map(readEvent))
    const { scale } = pictureOf(index)
    const at = scale.timeToRoom(19_760) / scale.rooms
    const { placed } = pictureOf(index, { view: clampView(scale, { from: at - 0.05, to: at + 0.15 }) })
    const shown = placed.marks.filter(({ event }) => event.type === 'AGREE')
    expect(shown.map(({ count }) => count)).toEqual([1, 1, 1])
    expect(new Set(shown.map(({ x }) => x)).size).toBe(3)
  })
})

describe('panning', () => {
  it('never regroups what stays well inside the picture', () => {
    const index = seededStory(400, 3)
    const view = { from: 0.3, to: 0.6 }
    const { scale, picture } = pictureOf(index, { view, collapse: false })
    const place = (shown: View) => placeMarks(picture.lanes, project(scale, shown, picture.plotWidthPx), { glyphPx: 14, gapPx: 3 })
    const inner = place(view).filter(({ x }) => x > 350 && x < picture.plotWidthPx - 350)
    expect(inner.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.double({ min: -0.1, max: 0.1, noNaN: true }), (share) => {
        const after = new Map(place(clampView(scale, panView(view, share))).map((mark) => [mark.key, mark.count]))
        expect(inner.map(({ key }) => after.get(key))).toEqual(inner.map(({ count }) => count))
      }),
    )
  })
})

describe('an event whose date is unknown', () => {
  const drawn = pictureOf(NEWS_STORY)

  it('stands beside the plot in its lane', () => {
    expect(drawn.picture.undated.map(({ event }) => event.title)).toEqual([
      'A former minister accuses both governments of silence',
      'The port authority explains its rules',
    ])
    for (const { x } of drawn.picture.undated) expect(x).toBeGreaterThan(drawn.picture.plotWidthPx)
  })

  it('is found as its own mark', () => {
    const [undated] = drawn.picture.undated
    expect(markOf(drawn.picture, drawn.placed.marks, undated?.key ?? '')).toBe(undated)
  })
})

describe('a long range', () => {
  it('keeps its mark at the edge while any of it shows', () => {
    const { scale } = pictureOf(NEWS_STORY)
    const at = (time: number): number => scale.timeToRoom(time) / scale.rooms
    // From 5 to 10 February 2024; the trade agreement of "this year" has its middle in July.
    const { placed, picture } = pictureOf(NEWS_STORY, { view: clampView(scale, { from: at(19_758), to: at(19_764) }) })
    const year = placed.marks.find(({ event }) => event.date.edtf === '2024')
    expect(year?.x).toBeGreaterThan(picture.plotWidthPx - 30)
    expect(new Set(placed.marks.map(({ key }) => key)).size).toBe(placed.marks.length)
  })
})
