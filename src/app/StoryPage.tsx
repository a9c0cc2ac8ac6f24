/**
 * The page of one story: head, filter, picture, list and notes, and beside them the open event or
 * article. Everything that a reader chose comes from the address and goes to it.
 */
import { useCallback, useEffect } from 'react'
import type { TimelineIndex } from '../dataset/published-files.ts'
import { StoryHeader } from './panels/page/StoryHeader.tsx'
import { keepListInPlace } from './panels/keep-list-in-place.ts'
import { useEscape } from './panels/use-escape.ts'
import { useIsWide } from './panels/use-is-wide.ts'
import { usePanelFocus } from './panels/use-panel-focus.ts'
import { SidePanel } from './SidePanel.tsx'
import { closeArticle, closeEvent, correctEvent, openArticle, openEvent } from './story-actions.ts'
import { StoryColumn } from './StoryColumn.tsx'
import { formatAddress } from './url/format-address.ts'
import { useAddress, useStanding } from './url/use-address.ts'
import { useStoryView } from './use-story-view.ts'

export function StoryPage({ index }: { index: TimelineIndex }) {
  const { address, notes } = useAddress()
  const standing = useStanding(address)
  const view = useStoryView(index, address, standing)
  const { event, article } = view
  const isWide = useIsWide()
  const hrefOf = useCallback((id: string) => formatAddress({ ...standing, event: id }), [standing])
  const { panelRef, rememberOpener } = usePanelFocus({
    event: event?.id ?? null,
    article: article?.id ?? null,
    href: event === null ? null : hrefOf(event.id),
  })
  const select = useCallback(
    (id: string) => {
      rememberOpener()
      keepListInPlace()
      openEvent(id)
    },
    [rememberOpener],
  )
  const read = useCallback(
    (id: string) => {
      rememberOpener()
      openArticle(id)
    },
    [rememberOpener],
  )
  const close = article !== null ? closeArticle : event !== null ? leaveEvent : null
  useEscape(close)
  useCanonicalEvent(address.event, event?.id ?? null)
  usePageTitle(index.story.title, event?.title ?? null)

  const isCovered = close !== null && !isWide
  const shared = { index, view, address, hrefOf, onSelect: select, onRead: read, onClose: leaveEvent }
  return (
    <div
      className={`mx-auto max-w-[120rem] px-4 sm:px-6 lg:px-10 ${
        close === null ? '' : 'lg:grid lg:grid-cols-[minmax(0,1fr)_clamp(20rem,30vw,27rem)] lg:gap-8'
      }`}
    >
      <div inert={isCovered} className="min-w-0 pb-12">
        <SkipLink />
        <StoryHeader index={index} />
        <main>
          <StoryColumn {...shared} notes={notes} />
        </main>
      </div>
      {close !== null && <SidePanel {...shared} panelRef={panelRef} />}
    </div>
  )
}

function leaveEvent(): void {
  keepListInPlace()
  closeEvent()
}

const SkipLink = () => (
  <a
    href="#events"
    className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:bg-paper-raised focus:px-3 focus:py-2"
  >
    Skip to the list of events
  </a>
)

/** An address that names an event by a former id is put right, without a step in the history. */
function useCanonicalEvent(named: string | null, found: string | null): void {
  useEffect(() => {
    if (found !== null && named !== found) correctEvent(found)
  }, [named, found])
}

function usePageTitle(story: string, event: string | null): void {
  useEffect(() => {
    document.title = event === null ? `${story}: a timeline` : `${event} – ${story}`
  }, [story, event])
}
