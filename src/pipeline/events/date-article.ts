/**
 * Dates every act of an article in reading order, so that a sentence can lean on those before it: the
 * expressions of the whole report are read once, and past narration carries the day it is telling of.
 */
import type { MentionDate } from '../../dataset/dataset.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { findDates } from '../dates/find-dates.ts'
import { dateEntries } from './chronicle-entry.ts'
import type { CodedAct } from './coded-act.ts'
import { makeDater } from './date-act.ts'
import { advance, openNarration } from './narration.ts'
import { readNewsDay } from './news-day.ts'
import type { Token } from './token.ts'

/** So many sentences of the body open the report and tell what is new. */
const LEAD_SENTENCES = 3

/** With fewer sentences than this a paragraph, on average, paragraphs say nothing about where a story within the story ends. */
const SENTENCES_IN_PARAGRAPH = 1.3

/**
 * @param actsOf the acts of the sentence with that index, their offsets counted from its start
 * @param tokensOf the words of the sentence with that index
 * @returns the date of each act; expressions point into the article's file
 */
export function dateActs(
  article: DatedArticle,
  actsOf: (sentence: number) => readonly CodedAct[],
  tokensOf: (sentence: number) => readonly Token[],
): ReadonlyMap<CodedAct, MentionDate> {
  const datesBySentence = readDates(article)
  const dates = new Map<CodedAct, MentionDate>()
  const timed = dateEntries(article.sentences.map((sentence) => ({ sentence, tokens: tokensOf(sentence.index), dates: datesBySentence.get(sentence.index) ?? [] })))
  const lead = timed.filter(({ sentence }) => sentence.role === 'body').slice(0, LEAD_SENTENCES)
  const body = article.sentences.filter(({ role }) => role === 'body')
  const isSparse = new Set(body.map(({ paragraph }) => paragraph)).size * SENTENCES_IN_PARAGRAPH > body.length
  let narration = openNarration(article.published.edtf, readNewsDay(lead, article.published.edtf), isSparse)
  let bodySentences = 0
  for (const told of timed) {
    const dateAct = makeDater(told, narration, actsOf(told.sentence.index))
    const dated = actsOf(told.sentence.index)
      .toSorted((a, b) => a.trigger.start - b.trigger.start)
      .map((act) => [act, dateAct(act)] as const)
    for (const [act, date] of dated) dates.set(act, date)
    if (told.sentence.role === 'body') bodySentences += 1
    narration = advance(narration, told, dated, bodySentences < LEAD_SENTENCES)
  }
  return dates
}

/** Expressions of the whole report, read at once so that each can lean on those before it, by sentence. */
function readDates({ text, sentences, published }: DatedArticle): ReadonlyMap<number, readonly DateExpression[]> {
  const [first, last] = [sentences[0], sentences.at(-1)]
  const bySentence = new Map<number, DateExpression[]>()
  if (!first || !last) return bySentence
  const dates = findDates(text.slice(first.start, last.end), { published: published.edtf || null })
  let at = 0
  for (const sentence of sentences) {
    const own: DateExpression[] = []
    for (; at < dates.length; at += 1) {
      const date = dates[at]
      if (!date || date.start + first.start >= sentence.end) break
      const start = date.start + first.start - sentence.start
      if (start >= 0) own.push({ ...date, start, end: start + date.text.length })
    }
    bySentence.set(sentence.index, own)
  }
  return bySentence
}
