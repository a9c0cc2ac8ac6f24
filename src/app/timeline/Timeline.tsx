/** The picture of the story: time across, conflict and cooperation down and up. A plain first version. */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import { formatEdtfInWords } from '../../dataset/date-words.ts'
import type { EventSummary, TimelineIndex } from '../../dataset/published-files.ts'
import type { DayWindow } from '../../layout/day-window.ts'
import { GlyphShape } from './GlyphShape.tsx'

export interface TimelineProps {
  readonly index: TimelineIndex
  /** What the filter leaves, sorted as in the index. */
  readonly events: readonly EventSummary[]
  readonly selectedId: string | null
  /** Null is the whole story. */
  readonly window: DayWindow | null
  readonly collapseGaps: boolean
  readonly hrefOf: (id: string) => string
  readonly onSelect: (id: string) => void
  /** Called at the end of a gesture. */
  readonly onWindowChange: (window: DayWindow | null) => void
  readonly onCollapseGapsChange: (collapse: boolean) => void
  /** For a rendering without a browser; in the page the container's width is measured. */
  readonly widthPx?: number
}

export function Timeline({ index, events, selectedId, hrefOf, onSelect, widthPx = 960 }: TimelineProps) {
  const days = index.events.flatMap((event) => parseEdtf(event.date.edtf)?.startDay ?? [])
  const first = Math.min(...days)
  const last = Math.max(...days)
  return (
    <svg width="100%" viewBox={`0 0 ${widthPx} 320`}>
      {events.map((event) => {
        const day = parseEdtf(event.date.edtf)?.startDay
        if (day == null) return null
        const x = 20 + ((day - first) / Math.max(1, last - first)) * (widthPx - 40)
        return (
          <a
            key={event.id}
            href={hrefOf(event.id)}
            aria-label={`${event.title}, ${formatEdtfInWords(event.date.edtf)}`}
            aria-current={event.id === selectedId ? 'true' : undefined}
            onClick={(click) => {
              if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
              click.preventDefault()
              onSelect(event.id)
            }}
          >
            <GlyphShape type={event.type} status={event.status} x={x} y={160 - (event.score ?? 0) * 14} sizePx={16} />
          </a>
        )
      })}
    </svg>
  )
}
