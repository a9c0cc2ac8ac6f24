/** What the page shows of a story under the present address: pure look-ups, remembered between renders. */
import { useMemo } from 'react'
import type { Actor, Article } from '../dataset/dataset.ts'
import type { EventSummary, TimelineIndex } from '../dataset/published-files.ts'
import type { DayWindow } from '../layout/day-window.ts'
import { buildSearchTexts, matchTypes, matchWords } from './panels/filter/filter-events.ts'
import { resolveEvent } from './panels/event/resolve-event.ts'
import type { Address } from './url/address.ts'
import { windowOf } from './url/window-of.ts'

export interface StoryView {
  /** Events that hold the words of the search, and of those what the types leave. */
  readonly matching: readonly EventSummary[]
  readonly shown: readonly EventSummary[]
  readonly window: DayWindow | null
  /** The open event; null when none is, or when the address names one that does not exist. */
  readonly event: EventSummary | null
  readonly article: Article | null
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, Article>
}

/** `standing` is the address without its event and article (`useStanding`). */
export function useStoryView(index: TimelineIndex, address: Address, standing: Address): StoryView {
  const { types, words, fromDay, toDay } = standing
  const searchTexts = useMemo(() => buildSearchTexts(index), [index])
  const matching = useMemo(() => matchWords(index.events, words, searchTexts), [index, words, searchTexts])
  const shown = useMemo(() => matchTypes(matching, types), [matching, types])
  const window = useMemo(() => windowOf({ fromDay, toDay }, index.story), [fromDay, toDay, index])
  const actors = useMemo(() => new Map(index.actors.map((actor) => [actor.id, actor])), [index])
  const articles = useMemo(() => new Map(index.articles.map((article) => [article.id, article])), [index])
  const event = useMemo(
    () => (address.event === null ? null : resolveEvent(index, address.event)),
    [index, address.event],
  )
  const article = address.article === null ? null : (articles.get(address.article) ?? null)
  return { matching, shown, window, event, article, actors, articles }
}
