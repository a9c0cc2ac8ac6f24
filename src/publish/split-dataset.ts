/**
 * Cuts one dataset into the files a site serves, so that a page fetches little at first and one
 * event or one article when its reader asks. Every event and every article gets its file, and the
 * same dataset always gives the same files in the same order.
 */
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts'
import type { ArticleText, EventDetail, EventSummary, TimelineIndex } from '../dataset/published-files.ts'
import { articlePath, eventPath, INDEX_PATH } from '../dataset/published-files.ts'

export interface PublishedFile {
  /** Relative to the site's root, as a folder on disk holds it: not percent-encoded. */
  readonly path: string
  readonly json: string
}

/**
 * @param texts the text of each article by its id, exactly as its offsets count it
 * @param redirects ids published once, each with the id that it lives under now
 * @throws where `texts` lacks an article of the dataset
 */
export function splitDataset(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  redirects: Readonly<Record<string, string>>,
): readonly PublishedFile[] {
  const { story, articles, actors, events, problems } = dataset
  const index: TimelineIndex = { version: 1, story, articles, actors, events: events.map(summarise), redirects, problems }
  return [
    file(INDEX_PATH, index),
    ...events.map((event) => file(eventPath(event.id), event)),
    ...articles.map(({ id }) => {
      const text = texts.get(id)
      if (text === undefined) throw new Error(`The dataset names the article "${id}", but its text was not handed over.`)
      return file(articlePath(id), { id, text })
    }),
  ]
}

// A server decodes the address before it looks for the file, so the file has the decoded name.
const file = (urlPath: string, content: TimelineIndex | EventDetail | ArticleText): PublishedFile => ({
  path: decodeURIComponent(urlPath),
  json: JSON.stringify(content),
})

function summarise(event: TimelineEvent): EventSummary {
  const { id, title, type, score, status, date, actors, mentions, origins, disagreements } = event
  return {
    id,
    title,
    type,
    score,
    status,
    date,
    actors,
    mentionCount: mentions.length,
    articleCount: new Set(mentions.map((mention) => mention.article)).size,
    origins,
    disputed: disagreements.length > 0,
  }
}
