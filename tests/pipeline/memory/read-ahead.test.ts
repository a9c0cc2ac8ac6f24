import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../src/pipeline/articles/read-articles.ts'
import type { DatedArticle } from '../../../src/pipeline/articles/source-article.ts'
import { keepTellings, nameOfTellings, rememberTellings, restoreTellings } from '../../../src/pipeline/memory/kept-tellings.ts'
import { openMemory } from '../../../src/pipeline/memory/memory-file.ts'
import { readAhead } from '../../../src/pipeline/memory/read-ahead.ts'
import { findTellings } from '../../../src/pipeline/story/mention-wording.ts'

const articlesOf = (count: number): readonly DatedArticle[] =>
  readArticles(
    Array.from({ length: count }, (_, index) => ({
      name: `${String(index).padStart(4, '0')}.txt`,
      text: `Pact ${index} signed\nMarch 4, 2024\nPeru and Chile signed a fishing pact on Monday.\nPeru expelled ${index} envoys of Chile in May 2023, the ministry said.`,
      sha256: String(index),
    })),
  ).articles

const oneArticle = (): DatedArticle => {
  const [article] = articlesOf(1)
  if (!article) throw new Error('Expected an article.')
  return article
}

describe('keepTellings and restoreTellings', () => {
  it('give back what was found, by way of text', () => {
    const tellings = findTellings(oneArticle())
    expect(tellings.mentions.length).toBeGreaterThan(1)
    const kept: ReturnType<typeof keepTellings> = JSON.parse(JSON.stringify(keepTellings(oneArticle(), tellings)))
    expect(restoreTellings(oneArticle(), kept)).toEqual(tellings)
  })

  it('keep the words of a span that are not those of the text', () => {
    const article = oneArticle()
    const { mentions, wordings } = findTellings(article)
    const tellings = { mentions: mentions.map((mention) => ({ ...mention, trigger: { ...mention.trigger, text: 'other words' } })), wordings }
    expect(restoreTellings(article, keepTellings(article, tellings))).toEqual(tellings)
  })

  it('refuse an article that lacks a sentence', () => {
    const article = oneArticle()
    expect(restoreTellings({ ...article, sentences: article.sentences.slice(0, 1) }, keepTellings(article, findTellings(article)))).toBeNull()
  })
})

describe('readAhead', () => {
  it('finds in threads what is found without', async () => {
    const articles = articlesOf(450)
    const memory = await openMemory(null)
    const progress: number[] = []
    await readAhead(articles, memory, (done) => progress.push(done))
    expect([progress[0], progress.at(-1)]).toEqual([0, 450])
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(articles.every((article) => memory.has(nameOfTellings(memory, article)))).toBe(true)
    const sample = articles.filter((_, index) => index % 50 === 0)
    expect(sample.map(rememberTellings(memory))).toEqual(sample.map(findTellings))
  }, 60_000)

  it('finds again only what has changed: the text, the date or the file', async () => {
    const memory = await openMemory(null)
    const article = oneArticle()
    await readAhead([article], memory)
    const left: number[] = []
    const others = [{ ...article, sha256: 'new' }, { ...article, published: { ...article.published, edtf: '2024-03-05' } }, { ...article, file: '0000.html' }]
    await readAhead([article, ...others], memory, (done) => left.push(4 - done))
    expect(left).toEqual([3, 2, 1, 0])
  })
})
