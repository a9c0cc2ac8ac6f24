/** While articles are edited: the last rebuild failed and the page still shows the one before. */
import type { RebuildFailure } from '../../data/live-updates.ts'

export function RebuildFailureNote({ failure }: { failure: RebuildFailure }) {
  return (
    <div role="alert" className="border-b border-conflict bg-conflict-soft px-4 py-3 sm:px-6">
      <p className="font-semibold">The articles could not be read anew; this is the last good view.</p>
      <p>{failure.message}</p>
      <p>{failure.help}</p>
    </div>
  )
}
