/** One type as a button that shows its glyph, its count and whether it is chosen. */
import { EVENT_TYPES, type EventType } from '../../../dataset/event-types.ts'
import { EventGlyph } from '../../timeline/EventGlyph.tsx'
import { countOf, formatCount } from '../count-words.ts'
import { TONE_PRESSED } from '../tone-classes.ts'
import type { Tone } from '../type-tone.ts'

interface TypeToggleProps {
  readonly type: EventType
  readonly tone: Tone
  readonly count: number
  readonly pressed: boolean
  readonly onToggle: (type: EventType) => void
}

export function TypeToggle({ type, tone, count, pressed, onToggle }: TypeToggleProps) {
  const { label, covers } = EVENT_TYPES[type]
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={covers}
      onClick={() => onToggle(type)}
      className={`inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-md border px-2.5 text-sm lg:min-h-7 lg:px-2 lg:text-[0.8125rem] ${
        pressed ? TONE_PRESSED[tone] : 'border-rule bg-paper-raised hover:border-ink-soft'
      }`}
    >
      <EventGlyph type={type} status="occurred" sizePx={14} />
      <span>{label}</span>
      <span aria-hidden="true" className="text-ink-soft">
        {formatCount(count)}
      </span>
      <span className="sr-only">, {countOf(count, 'event')}</span>
    </button>
  )
}
