/** An act as its article tells it: what is asked to find who takes part in it and who says so. */
import type { CodedAct } from './coded-act.ts'
import type { Discourse, ReadName } from './discourse.ts'

export interface Telling {
  readonly act: CodedAct
  /** The names of its sentence. */
  readonly names: readonly ReadName[]
  /** Its sentence. */
  readonly text: string
  /** What was told before. */
  readonly discourse: Discourse
}
