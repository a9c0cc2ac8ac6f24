/**
 * What one file gives, in a form that can be kept, and back. Its text is at hand whenever it is read again,
 * so sentences are kept by where they stand in it.
 */
import type { Problem } from '../../dataset/dataset.ts'
import type { Reading } from '../articles/infer-published.ts'
import { readFile, type ReadFile } from '../articles/read-articles.ts'
import type { Sentence, SentenceRole, SourceArticle } from '../articles/source-article.ts'
import { idOf, type SourceFile } from '../articles/source-file.ts'
import { isRecord, remember, type Memory } from './memory.ts'

type KeptSentence = readonly [start: number, end: number, paragraph: number, role: SentenceRole]

interface KeptReading extends Pick<Reading, 'published' | 'clues'> {
  readonly article: Pick<SourceArticle, 'title' | 'publisher' | 'url' | 'dateline' | 'statedDate'>
  readonly sentences: readonly KeptSentence[]
}

interface KeptFile {
  readonly reading: KeptReading | null
  readonly problems: readonly Problem[]
}

/** `readFile`, but for what the memory has read before. */
export const rememberFiles =
  (memory: Memory) =>
  (file: SourceFile): ReadFile =>
    remember(memory, {
      name: memory.nameOf(['file', file.name, file.sha256]),
      make: () => readFile(file),
      keep: keepFile,
      restore: (kept) => (isKeptFile(kept) ? restoreFile(file, kept) : null),
    })

/** Made by this very program, as its name in the memory says: it has the form in which it was kept. */
const isKeptFile = (value: unknown): value is KeptFile => isRecord(value) && 'reading' in value

const keepFile = ({ reading, problems }: ReadFile): KeptFile => ({ reading: reading && keepReading(reading), problems })

const keepReading = ({ article, published, clues }: Reading): KeptReading => ({
  article: { title: article.title, publisher: article.publisher, url: article.url, dateline: article.dateline, statedDate: article.statedDate },
  published,
  clues,
  sentences: article.sentences.map(({ start, end, paragraph, role }) => [start, end, paragraph, role]),
})

const restoreFile = (file: SourceFile, { reading, problems }: KeptFile): ReadFile => ({ reading: reading && restoreReading(file, reading), problems })

function restoreReading({ name, text, sha256 }: SourceFile, { article, published, clues, sentences }: KeptReading): Reading {
  const restored = sentences.map(([start, end, paragraph, role], index): Sentence => ({ start, end, text: text.slice(start, end), index, paragraph, role }))
  return { article: { id: idOf(name), file: name, text, sha256, ...article, sentences: restored }, published, clues }
}
