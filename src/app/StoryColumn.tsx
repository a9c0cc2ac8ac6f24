/** The page's main column: what could not be done, the filter, the picture, the list, the notes. */
import type { TimelineIndex } from '../dataset/published-files.ts'
import { CrashGuard } from './panels/CrashGuard.tsx'
import { UnknownEvent } from './panels/event/UnknownEvent.tsx'
import { FilterPanel } from './panels/filter/FilterPanel.tsx'
import { NothingMatches } from './panels/filter/NothingMatches.tsx'
import { EventList } from './panels/list/EventList.tsx'
import { AddressNotes } from './panels/page/AddressNotes.tsx'
import { EditorsNotes } from './panels/page/EditorsNotes.tsx'
import { EmptyStory } from './panels/page/EmptyStory.tsx'
import { changeCollapseGaps, changeTypes, changeWindow, changeWords, clearFilter } from './story-actions.ts'
import { Timeline } from './timeline/Timeline.tsx'
import type { Address } from './url/address.ts'
import type { StoryView } from './use-story-view.ts'

interface StoryColumnProps {
  readonly index: TimelineIndex
  readonly view: StoryView
  readonly address: Address
  /** What in the address could not be used. */
  readonly notes: readonly string[]
  readonly hrefOf: (id: string) => string
  readonly onSelect: (id: string) => void
  readonly onRead: (article: string) => void
  readonly onClose: () => void
}

export function StoryColumn(props: StoryColumnProps) {
  const { index, view, address, notes, hrefOf, onSelect, onRead, onClose } = props
  const missing =
    address.article !== null && view.article === null
      ? [`The address names an article ‘${address.article}’ that is not among those of this story.`]
      : []
  return (
    <>
      <AddressNotes notes={[...notes, ...missing]} />
      {address.event !== null && view.event === null && (
        <UnknownEvent id={address.event} events={index.events} hrefOf={hrefOf} onSelect={onSelect} onClose={onClose} />
      )}
      {index.events.length === 0 ? <EmptyStory articleCount={index.articles.length} /> : <PictureAndList {...props} />}
      <EditorsNotes index={index} onRead={onRead} />
    </>
  )
}

function PictureAndList({ index, view, address, hrefOf, onSelect }: StoryColumnProps) {
  const { matching, shown, actors } = view
  const selectedId = view.event?.id ?? null
  return (
    <>
      <FilterPanel
        all={index.events}
        matching={matching}
        shown={shown}
        types={address.types}
        words={address.words}
        onTypesChange={changeTypes}
        onWordsChange={(words) => changeWords(address.words, words)}
      />
      <section aria-label="Timeline" className="print:hidden">
        <CrashGuard what="The picture" help="The list below holds every event, with the same links.">
          <Timeline
            index={index}
            events={shown}
            selectedId={selectedId}
            window={view.window}
            collapseGaps={address.collapseGaps}
            hrefOf={hrefOf}
            onSelect={onSelect}
            onWindowChange={changeWindow}
            onCollapseGapsChange={changeCollapseGaps}
          />
        </CrashGuard>
      </section>
      <div id="events" tabIndex={-1} className="outline-none">
        {shown.length === 0 ? (
          <NothingMatches words={address.words} hasTypes={address.types.length > 0} onClear={clearFilter} />
        ) : (
          <EventList events={shown} actors={actors} selectedId={selectedId} hrefOf={hrefOf} onSelect={onSelect} />
        )}
      </div>
    </>
  )
}
