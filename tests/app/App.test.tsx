import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { INDEX_PATH } from '../../src/dataset/published-files.ts'
import { INDEX } from './story-builder.ts'
import { openPage } from './story-setup.tsx'

vi.mock('../../src/app/timeline/Timeline.tsx', () => ({ Timeline: () => null }))

afterEach(() => vi.unstubAllGlobals())

describe('the page without a story', () => {
  it('says that it is loading', async () => {
    await openPage()
    expect(screen.getByRole('status')).toHaveTextContent('Loading the timeline…')
    expect(await screen.findByRole('heading', { name: 'Norland and Suria' })).toBeVisible()
    expect(screen.queryByText(/Loading/)).not.toBeInTheDocument()
  })

  it.each<[what: string, answer: unknown, words: RegExp]>([
    ['the server cannot be reached', new TypeError('fetch failed'), /could not be reached.*Check the connection/],
    ['there is no index', new Response('', { status: 404 }), /no such file \(status 404\)/],
    ['the server is in trouble', new Response('', { status: 500 }), /error \(status 500\).*try again/],
    ['the index is cut off', new Response('{"version": 1, "story"'), /cut off/],
    ['the index is of another version', { ...INDEX, version: 2 }, /does not hold what this page expects.*version/],
  ])('says what to do when %s, and tries again', async (_, answer, words) => {
    const page = await openPage('', { [INDEX_PATH]: answer })
    const note = await screen.findByRole('alert', undefined, { timeout: 3000 })
    expect(note).toHaveTextContent(words)
    expect(note).toHaveTextContent('data/index.json')
    page.site.answer({ [INDEX_PATH]: INDEX })
    await page.user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Norland and Suria' })).toBeVisible()
  })

  it.each([
    ['no article', [], /no articles yet/],
    ['articles without an event', INDEX.articles, /No event was found in 3 articles/],
  ])('with %s says how to add some', async (_, articles, words) => {
    await openPage('', { [INDEX_PATH]: { ...INDEX, articles, actors: [], events: [], story: { title: 'Untitled', start: '', end: '' } } })
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByText(/Put articles as plain text files/)).toBeVisible()
  })
})

describe('while articles are edited', () => {
  it('a rebuild that fails is told above the last good view, until one succeeds', async () => {
    const page = await openPage()
    await screen.findByRole('heading', { name: 'Norland and Suria' })
    page.rebuildFails({ message: 'polls.txt is no text.', help: 'Save it as UTF-8.' })
    expect(await screen.findByRole('alert')).toHaveTextContent(/last good view.*polls\.txt is no text\..*Save it as UTF-8\./)
    expect(page.titles()).toHaveLength(6)
    page.rebuildFails(null)
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  })
})
