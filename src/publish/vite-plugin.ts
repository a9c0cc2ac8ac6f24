/**
 * Lets Vite serve and build the story: while developing, the files of the site stand in memory, built
 * anew whenever an article is saved, added or removed; in a build they are written beside the app.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath, runnerImport, type Connect, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import type * as builder from './build-story.ts'
import type { BuiltStory, StoryPlaces } from './build-story.ts'
import { describeFailure } from './publish-failure.ts'
import type { PublishedFile } from './split-dataset.ts'
import { keepStory, type StoryKeeper } from './story-keeper.ts'

export interface PublishOptions extends StoryPlaces {
  /** Whether a build writes new ids into the ledger: yes where it is published, no where it is only tried. */
  readonly keepsIds: boolean
}

/** Both paths count from Vite's root. */
export function throughline({ keepsIds, ...places }: PublishOptions): Plugin {
  let config: ResolvedConfig
  let story: BuiltStory | null = null
  const inRoot = (): StoryPlaces => ({ seeds: resolve(config.root, places.seeds), ledger: resolve(config.root, places.ledger) })
  return {
    name: 'throughline',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveStory(server, inRoot())
    },
    // An article is no part of the program: saving one must reload neither the page nor its styles.
    hotUpdate: {
      order: 'pre',
      handler: ({ file }) => (isInside(inRoot().seeds, file) ? [] : undefined),
    },
    async generateBundle() {
      const { module } = await loadBuilder()
      story = await module.buildStory(inRoot()).catch((error: unknown) => {
        const { message, help } = describeFailure(error)
        return this.error(`${message}\n${help}`)
      })
    },
    // Not emitted as assets: Vite would list and compress each of what may be ten thousand files.
    async writeBundle({ dir }) {
      if (story === null || dir === undefined) return
      await writeFiles(dir, story.files)
      print(config, story.report)
      if (!keepsIds || story.newLedger === null) return
      await writeFile(inRoot().ledger, story.newLedger)
      print(config, [`${places.ledger} has new ids: commit it, so that their links last`])
    },
  }
}

async function writeFiles(folder: string, files: readonly PublishedFile[]): Promise<void> {
  const inFolder = files.map(({ path, json }) => ({ path: resolve(folder, path), json }))
  const folders = new Set(inFolder.map(({ path }) => dirname(path)))
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })))
  for (const { path, json } of inFolder) await writeFile(path, json)
}

// Loaded when it is needed: whoever reads the configuration for something else need not load the pipeline.
const loadBuilder = (): ReturnType<typeof runnerImport<typeof builder>> =>
  runnerImport(fileURLToPath(new URL('./build-story.ts', import.meta.url)), { configFile: false, logLevel: 'error' })

function serveStory(server: ViteDevServer, places: StoryPlaces): void {
  const loaded = loadBuilder()
  const opened = loaded.then(({ module }) => module.openStoryMemory())
  const build = async (): Promise<BuiltStory> => {
    const [{ module }, memory] = await Promise.all([loaded, opened])
    return module.buildStory(places, memory)
  }
  const { client } = server.environments
  const keeper = keepStory(build, {
    onBuilt(story, isFirst) {
      print(server.config, story.report)
      if (!isFirst) client?.hot.send('throughline:updated')
    },
    onFailed(error) {
      const failure = describeFailure(error)
      server.config.logger.error(`${failure.message}\n${failure.help}`, { timestamp: true })
      client?.hot.send('throughline:failed', failure)
    },
  })
  const followProgram = async (file: string): Promise<void> => {
    const { dependencies } = await loaded
    if (dependencies.includes(normalizePath(file))) await server.restart()
  }
  server.watcher.add(places.seeds).on('all', (_, path) => {
    const file = resolve(path)
    if (isInside(places.seeds, file)) keeper.changed()
    else followProgram(file).catch((error: unknown) => server.config.logger.error(describeFailure(error).message))
  })
  server.httpServer?.on('close', keeper.close)
  server.middlewares.use(`${server.config.base}data`, answerFrom(keeper))
}

const isInside = (folder: string, path: string): boolean => {
  const inner = relative(folder, path)
  return !inner.startsWith('..') && !isAbsolute(inner)
}

const print = ({ logger }: ResolvedConfig, lines: readonly string[]): void => {
  for (const line of lines) logger.info(line, { timestamp: false })
}

/** Answers every address under `data/`: the file, 404 where there is none, 500 with the reason where nothing could be built. */
const answerFrom =
  (keeper: StoryKeeper<BuiltStory>): Connect.NextHandleFunction =>
  (request, response) => {
    const path = `data${decodePath(request.url ?? '/')}`
    keeper.latest().then(
      ({ files }) => {
        const file = files.find((candidate) => candidate.path === path)
        if (file === undefined) answer(response, 404, JSON.stringify({ message: `There is no file ${path}.` }))
        else answer(response, 200, file.json)
      },
      (error: unknown) => answer(response, 500, JSON.stringify(describeFailure(error))),
    )
  }

function answer(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(json)
}

/** The path without query, decoded; `/` where its encoding is broken. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return '/'
  }
}
