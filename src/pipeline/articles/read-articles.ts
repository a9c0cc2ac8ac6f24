/** All files of a story → its dated articles, in the order of their names, and what is wrong with them. */
import type { Problem } from '../../dataset/dataset.ts'
import { findUndated, inferPublished } from './infer-published.ts'
import { readArticle } from './read-article.ts'
import type { DatedArticle } from './source-article.ts'
import type { SourceFile } from './source-file.ts'

export interface ReadArticles {
  readonly articles: readonly DatedArticle[]
  readonly problems: readonly Problem[]
}

export function readArticles(files: readonly SourceFile[]): ReadArticles {
  const read = files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(readArticle)
  const articles = inferPublished(read.flatMap(({ article }) => article ?? []))
  return { articles, problems: [...read.flatMap(({ problems }) => problems), ...findUndated(articles)] }
}
