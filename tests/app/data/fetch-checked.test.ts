import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchChecked } from '../../../src/app/data/fetch-checked.ts'
import { LoadFailure } from '../../../src/app/data/load-failure.ts'

const readNumber = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error('value: expected a number, found "seven"')
  return value
}

const answerWith = (answer: () => Promise<Response>) => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/sites/story/?event=a' })
  const fetch = vi.fn<(url: URL) => Promise<Response>>(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const load = (signal = new AbortController().signal) => fetchChecked('data/seven.json', readNumber, signal)

afterEach(() => vi.unstubAllGlobals())

describe('a file of the site', () => {
  it('is asked for relative to the page, so that a site works from any sub-path', async () => {
    const fetch = answerWith(async () => new Response('7'))
    await expect(load()).resolves.toBe(7)
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://example.org/sites/story/data/seven.json')
  })

  it.each<[what: string, answer: () => Promise<Response>, kind: LoadFailure['kind'], message: RegExp]>([
    ['an unreachable server', () => Promise.reject(new TypeError('fetch failed')), 'offline', /could not be reached/],
    ['a missing file', async () => new Response('', { status: 404 }), 'missing', /404/],
    ['a server in trouble', async () => new Response('', { status: 503 }), 'server', /503/],
    ['a file cut off', async () => new Response('{"a": [1, 2'), 'cut-off', /cut off.*11 characters/],
    ['a connection that breaks', async () => brokenResponse(), 'cut-off', /broke off/],
    ['a page in the place of a file', async () => new Response('<!doctype html>'), 'cut-off', /no JSON/],
    ['a value of another form', async () => new Response('"seven"'), 'unexpected', /expected a number/],
  ])('says what is wrong with %s, where, and what to do', async (_, answer, kind, message) => {
    answerWith(answer)
    const failure = await load().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(LoadFailure)
    expect(failure).toMatchObject({ kind, place: 'data/seven.json', message: expect.stringMatching(message) })
    expect(failure).toHaveProperty('help', expect.stringMatching(/\w+.*\.$/))
  })

  it('reports no failure for what the page itself gave up', async () => {
    const controller = new AbortController()
    answerWith(() => Promise.reject(new DOMException('gone', 'AbortError')))
    controller.abort()
    await expect(load(controller.signal)).rejects.not.toBeInstanceOf(LoadFailure)
  })
})

function brokenResponse(): Response {
  const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) })
  return new Response(body)
}
