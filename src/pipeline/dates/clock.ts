/**
 * Times of day: by the clock and by its parts.
 * Takes: "2 p.m.", "3:00 a.m.", "18:00 UTC", "11 o'clock", "noon", "this morning", "Friday night", "the evening of May 3", "at night".
 * Leaves: "1:30" as a score or a ratio, "Good Morning America", "a night club".
 */
import { after, before, type Recogniser } from './reading.ts'
import { phrase } from './words.ts'

const clockValue = (hour: number, minute: string | undefined): string => `${String(hour).padStart(2, '0')}:${minute ?? '00'}`

const meridiem: Recogniser = {
  rule: 'clock',
  opens: ['#'],
  pattern: phrase('(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|m\\b)(?: \\(?(?<zone>GMT|UTC|[ECMP][SD]T|ET|PT|CET|BST|local time|[ECMP]astern)\\)?)?'),
  read: (groups) => {
    const hour = (Number(groups['hour']) % 12) + (groups['half']?.toLowerCase() === 'p' ? 12 : 0)
    return { kind: 'time', time: clockValue(hour, groups['minute']), alone: true }
  },
}

const fullClock: Recogniser = {
  rule: 'clock',
  opens: ['#'],
  pattern: phrase('(?<hour>[01]?\\d|2[0-3])(?<mark>[:.h])(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?(?<zone>Z|GMT|UTC|hours|hrs|h|local time|[ECMP][SD]T|ET|CET|CEST|BST|IST))?'),
  read: (groups, place) => {
    const zone = groups['zone']
    if (zone === undefined && (groups['mark'] !== ':' || !/\b(?:at|by|around|about|until|till|from|before|after|since|to|on|and|\d)[\s,]{1,3}$/i.test(before(place, 9)))) return null
    const suffix = /^(?:Z|GMT|UTC)$/.test(zone ?? '') ? 'Z' : ''
    return { kind: 'time', time: clockValue(Number(groups['hour']), groups['minute']) + suffix, alone: true }
  },
}

const militaryClock: Recogniser = {
  rule: 'clock',
  opens: ['#'],
  pattern: phrase('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s?(?<zone>GMT|UTC|hours|hrs|local time|Z|[ECMP][SD]T)'),
  read: (groups) => ({ kind: 'time', time: clockValue(Number(groups['hour']), groups['minute']) + (/^(?:GMT|UTC|Z)$/i.test(groups['zone'] ?? '') ? 'Z' : ''), alone: true }),
}

const oClock: Recogniser = {
  rule: 'clock',
  opens: ['#', 'noon', 'midnight', 'midday'],
  pattern: phrase('(?:(?<hour>1[0-2]|[1-9]) o[\'’]clock|(?<name>noon|midday|midnight))'),
  read: (groups) => {
    const name = groups['name']?.toLowerCase()
    return { kind: 'time', time: name === 'midnight' ? '24:00' : name === undefined ? clockValue(Number(groups['hour']), undefined) : '12:00', alone: true }
  },
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'], ['mornings', 'MO'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI'], ['dawn', 'DT'], ['overnight', 'NI'], ['noontime', 'MI'], ['dusk', 'DT'],
])

const dayPart: Recogniser = {
  rule: 'clock',
  opens: [...PARTS.keys()],
  pattern: phrase('(?<part>morning|afternoon|evening|night|overnight)'),
  read: (groups) => {
    const time = PARTS.get(groups['part']?.toLowerCase() ?? '')
    return time === undefined ? null : { kind: 'time', time, alone: false }
  },
}

/** "this morning" is of the day of writing, "that night" of the day spoken of. */
const turnedDayPart: Recogniser = {
  rule: 'clock',
  opens: ['this', 'that', 'same', 'next', 'following', 'previous', 'earlier'],
  pattern: phrase('(?<turn>this|that|same|next|following|previous) (?<part>morning|afternoon|evening|night)'),
  read: (groups) => {
    const time = PARTS.get(groups['part']?.toLowerCase() ?? '')
    if (time === undefined) return null
    const turn = groups['turn']?.toLowerCase()
    const amount = turn === 'next' || turn === 'following' ? 1 : turn === 'previous' ? -1 : 0
    return { kind: 'shift', shift: { unit: 'day', amount, from: turn === 'this' ? 'published' : amount === 0 ? 'told' : 'narrative' }, time }
  },
}

/** "at night", "in the morning": a part of no day in particular. */
const anyDayPart: Recogniser = {
  rule: 'clock',
  opens: ['morning', 'afternoon', 'evening', 'night'],
  pattern: phrase('(?<part>morning|afternoon|evening|night)'),
  read: (groups, place) => {
    const time = PARTS.get(groups['part']?.toLowerCase() ?? '')
    const lead = before(place, 20)
    if (time === undefined || !(/\bat\s$/.test(lead) ? time === 'NI' : /\b(?:in|during|by)\sthe\s(?:early\s|late\s)?$/.test(lead))) return null
    return /^\s(?:hours\s)?of\b/.test(after(place, 10)) ? null : { kind: 'fixed', type: 'TIME', value: `XXXX-XX-XXT${time}` }
  },
}

export const clockRecognisers: readonly Recogniser[] = [meridiem, fullClock, militaryClock, oClock, turnedDayPart, anyDayPart, dayPart]
