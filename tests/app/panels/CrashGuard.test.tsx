import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { CrashGuard } from '../../../src/app/panels/CrashGuard.tsx'

it('a part of the page that fails says so, leaves the rest, and can be tried again', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const user = userEvent.setup()
  const broken = { now: true }
  function Picture() {
    if (broken.now) throw new Error('no scale for an empty range')
    return <p>the picture</p>
  }
  render(
    <>
      <CrashGuard what="The picture" help="The list below holds every event.">
        <Picture />
      </CrashGuard>
      <p>the list</p>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent(/The picture could not be drawn.*The list below.*no scale for an empty range/)
  expect(screen.getByText('the list')).toBeVisible()
  broken.now = false
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(screen.getByText('the picture')).toBeVisible()
  quiet.mockRestore()
})
