/** Who published an article and when, and from what the date was read or inferred. */
import type { Published } from '../../dataset/dataset.ts'
import { formatPublicationLine } from './event/mention-date-words.ts'

interface ArticleDateProps {
  readonly publisher: string | null
  readonly published: Published
}

export const ArticleDate = ({ publisher, published }: ArticleDateProps) => (
  <>
    {formatPublicationLine(publisher, published)}. {published.reason}
  </>
)
