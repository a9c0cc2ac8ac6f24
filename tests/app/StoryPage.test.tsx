import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPage } from './story-setup.tsx'

vi.mock('../../src/app/timeline/Timeline.tsx', () => ({ Timeline: () => null }))

afterEach(() => vi.unstubAllGlobals())

describe('the head of the page', () => {
  it('names the story and says what it is made of', async () => {
    await openPage()
    expect(await screen.findByRole('heading', { level: 1, name: 'Norland and Suria' })).toBeVisible()
    expect(screen.getByText(/^6 events from 3 articles, between October 2029 and early April 2031, each with the sentences/)).toBeVisible()
    expect(document.title).toBe('Norland and Suria: a timeline')
  })
})

describe('the filter', () => {
  it('shows the types that are pressed, several at once, and says how many events remain', async () => {
    const page = await openPage()
    const agreement = await screen.findByRole('button', { name: /^Agreement, 1 event/ })
    await page.user.click(agreement)
    await page.user.click(screen.getByRole('button', { name: /^Meeting or visit/ }))
    expect(agreement).toHaveAttribute('aria-pressed', 'true')
    expect(page.titles()).toEqual(['Norland and Suria sign a harbour agreement', 'Ilse Brandt to visit Suria'])
    expect(screen.getByText('Showing 2 of 6 events')).toHaveAttribute('role', 'status')
    expect(page.search()).toBe('?types=agree,consult')
  })

  it('is undone step by step by the back button, and at once by its own', async () => {
    const page = await openPage('?types=agree,consult')
    await page.user.click(await screen.findByRole('button', { name: /^Agreement/ }))
    expect(page.search()).toBe('?types=consult')
    await page.goBack()
    await waitFor(() => expect(page.titles()).toHaveLength(2))
    await page.user.click(screen.getByRole('button', { name: 'Show all types' }))
    expect(page.titles()).toHaveLength(6)
    expect(page.search()).toBe('')
  })

  it('groups the types by cooperation, conflict and context', async () => {
    await openPage()
    const conflict = await screen.findByRole('group', { name: 'Conflict' })
    expect(within(conflict).getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Denial or refusal1, 1 event', 'Threat1, 1 event', 'Ties cut, sanctions1, 1 event',
    ])
  })

  it('searches titles and names while one types, and counts types among what it finds', async () => {
    const page = await openPage()
    await page.user.type(await screen.findByRole('searchbox', { name: 'Search titles and names' }), 'brandt')
    await waitFor(() => expect(page.titles()).toEqual(['Ilse Brandt wins the election', 'Ilse Brandt to visit Suria']))
    expect(page.search()).toBe('?q=brandt')
    expect(screen.getByRole('button', { name: /^Agreement, 0 events/ })).toBeVisible()
  })

  it('makes one step of a search, however often the typing pauses', async () => {
    const page = await openPage('?types=consult')
    const box = await screen.findByRole('searchbox')
    await page.user.type(box, 'bra')
    await waitFor(() => expect(page.search()).toBe('?types=consult&q=bra'))
    await page.user.type(box, 'ndt')
    await waitFor(() => expect(page.search()).toBe('?types=consult&q=brandt'))
    await page.goBack()
    await waitFor(() => expect(box).toHaveValue(''))
    expect(page.search()).toBe('?types=consult')
  })

  it('says so when nothing matches, and leads back', async () => {
    const page = await openPage('?q=zeppelin&types=agree')
    expect(await screen.findByText(/no event of the chosen types whose title or names hold ‘zeppelin’/)).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Show all events' }))
    expect(page.titles()).toHaveLength(6)
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })
})

describe('the list', () => {
  it('holds every event in the order of the index, under its year, with its own link', async () => {
    const page = await openPage('?types=agree,consult')
    const link = await screen.findByRole('link', { name: 'Ilse Brandt to visit Suria' })
    expect(link).toHaveAttribute('href', '?event=2031-04-brandt-visits-suria&types=agree,consult')
    const row = within(page.list()).getAllByRole('listitem')[1]
    expect(row).toHaveTextContent('early April 2031')
    expect(row).toHaveTextContent('Meeting or visit · Planned · Ilse Brandt, Suria · 2 articles · Sources differ')
    expect(screen.getByRole('heading', { level: 3, name: '2031' })).toBeVisible()
  })

  it('tells which event is open', async () => {
    const page = await openPage('?event=2030-ilse-brandt-wins-election')
    await page.panel('Ilse Brandt wins the election')
    expect(page.link('Ilse Brandt wins the election')).toHaveAttribute('aria-current', 'true')
    expect(page.link('Suria rejects the charge')).not.toHaveAttribute('aria-current')
  })
})

describe('an address that cannot be followed whole', () => {
  it('names what was dropped and keeps the rest', async () => {
    const page = await openPage('?types=agree,foo&gaps=maybe')
    expect(await screen.findByText(/type ‘foo’ that does not exist/)).toBeVisible()
    expect(screen.getByText(/‘maybe’/)).toBeVisible()
    expect(page.titles()).toHaveLength(1)
  })

  it('names an event that does not exist and offers what is near', async () => {
    const page = await openPage('?event=2031-03-07-harbour-agrement')
    const note = await screen.findByRole('alert')
    expect(note).toHaveTextContent('There is no event ‘2031-03-07-harbour-agrement’')
    expect(page.titles()).toHaveLength(6)
    await page.user.click(within(note).getByRole('link', { name: 'Norland and Suria sign a harbour agreement' }))
    expect(await page.panel('Norland and Suria sign a harbour agreement')).toBeVisible()
    expect(screen.queryByText(/There is no event/)).not.toBeInTheDocument()
  })

  it('follows a former id and puts the address right', async () => {
    const page = await openPage('?event=old-harbour-pact&types=agree')
    await page.panel('Norland and Suria sign a harbour agreement')
    expect(page.search()).toBe('?event=2031-03-07-harbour-agreement&types=agree')
  })

  it('names an article that does not exist', async () => {
    await openPage('?read=nowhere')
    expect(await screen.findByText(/article ‘nowhere’ that is not among those/)).toBeVisible()
  })
})

describe('the editor’s notes', () => {
  it('tell each article’s date and what was left out and why', async () => {
    const page = await openPage()
    await page.user.click(await screen.findByRole('heading', { name: 'Editor’s notes' }))
    expect(screen.getByText(/March 2031, inferred\. It tells as news an agreement/)).toBeVisible()
    expect(screen.getByText('Expected an article, found an empty file.')).toBeVisible()
    expect(screen.getByText('Fill it or remove it.')).toBeVisible()
  })

  it('open an article without an event', async () => {
    const page = await openPage()
    await page.user.click(await screen.findByRole('heading', { name: 'Editor’s notes' }))
    await page.user.click(screen.getByRole('button', { name: 'Read the article A thaw at sea' }))
    const reader = await page.panel('A thaw at sea')
    expect(await within(reader).findByText(/Ilse Brandt will travel/)).toBeVisible()
    expect(page.search()).toBe('?read=thaw')
  })
})
