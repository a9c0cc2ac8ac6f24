/**
 * One event opened: what is known of it at once from the index, then what each article says.
 * Stands beside the picture on wide screens and over the page as a sheet on narrow ones.
 */
import type { Actor, Article } from '../../../dataset/dataset.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'
import { useEventDetail } from '../../data/queries.ts'
import { Button } from '../Button.tsx'
import { FailureNote } from '../FailureNote.tsx'
import { LoadingNote } from '../LoadingNote.tsx'
import { ArticleMentions } from './ArticleMentions.tsx'
import { DisagreementTable } from './DisagreementTable.tsx'
import { EventFacts } from './EventFacts.tsx'
import { EventSteps } from './EventSteps.tsx'
import type { EventNeighbours } from './event-neighbours.ts'
import { ShareLink } from './ShareLink.tsx'

interface EventPanelProps {
  readonly event: EventSummary
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, Article>
  readonly neighbours: EventNeighbours
  readonly shownCount: number
  /** The event's link, relative to the page, and the link of an article read beside it. */
  readonly href: string
  readonly hrefOfArticle: (article: string) => string
  readonly onSelect: (id: string) => void
  readonly onRead: (article: string) => void
  readonly onShowHidden: () => void
  readonly onClose: () => void
}

export function EventPanel(props: EventPanelProps) {
  const { event, actors, articles, neighbours, shownCount, href, hrefOfArticle, onSelect, onRead, onShowHidden, onClose } = props
  const detail = useEventDetail(event.id)
  return (
    <section aria-labelledby="event-heading" className="mx-auto max-w-3xl px-4 pb-10 sm:px-6">
      <EventSteps neighbours={neighbours} shownCount={shownCount} onSelect={onSelect} onClose={onClose} />
      {neighbours.position === null && (
        <div className="mb-4 border-l-2 border-context pl-4 text-sm">
          <p>Your filter hides this event in the picture and the list.</p>
          <Button className="mt-2" onClick={onShowHidden}>
            Show it there
          </Button>
        </div>
      )}
      <h2 id="event-heading" tabIndex={-1} className="font-display text-3xl leading-tight font-medium text-balance outline-none">
        {event.title}
      </h2>
      <ShareLink key={event.id} href={href} title={event.title} />
      <EventFacts event={event} detail={detail.data} actors={actors} articles={articles} />
      {detail.data === undefined && detail.error === null && <LoadingNote what="what the articles say" />}
      {detail.error !== null && (
        <FailureNote what="What the articles say" error={detail.error} onRetry={() => void detail.refetch()} />
      )}
      {detail.data !== undefined && (
        <>
          <DisagreementTable event={detail.data} articles={articles} />
          <ArticleMentions event={detail.data} articles={articles} hrefOfArticle={hrefOfArticle} onRead={onRead} />
        </>
      )}
    </section>
  )
}
