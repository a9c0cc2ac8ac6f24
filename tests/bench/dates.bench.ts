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
/** chrono-node would take minutes over all of it. */
const RIVAL_SHARE = 0.1

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'published' in value && typeof value.published === 'string'

const readGold = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)).filter((line) => isLine(line))

const readSeeds = (): readonly Line[] =>
  readdirSync(`${root}seeds`).toSorted().map((name) => ({ text: readFileSync(`${root}seeds/${name}`, 'utf8').repeat(COPIES), published: '2026-02-09' }))

const megabytes = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0) / 1e6

export function prepare(): readonly BenchCase[] {
  const lines = GOLD.every((file) => existsSync(file)) ? GOLD.flatMap((file) => readGold(file)) : readSeeds()
  const few = lines.map(({ text, published }) => ({ text: text.slice(0, Math.ceil(text.length * RIVAL_SHARE)), published }))
  return [
    {
      name: 'dates',
      amount: megabytes(lines),
      unit: 'MB',
      ours: { name: 'findDates', run: () => lines.map(({ text, published }) => findDates(text, { published })) },
      rival: { name: 'chrono-node', amount: megabytes(few), run: () => few.map(({ text, published }) => chrono.parse(text, new Date(`${published}T12:00:00Z`))) },
      aim: 'at least 10, and findDates above 20 MB/s',
    },
  ]
}
