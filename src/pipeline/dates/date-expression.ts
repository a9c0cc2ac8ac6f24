/** A time expression of a text, resolved. */
import type { Span } from '../../dataset/dataset.ts'

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** `stated`: the words alone give every field. `relative`: read against the publication date. `inherited`: against a date named earlier in the text. */
export type DateBasis = 'stated' | 'relative' | 'inherited'

/** Fields of a calendar date. */
export type FieldName = 'year' | 'month' | 'day'

/** Offsets are UTF-16 units of the text that was read. */
export interface DateExpression extends Span {
  readonly type: TimexType
  /** TIMEX3 value: `2026-02-07`, `2026-W06`, `2025-Q4`, `P2D`, `PRESENT_REF`. */
  readonly value: string
  /**
   * EDTF where it is a calendar date, else null. Each end of a range ("February 6-7") has the interval of the whole;
   * "since 2014" is `2014/..`, "until March" `../2026-03`.
   */
  readonly edtf: string | null
  readonly basis: DateBasis
  /** Fields that the words do not give and that were read from the publication date or the narrative. */
  readonly implied: readonly FieldName[]
  /** The whole range, where this is one end of it. */
  readonly range: Span | null
  /** The recogniser that read it: its file's name. */
  readonly rule: string
}

/** Against what a text's expressions are read. */
export interface DateContext {
  /** Publication date as EDTF, at any precision; null where unknown: relative expressions then keep `edtf: null`. */
  readonly published: string | null
}
