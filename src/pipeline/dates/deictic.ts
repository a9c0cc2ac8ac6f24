/**
 * Words that count from the day of writing or from the date spoken of, without a number.
 * Takes: "today", "yesterday", "last month", "this week", "next year", "that day", "the same month", "the following year",
 * "the day before", "the end of the month", "the weekend", "the past year" (a duration).
 * Leaves: units with nothing that places them ("the day of reckoning", "every year"), "the next generation".
 */
import { before, wordAfter, wordBefore } from './beside.ts'
import type { Unit } from './moment.ts'
import type { From, Place, Reading, Recogniser, Shift } from './reading.ts'
import { TURNS, phrase, unitOf } from './words.ts'

const DAYS: ReadonlyMap<string, Shift> = new Map([
  ['today', { unit: 'day', amount: 0, from: 'published' }], ['yesterday', { unit: 'day', amount: -1, from: 'published' }],
  ['tomorrow', { unit: 'day', amount: 1, from: 'published' }], ['tonight', { unit: 'day', amount: 0, from: 'published' }],
  ['day before yesterday', { unit: 'day', amount: -2, from: 'published' }], ['day after tomorrow', { unit: 'day', amount: 2, from: 'published' }],
] as const)

export const dayWord: Recogniser = {
  rule: 'deictic',
  opens: ['today', 'yesterday', 'tomorrow', 'tonight', 'day'],
  pattern: phrase('(?<word>today|yesterday|tomorrow|tonight|day before yesterday|day after tomorrow)'),
  read: (groups) => {
    const word = groups['word']?.toLowerCase().replaceAll(/\s+/g, ' ') ?? ''
    const shift = DAYS.get(word)
    return shift ? { kind: 'shift', shift, ...(word === 'tonight' && { time: 'NI' }) } : null
  },
}

/** "last year" is a date; "the past year" lasts. */
const LENGTHS: ReadonlyMap<Unit, string> = new Map([['week', 'P1W'], ['month', 'P1M'], ['year', 'P1Y'], ['decade', 'P10Y'], ['century', 'P100Y']])

export const turnedUnit: Recogniser = {
  rule: 'deictic',
  opens: ['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'],
  turns: TURNS,
  pattern: phrase('(?<unit>day|weekend|week|month|quarter|year|decade|century)'),
  read: (groups, place) => {
    const unit = unitOf(groups['unit'])
    if (unit === null) return null
    return place.turn ? turned(unit, place) : placed(unit, place)
  },
}

function turned(unit: Unit, { text, start, turn }: Place): Reading | null {
  const word = wordBefore(text, start)
  if (!turn || !word) return null
  const isDefinite = wordBefore(text, word.start)?.word === 'the'
  const length = LENGTHS.get(unit)
  if (isDefinite && (word.word === 'last' || word.word === 'past') && length !== undefined) return { kind: 'fixed', type: 'DURATION', value: length }
  // "this weekend" is the one just past where the verb is past and the week has only begun.
  if (unit === 'weekend' && turn.from === 'either') return { kind: 'calendar', unit, stated: {}, turn }
  // "the last day", "the current day" are of something else than the calendar.
  if (unit === 'day' && turn.from === 'published' && word.word !== 'next') return null
  const from = turn.from === 'narrative' || (word.word === 'next' && (isDefinite || unit === 'day')) ? narrativeOf(turn.step) : turn.from
  return { kind: 'shift', shift: { unit, amount: turn.step, from } }
}

/** What came before can be counted back from the day of writing; what follows needs a date that it follows. */
const narrativeOf = (step: number): From => (step > 0 ? 'told' : 'narrative')

/** What makes "the month" a month of the calendar: a part of it, or what comes within it. */
const PARTS_OF = new Set('end start beginning middle close half part rest remainder earlier later late early time times outset quarter months'.split(' '))

function placed(unit: Unit, { text, start, end }: Place): Reading | null {
  const article = wordBefore(text, start)
  if (article?.word !== 'the') return null
  const link = wordBefore(text, article.start)
  if (unit === 'weekend') return { kind: 'calendar', unit, stated: {} }
  // "the quarter" is the one spoken of: companies report on one.
  if (unit === 'quarter') return { kind: 'shift', shift: { unit, amount: 0, from: 'told' } }
  const part = link && /^(?:in|of)$/.test(link.word) ? wordBefore(text, link.start)?.word : undefined
  if (unit === 'day') return /^(?:earlier|later|late|early|rest|remainder)$/.test(part ?? '') ? { kind: 'shift', shift: { unit, amount: 0, from: 'either' } } : null
  if (link?.word === 'for' && /^end(?:ed|ing)$/.test(wordAfter(text, end)?.word ?? '')) return { kind: 'fixed', type: 'DURATION', value: LENGTHS.get(unit) ?? 'P1Y' }
  return link?.word === 'for' || PARTS_OF.has(part ?? '') ? { kind: 'shift', shift: { unit, amount: 0, from: 'either' } } : null
}

/** "the day before", with nothing after it that it could be before. */
export const unitBeside: Recogniser = {
  rule: 'deictic',
  opens: ['day', 'week', 'month', 'year'],
  pattern: phrase('(?<unit>day|week|month|year) (?<way>before|after|earlier|later|following|previous)(?=\\s?[.,;:)”"]|\\s{1,4}(?:and|but|when|in|to|he|she|they|it|by|at|with|as)\\b)'),
  read: (groups, place) => {
    const unit = unitOf(groups['unit'])
    if (unit === null || !/\bthe\s{1,4}$/i.test(before(place, 6))) return null
    const back = /before|earlier|previous/i.test(groups['way'] ?? '')
    return { kind: 'shift', shift: { unit, amount: back ? -1 : 1, from: narrativeOf(back ? -1 : 1) } }
  },
}

/** "year-end", "the year's end", "midyear". */
export const partOfYear: Recogniser = {
  rule: 'deictic',
  opens: ['year', 'midyear', 'mid'],
  pattern: phrase('(?:(?<end>year(?:[- ]|[\'’]s )end)|mid-?year)'),
  read: (groups) => ({
    kind: 'calendar', unit: 'year', stated: {}, turn: { step: 0, from: 'either' }, part: groups['end'] === undefined ? 'mid' : 'late',
  }),
}
