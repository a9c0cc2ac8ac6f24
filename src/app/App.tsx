/** The page before there is a story to show: loading or failed; then the story itself. */
import { useRebuildFailure } from './data/live-updates.ts'
import { useTimelineIndex } from './data/queries.ts'
import { FailureNote } from './panels/FailureNote.tsx'
import { LoadingNote } from './panels/LoadingNote.tsx'
import { RebuildFailureNote } from './panels/page/RebuildFailureNote.tsx'
import { StoryPage } from './StoryPage.tsx'

export function App() {
  const { data: index, error, refetch } = useTimelineIndex()
  const rebuildFailure = useRebuildFailure()
  return (
    <>
      {rebuildFailure && <RebuildFailureNote failure={rebuildFailure} />}
      {index === undefined && (
        <main className="mx-auto max-w-3xl px-4 py-16 sm:px-6">
          <h1 className="font-display text-3xl font-medium">Throughline</h1>
          {error === null ? (
            <LoadingNote what="the timeline" />
          ) : (
            <FailureNote what="The timeline" error={error} onRetry={() => void refetch()} />
          )}
        </main>
      )}
      {index !== undefined && error !== null && (
        <div className="px-4 pt-4 sm:px-6 lg:px-10">
          <FailureNote what="A newer state of the timeline" error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {index !== undefined && <StoryPage index={index} />}
    </>
  )
}
