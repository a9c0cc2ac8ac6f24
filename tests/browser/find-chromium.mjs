/**
 * Finds a Chromium for the tests, or installs one, and says in one line what was done: CHROME_PATH,
 * then names on PATH, the usual places of macOS and Windows, Playwright's cache, then an
 * installation Playwright's way or, as root on Debian, with apt. Throws with help where none can be had.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const usualPlaces = (env) => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = env[variable]
    if (folder === undefined) return []
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]
  }),
]

/**
 * @param {Record<string, string | undefined>} env
 * @returns {{ path: string, said: string }} where the browser is, and the line to print
 */
export function findChromium(env = process.env) {
  const found = alreadyThere(env) ?? installed(env)
  if (found !== null) return found
  throw new Error(
    'No Chromium was found, and none could be installed.\n' +
      'Install Chromium or Chrome, or set CHROME_PATH to its program file, and run the tests again.',
  )
}

function alreadyThere(env) {
  const given = env['CHROME_PATH']
  if (given) {
    if (isProgram(given)) return { path: given, said: `Chromium: ${given} (from CHROME_PATH)` }
    throw new Error(`CHROME_PATH is "${given}", which is no program file.\nSet it to a Chromium or Chrome, or unset it.`)
  }
  const onPath = programsOnPath(env).find(isProgram)
  if (onPath !== undefined) return { path: onPath, said: `Chromium: ${onPath} (found on PATH)` }
  const usual = usualPlaces(env).find(isProgram)
  if (usual !== undefined) return { path: usual, said: `Chromium: ${usual} (found in its usual place)` }
  return fromPlaywright('found in Playwright’s cache')
}

function installed(env) {
  // Its own command line, by file: `npx` might look further than this project.
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  console.log('Chromium: none found; installing it with Playwright …')
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], env)
  const downloaded = fromPlaywright('installed with Playwright')
  if (downloaded !== null) return downloaded
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null

  console.log('Chromium: Playwright’s download is not to be had; installing it with apt …')
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-q'], quiet)
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet)
  const path = programsOnPath(env).find(isProgram)
  return path === undefined ? null : { path, said: `Chromium: ${path} (installed with apt)` }
}

function fromPlaywright(how) {
  const path = chromium.executablePath()
  return isProgram(path) ? { path, said: `Chromium: ${path} (${how})` } : null
}

const programsOnPath = (env) =>
  (env['PATH'] ?? '').split(delimiter).flatMap((folder) => (folder === '' ? [] : NAMES_ON_PATH.map((name) => join(folder, name))))

/** A name on PATH may be a stub without its program, or lack its libraries: it counts when it tells its version. */
function isProgram(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

// A browser download that hangs must not eat the whole test run.
const run = (command, args, env) => spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'], timeout: 150_000 })
