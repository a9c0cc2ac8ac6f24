/** Lets Node 20 import TypeScript: each file's types are taken out as it is loaded, a millisecond a file. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'

/** Node's hook that gives a module's source. @throws where the file is no TypeScript */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context)
  const file = fileURLToPath(url)
  const { code, errors: [error] } = transformSync(file, await readFile(file, 'utf8'))
  if (error) throw error
  return { format: 'module', source: code, shortCircuit: true }
}
