/**
 * Under `npm start` the development server says when an article was saved and the dataset built
 * again, or could not be. In a published site nothing of this remains.
 */
import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query'

export interface RebuildFailure {
  readonly message: string
  readonly help: string
}

const FAILURE_KEY = ['rebuild failure']

/** Once a page: loads everything anew after a rebuild, and keeps why the last one failed. */
export function followRebuilds(queryClient: QueryClient): void {
  // Spelled out: Vite gives `hot` only to a file that holds these very words.
  if (!import.meta.hot) return
  import.meta.hot.on('throughline:updated', () => {
    keepRebuildFailure(queryClient, null)
    void queryClient.invalidateQueries()
  })
  import.meta.hot.on('throughline:failed', (failure: RebuildFailure) => keepRebuildFailure(queryClient, failure))
}

export const keepRebuildFailure = (queryClient: QueryClient, failure: RebuildFailure | null): void => {
  queryClient.setQueryData(FAILURE_KEY, failure)
}

/** Why the last rebuild failed; null while all is well. */
export const useRebuildFailure = (): RebuildFailure | null =>
  useQuery<RebuildFailure | null>({ queryKey: FAILURE_KEY, queryFn: skipToken }).data ?? null
