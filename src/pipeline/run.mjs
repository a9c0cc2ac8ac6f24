// Node 20 reads no TypeScript: Vite, which the project has anyway, loads the command line for it.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const file = fileURLToPath(new URL('./cli.ts', import.meta.url))
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
