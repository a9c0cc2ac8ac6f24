import { describe, expect, it } from 'vitest'
import { markName } from '../../src/layout/mark-words.ts'
import { stepFrom } from '../../src/layout/walk.ts'
import { indexOf, NEWS_STORY, readEvent } from './story-builder.ts'
import { pictureOf } from './picture-of.ts'

const { marks } = pictureOf(
  indexOf(['2020-01-01 AGREE Accord', '2020-02-01 REJECT Refusal', '2020-03-01 AGREE Second accord', '2020-03-20 SANCTION Recall'].map(readEvent)),
  { collapse: false },
).placed
const keyOf = (title: string): string => marks.find(({ event }) => event.title === title)?.key ?? ''
const titleAfter = (title: string, step: Parameters<typeof stepFrom>[2]) => {
  const next = stepFrom(marks, keyOf(title), step)
  return next === null || typeof next === 'string' ? next : next.event.title
}

describe('the arrow keys', () => {
  it.each([
    ['Accord', 'later', 'Refusal'],
    ['Refusal', 'later', 'Second accord'],
    ['Second accord', 'earlier', 'Refusal'],
    ['Accord', 'earlier', 'before'],
    ['Recall', 'later', 'after'],
    ['Refusal', 'up', 'Second accord'],
    ['Second accord', 'down', 'Recall'],
    ['Recall', 'up', 'Second accord'],
    ['Accord', 'up', null],
    ['Recall', 'down', null],
  ] as const)('lead from %s %s to %s', (from, step, to) => {
    expect(titleAfter(from, step)).toBe(to)
  })

  it('reach every mark of a story', () => {
    const all = pictureOf(NEWS_STORY).placed.marks
    const seen = new Set<string>()
    let next = stepFrom(all, 'none', 'later')
    while (next !== null && typeof next !== 'string') {
      seen.add(next.key)
      next = stepFrom(all, next.key, 'later')
    }
    expect(seen.size).toBe(all.length)
  })
})

const names = (collapse: boolean): readonly string[] => pictureOf(NEWS_STORY, { collapse }).placed.marks.map(markName)

describe('a mark is called', () => {
  it('by its title and date, and its status where it did not simply happen', () => {
    expect(names(true)).toContain('Norland expels a Sudland diplomat, September 2021')
    expect(names(true)).toContain('Berg is to visit Sudland, early March 2024, planned')
    expect(names(true)).toContain('Police say that agents took part in extortion, October 2022, alleged')
  })

  it('by number, kind, dates and most reported event where it is a cluster', () => {
    expect(names(false)).toContain('3 events, Agreement, 7 February 2024. Most reported: Both sides agree on a shared work plan and liaison officers')
  })
})
