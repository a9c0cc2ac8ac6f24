/** Builds a dated article for tests: one string a paragraph, the first the headline where asked. */
import { splitSentences } from '../../../src/pipeline/articles/split-sentences.ts'
import type { DatedArticle, Sentence } from '../../../src/pipeline/articles/source-article.ts'

interface ArticleOptions {
  /** The first paragraph is the headline. */
  readonly headline?: boolean
}

/** @param published EDTF of the article's date, `''` where nothing tells it */
export function articleOf(published: string, paragraphs: readonly string[], { headline = false }: ArticleOptions = {}): DatedArticle {
  const text = paragraphs.join('\n\n')
  const sentences: Sentence[] = []
  let start = 0
  paragraphs.forEach((paragraph, index) => {
    for (const span of splitSentences(text, start, start + paragraph.length)) {
      sentences.push({ ...span, index: sentences.length, paragraph: index, role: headline && index === 0 ? 'headline' : 'body' })
    }
    start += paragraph.length + 2
  })
  return {
    id: 'test', file: 'test.txt', text, sha256: '', title: paragraphs[0] ?? '', publisher: null, url: null, dateline: null, statedDate: null, sentences,
    published: { edtf: published, basis: 'stated', evidence: null, reason: 'The test says so.' },
  }
}
