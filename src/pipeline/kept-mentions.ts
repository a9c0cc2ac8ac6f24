/**
 * Mentions in a form that can be kept in a file or handed from one thread to another, and back. A
 * sentence is kept by its index, since the article that it stands in is at hand when it is read.
 * Always true: `restoreMentions(article, keepMentions(mentions))` equals `mentions`.
 */
import * as v from 'valibot'
import type { MentionDate, Span } from '../dataset/dataset.ts'
import { EVENT_TYPE_NAMES } from '../dataset/event-types.ts'
import type { DatedArticle } from './articles/source-article.ts'
import type { ActMention, NamedActor } from './events/act-mention.ts'

/** A mention whose sentence is its index in the article. */
export type KeptMention = Omit<ActMention, 'sentence'> & { readonly sentence: number }

export const keepMentions = (mentions: readonly ActMention[]): readonly KeptMention[] =>
  mentions.map((mention) => ({ ...mention, sentence: mention.sentence.index }))

/** Null where the article lacks a sentence that a mention names: what was kept is of another article. */
export function restoreMentions({ sentences }: DatedArticle, kept: readonly KeptMention[]): readonly ActMention[] | null {
  const mentions = kept.flatMap((mention) => {
    const sentence = sentences[mention.sentence]
    return sentence ? [{ ...mention, sentence }] : []
  })
  return mentions.length === kept.length ? mentions : null
}

const span = v.object({ start: v.number(), end: v.number(), text: v.string() }) satisfies v.GenericSchema<Span>
const eventType = v.picklist(EVENT_TYPE_NAMES)

const date = v.object({
  edtf: v.string(),
  basis: v.picklist(['stated', 'relative', 'inherited', 'published', 'none']),
  expression: v.nullable(span),
}) satisfies v.GenericSchema<MentionDate>

const actor = v.object({
  name: v.string(),
  kind: v.picklist(['person', 'state', 'organisation']),
  role: v.picklist(['source', 'target', 'other']),
  span,
}) satisfies v.GenericSchema<NamedActor>

const keptMention = v.object({
  article: v.string(),
  sentence: v.number(),
  date,
  actors: v.array(actor),
  places: v.array(span),
  type: eventType,
  mode: v.nullable(v.string()),
  score: v.nullable(v.number()),
  status: v.picklist(['occurred', 'planned', 'alleged']),
  trigger: span,
  clause: span,
  sources: v.array(span),
  targets: v.array(span),
  attribution: v.nullable(span),
  form: v.picklist(['finite', 'participle', 'infinitive', 'nominal']),
  tense: v.picklist(['past', 'present', 'perfect', 'pluperfect', 'future', 'none']),
  strength: v.picklist(['strong', 'weak']),
  ploverType: eventType,
  rule: v.string(),
}) satisfies v.GenericSchema<KeptMention>

const keptArticle = v.object({ key: v.string(), mentions: v.array(keptMention) })

export interface KeptArticle {
  /** What the mentions were found in, and by which version of the program. */
  readonly key: string
  readonly mentions: readonly KeptMention[]
}

/** One line of a file of kept articles, without line end. */
export const formatKept = ({ key, mentions }: KeptArticle): string => JSON.stringify({ key, mentions })

/** Null for a line that is damaged or of another version: its article is read again. */
export function parseKept(line: string): KeptArticle | null {
  try {
    const read = v.safeParse(keptArticle, JSON.parse(line))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
