/** What is known of an event, fact by fact, with the way in which its date was read. */
import type { ReactNode } from 'react'
import type { Actor, Article } from '../../../dataset/dataset.ts'
import { formatEdtfWithWeekday } from '../../../dataset/date-words.ts'
import { EVENT_TYPES } from '../../../dataset/event-types.ts'
import type { EventDetail, EventSummary } from '../../../dataset/published-files.ts'
import { EventGlyph } from '../../timeline/EventGlyph.tsx'
import { countOf } from '../count-words.ts'
import { STATUS_SENTENCE } from '../status-words.ts'
import { TONE_TEXT } from '../tone-classes.ts'
import { toneOf } from '../type-tone.ts'
import { explainReading } from './mention-date-words.ts'

interface EventFactsProps {
  readonly event: EventSummary
  /** Undefined while it loads. */
  readonly detail: EventDetail | undefined
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, Article>
}

export function EventFacts({ event, detail, actors, articles }: EventFactsProps) {
  const { type, status, date, score } = event
  const row = EVENT_TYPES[type]
  const places = detail?.places ?? []
  const dating = detail && (detail.mentions.find((mention) => mention.date.edtf === date.edtf) ?? detail.mentions[0])
  return (
    <dl className="mt-4 text-sm">
      <Fact name="When">
        <span className="block text-base font-semibold first-letter:uppercase">{formatEdtfWithWeekday(date.edtf)}</span>
        {dating && <span className="block text-ink-soft">{explainReading(dating.date, articles.get(dating.article))}</span>}
      </Fact>
      <Fact name="What">
        <span className={`inline-flex items-center gap-1.5 font-semibold ${TONE_TEXT[toneOf(type)]}`}>
          <EventGlyph type={type} status={status} sizePx={16} />
          {row.label}
        </span>
        <span className="block text-ink-soft">
          {row.covers}.{' '}
          {score === null
            ? 'Context: it has no place on the scale from conflict to cooperation.'
            : `${formatScore(score)} on the scale from −10, conflict, to +10, cooperation.`}
        </span>
      </Fact>
      <Fact name="Status">{STATUS_SENTENCE[status]}</Fact>
      {event.actors.length > 0 && <Fact name="Who">{event.actors.map((id) => actors.get(id)?.name ?? id).join(', ')}</Fact>}
      {places.length > 0 && <Fact name="Where">{places.join(', ')}</Fact>}
      <Fact name="Reported">
        {countOf(event.mentionCount, 'sentence')} in {countOf(event.articleCount, 'article')}
        {event.articleCount > 1 && `, ${countOf(event.origins, 'independent origin')}`}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-2">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** `+2.5`, `−6`, `0`: with the true minus sign. */
const formatScore = (score: number): string => (score > 0 ? `+${score}` : String(score).replace('-', '−'))
