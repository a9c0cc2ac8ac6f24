import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { readEventDetail } from '../../src/dataset/check-dataset.ts'
import { formatEdtfInWords } from '../../src/dataset/date-words.ts'
import { EVENT_TYPES } from '../../src/dataset/event-types.ts'
import { eventPath } from '../../src/dataset/published-files.ts'
import { eventWhere, siteIndex, startReaders } from './reader.ts'

const { visit } = startReaders()

const list = (page: Page) => page.getByRole('region', { name: 'The events in order' })
const picture = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const openEventHeading = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title, exact: true })
const typeButton = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}\\b`) })

/** A type that some but not all events have. */
const someType = () => eventWhere(({ type }) => siteIndex().events.some((other) => other.type !== type)).type

describe('the timeline', () => {
  it('shows the whole story: its name, every event in order, a mark for each dated one', async () => {
    const { story, events } = siteIndex()
    expect(events.length).toBeGreaterThan(10)
    const { page } = await visit()
    await page.getByRole('heading', { level: 1, name: story.title }).waitFor()
    await page.getByText(`Showing all ${events.length} events`).waitFor()
    expect(await list(page).getByRole('link').allTextContents()).toEqual(events.map(({ title }) => title))
    expect(await page.title()).toContain(story.title)
  })

  it('opens an event from the picture', async () => {
    const { page } = await visit()
    const mark = picture(page).getByRole('link').first()
    const name = (await mark.getAttribute('aria-label')) ?? ''
    await mark.click()
    const event = eventWhere(({ title, date }) => name.startsWith(title) && name.includes(formatEdtfInWords(date.edtf)))
    await openEventHeading(page, event.title).waitFor()
    expect(new URL(page.url()).searchParams.get('event')).toBe(event.id)
  })

  it('can be hit at the middle of every mark', async () => {
    const { page } = await visit()
    await picture(page).getByRole('link').first().waitFor()
    const covered = await picture(page).getByRole('link').evaluateAll((links) =>
      links.flatMap((link) => {
        const { left, top, width, height } = link.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return link.contains(hit) ? [] : [link.getAttribute('aria-label')]
      }),
    )
    expect(covered).toEqual([])
  })

  it('filters by type, several at once, and finds the way back', async () => {
    const { events } = siteIndex()
    const first = someType()
    const second = eventWhere(({ type }) => type !== first).type
    const ofTypes = (...types: readonly string[]) => events.filter(({ type }) => types.includes(type))
    const { page } = await visit()

    await typeButton(page, EVENT_TYPES[first].label).click()
    await page.getByText(`Showing ${ofTypes(first).length} of ${events.length} events`).waitFor()
    expect(await typeButton(page, EVENT_TYPES[first].label).getAttribute('aria-pressed')).toBe('true')
    expect(await list(page).getByRole('link').allTextContents()).toEqual(ofTypes(first).map(({ title }) => title))

    await typeButton(page, EVENT_TYPES[second].label).click()
    expect(await list(page).getByRole('link').allTextContents()).toEqual(ofTypes(first, second).map(({ title }) => title))

    await page.getByRole('button', { name: 'Show all types' }).click()
    await page.getByText(`Showing all ${events.length} events`).waitFor()
    expect(await typeButton(page, EVENT_TYPES[first].label).getAttribute('aria-pressed')).toBe('false')
  })

  it('says so when nothing matches, and leads back', async () => {
    const { page } = await visit()
    await page.getByRole('searchbox').fill('zzzz')
    await page.getByText('There is no event').waitFor()
    await page.getByRole('button', { name: 'Show all events' }).click()
    await page.getByText('Showing all').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
  })
})

describe('an event', () => {
  it('shows what each article says, word for word, and marks it in the whole article', async () => {
    const { id, title } = eventWhere(({ articleCount }) => articleCount > 1)
    const { mentions } = readEventDetail(JSON.parse(readFileSync(join(inject('siteFolder'), eventPath(id)), 'utf8')))
    const { page } = await visit(`?event=${id}`)
    await openEventHeading(page, title).waitFor()
    for (const { quote } of mentions) await page.getByText(quote.replaceAll(/\s+/g, ' ')).filter({ visible: true }).first().waitFor()

    await page.getByRole('link', { name: 'Read in the article' }).first().click()
    const marked = page.locator('mark')
    await marked.first().waitFor()
    const words = (await marked.allTextContents()).join('')
    expect(mentions.map(({ quote }) => quote)).toContainEqual(words)
    expect(await marked.first().isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Back to the event' }).click()
    await openEventHeading(page, title).waitFor()
  })

  it('leads to the events before and after it', async () => {
    const { events } = siteIndex()
    const [first, second] = events
    const { page } = await visit(`?event=${first?.id}`)
    await page.getByRole('button', { name: 'Next event' }).click()
    await openEventHeading(page, second?.title ?? '').waitFor()
    await page.getByRole('button', { name: 'Previous event' }).click()
    await openEventHeading(page, first?.title ?? '').waitFor()
  })

  it('closes with Escape and gives the focus back to the link that opened it', async () => {
    const { title } = eventWhere(() => true)
    const { page } = await visit()
    const link = list(page).getByRole('link', { name: title, exact: true }).first()
    await link.click()
    await openEventHeading(page, title).waitFor()
    await page.keyboard.press('Escape')
    await openEventHeading(page, title).waitFor({ state: 'detached' })
    await expect.poll(() => link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  })
})
