/** One event in the list: when, what, who, and how well it is reported. */
import { memo } from 'react'
import type { Actor } from '../../../dataset/dataset.ts'
import { formatEdtfInWords } from '../../../dataset/date-words.ts'
import { EVENT_TYPES } from '../../../dataset/event-types.ts'
import type { EventSummary } from '../../../dataset/published-files.ts'
import { EventGlyph } from '../../timeline/EventGlyph.tsx'
import { EventLink } from '../EventLink.tsx'
import { countOf } from '../count-words.ts'
import { STATUS_WORD } from '../status-words.ts'
import { TONE_TEXT } from '../tone-classes.ts'
import { toneOf } from '../type-tone.ts'

interface EventRowProps {
  readonly event: EventSummary
  readonly actors: ReadonlyMap<string, Actor>
  readonly isCurrent: boolean
  readonly href: string
  readonly onSelect: (id: string) => void
}

/** Remembered, since a long list is rendered anew at every step from event to event. */
export const EventRow = memo(function EventRow({ event, actors, isCurrent, href, onSelect }: EventRowProps) {
  const { type, status, date } = event
  const names = event.actors.map((id) => actors.get(id)?.name ?? id)
  const statusWord = STATUS_WORD[status]
  return (
    <li className={`-mx-3 px-3 ${isCurrent ? 'bg-paper-raised shadow-[inset_3px_0_0_var(--ink)]' : ''}`}>
      <div className="grid gap-x-4 border-b border-rule py-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <p className="text-sm text-ink-soft first-letter:uppercase sm:pt-0.5">{formatEdtfInWords(date.edtf)}</p>
        <div className="min-w-0">
          <p className="flex items-start gap-2">
            <span className="mt-1 shrink-0">
              <EventGlyph type={type} status={status} sizePx={16} />
            </span>
            <EventLink
              id={event.id}
              href={href}
              onSelect={onSelect}
              isCurrent={isCurrent}
              className="font-semibold underline decoration-rule underline-offset-4 hover:decoration-ink"
            >
              {event.title}
            </EventLink>
          </p>
          <p className="mt-0.5 pl-6 text-sm text-ink-soft">
            <span className={TONE_TEXT[toneOf(type)]}>{EVENT_TYPES[type].label}</span>
            {statusWord !== null && <span> · {statusWord}</span>}
            {names.length > 0 && <span> · {names.join(', ')}</span>}
            <span> · {countOf(event.articleCount, 'article')}</span>
            {event.disputed && <span className="font-semibold text-ink"> · Sources differ</span>}
          </p>
        </div>
      </div>
    </li>
  )
})
