import { describe, expect, it } from 'vitest'
import { storySpanInWords } from '../../../../src/app/panels/page/story-span.ts'
import { toEventDate } from '../../../../src/dataset/calendar-date.ts'

describe('from when to when a story runs', () => {
  it.each<[edtfs: readonly string[], words: string | null]>([
    [['2018', '2031-03-07'], 'between 2018 and 7 March 2031'],
    [['2029-10', '2031-04-01~/2031-04-10~'], 'between October 2029 and early April 2031'],
    [['2031-03-06/2031-03-07', '2031-03-09'], 'between 6 March 2031 and 9 March 2031'],
    [['../2020', '2021', '2014/..'], 'between 2014 and 2021'],
    [['2031-12-31', '2031'], 'in 2031'],
    [['2020-05', '2020-05'], 'in May 2020'],
    [['', '2020'], 'in 2020'],
    [['2014/..'], null],
    [[''], null],
    [[], null],
  ])('%j is %s', (edtfs, words) => {
    expect(storySpanInWords(edtfs.map(toEventDate))).toBe(words)
  })
})
