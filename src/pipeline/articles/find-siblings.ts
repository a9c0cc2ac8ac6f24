/**
 * Which dated article tells the same news as one without a date: the one that shares most runs of
 * words with it, as a statement quoted by both or the same agency copy does, or has its headline. Names
 * in common are not enough: every article of a story has them. An index by run keeps the work linear.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DatedArticle, SourceArticle } from './source-article.ts'

/** So many words in a row are hardly the same by chance. */
const RUN_WORDS = 8
/** A headline of so many words is used again for the same news alone. */
const HEADLINE_WORDS = 6
/** One run in so many is kept, chosen by its hash: a quotation of two lines still leaves several. */
const SAMPLE = 3
/** A run that more articles use is furniture that was not recognised. */
const MAX_ARTICLES_A_RUN = 50
/** Fewer sampled runs than this are a turn of phrase. */
const MIN_RUNS = 2
/** What articles of more days than this say alike is background, retold whenever the story goes on. */
const NEWS_SPAN = 7

const WORD = /[\p{L}\p{N}]+/gu

/** Hashes of the sampled runs of an article's words, each once. */
function runsOf({ sentences }: SourceArticle): ReadonlySet<number> {
  const runs = new Set<number>()
  for (const { text, role } of sentences) {
    const words = (text.toLowerCase().match(WORD) ?? []).map(hash)
    if (role === 'headline') {
      const run = hashRun(words, 0, words.length)
      // Twice: a headline alone is enough.
      if (words.length >= HEADLINE_WORDS) runs.add(run).add(~run)
      continue
    }
    for (let at = 0; at + RUN_WORDS <= words.length; at += 1) {
      const run = hashRun(words, at, at + RUN_WORDS)
      if ((run >>> 0) % SAMPLE === 0) runs.add(run)
    }
  }
  return runs
}

function hashRun(words: readonly number[], from: number, to: number): number {
  let run = 0
  for (let at = from; at < to; at += 1) run = Math.imul(run, 31) + (words[at] ?? 0)
  return run
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value
}

/** @returns a function that gives the candidate that shares most with an article, or null; of two equals the first. */
export function indexSiblings(candidates: readonly DatedArticle[]): (article: SourceArticle) => DatedArticle | null {
  const dayOf = candidates.map(({ published }) => parseEdtf(published.edtf)?.startDay ?? null)
  const candidatesByRun = new Map<number, number[]>()
  for (const [index, candidate] of candidates.entries()) {
    for (const run of runsOf(candidate)) {
      const users = candidatesByRun.get(run)
      if (users) users.push(index)
      else candidatesByRun.set(run, [index])
    }
  }
  return (article) => {
    const shared = new Map<number, number>()
    for (const run of runsOf(article)) {
      const users = candidatesByRun.get(run) ?? []
      if (users.length > MAX_ARTICLES_A_RUN || isBackground(users.flatMap((user) => dayOf[user] ?? []))) continue
      for (const user of users) shared.set(user, (shared.get(user) ?? 0) + 1)
    }
    const [best] = [...shared].toSorted(([a, runsA], [b, runsB]) => runsB - runsA || a - b)
    return (best && best[1] >= MIN_RUNS && candidates[best[0]]) || null
  }
}

const isBackground = (days: readonly number[]): boolean => Math.max(...days) - Math.min(...days) > NEWS_SPAN
