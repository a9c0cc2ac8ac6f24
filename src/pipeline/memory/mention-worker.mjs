// A thread that finds the mentions of the articles it is sent. Vite loads the TypeScript, as run.mjs does.
import { parentPort } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./kept-mentions.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
parentPort.on('message', (articles) => parentPort.postMessage(articles.map((article) => JSON.stringify(module.findKept(article)))))
