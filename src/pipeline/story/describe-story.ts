/** What the whole story is about: who recurs in its events, and its first and last date. */
import type { Actor, EventDate, Story, TimelineEvent } from '../../dataset/dataset.ts'
import { joinNames } from './title-edits.ts'

/** A second name stands in the title when it takes part in this share of the first one's events. */
const SHARED = 0.5

export function describeStory(events: readonly TimelineEvent[], actors: readonly Actor[]): Story {
  const dated = events.map(({ date }) => date).filter(({ precision }) => precision !== 'unknown')
  const first = dated.filter(({ start }) => start !== '..').toSorted((a, b) => (a.start < b.start ? -1 : 1))[0]
  const last = dated.filter(({ end }) => end !== '..').toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1)
  return { title: titleOf(events, actors), start: boundOf(first, 0), end: boundOf(last, -1) }
}

/** The first or last date of an EDTF string, as coarse as it was written. */
const boundOf = (date: EventDate | undefined, side: 0 | -1): string => date?.edtf.split('/').at(side)?.replace(/[?~%]$/, '') ?? ''

/** States and organisations name a story; people do only where there are neither. */
function titleOf(events: readonly TimelineEvent[], actors: readonly Actor[]): string {
  const counts = new Map<string, number>()
  for (const id of events.flatMap((event) => event.actors)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = actors
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  const parties = ranked.filter(({ kind }) => kind === 'state')
  const named = parties.length > 1 ? parties : ranked.filter(({ kind }) => kind !== 'person')
  const [first, second] = named.length > 0 ? named : ranked
  if (!first) return 'A story without events'
  const together = second && (counts.get(second.id) ?? 0) >= SHARED * (counts.get(first.id) ?? 0)
  return together ? joinNames([first.name, second.name]) : first.name
}
