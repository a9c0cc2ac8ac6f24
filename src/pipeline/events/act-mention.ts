/** A coded act of one article, dated and with its actors named: what `story/` merges into events. */
import type { ActorKind, MentionDate, Span } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { CodedAct } from './coded-act.ts'
import type { FullerNoun } from './fuller-nouns.ts'

/** A name in a sentence and whom it stands for within the story. */
export interface NamedActor {
  /** Canonical name: `Kari Holm` for `Ms Holm`, `Norway` for `Oslo` where the capital acts. */
  readonly name: string
  readonly kind: ActorKind
  readonly role: 'source' | 'target' | 'other'
  readonly span: Span
}

/** Of no day that anything tells. */
export const UNDATED: MentionDate = { edtf: '', basis: 'none', expression: null }

/** Who says so, as a title can name him. */
export interface Speaker {
  /** A party by its name, a body in the text's own words: `Kari Holm`, `Norway's health ministry`. */
  readonly name: string
  /** Null where these are the text's own words. */
  readonly kind: ActorKind | null
}

export interface ActMention extends CodedAct {
  /** Id of the article. */
  readonly article: string
  readonly sentence: Sentence
  readonly date: MentionDate
  readonly actors: readonly NamedActor[]
  /** Where the act took place, as written. */
  readonly places: readonly Span[]
  /** Who says so; null where nobody is named. */
  readonly speaker: Speaker | null
  /** What bare nouns of the sentence mean. */
  readonly fuller: readonly FullerNoun[]
}
