/** Times of day. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['It was hot on Friday at three p.m.', '[Friday at three p.m.] 2026-02-06T15:00 2026-02-06'],
  ['The bus leaves at 2 p.m. and at 18:00 UTC.', '[2 p.m.] 2026-02-09T14:00 2026-02-09 · [18:00 UTC] 2026-02-09T18:00Z 2026-02-09'],
  ['The blast came at 2:15 p.m. on Saturday.', '[2:15 p.m. on Saturday] 2026-02-07T14:15 2026-02-07'],
  ['It was over by Friday night.', '[Friday night] 2026-02-06TNI ../2026-02-06'],
  ['On the evening of May 3 it rained.', '[evening of May 3] 2025-05-03TEV 2025-05-03'],
  ['The bell rings at noon and at midnight.', '[noon] 2026-02-09T12:00 2026-02-09 · [midnight] 2026-02-09T24:00 2026-02-09'],
  ['They work at night and rest in the morning.', '[night] XXXX-XX-XXTNI - · [morning] XXXX-XX-XXTMO -'],
  ['This morning it snowed; last night it rained.', '[This morning] 2026-02-09TMO 2026-02-09 · [last night] 2026-02-08TNI 2026-02-08'],
  ['It left at 1337EST.', '[1337EST] 2026-02-09T13:37 2026-02-09'],
  ['He woke at 7 o\'clock.', '[7 o\'clock] 2026-02-09T07:00 2026-02-09'],
  ['It starts tonight at 8 p.m. and ends at midnight on Friday.', '[tonight at 8 p.m.] 2026-02-09T20:00 2026-02-09 · [midnight on Friday] 2026-02-13T24:00 2026-02-13'],
  ['We are back tonight at eight o\'clock, and at nine tomorrow morning.', '[tonight at eight o\'clock] 2026-02-09T20:00 2026-02-09 · [nine tomorrow morning] 2026-02-10T09:00 2026-02-10'],
  ['They met on Saturday. In the afternoon it rained, and by the evening he was gone; he drinks in the morning.', '[Saturday] 2026-02-07 2026-02-07 · [the afternoon] 2026-02-07TAF 2026-02-07 · [the evening] 2026-02-07TEV ../2026-02-07 · [morning] XXXX-XX-XXTMO -'],
  ['They met on Saturday. Later in the afternoon it rained.', '[Saturday] 2026-02-07 2026-02-07 · [Later in the afternoon] 2026-02-07TAF 2026-02-07'],
  ['It struck at about five-thirty this afternoon.', '[five-thirty this afternoon] 2026-02-09T17:30 2026-02-09'],
  ['The court will rule on Friday. At 5 p.m. the judge left.', '[Friday] 2026-02-13 2026-02-13 · [5 p.m.] 2026-02-09T17:00 2026-02-09'],
  ['It shut at 3:00 in the morning and at four in the afternoon, at seven-thirty at night and at 2 o\'clock in the morning.', '[3:00 in the morning] 2026-02-09T03:00 2026-02-09 · [four in the afternoon] 2026-02-09T16:00 2026-02-09 · [seven-thirty at night] 2026-02-09T19:30 2026-02-09 · [2 o\'clock in the morning] 2026-02-09T02:00 2026-02-09'],
  ['Snow fell overnight, and overnight rates rose.', '[overnight] 2026-02-08TNI 2026-02-08'],
  ['He rose at ten fifteen.', '[ten fifteen] 2026-02-09T10:15 2026-02-09'],
  ['It fell before dawn Thursday, stopped by nightfall, and the rest slept until late morning.', '[dawn Thursday] 2026-02-05TMO 2026-02-05 · [nightfall] 2026-02-05TEV ../2026-02-05 · [late morning] 2026-02-05TMO ../2026-02-05'],
  ['He rose at half past 10 and left at a quarter to six; a quarter past due was paid.', '[half past 10] 2026-02-09T10:30 2026-02-09 · [quarter to six] 2026-02-09T05:45 2026-02-09'],
  ['The offer ends at midnight EST Dec. 6.', '[midnight EST Dec. 6] 2026-12-06T24:00 2026-12-06'],
  ['It was set for 1300 universal time.', '[1300 universal time] 2026-02-09T13:00Z 2026-02-09'],
  ['Drones struck overnight to Friday.', '[Friday] 2026-02-06 2026-02-06'],
  ['They worked overnight to free her.', '[overnight] 2026-02-08TNI 2026-02-08'],
  ['The blast came at 4:30 a.m. (0930 GMT) Thursday.', '[4:30 a.m.] 2026-02-05T04:30 2026-02-05 · [0930 GMT] 2026-02-05T09:30Z 2026-02-05 · [Thursday] 2026-02-05 2026-02-05'],
  ['The shop is open until 9 p.m., seven days a week.', '[9 p.m.] XXXX-XX-XXT21:00 - · [seven days] P7D - · [a week] P1W -'],
  ['Thousands spent the night in shelters.', '[the night] 2026-02-08TNI 2026-02-08'],
]

const LEAVES: readonly string[] = [
  'They won the match 1:30.',
  'They won by five, thirty to twenty-five, and five thirty more times.',
  'The night club closed.',
  'Good Morning Vienna is a record.',
]

describe('clock', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
