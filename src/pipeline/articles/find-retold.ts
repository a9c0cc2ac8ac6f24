/**
 * On which day the news of an undated report was: the day that a dated article gives where it tells the same in other
 * words, as look-backs and chronologies do. The report says which weekday it was, so that the wrong day seldom fits;
 * what the two share counts by how rare its words are in the story. An index by word keeps the work linear.
 */
import { parseEdtf, weekdayOf } from '../../dataset/calendar-date.ts'
import { findDates } from '../dates/find-dates.ts'
import { openingOf } from './find-date-clues.ts'
import type { DatedArticle, Sentence, SourceArticle } from './source-article.ts'

export interface RetoldDay {
  readonly day: number
  /** The file of the article that tells of it. */
  readonly file: string
}

interface DatedSentence extends RetoldDay {
  readonly words: ReadonlySet<string>
}

/** The first letters bring inflections together: `sentenced`, `sentence`. */
const STEM_LETTERS = 5
const WORD = /[\p{L}\p{M}]{4,}|\d[\d.,]*\d/gu
/** A word of more sentences than this tells them not apart. */
const MAX_SENTENCES_A_WORD = 200
/** Fewer words are a name and an act, which a story has often. */
const MIN_WORDS = 4
/** So much of what the look-back says, by weight, the report's opening says too: less where the order of the files bounds the day. */
const MIN_SHARE = { bounded: 0.35, free: 0.55 }
/** The second best day lies clearly behind. */
const CLEARLY = 0.75
/** What was told on one day is in the papers of the next: no other day. */
const DAY_AFTER = 1

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().normalize('NFC').matchAll(WORD)].map(([word]) => word.slice(0, STEM_LETTERS)))

/** What the day of a report's news must fit. */
export interface DayBounds {
  /** 0 is Monday. */
  readonly weekdays: ReadonlySet<number>
  readonly startDay: number
  readonly endDay: number
}

interface StoryIndex {
  readonly told: readonly DatedSentence[]
  /** The sentences that hold a word. */
  readonly users: ReadonlyMap<string, readonly number[]>
  readonly weightOf: (word: string) => number
  /** Of all words of each sentence. */
  readonly weights: readonly number[]
}

type ReadDated = (article: DatedArticle) => readonly DatedSentence[]

/** @returns a function that reads each article once, for as long as its date stays: the story is indexed again when more of it is dated */
export function readDatedSentences(): ReadDated {
  const known = new Map<readonly Sentence[], readonly DatedSentence[]>()
  return (article) => {
    const found = known.get(article.sentences) ?? datedSentences(article)
    known.set(article.sentences, found)
    return found
  }
}

/** @returns a function that gives the day of an undated report's news, or null; the story is read when it is first asked */
export function indexRetold(dated: readonly DatedArticle[], read: ReadDated = readDatedSentences()): (article: SourceArticle, bounds: DayBounds) => RetoldDay | null {
  let index: StoryIndex | null = null
  return (article, { weekdays, startDay, endDay }) => {
    index ??= indexSentences(dated, read)
    const minShare = Number.isFinite(endDay) ? MIN_SHARE.bounded : MIN_SHARE.free
    const scored = shareOut(index, stemsIn(newsOf(article))).flatMap(({ sentence, weight, count, share }) => {
      const fits = count >= MIN_WORDS && share >= minShare && sentence.day >= startDay && sentence.day <= endDay && weekdays.has(weekdayOf(sentence.day))
      return fits ? [{ sentence, score: weight * share }] : []
    }).toSorted((a, b) => b.score - a.score || a.sentence.day - b.sentence.day)
    const [best] = scored
    const rival = scored.find(({ sentence }) => Math.abs(sentence.day - (best?.sentence.day ?? 0)) > DAY_AFTER)
    return best && (rival?.score ?? 0) <= best.score * CLEARLY ? { day: best.sentence.day, file: best.sentence.file } : null
  }
}

function indexSentences(dated: readonly DatedArticle[], read: ReadDated): StoryIndex {
  const told = dated.flatMap(read)
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

/** What each dated sentence has in common with these words: how many, how rare, and how much of the sentence. */
function shareOut({ told, users, weightOf, weights }: StoryIndex, words: ReadonlySet<string>) {
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

const newsOf = (article: SourceArticle): string => [article.title, ...openingOf(article).map(({ text }) => text)].join(' ')

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
