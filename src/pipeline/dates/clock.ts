/**
 * Times of day: by the clock and by its parts.
 * Takes: "2 p.m.", "3:00 a.m.", "18:00 UTC", "11 o'clock", "noon", "this morning", "Friday night", "the evening of May 3", "at night".
 * Leaves: "1:30" as a score or a ratio, "Good Morning America", "a night club".
 */
import { before, is, wordAfter, wordBefore } from './beside.ts'
import { oneWord, pattern } from './phrase.ts'
import type { Place, Recogniser } from './reading.ts'
import { TURNS } from './words.ts'

const clockValue = (hour: number, minute: string | undefined): string => `${String(hour).padStart(2, '0')}:${minute ?? '00'}`

const meridiem: Recogniser = {
  rule: 'clock',
  opens: ['#'],
  next: /^(?: ?[ap]|[:.][0-5])/i,
  read: pattern('(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|m\\b)(?: \\(?(?<zone>GMT|UTC|[ECMP][SD]T|ET|PT|CET|BST|local time|[ECMP]astern)\\)?)?', (groups) => {
    const hour = (Number(groups['hour']) % 12) + (groups['half']?.toLowerCase() === 'p' ? 12 : 0)
    return { kind: 'time', time: clockValue(hour, groups['minute']), alone: true }
  }),
}

const fullClock: Recogniser = {
  rule: 'clock',
  opens: ['#'],
  next: /^(?:[:.][0-5]|h)/,
  read: pattern('(?<hour>[01]?\\d|2[0-3])(?<mark>[:.h])(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?(?<zone>Z|GMT|UTC|hours|hrs|h|local time|[ECMP][SD]T|ET|CET|CEST|BST|IST))?', (groups, place) => {
    const zone = groups['zone']
    if (zone === undefined && (groups['mark'] !== ':' || !/\b(?:at|by|around|about|until|till|from|before|after|since|to|on|and|\d)[\s,]{1,3}$/i.test(before(place, 9)))) return null
    const suffix = /^(?:Z|GMT|UTC)$/.test(zone ?? '') ? 'Z' : ''
    return { kind: 'time', time: clockValue(Number(groups['hour']), groups['minute']) + suffix, alone: true }
  }),
}

const militaryClock: Recogniser = {
  rule: 'clock',
  opens: ['####'],
  next: /^ ?[guhlzecmp]/i,
  read: pattern('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s?(?<zone>GMT|UTC|hours|hrs|local time|Z|[ECMP][SD]T)', (groups) => ({ kind: 'time', time: clockValue(Number(groups['hour']), groups['minute']) + (/^(?:GMT|UTC|Z)$/i.test(groups['zone'] ?? '') ? 'Z' : ''), alone: true })),
}

const oClock: Recogniser = {
  rule: 'clock',
  opens: ['#', 'noon', 'midnight', 'midday'],
  next: /^ o/i,
  read: pattern('(?:(?<hour>1[0-2]|[1-9]) o[\'’]clock|(?<name>noon|midday|midnight))', (groups) => {
    const name = groups['name']?.toLowerCase()
    return { kind: 'time', time: name === 'midnight' ? '24:00' : name === undefined ? clockValue(Number(groups['hour']), undefined) : '12:00', alone: true }
  }),
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI'], ['overnight', 'NI'],
])

const dayPart: Recogniser = {
  rule: 'clock',
  turns: TURNS,
  ...oneWord(PARTS, (time, place) => {
    if (place.turn) return { kind: 'shift', shift: { unit: 'day', amount: place.turn.step, from: place.turn.step === 0 && place.turn.from === 'either' ? 'published' : place.turn.from }, time }
    return isOfAnyDay(place, time) ? { kind: 'fixed', type: 'TIME', value: `XXXX-XX-XXT${time}` } : { kind: 'time', time, alone: false }
  }),
}

/** "at night", "in the morning": a part of no day in particular. */
function isOfAnyDay(place: Place, time: string): boolean {
  const lead = wordBefore(place.text, place.start)
  if (is(lead, 'at')) return time === 'NI'
  const link = lead && is(lead, 'the') ? wordBefore(place.text, lead.start) : null
  return (is(link, 'in') || is(link, 'during') || is(link, 'by')) && !is(wordAfter(place.text, place.end), 'of')
}

export const clockRecognisers: readonly Recogniser[] = [meridiem, fullClock, militaryClock, oClock, dayPart]
