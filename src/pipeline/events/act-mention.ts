/** A coded act of one article, dated and with its actors named: what `story/` merges into events. */
import type { ActorKind, MentionDate, Span } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { CodedAct } from './coded-act.ts'

/** A name in a sentence and whom it stands for within the story. */
export interface NamedActor {
  /** Canonical name: `Kari Holm` for `Ms Holm`, `Norway` for `Oslo` where the capital acts. */
  readonly name: string
  readonly kind: ActorKind
  readonly role: 'source' | 'target' | 'other'
  readonly span: Span
}

export interface ActMention extends CodedAct {
  /** Id of the article. */
  readonly article: string
  readonly sentence: Sentence
  readonly date: MentionDate
  readonly actors: readonly NamedActor[]
  /** Where the act took place, as written. */
  readonly places: readonly Span[]
}
