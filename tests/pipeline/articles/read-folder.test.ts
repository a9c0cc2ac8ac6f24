import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '../../../src/pipeline/articles/read-folder.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'read-folder-'))
})
afterEach(() => rm(dir, { recursive: true }))

const write = (files: Readonly<Record<string, string | Uint8Array>>): Promise<unknown> =>
  Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(dir, name), content)))

/** `file rule` of each problem. */
const problemsOf = async (): Promise<readonly string[]> => (await readFolder(dir)).problems.map(({ file, rule }) => `${file} ${rule}`)

describe('readFolder', () => {
  it('reads .txt, .md, .html and .htm, sorted by name, with the hash of their bytes', async () => {
    await write({ 'b.md': 'Two', 'a.txt': 'One', 'd.HTM': 'Four', 'c.html': 'Three' })
    const { files, problems } = await readFolder(dir)
    expect(files.map(({ name, text }) => `${name} ${text}`)).toEqual(['a.txt One', 'b.md Two', 'c.html Three', 'd.HTM Four'])
    expect(files[0]?.sha256).toBe('8b12507783d5becacbf2ebe5b01a60024d8728a8f86dcc818bce699e8b3320bc')
    expect(problems).toEqual([])
  })

  it('says what it did not read, and reads the rest', async () => {
    await mkdir(join(dir, 'more'))
    await write({ 'a.txt': 'One', 'b.txt': '', 'c.txt': Uint8Array.from([0, 1, 2]), 'd.pdf': '%PDF', '.hidden': 'x', 'e.txt': Uint8Array.from([0x53, 0xed]) })
    const { files } = await readFolder(dir)
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'e.txt'])
    expect(await problemsOf()).toEqual(['b.txt empty-file', 'c.txt binary-file', 'd.pdf other-file', 'e.txt not-utf-8', 'more other-file'])
  })

  it('reads a text once, however many files hold it', async () => {
    await write({ 'a.txt': 'The same', 'b.txt': 'The same', 'c.txt': 'Another' })
    const { files, problems } = await readFolder(dir)
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'c.txt'])
    expect(problems).toMatchObject([{ file: 'b.txt', rule: 'double-article', message: 'Expected a text of its own, found that of a.txt.' }])
  })

  it('gives no id to two files', async () => {
    await write({ 'a.md': 'One', 'a.txt': 'Two' })
    const { files, problems } = await readFolder(dir)
    expect(files.map(({ name }) => name)).toEqual(['a.md'])
    expect(problems).toMatchObject([{ file: 'a.txt', rule: 'double-name' }])
  })

  it('refuses a giant without reading it', async () => {
    await write({ 'a.txt': 'x'.repeat(5_000_001) })
    expect((await readFolder(dir)).problems).toMatchObject([{ rule: 'giant-file', message: 'Expected an article of at most 5 MB, found 5.0 MB.' }])
  })

  it('says that a folder is empty', async () => {
    expect((await readFolder(dir)).problems).toMatchObject([{ file: dir, rule: 'empty-folder' }])
  })

  it.each(['missing', 'a.txt'])('says that %s is no folder', async (name) => {
    await write({ 'a.txt': 'One' })
    const { files, problems } = await readFolder(join(dir, name))
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ file: join(dir, name), rule: 'missing-folder' }])
    expect(problems[0]?.message).toMatch(/^Expected a folder, found (?:no such file or directory|not a directory)\.$/)
  })
})
