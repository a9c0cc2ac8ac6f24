/**
 * Words for the present, the past and the future that name no date.
 * Takes: "now", "currently", "at present", "these days", "recently", "recent", "in the future", "in the past", "in the distant past", "at the moment", "at this time", "in the days ahead", "at the time", "will soon".
 * Leaves: "soon after", "at the time of the vote", "present" as a verb or a gift, "past the gate", "future" before a noun, "former" and "previously" within a clause, which order events and name no time.
 */
import { after, before, is, wordBefore } from './beside.ts'
import { oneWord, pattern } from './phrase.ts'
import { fixed, type Place, type Reading, type Recogniser } from './reading.ts'

const REFERENCES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF'> = new Map([
  ['now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['current', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'], ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'], ['recent', 'PAST_REF'], ['lately', 'PAST_REF'],
] as const)
const refer = (value: string): Reading => fixed('DATE', value)

const RECENT_UNITS = /^\s(?:day|week|month|year|decade)s\b/i
const CURRENT_UNIT = /^\s(?:week|month|quarter|year|decade|century)\b/i

/** "as recently as": no reference but a comparison. */
const isCompared = (place: Place): boolean => place.text[place.end + 1] === 'a' && /^\sas\b/.test(after(place, 4)) && /\bas\s$/i.test(before(place, 4))

export const reference: Recogniser = {
  rule: 'reference',
  ...oneWord(REFERENCES, (value, place) => {
    // "recent years" and "the current quarter" are one phrase, read at its unit.
    const isOfUnit = (value === 'PAST_REF' ? RECENT_UNITS : CURRENT_UNIT).test(after(place, 10))
    // "the now-closed mill" says what it is.
    return isOfUnit || isCompared(place) || (place.text[place.end] === '-' && value === 'PRESENT_REF') ? null : refer(value)
  }),
}

/** "Previously, …" sets the time of its sentence. */
export const fronted: Recogniser = {
  rule: 'reference',
  ...oneWord(new Map([['previously', 'PAST_REF'], ['formerly', 'PAST_REF']]), (value, place) => (place.text.charCodeAt(place.start) < 97 && place.text[place.end] === ',' ? refer(value) : null)),
}

/** "in the days ahead", "in the years to come" */
export const unitsAhead: Recogniser = {
  rule: 'reference',
  pairs: [{ firsts: ['hours', 'days', 'weeks', 'months', 'years', 'decades'], seconds: ['ahead', 'to'] }],
  read: pattern('(?:hours|days|weeks|months|years|decades) (?:ahead|to come)', (_groups, place) => (/\b(?:in|over|for|during)\sthe\s$/i.test(before(place, 11)) ? refer('FUTURE_REF') : null)),
}

export const presentDays: Recogniser = {
  rule: 'reference',
  pairs: [{ firsts: ['right', 'these', 'present'], seconds: ['now', 'days', 'day'] }],
  read: pattern('(?:right now|these days|present day)', (_groups, place) => (isCompared(place) ? null : refer('PRESENT_REF'))),
}

/** "We do not expect more at this point": of now only in the present tense; in a history it is a point of that. */
const OF_NOW = /\b(?:am|is|are|isn['’]t|aren['’]t|do|does|don['’]t|doesn['’]t|can|can['’]t|cannot|has|have|will|won['’]t|no)\b[^.!?\n]*\bat\sthis\s$/
const NOW_REACH = 80
const OF_POINT = 'point'

/** "at this time", "at this moment" */
export const thisTime: Recogniser = {
  rule: 'reference',
  ...oneWord(new Map([['time', 'PRESENT_REF'], ['moment', 'PRESENT_REF'], ['hour', 'PRESENT_REF'], ['point', OF_POINT]]), (value, place) => {
    if (!is(wordBefore(place.text, place.start), 'this') || !/\bat\sthis\s$/i.test(before(place, 9))) return null
    return value === OF_POINT ? (OF_NOW.test(before(place, NOW_REACH)) ? refer('PRESENT_REF') : null) : refer(value)
  }),
}

/** "in the past", "the near future", "at the moment": nouns that need their preposition. */
export const referenceNoun: Recogniser = {
  rule: 'reference',
  opens: ['past', 'future', 'moment', 'present'],
  pairs: [{ firsts: ['near', 'foreseeable', 'distant', 'recent', 'time'], seconds: ['future', 'past', 'being'] }],
  read: pattern('(?<word>present|(?:(?:recent|distant) )?past(?=\\s?[.,;:)”"]|\\s{1,4}(?:and|but|when|to|I|you|he|she|we|they|it|by|with|as|have|has|had|is|was|were|would|there|that|who|which|for|on|of)\\b)|(?:(?:near|foreseeable|distant) )?future(?!-)|moment(?!-)|time being)', (groups, place) => {
    const word = groups['word']?.toLowerCase() ?? ''
    const lead = before(place, 14)
    const isPast = word.endsWith('past')
    if (isPast || word.endsWith('future')) return /\b(?:in|of|for|about)\sthe\s$/i.test(lead) ? refer(isPast ? 'PAST_REF' : 'FUTURE_REF') : null
    return (word === 'present' ? /\bat\s$/i : /\b(?:at|for)\sthe\s$/i).test(lead) ? refer('PRESENT_REF') : null
  }),
}

/** "He laughed at the time." The time that is told of, unless "of" or a clause says which. */
export const atTheTime: Recogniser = {
  rule: 'reference',
  ...oneWord(new Map([['time', 'PAST_REF']]), (value, place) => (/\bat\sthe\s$/i.test(before(place, 7)) && ENDS_THERE.test(after(place, 8)) ? refer(value) : null)),
}
const ENDS_THERE = /^(?:\s?[.,;:)”"]|\s{1,4}(?!(?:of|being|when|that|it|its|he|she|they|we|I|you)\b)[a-z])/

/** What is still to come, before "soon" in its clause. */
const TO_COME = /(?:\b(?:will|won['’]t|can|could|may|might|should|to)|['’]ll)\s[^.!?;,\n]*$/
const SOON_REACH = 70
/** "A successor will be named soon"; "soon after" and "as soon as" order events, and "soon besieged the town" tells of them. */
export const soon: Recogniser = {
  rule: 'reference',
  ...oneWord(new Map([['soon', 'FUTURE_REF']]), (value, place) =>
    TO_COME.test(before(place, SOON_REACH)) && !/^(?:-|\s(?:after|as|before|became|enough)\b)/.test(after(place, 9)) && !/\b(?:as|too|so|how)\s$/i.test(before(place, 5)) ? refer(value) : null),
}
