/** What reading one file yields: its text untouched, and where in it the headline, date and sentences lie. */
import type { Published, Span } from '../../dataset/dataset.ts'

/** `headline`: names the article. `standfirst`: a summary, key point or caption that repeats the body. `body`: the report. */
export type SentenceRole = 'headline' | 'standfirst' | 'body'

/** One sentence; offsets are UTF-16 units of the file's text. */
export interface Sentence extends Span {
  /** Counts sentences of the article from 0. */
  readonly index: number
  /** Counts paragraphs of the article from 0. */
  readonly paragraph: number
  readonly role: SentenceRole
}

export interface SourceArticle {
  /** The file's name without its ending. */
  readonly id: string
  readonly file: string
  /** The whole file, decoded, not normalised: every offset of the dataset points into it. */
  readonly text: string
  readonly sha256: string
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  /** `Ottawa, February 8` or `New Delhi:`, where the article opens with one. */
  readonly dateline: { readonly place: Span | null; readonly date: Span | null } | null
  /** A publication date that one place of the file gives whole; else null and inferred later. */
  readonly statedDate: Span | null
  /** In reading order; furniture and reader comments are not among them. */
  readonly sentences: readonly Sentence[]
}

/** An article whose publication date has been read or inferred. */
export interface DatedArticle extends SourceArticle {
  readonly published: Published
}
