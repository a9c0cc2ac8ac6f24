/**
 * The rules of the house that no compiler checks, read from the sources themselves: which room may
 * import which, what each may use of the outside world, names and sizes. A rule that has to change is
 * changed here, in sight.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const PIPELINE = ['pipeline/articles', 'pipeline/dates', 'pipeline/events', 'pipeline/story', 'pipeline/memory']
const APP = ['app/url', 'app/data', 'app/timeline', 'app/panels']

interface Room {
  /** The other rooms that its files may import. */
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

/** A room is a folder with all below it that is no room of its own. What is not listed is forbidden. */
const ROOMS: Readonly<Record<string, Room>> = {
  dataset: { rooms: [], packages: ['valibot'] },
  'pipeline/dates': { rooms: ['dataset'], packages: [] },
  'pipeline/articles': { rooms: ['dataset', 'pipeline/dates'], packages: [] },
  'pipeline/events': {
    rooms: ['dataset', 'pipeline/articles', 'pipeline/dates'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'world-countries'],
  },
  'pipeline/story': { rooms: ['dataset', 'pipeline/articles', 'pipeline/dates', 'pipeline/events'], packages: ['valibot'] },
  'pipeline/memory': { rooms: ['dataset', 'pipeline/articles', 'pipeline/events', 'pipeline/story'], packages: [] },
  pipeline: { rooms: ['dataset', ...PIPELINE], packages: ['valibot'] },
  layout: { rooms: ['dataset'], packages: ['d3'] },
  'app/url': { rooms: ['dataset', 'layout'], packages: ['react'] },
  'app/data': { rooms: ['dataset'], packages: ['react', '@tanstack/react-query'] },
  'app/timeline': { rooms: ['dataset', 'layout', 'app/url'], packages: ['react', 'd3'] },
  'app/panels': { rooms: ['dataset', 'layout', 'app/url', 'app/data', 'app/timeline'], packages: ['react'] },
  app: { rooms: ['dataset', 'layout', ...APP], packages: ['react', 'react-dom', '@tanstack/react-query'] },
  publish: { rooms: ['dataset', 'pipeline', ...PIPELINE, 'layout', 'app', ...APP], packages: ['vite'] },
}

const MAY_USE_NODE = /^(?:pipeline\/articles\/read-folder\.ts|pipeline\/(?:cli|memory\/memory-file|memory\/read-ahead)\.ts|publish\/.+)$/
/** Node reads no TypeScript, so these load the command line and its threads. */
const OUTSIDE_THE_ROOMS = new Set(['pipeline/run.mjs', 'pipeline/typescript-hooks.mjs', 'pipeline/memory/mention-worker.mjs'])
/** The names of d3 that change or read the document. */
const TOUCHES_THE_DOCUMENT = new Set(['select', 'selectAll', 'zoom', 'zoomTransform', 'drag', 'brush', 'brushX', 'pointer', 'transition'])
const MOST_LINES = 250

// --- reading the sources ---------------------------------------------------------------------------

const src = fileURLToPath(new URL('../src', import.meta.url))
interface SourceText {
  /** Path below `src/`, with slashes. */
  readonly path: string
  readonly text: string
}
const everyFile: readonly SourceText[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: file.slice(src.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
const program = everyFile.filter(({ path }) => /\.(?:tsx?|mjs)$/.test(path))
const rooms = program.filter(({ path }) => !OUTSIDE_THE_ROOMS.has(path))

interface Import {
  readonly from: string
  /** The clause between `import` and `from`, empty where there is none. */
  readonly names: string
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?<names>(?:type\s+)?[\w*{}\s,$]+?)\s+from\s+'(?<from>[^']+)'|(?:^|\n)\s*import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'\s*\)/g

const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(({ groups }) => ({ from: groups?.['from'] ?? groups?.['bare'] ?? groups?.['lazy'] ?? '', names: groups?.['names'] ?? '' }))

const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0]

const packageOf = (from: string): string => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')

/** Why this import is forbidden in this file; null where it is not. */
function objection(path: string, { from }: Import): string | null {
  const here = roomOf(path)
  if (here === undefined) return `${path} is in no room`
  if (from.startsWith('node:')) return MAY_USE_NODE.test(path) ? null : `${path} may not use ${from}`
  if (!from.startsWith('.')) {
    const name = packageOf(from)
    return ROOMS[here]?.packages.includes(name) || (here === 'app' && name.startsWith('@fontsource')) ? null : `${path} may not use the package ${name}`
  }
  const target = posix.normalize(posix.join(posix.dirname(path), from))
  if (!/\.(?:tsx?|css|json)$/.test(target)) return `${path}: "${from}" lacks its ending`
  const there = roomOf(target)
  if (there === here) return null
  return there !== undefined && ROOMS[here]?.rooms.includes(there) ? null : `${path} may not import ${target}`
}

/** The program without its comments, so that words about a thing are not taken for the thing. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

const filesWith = (pattern: RegExp, files: readonly SourceText[] = rooms): readonly string[] =>
  files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)

// --- the rules -------------------------------------------------------------------------------------

describe('the reading of imports', () => {
  it('finds every form', () => {
    const source = `import type { A } from './a.ts'\nimport {\n  b,\n  c,\n} from 'd3'\nimport './d.css'\nexport { e } from '../e.ts'\nconst f = await import('./f.ts')\n`
    expect(importsOf(source).map(({ from }) => from)).toEqual(['./a.ts', 'd3', './d.css', '../e.ts', './f.ts'])
  })

  it.each([
    ['layout/a.ts', '../pipeline/pipeline.ts'],
    ['app/panels/a.tsx', '../../pipeline/dates/a.ts'],
    ['app/a.tsx', '../publish/split-dataset.ts'],
    ['dataset/a.ts', '../layout/a.ts'],
    ['pipeline/dates/a.ts', '../events/a.ts'],
    ['pipeline/dates/a.ts', 'chrono-node'],
    ['pipeline/dates/a.ts', 'node:fs'],
    ['layout/a.ts', 'react'],
    ['layout/a.ts', './b'],
  ])('objects to %s importing %s', (path, from) => {
    expect(objection(path, { from, names: '' })).not.toBeNull()
  })
})

describe('imports', () => {
  it('run one way: dataset ← pipeline, dataset ← layout ← app, all ← publish', () => {
    const objections = rooms.flatMap(({ path, text }) => importsOf(text).map((found) => objection(path, found)))
    expect(objections.length).toBeGreaterThan(50)
    expect(objections.filter((found) => found !== null)).toEqual([])
  })

  it('let nothing but Vite’s configuration import publish', () => {
    const importers = rooms.filter(({ path, text }) => !path.startsWith('publish/') && importsOf(text).some(({ from }) => from.includes('publish/')))
    expect(importers.map(({ path }) => path)).toEqual([])
  })

  it('let one file of the timeline hand the document to D3', () => {
    const touching = rooms.filter(({ text }) =>
      importsOf(text).some(({ from, names }) => from === 'd3' && names.split(/[^\w]+/).some((name) => TOUCHES_THE_DOCUMENT.has(name))),
    )
    expect(touching.map(({ path }) => dirname(path))).toEqual(['app/timeline'])
  })
})

describe('the program', () => {
  it('knows no clock, no local time, no locale of the machine and no chance', () => {
    expect(filesWith(/\bnew Date\(|\bDate\.now\(|\bDate\(\)|\.toLocale\w*\(|\.localeCompare\(|\bMath\.random\(/)).toEqual([])
  })

  it('never sets HTML from a string', () => {
    expect(filesWith(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML/)).toEqual([])
  })

  it('reads no environment variable outside of publish', () => {
    expect(filesWith(/\bprocess\.env\b/).filter((path) => !path.startsWith('publish/'))).toEqual([])
  })

  it('silences no checker', () => {
    expect(program.filter(({ text }) => /@ts-\w|(?:oxlint|eslint)-disable/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('files', () => {
  it('are kebab-case, components PascalCase', () => {
    const named = rooms.map(({ path }) => posix.basename(path))
    expect(named.filter((name) => !(name.endsWith('.tsx') ? /^(?:[A-Z][A-Za-z0-9]*|main)\.tsx$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/).test(name))).toEqual([])
  })

  it('have a name that says what they hold', () => {
    expect(everyFile.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:[./]|$)/i.test(path))).toEqual([])
  })

  it('say in a comment at their head why they exist', () => {
    expect(program.filter(({ text }) => !/^(?:\/\*\*|\/\/ )/.test(text)).map(({ path }) => path)).toEqual([])
  })

  it(`have at most ${MOST_LINES} lines, tables of words apart`, () => {
    const long = program.filter(({ path, text }) => !path.includes('/lexicon/') && text.split('\n').length > MOST_LINES)
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)).toEqual([])
  })
})

describe('src/README.md', () => {
  it('has one row for each folder on disk', () => {
    const tour = everyFile.find(({ path }) => path === 'README.md')?.text ?? ''
    const rows = [...tour.matchAll(/^\| `(?<folder>[\w/-]+)\/` \|/gm)].map(({ groups }) => groups?.['folder'] ?? '')
    const folders = new Set(everyFile.map(({ path }) => posix.dirname(path)).filter((folder) => folder !== '.'))
    expect(new Set(rows)).toEqual(folders)
    expect(rows).toHaveLength(folders.size)
  })
})
