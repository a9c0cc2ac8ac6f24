/** The one date that a dateline or a date line states: "Ottawa, February 8", "March 01, 2008", "2026-02-09". */
import type { DateExpression } from './date-expression.ts'
import { findDates } from './find-dates.ts'

/**
 * The first calendar date in a short line, or null. Its year is stated or null in `edtf`'s place:
 * without a publication date to read against, "February 8" has `edtf: null` and value `XXXX-02-08`.
 */
export const findStatedDate = (line: string): DateExpression | null =>
  findDates(line, { published: null }).find(({ type }) => type === 'DATE') ?? null
