/** Chronologies: the day that opens each line, and what is told from it. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/pipeline/dates/find-dates.ts'
import { readDates } from './read-dates.ts'

const edtfs = (text: string): string => findDates(text, { published: '2026-02-09' }).map(({ edtf }) => edtf ?? '-').join(' ')

describe('chronicle', () => {
  it('takes the years of its entries from the headings above them', () => {
    expect(edtfs('2023\n\nNov 24: Peru leaves.\n\nDec 2: Chile replies.\n\n2024\n\nMarch 4: They talk.')).toBe('2023 2023-11-24 2023-12-02 2024 2024-03-04')
  })

  it('reads a heading and the entry right below it apart', () => {
    expect(edtfs('2023\nDec 1 - Peru leaves.\nDec 2 - Chile replies.\n2024\nMarch 4 - They talk.')).toBe('2023 2023-12-01 2023-12-02 2024 2024-03-04')
  })

  it('takes the years of its entries from their order where no heading gives them', () => {
    expect(edtfs('Nov. 24 - Peru leaves.\n\nDec. 2 - Chile replies.\n\nJan. 4 - They talk.\n\nFeb. 1 - They meet to sign.')).toBe('2025-11-24 2025-12-02 2026-01-04 2026-02-01')
  })

  it('tells what an entry goes on with from its day', () => {
    expect(edtfs('2023\nNov 24: Peru leaves. A tax is added on December 1 with effect from January.\nDec 2: Chile replies.\nDec 5: Peru pays the next day.')).toBe('2023 2023-11-24 2023-12-01 2024-01 2023-12-02 2023-12-05 2023-12-06')
  })

  it('takes the day of publication on a line of its own for no entry', () => {
    expect(edtfs('February 9, 2026\nLima Herald\n\nMay 4: Peru leaves.\nDec. 2: Chile replies.\nJan. 4: They talk.')).toBe('2026-02-09 2025-05-04 2025-12-02 2026-01-04')
  })

  it('leaves a line alone that opens with a day by accident', () => {
    expect(readDates('March 4: who forgets it? They will meet on March 5.')).toBe('[March 4] 2026-03-04 2026-03-04 · [March 5] 2026-03-05 2026-03-05')
  })
})
