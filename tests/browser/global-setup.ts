/**
 * Before the browser tests: finds a Chromium and builds the site once, the way `npm run build` does,
 * but into a folder of its own and without keeping its ids.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { findChromium } from './find-chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromiumPath: string
    /** The built site. */
    readonly siteFolder: string
  }
}

let siteFolder = ''

export function setup(project: TestProject): void {
  const { path, said } = findChromium()
  // `npm test` names the browser itself and has said so already.
  if (process.env['CHROME_PATH'] !== path) console.log(said)
  siteFolder = mkdtempSync(join(tmpdir(), 'throughline-site-'))
  build(siteFolder)
  project.provide('chromiumPath', path)
  project.provide('siteFolder', siteFolder)
}

export function teardown(): void {
  rmSync(siteFolder, { recursive: true, force: true })
}

function build(outDir: string): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  // Vitest's own NODE_ENV would give the site React's development build.
  const { NODE_ENV: _, ...env } = process.env
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'trial', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`)
}
