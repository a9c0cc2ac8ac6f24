/**
 * What the page asks of the site, each loaded and cached by itself: the timeline's index, one
 * event with its mentions, one article's text. Nothing goes stale while the page is open, except
 * when the development server says so (`live-updates.ts`).
 */
import { QueryClient, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { readArticleText, readEventDetail, readTimelineIndex } from '../../dataset/check-dataset.ts'
import { articlePath, eventPath, INDEX_PATH } from '../../dataset/published-files.ts'
import type { ArticleText, EventDetail, TimelineIndex } from '../../dataset/published-files.ts'
import { fetchChecked } from './fetch-checked.ts'
import { LoadFailure } from './load-failure.ts'

/** One client a page. It never retries what would fail again, and what is unreachable once. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        // The browser's own guess at being offline must not leave the reader waiting in silence.
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && error instanceof LoadFailure && error.kind === 'server',
        retryDelay: 400,
      },
    },
  })

export const useTimelineIndex = (): UseQueryResult<TimelineIndex> =>
  useQuery({
    queryKey: ['index'],
    queryFn: ({ signal }) => fetchChecked(INDEX_PATH, readTimelineIndex, signal),
  })

/** Waits while `id` is null. */
export const useEventDetail = (id: string | null): UseQueryResult<EventDetail> =>
  useQuery({
    queryKey: ['event', id],
    queryFn: id === null ? skipToken : ({ signal }) => fetchChecked(eventPath(id), readEventDetail, signal),
  })

/** Waits while `id` is null. */
export const useArticleText = (id: string | null): UseQueryResult<ArticleText> =>
  useQuery({
    queryKey: ['article', id],
    queryFn: id === null ? skipToken : ({ signal }) => fetchChecked(articlePath(id), readArticleText, signal),
  })
