import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArticles } from '../../src/pipeline/articles/read-articles.ts'
import type { DatedArticle } from '../../src/pipeline/articles/source-article.ts'
import { findMentions } from '../../src/pipeline/events/find-mentions.ts'
import { formatKept, keepMentions, parseKept, restoreMentions } from '../../src/pipeline/kept-mentions.ts'
import { readAhead } from '../../src/pipeline/mention-store.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mentions-'))
})
afterEach(() => rm(dir, { recursive: true }))

const articlesOf = (count: number): readonly DatedArticle[] =>
  readArticles(
    Array.from({ length: count }, (_, index) => ({
      name: `${String(index).padStart(4, '0')}.txt`,
      text: `Pact ${index} signed\nMarch 4, 2024\nPeru and Chile signed a fishing pact on Monday.\nPeru expelled ${index} envoys of Chile in May 2023, the ministry said.`,
      sha256: String(index),
    })),
  ).articles

describe('keepMentions and restoreMentions', () => {
  it('give back what was found, by way of a line of text', () => {
    const [article] = articlesOf(1)
    if (!article) throw new Error('Expected an article.')
    const mentions = findMentions(article)
    expect(mentions.length).toBeGreaterThan(1)
    const kept = parseKept(formatKept({ key: 'a', mentions: keepMentions(mentions) }))
    expect(kept && restoreMentions(article, kept.mentions)).toEqual(mentions)
  })

  it('refuse an article that lacks a sentence', () => {
    const [article] = articlesOf(1)
    if (!article) throw new Error('Expected an article.')
    expect(restoreMentions({ ...article, sentences: article.sentences.slice(0, 1) }, keepMentions(findMentions(article)))).toBeNull()
  })

  it.each(['', 'no JSON', '{}', '{"key":"a","mentions":[{}]}'])('refuse the line %j', (line) => {
    expect(parseKept(line)).toBeNull()
  })
})

describe('readAhead', () => {
  it('finds in threads what is found without, and keeps it', async () => {
    const articles = articlesOf(450)
    const file = join(dir, 'kept', 'mentions.jsonl')
    const progress: number[] = []
    const find = await readAhead(articles, { file, onProgress: (done) => progress.push(done) })
    const sample = articles.filter((_, index) => index % 50 === 0)
    expect(sample.map(find)).toEqual(sample.map(findMentions))
    expect([progress[0], progress.at(-1)]).toEqual([0, 450])
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(450)
  }, 60_000)

  it('answers from what was kept, but for an article whose text or date has changed', async () => {
    const file = join(dir, 'mentions.jsonl')
    const [first, second, third] = articlesOf(3)
    if (!first || !second || !third) throw new Error('Expected three articles.')
    await readAhead([first, second, third], { file })
    // What was kept is marked, so that it shows whether it was used.
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"rule":"', '"rule":"kept '))
    const find = await readAhead([first, { ...second, sha256: 'new' }, { ...third, published: { ...third.published, edtf: '2024-03-05' } }], { file })
    expect(find(first).every(({ rule }) => rule.startsWith('kept '))).toBe(true)
    expect(find({ ...second, sha256: 'new' }).some(({ rule }) => rule.startsWith('kept '))).toBe(false)
    expect(find({ ...third, published: { ...third.published, edtf: '2024-03-05' } }).some(({ rule }) => rule.startsWith('kept '))).toBe(false)
  })

  it('does without a file', async () => {
    const [article] = articlesOf(1)
    if (!article) throw new Error('Expected an article.')
    const find = await readAhead([article], { file: null })
    expect(find(article)).toEqual(findMentions(article))
  })

  it('finds all where nothing can be kept', async () => {
    const [article] = articlesOf(1)
    if (!article) throw new Error('Expected an article.')
    await writeFile(join(dir, 'file'), '')
    const find = await readAhead([article], { file: join(dir, 'file', 'mentions.jsonl') })
    expect(find(article)).toEqual(findMentions(article))
  })
})
