/** What two sets of words or names have in common; both are walked in place, for pairs are many. */
type Names = ReadonlySet<string>

export function haveCommon(a: Names, b: Names): boolean {
  for (const name of a) if (b.has(name)) return true
  return false
}

export function countCommon(a: Names, b: Names): number {
  let count = 0
  for (const name of a) if (b.has(name)) count += 1
  return count
}
