/**
 * npm leaves out of the lock file, in silence, the binaries of platforms that its registry did not
 * offer that day; `npm ci` then fails on those machines only. So every optional package that another
 * names must be listed, with the hash of its content.
 */
import { readFileSync } from 'node:fs'
import { fallback, looseObject, object, optional, parse, record, string } from 'valibot'
import { describe, expect, it } from 'vitest'

const names = fallback(record(string(), string()), {})
const lockedPackage = looseObject({
  integrity: optional(string()),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
})
const lockFile = object({ packages: record(string(), lockedPackage) })
const manifest = looseObject({ dependencies: names, devDependencies: names })

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const { packages } = parse(lockFile, read('package-lock.json'))
const { dependencies, devDependencies } = parse(manifest, read('package.json'))

/** The entry that a package at `from` gets when it asks for `name`: the nearest `node_modules` upwards. */
function locked(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (path in packages) return path
    if (folder === '') return undefined
  }
}

const wanted = Object.entries(packages).flatMap(([from, entry]) =>
  Object.keys(entry.optionalDependencies).map((name) => ({ from, name, path: locked(from, name) })),
)

describe('the lock file', () => {
  it('names the same packages as package.json', () => {
    expect(packages['']?.dependencies).toEqual(dependencies)
    expect(packages['']?.devDependencies).toEqual(devDependencies)
  })

  it('lists the binary of every platform', () => {
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter(({ path }) => path === undefined)).toEqual([])
  })

  it('has the content hash of every package', () => {
    const bare = Object.entries(packages).filter(([path, entry]) => path !== '' && entry.integrity === undefined)
    expect(bare.map(([path]) => path)).toEqual([])
  })
})
