/** Mentions in the order in which each article tells them: sorted once, and read by all that looks for what goes together in one text. */
import type { ActMention } from '../events/act-mention.ts'
import { appendTo } from './append-to.ts'

/** A mention and its place in the list of all. */
export type Told = readonly [index: number, mention: ActMention]

/** What each article tells, in the order of its text; the articles by their ids. */
export function inTextOrder(mentions: readonly ActMention[]): readonly (readonly Told[])[] {
  const ofArticle = new Map<string, Told[]>()
  for (const told of mentions.entries()) {
    appendTo(ofArticle, told[1].article, told)
  }
  const articles = [...ofArticle].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return articles.map(([, own]) => own.toSorted(([, a], [, b]) => a.trigger.start - b.trigger.start))
}
