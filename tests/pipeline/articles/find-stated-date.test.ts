import { describe, expect, it } from 'vitest'
import { readDateLine } from '../../../src/pipeline/articles/find-stated-date.ts'

const HEAD = { isFirst: false, inHead: true }
const line = (text: string) => ({ start: 10, end: 10 + text.length, text })

describe('readDateLine', () => {
  it.each([
    ['March 01, 2008', 'March 01, 2008'],
    ['2024-06-09', '2024-06-09'],
    ['Published: 9 Feb 2026', '9 Feb 2026'],
    ['Published on 9 February 2026, 10:15 IST | Updated 10 February 2026', '9 February 2026, 10:15 IST'],
    ['Last updated: 10 Feb 2026; first published 9 Feb 2026', '9 Feb 2026'],
    ['By Ana Ruiz | February 9, 2026', 'February 9, 2026'],
    ['February 9, 2026 | Lima', 'February 9, 2026'],
    ['Monday, 9 February 2026', 'Monday, 9 February 2026'],
    ['By our Lima correspondent | Lima | 9 February 2026', '9 February 2026'],
    ['Monday, 9 February 2026 | World | Page 6', 'Monday, 9 February 2026'],
    ['First published in the Lima Review of Fishing, 9 February 2026.', '9 February 2026'],
    ['date 2026-02-09 Follow us on Instagram', '2026-02-09'],
    ['Feb. 9, 2026 – Lima, Peru – For immediate release', 'Feb. 9, 2026'],
    ['Media release, 9 February 2026', '9 February 2026'],
    ['Lima Herald, 9 February 2026 (edited by Ana Ruiz)', '9 February 2026'],
    ['April 2008', 'April 2008'],
    ['November 10, 2025 3:27 AM GMT+1 · Updated 2 hours ago', 'November 10, 2025 3:27 AM GMT'],
  ])('finds the date of %j', (text, date) => {
    const found = readDateLine(line(text), HEAD)
    expect(found?.date.text).toBe(date)
    expect(found && text.slice(found.date.start - 10, found.date.end - 10)).toBe(date)
    expect(found?.rest).toBeNull()
  })

  it('hands back what stands behind a labelled date', () => {
    expect(readDateLine(line('Date: 2026-02-09 Peru and Chile have signed a pact on fishing.'), HEAD)?.rest?.text).toBe('Peru and Chile have signed a pact on fishing.')
  })

  it.each([
    'Peru and Chile signed a pact on 9 February 2026.',
    'Talks of 9 February 2026 fail again',
    'Lima, February 8',
    'No date here',
    '40 boats seized',
    `On 9 February 2026 ${'they met and '.repeat(40)}`,
  ])('leaves alone %j', (text) => {
    expect(readDateLine(line(text), HEAD)).toBeNull()
  })

  it('takes a first line for a headline where names stand beside the date', () => {
    expect(readDateLine(line('Lima Summit 9 February 2026'), { isFirst: true, inHead: true })).toBeNull()
    expect(readDateLine(line('Lima Herald 9 February 2026 10:15'), { isFirst: true, inHead: true })?.timed).toBe(true)
  })

  it.each(['2026-02-09 / ANALYSIS', 'Opinion | 9 February 2026'])('takes a first line for no headline where a bar parts the day from the kind of piece: %j', (text) => {
    expect(readDateLine(line(text), { isFirst: true, inHead: true })).not.toBeNull()
  })

  it.each([
    ['First published: 9 Feb 2026', '9 Feb 2026'],
    ['9 Feb 2026', undefined],
  ])('behind the report, only a label tells a date line: %j', (text, date) => {
    expect(readDateLine(line(text), { isFirst: false, inHead: false })?.date.text).toBe(date)
  })
})
