/** `npm start` follows the folder: the page shows an article soon after it is saved. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { throughline } from '../../src/publish/vite-plugin.ts'
import { startReaders } from './reader.ts'

const { visit } = startReaders()

// An idle machine needs a third of a second; a test must not fail where the machine has other work.
const ON_A_BUSY_MACHINE = { timeout: 8000 }
const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
let server: ViteDevServer
const seeds = () => join(folder, 'seeds')
const ledger = () => join(folder, 'ledger.json')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-development-'))
  await mkdir(seeds())
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    cacheDir: join(folder, '.vite'),
    server: { port: 0, host: '127.0.0.1' },
    plugins: [react(), tailwindcss(), throughline({ seeds: seeds(), ledger: ledger(), keepsIds: false })],
  })
  await server.listen()
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const site = () => server.resolvedUrls?.local[0] ?? ''
const save = (name: string, text: string) => writeFile(join(seeds(), name), text)

const ARTICLE = `Norway and Portugal hold talks

LISBON, May 5, 2021

Norway and Portugal held talks in Lisbon on 4 May 2021.
`
const SECOND = `Norway expels Portuguese diplomat

OSLO, June 20, 2021

Norway expelled a Portuguese diplomat on 18 June 2021.
`

describe('while articles are edited', () => {
  it('the page starts with an empty folder, then follows what is saved, changed and removed', async () => {
    const { page } = await visit('', { site: site() })
    await page.getByText('There are no articles yet').waitFor({ timeout: 30_000 })
    await page.evaluate(() => {
      document.documentElement.dataset['loaded'] = 'once'
    })

    await save('one.txt', ARTICLE)
    await page.getByText('Showing all 1 event').waitFor(ON_A_BUSY_MACHINE)
    await save('two.txt', SECOND)
    await page.getByText('Showing all 2 events').waitFor(ON_A_BUSY_MACHINE)
    await rm(join(seeds(), 'one.txt'))
    await page.getByText('Showing all 1 event').waitFor(ON_A_BUSY_MACHINE)
    await page.getByRole('link', { name: /expel/ }).first().waitFor()

    // All of this without loading the page again, which would lose where its reader was.
    expect(await page.evaluate(() => document.documentElement.dataset['loaded'])).toBe('once')
  })

  it('a failed build leaves the last good view and says what to do', async () => {
    await save('two.txt', SECOND)
    const { page } = await visit('', { site: site() })
    await page.getByText('Showing all').waitFor()
    await writeFile(ledger(), 'no ledger')
    await save('three.txt', ARTICLE)
    await page.getByRole('alert').getByText('is no ledger of ids').waitFor(ON_A_BUSY_MACHINE)
    await page.getByText('Showing all 1 event').waitFor()
    await rm(ledger())
    await save('three.txt', `${ARTICLE}\n`)
    await page.getByText('Showing all 2 events').waitFor(ON_A_BUSY_MACHINE)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('a file that is not there is answered as a static host would', async () => {
    const answer = await fetch(`${site()}data/events/none.json`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/json')
  })
})
