import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { array, object, parse, string } from 'valibot'
import { describe, expect, it } from 'vitest'
import { eventWhere, siteIndex, startReaders } from './reader.ts'

const { visit } = startReaders()
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const found = array(object({ id: string(), help: string(), nodes: array(object({ html: string(), failureSummary: string() })) }))

/** What axe finds on the page as it stands, in one line a place. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeSource })
  const violations: unknown = await page.evaluate('axe.run().then((result) => result.violations)')
  return parse(found, violations).flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary}`))
}

const VIEWS = {
  'the whole story': () => '',
  'an open event on which articles differ': () => `?event=${eventWhere(({ disputed }) => disputed).id}`,
  'an article': () => `?event=${siteIndex().events[0]?.id}&read=${siteIndex().articles[0]?.id}`,
  'an unknown event and a broken parameter': () => '?event=no-such-event&types=nonsense',
  'nothing that matches': () => '?q=zzzz',
}

const SCREENS = [
  { name: 'a phone, light', width: 390, height: 844, dark: false },
  { name: 'a phone, dark', width: 390, height: 844, dark: true },
  { name: 'a laptop, light', width: 1280, height: 800, dark: false },
  { name: 'a laptop, dark', width: 1280, height: 800, dark: true },
]

describe.each(Object.entries(VIEWS))('%s', (_, address) => {
  it.each(SCREENS)('can be used by all, as far as axe can tell, on $name', async ({ name: _name, ...screen }) => {
    const { page } = await visit(address(), screen)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    expect(await findings(page)).toEqual([])
  })

  it.each([320, 390, 768, 1280, 2560])('does not scroll sideways at %i px', async (width) => {
    const { page } = await visit(address(), { width })
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: scroll, clientWidth: client } = document.documentElement
      return { scrollWidth: scroll, clientWidth: client }
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
})
