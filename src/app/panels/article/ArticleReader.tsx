/** A whole article as plain text, with the sentences that report the open event marked and in view. */
import { useMemo } from 'react'
import type { Article, Mention } from '../../../dataset/dataset.ts'
import { useArticleText, useEventDetail } from '../../data/queries.ts'
import { ArticleDate } from '../ArticleDate.tsx'
import { Button } from '../Button.tsx'
import { FailureNote } from '../FailureNote.tsx'
import { LoadingNote } from '../LoadingNote.tsx'
import { cutIntoParagraphs, type MarkedRange } from './article-passages.ts'
import { scrollIntoPanel } from './scroll-into-panel.ts'

interface ArticleReaderProps {
  readonly article: Article
  /** Id of the open event, whose sentences are marked; null when none is open. */
  readonly eventId: string | null
  readonly onClose: () => void
}

export function ArticleReader({ article, eventId, onClose }: ArticleReaderProps) {
  const text = useArticleText(article.id)
  const detail = useEventDetail(eventId)
  const mentions = useMemo(
    () => detail.data?.mentions.filter((mention) => mention.article === article.id) ?? [],
    [detail.data, article.id],
  )
  return (
    <section aria-labelledby="article-heading" className="mx-auto max-w-3xl px-4 pb-10 sm:px-6">
      <div className="sticky top-0 z-10 -mx-4 mb-4 border-b border-rule bg-paper px-4 py-2 sm:-mx-6 sm:px-6 print:hidden">
        <Button onClick={onClose}>
          <span aria-hidden="true">←</span> {eventId === null ? 'Close the article' : 'Back to the event'}
        </Button>
      </div>
      <h2 id="article-heading" tabIndex={-1} className="font-display text-2xl leading-tight font-medium outline-none">
        {article.title}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">
        <ArticleDate publisher={article.publisher} published={article.published} />
      </p>
      {text.data === undefined && text.error === null && <LoadingNote what="the article" />}
      {text.error !== null && <FailureNote what="The article" error={text.error} onRetry={() => void text.refetch()} />}
      {text.data !== undefined && <ArticleBody text={text.data.text} mentions={mentions} />}
    </section>
  )
}

function ArticleBody({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  const holds = mentions.filter(({ start, end, quote }) => text.slice(start, end) === quote)
  const paragraphs = cutIntoParagraphs(text, holds.flatMap(toRanges))
  const firstStart = Math.min(...holds.map(({ start }) => start))
  return (
    <>
      {holds.length < mentions.length && (
        <p role="status" className="mt-4 border-l-2 border-ink pl-4 text-sm">
          The article has changed since the timeline was built: some quoted sentences no longer stand where they were read.
        </p>
      )}
      <div className="mt-5 space-y-3 leading-relaxed">
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start}>
            {paragraph.passages.map(({ start, text: words, kind }) =>
              kind === 'plain' ? (
                words
              ) : (
                <mark key={start} ref={start === firstStart ? scrollIntoPanel : null} className={kind === 'trigger' ? 'font-semibold' : ''}>
                  {words}
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
    </>
  )
}

const toRanges = ({ start, end, trigger }: Mention): readonly MarkedRange[] => [
  { start, end, kind: 'quote' },
  { start: trigger.start, end: trigger.end, kind: 'trigger' },
]
