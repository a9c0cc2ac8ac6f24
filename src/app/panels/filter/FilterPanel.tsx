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
    <section aria-labelledby="filter-heading" className="border-t border-rule py-4 print:hidden">
      <h2 id="filter-heading" className="sr-only">
        Filter
      </h2>
      <Button
        className="sm:hidden"
        aria-expanded={unfolded}
        aria-controls="filter-types"
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? 'Hide the types' : types.length === 0 ? 'Filter by type' : `Filter by type: ${types.length} chosen`}
      </Button>
      <div id="filter-types" className={unfolded ? 'mt-3 sm:mt-0' : 'hidden sm:block'}>
        <TypeGroups all={all} matching={matching} types={types} onTypesChange={onTypesChange} />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <WordSearch words={words} onWordsChange={onWordsChange} />
        <p role="status" className="text-sm text-ink-soft">
          {shown.length === all.length
            ? `Showing all ${countOf(all.length, 'event')}`
            : `Showing ${formatCount(shown.length)} of ${countOf(all.length, 'event')}`}
        </p>
        {types.length > 0 && <Button onClick={() => onTypesChange([])}>Show all types</Button>}
        {words !== '' && <Button onClick={() => onWordsChange('')}>Clear the search</Button>}
      </div>
    </section>
  )
}
