/** Thousands of acts are between the same few parties: equal sets of names are made once and shared. */

/** The set of these names, the same one for the same names in the same order. */
export type ShareSet = (names: readonly string[]) => ReadonlySet<string>

/** For one story. */
export function shareSets(): ShareSet {
  const known = new Map<string, ReadonlySet<string>>()
  return (names) => {
    // No text that is read holds a NUL.
    const key = names.join('\0')
    const set = known.get(key) ?? new Set(names)
    known.set(key, set)
    return set
  }
}
