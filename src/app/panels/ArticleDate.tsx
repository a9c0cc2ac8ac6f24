/** Who published an article and when, and from what the date was read or inferred. */
import type { Published } from '../../dataset/dataset.ts'
import { formatPublished } from './event/mention-date-words.ts'

interface ArticleDateProps {
  readonly publisher: string | null
  readonly published: Published
}

export function ArticleDate({ publisher, published }: ArticleDateProps) {
  const date = formatPublished(published)
  return (
    <>
      {publisher === null ? `${date[0]?.toUpperCase() ?? ''}${date.slice(1)}` : `${publisher}, ${date}`}. {published.reason}
    </>
  )
}
