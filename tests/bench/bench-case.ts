/**
 * What `npm run bench` runs: each `<name>.bench.ts` beside this file exports `prepare`, which makes
 * its input once and returns what to measure. A figure alone says little on another machine, so each
 * case stands beside a rival that is timed in the same run.
 */
export interface BenchCase {
  readonly name: string
  /** How much one run works through, in `unit`: 3.2 `MB`, 500 `articles`. */
  readonly amount: number
  readonly unit: string
  readonly ours: Timed
  readonly rival: Timed
  /** What the ratio of ours to the rival should be, in words. */
  readonly aim: string
}

export interface Timed {
  readonly name: string
  readonly run: () => unknown
  /** Where one run does not work through the whole amount: how much it does. */
  readonly amount?: number
}

export type Prepare = () => readonly BenchCase[] | Promise<readonly BenchCase[]>
