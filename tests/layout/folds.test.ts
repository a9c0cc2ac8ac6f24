import { describe, expect, it } from 'vitest'
import { clampView } from '../../src/layout/projection.ts'
import { indexOf, NEWS_STORY, readEvent } from './story-builder.ts'
import { pictureOf } from './picture-of.ts'

describe('the folds of the picture', () => {
  it('stand in order and say how long nothing is dated', () => {
    expect(pictureOf(NEWS_STORY).placed.folds.map(({ sentence }) => sentence)).toEqual([
      '4 years without events',
      '9 months without events',
      '5 months without events',
    ])
  })

  it('have their words within the band, upright where it is narrow', () => {
    for (const { x, widthPx, words } of pictureOf(NEWS_STORY).placed.folds) {
      expect(words?.isUpright).toBe(true)
      expect(words?.box.left).toBeGreaterThanOrEqual(x)
      expect(words?.box.right).toBeLessThanOrEqual(x + widthPx)
    }
  })

  it('have their words lying, in the middle of what is seen, where the band is wide', () => {
    const { scale, placed } = pictureOf(NEWS_STORY)
    const [fold] = placed.folds
    const at = scale.timeToRoom(17_500) / scale.rooms
    const { placed: closer, picture } = pictureOf(NEWS_STORY, { view: clampView(scale, { from: at - 0.02, to: at + 0.02 }) })
    const words = closer.folds.find(({ key }) => key === fold?.key)?.words
    expect(words?.isUpright).toBe(false)
    expect(words?.box.left).toBeGreaterThan(0)
    expect(words?.box.right).toBeLessThan(picture.plotWidthPx)
  })

  it('have none on a phone and in a story that never pauses', () => {
    expect(pictureOf(NEWS_STORY, { widthPx: 390 }).placed.folds.map(({ words }) => words)).toEqual([null, null, null])
    expect(pictureOf(indexOf(['2020-01-01 AGREE Accord', '2020-02-01 AGREE Second accord'].map(readEvent))).placed.folds).toEqual([])
  })
})
