/**
 * Which mentions each is compared with: those before it that share a block, the nearest in speaking order.
 * However many share a block with it, the work for one mention stays the same.
 */
import { appendTo } from './append-to.ts'
import type { BlockKeys, BlockTime } from './block-keys.ts'

/** Mentions that one mention is compared with at most, of one block and of all of them. */
const MOST = 48

/**
 * @param count how many mentions there are
 * @returns what gives those that mention `index` is compared with, and keeps it as a candidate for the next;
 * to be asked once for each mention, in order, and read before the next is asked for
 */
export function indexCandidates(count: number): (index: number, keys: BlockKeys) => Iterable<number> {
  /** By kind of act, name and time: the mentions of a block, in order. */
  const kinds = new Map<string, Map<string, Map<BlockTime, number[]>>>()
  /** For each mention the last one that met it, so that what shares several blocks is taken once. */
  const metBy = new Int32Array(count).fill(-1)
  /** Numbers of one machine word are sorted without being asked how. */
  const found = new Int32Array(count)

  return (index, { kind, names, keptIn, lookedInto }) => {
    let size = 0
    // What lies before the last `MOST` of one block is not among the last `MOST` of all.
    let from = 0
    const look = (block: readonly number[]): void => {
      from = Math.max(from, block[block.length - MOST] ?? 0)
      for (let at = block.length - 1; at >= 0; at -= 1) {
        const mention = block[at] ?? 0
        if (mention < from) return
        if (metBy[mention] === index) continue
        metBy[mention] = index
        found[size] = mention
        size += 1
      }
    }
    const blocks = kinds.get(kind) ?? new Map<string, Map<BlockTime, number[]>>()
    kinds.set(kind, blocks)
    for (const name of names) {
      const times = blocks.get(name) ?? new Map<BlockTime, number[]>()
      for (const time of lookedInto) look(times.get(time) ?? NONE)
      for (const time of keptIn) {
        appendTo(times, time, index)
      }
      blocks.set(name, times)
    }
    return size > MOST ? found.subarray(0, size).toSorted().subarray(-MOST) : found.subarray(0, size)
  }
}

const NONE: readonly number[] = []
