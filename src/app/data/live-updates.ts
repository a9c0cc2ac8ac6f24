/**
 * Under `npm start` the development server says when an article was saved and the dataset built
 * again, or could not be. In a published site nothing of this remains.
 */
import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'

export interface RebuildFailure {
  readonly message: string
  readonly help: string
}

/** Loads everything anew after a rebuild; returns why the last rebuild failed, or null. */
export function useLiveUpdates(): RebuildFailure | null {
  const queryClient = useQueryClient()
  const [failure, setFailure] = useState<RebuildFailure | null>(null)
  useEffect(() => {
    // Spelled out: Vite gives `hot` only to a file that holds these very words.
    const hot = import.meta.hot
    if (!hot) return undefined
    const onUpdated = () => {
      setFailure(null)
      void queryClient.invalidateQueries()
    }
    hot.on('throughline:updated', onUpdated)
    hot.on('throughline:failed', setFailure)
    return () => {
      hot.off('throughline:updated', onUpdated)
      hot.off('throughline:failed', setFailure)
    }
  }, [queryClient])
  return failure
}
