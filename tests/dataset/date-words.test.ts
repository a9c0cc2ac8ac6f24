import { describe, expect, it } from 'vitest'
import { formatEdtfInWords, formatEdtfWithWeekday } from '../../src/dataset/date-words.ts'

describe('formatEdtfInWords', () => {
  it.each([
    ['2026-02-07', '7 February 2026'],
    ['2024-10', 'October 2024'],
    ['2023', '2023'],
    ['2025-23', 'autumn 2025'],
    ['2023-09~', 'about September 2023'],
    ['2026-03?', 'probably March 2026'],
    ['2026-02-06/2026-02-07', '6–7 February 2026'],
    ['2026-01-30/2026-02-02', '30 January – 2 February 2026'],
    ['2024-05/2024-07', 'May – July 2024'],
    ['2014/2018', '2014 – 2018'],
    ['2014/..', '2014 or later'],
    ['../2030', '2030 or earlier'],
    ['2026-03-01~/2026-03-10~', 'early March 2026'],
    ['2026-03-11~/2026-03-20~', 'mid-March 2026'],
    ['2026-03-21~/2026-03-31~', 'late March 2026'],
    ['2025-10~/2025-12~', 'late 2025'],
    ['2025-05~/2025-08~', 'mid-2025'],
    ['', 'date unknown'],
  ])('writes %j as “%s”', (edtf, words) => {
    expect(formatEdtfInWords(edtf)).toBe(words)
  })

  it('names an approximate interval by a part of its month only where it is that part', () => {
    expect(formatEdtfInWords('2026-02-07/2026-02-10~')).toBe('7–10 February 2026')
    expect(formatEdtfInWords('2026-02-09~/2026-02-12~')).toBe('9–12 February 2026')
  })
})

describe('formatEdtfWithWeekday', () => {
  it.each([
    ['2026-02-07', 'Saturday 7 February 2026'],
    ['2026-02-07~', 'about 7 February 2026'],
    ['2026-02', 'February 2026'],
  ])('writes %s as “%s”', (edtf, words) => {
    expect(formatEdtfWithWeekday(edtf)).toBe(words)
  })
})
