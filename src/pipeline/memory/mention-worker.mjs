// A thread that finds the mentions of the articles it is sent. It reads TypeScript as run.mjs does.
import { register } from 'node:module'
import { parentPort } from 'node:worker_threads'

register('../typescript-hooks.mjs', import.meta.url)
const { findKept } = await import('./kept-tellings.ts')
parentPort.on('message', (articles) => parentPort.postMessage(articles.map((article) => JSON.stringify(findKept(article)))))
