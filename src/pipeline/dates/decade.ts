/**
 * Decades and centuries.
 * Takes: "the 1980s", "the late 1960's", "the '60s", "the eighties", "the 19th century", "the twentieth century".
 * Leaves: "in his 60s", "the 747s", "temperatures in the 80s".
 */
import { before } from './beside.ts'
import type { Recogniser } from './reading.ts'
import { ORDINALS, alternatives, phrase } from './words.ts'

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

export const decade: Recogniser = {
  rule: 'decade',
  opens: ['####'],
  next: /['s]/,
  pattern: phrase('(?<year>(?:1\\d|20)\\d0)[\'’]?s'),
  read: (groups) => ({ kind: 'calendar', unit: 'decade', stated: { year: Number(groups['year']) } }),
}

export const shortDecade: Recogniser = {
  rule: 'decade',
  opens: ['#'],
  next: /['s]/,
  pattern: phrase('(?<year>[2-9]0)[\'’]?s'),
  read: (groups, place) =>
    /(?:['’‘]|\b(?:early|mid|late)(?: |-)(?:to (?:mid|late)(?: |-))?)$/i.test(before(place, 14))
      ? { kind: 'calendar', unit: 'decade', stated: { year: 1900 + Number(groups['year']) } }
      : null,
}

export const namedDecade: Recogniser = {
  rule: 'decade',
  opens: NAMED,
  pattern: phrase(`(?<name>${alternatives(NAMED)})`),
  read: (groups, place) => {
    const ten = NAMED.indexOf(groups['name']?.toLowerCase() ?? '')
    if (ten < 0 || !/\bthe\s(?:(?:early|mid|late)[\s-])?(?:nineteen\s)?$/i.test(before(place, 20))) return null
    return { kind: 'calendar', unit: 'decade', stated: { year: 1920 + ten * 10 } }
  },
}

export const century: Recogniser = {
  rule: 'decade',
  opens: ['#', ...ORDINALS.keys(), 'twenty'],
  next: /[snrt]/i,
  pattern: phrase(`(?:(?<digits>\\d{1,2})(?:st|nd|rd|th)|(?<word>${alternatives(ORDINALS.keys())}))[ -]century`),
  read: (groups) => {
    const count = groups['digits'] === undefined ? ORDINALS.get(groups['word']?.toLowerCase() ?? '') : Number(groups['digits'])
    if (count === undefined || count < 1 || count > 30) return null
    return { kind: 'calendar', unit: 'century', stated: { year: (count - 1) * 100 } }
  },
}
