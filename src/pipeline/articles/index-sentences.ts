/**
 * The sentences of dated articles that give a day, found again by what they say: two articles tell of the same act
 * where they share words that are rare in the story. An index by word keeps the work linear.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import { findDates } from '../dates/find-dates.ts'
import type { DatedArticle, Sentence } from './source-article.ts'

/** A sentence and a day that it gives. */
export interface DatedSentence {
  readonly day: number
  /** The file of the article that tells of it. */
  readonly file: string
  readonly words: ReadonlySet<string>
}

export interface StoryIndex {
  readonly told: readonly DatedSentence[]
  /** The sentences that hold a word. */
  readonly users: ReadonlyMap<string, readonly number[]>
  /** How rare a word is in the story. */
  readonly weightOf: (word: string) => number
  /** Of all words of each sentence. */
  readonly weights: readonly number[]
}

/** The first letters bring inflections together: `sentenced`, `sentence`. */
const STEM_LETTERS = 5
const WORD = /[\p{L}\p{M}]{4,}|\d[\d.,]*\d/gu
/** A word of more sentences than this tells them not apart. */
const MAX_SENTENCES_A_WORD = 200

export const stemsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().normalize('NFC').matchAll(WORD)].map(([word]) => word.slice(0, STEM_LETTERS)))

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
  const weightOf = (word: string): number => Math.log((told.length + 1) / (users.get(word)?.length ?? told.length + 1))
  return { told, users, weightOf, weights: told.map(({ words }) => [...words].reduce((sum, word) => sum + weightOf(word), 0)) }
}

export interface SharedWords {
  readonly sentence: DatedSentence
  readonly count: number
  /** How rare the shared words are, together. */
  readonly weight: number
  /** How much of what the sentence says they are. */
  readonly share: number
}

/** What each dated sentence has in common with these words: how many, how rare, and how much of the sentence. */
export function shareOut({ told, users, weightOf, weights }: StoryIndex, words: ReadonlySet<string>): readonly SharedWords[] {
  const shared = new Map<number, { weight: number; count: number }>()
  for (const word of words) {
    const sentences = users.get(word) ?? []
    if (sentences.length > MAX_SENTENCES_A_WORD) continue
    for (const index of sentences) {
      const { weight, count } = shared.get(index) ?? { weight: 0, count: 0 }
      shared.set(index, { weight: weight + weightOf(word), count: count + 1 })
    }
  }
  return [...shared].flatMap(([index, { weight, count }]) => {
    const sentence = told[index]
    return sentence ? [{ sentence, weight, count, share: weight / (weights[index] ?? Infinity) }] : []
  })
}

/** The sentences that give a day, with the words of each. */
function datedSentences(article: DatedArticle): readonly DatedSentence[] {
  const body = article.sentences.filter(({ role }) => role === 'body')
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last) return []
  const dates = findDates(article.text.slice(first.start, last.end), { published: article.published.edtf || null })
  return body.flatMap(({ start, end, text }) => {
    const days = dates.flatMap((date) => {
      const range = date.start + first.start >= start && date.end + first.start <= end && date.edtf !== null ? parseEdtf(date.edtf) : null
      return range?.precision === 'day' && range.startDay !== null ? [range.startDay] : []
    })
    return [...new Set(days)].map((day) => ({ day, file: article.file, words: stemsIn(text) }))
  })
}
