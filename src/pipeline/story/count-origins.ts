/**
 * How many independent origins report an event. Articles that carry the same passage, or that cite the same
 * speaker, share an origin: a statement printed by five papers is one report, not five.
 */
import type { ActMention } from '../events/act-mention.ts'

/** A run of this many equal words is copied, not coincidence (as in near-duplicate detection by shingles, Broder 1997). */
const COPIED_WORDS = 8
const WORD = /[\p{L}\p{M}\p{N}]+/gu

export function countOrigins(mentions: readonly ActMention[]): number {
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    const next = parent.get(key)
    if (next === undefined || next === key) return key
    const root = rootOf(next)
    parent.set(key, root)
    return root
  }
  const articles = new Set<string>()
  for (const mention of mentions) {
    const article = `article ${mention.article}`
    articles.add(article)
    for (const shared of [...passagesOf(mention), ...speakersOf(mention)]) parent.set(rootOf(shared), rootOf(article))
  }
  return new Set([...articles].map(rootOf)).size
}

/** Every run of `COPIED_WORDS` words of the sentence, in lower case without marks. */
function passagesOf(mention: ActMention): readonly string[] {
  const words = [...mention.sentence.text.toLowerCase().matchAll(WORD)].map(([word]) => word)
  return words
    .slice(0, Math.max(0, words.length - COPIED_WORDS + 1))
    .map((_, index) => `passage ${words.slice(index, index + COPIED_WORDS).join(' ')}`)
}

/** Those named in the words that say who says so. */
function speakersOf({ attribution, actors }: ActMention): readonly string[] {
  if (!attribution) return []
  return actors
    .filter(({ span }) => span.start >= attribution.start && span.end <= attribution.end)
    .map(({ name }) => `speaker ${name}`)
}
