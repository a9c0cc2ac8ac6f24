/**
 * What earlier steps and runs found, so that nothing is found twice. A value is kept under a name that
 * stands for everything it was made from, so it is never out of date: what was made from something else
 * has another name. Therefore a run gives the same bytes with a memory as without.
 */
export interface Memory {
  /** A short name for these words and this version of the program; other words have another name. */
  readonly nameOf: (words: readonly string[]) => string
  readonly has: (name: string) => boolean
  /** What JSON text was kept under the name says; undefined where there is none or it was damaged. */
  readonly recall: (name: string) => unknown
  readonly keep: (name: string, json: string) => void
}

/** What is made of an input, once: `restore` gives of what was kept what was made; null where it cannot. */
export interface Remembered<Value, Kept> {
  readonly name: string
  readonly make: () => Value
  readonly keep: (value: Value) => Kept
  readonly restore: (kept: unknown) => Value | null
}

/** What the memory has under the name, else what is made now and kept there. */
export function remember<Value, Kept>(memory: Memory, { name, make, keep, restore }: Remembered<Value, Kept>): Value {
  const kept = memory.recall(name)
  const known = kept === undefined ? null : restore(kept)
  if (known !== null) return known
  const value = make()
  memory.keep(name, JSON.stringify(keep(value)))
  return value
}

/** Whether JSON text of this very program, which is what a memory gives, holds a record. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
