/**
 * What no schema can say of a dataset: every quote stands in its article's text, every id that is
 * named exists, and lists are in the order that the contract promises.
 */
import type { Mismatch } from './check-dataset.ts'
import type { Article, Dataset, Mention, Span, TimelineEvent } from './dataset.ts'

/**
 * Every broken reference, quote or order of a dataset that keeps the contract's form.
 * @param textOf the whole text of an article's file by the article's id; null where there is none.
 */
export function checkAgainstTexts(dataset: Dataset, textOf: (articleId: string) => string | null): readonly Mismatch[] {
  return [
    ...findUnsorted('articles', dataset.articles.map(({ id }) => id)),
    ...findUnsorted('actors', dataset.actors.map(({ id }) => id)),
    ...findUnsorted('events', dataset.events.map(sortKey)),
    ...findDoubleIds(dataset),
    ...dataset.articles.flatMap((article, index) => checkArticle(article, `articles[${index}]`, textOf)),
    ...checkEvents(dataset, textOf),
  ]
}

/** Sorts after every day and every open side. */
const UNDATED = '~'

/** `start`, then id; open starts first, unknown dates last. */
const sortKey = ({ id, date }: TimelineEvent): string =>
  `${date.start === '' ? UNDATED : date.start === '..' ? '' : date.start} ${id}`

function findUnsorted(place: string, keys: readonly string[]): readonly Mismatch[] {
  return keys.flatMap((key, index) => {
    const before = keys[index - 1]
    if (before === undefined || before <= key) return []
    return [{ place: `${place}[${index}]`, expected: `the order of the contract, after "${before}"`, found: `"${key}"` }]
  })
}

function findDoubleIds({ articles, actors, events }: Dataset): readonly Mismatch[] {
  return Object.entries({ articles, actors, events }).flatMap(([list, rows]) => {
    const seen = new Set<string>()
    return rows.flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ place: `${list}[${index}].id`, expected: 'an id that no other has', found: `"${id}" again` }]
    })
  })
}

function checkArticle(article: Article, place: string, textOf: (articleId: string) => string | null): readonly Mismatch[] {
  const text = textOf(article.id)
  if (text === null) return [{ place, expected: `the text of ${article.id}`, found: 'none' }]
  const wrongLength: readonly Mismatch[] =
    text.length === article.length
      ? []
      : [{ place: `${place}.length`, expected: `${text.length}, the length of the text`, found: String(article.length) }]
  return [...wrongLength, ...checkSpan(text, article.published.evidence, `${place}.published.evidence`)]
}

function checkEvents(dataset: Dataset, textOf: (articleId: string) => string | null): readonly Mismatch[] {
  const articleIds = new Set(dataset.articles.map(({ id }) => id))
  const actorIds = new Set(dataset.actors.map(({ id }) => id))
  return dataset.events.flatMap((event, index) => {
    const place = `events[${index}]`
    return [
      ...event.actors.flatMap((id, at) =>
        actorIds.has(id) ? [] : [{ place: `${place}.actors[${at}]`, expected: 'the id of an actor', found: `"${id}"` }],
      ),
      ...event.mentions.flatMap((mention, at) =>
        articleIds.has(mention.article)
          ? checkMention(mention, `${place}.mentions[${at}]`, textOf(mention.article))
          : [{ place: `${place}.mentions[${at}].article`, expected: 'the id of an article', found: `"${mention.article}"` }],
      ),
      ...checkMentionOrder(event, place),
      ...checkClaims(event, place),
    ]
  })
}

function checkMention(mention: Mention, place: string, text: string | null): readonly Mismatch[] {
  if (text === null) return [{ place, expected: `the text of ${mention.article}`, found: 'none' }]
  const { start, end, quote, trigger, attribution } = mention
  const sentence = { start, end, text: quote }
  const inside = trigger.start >= start && trigger.end <= end
  return [
    ...checkSpan(text, sentence, `${place}.quote`),
    ...checkSpan(text, trigger, `${place}.trigger`),
    ...(inside ? [] : [{ place: `${place}.trigger`, expected: `offsets within ${start}–${end}`, found: `${trigger.start}–${trigger.end}` }]),
    ...checkSpan(text, mention.date.expression, `${place}.date.expression`),
    ...checkSpan(text, attribution, `${place}.attribution`),
  ]
}

function checkSpan(text: string, span: Span | null, place: string): readonly Mismatch[] {
  if (span === null) return []
  const found = text.slice(span.start, span.end)
  return found === span.text ? [] : [{ place, expected: `"${span.text}" at ${span.start}`, found: `"${found}"` }]
}

function checkMentionOrder({ mentions }: TimelineEvent, place: string): readonly Mismatch[] {
  return mentions.flatMap((mention, index) => {
    const before = mentions[index - 1]
    if (!before || before.article < mention.article || (before.article === mention.article && before.start <= mention.start)) return []
    return [{ place: `${place}.mentions[${index}]`, expected: 'mentions by article, then start', found: `${mention.article} ${mention.start}` }]
  })
}

const checkClaims = ({ disagreements, mentions }: TimelineEvent, place: string): readonly Mismatch[] =>
  disagreements.flatMap(({ claims }, index) =>
    claims.flatMap(({ mentions: claimed }, at) =>
      claimed
        .filter((mention) => mention >= mentions.length)
        .map((mention) => ({
          place: `${place}.disagreements[${index}].claims[${at}]`,
          expected: `the index of one of ${mentions.length} mentions`,
          found: String(mention),
        })),
    ),
  )
