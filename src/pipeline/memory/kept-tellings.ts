/**
 * An article's mentions and their wordings in a form that can be kept or handed from one thread to another, and
 * back. Where the words of a span are those of the article's text, which is at hand, only their place is kept; the
 * words of a wording are kept as one text, since they are of letters alone.
 * Always true: `restoreTellings(article, keepTellings(article, tellings))` equals `tellings`.
 */
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import type { FullerNoun } from '../events/fuller-nouns.ts'
import { findTellings, type Tellings, type Wording } from '../story/mention-wording.ts'
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
  readonly wording: Omit<Wording, 'words'> & { readonly words: string }
}

export type KeptTellings = readonly KeptMention[]

/** The name under which a memory has what an article tells. */
export const nameOfTellings = (memory: Memory, { file, sha256, published }: DatedArticle): string =>
  memory.nameOf(['mentions', file, sha256, JSON.stringify(published)])

/** `findTellings`, but for what the memory has found before. */
export const rememberTellings =
  (memory: Memory) =>
  (article: DatedArticle): Tellings =>
    remember(memory, {
      name: nameOfTellings(memory, article),
      make: () => findTellings(article),
      keep: (tellings) => keepTellings(article, tellings),
      restore: (kept) => (isKeptTellings(kept) ? restoreTellings(article, kept) : null),
    })

/** What a memory keeps of what an article tells. */
export const findKept = (article: DatedArticle): KeptTellings => keepTellings(article, findTellings(article))

/** Made by this very program, as its name in the memory says: it has the form in which it was kept. */
const isKeptTellings = (value: unknown): value is KeptTellings => Array.isArray(value) && value.every(isRecord)

export function keepTellings({ text }: DatedArticle, { mentions, wordings }: Tellings): KeptTellings {
  const keep = (span: Span): KeptSpan =>
    text.slice(span.start, span.end) === span.text ? [span.start, span.end] : [span.start, span.end, span.text]
  const keepMention = (mention: ActMention, { figures, words, isAdditive, isSummary }: Wording): KeptMention => ({
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
    wording: { figures, words: [...words].join(' '), isAdditive, isSummary },
  })
  return wordings.flatMap((wording, index) => (mentions[index] ? [keepMention(mentions[index], wording)] : []))
}

/** What is kept as it is. One by one: a spread of so many fields takes a good part of a second run's time. */
function ownWords({ type, mode, score, status, form, tense, strength, ploverType, rule, speaker }: Omit<ActMention, Replaced>): Omit<ActMention, Replaced> {
  return { type, mode, score, status, form, tense, strength, ploverType, rule, speaker }
}

/** Null where the article lacks a sentence that a mention names: what was kept is of another article. */
export function restoreTellings({ id, text, sentences }: DatedArticle, kept: KeptTellings): Tellings | null {
  const restore = ([start, end, otherText]: KeptSpan): Span => ({ start, end, text: otherText ?? text.slice(start, end) })
  const mentions: ActMention[] = []
  const wordings: Wording[] = []
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
    wordings.push(restoreWording(mention.wording))
  }
  return { mentions, wordings }
}

const restoreWording = ({ figures, words, isAdditive, isSummary }: KeptMention['wording']): Wording => ({
  figures,
  words: new Set(words === '' ? [] : words.split(' ')),
  isAdditive,
  isSummary,
})
