import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { siteIndex, startReaders } from './reader.ts'

const { visit } = startReaders()

const picture = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const button = (page: Page, name: string) => picture(page).getByRole('button', { name, exact: true })
const wholeStory = (page: Page) => picture(page).getByText('The whole story', { exact: true })
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const windowOf = (page: Page) => `${query(page, 'from')} to ${query(page, 'to')}`

/** Days from the first to the last of the window in the address. */
const windowDays = (page: Page) => (Date.parse(query(page, 'to') ?? '') - Date.parse(query(page, 'from') ?? '')) / 86_400_000

/** The middle of the plot, on the screen. */
async function middleOfPicture(page: Page): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  await picture(page).scrollIntoViewIfNeeded()
  const box = await picture(page).locator('svg').filter({ has: page.getByRole('link') }).first().boundingBox()
  if (box === null) throw new Error('The picture has no box.')
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2, width: box.width }
}

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
const isInPicture = (page: Page) => picture(page).evaluate((region) => region.contains(document.activeElement) && document.activeElement?.tagName === 'a')

async function tabIntoPicture(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isInPicture(page)) return
  }
  throw new Error('Sixty presses of Tab did not reach a mark of the picture.')
}

describe('with the keyboard alone', () => {
  it('Tab reaches the picture, the arrows its marks, Enter opens one, Escape comes back to it', async () => {
    const titles = siteIndex().events.map(({ title }) => title)
    const { page } = await visit()
    await wholeStory(page).waitFor()
    await tabIntoPicture(page)
    const first = await focusedName(page)
    await page.keyboard.press('ArrowRight')
    expect(await focusedName(page)).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    expect(await focusedName(page)).toBe(first)

    // A mark can stand for several events; one that stands for a single event has its title as name.
    const singleTitle = async () => {
      const name = await focusedName(page)
      return titles.find((title) => name.startsWith(title)) ?? null
    }
    for (let presses = 0; presses < titles.length && (await singleTitle()) === null; presses += 1) await page.keyboard.press('ArrowRight')
    const title = (await singleTitle()) ?? 'none'
    const name = await focusedName(page)
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedName(page)).toBe(name)
  })

  it('a way past the picture leads to the list', async () => {
    const { page } = await visit()
    await wholeStory(page).waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: 'Skip to the list of events' }).press('Enter')
    await page.keyboard.press('Tab')
    const first = siteIndex().events[0]?.title ?? ''
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first)
  })
})

describe('the part of the story in view', () => {
  it('follows the buttons, stands in the address, and holds in a fresh browser', async () => {
    const { page } = await visit()
    await wholeStory(page).waitFor()
    await button(page, 'Zoom in').click()
    await wholeStory(page).waitFor({ state: 'detached' })
    await expect.poll(() => query(page, 'from')).not.toBeNull()
    const zoomed = windowOf(page)
    await button(page, 'Earlier').click()
    await expect.poll(() => windowOf(page)).not.toBe(zoomed)

    const earlier = windowOf(page)
    const words = await picture(page).locator('p').first().innerText()
    const { search } = new URL(page.url())
    const fresh = await visit(search)
    await picture(fresh.page).getByText(words, { exact: true }).waitFor()
    expect(windowOf(fresh.page)).toBe(earlier)

    await button(page, 'Whole story').click()
    await wholeStory(page).waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })

  it('follows the wheel, around the pointer, without scrolling the page', async () => {
    const { page } = await visit()
    await wholeStory(page).waitFor()
    const { x, y } = await middleOfPicture(page)
    const scrolled = await page.evaluate(() => window.scrollY)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -400)
    await expect.poll(() => query(page, 'from')).not.toBeNull()
    const near = windowDays(page)
    await page.mouse.wheel(0, -400)
    await expect.poll(() => windowDays(page)).toBeLessThan(near)
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  })

  it('follows a drag', async () => {
    const { page } = await visit()
    await wholeStory(page).waitFor()
    await button(page, 'Zoom in').click()
    await expect.poll(() => query(page, 'from')).not.toBeNull()
    const before = query(page, 'from') ?? ''
    const { x, y, width } = await middleOfPicture(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + width / 8, y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => query(page, 'from') ?? '').not.toBe(before)
    expect((query(page, 'from') ?? '') < before).toBe(true)
    expect(query(page, 'event')).toBeNull()
  })

  it('follows the frame of the overview, by keyboard and by hand', async () => {
    const { page } = await visit()
    await wholeStory(page).waitFor()
    const ends = picture(page).getByRole('slider')
    await ends.first().press('ArrowRight')
    await expect.poll(() => query(page, 'from')).not.toBeNull()
    const byKeys = query(page, 'from') ?? ''
    const box = await ends.first().boundingBox()
    if (box === null) throw new Error('The end of the frame has no box.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => (query(page, 'from') ?? '') > byKeys).toBe(true)
  })

  it('can be left by the back button no more than it was entered: a gesture adds no step', async () => {
    const [first] = siteIndex().events
    const { page } = await visit()
    await wholeStory(page).waitFor()
    await page.getByRole('region', { name: 'The events in order' }).getByRole('link').first().click()
    await page.getByRole('heading', { level: 2, name: first?.title ?? '', exact: true }).waitFor()
    await button(page, 'Zoom in').click()
    await expect.poll(() => query(page, 'from')).not.toBeNull()
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: first?.title ?? '', exact: true }).waitFor({ state: 'detached' })
  })
})

describe('long empty stretches', () => {
  it('are collapsed at first and can be drawn at full length, which the address keeps', async () => {
    const { page } = await visit()
    await wholeStory(page).waitFor()
    const collapse = button(page, 'Collapse empty stretches')
    expect(await collapse.getAttribute('aria-pressed')).toBe('true')
    await collapse.click()
    await expect.poll(() => collapse.getAttribute('aria-pressed')).toBe('false')
    expect(query(page, 'gaps')).toBe('shown')
    await page.reload()
    await expect.poll(() => collapse.getAttribute('aria-pressed')).toBe('false')
  })
})

describe('on a touch screen', () => {
  it('a pinch zooms', async () => {
    const { page } = await visit('', { width: 390, height: 844, touch: true })
    await wholeStory(page).waitFor()
    const { x, y } = await middleOfPicture(page)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }],
      })
    await touch('touchStart', 20)
    for (const apart of [30, 45, 60, 80]) await touch('touchMove', apart)
    await touch('touchEnd', 80)
    await expect.poll(() => query(page, 'from')).not.toBeNull()
  })
})
