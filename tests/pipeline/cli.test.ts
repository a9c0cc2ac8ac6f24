import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/dataset/check-dataset.ts'
import { readFolder } from '../../src/pipeline/articles/read-folder.ts'
import { run, type Terminal } from '../../src/pipeline/cli.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'
import { formatLedger } from '../../src/pipeline/story/ledger-text.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterEach(() => rm(dir, { recursive: true }))

const ARTICLES = {
  'a.txt': 'Pact signed\nMarch 4, 2024\nPeru and Chile signed a fishing pact in Lima on Monday.\nThe presidents met for two hours.',
  'b.txt': 'Boats seized\nMarch 9, 2024\nChile seized two Peruvian boats on Friday, the navy said.',
}

const write = (files: Readonly<Record<string, string>>): Promise<unknown> =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(dir, name), text)))

interface Sink extends Writable {
  text: string
}

/** Takes what is written, slowly where asked, so that a writer has to wait. */
function sink(slow = false): Sink {
  const stream = new Writable({
    highWaterMark: slow ? 16 : 16_384,
    write(chunk, _encoding, done) {
      taken.text += String(chunk)
      if (slow) setImmediate(done)
      else done()
    },
  })
  const taken = Object.assign(stream, { text: '' })
  return taken
}

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function runWith(argv: readonly string[], { input = '', chunk = 7, slow = false, keepIn = null }: { input?: string; chunk?: number; slow?: boolean; keepIn?: string | null } = {}): Promise<Ran> {
  const [stdout, stderr] = [sink(slow), sink()]
  const terminal: Terminal = { stdin: chunked(input, chunk), stdout, stderr, keepIn }
  const status = await run(argv, terminal)
  await new Promise((resolve) => {
    stdout.end(resolve)
  })
  return { status, out: stdout.text, err: stderr.text }
}

/** `--ledger` beside the articles, so that the project's own ids stay out of a test. */
const extract = (...more: readonly string[]): readonly string[] => ['extract', dir, '--ledger', join(dir, '.ledger.json'), ...more]

const idsIn = (json: string): readonly string[] => [...json.matchAll(/"id":"(?<id>\d{4}-[^"]+)"/g)].map(({ groups }) => groups?.['id'] ?? '')

describe('extract', () => {
  it('writes a dataset of the contract to standard output, words to standard error', async () => {
    await write(ARTICLES)
    const { status, out, err } = await runWith(extract())
    expect(status).toBe(0)
    expect(checkDataset(JSON.parse(out))).toEqual([])
    expect(err).toContain('2 articles, ')
  })

  it('writes the same to a file', async () => {
    await write(ARTICLES)
    const [{ out }] = [await runWith(extract())]
    const written = await runWith(extract('--out', join(dir, '.out.json')))
    expect(written).toMatchObject({ status: 0, out: '' })
    expect(await readFile(join(dir, '.out.json'), 'utf8')).toBe(out)
    expect((await readdir(dir)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('keeps an id that was published, though the date it is read from was mended', async () => {
    await write(ARTICLES)
    const [id = ''] = idsIn((await runWith(extract())).out)
    const { ledger } = buildDataset((await readFolder(dir)).files)
    await writeFile(join(dir, '.ledger.json'), formatLedger(ledger))
    await write({ 'a.txt': ARTICLES['a.txt'].replace('March 4', 'March 11') })
    expect(idsIn((await runWith(extract())).out)).toContain(id)
  })

  it('refuses a damaged book of ids and says what to do', async () => {
    await write({ ...ARTICLES, '.ledger.json': '<<<<<<< HEAD' })
    const { status, out, err } = await runWith(extract())
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('Restore it from the last commit')
  })

  it('gives the same dataset from what it kept, and reads again only what changed', async () => {
    await write(ARTICLES)
    const keepIn = join(dir, '.kept')
    const first = await runWith(extract(), { keepIn })
    const again = await runWith(extract(), { keepIn })
    expect(again.out).toBe(first.out)
    await write({ 'b.txt': ARTICLES['b.txt'].replace('two', 'three') })
    const changed = await runWith(extract(), { keepIn })
    expect(changed.out).toBe((await runWith(extract())).out)
    expect(changed.out).toContain('three Peruvian boats')
  })

  it('reads everything again where what it kept is damaged', async () => {
    await write(ARTICLES)
    const keepIn = join(dir, '.kept')
    const first = await runWith(extract(), { keepIn })
    const [file = ''] = await readdir(keepIn)
    await writeFile(join(keepIn, file), '{"key": 1}\nnot JSON\n')
    expect((await runWith(extract(), { keepIn })).out).toBe(first.out)
  })

  it('says what it could not read, and goes on', async () => {
    await write({ ...ARTICLES, 'c.txt': '', 'd.pdf': 'x' })
    const { status, err } = await runWith(extract())
    expect(status).toBe(0)
    expect(err).toContain('c.txt: Expected an article, found an empty file.')
    expect(err).toContain('d.pdf: Expected an article')
  })

  it('ends with 1 where there is no article, and writes nothing', async () => {
    expect(await runWith(extract())).toMatchObject({ status: 1, out: '' })
    const missing = await runWith(['extract', join(dir, 'missing')])
    expect(missing).toMatchObject({ status: 1, out: '' })
    expect(missing.err).toContain('Expected a folder, found no such file or directory.')
  })

  it('ends with 1 where the file cannot be written', async () => {
    await write(ARTICLES)
    const { status, err } = await runWith(extract('--out', join(dir, 'missing', 'out.json')))
    expect(status).toBe(1)
    expect(err).toContain('no such file or directory')
  })
})

describe('dates', () => {
  const LINES = [
    '{"doc":"a","published":"2024-03-09","text":"They met on 4 March 2024."}',
    'no JSON',
    '{"doc":"b","text":7}',
    '{"doc":"c","published":"soon","text":"x"}',
    '{"doc":"é","published":"20240309","text":"Señor Ruiz left in May 2023."}',
  ]

  it.each([1, 7, 4096])('answers line by line, in order, an error in its place, in chunks of %i bytes', async (chunk) => {
    const { status, out, err } = await runWith(['dates'], { input: LINES.join('\n'), chunk })
    const answers: unknown[] = out.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(answers).toMatchObject([
      { doc: 'a', dates: [{ start: 12, end: 24, text: '4 March 2024', type: 'DATE', value: '2024-03-04', edtf: '2024-03-04' }] },
      { line: 2 },
      { error: expect.stringContaining('text'), line: 3 },
      { error: expect.stringContaining('published: expected an EDTF date such as 2026-02-09, found "soon"'), line: 4 },
      { doc: 'é', dates: [{ start: 19, end: 27, value: '2023-05' }] },
    ])
    expect(err).toContain('3 of 5 lines')
  })

  it('ends with 0 where every line could be read, and on no line at all', async () => {
    expect(await runWith(['dates'], { input: '' })).toMatchObject({ status: 0, out: '', err: '' })
    expect((await runWith(['dates'], { input: `${LINES[0] ?? ''}\n` })).status).toBe(0)
  })

  it('waits for a slow reader and loses nothing', async () => {
    const input = Array.from({ length: 300 }, (_, doc) => JSON.stringify({ doc, published: null, text: 'in May 2023' })).join('\n')
    const { out } = await runWith(['dates'], { input, slow: true, chunk: 999 })
    const docs = out.trimEnd().split('\n').map((line) => /"doc":(?<doc>\d+)/.exec(line)?.groups?.['doc'])
    expect(docs).toEqual(Array.from({ length: 300 }, (_, doc) => String(doc)))
  })

  it('stops in silence when its reader has gone', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    const stderr = sink()
    const input = '{"text":"in May 2023"}\n'.repeat(500)
    await expect(run(['dates'], { stdin: chunked(input, 100), stdout, stderr, keepIn: null })).resolves.toBe(0)
    expect(stderr.text).toBe('')
  })
})

describe('code', () => {
  it('answers with the events of each sentence, the main one first', async () => {
    const { status, out } = await runWith(['code'], { input: '{"id":"1","text":"Peru expelled the ambassador of Chile on Monday."}\n{"id":"2","text":"The sea is blue."}\n' })
    const [first, second]: unknown[] = out.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(first).toMatchObject({ id: '1', events: [{ type: 'SANCTION', status: 'occurred', trigger: { text: expect.stringContaining('expelled') } }] })
    expect(first).toHaveProperty('events.0.actors')
    expect(first).toHaveProperty('events.0.score')
    expect(second).toMatchObject({ id: '2' })
  })
})

describe('the arguments', () => {
  it.each([[['--help']], [['-h']], [['extract', '--help']]])('%j shows the usage on standard output', async (argv) => {
    const { status, out } = await runWith(argv)
    expect(status).toBe(0)
    expect(out).toContain('Usage:')
  })

  it.each([
    [[], 'Expected extract, dates or code, found nothing.'],
    [['extrct'], 'Expected extract, dates or code, found "extrct".'],
    [['extract'], 'Expected the folder of the articles'],
    [['extract', 'a', 'b'], 'Expected one folder, found also "b".'],
    [['extract', 'a', '--out'], "'--out"],
    [['extract', 'a', '--fast'], "'--fast'"],
    [['dates', 'a.jsonl'], '"dates" reads standard input'],
    [['code', '--out', 'x'], 'expected no --out'],
  ])('%j ends with 2 and says why', async (argv, words) => {
    const { status, out, err } = await runWith(argv)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(words)
    expect(err).toContain('Usage:')
  })
})
