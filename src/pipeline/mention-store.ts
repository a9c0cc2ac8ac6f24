/**
 * Finds the mentions of many articles: from what an earlier run kept, else on all cores. What is
 * found is kept for the next run, so that after one article changed only that one is read again.
 * With `cli.ts` and `read-folder.ts` the only files of the pipeline that know Node. The result is
 * that of `findMentions` on each article, whatever was kept and however many cores there are.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DatedArticle } from './articles/source-article.ts'
import type { ActMention } from './events/act-mention.ts'
import { findMentions } from './events/find-mentions.ts'
import { formatKept, keepMentions, parseKept, restoreMentions, type KeptMention } from './kept-mentions.ts'

/** The step of the pipeline that costs the most, for one article. */
export type FindMentions = (article: DatedArticle) => readonly ActMention[]

export interface StoreOptions {
  /** Path of the file that keeps what was found; null keeps nothing. */
  readonly file: string | null
  /** Told now and then: how many articles are read, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Reads all articles ahead. @returns what answers for each of them, and reads any other when asked. */
export async function readAhead(articles: readonly DatedArticle[], { file, onProgress }: StoreOptions): Promise<FindMentions> {
  const version = await hashOfProgram()
  const keyOf = ({ id, sha256, published }: DatedArticle): string => JSON.stringify([version, id, sha256, published])
  const wanted = new Map(articles.map((article) => [keyOf(article), article]))
  const found = file === null ? new Map<string, readonly ActMention[]>() : await readKept(file, wanted)
  const missing = articles.filter((article) => !found.has(keyOf(article)))
  const report = (done: number): void => onProgress?.(articles.length - missing.length + done, articles.length)
  report(0)
  await findAll(missing, (article, mentions, done) => {
    found.set(keyOf(article), mentions)
    report(done)
  })
  if (file !== null && missing.length > 0) await writeKept(file, found)
  return (article) => found.get(keyOf(article)) ?? findMentions(article)
}

// --- Finding ---------------------------------------------------------------------------------------

type Take = (article: DatedArticle, mentions: readonly ActMention[], done: number) => void

/** Fewer articles are read sooner than threads start. */
const MANY = 400
/** Articles that are sent to a thread at once: enough to keep it busy, few enough to share them evenly. */
const PORTION = 40
/** Each thread holds a tagger of its own in memory. */
const MAX_THREADS = 8

async function findAll(articles: readonly DatedArticle[], take: Take): Promise<void> {
  const left = new Set(articles)
  const takeOne = (article: DatedArticle, mentions: readonly ActMention[]): void => {
    left.delete(article)
    take(article, mentions, articles.length - left.size)
  }
  if (articles.length >= MANY && availableParallelism() > 1) await findInThreads(articles, takeOne)
  // A thread that failed leaves its articles: where they are at fault, it shows here.
  for (const article of left) takeOne(article, findMentions(article))
}

type Kept = readonly (readonly KeptMention[])[]

async function findInThreads(articles: readonly DatedArticle[], take: (article: DatedArticle, mentions: readonly ActMention[]) => void): Promise<void> {
  let next = 0
  const nextPortion = (): readonly DatedArticle[] => {
    next += PORTION
    return articles.slice(next - PORTION, next)
  }
  const takeAll = (portion: readonly DatedArticle[], kept: Kept): void => {
    for (const [index, article] of portion.entries()) take(article, restoreMentions(article, kept[index] ?? []) ?? findMentions(article))
  }
  const threads = Math.min(availableParallelism(), MAX_THREADS)
  await Promise.allSettled(Array.from({ length: threads }, () => runThread(nextPortion, takeAll)))
}

/** One thread that is sent a portion after the other until none is left. @throws what the thread throws */
function runThread(nextPortion: () => readonly DatedArticle[], takeAll: (portion: readonly DatedArticle[], kept: Kept) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./mention-worker.mjs', import.meta.url))
    let portion = nextPortion()
    const send = (): void => {
      if (portion.length > 0) worker.postMessage(portion)
      else void worker.terminate().then(() => resolve(), reject)
    }
    worker.on('message', (kept: Kept) => {
      takeAll(portion, kept)
      portion = nextPortion()
      send()
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('A thread ended before its work was done.')))
    send()
  })
}

// --- Keeping ---------------------------------------------------------------------------------------

async function readKept(file: string, wanted: ReadonlyMap<string, DatedArticle>): Promise<Map<string, readonly ActMention[]>> {
  const found = new Map<string, readonly ActMention[]>()
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const kept = parseKept(line)
      const article = kept && wanted.get(kept.key)
      const mentions = article && restoreMentions(article, kept.mentions)
      if (mentions) found.set(kept.key, mentions)
    }
  } catch {
    // No file yet, or none that can be read: every article is read anew.
  }
  return found
}

/** Written beside its place and moved there, so that a run that is cut off leaves the old file whole. */
async function writeKept(file: string, found: ReadonlyMap<string, readonly ActMention[]>): Promise<void> {
  const lines = function* (): Generator<string> {
    for (const [key, mentions] of found) yield `${formatKept({ key, mentions: keepMentions(mentions) })}\n`
  }
  try {
    await mkdir(dirname(file), { recursive: true })
    await pipeline(Readable.from(lines()), createWriteStream(`${file}.part`))
    await rename(`${file}.part`, file)
  } catch {
    // A folder that cannot be written to costs the next run its time, and this one nothing.
  }
}

/** Of all sources that a mention depends on: a change to any of them makes what was kept worthless. */
async function hashOfProgram(): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = ['dataset', 'pipeline'].map(async (room) => (await readdir(join(root, room), { recursive: true })).map((name) => join(root, room, name)))
  const sources = (await Promise.all(files)).flat().filter((name) => name.endsWith('.ts')).toSorted()
  const hash = createHash('sha256')
  for (const text of await Promise.all(sources.map((name) => readFile(name)))) hash.update(text)
  return hash.digest('hex').slice(0, 16)
}
