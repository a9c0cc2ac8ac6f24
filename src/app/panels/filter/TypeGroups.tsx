/** The types that occur in the story, grouped from cooperation to conflict, then context. */
import type { EventType } from '../../../dataset/event-types.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'
import { TONES } from '../type-tone.ts'
import { countTypes } from './filter-events.ts'
import { TypeToggle } from './TypeToggle.tsx'

interface TypeGroupsProps {
  readonly all: readonly EventSummary[]
  /** Those that a type's count counts. */
  readonly matching: readonly EventSummary[]
  readonly types: readonly EventType[]
  readonly onTypesChange: (types: readonly EventType[]) => void
}

export function TypeGroups({ all, matching, types, onTypesChange }: TypeGroupsProps) {
  const present = countTypes(all)
  const counts = countTypes(matching)
  const toggle = (type: EventType) =>
    onTypesChange(types.includes(type) ? types.filter((other) => other !== type) : [...types, type])
  return (
    <div className="flex flex-col gap-2">
      {TONES.map(({ tone, label, types: ofTone }) => {
        const offered = ofTone.filter((type) => present.has(type) || types.includes(type))
        return (
          offered.length > 0 && (
            <div key={tone} role="group" aria-label={label} className="gap-3 sm:flex sm:items-baseline">
              <p aria-hidden="true" className="mb-1.5 min-w-18 text-xs text-ink-soft">
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
        )
      })}
    </div>
  )
}
