/**
 * Words that point from the day of writing: takes "today", "yesterday", "tomorrow", "tonight", "last night",
 * "last month", "this week", "next year", "two days ago". Leaves "last" and "next" without a unit.
 */
import type { Unit } from './moment.ts'
import type { Reading, Recogniser, Shift } from './reading.ts'
import { COUNT, countOf, phrase, unitOf } from './words.ts'

const DAYS: Readonly<Record<string, { amount: number; time?: string }>> = {
  today: { amount: 0 }, yesterday: { amount: -1 }, tomorrow: { amount: 1 },
  tonight: { amount: 0, time: 'NI' }, 'last night': { amount: -1, time: 'NI' },
}

const shifted = (unit: Unit, amount: number, from: Shift['from']): Reading => ({ kind: 'shift', shift: { unit, amount, from } })

export const dayWord: Recogniser = {
  rule: 'deictic',
  opens: ['today', 'yesterday', 'tomorrow', 'tonight', 'last'],
  pattern: phrase('(?<word>today|yesterday|tomorrow|tonight|last night)'),
  read: (groups) => {
    const day = DAYS[groups['word']?.toLowerCase().replace(/\s+/, ' ') ?? '']
    if (!day) return null
    return { kind: 'shift', shift: { unit: 'day', amount: day.amount, from: 'published' }, ...(day.time && { time: day.time }) }
  },
}

const UNIT = 'day|weekend|week|month|quarter|year|decade|century'
const TURNS: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }

export const turnedUnit: Recogniser = {
  rule: 'deictic',
  opens: Object.keys(TURNS),
  pattern: phrase(`(?<turn>last|past|this|current|next|coming) (?<unit>${UNIT})`),
  read: (groups) => {
    const unit = unitOf(groups['unit'] ?? '')
    const turn = TURNS[groups['turn']?.toLowerCase() ?? '']
    return unit === null || turn === undefined ? null : shifted(unit, turn, 'published')
  },
}

export const ago: Recogniser = {
  rule: 'deictic',
  opens: ['#', 'a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'fifteen', 'twenty'],
  pattern: phrase(`(?<count>an?|${COUNT}) (?<unit>days?|weeks?|months?|quarters?|years?|decades?|century|centuries) (?<way>ago|earlier|later|before|after)`),
  read: (groups) => {
    const unit = unitOf(groups['unit'] ?? '')
    const count = /^an?$/i.test(groups['count'] ?? '') ? 1 : countOf(groups['count'] ?? '')
    if (unit === null || count === null) return null
    const way = groups['way']?.toLowerCase()
    return shifted(unit, way === 'later' || way === 'after' ? count : -count, way === 'ago' ? 'published' : 'narrative')
  },
}
