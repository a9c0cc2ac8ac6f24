/** The whole pipeline: against its own costliest library, and against itself on a smaller pile. */
import { splitSentences } from '../../src/pipeline/articles/split-sentences.ts'
import { tagText } from '../../src/pipeline/events/tag.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'
import type { BenchCase } from './bench-case.ts'
import { syntheticArticle } from './synthetic-articles.ts'

const MANY = 800
const FEW = 100

export function prepare(): readonly BenchCase[] {
  const files = Array.from({ length: MANY }, (_, index) => syntheticArticle(index))
  const few = files.slice(0, FEW)
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
  ]
}
