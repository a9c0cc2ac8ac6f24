import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { EventList } from '../../../../src/app/panels/list/EventList.tsx'
import { toEventDate } from '../../../../src/dataset/calendar-date.ts'
import type { EventSummary } from '../../../../src/dataset/published-files.ts'

const manyEvents: readonly EventSummary[] = Array.from({ length: 450 }, (_, place) => ({
  id: `meeting-${place}`, title: `Meeting ${place}`, type: 'CONSULT', score: 2.5, status: 'occurred',
  date: toEventDate('2030-05'), actors: [], mentionCount: 1, articleCount: 1, origins: 1, disputed: false,
}))

// Roles of hundreds of elements are slow to compute in jsdom: `document.links` counts them instead.
const listed = () => [...document.links].map((link) => link.textContent)

it('a long list grows in steps when asked, up to its end', { timeout: 20_000 }, async () => {
  const user = userEvent.setup()
  render(<EventList events={manyEvents} actors={new Map()} selectedId={null} hrefOf={(id) => `?event=${id}`} onSelect={() => undefined} />)
  expect(listed()).toHaveLength(200)
  expect(screen.getByText('200 of 450 in the list')).toBeVisible()
  await user.click(screen.getByText('Show 200 more'))
  expect(listed()).toHaveLength(400)
  await user.click(screen.getByText('Show 50 more'))
  expect(listed()).toEqual(manyEvents.map(({ title }) => title))
  expect(screen.queryByText(/^Show/)).not.toBeInTheDocument()
})
