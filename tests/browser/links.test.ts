import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../../src/dataset/event-types.ts'
import { eventWhere, siteIndex, startReaders } from './reader.ts'

const { visit } = startReaders()

const openTitle = (page: Page) => page.getByRole('heading', { level: 2 }).filter({ visible: true }).allInnerTexts()

describe('a link', () => {
  it('that was copied shows the same view in a fresh browser', async () => {
    const event = eventWhere(() => true)
    const { page } = await visit()
    await page.getByRole('button', { name: new RegExp(`^${EVENT_TYPES[event.type].label}\\b`) }).click()
    await page.getByRole('region', { name: 'The events in order' }).getByRole('link', { name: event.title, exact: true }).first().click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.url())
    expect(copied).toContain(event.id)

    const { origin } = new URL(copied)
    const fresh = await visit(copied.slice(copied.indexOf('?')), { site: `${origin}${new URL(copied).pathname}` })
    await fresh.page.getByRole('heading', { level: 2, name: event.title, exact: true }).waitFor()
    expect(await openTitle(fresh.page)).toEqual(await openTitle(page))
    const pressed = fresh.page.getByRole('button', { pressed: true })
    expect(await pressed.allInnerTexts()).toEqual(await page.getByRole('button', { pressed: true }).allInnerTexts())
  })

  it('can be opened in a new tab from every event of the list', async () => {
    const { page } = await visit()
    const links = page.getByRole('region', { name: 'The events in order' }).getByRole('link')
    await links.first().waitFor()
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const ids = addresses.map((address) => new URLSearchParams(address.slice(address.indexOf('?'))).get('event'))
    expect(ids).toEqual(siteIndex().events.map(({ id }) => id))
  })

  it('is followed by back and forward', async () => {
    const [first, second] = siteIndex().events
    if (first === undefined || second === undefined) throw new Error('This test needs two events.')
    const heading = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true })
    const { page } = await visit()
    const links = page.getByRole('region', { name: 'The events in order' }).getByRole('link')
    await links.first().click()
    await heading(first.title).waitFor()
    await page.getByRole('button', { name: 'Next event' }).click()
    await heading(second.title).waitFor()

    await page.goBack()
    await heading(first.title).waitFor()
    await page.goBack()
    await heading(first.title).waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
    await page.goForward()
    await heading(first.title).waitFor()
  })

  it('to an event that does not exist says so and offers what is near', async () => {
    const { id, title } = eventWhere(() => true)
    const cut = id.slice(0, -2)
    const { page } = await visit(`?event=${cut}`)
    const alert = page.getByRole('alert')
    await alert.getByText(`‘${cut}’`).waitFor()
    await alert.getByRole('link', { name: title, exact: true }).first().click()
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
  })

  it.each([
    ['a type that does not exist', '?types=agree,frobnicate', 'frobnicate'],
    ['a day that does not exist', '?from=2026-02-31', '2026-02-31'],
    ['a window that ends before it begins', '?from=2026-01-01&to=2024-01-01', 'ends before it begins'],
    ['an encoding that is broken', '?types=%E0%A4%A', 'does not exist'],
  ])('with %s is used as far as it goes, and says what was dropped', async (_, address, said) => {
    const { page } = await visit(address)
    await page.getByText(said).waitFor()
    await page.getByRole('region', { name: 'The events in order' }).waitFor()
  })

  it('with parameters of someone else works as without', async () => {
    const { page } = await visit('?utm_source=letter&fbclid=abc')
    await page.getByText('Showing all').waitFor()
  })
})
