/**
 * Opens the page in jsdom on the invented story, served by a stub of `fetch`, and hands back verbs
 * that a reader would use. The picture has tests of its own and is not drawn here.
 */
import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { keepRebuildFailure, type RebuildFailure } from '../../src/app/data/live-updates.ts'
import { createQueryClient } from '../../src/app/data/queries.ts'
import { articlePath, eventPath, INDEX_PATH } from '../../src/dataset/published-files.ts'
import { articleText, EVENTS, INDEX } from './story-builder.ts'

// A machine that is busy with other tests must not make these fail.
configure({ asyncUtilTimeout: 5000 })
vi.setConfig({ testTimeout: 20_000 })

/** Path → what the server answers: a value, or a response of its own. */
type Answers = Readonly<Record<string, unknown>>

const STORY: Answers = {
  [INDEX_PATH]: INDEX,
  ...Object.fromEntries(EVENTS.map((event) => [eventPath(event.id), event])),
  ...Object.fromEntries(INDEX.articles.map(({ id }) => [articlePath(id), articleText(id)])),
}

export interface Site {
  /** Replaces answers from now on. */
  readonly answer: (answers: Answers) => void
}

function serve(answers: Answers): Site {
  let current = { ...STORY, ...answers }
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.pathname.slice(1)
    const answer = current[path]
    if (answer instanceof Error) throw answer
    if (answer instanceof Response) return answer.clone()
    return answer === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(answer))
  })
  return {
    answer: (changed) => {
      current = { ...current, ...changed }
    },
  }
}

const list = () => screen.getByRole('region', { name: 'The events in order' })
const panel = (name: string | RegExp) => screen.findByRole('region', { name })

export async function openPage(search = '', answers: Answers = {}) {
  window.history.replaceState(null, '', `/${search}`)
  const site = serve(answers)
  const user = userEvent.setup()
  const queryClient = createQueryClient()
  render(
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>,
  )
  return {
    user,
    site,
    /** What the development server tells the page. */
    rebuildFails: (failure: RebuildFailure | null) => keepRebuildFailure(queryClient, failure),
    list,
    panel,
    link: (name: string | RegExp) => within(list()).getByRole('link', { name }),
    titles: () => within(list()).getAllByRole('link').map((link) => link.textContent),
    search: () => window.location.search,
    goBack: async () => {
      const back = new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
      })
      window.history.back()
      await back
    },
  }
}
