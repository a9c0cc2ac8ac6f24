/**
 * Seasons.
 * Takes: "summer 2007", "the spring of 1862", "last winter", "this fall", "in the autumn", "next summer".
 * Leaves: "a spring", "the fall of the city", "summer school", "Prague Spring".
 */
import { after, before } from './beside.ts'
import { pattern } from './phrase.ts'
import { calendar, type Recogniser } from './reading.ts'
import { MAYBE_YEAR, SEASON, SEASONS, TURNS, numberIn, seasonOf } from './words.ts'

/** A season alone must stand where only a time can. */
const TIMELY = /\b(?:in|during|until|till|by|since|through|throughout|that|and|or|over|early|late|mid|before|after|of)[\s-]{1,3}(?:the\s{1,3})?(?:early\s|late\s)?$/i
/** "the fall of Rome", "a spring board": the other senses. */
const OTHER_SENSE = /^(?:\s(?:of(?!\s(?:['’‘]\d|\d{1,4}\s?B\.?C))|in|from|to|back|through|down|short|apart|into|out|off|on|school|camp|games|olympics|water|break)\b|-)/i
/** "the spring of last year" */
const OF_A_YEAR = /^\s(?:of\s)?(?:last|this|next|that|the\s(?:same|previous|following|next))\syear\b/i

export const season: Recogniser = {
  rule: 'season',
  opens: [...SEASONS.keys()],
  turns: TURNS,
  read: pattern(`(?<season>${SEASON})${MAYBE_YEAR}`, (groups, place) => {
    const index = seasonOf(groups['season'])
    if (index === null) return null
    const { turn } = place
    const year = numberIn(groups['year'])
    const isPlaced = year !== undefined || turn || (TIMELY.test(before(place, 24)) && !OTHER_SENSE.test(after(place, 12))) || OF_A_YEAR.test(after(place, 26))
    if (!isPlaced) return null
    return calendar('season', { season: index, year }, { turn })
  }),
}
