/** Numbers of units: how long, and how far away. */
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Sentence → what is read in it, for an article of Monday 9 February 2026. */
const TAKES: readonly (readonly [string, string])[] = [
  ['It ended two years ago; five seconds later a hundred soldiers and a few more men left.', '[two years ago] 2024 2024 · [five seconds later] PT5S -'],
  ['Two days ago the ice broke.', '[Two days ago] 2026-02-07 2026-02-07'],
  ['The firm was sold three years ago.', '[three years ago] 2023 2023'],
  ['It began on 3 May 2019 and ended two weeks later.', '[3 May 2019] 2019-05-03 2019-05-03 · [two weeks later] 2019-W20 2019-05-13/2019-05-19'],
  ['A few days later it was forgotten.', '[A few days later] FUTURE_REF -'],
  ['They left several years ago.', '[several years ago] PAST_REF -'],
  ['They stayed for two days and six months.', '[two days] P2D - · [six months] P6M -'],
  ['The two-day visit ended.', '[two-day] P2D -'],
  ['It took three long years, a full day and 12 hours; many months of talks and two years of calm came next.', '[three long years] P3Y - · [a full day and 12 hours] P1DT12H - · [many months] PXM - · [two years] P2Y -'],
  ['It lasted two and a half years and half an hour.', '[two and a half years] P2.5Y - · [half an hour] PT30M -'],
  ['Over the last one year little changed.', '[the last one year] P1Y -'],
  ['In recent years prices rose, and in the coming weeks they may fall.', '[recent years] PAST_REF - · [the coming weeks] FUTURE_REF -'],
  ['It went on for years.', '[years] PXY -'],
  ['The past decade was dull; a decade ago it was not.', '[The past decade] P10Y - · [a decade ago] 201 2010/2019'],
  ['It came two days later than planned.', '[two days] P2D -'],
  ['The next six months count, the last three weeks did not.', '[The next six months] P6M - · [the last three weeks] P3W -'],
  ['A fortnight ago it thawed.', '[A fortnight ago] 2026-W05 2026-01-26/2026-02-01'],
  ['A half-century ago, and for a quarter century, nobody asked; two and a half decades ago some did.', '[A half-century ago] 1976 1976 · [a quarter century] P25Y - · [two and a half decades ago] 2001 2001'],
  ['In the days before the vote it was a matter of hours; he spent years on it.', '[days] PXD - · [hours] PTXH - · [years] PXY -'],
  ['Over the years little changed.', '[years] PXY -'],
  ['The years-long feud ended.', '[years-long] PXY -'],
  ['The 59-year-old woman, two years older than he, has a son twelve years old and a seven-year-old.', '[59-year-old] P59Y - · [two years] P2Y - · [twelve years old] P12Y - · [seven-year-old] P7Y -'],
  ['Hours after the blast, and just weeks before the vote, they left.', '[Hours] PTXH - · [weeks] PXW -'],
  ['They can wait another year, and in the days ahead they will.', '[another year] P1Y - · [days ahead] FUTURE_REF -'],
  ['It ended months of talks; we have been waiting weeks.', '[months] PXM - · [weeks] PXW -'],
  ['The weeklong strike and the decade-long feud ended.', '[weeklong] P1W - · [decade-long] P10Y -'],
  ['The pump ran for two-and-a-half years, and a three-and-a-half-year ban came next.', '[two-and-a-half years] P2.5Y - · [three-and-a-half-year] P3.5Y -'],
  ['The dive took three hours and 17 minutes; it rained two days and two nights.', '[three hours and 17 minutes] PT3H17M - · [two days] P2D - · [two nights] P2D -'],
  ['A 12,000-year-old tooth and a 30-second film were shown in a single day.', '[12,000-year-old] P12000Y - · [30-second] PT30S - · [a single day] P1D -'],
  ['It took two decades and a decade and a half; nobody waits a century.', '[two decades] P2DE - · [a decade and a half] P15Y - · [a century] P1CE -'],
  ['Output fell for six straight quarters.', '[six straight quarters] P6Q -'],
  ['The party has only months to act, and it could be years before a vote.', '[months] PXM - · [years] PXY -'],
  ['A quarter of a century ago, and half a century ago, they met.', '[A quarter of a century ago] 2001 2001 · [half a century ago] 1976 1976'],
]

const LEAVES: readonly string[] = [
  'Some day it will be a years of plenty.',
  'He scored in three quarters of all games.',
  'It came after the days of sail.',
  'A long series of $12 hours2 was an additional burden.',
  'She worked as a night watchman at a Century Park hotel.',
]

describe('counted-units', () => {
  it.each(TAKES)('reads %s', (sentence, expected) => {
    expect(readDates(sentence)).toBe(expected)
  })

  it.each(LEAVES)('leaves %s', (sentence) => {
    expect(readDates(sentence)).toBe('')
  })
})
