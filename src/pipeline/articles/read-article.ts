/**
 * One file's text → one article: what is headline, standfirst, body, dateline and stated date, and
 * what is furniture and left out. Nothing of the text is changed; every span points into it.
 */
import type { Problem, Span } from '../../dataset/dataset.ts'
import { findDates } from '../dates/find-dates.ts'
import { blankMarkup, isMarkup, readMarkupFacts } from './blank-markup.ts'
import { chooseRoles, type Report } from './choose-roles.ts'
import { furnitureOfSentence, signingAgency } from './find-furniture.ts'
import { findLines } from './find-lines.ts'
import { findParts } from './find-parts.ts'
import { makeTitle, publisherOfHeadline } from './make-title.ts'
import type { Sentence, SourceArticle } from './source-article.ts'
import { idOf, type SourceFile } from './source-file.ts'
import { splitSentences } from './split-sentences.ts'

export interface ReadArticle {
  /** Null where the file holds no article. */
  readonly article: SourceArticle | null
  readonly problems: readonly Problem[]
}

export function readArticle({ name, text, sha256 }: SourceFile): ReadArticle {
  const markup = isMarkup(name)
  const shown = markup ? blankMarkup(text) : text
  const facts = markup ? readMarkupFacts(text) : null
  const found = findParts(findLines(text, shown))
  const report = chooseRoles(found.parts)
  const { sentences, agency } = toSentences(text, shown, report)
  if (sentences.length === 0) return { article: null, problems: [noArticle(name)] }

  const headline = facts?.title ?? found.title?.text ?? sentences.find(({ role }) => role === 'headline')?.text ?? null
  const { dateline } = report
  const article: SourceArticle = {
    id: idOf(name),
    file: name,
    text,
    sha256,
    title: makeTitle(headline, sentences),
    publisher: facts?.publisher ?? found.publisher ?? agency ?? dateline?.agency ?? publisherOfHeadline(headline),
    url: facts?.url ?? found.url,
    dateline: dateline && { place: dateline.place, date: dateline.date },
    statedDate: facts?.statedDate ?? found.statedDate ?? wholeDate(dateline?.date ?? null),
    sentences,
  }
  return { article, problems: sentences.some(({ role }) => role === 'body') ? [] : [noBody(name)] }
}

/** A dateline states the date when it gives the year. */
const wholeDate = (date: Span | null): Span | null =>
  date && findDates(date.text, { published: null }).some(({ edtf, basis }) => edtf !== null && basis === 'stated') ? date : null

interface FoundSentences {
  readonly sentences: readonly Sentence[]
  /** The agency that signs at the end of a paragraph. */
  readonly agency: string | null
}

function toSentences(text: string, shown: string, { parts }: Report): FoundSentences {
  const sentences: Sentence[] = []
  let agency: string | null = null
  for (const [paragraph, part] of parts.entries()) {
    const spans = part.role === 'headline' ? [part] : splitSentences(shown, part.start, part.end)
    const furniture = spans.map((span) => (part.role === 'headline' ? null : furnitureOfSentence(span.text)))
    const role = furniture.at(-1) === 'picture-credit' && part.role === 'body' ? 'standfirst' : part.role
    for (const [at, { start, end, text: words }] of spans.entries()) {
      if (furniture[at] === null) sentences.push({ start, end, text: text.slice(start, end), index: sentences.length, paragraph, role })
      else agency ??= signingAgency(words)
    }
  }
  return { sentences, agency }
}

const noArticle = (file: string): Problem => ({
  file,
  rule: 'no-article',
  message: 'Expected an article, found nothing but furniture of a page.',
  help: 'Put the article’s text into the file, or remove the file.',
})

const noBody = (file: string): Problem => ({
  file,
  rule: 'no-body',
  message: 'Expected the text of a report, found only a headline or summary.',
  help: 'Check that the whole article was saved; its headline alone was read.',
})

