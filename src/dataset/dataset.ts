/**
 * The contract between the pipeline, the layout, the app and the publisher: what one story's
 * dataset holds, field by field. `check-dataset.ts` proves that a JSON value keeps it.
 * Always true: every quote is `text.slice(start, end)` of its article's file, in UTF-16 units.
 */
import type { EventType } from './event-types.ts'

/** One story read from one folder of articles. */
export interface Dataset {
  /** The version of this contract; a reader refuses one it does not know. */
  readonly version: 1
  /** What the whole timeline is about, with its first and last dated day as EDTF. */
  readonly story: Story
  /** Every article that could be read, sorted by id. */
  readonly articles: readonly Article[]
  /** Everyone who takes part in an event, sorted by id. */
  readonly actors: readonly Actor[]
  /** Sorted by `date.start`, then id; events without a date come last. */
  readonly events: readonly TimelineEvent[]
  /** What could not be read or was left out, and why. */
  readonly problems: readonly Problem[]
}

export interface Story {
  /** In words, from the actors that recur: `India and Canada`. */
  readonly title: string
  /** EDTF of the first and of the last known date. */
  readonly start: string
  readonly end: string
}

export interface Article {
  /** The file's name without its ending. */
  readonly id: string
  /** Its headline or, where it has none, its first clause. */
  readonly title: string
  /** Who published it, where the article says so. */
  readonly publisher: string | null
  readonly url: string | null
  readonly published: Published
  /** Length of the file's text in UTF-16 units. */
  readonly length: number
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string
}

export interface Published {
  /** EDTF, at the precision that can be defended; `''` where nothing tells it. */
  readonly edtf: string
  /** `stated` when one place of the article gives the whole date; else `inferred`. */
  readonly basis: 'stated' | 'inferred'
  /** The characters it was read from; null where another article gave it. */
  readonly evidence: Span | null
  /** In words, for the reader: from what it was read or inferred. */
  readonly reason: string
}

export type ActorKind = 'person' | 'state' | 'organisation'

export interface Actor {
  /** A slug of the name, unique in the dataset. */
  readonly id: string
  /** The fullest name that the articles give, without title. */
  readonly name: string
  readonly kind: ActorKind
  /** Other forms under which the articles name it, sorted. */
  readonly aliases: readonly string[]
}

export type EventStatus = 'occurred' | 'planned' | 'alleged'
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval' | 'unknown'

export interface EventDate {
  /** EDTF as the articles gave it; `''` where unknown. */
  readonly edtf: string
  /** First and last day that it can mean (`2026-02-07`), `..` for an open side, `''` where unknown. */
  readonly start: string
  readonly end: string
  readonly precision: DatePrecision
}

export interface TimelineEvent {
  /** Lasts: made from what the event is, never from its place in a list. */
  readonly id: string
  /** Reads on its own; at most 90 characters. */
  readonly title: string
  readonly type: EventType
  /** From −10 (conflict) to +10 (cooperation); null for the types without score. */
  readonly score: number | null
  readonly status: EventStatus
  readonly date: EventDate
  /** Ids of actors, those who act first. */
  readonly actors: readonly string[]
  /** Names of the places where it happened, as written. */
  readonly places: readonly string[]
  /** By article, then start. Never empty. */
  readonly mentions: readonly Mention[]
  /** Independent origins: articles that repeat one statement count once. */
  readonly origins: number
  readonly disagreements: readonly Disagreement[]
}

export type DateBasis = 'stated' | 'relative' | 'inherited' | 'published' | 'none'

export interface Mention {
  /** Id of the article. */
  readonly article: string
  /** The whole sentence. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The words that name the event. */
  readonly trigger: Span
  readonly date: MentionDate
  /** Who says so, where the sentence says it. */
  readonly attribution: Span | null
  /** The lexicon row or rule that found it. */
  readonly rule: string
}

export interface MentionDate {
  /** EDTF; `''` where unknown. */
  readonly edtf: string
  /**
   * `stated`: the expression alone gives it. `relative`: the expression, read against the article's
   * date or a date before it. `inherited`: from a neighbouring clause. `published`: the article's own
   * date, for what it reports as news. `none`: unknown.
   */
  readonly basis: DateBasis
  /** The words it was read from, where there are any. */
  readonly expression: Span | null
}

export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type DisagreementField = 'date' | 'actors' | 'type' | 'status' | 'figure'

export interface Disagreement {
  readonly field: DisagreementField
  /** Each value with the indices, in the event's mentions, of those that claim it. */
  readonly claims: readonly { readonly value: string; readonly mentions: readonly number[] }[]
}

export interface Problem {
  /** Name of the file, or of the folder. */
  readonly file: string
  readonly start?: number
  readonly end?: number
  readonly rule: string
  /** What was expected and what was found. */
  readonly message: string
  /** What to do about it. */
  readonly help: string
}
