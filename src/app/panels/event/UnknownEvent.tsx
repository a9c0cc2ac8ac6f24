/** The address names an event that is not here: says which, and offers what is near. */
import type { EventSummary } from '../../../dataset/published-files.ts'
import { formatEdtfInWords } from '../../../dataset/date-words.ts'
import { Button } from '../Button.tsx'
import { EventLink } from '../EventLink.tsx'
import { findNearEvents } from './near-events.ts'

interface UnknownEventProps {
  readonly id: string
  readonly events: readonly EventSummary[]
  readonly hrefOf: (id: string) => string
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

export function UnknownEvent({ id, events, hrefOf, onSelect, onClose }: UnknownEventProps) {
  const near = findNearEvents(id, events)
  return (
    <section role="alert" aria-labelledby="unknown-heading" className="mb-6 border-l-2 border-ink pl-4">
      <h2 id="unknown-heading" className="font-display text-xl font-medium">
        There is no event ‘{id}’ in this timeline
      </h2>
      <p className="mt-1">The link may have been cut off or mistyped, or it belongs to another story.</p>
      {near.length > 0 && (
        <>
          <p className="mt-2">Nearest to it:</p>
          <ul className="mt-1">
            {near.map((event) => (
              <li key={event.id} className="py-1">
                <EventLink id={event.id} href={hrefOf(event.id)} onSelect={onSelect} className="underline underline-offset-4">
                  {event.title}
                </EventLink>{' '}
                <span className="text-sm text-ink-soft">{formatEdtfInWords(event.date.edtf)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button className="mt-3" onClick={onClose}>
        Show the whole timeline
      </Button>
    </section>
  )
}
