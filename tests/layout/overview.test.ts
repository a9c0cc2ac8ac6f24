import { describe, expect, it } from 'vitest'
import { placeDensities } from '../../src/layout/lane-density.ts'
import { placeOverview } from '../../src/layout/overview.ts'
import { project, WHOLE_VIEW } from '../../src/layout/projection.ts'
import { indexOf, NEWS_STORY, readEvent, seededStory } from './story-builder.ts'
import { pictureOf } from './picture-of.ts'

const overviewOf = (index: typeof NEWS_STORY, widthPx = 800) => {
  const { picture, scale } = pictureOf(index, { collapse: false })
  return placeOverview(picture.lanes, project(scale, WHOLE_VIEW, widthPx))
}

describe('the overview', () => {
  it('has cooperation above and conflict below, where they happened', () => {
    const { columns } = overviewOf(indexOf(['2020-01-01 AGREE Accord', '2021-01-01 SANCTION Recall', '2022-01-01 STATEMENT Word'].map(readEvent)))
    expect(columns.map(({ cooperation, conflict, context }) => [cooperation, conflict, context])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).toSorted((one, other) => one - other))
  })

  it('lets a crowd stand higher, without flattening the rest', () => {
    const crowd = Array.from({ length: 100 }, (_, order) => `2020-01-01 AGREE Accord ${order}`)
    const [first, last] = overviewOf(indexOf([...crowd, '2021-01-01 AGREE Late accord'].map(readEvent))).columns
    expect(first?.cooperation).toBe(1)
    expect(last?.cooperation).toBeCloseTo(0.1)
  })

  it('is empty without events', () => {
    expect(overviewOf(indexOf([])).columns).toEqual([])
  })
})

describe('the density of a lane', () => {
  it('is drawn only where marks are too many to be told apart', () => {
    expect(pictureOf(NEWS_STORY).placed.densities).toEqual([])
    expect(pictureOf(seededStory(20_000)).placed.densities.length).toBeGreaterThan(10)
  })

  it('counts every event in view once, in shares of the fullest column', () => {
    const { picture, placed } = pictureOf(seededStory(20_000))
    const densities = placeDensities(picture.lanes, placed.projection)
    expect(Math.max(...densities.flatMap(({ columns }) => columns.map(({ share }) => share)))).toBe(1)
    for (const { columns } of densities) expect(new Set(columns.map(({ x }) => x)).size).toBe(columns.length)
  })
})
