/** What the dataset calls EDTF is EDTF to a parser that is not ours. */
import { fileURLToPath } from 'node:url'
import { parse } from 'edtf'
import { expect, it } from 'vitest'
import { readFolder } from '../../src/pipeline/articles/read-folder.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'

const FOLDERS = ['../../seeds', '../fixtures/chile-bolivia/articles']

it.each(FOLDERS)('every date of %s can be read by the edtf package', async (folder) => {
  const { files } = await readFolder(fileURLToPath(new URL(folder, import.meta.url)))
  const { articles, events } = buildDataset(files).dataset
  const written = [
    ...articles.map(({ published }) => published.edtf),
    ...events.flatMap(({ date, mentions }) => [date.edtf, ...mentions.map((mention) => mention.date.edtf)]),
  ].filter((edtf) => edtf !== '')
  expect(written.length).toBeGreaterThan(5)
  const refused = [...new Set(written)].filter((edtf) => !isEdtf(edtf))
  expect(refused).toEqual([])
})

it('would notice one that is none', () => {
  expect(['2026-02-30', '2026-2-7', 'February 2026', '2026-13'].filter(isEdtf)).toEqual([])
})

function isEdtf(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}
