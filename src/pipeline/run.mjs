// The command line, its TypeScript read as it stands.
import { register } from 'node:module'

register('./typescript-hooks.mjs', import.meta.url)
const { run } = await import('./cli.ts')
process.exitCode = await run(process.argv.slice(2))
