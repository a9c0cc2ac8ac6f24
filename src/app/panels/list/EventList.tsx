/**
 * The whole story without the picture: every event that the filter leaves, in the picture's order
 * and with its links. Long lists are rendered in steps, so that the page stays quick.
 */
import { useState } from 'react'
import type { Actor } from '../../../dataset/dataset.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'
import { Button } from '../Button.tsx'
import { formatCount } from '../count-words.ts'
import { EventRow } from './EventRow.tsx'
import { groupByYear } from './year-groups.ts'

/** More rows than a reader scans at once, few enough to render within a frame or two. */
const STEP = 200

/** Rows off the screen of a long list are not laid out; a short one is, so that it prints and searches whole. */
const LONG = '[&>li]:[contain-intrinsic-size:auto_5rem] [&>li]:[content-visibility:auto]'

interface EventListProps {
  readonly events: readonly EventSummary[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly selectedId: string | null
  readonly hrefOf: (id: string) => string
  readonly onSelect: (id: string) => void
}

export function EventList({ events, actors, selectedId, hrefOf, onSelect }: EventListProps) {
  const [limit, setLimit] = useState(STEP)
  const rest = events.length - limit
  return (
    <section aria-labelledby="list-heading" className="mt-10">
      <h2 id="list-heading" className="font-display text-2xl font-medium">
        The events in order
      </h2>
      {groupByYear(events.slice(0, limit)).map(({ heading, events: ofYear }) => (
        <section key={ofYear[0]?.id ?? heading} aria-label={heading} className="mt-6 gap-6 sm:grid sm:grid-cols-[6rem_minmax(0,1fr)]">
          <h3 className="border-t border-ink pt-2 font-display text-xl font-medium">{heading}</h3>
          <ol className={`sm:border-t sm:border-ink ${limit > STEP ? LONG : ''}`}>
            {ofYear.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                actors={actors}
                isCurrent={event.id === selectedId}
                href={hrefOf(event.id)}
                onSelect={onSelect}
              />
            ))}
          </ol>
        </section>
      ))}
      {rest > 0 && (
        <p className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
          <Button onClick={() => setLimit(limit + STEP)}>Show {formatCount(Math.min(STEP, rest))} more</Button>
          <span className="text-sm text-ink-soft">
            {formatCount(limit)} of {formatCount(events.length)} in the list
          </span>
        </p>
      )}
    </section>
  )
}
