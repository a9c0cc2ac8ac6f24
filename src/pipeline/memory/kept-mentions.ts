/**
 * An article's mentions in a form that can be kept or handed from one thread to another, and back. Where
 * the words of a span are those of the article's text, which is at hand, only their place is kept.
 * Always true: `restoreMentions(article, keepMentions(article, mentions))` equals `mentions`.
 */
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import { findMentions } from '../events/find-mentions.ts'
import type { FullerNoun } from '../events/fuller-nouns.ts'
import { isRecord, remember, type Memory } from './memory.ts'

type KeptSpan = readonly [start: number, end: number, otherText?: string]

interface KeptActor extends Omit<NamedActor, 'span'> {
  readonly span: KeptSpan
}

type Replaced = 'article' | 'sentence' | 'date' | 'actors' | 'places' | 'trigger' | 'clause' | 'sources' | 'targets' | 'attribution' | 'fuller'

interface KeptMention extends Omit<ActMention, Replaced> {
  /** Its index in the article. */
  readonly sentence: number
  readonly date: Omit<MentionDate, 'expression'> & { readonly expression: KeptSpan | null }
  readonly actors: readonly KeptActor[]
  readonly places: readonly KeptSpan[]
  readonly trigger: KeptSpan
  readonly clause: KeptSpan
  readonly sources: readonly KeptSpan[]
  readonly targets: readonly KeptSpan[]
  readonly attribution: KeptSpan | null
  readonly fuller: readonly (Omit<FullerNoun, 'span'> & { readonly span: KeptSpan })[]
}

export type KeptMentions = readonly KeptMention[]

/** The name under which a memory has the mentions of an article. */
export const nameOfMentions = (memory: Memory, { file, sha256, published }: DatedArticle): string =>
  memory.nameOf(['mentions', file, sha256, JSON.stringify(published)])

/** `findMentions`, but for what the memory has found before. */
export const rememberMentions =
  (memory: Memory) =>
  (article: DatedArticle): readonly ActMention[] =>
    remember(memory, {
      name: nameOfMentions(memory, article),
      make: () => findMentions(article),
      keep: (mentions) => keepMentions(article, mentions),
      restore: (kept) => (isKeptMentions(kept) ? restoreMentions(article, kept) : null),
    })

/** What a memory keeps of an article's mentions. */
export const findKept = (article: DatedArticle): KeptMentions => keepMentions(article, findMentions(article))

/** Made by this very program, as its name in the memory says: it has the form in which it was kept. */
const isKeptMentions = (value: unknown): value is KeptMentions => Array.isArray(value) && value.every(isRecord)

export function keepMentions({ text }: DatedArticle, mentions: readonly ActMention[]): KeptMentions {
  const keep = (span: Span): KeptSpan =>
    text.slice(span.start, span.end) === span.text ? [span.start, span.end] : [span.start, span.end, span.text]
  return mentions.map((mention) => ({
    ...ownWords(mention),
    sentence: mention.sentence.index,
    date: { edtf: mention.date.edtf, basis: mention.date.basis, expression: mention.date.expression && keep(mention.date.expression) },
    actors: mention.actors.map(({ name, kind, role, span }) => ({ name, kind, role, span: keep(span) })),
    places: mention.places.map(keep),
    trigger: keep(mention.trigger),
    clause: keep(mention.clause),
    sources: mention.sources.map(keep),
    targets: mention.targets.map(keep),
    attribution: mention.attribution && keep(mention.attribution),
    fuller: mention.fuller.map(({ span, fuller }) => ({ span: keep(span), fuller })),
  }))
}

/** What is kept as it is. One by one: a spread of so many fields takes a good part of a second run's time. */
function ownWords({ type, mode, score, status, form, tense, strength, ploverType, rule, speaker }: Omit<ActMention, Replaced>): Omit<ActMention, Replaced> {
  return { type, mode, score, status, form, tense, strength, ploverType, rule, speaker }
}

/** Null where the article lacks a sentence that a mention names: what was kept is of another article. */
export function restoreMentions({ id, text, sentences }: DatedArticle, kept: KeptMentions): readonly ActMention[] | null {
  const restore = ([start, end, otherText]: KeptSpan): Span => ({ start, end, text: otherText ?? text.slice(start, end) })
  const mentions: ActMention[] = []
  for (const mention of kept) {
    const sentence = sentences[mention.sentence]
    if (!sentence) return null
    mentions.push({
      type: mention.type,
      mode: mention.mode,
      score: mention.score,
      status: mention.status,
      form: mention.form,
      tense: mention.tense,
      strength: mention.strength,
      ploverType: mention.ploverType,
      rule: mention.rule,
      article: id,
      sentence,
      date: { edtf: mention.date.edtf, basis: mention.date.basis, expression: mention.date.expression && restore(mention.date.expression) },
      actors: mention.actors.map(({ name, kind, role, span }) => ({ name, kind, role, span: restore(span) })),
      places: mention.places.map(restore),
      trigger: restore(mention.trigger),
      clause: restore(mention.clause),
      sources: mention.sources.map(restore),
      targets: mention.targets.map(restore),
      attribution: mention.attribution && restore(mention.attribution),
      speaker: mention.speaker,
      fuller: mention.fuller.map(({ span, fuller }) => ({ span: restore(span), fuller })),
    })
  }
  return mentions
}
