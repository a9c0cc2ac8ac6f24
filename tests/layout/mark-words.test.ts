import { describe, expect, it } from 'vitest'
import { toEventDate } from '../../src/dataset/calendar-date.ts'
import { markDateInWords } from '../../src/layout/mark-words.ts'
import { NEWS_STORY } from './story-builder.ts'
import { pictureOf } from './picture-of.ts'

const [mark] = pictureOf(NEWS_STORY, { collapse: false }).placed.marks

/** The date of a mark that shows an event of this date and holds this many, from one middle to the other. */
function wordsOf(edtf: string, count: number, startTime: number, endTime: number): string {
  if (!mark) throw new Error('The story has marks.')
  const event = { ...mark.event, date: toEventDate(edtf) }
  return markDateInWords({ ...mark, event, count, extent: { startTime, endTime, openStart: false, openEnd: false } })
}

const OCTOBER_16_2024 = 20012.5

describe('the date of a mark', () => {
  it.each([
    ['one event as it was written', '2024-10', 1, 0, 'October 2024'],
    ['a cluster within one month, without a day that nobody wrote', '2024-10', 2, 0, 'October 2024'],
    ['a cluster over months', '2024-10', 3, 60, 'October – December 2024'],
    ['a cluster of years', '2024', 2, 0, '2024'],
    ['a cluster of days', '2024-10-16', 2, 3, '16–19 October 2024'],
  ])('%s', (_, edtf, count, days, words) => {
    expect(wordsOf(edtf, count, OCTOBER_16_2024, OCTOBER_16_2024 + days)).toBe(words)
  })
})
