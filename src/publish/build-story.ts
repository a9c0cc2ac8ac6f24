/**
 * A folder of articles → the files of a site: reads, runs the pipeline, proves the dataset against
 * its contract and against the texts, and splits it. Nothing that breaks the contract gets out.
 */
import { formatMismatch } from '../dataset/check-dataset.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { proveDataset } from '../dataset/prove-dataset.ts'
import { readArticles } from '../pipeline/articles/read-articles.ts'
import { readFolder } from '../pipeline/articles/read-folder.ts'
import type { DatedArticle } from '../pipeline/articles/source-article.ts'
import { idOf } from '../pipeline/articles/source-file.ts'
import type { ActMention } from '../pipeline/events/act-mention.ts'
import { readAhead, type FindMentions } from '../pipeline/mention-store.ts'
import { buildDataset } from '../pipeline/pipeline.ts'
import { redirectsOf } from '../pipeline/story/ledger.ts'
import { formatLedger } from '../pipeline/story/ledger-text.ts'
import { readLedger } from './ledger-file.ts'
import { PublishFailure } from './publish-failure.ts'
import { reportLines } from './report.ts'
import { splitDataset, type PublishedFile } from './split-dataset.ts'

export interface StoryPlaces {
  /** Path of the folder that holds the articles. */
  readonly seeds: string
  /** Path of the file that keeps the published ids. */
  readonly ledger: string
}

export interface BuiltStory {
  readonly files: readonly PublishedFile[]
  /** For the terminal, without line ends. */
  readonly report: readonly string[]
  /** The ledger's text with the ids of this story; null where the file on disk has them all. */
  readonly newLedger: string | null
}

/** Finds the mentions of all articles, and answers for each of them. */
export type ReadAll = (articles: readonly DatedArticle[]) => Promise<FindMentions>

/**
 * @param readAll `rememberMentions()` of the builds before, so that unchanged articles are not read again
 * @throws PublishFailure where the ledger is damaged or the dataset breaks its contract
 */
export async function buildStory({ seeds, ledger: ledgerPath }: StoryPlaces, readAll: ReadAll = rememberMentions()): Promise<BuiltStory> {
  const [folder, ledger] = await Promise.all([readFolder(seeds), readLedger(ledgerPath)])
  const read = readArticles(folder.files)
  const built = buildDataset(folder.files, { ledger, read, findMentions: await readAll(read.articles) })
  const dataset = { ...built.dataset, problems: [...folder.problems, ...built.dataset.problems] }
  const fileOf = new Map(folder.files.map(({ name, text }) => [name, text]))
  const texts = new Map(folder.files.map(({ name, text }) => [idOf(name), text]))
  prove(dataset, texts)
  const newLedger = formatLedger(built.ledger)
  return {
    files: splitDataset(dataset, texts, redirectsOf(built.ledger)),
    report: reportLines(dataset, fileOf),
    newLedger: newLedger === formatLedger(ledger) ? null : newLedger,
  }
}

// The first few say what is wrong; the rest are most often the same mistake again.
const MOST_MISMATCHES = 5

function prove(dataset: Dataset, texts: ReadonlyMap<string, string>): void {
  const mismatches = proveDataset(dataset, texts)
  if (mismatches.length === 0) return
  throw new PublishFailure(
    `The dataset breaks its contract in ${mismatches.length} places:\n${mismatches.slice(0, MOST_MISMATCHES).map((mismatch) => `  ${formatMismatch(mismatch)}`).join('\n')}`,
    'This is a defect of Throughline: please report it with the article that the place names. Taking that article out helps until then.',
  )
}

/** Reads an article only when it is new or has changed; remembers no more than the articles of the last build. */
export function rememberMentions(readMissing: ReadAll = (articles) => readAhead(articles, { file: null })): ReadAll {
  let known = new Map<string, readonly ActMention[]>()
  return async (articles) => {
    const find = await readMissing(articles.filter((article) => !known.has(keyOf(article))))
    known = new Map(articles.map((article) => [keyOf(article), known.get(keyOf(article)) ?? find(article)]))
    return (article) => known.get(keyOf(article)) ?? find(article)
  }
}

// An article's date may be read from other articles too, so its text alone does not settle what it reports.
const keyOf = ({ id, sha256, published }: DatedArticle): string => JSON.stringify([id, sha256, published])
