/** The program is made for any story: none of the people in the articles of `seeds/` is named in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readFolder } from '../src/pipeline/articles/read-folder.ts'
import { buildDataset } from '../src/pipeline/pipeline.ts'

it('names in the program no person of the story that ships with it', async () => {
  const seeds = await readFolder(fileURLToPath(new URL('../seeds', import.meta.url)))
  const people = buildDataset(seeds.files).dataset.actors.filter(({ kind }) => kind === 'person')
  const names = people.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? name])
  expect(names.length).toBeGreaterThan(0)

  const src = fileURLToPath(new URL('../src', import.meta.url))
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:tsx?|mjs|md)$/.test(file))
  const written = files.flatMap((file) => {
    const words = new Set(readFileSync(join(src, file), 'utf8').split(/[^\p{L}]+/u))
    return names.filter((name) => name.split(' ').every((word) => words.has(word))).map((name) => `${file}: ${name}`)
  })
  expect(written).toEqual([])
})
