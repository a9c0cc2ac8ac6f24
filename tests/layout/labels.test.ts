import { describe, expect, it } from 'vitest'
import { boxContains, boxesOverlap, segmentsCross } from '../../src/layout/box.ts'
import { markBox } from '../../src/layout/labels.ts'
import type { PlacedLabel } from '../../src/layout/labels.ts'
import { textWidthPx } from '../../src/layout/text-width.ts'
import { placeTimeline } from '../../src/layout/timeline-layout.ts'
import { NEWS_STORY, seededStory } from './story-builder.ts'
import { pictureOf } from './picture-of.ts'

const CASES = [700, 820, 1280, 1728, 2560].flatMap((widthPx) =>
  [true, false].flatMap((collapse) => [
    { widthPx, collapse, story: 'the news story', index: NEWS_STORY },
    { widthPx, collapse, story: '80 seeded events', index: seededStory(80, 5) },
    { widthPx, collapse, story: '3,000 seeded events', index: seededStory(3000, 5) },
  ]),
)

describe.each(CASES)('the labels of $story at $widthPx px, collapsed $collapse', ({ widthPx, collapse, index }) => {
  const { placed, picture } = pictureOf(index, { widthPx, collapse })
  const { labels, marks, folds } = placed

  it('do not overlap each other', () => {
    for (const [order, label] of labels.entries()) {
      for (const other of labels.slice(order + 1)) expect(boxesOverlap(label.box, other.box)).toBe(false)
    }
  })

  it('cover no mark and no words of a fold', () => {
    for (const { box } of labels) {
      expect(marks.some((mark) => boxesOverlap(markBox(mark), box))).toBe(false)
      expect(folds.some(({ words }) => words && boxesOverlap(words.box, box))).toBe(false)
    }
  })

  it('have leaders that do not cross', () => {
    const leaders = labels.flatMap(({ leader }) => leader ?? [])
    for (const [order, leader] of leaders.entries()) {
      for (const other of leaders.slice(order + 1)) expect(segmentsCross(leader, other)).toBe(false)
    }
  })

  it('stay in the picture, on their side of zero', () => {
    const { scaleTopPx, zeroPx, scaleBottomPx, bottomPx } = picture.plan
    const across = { left: 0, right: picture.plotWidthPx }
    const areas = {
      cooperation: { ...across, top: scaleTopPx - 20, bottom: zeroPx },
      conflict: { ...across, top: zeroPx, bottom: scaleBottomPx + 20 },
      context: { ...across, top: scaleBottomPx, bottom: bottomPx },
    }
    for (const { key, box } of labels) {
      const side = marks.find((mark) => mark.key === key)?.lane.side ?? 'context'
      expect(boxContains(areas[side], box)).toBe(true)
    }
  })

  it('have room for every line', () => {
    for (const { lines, box } of labels) {
      for (const line of lines) expect(textWidthPx(line, picture.metrics.labelPx)).toBeLessThanOrEqual(box.right - box.left + 0.01)
    }
  })

  it('show the title from its start, cut only at the end of a word', () => {
    for (const { key, lines } of labels) {
      const words = marks.find((mark) => mark.key === key)?.event.title.split(' ') ?? []
      const shown = lines.join(' ').replace(/ \+\d+$/, '')
      const kept = shown.replace(/…$/, '').split(' ')
      expect(kept).toEqual(words.slice(0, kept.length))
      expect(shown.endsWith('…')).toBe(kept.length < words.length)
    }
  })
})

describe.each([700, 820, 1280, 2560])('at %i px', (widthPx) => {
  it.each([true, false])('the event that a reader has opened is named, whichever it is (collapsed %s)', (collapse) => {
    const { picture, scale } = pictureOf(NEWS_STORY, { widthPx, collapse })
    const unnamed = picture.dated.filter(({ event }) => {
      const { labels, selectedKey } = placeTimeline(picture, { scale, view: { from: 0, to: 1 }, selectedId: event.id, previousSlots: new Map() })
      return !labels.some(({ key }) => key === selectedKey)
    })
    expect(unnamed.map(({ event }) => event.title)).toEqual([])
  })
})

const slotsOf = (labels: readonly PlacedLabel[]) => new Map(labels.map(({ key, slot }) => [key, slot]))

describe('labels of frame after frame', () => {
  const { picture, scale, placed } = pictureOf(NEWS_STORY)
  it('stay where they are when nothing moves', () => {
    const again = placeTimeline(picture, { scale, view: { from: 0, to: 1 }, selectedId: null, previousSlots: slotsOf(placed.labels) })
    expect(slotsOf(again.labels)).toEqual(slotsOf(placed.labels))
  })

  it('stay, nearly all, through small steps of a zoom', () => {
    let before = placed.labels
    for (let step = 1; step <= 10; step += 1) {
      const view = { from: step * 0.004, to: 1 - step * 0.004 }
      const { labels } = placeTimeline(picture, { scale, view, selectedId: null, previousSlots: slotsOf(before) })
      const kept = before.filter(({ key, slot }) => slotsOf(labels).get(key) === slot)
      expect(kept.length).toBeGreaterThanOrEqual(before.length * 0.75)
      before = labels
    }
  })
})

it('a phone has none, since the list stands below', () => {
  expect(pictureOf(NEWS_STORY, { widthPx: 390 }).placed.labels).toEqual([])
})
