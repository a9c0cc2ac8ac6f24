import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eventPath } from '../../src/dataset/published-files.ts'
import { openPage } from './story-setup.tsx'

vi.mock('../../src/app/timeline/Timeline.tsx', () => ({ Timeline: () => null }))

afterEach(() => vi.unstubAllGlobals())

const VISIT = 'Ilse Brandt to visit Suria'
const AGREEMENT = 'Norland and Suria sign a harbour agreement'

const factOf = (panel: HTMLElement, name: string) => within(panel).getByText(name, { selector: 'dt' }).nextElementSibling

describe('an open event', () => {
  it('is opened by its link, keeps the filter in its address and names the page', async () => {
    const page = await openPage('?types=consult')
    await page.user.click(await screen.findByRole('link', { name: VISIT }))
    expect(await page.panel(VISIT)).toBeVisible()
    expect(page.search()).toBe('?event=2031-04-brandt-visits-suria&types=consult')
    expect(document.title).toBe(`${VISIT} – Norland and Suria`)
  })

  it('tells its facts and how its date was read', async () => {
    const page = await openPage('?event=2031-03-07-harbour-agreement')
    const panel = await page.panel(AGREEMENT)
    await within(panel).findByText('Port Alma')
    expect(factOf(panel, 'When')).toHaveTextContent('Friday 7 March 2031‘on Friday’, read in an article of 9 March 2031')
    expect(factOf(panel, 'What')).toHaveTextContent('AgreementAgreements, promises, commitments, pacts and work plans. +2.5 on the scale')
    expect(factOf(panel, 'Status')).toHaveTextContent('Reported as having happened')
    expect(factOf(panel, 'Who')).toHaveTextContent('Norland, Suria')
    expect(factOf(panel, 'Where')).toHaveTextContent('Port Alma')
    expect(factOf(panel, 'Reported')).toHaveTextContent('2 sentences in 2 articles, 2 independent origins')
  })

  it.each([
    ['2031-04-brandt-visits-suria', VISIT, /^Planned/],
    ['undated-suria-warns', 'Suria warns of a blockade', /^Alleged/],
  ])('%s keeps apart what was only planned or alleged', async (id, title, words) => {
    const page = await openPage(`?event=${id}`)
    expect(factOf(await page.panel(title), 'Status')).toHaveTextContent(words)
  })

  it('quotes each article word for word, with the telling words marked', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria')
    const panel = await page.panel(VISIT)
    const mark = await within(panel).findByText('visit', { selector: 'mark' })
    expect(mark.closest('blockquote')).toHaveTextContent(/^Premier Ilse Brandt is expected to visit Suria early next month, the ministry said\.$/)
    expect(within(panel).getByText('Attributed: ‘the ministry said’')).toBeVisible()
    expect(within(panel).getByText(/^March 2031, inferred/)).toBeVisible()
  })

  it('sets the articles’ claims side by side where they differ', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria')
    const table = await within(await page.panel(VISIT)).findByRole('table', { name: 'On the date' })
    expect(within(table).getAllByRole('row').map((row) => row.textContent)).toEqual([
      'early April 2031Norland and Suria agree on a harbour',
      '2031A thaw at sea',
    ])
  })

  it('leads to the events before and after it, and says when there is none', async () => {
    const page = await openPage('?event=2030-ilse-brandt-wins-election')
    const panel = await page.panel('Ilse Brandt wins the election')
    expect(within(panel).getByText('3 of 6', { exact: false })).toBeVisible()
    const next = within(panel).getByRole('button', { name: 'Next event' })
    await page.user.click(next)
    expect(await page.panel(AGREEMENT)).toBeVisible()
    expect(next).toHaveFocus()
    await page.user.click(next)
    await page.user.click(next)
    expect(await page.panel('Suria warns of a blockade')).toBeVisible()
    expect(next).toHaveAttribute('aria-disabled', 'true')
  })

  it('says when the filter hides it, and shows it on demand', async () => {
    const page = await openPage('?event=2030-ilse-brandt-wins-election&types=agree&q=harbour')
    const panel = await page.panel('Ilse Brandt wins the election')
    expect(within(panel).getByText(/Your filter hides this event/)).toBeVisible()
    await page.user.click(within(panel).getByRole('button', { name: 'Show it there' }))
    expect(page.link('Ilse Brandt wins the election')).toHaveAttribute('aria-current', 'true')
    expect(within(panel).queryByText(/Your filter hides/)).not.toBeInTheDocument()
  })
})

describe('the focus', () => {
  it('goes to the event and comes back to its link when the panel is closed', async () => {
    const page = await openPage()
    const link = await screen.findByRole('link', { name: VISIT })
    await page.user.click(link)
    expect(await screen.findByRole('heading', { level: 2, name: VISIT })).toHaveFocus()
    await page.user.click(screen.getByRole('button', { name: /Close/ }))
    expect(link).toHaveFocus()
    expect(page.search()).toBe('')
  })

  it('comes back on Escape and on the back button, too', async () => {
    const page = await openPage()
    const link = await screen.findByRole('link', { name: VISIT })
    await page.user.click(link)
    await page.user.keyboard('{Escape}')
    expect(link).toHaveFocus()
    await page.user.click(link)
    await page.goBack()
    await waitFor(() => expect(link).toHaveFocus())
  })

  it('stays in a field on Escape', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria')
    await page.user.click(await screen.findByRole('searchbox'))
    await page.user.keyboard('{Escape}')
    expect(await page.panel(VISIT)).toBeVisible()
  })
})

describe('an article read beside an event', () => {
  it('marks the event’s sentences in the whole text, and leads back to the event', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria')
    await page.user.click(await screen.findByRole('link', { name: 'Read in the article: A thaw at sea' }))
    const reader = await page.panel('A thaw at sea')
    const marks = await within(reader).findAllByText(/./, { selector: 'mark' })
    expect(marks.map((mark) => mark.textContent).join('')).toBe('Ilse Brandt will travel to Suria some time this year.')
    expect(within(reader).getByText('Suria rejected the charge in October 2029.')).toBeVisible()
    expect(page.search()).toBe('?event=2031-04-brandt-visits-suria&read=thaw')
    await page.user.click(within(reader).getByRole('button', { name: /Back to the event/ }))
    expect(await screen.findByRole('link', { name: 'Read in the article: A thaw at sea' })).toHaveFocus()
  })

  it('says so when a quote no longer stands where it was read', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria&read=thaw', {
      'data/articles/thaw.json': { id: 'thaw', text: 'Another text altogether.' },
    })
    const reader = await page.panel('A thaw at sea')
    expect(await within(reader).findByText(/article has changed since/)).toBeVisible()
    expect(within(reader).getByText('Another text altogether.')).toBeVisible()
  })
})

describe('the link of an event', () => {
  it('is copied whole, with the filter', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria&types=consult')
    await page.user.click(await screen.findByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied')).toHaveAttribute('role', 'status')
    await expect(navigator.clipboard.readText()).resolves.toBe(
      `${window.location.origin}/?event=2031-04-brandt-visits-suria&types=consult`,
    )
  })

  it('is offered for copying by hand where the browser forbids it', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'))
    await page.user.click(await screen.findByRole('button', { name: 'Copy link' }))
    const field = await screen.findByRole('textbox', { name: 'Link to this event' })
    expect(field).toHaveValue(`${window.location.origin}/?event=2031-04-brandt-visits-suria`)
  })
})

describe('a device with a share sheet', () => {
  it('is handed the title and the whole link', async () => {
    const share = vi.fn<(shared: ShareData) => Promise<void>>(async () => undefined)
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
    const page = await openPage('?event=2031-04-brandt-visits-suria')
    await page.user.click(await screen.findByRole('button', { name: 'Share…' }))
    expect(share).toHaveBeenCalledWith({ title: VISIT, url: `${window.location.origin}/?event=2031-04-brandt-visits-suria` })
  })
})

describe('an event whose sentences do not load', () => {
  it('still shows what is known, says what happened, and tries again', async () => {
    const page = await openPage('?event=2031-04-brandt-visits-suria', {
      [eventPath('2031-04-brandt-visits-suria')]: new Response('{"id": "2031-04'),
    })
    const panel = await page.panel(VISIT)
    const note = await within(panel).findByRole('alert')
    expect(note).toHaveTextContent(/What the articles say could not be loaded.*cut off.*data\/events\/2031-04-brandt-visits-suria\.json/)
    expect(factOf(panel, 'When')).toHaveTextContent('early April 2031')
  })
})
