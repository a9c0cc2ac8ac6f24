/**
 * A year that stands by itself.
 * Takes: "in 2014", "2014", "the 2023 crisis", "1914".
 * Leaves: "2000 people", "1,500", "$1984", "2014 votes", "Room 1408", "Flight 1549", "1500 m", "No. 1812".
 */
import type { Recogniser } from './reading.ts'
import { YEAR, phrase } from './words.ts'

/** What follows a count, not a year. */
const COUNTED =
  /^[\s-]{1,3}(?:%|percent|per cent|people|men|women|children|troops|soldiers|prisoners|civilians|casualties|killed|dead|deaths|wounded|injured|votes?|seats|members|workers|employees|jobs|students|families|homes|houses|aircraft|planes|tanks|guns|ships|vehicles|cars|rounds|tons?|tonnes?|kg|kilograms?|pounds?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|ft|acres?|hectares?|barrels?|dollars?|euros?|yen|francs?|rupees|marks|hours?|hrs|minutes|seconds|days?|weeks?|months?|years?|million|billion|thousand|hundred|points?|shares|copies|units|times|or so|GMT|UTC|hPa|mb|MW|m|mm|cm|more|square|cubic|horsepower|fighters|rebels|refugees|others)\b/i
/** What comes before a number that is no year. */
const NUMBERED = /(?:[$£€¥#№+/.:]|\b(?!mid|pre|post|early|late|\d)[a-z]{1,12}-|\b(?:no|nos|room|flight|route|highway|page|pp?|suite|box|boeing|airbus|model|some|about [$]|nearly|over|than|least|most|almost|exactly|approximately|only|article|resolution|version|windows \w{2}|order|act|unit|channel|bus|train|lot|apartment|apt|another|further|additional|a|an|these|those|their|his|its|our|two|three)\.?)\s?$/i

export const year: Recogniser = {
  rule: 'year',
  opens: ['#'],
  pattern: phrase(`(?<year>${YEAR})(?![,.]\\d|[:/]\\d|%|°|-?[a-z]\\b)`),
  read: (groups, { text, start, end }) => {
    if (NUMBERED.test(text.slice(Math.max(0, start - 16), start)) || COUNTED.test(text.slice(end, end + 20))) return null
    return { kind: 'calendar', unit: 'year', stated: { year: Number(groups['year']) } }
  },
}
