import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/dataset/dataset.ts'
import { reportLines } from '../../src/publish/report.ts'
import { SAMPLE_DATASET } from './sample-dataset.ts'

const problem: Problem = { file: 'b.txt', start: 9, end: 12, rule: 'no-date', message: 'Expected a date, found none.', help: 'Add one.' }
const report = (problems: readonly Problem[], texts: Readonly<Record<string, string>> = {}) =>
  reportLines({ ...SAMPLE_DATASET, problems }, new Map(Object.entries(texts)))

describe('the report of a build', () => {
  it('counts what the story holds', () => {
    expect(report([])).toEqual(['Norland and Sudland, 2 events from 2 articles; nothing was left out'])
  })

  it('says so when a story has no event', () => {
    expect(reportLines({ ...SAMPLE_DATASET, events: [], articles: [] }, new Map())).toEqual(['no event from 0 articles; nothing was left out'])
  })

  it.each([
    ['the second line', 'Title\n\nOn Friday', 'b.txt:3:3'],
    ['Windows line ends', 'Title\r\nOn Friday', 'b.txt:2:3'],
    ['the first line', 'On the following day', 'b.txt:1:10'],
  ])('names a place as line and column: %s', (_, text, place) => {
    expect(report([problem], { 'b.txt': text })[1]).toBe(`  ${place}: Expected a date, found none.`)
  })

  it('names the file alone where there is no place, and says what to do', () => {
    const { start: _start, end: _end, ...placeless } = problem
    expect(report([placeless]).slice(1)).toEqual(['  b.txt: Expected a date, found none.', '    Add one.'])
  })

  it('shows the first of many and counts the rest', () => {
    const lines = report(Array.from({ length: 40 }, () => problem))
    expect(lines[0]).toContain('40 notes')
    expect(lines.at(-1)).toBe('  … and 28 more, which the page lists')
    expect(lines).toHaveLength(1 + 12 * 2 + 1)
  })
})
