/** Which events are shown: by type, several at once, and by words. The address bar holds the choice. */
import type { EventType } from '../../../dataset/event-types.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'
import { Button } from '../Button.tsx'
import { countOf, formatCount } from '../count-words.ts'
import { TONES } from '../type-tone.ts'
import { countTypes } from './filter-events.ts'
import { TypeToggle } from './TypeToggle.tsx'
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
  readonly onClear: () => void
}

export function FilterPanel(props: FilterPanelProps) {
  const { all, matching, shown, types, words, onTypesChange, onWordsChange, onClear } = props
  const present = countTypes(all)
  const counts = countTypes(matching)
  const toggle = (type: EventType) =>
    onTypesChange(types.includes(type) ? types.filter((other) => other !== type) : [...types, type])
  return (
    <section aria-labelledby="filter-heading" className="border-t border-rule py-4 print:hidden">
      <h2 id="filter-heading" className="sr-only">
        Filter
      </h2>
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        {TONES.map(({ tone, label, types: ofTone }) => {
          const offered = ofTone.filter((type) => present.has(type) || types.includes(type))
          if (offered.length === 0) return null
          return (
            <div key={tone} role="group" aria-label={label}>
              <p aria-hidden="true" className="mb-1.5 text-xs text-ink-soft">
                {label}
              </p>
              <div className="flex flex-wrap gap-1.5">
                {offered.map((type) => (
                  <TypeToggle
                    key={type}
                    type={type}
                    tone={tone}
                    count={counts.get(type) ?? 0}
                    pressed={types.includes(type)}
                    onToggle={toggle}
                  />
                ))}
              </div>
            </div>
          )
        })}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <WordSearch words={words} onWordsChange={onWordsChange} />
        <p role="status" className="text-sm text-ink-soft">
          {shown.length === all.length
            ? `Showing all ${countOf(all.length, 'event')}`
            : `Showing ${formatCount(shown.length)} of ${countOf(all.length, 'event')}`}
        </p>
        {types.length > 0 && <Button onClick={() => onTypesChange([])}>Show all types</Button>}
        {words !== '' && <Button onClick={onClear}>Clear search and filter</Button>}
      </div>
    </section>
  )
}
