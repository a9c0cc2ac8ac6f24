/** What is made of a story's mentions is kept under names that stand for all that made each of them. */
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import type { Tellings } from '../story/mention-wording.ts'
import { nameOfTellings } from './kept-tellings.ts'
import type { Memory } from './memory.ts'

export interface StoryMemory {
  readonly memory: Memory
  /** Stands for all that made the mention, and tells it from all others of the story. */
  readonly nameOf: (mention: ActMention) => string
}

/**
 * The name of a mention is that of its article's mentions, its place among them, and what the story has made
 * of it where that differs.
 * @param found what each article tells, in turn
 * @param told those of the story in the same order
 */
export function nameMentions(memory: Memory, articles: readonly DatedArticle[], found: readonly Tellings[], told: readonly ActMention[]): StoryMemory {
  const names = new Map<ActMention, string>()
  for (const [at, article] of articles.entries()) {
    const name = nameOfTellings(memory, article)
    for (const [index, asFound] of (found[at]?.mentions ?? []).entries()) {
      const mention = told[names.size]
      if (mention) names.set(mention, mention === asFound ? `${name} ${index}` : `${name} ${index} ${JSON.stringify({ ...mention, sentence: null })}`)
    }
  }
  return { memory, nameOf: (mention) => names.get(mention) ?? '' }
}
