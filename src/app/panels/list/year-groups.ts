/** The list's headings: events that follow each other in one year stand under it. */
import type { EventSummary } from '../../../dataset/published-files.ts'

export interface YearGroup {
  /** `2025`, or words where there is no year. */
  readonly heading: string
  readonly events: readonly EventSummary[]
}

/** Keeps the order; joins only neighbours, so that nothing moves. */
export function groupByYear(events: readonly EventSummary[]): readonly YearGroup[] {
  const groups: { heading: string; events: EventSummary[] }[] = []
  for (const event of events) {
    const heading = headingOf(event)
    const last = groups.at(-1)
    if (last?.heading === heading) last.events.push(event)
    else groups.push({ heading, events: [event] })
  }
  return groups
}

function headingOf({ date: { start, end } }: EventSummary): string {
  if (start === '..' && end !== '') return `${yearOf(end)} or earlier`
  return start === '' ? 'Date unknown' : yearOf(start)
}

const yearOf = (day: string): string => String(Number(day.slice(0, 4)))
