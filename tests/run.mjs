/**
 * `npm test`: every check of the project, one after the other, and one closing line that counts them
 * all. A check that is no vitest test counts as one; a vitest run that executes nothing has failed.
 * Needs no terminal, no standard input and no network, unless a browser has to be installed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './browser/find-chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'throughline-tests-'))
const none = { passed: 0, failed: 0, skipped: 0 }
const onePassed = { ...none, passed: 1 }
const oneFailed = { ...none, failed: 1 }

const checks = [
  { name: 'Types', check: () => program('node_modules/typescript/bin/tsc') },
  { name: 'Types where there is neither document nor Node', check: () => program('node_modules/typescript/bin/tsc', '-p', 'tests/worker.tsconfig.json') },
  { name: 'Lint', check: () => program('node_modules/oxlint/bin/oxlint', '--type-aware') },
  { name: 'Unused code and packages', check: () => program('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'Installed packages', check: installedPackages },
  { name: 'Unit and component tests', check: () => vitest('unit', 'component') },
  { name: 'Browser', check: browser },
  { name: 'Browser tests', check: () => vitest('browser') },
]

const counted = []
for (const { name, check } of checks) {
  const started = performance.now()
  console.log(`\n── ${name} ──`)
  const counts = check()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(counts.failed === 0 ? `ok (${seconds} s)` : `NOT OK: ${name} (${seconds} s)`)
  counted.push(counts)
}
rmSync(reports, { recursive: true, force: true })

const total = (field) => counted.reduce((sum, counts) => sum + counts[field], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exitCode = total('failed') === 0 ? 0 : 1

function run(file, args, options = {}) {
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
}

function program(file, ...args) {
  return run(file, args).status === 0 ? onePassed : oneFailed
}

/** `npm ls` finds what is missing, extraneous or of a version that package.json does not allow. */
function installedPackages() {
  // npm names its own program to the scripts that it runs.
  const npm = process.env['npm_execpath']
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  const { status } =
    npm === undefined
      ? spawnSync('npm', ['ls'], { cwd: root, shell: process.platform === 'win32', ...quiet })
      : run(npm, ['ls'], quiet)
  if (status === 0) return onePassed
  console.log('Run "npm ci" to install what package-lock.json names.')
  return oneFailed
}

function browser() {
  try {
    const { path, said } = findChromium()
    console.log(said)
    process.env['CHROME_PATH'] = path
    return onePassed
  } catch (error) {
    console.log(error.message)
    return oneFailed
  }
}

function vitest(...projects) {
  const report = join(reports, `${projects.join('-')}.json`)
  const { status } = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=./tests/quiet-reporter.mjs',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const counts = countsOf(report)
  if (counts.passed + counts.failed === 0) console.log('No test was executed.')
  // A run can fail beside its tests: an error outside of them, or nothing executed.
  const failedBeside = counts.failed === 0 && (status !== 0 || counts.passed === 0)
  return failedBeside ? { ...counts, failed: 1 } : counts
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that could not be loaded has failed without a test of its own.
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests + numTodoTests }
  } catch {
    console.log('Vitest wrote no report.')
    return none
  }
}
