/**
 * Every stage in order: files → articles → mentions → events → dataset. Pure: the same files and ledger
 * give the same dataset, whatever their order, the clock or the place.
 */
import type { Article, Dataset, Problem, TimelineEvent } from '../dataset/dataset.ts'
import { readArticles, type ReadArticles } from './articles/read-articles.ts'
import type { DatedArticle } from './articles/source-article.ts'
import type { SourceFile } from './articles/source-file.ts'
import { rememberEvents } from './memory/kept-event.ts'
import { rememberFiles } from './memory/kept-file.ts'
import { rememberTellings } from './memory/kept-tellings.ts'
import type { Memory } from './memory/memory.ts'
import { nameMentions } from './memory/name-mentions.ts'
import { attachSayings } from './story/attach-sayings.ts'
import { buildEvents } from './story/build-events.ts'
import { describeStory } from './story/describe-story.ts'
import { joinActors } from './story/join-actors.ts'
import { assignIds, EMPTY_LEDGER, type Ledger } from './story/ledger.ts'
import { findAffiliations } from './story/find-affiliations.ts'
import { mergeMentions } from './story/merge-mentions.ts'
import { findTellings } from './story/mention-wording.ts'
import { undateRetold } from './story/undate-retold.ts'

export interface BuildOptions {
  /** The ids published so far; none by default. */
  readonly ledger?: Ledger
  /** What earlier runs found; without it all is found anew, and is the same. */
  readonly memory?: Memory
  /** What `readArticles` gives for the same files, from a caller that needed it before. */
  readonly read?: ReadArticles
}

export interface Built {
  readonly dataset: Dataset
  readonly ledger: Ledger
}

export function buildDataset(files: readonly SourceFile[], { ledger: published = EMPTY_LEDGER, memory, read = readArticles(files, memory && rememberFiles(memory)) }: BuildOptions = {}): Built {
  const { articles, problems: unread } = read
  const articleById = new Map(articles.map((article) => [article.id, article]))
  const found = articles.map(memory ? rememberTellings(memory) : findTellings)

  const { mentions, actors } = joinActors(found.flatMap((tellings) => tellings.mentions))
  const articleOf = (id: string): DatedArticle => known(articleById.get(id), id)
  const told = undateRetold(mentions, articleOf)
  const storyMemory = memory && nameMentions(memory, articles, found, told)
  const stateOf = findAffiliations(told)
  const groups = mergeMentions(told, articleOf, found.flatMap(({ wordings }) => wordings), stateOf)
  const built = buildEvents(attachSayings(groups), actors, storyMemory && rememberEvents(storyMemory), stateOf)
  const assigned = assignIds(built.events, published)

  const sorted = assigned.events.toSorted(byStart)
  const involved = new Set(sorted.flatMap((event) => event.actors))
  const named = actors.filter(({ id }) => involved.has(id)).toSorted(byId)
  const problems = [
    ...unread,
    ...articles.filter((_, index) => found[index]?.mentions.length === 0).map(withoutEvent),
    ...built.problems.map((problem) => ({ ...problem, file: known(articleById.get(problem.file), problem.file).file })),
  ]
  return {
    dataset: {
      version: 1,
      story: describeStory(sorted, named),
      articles: articles.map(toArticle).toSorted(byId),
      actors: named,
      events: sorted,
      problems: problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.start ?? 0) - (b.start ?? 0))),
    },
    get ledger() {
      return assigned.ledger
    },
  }
}

function known(article: DatedArticle | undefined, id: string): DatedArticle {
  if (!article) throw new RangeError(`A mention names the article ${id}, which was not read.`)
  return article
}

const toArticle = ({ id, title, publisher, url, published, text, sha256 }: DatedArticle): Article => ({
  id,
  title,
  publisher,
  url,
  published,
  length: text.length,
  sha256,
})

const withoutEvent = ({ file }: DatedArticle): Problem => ({
  file,
  rule: 'no-event',
  message: 'No sentence of this article tells an act that the lexicon knows.',
  help: 'Nothing to do if the article is commentary. Else see src/pipeline/events/lexicon for what is known.',
})

interface Ordered {
  readonly id: string
}
const byId = (a: Ordered, b: Ordered): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Open starts first, unknown dates last. */
const byStart = (a: TimelineEvent, b: TimelineEvent): number =>
  startKey(a) < startKey(b) ? -1 : startKey(a) > startKey(b) ? 1 : byId(a, b)

const startKey = ({ date }: TimelineEvent): string => (date.precision === 'unknown' ? '~' : date.start)
