import { describe, expect, it } from 'vitest'
import type { ActMention } from '../../../src/pipeline/events/act-mention.ts'
import { findHistoryEnd, isHistory } from '../../../src/pipeline/story/is-history.ts'
import { sketchMention } from './mention-builder.ts'

const on = (date: string, article = 'a'): ActMention => sketchMention({ article, text: 'Peru closed the road.', trigger: 'closed', actors: ['Peru'], date, expression: 'road' })

/** A story of 2023 and 2024, with one act a month. */
const months = Array.from({ length: 24 }, (_, month) => on(`${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`))
const end = findHistoryEnd(months)

describe('what was decades before a story is its history', () => {
  it.each([
    ['a year', ['1963']],
    ['a month', ['1994-08']],
    ['about a year', ['1963~']],
    ['twice in one article', ['1963', '1963-10']],
  ])('%s', (_, dates) => expect(isHistory(dates.map((date) => on(date)), end)).toBe(true))

  it.each([
    ['what the words give a day', [on('1963-10-05')]],
    ['what a second article recalls', [on('1963'), on('1963', 'b')]],
    ['what its people remember', [on('2008')]],
    ['what goes on since then', [on('1963/..')]],
  ])('but not %s', (_, group) => expect(isHistory(group, end)).toBe(false))

  it('but nothing is where too few acts are dated', () => expect(isHistory([on('1963')], findHistoryEnd(months.slice(0, 5)))).toBe(false))

  it('and a long story reaches further back', () => {
    const long = Array.from({ length: 40 }, (_, year) => on(`${1980 + year}-03-05`))
    expect(isHistory([on('1950')], findHistoryEnd(long))).toBe(false)
  })
})
