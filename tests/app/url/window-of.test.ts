import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../src/dataset/calendar-date.ts'
import { windowOf } from '../../../src/app/url/window-of.ts'

const STORY = { title: 'Norland and Suria', start: '2029-10', end: '2031-04-10' }

describe('the window that an address asks for', () => {
  it.each([
    ['neither side', null, null, null],
    ['both sides', '2030-01-01', '2030-02-01', ['2030-01-01', '2030-02-01']],
    ['its first day only', '2030-01-01', null, ['2030-01-01', '2031-04-10']],
    ['its last day only', null, '2030-01-01', ['2029-10-01', '2030-01-01']],
    ['a first day after the story', '2040-01-01', null, null],
  ])('gives %s', (_, from, to, expected) => {
    const window = windowOf({ fromDay: parseDay(from ?? ''), toDay: parseDay(to ?? '') }, STORY)
    expect(window).toEqual(expected && { startDay: parseDay(expected[0] ?? ''), endDay: parseDay(expected[1] ?? '') })
  })

  it('is the whole story where the story has no bounds', () => {
    expect(windowOf({ fromDay: 1, toDay: null }, { title: '', start: '', end: '' })).toBeNull()
  })
})
