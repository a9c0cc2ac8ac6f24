// A thread that finds the mentions of the articles it is sent. Vite loads the TypeScript, as run.mjs does.
import { parentPort } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const load = async (name) => {
  const { module } = await runnerImport(fileURLToPath(new URL(name, import.meta.url)), { configFile: false, logLevel: 'error' })
  return module
}
const [{ findMentions }, { keepMentions }] = await Promise.all([load('./events/find-mentions.ts'), load('./kept-mentions.ts')])
parentPort.on('message', (articles) => parentPort.postMessage(articles.map((article) => keepMentions(findMentions(article)))))
