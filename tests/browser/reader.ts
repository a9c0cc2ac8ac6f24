/**
 * A reader in a real Chromium before the built site, which lies deep under a plain static host.
 * Whatever the page says on the console or fails to fetch is kept, and must be expected by the test.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { readTimelineIndex } from '../../src/dataset/check-dataset.ts'
import type { EventSummary, TimelineIndex } from '../../src/dataset/published-files.ts'
import { serveFolder, type ServedFolder } from './serve-folder.ts'

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Visit {
  readonly page: Page
  /** What went wrong so far, in the browser's words; a test that expects some takes them out. */
  readonly troubles: string[]
}

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly touch?: boolean
  /** A site other than the built one. */
  readonly site?: string
  /** Called before the page is opened, to stand between it and its server. */
  readonly before?: (page: Page) => Promise<unknown>
}

export interface Readers {
  /** Opens an address below the site in a fresh browser context. */
  readonly visit: (address?: string, options?: VisitOptions) => Promise<Visit>
}

/** Starts a browser and a host for the tests of one file, and closes what each test opened. */
export function startReaders(): Readers {
  let browser: Browser
  let site: ServedFolder
  let open: { readonly context: BrowserContext; readonly visit: Visit }[] = []

  beforeAll(async () => {
    const root = process.getuid?.() === 0
    browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: [...FLAGS, ...(root ? ['--no-sandbox'] : [])] })
    site = await serveFolder(inject('siteFolder'), '/some/deep/path/')
  })
  afterAll(async () => {
    site.close()
    await browser.close()
  })
  afterEach(async () => {
    const troubles = open.flatMap(({ visit }) => visit.troubles)
    await Promise.all(open.map(({ context }) => context.close()))
    open = []
    expect(troubles).toEqual([])
  })

  return {
    async visit(address = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
        colorScheme: options.dark ? 'dark' : 'light',
        hasTouch: options.touch ?? false,
        locale: 'en-GB',
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const visit = await watch(context)
      open.push({ context, visit })
      await options.before?.(visit.page)
      await visit.page.goto(`${options.site ?? site.url}${address}`)
      return visit
    },
  }
}

async function watch(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  return { page, troubles }
}

/** The index that the built site serves. */
export const siteIndex = (): TimelineIndex =>
  readTimelineIndex(JSON.parse(readFileSync(join(inject('siteFolder'), 'data', 'index.json'), 'utf8')))

/** An event of the site that the page can be asked for; the tests know no story by name. */
export function eventWhere(is: (event: EventSummary) => boolean): EventSummary {
  const found = siteIndex().events.find(is)
  if (found === undefined) throw new Error('The story of seeds/ has no event of the kind that this test needs.')
  return found
}
