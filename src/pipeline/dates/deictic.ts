/**
 * Words that count from the day of writing or from the date spoken of, without a number.
 * Takes: "today", "yesterday", "last night", "last month", "this week", "next year", "that day", "the same month",
 * "the following year", "the day before", "the end of the month".
 * Leaves: "last" and "next" without a unit, "the day" without what places it, "the past year", which is a duration.
 */
import { before, type Reading, type Recogniser } from './reading.ts'
import { TURN, TURNS, phrase, turnOf, unitOf } from './words.ts'

const DAYS: Readonly<Record<string, { readonly amount: number; readonly time?: string }>> = {
  today: { amount: 0 }, yesterday: { amount: -1 }, tomorrow: { amount: 1 }, tonight: { amount: 0, time: 'NI' },
  'last night': { amount: -1, time: 'NI' }, 'day before yesterday': { amount: -2 }, 'day after tomorrow': { amount: 2 },
}

export const dayWord: Recogniser = {
  rule: 'deictic',
  opens: ['today', 'yesterday', 'tomorrow', 'tonight', 'last', 'day'],
  pattern: phrase('(?<word>today|yesterday|tomorrow|tonight|last night|day before yesterday|day after tomorrow)'),
  read: (groups) => {
    const day = DAYS[groups['word']?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '']
    if (!day) return null
    return { kind: 'shift', shift: { unit: 'day', amount: day.amount, from: 'published' }, ...(day.time && { time: day.time }) }
  },
}

const UNIT = '(?<unit>day|weekend|week|month|quarter|year|decade|century)'
/** "the past year" lasts; "last year" is a date. */
const LASTING = /\b(?:the|this)\s{1,4}$/i

export const turnedUnit: Recogniser = {
  rule: 'deictic',
  opens: [...TURNS.keys()],
  pattern: phrase(`(?<turn>${TURN}) (?:calendar )?${UNIT}`),
  read: (groups, place): Reading | null => {
    const unit = unitOf(groups['unit'])
    const turn = turnOf(groups['turn'])
    if (unit === null || !turn) return null
    const definite = LASTING.test(before(place, 6))
    const word = groups['turn']?.toLowerCase()
    if (definite && (word === 'last' || word === 'past') && LENGTHS[unit]) return { kind: 'fixed', type: 'DURATION', value: LENGTHS[unit] }
    if (unit === 'day' && (word === 'last' || word === 'past' || word === 'current' || word === 'coming')) return null
    return { kind: 'shift', shift: { unit, amount: turn.step, from: definite && word === 'next' ? 'narrative' : turn.from } }
  },
}

/** Units of which "the past …" is a length of time. */
const LENGTHS: Readonly<Record<string, string>> = { week: 'P1W', month: 'P1M', year: 'P1Y', decade: 'P10Y', century: 'P100Y' }

/** "the day before", with nothing after it that it could be before. */
export const unitBeside: Recogniser = {
  rule: 'deictic',
  opens: ['day', 'week', 'month', 'year'],
  pattern: phrase('(?<unit>day|week|month|year) (?<way>before|after|earlier|later|following|previous)(?=\\s?[.,;:)”"]|\\s{1,4}(?:and|but|when|in|to|he|she|they|it|by|at|with|as)\\b)'),
  read: (groups, place) => {
    const unit = unitOf(groups['unit'])
    if (unit === null || !/\bthe\s{1,4}$/i.test(before(place, 6))) return null
    const back = /before|earlier|previous/i.test(groups['way'] ?? '')
    return { kind: 'shift', shift: { unit, amount: back ? -1 : 1, from: 'narrative' } }
  },
}

/** What makes "the month" a month of the calendar: a part of it, or what comes within it. */
const PLACED = /\b(?:end|start|beginning|middle|close|half|part|rest|remainder|earlier|later|late|early|times?|outset|quarter|months)\s{1,4}(?:in|of)\s{1,4}the\s{1,4}$|\bfor\s{1,4}the\s{1,4}$/i

export const definiteUnit: Recogniser = {
  rule: 'deictic',
  opens: ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'weekend'],
  pattern: phrase(UNIT),
  read: (groups, place) => {
    const unit = unitOf(groups['unit'])
    if (unit === null) return null
    const lead = before(place, 26)
    if (unit === 'quarter') return /\bthe\s{1,4}$/i.test(lead) ? { kind: 'shift', shift: { unit, amount: 0, from: 'told' } } : null
    if (unit === 'day') return /\b(?:earlier|later|late|early|rest|remainder)\s{1,4}(?:in|of)\s{1,4}the\s{1,4}$/i.test(lead) ? { kind: 'shift', shift: { unit, amount: 0, from: 'narrative' } } : null
    if (unit === 'weekend' ? !/\b(?:over|at|on|during|for|of)\s{1,4}the\s{1,4}$/i.test(lead) : !PLACED.test(lead)) return null
    return unit === 'weekend' ? { kind: 'calendar', unit, stated: {} } : { kind: 'shift', shift: { unit, amount: 0, from: 'either' } }
  },
}
