import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { formatDataset } from '../../src/pipeline/format-dataset.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'

const { dataset } = buildDataset([
  { name: 'a.txt', sha256: '0'.repeat(64), text: 'Pact signed “\n  "events": []\n\nMarch 4, 2024\n\nPeru and Chile signed a fishing pact on Monday, March 4, 2024.' },
])

/** The same event so many times. */
const ofLength = (length: number): Dataset => ({ ...dataset, events: Array.from({ length }, () => dataset.events).flat().slice(0, length) })

describe('formatDataset', () => {
  it('gives in pieces the text that JSON.stringify gives at once, however many events there are', () => {
    expect(dataset.events.length).toBeGreaterThan(0)
    for (const length of [0, 1, 499, 500, 501, 1000, 1200]) {
      expect([...formatDataset(ofLength(length))].join(''), `${length} events`).toBe(`${JSON.stringify(ofLength(length), null, 2)}\n`)
    }
  })
})
