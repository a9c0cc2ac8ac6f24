import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMemory } from '../../../src/pipeline/memory/memory-file.ts'

let dir = ''
let file = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'memory-'))
  file = join(dir, 'kept', 'memory.txt')
})
afterEach(() => rm(dir, { recursive: true }))

const linesOf = async (): Promise<readonly string[]> => (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')

/** Keeps a number under each word, as one run would. */
async function keepAll(words: readonly string[]): Promise<void> {
  const memory = await openMemory(file)
  for (const [index, word] of words.entries()) {
    const name = memory.nameOf([word])
    if (memory.recall(name) === undefined) memory.keep(name, JSON.stringify({ index }))
  }
  await memory.save()
  await memory.forgetUnused()
}

async function recallAll(words: readonly string[]): Promise<readonly unknown[]> {
  const memory = await openMemory(file)
  return words.map((word) => memory.recall(memory.nameOf([word])))
}

describe('openMemory', () => {
  it('has in the next run what was kept in this one', async () => {
    await keepAll(['a', 'b'])
    expect(await recallAll(['a', 'b', 'c'])).toEqual([{ index: 0 }, { index: 1 }, undefined])
  })

  it('adds what is new and leaves the rest as it was written', async () => {
    await keepAll(['a', 'b', 'c'])
    const before = await readFile(file, 'utf8')
    await keepAll(['a', 'b', 'c', 'd'])
    expect((await readFile(file, 'utf8')).startsWith(before)).toBe(true)
    expect(await linesOf()).toHaveLength(4)
  })

  it('forgets what is no longer asked for, and writes the file anew when most of it is of no use', async () => {
    await keepAll(['a', 'b', 'c', 'd', 'e', 'f'])
    await keepAll(['a', 'b', 'c', 'd'])
    expect(await linesOf()).toHaveLength(6)
    await keepAll(['a'])
    expect(await linesOf()).toHaveLength(1)
    expect(await recallAll(['a', 'b'])).toEqual([{ index: 0 }, undefined])
  })

  it.each<[string, (text: string) => string]>([
    ['a letter changed', (text) => text.replace('"index":1', '"index":7')],
    ['its end is missing', (text) => text.slice(0, -4)],
    ['its name is that of another', (text) => text.replaceAll(/[0-9a-f]{32}(?= )/g, '0'.repeat(32))],
    ['it is no text', () => '\u0000\u0001\uFFFD'],
    ['it is empty', () => ''],
  ])('is silent about what is damaged, and finds it again: %s', async (_, damage) => {
    await keepAll(['a', 'b'])
    await writeFile(file, damage(await readFile(file, 'utf8')))
    expect((await recallAll(['a', 'b']))[1]).toBeUndefined()
    await keepAll(['a', 'b'])
    expect(await recallAll(['a', 'b'])).toEqual([{ index: 0 }, { index: 1 }])
  })

  it('tells words apart however they are cut', async () => {
    const memory = await openMemory(null)
    expect(memory.nameOf(['ab', 'c'])).not.toBe(memory.nameOf(['a', 'bc']))
    expect(memory.nameOf(['ab', 'c'])).toBe((await openMemory(null)).nameOf(['ab', 'c']))
  })

  it('does its work where nothing can be written', async () => {
    await writeFile(join(dir, 'kept'), 'a file where a folder is expected')
    await keepAll(['a'])
    expect(await recallAll(['a'])).toEqual([undefined])
  })
})
