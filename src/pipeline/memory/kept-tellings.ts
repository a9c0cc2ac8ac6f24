/**
 * An article's mentions and their wordings in a form that can be kept or handed from one thread to another, and
 * back. Where the words of a span are those of the article's text, which is at hand, only their place is kept; the
 * words of a wording are kept as one text, since they are of letters alone.
 * Always true: `restoreTellings(article, keepTellings(article, tellings))` equals `tellings`.
 */
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import { findTellings, type Tellings, type Wording } from '../story/mention-wording.ts'
import { remember, type Memory } from './memory.ts'

/*
 * Lists without names: half as long as objects, and read in two thirds of the time, which is a good part of a
 * second run's.
 */
type KeptSpan = readonly [start: number, end: number, otherText?: string]
type KeptActor = readonly [name: string, kind: NamedActor['kind'], role: NamedActor['role'], span: KeptSpan]
type KeptDate = readonly [edtf: string, basis: MentionDate['basis'], expression: KeptSpan | null]
type KeptFuller = readonly [fuller: string, span: KeptSpan]
type KeptWording = readonly [words: string, figures: Wording['figures'], isAdditive: boolean, isSummary: boolean]

type KeptMention = readonly [
  type: ActMention['type'],
  mode: ActMention['mode'],
  score: ActMention['score'],
  status: ActMention['status'],
  form: ActMention['form'],
  tense: ActMention['tense'],
  strength: ActMention['strength'],
  ploverType: ActMention['ploverType'],
  rule: string,
  speaker: ActMention['speaker'],
  /** Its index in the article. */
  sentence: number,
  date: KeptDate,
  actors: readonly KeptActor[],
  places: readonly KeptSpan[],
  trigger: KeptSpan,
  clause: KeptSpan,
  sources: readonly KeptSpan[],
  targets: readonly KeptSpan[],
  attribution: KeptSpan | null,
  fuller: readonly KeptFuller[],
  wording: KeptWording,
]

export type KeptTellings = readonly KeptMention[]

/** The name under which a memory has what an article tells. */
export function nameOfTellings(memory: Memory, article: DatedArticle): string {
  const known = nameOf.get(article)
  if (known !== undefined) return known
  const name = memory.nameOf(['tellings', article.file, article.sha256, JSON.stringify(article.published)])
  nameOf.set(article, name)
  return name
}

/** Asked for three times a run; the same in every memory. */
const nameOf = new WeakMap<DatedArticle, string>()

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
const isKeptTellings = (value: unknown): value is KeptTellings => Array.isArray(value) && value.every(Array.isArray)

export function keepTellings({ text }: DatedArticle, { mentions, wordings }: Tellings): KeptTellings {
  const keep = (span: Span): KeptSpan =>
    text.slice(span.start, span.end) === span.text ? [span.start, span.end] : [span.start, span.end, span.text]
  const keepMention = (mention: ActMention, { figures, words, isAdditive, isSummary }: Wording): KeptMention => [
    mention.type,
    mention.mode,
    mention.score,
    mention.status,
    mention.form,
    mention.tense,
    mention.strength,
    mention.ploverType,
    mention.rule,
    mention.speaker,
    mention.sentence.index,
    [mention.date.edtf, mention.date.basis, mention.date.expression && keep(mention.date.expression)],
    mention.actors.map(({ name, kind, role, span }) => [name, kind, role, keep(span)]),
    mention.places.map(keep),
    keep(mention.trigger),
    keep(mention.clause),
    mention.sources.map(keep),
    mention.targets.map(keep),
    mention.attribution && keep(mention.attribution),
    mention.fuller.map(({ span, fuller }) => [fuller, keep(span)]),
    [[...words].join(' '), figures, isAdditive, isSummary],
  ]
  return wordings.flatMap((wording, index) => (mentions[index] ? [keepMention(mentions[index], wording)] : []))
}

/** Null where the article lacks a sentence that a mention names: what was kept is of another article. */
export function restoreTellings({ id, text, sentences }: DatedArticle, kept: KeptTellings): Tellings | null {
  const restore = ([start, end, otherText]: KeptSpan): Span => ({ start, end, text: otherText ?? text.slice(start, end) })
  const mentions: ActMention[] = []
  const wordings: Wording[] = []
  for (const [
    type, mode, score, status, form, tense, strength, ploverType, rule, speaker, sentenceIndex, [edtf, basis, expression],
    actors, places, trigger, clause, sources, targets, attribution, fuller, [words, figures, isAdditive, isSummary],
  ] of kept) {
    const sentence = sentences[sentenceIndex]
    if (!sentence) return null
    mentions.push({
      type, mode, score, status, form, tense, strength, ploverType, rule, speaker, sentence,
      article: id,
      date: { edtf, basis, expression: expression && restore(expression) },
      actors: actors.map(([name, kind, role, span]) => ({ name, kind, role, span: restore(span) })),
      places: places.map(restore),
      trigger: restore(trigger),
      clause: restore(clause),
      sources: sources.map(restore),
      targets: targets.map(restore),
      attribution: attribution && restore(attribution),
      fuller: fuller.map(([withArticle, span]) => ({ span: restore(span), fuller: withArticle })),
    })
    wordings.push({ figures, words: new Set(words === '' ? [] : words.split(' ')), isAdditive, isSummary })
  }
  return { mentions, wordings }
}
