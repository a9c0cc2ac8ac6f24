/** Dates: megabytes a second over annotated texts (or, without them, the seeds repeated), beside chrono-node. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as chrono from 'chrono-node'
import { findDates } from '../../src/pipeline/dates/find-dates.ts'
import type { BenchCase } from './bench-case.ts'

interface Line {
  readonly text: string
  readonly published: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const GOLD = ['wikiwars', 'wikinews'].map((name) => `${root}../shared/gold/dates/${name}.jsonl`)
/** As much text as the annotated files hold, in copies of the seeds. */
const COPIES = 30
/** Runs before the clock starts, so that neither is timed while it is being compiled. */
const WARM_UPS = 20

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'published' in value && typeof value.published === 'string'

const readGold = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)).filter((line) => isLine(line))

const readSeeds = (): readonly Line[] =>
  readdirSync(`${root}seeds`).toSorted().map((name) => ({ text: readFileSync(`${root}seeds/${name}`, 'utf8').repeat(COPIES), published: '2026-02-09' }))

const megabytes = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0) / 1e6

export function prepare(): readonly BenchCase[] {
  const lines = GOLD.every((file) => existsSync(file)) ? GOLD.flatMap((file) => readGold(file)) : readSeeds()
  // Counted, not kept: to hold what was found is the caller's cost, and the same for both.
  const ours = () => lines.reduce((found, { text, published }) => found + findDates(text, { published }).length, 0)
  const rival = () => lines.reduce((found, { text, published }) => found + chrono.parse(text, new Date(`${published}T12:00:00Z`)).length, 0)
  for (let run = 0; run < WARM_UPS; run++) {
    ours()
    rival()
  }
  return [
    {
      name: 'dates',
      amount: megabytes(lines),
      unit: 'MB',
      ours: { name: 'findDates', run: ours },
      rival: { name: 'chrono-node', run: rival },
      aim: 'at least 10, and findDates above 20 MB/s',
    },
  ]
}
