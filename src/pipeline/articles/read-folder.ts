/**
 * A folder on disk → the files that hold text, sorted by name. The only place of `articles/` that
 * knows Node. What cannot be read becomes a problem; it stops neither the others nor the program.
 */
import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../dataset/dataset.ts'
import { decodeFile, MAX_FILE_BYTES, refuseGiant } from './decode-file.ts'
import { idOf, type SourceFile } from './source-file.ts'

export interface ReadFolder {
  /** Sorted by name. */
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

const ENDINGS = /\.(?:txt|md|html?)$/i
const ENDINGS_IN_WORDS = '.txt, .md, .html or .htm'

/** @param dir path of the folder; its sub-folders are not read. */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const names = await listFolder(dir)
  if (typeof names === 'string') return { files: [], problems: [folderProblem(dir, 'missing-folder', `Expected a folder, found ${names}.`)] }
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const nameByHash = new Map<string, string>()
  const nameById = new Map<string, string>()
  for (const name of names) {
    const { file, problems: found } = readOne(dir, name)
    problems.push(...found)
    if (!file) continue
    const twin = nameByHash.get(file.sha256)
    const namesake = nameById.get(idOf(name))
    if (twin !== undefined) problems.push(doubleText(name, twin))
    else if (namesake !== undefined) problems.push(doubleName(name, namesake))
    else files.push(file)
    if (twin === undefined && namesake === undefined) {
      nameByHash.set(file.sha256, name)
      nameById.set(idOf(name), name)
    }
  }
  if (files.length === 0 && problems.length === 0) problems.push(folderProblem(dir, 'empty-folder', `Expected articles (${ENDINGS_IN_WORDS}), found none.`))
  return { files, problems }
}

const doubleText = (file: string, twin: string): Problem => ({
  file,
  rule: 'double-article',
  message: `Expected a text of its own, found that of ${twin}.`,
  help: 'Remove one of the two files; this one was not read.',
})

const doubleName = (file: string, namesake: string): Problem => ({
  file,
  rule: 'double-name',
  message: `Expected a name of its own before the ending, found that of ${namesake}.`,
  help: 'Rename one of the two files; this one was not read.',
})

const folderProblem = (file: string, rule: string, message: string): Problem => ({
  file,
  rule,
  message,
  help: `Name a folder that holds one article a file (${ENDINGS_IN_WORDS}).`,
})

/** The names of the folder, sorted by code units, without hidden files; in words what was found where it is no folder. */
async function listFolder(dir: string): Promise<readonly string[] | string> {
  try {
    const names = await readdir(dir)
    return names.filter((name) => !name.startsWith('.')).toSorted()
  } catch (error) {
    return describeFailure(error)
  }
}

interface ReadFile {
  readonly file: SourceFile | null
  readonly problems: readonly Problem[]
}

/** At once: for files as small as articles, handing each to another thread and back takes longer than reading it. */
function readOne(dir: string, name: string): ReadFile {
  const path = join(dir, name)
  try {
    const entry = statSync(path)
    if (!entry.isFile() || !ENDINGS.test(name)) return { file: null, problems: [otherProblem(name, entry.isFile())] }
    if (entry.size > MAX_FILE_BYTES) return { file: null, problems: refuseGiant(name, entry.size).problems }
    const bytes = readFileSync(path)
    const { text, problems } = decodeFile(name, bytes)
    if (text === null) return { file: null, problems }
    return { file: { name, text, sha256: hash('sha256', bytes) }, problems }
  } catch (error) {
    return {
      file: null,
      problems: [{ file: name, rule: 'unreadable-file', message: `Expected a file that can be read, found ${describeFailure(error)}.`, help: 'Check that the file exists and that you may read it.' }],
    }
  }
}

const otherProblem = (name: string, isFile: boolean): Problem => ({
  file: name,
  rule: 'other-file',
  message: `Expected an article (${ENDINGS_IN_WORDS}), found ${isFile ? 'another kind of file' : 'a folder'}.`,
  help: 'Save it as plain text if it is an article; else nothing needs to be done.',
})

/** The system's own words without its code and path: `no such file or directory`. */
const describeFailure = (error: unknown): string =>
  error instanceof Error ? (/^\w+: (?<words>[^,]+)/.exec(error.message)?.groups?.['words'] ?? error.message) : 'an unknown failure'
