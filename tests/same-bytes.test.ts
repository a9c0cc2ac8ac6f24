/** The same articles give the same bytes, wherever and in whatever language the machine stands. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const extractIn = async (env: Readonly<Record<string, string>>): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/pipeline/run.mjs', 'extract', 'seeds'], {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  })
  return stdout
}

it('gives the same dataset fourteen hours ahead of Greenwich in Turkish and three and a half behind in French', { timeout: 60_000 }, async () => {
  const [ahead, behind] = await Promise.all([
    extractIn({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    extractIn({ TZ: 'America/St_Johns', LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' }),
  ])
  expect(ahead.length).toBeGreaterThan(1000)
  expect(ahead).toBe(behind)
})
