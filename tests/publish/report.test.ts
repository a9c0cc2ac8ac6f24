import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/dataset/dataset.ts'
import { reportLines } from '../../src/publish/report.ts'
import { SAMPLE_DATASET } from './sample-dataset.ts'

const problem: Problem = { file: 'b.txt', start: 9, end: 12, rule: 'no-date', message: 'Expected a date, found none.', help: 'Add one.' }
const report = (problems: readonly Problem[], texts: Readonly<Record<string, string>> = {}) =>
  reportLines({ ...SAMPLE_DATASET, problems }, new Map(Object.entries(texts)))

describe('the report of a build', () => {
  it('counts what the story holds', () => {
    expect(report([])).toEqual(['Norland and Sudland: 2 events from 2 articles; nothing was left out'])
  })

  it('says so when a story has no event', () => {
    expect(reportLines({ ...SAMPLE_DATASET, events: [], articles: [] }, new Map())).toEqual(['no event from 0 articles; nothing was left out'])
  })

  it.each([
    ['the second line', 'Title\n\nOn Friday', 'b.txt:3:3'],
    ['Windows line ends', 'Title\r\nOn Friday', 'b.txt:2:3'],
    ['the first line', 'On the following day', 'b.txt:1:10'],
  ])('names a place as line and column: %s', (_, text, place) => {
    expect(report([problem], { 'b.txt': text }).slice(1)).toEqual(['  Expected a date, found none.', `    ${place}`, '    Add one.'])
  })

  it('names the file alone where there is no place', () => {
    const { start: _start, end: _end, ...placeless } = problem
    expect(report([placeless])[2]).toBe('    b.txt')
  })

  it('says once what many articles have in common, with the first places', () => {
    const problems = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ ...problem, file: `${name}.txt` }))
    expect(report(problems)).toEqual([
      'Norland and Sudland: 2 events from 2 articles; 6 notes',
      '  Expected a date, found none.',
      '    a.txt, b.txt, c.txt, d.txt and 2 more',
      '    Add one.',
    ])
  })

  it('shows the first of many kinds and counts the rest', () => {
    const lines = report(Array.from({ length: 40 }, (_, index) => ({ ...problem, message: `Reason ${index}.` })))
    expect(lines[0]).toContain('40 notes')
    expect(lines.at(-1)).toBe('  … and 32 notes of other kinds, which the page lists')
    expect(lines).toHaveLength(1 + 8 * 3 + 1)
  })
})
