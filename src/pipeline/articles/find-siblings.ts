/**
 * Which dated article tells the same news as one without a date: by the names that both use, rare
 * names counting more. An index by name keeps the work linear in the number of articles.
 */
import type { SourceArticle } from './source-article.ts'

export interface Sibling<Candidate> {
  readonly candidate: Candidate
  /** From 0, no name in common, to 1, the same names. */
  readonly likeness: number
}

/** A name that more articles use tells little, and would make the work grow with their square. */
const MAX_ARTICLES_A_NAME = 60
/** Names that are read from one article: those of its opening paragraphs, where the news is. */
const MAX_NAMES = 40
/** Fewer names in common may be chance. */
const MIN_SHARED = 4

const NAME = /\p{Lu}[\p{L}\p{M}]{2,}/gu

function namesOf({ sentences }: SourceArticle): readonly string[] {
  const names = new Set<string>()
  for (const { text } of sentences) {
    for (const [name] of text.matchAll(NAME)) names.add(name)
    if (names.size >= MAX_NAMES) break
  }
  return [...names]
}

/** @returns a function that gives the most alike candidate, or null; of two equals the first. */
export function indexSiblings<Candidate>(candidates: readonly Candidate[], articleOf: (candidate: Candidate) => SourceArticle): (article: SourceArticle) => Sibling<Candidate> | null {
  const namesByCandidate = candidates.map((candidate) => namesOf(articleOf(candidate)))
  const candidatesByName = new Map<string, number[]>()
  for (const [index, names] of namesByCandidate.entries()) {
    for (const name of names) {
      const users = candidatesByName.get(name)
      if (users) users.push(index)
      else candidatesByName.set(name, [index])
    }
  }
  const weight = (name: string): number => Math.log(1 + candidates.length / (candidatesByName.get(name)?.length ?? 1))
  const norms = namesByCandidate.map((names) => Math.sqrt(names.reduce((sum, name) => sum + weight(name) ** 2, 0)))

  return (article) => {
    const names = namesOf(article)
    const shared = new Map<number, { count: number; product: number }>()
    for (const name of names) {
      const users = candidatesByName.get(name) ?? []
      if (users.length > MAX_ARTICLES_A_NAME) continue
      for (const user of users) {
        const { count, product } = shared.get(user) ?? { count: 0, product: 0 }
        shared.set(user, { count: count + 1, product: product + weight(name) ** 2 })
      }
    }
    const norm = Math.sqrt(names.reduce((sum, name) => sum + weight(name) ** 2, 0))
    return mostAlike(candidates, shared, (index) => norm * (norms[index] ?? 0))
  }
}

function mostAlike<Candidate>(candidates: readonly Candidate[], shared: ReadonlyMap<number, { readonly count: number; readonly product: number }>, normOf: (index: number) => number): Sibling<Candidate> | null {
  let best: Sibling<Candidate> | null = null
  for (const [index, { count, product }] of [...shared].toSorted(([a], [b]) => a - b)) {
    const candidate = candidates[index]
    const likeness = product / (normOf(index) || 1)
    if (candidate !== undefined && count >= MIN_SHARED && likeness > (best?.likeness ?? 0)) best = { candidate, likeness }
  }
  return best
}
