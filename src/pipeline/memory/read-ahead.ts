/**
 * Finds on all cores the mentions of those articles whose mentions a memory does not have yet, and keeps
 * them there. The memory then holds what `findMentions` gives for each, however many cores there are.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DatedArticle } from '../articles/source-article.ts'
import { nameOfTellings, rememberTellings } from './kept-tellings.ts'
import type { Memory } from './memory.ts'

/** @param onProgress told now and then: how many articles are read, of how many */
export async function readAhead(articles: readonly DatedArticle[], memory: Memory, onProgress: (done: number, total: number) => void = () => undefined): Promise<void> {
  const missing = new Map(articles.map((article) => [nameOfTellings(memory, article), article]))
  for (const name of missing.keys()) if (memory.has(name)) missing.delete(name)
  const report = (): void => onProgress(articles.length - missing.size, articles.length)
  report()
  if (missing.size >= MANY && availableParallelism() > 1) {
    await findInThreads([...missing], (name, json) => {
      missing.delete(name)
      memory.keep(name, json)
      report()
    })
  }
  // A thread that failed leaves its articles: where they are at fault, it shows here.
  const find = rememberTellings(memory)
  for (const [name, article] of missing) {
    find(article)
    missing.delete(name)
    report()
  }
}

/** Fewer articles are read sooner than threads start. */
const MANY = 400
/** Articles that are sent to a thread at once: enough to keep it busy, few enough to share them evenly. */
const PORTION = 40
/** Each thread holds a tagger of its own in memory. */
const MAX_THREADS = 8

/** By the name of its mentions. */
type Portion = readonly (readonly [name: string, article: DatedArticle])[]
type Take = (name: string, json: string) => void

async function findInThreads(articles: Portion, take: Take): Promise<void> {
  let next = 0
  const nextPortion = (): Portion => {
    next += PORTION
    return articles.slice(next - PORTION, next)
  }
  const threads = Math.min(availableParallelism(), MAX_THREADS)
  await Promise.allSettled(Array.from({ length: threads }, () => runThread(nextPortion, take)))
}

/** One thread that is sent a portion after the other until none is left. @throws what the thread throws */
function runThread(nextPortion: () => Portion, take: Take): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./mention-worker.mjs', import.meta.url))
    let portion = nextPortion()
    const send = (): void => {
      if (portion.length > 0) worker.postMessage(portion.map(([, article]) => article))
      else void worker.terminate().then(() => resolve(), reject)
    }
    worker.on('message', (kept: readonly string[]) => {
      for (const [index, [name]] of portion.entries()) take(name, kept[index] ?? 'null')
      portion = nextPortion()
      send()
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('A thread ended before its work was done.')))
    send()
  })
}
