/**
 * `npm run bench [-- <name>…]`: times every case of `*.bench.ts` beside its rival and prints rates and
 * ratio. Rounds of both alternate, and the fastest of each counts: what else the machine does can only slow a round
 * (so the manual of Python's timeit).
 */
import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'

register('../../src/pipeline/typescript-hooks.mjs', import.meta.url)
const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2)
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.includes(file.slice(0, -'.bench.ts'.length))))
if (files.length === 0) {
  console.error(`There is no bench ${wanted.join(', ')}. There are: ${readdirSync(folder).filter((file) => file.endsWith('.bench.ts')).join(', ')}.`)
  process.exitCode = 1
}

const ROUNDS = 15
/** Short enough to wait for, long enough that a clock tick does not show. */
const ROUND_SECONDS = 0.2

for (const file of files.toSorted()) {
  const { prepare } = await import(`${folder}${file}`)
  for (const benchCase of await prepare()) report(benchCase)
}

function report({ name, amount, unit, ours, rival, aim }) {
  const rates = { ours: [], rival: [] }
  ours.run()
  rival.run()
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(rate(ours, amount))
    rates.rival.push(rate(rival, amount))
  }
  const [fast, slow] = [Math.max(...rates.ours), Math.max(...rates.rival)]
  console.log(`${name}`)
  console.log(`  ${ours.name}: ${words(fast)} ${unit}/s`)
  console.log(`  ${rival.name}: ${words(slow)} ${unit}/s`)
  console.log(`  ratio ${words(fast / slow)}, aim: ${aim}\n`)
}

/** Units a second over as many runs as fill a round. */
function rate({ run, amount: own }, amount) {
  const started = performance.now()
  let runs = 0
  do {
    run()
    runs += 1
  } while (performance.now() - started < ROUND_SECONDS * 1000)
  return ((own ?? amount) * runs * 1000) / (performance.now() - started)
}

function words(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)
}
