/**
 * What stands beside the picture: the open event, or the article that is being read. On wide
 * screens it keeps its own column and never covers the picture; on narrow ones it is a sheet.
 */
import type { RefObject } from 'react'
import type { TimelineIndex } from '../dataset/published-files.ts'
import { ArticleReader } from './panels/article/ArticleReader.tsx'
import { EventPanel } from './panels/event/EventPanel.tsx'
import { findNeighbours } from './panels/event/event-neighbours.ts'
import { clearFilter, closeArticle } from './story-actions.ts'
import type { Address } from './url/address.ts'
import { formatAddress } from './url/format-address.ts'
import type { StoryView } from './use-story-view.ts'

interface SidePanelProps {
  readonly index: TimelineIndex
  readonly view: StoryView
  readonly address: Address
  readonly panelRef: RefObject<HTMLDivElement | null>
  readonly hrefOf: (id: string) => string
  readonly onSelect: (id: string) => void
  readonly onRead: (article: string) => void
  readonly onClose: () => void
}

export function SidePanel({ index, view, address, panelRef, hrefOf, onSelect, onRead, onClose }: SidePanelProps) {
  const { event, article, shown, actors, articles } = view
  return (
    <div
      ref={panelRef}
      data-panel=""
      className="fixed inset-0 z-20 overflow-y-auto overscroll-contain bg-paper lg:sticky lg:top-0 lg:z-auto lg:-mr-10 lg:h-dvh lg:border-l lg:border-rule print:static print:h-auto print:overflow-visible"
    >
      {article !== null && <ArticleReader article={article} eventId={event?.id ?? null} onClose={closeArticle} />}
      {article === null && event !== null && (
        <EventPanel
          event={event}
          actors={actors}
          articles={articles}
          neighbours={findNeighbours(index.events, shown, event.id)}
          shownCount={shown.length}
          href={hrefOf(event.id)}
          hrefOfArticle={(id) => formatAddress({ ...address, event: event.id, article: id })}
          onSelect={onSelect}
          onRead={onRead}
          onShowHidden={clearFilter}
          onClose={onClose}
        />
      )}
    </div>
  )
}
