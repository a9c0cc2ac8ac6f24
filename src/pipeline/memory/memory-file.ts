/**
 * A memory in a file: a line a value, with a checksum, its name and JSON. What a run finds is added at the
 * end, so that a run in which one article changed writes no more than it found. A line that is damaged or of
 * another version of the program is as if it were not there; a file that cannot be read or written costs
 * time and nothing else. Lines stay bytes until they are asked for.
 */
import { hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Memory } from './memory.ts'

export interface FileMemory extends Memory {
  /** Writes down what was kept since the last time. */
  readonly save: () => Promise<void>
  /** Forgets what nobody asked for since the last time, such as what was found in articles that are gone. */
  readonly forgetUnused: () => Promise<void>
}

/** @param file path of the file; null keeps everything in this process alone */
export async function openMemory(file: string | null): Promise<FileMemory> {
  version ??= hashOfProgram()
  const program = await version
  const { lines, count } = await readKept(file)
  let linesInFile = count
  let asked = new Set<string>()
  let unsaved: Buffer[] = []

  return {
    nameOf: (words) => hash('sha256', JSON.stringify([program, ...words])).slice(0, NAME_LENGTH),
    has: (name) => lines.has(name),
    recall(name) {
      asked.add(name)
      const line = lines.get(name)
      const json = line === undefined ? null : jsonOf(line)
      if (json === null) lines.delete(name)
      return json === null ? undefined : JSON.parse(json)
    },
    keep(name, json) {
      const line = toLine(name, json)
      asked.add(name)
      lines.set(name, line)
      unsaved.push(line)
    },
    async save() {
      const fresh = unsaved
      unsaved = []
      if (file === null || fresh.length === 0) return
      linesInFile += fresh.length
      await write(file, fresh, 'a')
    },
    async forgetUnused() {
      for (const name of lines.keys()) if (!asked.has(name)) lines.delete(name)
      asked = new Set()
      if (file === null || linesInFile <= lines.size * MOST_WASTE) return
      linesInFile = lines.size
      // Beside its place and then moved there, so that a run that is cut off leaves the old file whole.
      if (await write(`${file}.part`, [...lines.values()], 'w')) await rename(`${file}.part`, file)
    },
  }
}

/** A file is written anew when it holds so many times what is still of use. */
const MOST_WASTE = 2

/** In hexadecimal digits: 64 bits tell a damaged line from a whole one, 128 tell all names apart. */
const CHECKSUM_LENGTH = 16
const NAME_LENGTH = 32
const NAME_START = CHECKSUM_LENGTH + 1
const JSON_START = NAME_START + NAME_LENGTH + 1

const checksum = (nameAndJson: Buffer | string): string => hash('sha256', nameAndJson).slice(0, CHECKSUM_LENGTH)

const toLine = (name: string, json: string): Buffer => Buffer.from(`${checksum(`${name} ${json}`)} ${name} ${json}`)

const nameOfLine = (line: Buffer): string => line.toString('latin1', NAME_START, JSON_START - 1)

/** Null where the line is not whole. */
const jsonOf = (line: Buffer): string | null =>
  line.toString('latin1', 0, CHECKSUM_LENGTH) === checksum(line.subarray(NAME_START)) ? line.toString('utf8', JSON_START) : null

interface Kept {
  readonly lines: Map<string, Buffer>
  /** Of the file's lines, those that were written anew among them. */
  readonly count: number
}

async function readKept(file: string | null): Promise<Kept> {
  const lines = new Map<string, Buffer>()
  // No file yet, or none that can be read: everything is found anew.
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (bytes === null) return { lines, count: 0 }
  let count = 0
  for (let start = 0; start < bytes.length; count += 1) {
    const end = bytes.indexOf(LINE_END, start)
    const line = bytes.subarray(start, end < 0 ? bytes.length : end)
    lines.set(nameOfLine(line), line)
    start += line.length + 1
  }
  return { lines, count }
}

const LINE_END = '\n'.charCodeAt(0)
/** Lines handed to the disk at once. */
const BATCH = 500

/** @returns whether it could be written; where not, the next run pays for it and this one nothing */
async function write(file: string, lines: readonly Buffer[], flags: 'a' | 'w'): Promise<boolean> {
  const lineEnd = Buffer.of(LINE_END)
  const batches = function* (): Generator<Buffer> {
    // Each line begins with its end of line, so that one that was cut off spoils no other.
    for (let from = 0; from < lines.length; from += BATCH) yield Buffer.concat(lines.slice(from, from + BATCH).flatMap((line) => [lineEnd, line]))
  }
  try {
    await mkdir(dirname(file), { recursive: true })
    await pipeline(Readable.from(batches()), createWriteStream(file, { flags }))
    return true
  } catch {
    return false
  }
}

/** Read once: what runs does not change while it runs. */
let version: Promise<string> | undefined

/** Of all that a value depends on beside what its name says: the sources, the packages, and Node's own tables of letters. */
async function hashOfProgram(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const files = ['dataset', 'pipeline'].map(async (room) => (await readdir(join(root, room), { recursive: true })).map((name) => join(root, room, name)))
  const sources = (await Promise.all(files)).flat().filter((name) => /\.(?:ts|mjs)$/.test(name)).toSorted()
  const texts = await Promise.all([...sources, join(root, '..', 'package-lock.json')].map((name) => readFile(name, 'utf8')))
  return hash('sha256', [process.version, ...texts].join('\n'))
}
