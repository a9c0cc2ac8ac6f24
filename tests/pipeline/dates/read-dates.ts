/** What a test says of a text's dates in one line: `[words] value edtf`, in order; `-` where there is no calendar date. */
import { findDates } from '../../../src/pipeline/dates/find-dates.ts'

/** A Monday. */
export const PUBLISHED = '2026-02-09'

export const readDates = (text: string, published: string | null = PUBLISHED): string =>
  findDates(text, { published }).map((date) => `[${date.text}] ${date.value} ${date.edtf ?? '-'}`).join(' · ')

/** The same where only the values matter. */
export const readValues = (text: string, published: string | null = PUBLISHED): string =>
  findDates(text, { published }).map(({ value }) => value).join(' ')
