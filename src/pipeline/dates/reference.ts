/**
 * Words for the present, the past and the future that name no date.
 * Takes: "now", "currently", "at present", "these days", "recently", "recent", "in the future", "in the past", "at the moment", "at this time".
 * Leaves: "present" as a verb or a gift, "past the gate", "future" before a noun, "former" and "previously", which order events and name no time.
 */
import { after, before } from './beside.ts'
import type { Recogniser } from './reading.ts'
import { alternatives, phrase } from './words.ts'

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ...['now', 'currently', 'current', 'nowadays', 'presently', 'right now', 'these days', 'present day']
    .map((word): [string, string] => [word, 'PRESENT_REF']),
  ...['recently', 'recent', 'lately'].map((word): [string, string] => [word, 'PAST_REF']),
])

export const reference: Recogniser = {
  rule: 'reference',
  opens: ['now', 'currently', 'current', 'nowadays', 'presently', 'right', 'these', 'present', 'recently', 'recent', 'lately'],
  pattern: phrase(`(?<word>${alternatives(REFERENCES.keys())})`),
  read: (groups, place) => {
    const value = REFERENCES.get(groups['word']?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '')
    if (/\bas\s$/i.test(before(place, 4)) && /^\sas\b/.test(after(place, 4))) return null
    // "recent years" is one phrase, read at its unit.
    return value === undefined || (value === 'PAST_REF' && /^\s(?:day|week|month|year|decade)s\b/i.test(after(place, 9))) ? null : { kind: 'fixed', type: 'DATE', value }
  },
}

/** "in the past", "the near future", "at the moment": nouns that need their preposition. */
export const referenceNoun: Recogniser = {
  rule: 'reference',
  opens: ['past', 'future', 'near', 'moment', 'present', 'time'],
  pattern: phrase('(?<word>present|past(?=\\s?[.,;:)”"]|\\s{1,4}(?:and|but|when|to|I|you|he|she|we|they|it|by|with|as|have|has|had|is|was|were|would|there|that|who|which|for|on|of)\\b)|(?:(?:near|foreseeable|distant) )?future(?!-)|moment(?!-)|time being|time)'),
  read: (groups, place) => {
    const word = groups['word']?.toLowerCase() ?? ''
    const lead = before(place, 14)
    if (word === 'time') return /\bat\sthis\s$/i.test(lead) ? { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' } : null
    if (word === 'past' || word.endsWith('future')) return /\b(?:in|of|for|about)\sthe\s$/i.test(lead) ? { kind: 'fixed', type: 'DATE', value: word === 'past' ? 'PAST_REF' : 'FUTURE_REF' } : null
    return (word === 'present' ? /\bat\s$/i : /\b(?:at|for)\sthe\s$/i).test(lead) ? { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' } : null
  },
}
