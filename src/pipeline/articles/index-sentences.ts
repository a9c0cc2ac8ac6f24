/**
 * The sentences of dated articles that give a day, found again by what they say: two articles tell of the same act
 * where they share words that are rare in the story. An index by word keeps the work linear.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { Span } from '../../dataset/dataset.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { findDates } from '../dates/find-dates.ts'
import type { DatedArticle, Sentence, SourceArticle } from './source-article.ts'

/** A sentence and the days that one of its dates can mean. */
export interface DatedSentence {
  readonly startDay: number
  readonly endDay: number
  /** It was still to come when the article appeared. */
  readonly isAhead: boolean
  /** The file of the article that tells of it. */
  readonly file: string
  readonly words: ReadonlySet<string>
}

export interface StoryIndex {
  readonly told: readonly DatedSentence[]
  /** The sentences that hold a word. */
  readonly users: ReadonlyMap<string, readonly number[]>
  /** How rare a word is in the story: up to 1, for one that stands in a single sentence or in none. */
  readonly weightOf: (word: string) => number
  /** Of all words of each sentence. */
  readonly weights: readonly number[]
}

/** The first letters bring inflections together: `sentenced`, `sentence`. */
const STEM_LETTERS = 5
/** `signed` and `sign`, which are shorter than that. */
const ENDING = /(?<=^.{3,})(?:e[ds]?|s|ing)$/u
const WORD = /[\p{L}\p{M}]{4,}|\d[\d.,]*\d/gu
/** Within a sentence capitals name; at its start every word has one, and names where another follows. */
const NAME = /(?<=[\p{L}\p{N},;)’'"”] )\p{Lu}[\p{L}\p{M}]{3,}|\p{Lu}[\p{L}\p{M}]{3,}(?= \p{Lu})/gu
/** A word of more sentences than this tells them not apart. */
const MAX_SENTENCES_A_WORD = 200
/** What is dated less exactly than to the week fits too many days. */
const MOST_DAYS = 7

/** They are rare in a story of few sentences, and say nothing of what it tells. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'that this these those with from into onto over under between among their they them have been being were will would could should might must shall ' +
    'than then there here when where while which whom whose what such after before during since until about against also both each other only some more most very just even ' +
    'said says told added first last next'
  ).split(' '),
)

const stemOf = (word: string): string => word.replace(ENDING, '').slice(0, STEM_LETTERS)

export const stemsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().normalize('NFC').matchAll(WORD)].flatMap(([word]) => (FUNCTION_WORDS.has(word) ? [] : [stemOf(word)])))

/** The stems that are names in these sentences. */
export const namesIn = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ text }) => [...text.normalize('NFC').matchAll(NAME)].map(([word]) => stemOf(word.toLowerCase()))))

/** The report of an article. */
interface Body {
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateExpression[]
}

/** The report's sentences and its dates, as one reads them who knows the day of publication; the spans point into the file. */
export function readBody({ sentences, text }: SourceArticle, published: string | null): Body {
  const body = sentences.filter(({ role }) => role === 'body')
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last) return { sentences: [], dates: [] }
  const dates = findDates(text.slice(first.start, last.end), { published })
  return { sentences: body, dates: dates.map((date) => ({ ...date, start: date.start + first.start, end: date.end + first.start })) }
}

/** @returns a function that says whether a span lies in the sentence */
export const isWithin = (sentence: Span) => ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end

/** The words of a sentence, blanks where its dates stand: on what day something was is not what it was. */
export function blankDates(sentence: Span, dates: readonly Span[]): string {
  let text = sentence.text
  for (const { start, end } of dates) text = text.slice(0, start - sentence.start) + ' '.repeat(end - start) + text.slice(end - sentence.start)
  return text
}

export type ReadDated = (article: DatedArticle) => readonly DatedSentence[]

/** @returns a function that reads each article once, for as long as its date stays: the story is indexed again when more of it is dated */
export function readDatedSentences(): ReadDated {
  const known = new Map<readonly Sentence[], readonly DatedSentence[]>()
  return (article) => {
    const found = known.get(article.sentences) ?? datedSentences(article)
    known.set(article.sentences, found)
    return found
  }
}

/** What the sentences that give a day say of it. */
function datedSentences(article: DatedArticle): readonly DatedSentence[] {
  const { sentences, dates } = readBody(article, article.published.edtf || null)
  const publishedDay = parseEdtf(article.published.edtf)?.endDay ?? Infinity
  return sentences.flatMap((sentence) => {
    const own = dates.filter(isWithin(sentence))
    const days = new Map(own.flatMap((date) => {
      const { startDay, endDay } = daysOf(date) ?? { startDay: null, endDay: null }
      return startDay === null || endDay === null || endDay - startDay > MOST_DAYS ? [] : [[startDay, endDay]]
    }))
    if (days.size === 0) return []
    const words = stemsIn(blankDates(sentence, own))
    return [...days].map(([startDay, endDay]) => ({ startDay, endDay, isAhead: startDay > publishedDay, file: article.file, words }))
  })
}

/** A weekday read from a date told before may be of another week than the reader thinks. */
const daysOf = ({ edtf, basis, rule }: DateExpression) => (edtf === null || (basis === 'inherited' && rule === 'weekday') ? null : parseEdtf(edtf))

/** @returns a function that gives the index of a story; it is read when it is first asked for */
export function indexSentences(dated: readonly DatedArticle[], read: ReadDated = readDatedSentences()): () => StoryIndex {
  let index: StoryIndex | null = null
  return () => (index ??= indexWords(dated.flatMap(read)))
}

function indexWords(told: readonly DatedSentence[]): StoryIndex {
  const users = new Map<string, number[]>()
  for (const [index, { words }] of told.entries()) {
    for (const word of words) {
      const sentences = users.get(word)
      if (sentences) sentences.push(index)
      else users.set(word, [index])
    }
  }
  const weightOf = (word: string): number => 1 - Math.log(users.get(word)?.length ?? 1) / Math.log(told.length + 1)
  return { told, users, weightOf, weights: told.map(({ words }) => sumOf(words, weightOf)) }
}

const sumOf = (words: ReadonlySet<string>, weightOf: (word: string) => number): number => [...words].reduce((sum, word) => sum + weightOf(word), 0)

export interface SharedWords {
  readonly sentence: DatedSentence
  readonly count: number
  /** How many of them are no names: every article of a story has its names. */
  readonly acts: number
  /** How rare the shared words are, together, and those of them that are no names. */
  readonly weight: number
  readonly actWeight: number
  /** How much they are of what the sentence says. */
  readonly share: number
  /** How much they are of what was asked for. */
  readonly ownShare: number
}

/** What each dated sentence has in common with these words: how many, how rare, and how much of the sentence; at least one is no name. */
export function shareOut({ told, users, weightOf, weights }: StoryIndex, words: ReadonlySet<string>, names: ReadonlySet<string>): readonly SharedWords[] {
  const shared = new Map<number, { weight: number; actWeight: number; count: number; acts: number }>()
  for (const word of words) {
    const sentences = users.get(word) ?? []
    if (sentences.length > MAX_SENTENCES_A_WORD) continue
    const [own, act] = [weightOf(word), names.has(word) ? 0 : 1]
    for (const index of sentences) {
      const { weight, actWeight, count, acts } = shared.get(index) ?? { weight: 0, actWeight: 0, count: 0, acts: 0 }
      shared.set(index, { weight: weight + own, actWeight: actWeight + act * own, count: count + 1, acts: acts + act })
    }
  }
  const total = sumOf(words, weightOf)
  return [...shared].flatMap(([index, found]) => {
    const sentence = told[index]
    return sentence && found.acts > 0 ? [{ ...found, sentence, share: found.weight / (weights[index] ?? Infinity), ownShare: found.weight / total }] : []
  })
}
