/** What decides which browser the tests use. The installation itself is not tried here: it needs a network. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from './browser/find-chromium.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-chromium-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A program that ends with this status, in a folder of its own. */
async function program(place: string, name: string, status: number): Promise<string> {
  const path = join(folder, place, name)
  await mkdir(join(folder, place), { recursive: true })
  await writeFile(path, `#!/bin/sh\nexit ${status}\n`)
  await chmod(path, 0o755)
  return path
}

describe.skipIf(process.platform === 'win32')('findChromium', () => {
  it('takes what CHROME_PATH names before anything else', async () => {
    const given = await program('given', 'my-browser', 0)
    await program('path', 'chromium', 0)
    expect(findChromium({ CHROME_PATH: given, PATH: join(folder, 'path') })).toEqual({ path: given, said: `Chromium: ${given} (from CHROME_PATH)` })
  })

  it('says what is wrong with a CHROME_PATH that is no program', () => {
    expect(() => findChromium({ CHROME_PATH: join(folder, 'none') })).toThrow('Set it to a Chromium or Chrome, or unset it.')
  })

  it('passes over a program on PATH that does not run, as a stub without its package', async () => {
    await program('first', 'chromium', 1)
    const works = await program('second', 'google-chrome', 0)
    const PATH = ['first', 'second'].map((place) => join(folder, place)).join(':')
    expect(findChromium({ PATH })).toEqual({ path: works, said: `Chromium: ${works} (found on PATH)` })
  })
})
