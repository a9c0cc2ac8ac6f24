/** An event's mentions as a reader meets them: article by article, and each sentence once, whatever it tells twice. */
import type { Mention, Span } from '../../../dataset/dataset.ts'

export interface SaidSentence {
  readonly start: number
  readonly quote: string
  /** The words that name the event, in the order of the sentence, without overlaps. */
  readonly triggers: readonly Span[]
  /** Those that stand in this sentence; never empty. */
  readonly mentions: readonly Mention[]
}

/** Article id → its sentences; both in the order of the mentions. */
export function groupMentions(mentions: readonly Mention[]): ReadonlyMap<string, readonly SaidSentence[]> {
  const articles = new Map<string, Map<string, Mention[]>>()
  for (const mention of mentions) {
    const sentences = articles.get(mention.article) ?? new Map<string, Mention[]>()
    articles.set(mention.article, sentences)
    const place = `${mention.start} ${mention.end}`
    sentences.set(place, [...(sentences.get(place) ?? []), mention])
  }
  return new Map([...articles].map(([article, sentences]) => [article, [...sentences.values()].flatMap(toSentence)]))
}

function toSentence(mentions: readonly Mention[]): readonly SaidSentence[] {
  const [first] = mentions
  return first === undefined ? [] : [{ start: first.start, quote: first.quote, triggers: triggersOf(mentions), mentions }]
}

function triggersOf(mentions: readonly Mention[]): readonly Span[] {
  const kept: Span[] = []
  for (const { trigger } of mentions.toSorted((a, b) => a.trigger.start - b.trigger.start)) {
    if (trigger.start >= (kept.at(-1)?.end ?? 0)) kept.push(trigger)
  }
  return kept
}
