/**
 * One file's text → one article: what is headline, standfirst, body, dateline and stated date, and
 * what is furniture and left out. Nothing of the text is changed; every span points into it.
 */
import type { Problem, Span } from '../../dataset/dataset.ts'
import { findLines, type Line } from './find-lines.ts'
import type { Sentence, SentenceRole, SourceArticle } from './source-article.ts'
import type { SourceFile } from './source-file.ts'
import { splitSentences } from './split-sentences.ts'

export interface ReadArticle {
  /** Null where the file holds no article. */
  readonly article: SourceArticle | null
  readonly problems: readonly Problem[]
}

const COMMENTS = /^(?:reader |readers['’] )?comments?(?: \(\d+\))?:?$/i
const FURNITURE = /^(?:share this|leave a comment|\d+ min(?:ute)?s? read|- \p{Lu}+$)/iu
const FULL_DATE = /\b\d{4}-\d\d-\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/

export function readArticle(file: SourceFile): ReadArticle {
  const lines = findLines(file.text)
  const comments = lines.findIndex(({ text }) => COMMENTS.test(text))
  const report = (comments > 0 ? lines.slice(0, comments) : lines).filter(({ text }) => !FURNITURE.test(text))
  const dateLine = report.slice(0, 3).find(({ text }) => FULL_DATE.test(text) && !/[.!?]$/.test(text)) ?? null
  const kept = report.filter((line) => line !== dateLine)
  const first = kept[0]
  if (!first) {
    return {
      article: null,
      problems: [{ file: file.name, rule: 'no-text', message: 'Expected an article, found no text.', help: 'Put the article’s text into the file, or remove the file.' }],
    }
  }
  const hasHeadline = kept.length > 1 && !/[.!?”"]$/.test(first.text)
  const sentences = kept.flatMap((line, paragraph) => toSentences(file.text, line, paragraph, hasHeadline && paragraph === 0 ? 'headline' : 'body'))
  return {
    article: {
      id: file.name.replace(/\.[^.]+$/, ''),
      file: file.name,
      text: file.text,
      sha256: file.sha256,
      title: first.text,
      publisher: null,
      url: null,
      dateline: null,
      statedDate: dateLine ? spanOfMatch(dateLine) : null,
      sentences: sentences.map((sentence, index) => ({ ...sentence, index })),
    },
    problems: [],
  }
}

function spanOfMatch(line: Line): Span | null {
  const found = FULL_DATE.exec(line.text)
  if (!found) return null
  const start = line.start + found.index
  return { start, end: start + found[0].length, text: found[0] }
}

const toSentences = (text: string, line: Line, paragraph: number, role: SentenceRole): readonly Omit<Sentence, 'index'>[] =>
  splitSentences(text, line.start, line.end).map((span) => ({ ...span, paragraph, role }))
