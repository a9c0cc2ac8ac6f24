/**
 * The command line: `extract`, `dates` and `code`. Results go to standard output or a file, all
 * messages to standard error. With `read-folder.ts` and two files of `memory/` all of the pipeline that knows Node.
 * Exit status: 0 done, 1 nothing could be read or a line was bad, 2 wrong arguments.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve as resolvePath } from 'node:path'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { formatMismatch } from '../dataset/check-dataset.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { proveDataset } from '../dataset/prove-dataset.ts'
import { answerCode, answerDates, type AnswerLine } from './answer-lines.ts'
import { readArticles } from './articles/read-articles.ts'
import { readFolder } from './articles/read-folder.ts'
import { idOf } from './articles/source-file.ts'
import { findDates } from './dates/find-dates.ts'
import { ploverActs } from './events/plover-acts.ts'
import { count, describeProblems } from './describe-problems.ts'
import { formatDataset } from './format-dataset.ts'
import { rememberFiles } from './memory/kept-file.ts'
import { openMemory } from './memory/memory-file.ts'
import { readAhead } from './memory/read-ahead.ts'
import { buildDataset } from './pipeline.ts'
import { EMPTY_LEDGER, type Ledger } from './story/ledger.ts'
import { parseLedger } from './story/ledger-text.ts'
import { readLines } from './read-lines.ts'

/** Where a project keeps its published ids. */
const LEDGER = 'ledger.json'

const USAGE = `Usage:
  npm run --silent extract -- <folder> [--out <file>]   articles in, one dataset out (JSON)
  npm run --silent dates < lines                        {doc, published, text} in, time expressions out (JSON Lines)
  npm run --silent code < lines                         {id, text} in, coded events out (JSON Lines)

Options:
  --out <file>     write the dataset there; without it, to standard output
  --ledger <file>  ids published before, which events keep; ledger.json of the working folder by default
  --help           show this text

Exit status: 0 done; 1 no article could be read, or a line was bad; 2 wrong arguments.
`

/** What a command reads and writes. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
  /** Path of the folder that keeps what was found for the next run; null keeps nothing. */
  readonly keepIn: string | null
}

const ownTerminal: Terminal = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, keepIn: '.throughline' }

/** Runs one command; resolves to the exit status. */
export async function run(argv: readonly string[], terminal: Terminal = ownTerminal): Promise<number> {
  const command = parseCommand(argv)
  if (typeof command === 'string') {
    terminal.stderr.write(`${command}\n\n${USAGE}`)
    return 2
  }
  const output = openOutput(terminal.stdout)
  switch (command.name) {
    case 'help':
      await output.write(USAGE)
      return 0
    case 'extract':
      return extract(command, terminal, output)
    case 'dates':
      return answerAll(terminal, output, answerDates(findDates))
    case 'code':
      return answerAll(terminal, output, answerCode(ploverActs))
  }
}

interface ExtractCommand {
  readonly name: 'extract'
  readonly folder: string
  readonly out: string | null
  readonly ledger: string
}

type Command = { readonly name: 'help' | 'dates' | 'code' } | ExtractCommand

/** The command, or in words what is wrong with the arguments. */
function parseCommand(argv: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: { type: 'string' }, ledger: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return { name: 'help' }
    const [name, folder, ...rest] = positionals
    if (name === 'extract') {
      if (folder === undefined) return 'Expected the folder of the articles after "extract", found nothing.'
      if (rest.length > 0) return `Expected one folder, found also "${rest.join('", "')}".`
      return { name, folder, out: values.out ?? null, ledger: values.ledger ?? LEDGER }
    }
    if (name !== 'dates' && name !== 'code') return `Expected extract, dates or code, found ${name === undefined ? 'nothing' : `"${name}"`}.`
    if (folder !== undefined) return `"${name}" reads standard input; expected no further argument, found "${folder}".`
    const misplaced = values.out === undefined ? (values.ledger === undefined ? null : 'ledger') : 'out'
    return misplaced === null ? { name } : `"${name}" writes to standard output; expected no --${misplaced}.`
  } catch (error) {
    return describe(error)
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// --- extract ---------------------------------------------------------------------------------------

async function extract({ folder, out, ledger: ledgerFile }: ExtractCommand, { stderr, keepIn }: Terminal, output: Output): Promise<number> {
  const ledger = await readLedger(ledgerFile)
  if (typeof ledger === 'string') {
    stderr.write(ledger)
    return 1
  }
  const [read, memory] = await Promise.all([readFolder(folder), openMemory(memoryFile(folder, keepIn))])
  const articles = readArticles(read.files, rememberFiles(memory))
  await readAhead(articles.articles, memory, showProgress(stderr))
  // What was read stays so, even if the run should be cut off here.
  await memory.save()
  if (articles.articles.length >= LONG_RUN) stderr.write(`Merging what ${count(articles.articles.length, 'article')} tell.\n`)
  const { dataset: built } = buildDataset(read.files, { ledger, memory, read: articles })
  await memory.save()
  await memory.forgetUnused()
  const dataset = { ...built, problems: [...read.problems, ...built.problems] }
  stderr.write(describeProblems(dataset.problems))
  if (dataset.articles.length === 0) {
    stderr.write('No article could be read, so no dataset was written.\n')
    return 1
  }
  const mismatches = proveDataset(dataset, new Map(read.files.map(({ name, text }) => [idOf(name), text])))
  if (mismatches.length > 0) {
    stderr.write(`The dataset breaks its contract and was not written:\n${mismatches.map((mismatch) => `  ${formatMismatch(mismatch)}\n`).join('')}`)
    return 1
  }
  const failure = await writeDataset(dataset, out, output)
  if (failure !== null) {
    stderr.write(`Expected to write ${out}, found: ${failure}\n`)
    return 1
  }
  stderr.write(`${count(dataset.articles.length, 'article')}, ${count(dataset.events.length, 'event')}, ${count(dataset.problems.length, 'problem')}.\n`)
  return 0
}

/** One file for each folder, so that two stories do not push out each other's articles. */
const memoryFile = (folder: string, keepIn: string | null): string | null =>
  keepIn === null ? null : join(keepIn, `memory-${createHash('sha256').update(resolvePath(folder)).digest('hex').slice(0, 12)}.txt`)

/** The ids published so far, or in words why the file does not give them; none where there is no file. */
async function readLedger(file: string): Promise<Ledger | string> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return EMPTY_LEDGER
  try {
    return parseLedger(text)
  } catch (error) {
    return `${file} is no ledger of ids: ${describe(error)}\nRestore it from the last commit, or name another one with --ledger.\n`
  }
}

/** A file is written beside its place and then moved there, so that a reader never meets half of one. */
async function writeDataset(dataset: Dataset, out: string | null, output: Output): Promise<string | null> {
  if (out === null) {
    for (const piece of formatDataset(dataset)) if (!(await output.write(piece))) break
    return null
  }
  try {
    await writeFile(`${out}.part`, formatDataset(dataset))
    await rename(`${out}.part`, out)
    return null
  } catch (error) {
    return describe(error)
  }
}

/** On a terminal one line that is rewritten at each percent; elsewhere a line at each tenth of a long run. */
function showProgress(stderr: Terminal['stderr']): (done: number, total: number) => void {
  const steps = stderr.isTTY ? 100 : 10
  let shown = -1
  return (done, total) => {
    const step = Math.floor((done * steps) / total)
    if (step === shown) return
    shown = step
    const words = `Read ${done} of ${count(total, 'article')}`
    if (stderr.isTTY) stderr.write(`\r${words}${done === total ? '\n' : ''}`)
    else if (total >= LONG_RUN) stderr.write(`${words}\n`)
  }
}

/** Fewer articles than this are read in about a second: no progress is needed where it would fill a log. */
const LONG_RUN = 100

// --- dates, code -----------------------------------------------------------------------------------

async function answerAll({ stdin, stderr }: Terminal, output: Output, answer: AnswerLine): Promise<number> {
  let lineNumber = 0
  let failures = 0
  for await (const lines of readLines(stdin)) {
    const answers = lines.map((line) => {
      lineNumber += 1
      return answer(line, lineNumber)
    })
    failures += answers.filter(({ failed }) => failed).length
    const open = await output.write(answers.map(({ line }) => `${line}\n`).join(''))
    if (!open) return 0
  }
  if (failures === 0) return 0
  stderr.write(`${failures} of ${count(lineNumber, 'line')} could not be read; each has an error line in its place.\n`)
  return 1
}

// --- output ----------------------------------------------------------------------------------------

interface Output {
  /** Waits while the reader is slow; false once the reader has gone, as `head` does: then there is no one to write for. */
  readonly write: (text: string) => Promise<boolean>
}

function openOutput(stream: Writable): Output {
  let failure: unknown = null
  const closed = new Promise<void>((resolve) => {
    stream.once('error', (error) => {
      failure = error
      resolve()
    })
    stream.once('close', resolve)
  })
  return {
    write: async (text) => {
      if (failure === null && !stream.write(text)) await Promise.race([once(stream, 'drain').catch(() => undefined), closed])
      if (failure !== null && !isGone(failure)) throw failure
      return failure === null
    },
  }
}

const isGone = (failure: unknown): boolean => failure instanceof Error && 'code' in failure && failure.code === 'EPIPE'
