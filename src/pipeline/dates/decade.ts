/**
 * Decades and centuries.
 * Takes: "the 1980s", "the late 1960's", "the '60s", "the eighties", "the twenty-twenties", "the 1700s" (a century), "the 19th century", "the twentieth century".
 * Leaves: "in his 60s", "the 747s", "temperatures in the 80s".
 */
import { before } from './beside.ts'
import { oneWord, pattern } from './phrase.ts'
import { dated, type Recogniser } from './reading.ts'
import { ORDINALS, alternatives } from './words.ts'

/** "The 1700s" are a century; "the 1900s" and "the 2000s" are as often ten years, against "the 1990s". */
const FIRST_OF_DECADES = 1900

export const decade: Recogniser = {
  rule: 'decade',
  opens: ['####'],
  next: /['s]/,
  read: pattern('(?<year>(?:1\\d|20)\\d0)[\'’]?s', (groups) => {
    const year = Number(groups['year'])
    return dated(year % 100 === 0 && year < FIRST_OF_DECADES ? 'century' : 'decade', year)
  }),
}

export const shortDecade: Recogniser = {
  rule: 'decade',
  opens: ['#'],
  next: /['s]/,
  read: pattern('(?<year>[2-9]0)[\'’]?s', (groups, place) =>
    /(?:['’‘]|\b(?:early|mid|late)(?: |-)(?:to (?:mid|late)(?: |-))?)$/i.test(before(place, 14))
      ? dated('decade', 1900 + Number(groups['year']))
      : null),
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920], ['thirties', 1930], ['forties', 1940], ['fifties', 1950], ['sixties', 1960], ['seventies', 1970], ['eighties', 1980], ['nineties', 1990],
])

export const namedDecade: Recogniser = {
  rule: 'decade',
  ...oneWord(NAMED, (year, place) => (/\bthe\s(?:(?:early|mid|late)[\s-])?(?:nineteen\s)?$/i.test(before(place, 20)) ? dated('decade', year) : null)),
}

/** "the twenty-thirties" */
export const laterDecade: Recogniser = {
  rule: 'decade',
  pairs: [{ firsts: ['twenty'], seconds: [...NAMED.keys()] }],
  read: pattern(`twenty[ -](?<word>${alternatives(NAMED.keys())})`, (groups) => {
    const year = NAMED.get(groups['word']?.toLowerCase() ?? '')
    return year === undefined ? null : dated('decade', year + 100)
  }),
}

export const century: Recogniser = {
  rule: 'decade',
  pairs: [{ firsts: ['#', ...ORDINALS.keys(), 'twenty'], seconds: ['century', 'first'] }],
  next: /^[snrt]/i,
  read: pattern(`(?:(?<digits>\\d{1,2})(?:st|nd|rd|th)|(?<ten>twenty[ -])?(?<word>${alternatives(ORDINALS.keys())}))[ -]century`, (groups) => {
    const tens = groups['ten'] === undefined ? 0 : 20
    const count = groups['digits'] === undefined ? tens + (ORDINALS.get(groups['word']?.toLowerCase() ?? '') ?? 0) : Number(groups['digits'])
    if (count < 1 || count > 30) return null
    return dated('century', (count - 1) * 100)
  }),
}
