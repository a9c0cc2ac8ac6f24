/** The picture of a very long story, against the least that any picture must do: look at each event once. */
import { formatDayNumber } from '../../src/dataset/calendar-date.ts'
import { EVENT_TYPES, EVENT_TYPE_NAMES } from '../../src/dataset/event-types.ts'
import type { EventSummary } from '../../src/dataset/published-files.ts'
import { placeTimeline, preparePicture, prepareStory } from '../../src/layout/timeline-layout.ts'
import type { BenchCase } from './bench-case.ts'

const EVENTS = 50_000
const FIRST_DAY = 10_000
/** Steps through days and types without a pattern that a layout could profit from; both are prime. */
const DAY_STEP = 7919
const DAYS = 10_007

const events: readonly EventSummary[] = Array.from({ length: EVENTS }, (_, index) => {
  const day = formatDayNumber(FIRST_DAY + ((index * DAY_STEP) % DAYS))
  const type = EVENT_TYPE_NAMES[index % EVENT_TYPE_NAMES.length] ?? 'CONSULT'
  return {
    id: `event-${index}`,
    title: `Envoys of two states discuss matter number ${index}`,
    type,
    score: EVENT_TYPES[type].score,
    status: 'occurred' as const,
    date: { edtf: day, start: day, end: day, precision: 'day' as const },
    actors: [],
    mentionCount: 1 + (index % 5),
    articleCount: 1 + (index % 3),
    origins: 1,
    disputed: false,
  }
}).toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1))

export function prepare(): readonly BenchCase[] {
  const story = prepareStory(events)
  const picture = preparePicture(story, events, 1280)
  const frame = { scale: story.evenScale, view: { from: 0.3, to: 0.6 }, selectedId: null, previousSlots: new Map<string, never>() }
  const lookAtEach = { name: 'a plain map over the events', run: () => events.map(({ id, date }) => id.length + date.start.length) }
  return [
    {
      name: `layout: preparing ${EVENTS} events`,
      amount: EVENTS,
      unit: 'events',
      ours: { name: 'story and picture', run: () => preparePicture(prepareStory(events), events, 1280) },
      rival: lookAtEach,
      aim: 'once a story, under a second',
    },
    {
      name: `layout: one frame of ${EVENTS} events`,
      amount: EVENTS,
      unit: 'events',
      ours: { name: 'one frame', run: () => placeTimeline(picture, frame) },
      rival: lookAtEach,
      aim: 'at least 1: a frame costs pixels, not events',
    },
  ]
}
