import axe from 'axe-core'
import type { Page } from 'playwright'
import { array, object, parse, string } from 'valibot'
import { describe, expect, it } from 'vitest'
import { eventWhere, siteIndex, startReaders } from './reader.ts'

const { visit } = startReaders()

const found = array(object({ id: string(), help: string(), nodes: array(object({ html: string(), failureSummary: string() })) }))

/** What axe finds on the page as it stands, in one line a place. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source })
  const violations: unknown = await page.evaluate('axe.run().then((result) => result.violations)')
  return parse(found, violations).flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary}`))
}

const firstEvent = () => eventWhere(() => true)

/** Each view with the words by which a reader sees that it is there. */
const VIEWS = [
  { view: 'the whole story', address: () => '', shows: () => 'Showing all' },
  {
    view: 'an open event on which articles differ',
    address: () => `?event=${eventWhere(({ disputed }) => disputed).id}`,
    shows: () => 'Read in the article',
  },
  {
    view: 'an article',
    address: () => `?event=${firstEvent().id}&read=${siteIndex().articles[0]?.id}`,
    shows: () => siteIndex().articles[0]?.title ?? '',
  },
  { view: 'an unknown event and a broken parameter', address: () => '?event=no-such-event&types=nonsense', shows: () => 'no-such-event' },
  { view: 'nothing that matches', address: () => '?q=zzzz', shows: () => 'There is no event' },
]

describe.each(VIEWS)('$view', ({ address, shows }) => {
  it.each([390, 1280])('can be used by all, light and dark, at %i px, as far as axe can tell', async (width) => {
    const { page } = await visit(address(), { width })
    await page.getByText(shows()).filter({ visible: true }).first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findings(page)).toEqual([])
  })

  it('does not scroll sideways, from the smallest phone to the widest screen', async () => {
    const { page } = await visit(address())
    await page.getByText(shows()).filter({ visible: true }).first().waitFor()
    for (const width of [320, 390, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
})
