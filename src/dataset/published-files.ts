/**
 * The files that a published site serves its app, and what each holds. The index draws the picture
 * and the list; an event's mentions and an article's text are fetched when a reader asks for them,
 * so that the first view costs little whatever the story's size.
 */
import type { Article, Actor, EventDate, EventStatus, Problem, Story, TimelineEvent } from './dataset.ts'
import type { EventType } from './event-types.ts'

/** What the picture and the list need of one event. */
export interface EventSummary {
  readonly id: string
  readonly title: string
  readonly type: EventType
  readonly score: number | null
  readonly status: EventStatus
  readonly date: EventDate
  readonly actors: readonly string[]
  /** How many sentences report it, in how many articles, from how many independent origins. */
  readonly mentionCount: number
  readonly articleCount: number
  readonly origins: number
  readonly disputed: boolean
}

/** `data/index.json` */
export interface TimelineIndex {
  readonly version: 1
  readonly story: Story
  readonly articles: readonly Article[]
  readonly actors: readonly Actor[]
  readonly events: readonly EventSummary[]
  /** Ids that were published once and now live under another id. */
  readonly redirects: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/** `data/events/<id>.json` */
export type EventDetail = TimelineEvent

/** `data/articles/<id>.json` */
export interface ArticleText {
  readonly id: string
  readonly text: string
}

// Paths are relative to the site's root, so that a site works from any sub-path.
export const INDEX_PATH = 'data/index.json'
export const eventPath = (id: string): string => `data/events/${encodeURIComponent(id)}.json`
export const articlePath = (id: string): string => `data/articles/${encodeURIComponent(id)}.json`
