/** What is said of articles that nothing dates. */
import type { Problem } from '../../dataset/dataset.ts'
import type { DatedArticle } from './source-article.ts'

/** One problem for each article that nothing dates. */
export const findUndated = (articles: readonly DatedArticle[]): readonly Problem[] =>
  articles.flatMap(({ file, published }) =>
    published.edtf === ''
      ? [{
          file,
          rule: 'no-date',
          message: 'Expected a publication date, found none, and nothing from which to infer it.',
          help: 'Put the date on a line of its own at the head of the article, such as “2026-02-09”.',
        }]
      : [],
  )
