import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { formatDataset } from '../../src/pipeline/format-dataset.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'

const { dataset } = buildDataset([
  { name: 'a.txt', sha256: '0'.repeat(64), text: 'Pact “signed”\n\nMarch 4, 2024\n\nPeru and Chile signed a fishing pact on Monday, March 4, 2024.' },
])

/** The same event so many times. */
const ofLength = (length: number): Dataset => ({ ...dataset, events: Array.from({ length }, () => dataset.events).flat().slice(0, length) })

describe('formatDataset', () => {
  it.each([0, 1, 499, 500, 501, 1000, 1200])('gives the JSON of the dataset: %i events', (length) => {
    expect(dataset.events.length).toBeGreaterThan(0)
    expect(JSON.stringify(JSON.parse([...formatDataset(ofLength(length))].join('')))).toBe(JSON.stringify(ofLength(length)))
  })

  it('gives a row of a list a line of its own', () => {
    const lines = [...formatDataset(ofLength(3))].join('').split('\n')
    expect(lines.filter((line) => line.startsWith('{"id":') && line.includes('"mentions"'))).toHaveLength(3)
  })
})
