/**
 * Golden folders: articles and the timeline expected of them, a line an event, written to be read in a review.
 * What holds of every folder follows: quotes are verbatim, the order of files means nothing, ids survive growth.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkAgainstTexts } from '../../src/dataset/check-against-texts.ts'
import { checkDataset } from '../../src/dataset/check-dataset.ts'
import type { Dataset, TimelineEvent } from '../../src/dataset/dataset.ts'
import { readFolder } from '../../src/pipeline/articles/read-folder.ts'
import { idOf, type SourceFile } from '../../src/pipeline/articles/source-file.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'
import { EMPTY_LEDGER, redirectsOf, type Ledger } from '../../src/pipeline/story/ledger.ts'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const CASES = [
  { name: 'chile-bolivia', articles: path('../fixtures/chile-bolivia/articles') },
  { name: 'seeds', articles: path('../../seeds') },
]

/** `2024-06-20 AGREE occurred · Chile and Bolivia signed … · bolivia, chile · 2 articles, 3 sentences` */
const lineOf = ({ date, type, status, title, actors, mentions, disagreements }: TimelineEvent): string =>
  [
    `${date.edtf || 'undated'} ${type} ${status}`,
    title,
    actors.join(', '),
    `${new Set(mentions.map(({ article }) => article)).size} articles, ${mentions.length} sentences`,
    ...disagreements.map(({ field, claims }) => `${field} differs: ${claims.map(({ value }) => value).join(' | ')}`),
  ].join(' · ')

/** The expected timeline; where it differs, what came out is written beside it for a developer, never under CI. */
function readGolden(name: string, actual: string): string {
  const file = path(`../fixtures/${name}/timeline.txt`)
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (actual !== expected && !process.env['CI']) writeFileSync(path(`../fixtures/${name}/timeline-changed.txt`), actual)
  return expected
}

describe.each(CASES)('the story of $name', ({ name, articles }) => {
  let files: readonly SourceFile[]
  let dataset: Dataset
  let ledger: Ledger
  beforeAll(async () => {
    ;({ files } = await readFolder(articles))
    ;({ dataset, ledger } = buildDataset(files))
  })

  it('reads as expected', () => {
    const timeline = `${dataset.story.title}\n${dataset.events.map(lineOf).join('\n')}\n`
    expect(timeline).toBe(readGolden(name, timeline))
  })

  it('keeps the contract, and every quote is verbatim', () => {
    const texts = new Map(files.map((file) => [idOf(file.name), file.text]))
    expect(checkDataset(dataset)).toEqual([])
    expect(checkAgainstTexts(dataset, (id) => texts.get(id) ?? null)).toEqual([])
  })

  it('names the file of every problem', () => {
    const names = new Set(files.map((file) => file.name))
    expect(dataset.problems.filter(({ file }) => !names.has(file))).toEqual([])
  })

  it('is the same in whatever order the files come', () => {
    expect(JSON.stringify(buildDataset(files.toReversed()).dataset)).toBe(JSON.stringify(dataset))
  })

  it('keeps its ids when built again with its ledger', () => {
    expect(buildDataset(files, { ledger })).toEqual({ dataset, ledger })
  })

  it('keeps every id, or leads it on, while the story grows article by article', () => {
    let grown: Ledger = EMPTY_LEDGER
    const published = new Set<string>()
    for (let count = 1; count <= files.length; count++) {
      const built = buildDataset(files.slice(0, count), { ledger: grown })
      grown = built.ledger
      const alive = new Set([...built.dataset.events.map(({ id }) => id), ...Object.keys(redirectsOf(grown))])
      expect([...published].filter((id) => !alive.has(id))).toEqual([])
      built.dataset.events.forEach(({ id }) => published.add(id))
    }
    expect(published.size).toBeGreaterThan(0)
  })
})
