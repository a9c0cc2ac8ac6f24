/** All files of a story → its dated articles, in the order of their names, and what is wrong with them. */
import type { Problem } from '../../dataset/dataset.ts'
import { findUndated } from './find-undated.ts'
import { dateAlone, inferPublished, type Reading } from './infer-published.ts'
import { readArticle } from './read-article.ts'
import type { DatedArticle } from './source-article.ts'
import type { SourceFile } from './source-file.ts'

export interface ReadArticles {
  readonly articles: readonly DatedArticle[]
  readonly problems: readonly Problem[]
}

/** What one file gives, whatever the others hold. */
export interface ReadFile {
  /** Null where the file holds no article. */
  readonly reading: Reading | null
  readonly problems: readonly Problem[]
}

export function readFile(file: SourceFile): ReadFile {
  const { article, problems } = readArticle(file)
  return { reading: article && dateAlone(article), problems }
}

/** @param read how to read one file: a caller may answer from what it kept of an earlier run */
export function readArticles(files: readonly SourceFile[], read: (file: SourceFile) => ReadFile = readFile): ReadArticles {
  const found = files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(read)
  const articles = inferPublished(found.flatMap(({ reading }) => reading ?? []))
  return { articles, problems: [...found.flatMap(({ problems }) => problems), ...findUndated(articles)] }
}
