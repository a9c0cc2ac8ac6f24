/**
 * Gives each article its publication date at the precision that can be defended, with the characters
 * it was read from and a sentence that says why. An article that nothing dates keeps an empty date.
 */
import type { Published } from '../../dataset/dataset.ts'
import { findStatedDate } from '../dates/dateline-date.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'

/** The articles in their order, each with its publication date. */
export const inferPublished = (articles: readonly SourceArticle[]): readonly DatedArticle[] =>
  articles.map((article) => ({ ...article, published: readStated(article) ?? UNKNOWN }))

const UNKNOWN: Published = {
  edtf: '',
  basis: 'inferred',
  evidence: null,
  reason: 'Neither this article nor another of its story tells when it was published.',
}

function readStated({ statedDate }: SourceArticle): Published | null {
  const edtf = statedDate === null ? null : (findStatedDate(statedDate.text)?.edtf ?? null)
  return edtf === null ? null : { edtf, basis: 'stated', evidence: statedDate, reason: 'The article states its date.' }
}
