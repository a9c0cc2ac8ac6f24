import { once } from 'node:events'
import type { Page, Route } from 'playwright'
import { describe, expect, it } from 'vitest'
import { eventWhere, startReaders, type Visit } from './reader.ts'

const { visit } = startReaders()

const offline = (route: Route) => route.abort('internetdisconnected')
const error500 = (route: Route) => route.fulfill({ status: 500, body: 'Internal error' })
const cutOff = async (route: Route) => {
  const whole = await (await route.fetch()).text()
  return route.fulfill({ status: 200, contentType: 'application/json', body: whole.slice(0, whole.length / 2) })
}
const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' })

const FAILURES = [
  ['the network is gone', offline, 'could not be reached'],
  ['the server answers 500', error500, 'status 500'],
  ['the file is cut off', cutOff, 'cut off'],
  ['the file is missing', notFound, 'status 404'],
] as const

/** The browser itself reports what failed to load; nothing else may be reported. */
function expectOnlyLoadTroubles({ troubles }: Visit): void {
  expect(troubles.filter((trouble) => !trouble.startsWith('console: Failed to load resource'))).toEqual([])
  troubles.length = 0
}

const everyData = (file: string) => `**/data/${file}`

describe.each(FAILURES)('when %s', (_, fail, said) => {
  it('the page says what is going on, and recovers when the reader tries again', async () => {
    const found = await visit('', { before: (page) => page.route(everyData('index.json'), fail) })
    const { page } = found
    const alert = page.getByRole('alert')
    await alert.getByText(said).waitFor()
    await alert.getByText('The timeline could not be loaded').waitFor()
    await page.unroute(everyData('index.json'))
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('Showing all').waitFor()
    expectOnlyLoadTroubles(found)
  })

  it('an event keeps what is known of it, and its sentences can be asked for again', async () => {
    const { id, title } = eventWhere(() => true)
    const found = await visit(`?event=${id}`, { before: (page) => page.route(everyData('events/*'), fail) })
    const { page } = found
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
    await page.getByRole('alert').getByText(said).waitFor()
    await page.unroute(everyData('events/*'))
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('link', { name: 'Read in the article' }).first().waitFor()
    expectOnlyLoadTroubles(found)
  })
})

describe('while something loads', () => {
  it('the page says so', async () => {
    const released = new AbortController()
    const hold = (page: Page) =>
      page.route(everyData('index.json'), async (route) => {
        await once(released.signal, 'abort')
        await route.continue()
      })
    const { page } = await visit('', { before: hold })
    await page.getByRole('status').getByText('Loading the timeline').waitFor()
    released.abort()
    await page.getByText('Showing all').waitFor()
  })
})
