/**
 * A folder of articles → the files of a site: reads, runs the pipeline, proves the dataset against
 * its contract and against the texts, and splits it. Nothing that breaks the contract gets out.
 */
import { formatMismatch } from '../dataset/check-dataset.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { proveDataset } from '../dataset/prove-dataset.ts'
import { readArticles } from '../pipeline/articles/read-articles.ts'
import { readFolder } from '../pipeline/articles/read-folder.ts'
import { idOf } from '../pipeline/articles/source-file.ts'
import { rememberFiles } from '../pipeline/memory/kept-file.ts'
import { openMemory, type FileMemory } from '../pipeline/memory/memory-file.ts'
import { readAhead } from '../pipeline/memory/read-ahead.ts'
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

/** What one build finds for the next, as long as this process lives. */
export const openStoryMemory = (): Promise<FileMemory> => openMemory(null)

/**
 * @param memory that of the builds before, so that nothing unchanged is read or built again
 * @throws PublishFailure where the ledger is damaged or the dataset breaks its contract
 */
export async function buildStory({ seeds, ledger: ledgerPath }: StoryPlaces, memory?: FileMemory): Promise<BuiltStory> {
  const [folder, ledger, known] = await Promise.all([readFolder(seeds), readLedger(ledgerPath), memory ?? openStoryMemory()])
  const read = readArticles(folder.files, rememberFiles(known))
  await readAhead(read.articles, known)
  const built = buildDataset(folder.files, { ledger, memory: known, read })
  await known.forgetUnused()
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
