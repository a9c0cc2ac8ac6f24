/** The whole pipeline: against its own costliest library, and against itself on a smaller pile and with a memory. */
import type { SourceFile } from '../../src/pipeline/articles/source-file.ts'
import { splitSentences } from '../../src/pipeline/articles/split-sentences.ts'
import { tagText } from '../../src/pipeline/events/tag.ts'
import { openMemory } from '../../src/pipeline/memory/memory-file.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'
import type { BenchCase } from './bench-case.ts'
import { syntheticArticle } from './synthetic-articles.ts'

const MANY = 800
const FEW = 100
/** Read twice by each case that compares a second run with the first. */
const AGAIN = 300

export async function prepare(): Promise<readonly BenchCase[]> {
  const files = Array.from({ length: MANY }, (_, index) => syntheticArticle(index))
  const few = files.slice(0, FEW)
  const again = files.slice(0, AGAIN)
  const runAgain = await secondRuns(again)
  return [
    {
      name: `pipeline: ${FEW} articles`,
      amount: FEW,
      unit: 'articles',
      ours: { name: 'articles to dataset', run: () => buildDataset(few) },
      rival: { name: 'tagging their sentences alone', run: () => few.map(({ text }) => splitSentences(text).map((sentence) => tagText(sentence.text))) },
      aim: 'above 0.02, and not falling from one change to the next',
    },
    {
      name: 'pipeline: growth',
      amount: MANY,
      unit: 'articles',
      ours: { name: `${MANY} articles`, run: () => buildDataset(files) },
      rival: { name: `${FEW} articles`, amount: FEW, run: () => buildDataset(few) },
      aim: 'near 1: work is linear in articles; and above 84 articles/s, which is ten thousand in two minutes',
    },
    {
      name: 'pipeline: second run',
      amount: AGAIN,
      unit: 'articles',
      ours: { name: `${AGAIN} articles, one of them changed since the last run`, run: runAgain },
      rival: { name: `${AGAIN} articles, all of them new`, run: () => buildDataset(again) },
      aim: 'above 5: what has not changed is neither read nor coded nor titled again',
    },
    {
      name: 'pipeline: what is left of a second run',
      amount: 1,
      unit: 'runs',
      ours: { name: `${AGAIN} articles, one of them changed`, run: runAgain },
      rival: { name: 'that article alone', run: () => buildDataset(files.slice(0, 1)) },
      aim: 'as near to 1 as merging all mentions anew allows',
    },
  ]
}

/** What runs over the same articles, of which another one has another text each time, with the memory of the runs before. */
async function secondRuns(files: readonly SourceFile[]): Promise<() => unknown> {
  const memory = await openMemory(null)
  buildDataset(files, { memory })
  let run = 0
  return () => {
    run += 1
    const changed = run % files.length
    const version = (file: SourceFile): SourceFile => ({ ...file, text: `${file.text}Officials of both spoke for ${run} hours.\n`, sha256: `${run}` })
    return buildDataset(files.map((file, index) => (index === changed ? version(file) : file)), { memory })
  }
}
