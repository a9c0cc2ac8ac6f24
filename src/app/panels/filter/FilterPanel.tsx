/** Which events are shown: by type, several at once, and by words. The address bar holds the choice. */
import { useState } from 'react'
import type { EventType } from '../../../dataset/event-types.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'
import { Button } from '../Button.tsx'
import { countOf, formatCount } from '../count-words.ts'
import { TypeGroups } from './TypeGroups.tsx'
import { WordSearch } from './WordSearch.tsx'

interface FilterPanelProps {
  /** All events of the story, those that hold the words, and of those what the types leave. */
  readonly all: readonly EventSummary[]
  readonly matching: readonly EventSummary[]
  readonly shown: readonly EventSummary[]
  readonly types: readonly EventType[]
  readonly words: string
  readonly onTypesChange: (types: readonly EventType[]) => void
  readonly onWordsChange: (words: string) => void
}

export function FilterPanel({ all, matching, shown, types, words, onTypesChange, onWordsChange }: FilterPanelProps) {
  // On a phone the types would push the picture off the screen, so they wait behind a button.
  const [unfolded, setUnfolded] = useState(types.length > 0)
  return (
    <section aria-labelledby="filter-heading" className="@container border-t border-rule py-4 print:hidden">
      <h2 id="filter-heading" className="sr-only">
        Filter
      </h2>
      <div className="flex flex-col gap-3 @min-[62rem]:flex-row @min-[62rem]:justify-between @min-[62rem]:gap-10">
        <Button
          className="self-start sm:hidden"
          aria-expanded={unfolded}
          aria-controls="filter-types"
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? 'Hide the types' : types.length === 0 ? 'Filter by type' : `Filter by type: ${types.length} chosen`}
        </Button>
        <div id="filter-types" className={unfolded ? '' : 'hidden sm:block'}>
          <TypeGroups all={all} matching={matching} types={types} onTypesChange={onTypesChange} />
        </div>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-1 @min-[62rem]:min-h-30 @min-[62rem]:w-72 @min-[62rem]:content-start">
          <WordSearch words={words} onWordsChange={onWordsChange} />
          <p role="status" className="min-h-11 content-center text-sm text-ink-soft lg:min-h-7 @min-[62rem]:w-full">
            {shown.length === all.length
              ? `Showing all ${countOf(all.length, 'event')}`
              : `Showing ${formatCount(shown.length)} of ${countOf(all.length, 'event')}`}
          </p>
          {types.length > 0 && <WayBack words="Show all types" onPress={() => onTypesChange([])} />}
          {words !== '' && <WayBack words="Clear the search" onPress={() => onWordsChange('')} />}
        </div>
      </div>
    </section>
  )
}

const WayBack = ({ words, onPress }: { words: string; onPress: () => void }) => (
  <button
    type="button"
    onClick={onPress}
    className="min-h-11 cursor-pointer text-sm underline decoration-ink-soft underline-offset-4 hover:decoration-ink lg:min-h-7"
  >
    {words}
  </button>
)
