/**
 * Reads a text's phrases in order and keeps the date last spoken of, so that "that day" and "the following year" have
 * something to follow. A history tells its months from that date; news tells them from the day of writing.
 */
import type { EdtfRange } from '../../dataset/calendar-date.ts'
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import { meaningOf, wordBefore } from './beside.ts'
import { findEntries, isYearHeading } from './chronicle.ts'
import type { DateExpression } from './date-expression.ts'
import { directionAt, type Direction } from './direction.ts'
import { asTold, isHistory, isOfNow, type Days } from './history.ts'
import { PER_YEAR, edtfOf, endDayOf, momentAt, startDayOf, timexOf, yearOf, type Moment } from './moment.ts'
import { boundOf, edtfOfBound, type Bound } from './open-date.ts'
import { edtfOfPart, partBefore, type PartBefore } from './part.ts'
import { shifted, type CalendarReading, type FixedReading, type FoundReading, type Part, type Reading, type ShiftReading, type TimeReading } from './reading.ts'
import { endsPeriod, periodUpTo, yearReported } from './reported-period.ts'
import { resolveCalendar, resolveShift, resolveStated, type Anchors, type Resolved } from './resolve.ts'
import { endOfLetters } from './opening.ts'
import { underspecified } from './underspecified.ts'
import { lookUp } from './word-table.ts'
import { anyOf } from './words.ts'

/** An expression, the number of the range that it ends, and what it means, which the story may go on from. */
export interface Told {
  readonly range: number | null
  readonly expression: DateExpression
  readonly moment: Moment | null
}

/** A year before its clause ("In 2023, …") has at most this many spaces before it. */
const FRONTED_REACH = 4
const SENTENCE_ENDS = '.!?”"’)(:'
/** A passage about another year ends with its paragraph, and after this many characters. */
const PASSAGE_REACH = 300
/** A bare year further off than this is an aside of a history, not where it goes on. */
const ASIDE_YEARS = 5

/** Resolves all readings of a text in order. `range` is the publication date, null where unknown. */
export function tell(text: string, found: readonly FoundReading[], range: EdtfRange | null): readonly Told[] {
  const published = range?.startDay != null && range.endDay !== null ? { startDay: range.startDay, endDay: range.endDay } : null
  const history = isHistory(found, published)
  let spoken: Moment | null = null
  let day: Moment | null = null
  let passage = -1
  const entries = findEntries(text, found)
  let entry: Moment | null = null
  const told: Told[] = []
  for (const one of found) {
    const floor = told.at(-1)?.expression.end ?? 0
    const isNow = history && published !== null && isOfNow(text, one)
    const reading = history && published && !isNow ? asTold(one.reading) : one.reading
    if (spoken?.unit === 'day') day = spoken
    if (reading.kind === 'fixed') {
      told.push({ range: null, moment: null, expression: fixedExpression(text, one, reading, floor) })
      spoken = yearReported(reading.value, spoken) ?? spoken
    } else if (reading.kind === 'time') {
      if (reading.alone) told.push(express(text, one, timeOfDay(reading), { lead: partBefore(text, one.start), floor, published, spoken: dayOfClock(text, one, day, published), historical: history, points: null }))
    } else {
      const inPassage = reading.kind === 'calendar' && !reading.turn && passage >= 0 && one.start - passage < PASSAGE_REACH && !text.slice(passage, one.start).includes('\n')
      const isEntry = entries.has(one)
      const last = told.at(-1)
      // The end of a range goes on from its beginning, an entry of a chronology from the one before.
      const from: Moment | null = (one.range !== null && last?.range === one.range ? last.moment : null) ?? (isEntry ? entry : null)
      const historical = from !== null || (!isNow && (isWeekday(reading) ? history && spoken?.unit === 'day' : history || inPassage))
      const lead = partBefore(text, one.start)
      const next = express(text, one, reading, { lead, floor, published, spoken: from ?? (isThatDay(one.reading) ? (day ?? spoken) : spoken), historical, points: isEntry ? -1 : from !== null ? 1 : null })
      told.push(next)
      // The day of publication, alone on its line at the head, opens no chronology.
      if (next.moment && entries.size > 0 && (isEntry || isYearHeading(text, one)) && startDayOf(next.moment) !== published?.startDay) entry = next.moment
      if (next.moment && endsPeriod(lead.lead)) spoken = periodUpTo({ moment: next.moment, start: one.start }, last?.expression) ?? spoken
      else if (next.moment && movesStory(text, one, lead, { moment: next.moment, spoken, history })) spoken = next.moment
      if (reading.kind === 'shift' && reading.shift.from === 'published') passage = -1
      else if (reading.kind === 'calendar' && reading.stated.year !== undefined) passage = !history && isFronted(text, lead) ? one.end : -1
      if (isEntry && next.moment) [passage, spoken] = [one.end, next.moment]
    }
  }
  return told
}

/** "on Friday", but not "on Friday, 6 May", which is told as a day of May. */
const isWeekday = (reading: CalendarReading | ShiftReading): boolean =>
  reading.kind === 'calendar' && reading.stated.weekday !== undefined && reading.stated.day === undefined

const timeOfDay = ({ time }: TimeReading): ShiftReading => shifted('day', 0, 'narrative', { time })

/** "that day" is the day last told, whatever longer time was spoken of between; "two days later" may go on from that. */
const isThatDay = (reading: Reading): boolean => reading.kind === 'shift' && reading.shift.unit === 'day' && reading.shift.amount === 0 && reading.shift.from === 'told'

/** A clock is of the day spoken of, but what happened was not at a time of a day to come. */
const dayOfClock = (text: string, { start, end }: FoundReading, spoken: Moment | null, published: Days | null): Moment | null =>
  spoken && published && startDayOf(spoken) > published.endDay && directionAt(text, start, end, 'day') < 0 ? null : spoken

const PREPOSITIONS = anyOf('in on by during from since after around about throughout until at')

/** Whether a sentence or a line begins with the phrase that these words lead, its preposition apart. */
function isFronted(text: string, { start: from, lead }: PartBefore): boolean {
  let at = (lead && meaningOf(PREPOSITIONS, lead) ? lead.start : from) - 1
  for (const limit = at - FRONTED_REACH; at > limit; at--) {
    const code = text.charCodeAt(at)
    if (at < 0 || code === 10) return true
    if (code !== 32) return SENTENCE_ENDS.includes(text[at] ?? ' ')
  }
  return false
}

interface Step {
  readonly moment: Moment
  readonly spoken: Moment | null
  readonly history: boolean
}

/** Whether what follows is told from this date. A bare year in passing moves no story; nor does one that is planned or looked back on. */
function movesStory(text: string, { start, end, reading }: FoundReading, lead: PartBefore, { moment, spoken, history }: Step): boolean {
  if (moment.unit === 'decade' || moment.unit === 'century' || (reading.kind === 'shift' && reading.isAside)) return false
  // "the worst since May 1982" looks back from where it stands.
  if (boundOf(lead.lead, false) === 'since' && reading.kind === 'calendar' && reading.stated.year !== undefined) return false
  if (!history || !spoken || moment.unit !== 'year') return true
  if (boundOf(wordBefore(text, start), false)) return false
  const years = moment.index - yearOf(spoken)
  if (years === 0) return false
  if (isFronted(text, lead)) return true
  return years > 0 && years <= ASIDE_YEARS && reading.kind === 'calendar' && directionAt(text, start, end, 'year') <= 0
}

interface Context {
  /** The words before the expression. */
  readonly lead: PartBefore
  /** Where the expression before ends: nothing reaches back over it. */
  readonly floor: number
  readonly published: Days | null
  readonly spoken: Moment | null
  readonly historical: boolean
  /** Which way it points, whatever the words around it say: the end of a range on from its beginning, an entry of a chronology back. */
  readonly points: Direction | null
}

const resolveAt = (reading: CalendarReading | ShiftReading, anchors: Anchors, direction: Direction): Resolved | null =>
  reading.kind === 'calendar' ? resolveCalendar(reading, anchors, direction) : resolveShift(reading.shift, reading.keepsUnit, anchors)

/** "this Sunday", which may be the one just past. */
const isThisDay = ({ stated, turn }: CalendarReading): boolean => stated.weekday !== undefined && turn?.step === 0 && turn.from === 'either'

/** Resolved against both ends of an imprecise anchor: where they disagree, nothing can be said. */
function resolve(text: string, { start, end }: FoundReading, reading: CalendarReading | ShiftReading, { published, spoken, historical, points }: Context): Resolved | null {
  const isCalendar = reading.kind === 'calendar'
  if (isCalendar && reading.stated.year !== undefined) return resolveStated(reading, reading.stated.year)
  const bare = isCalendar && !reading.within && (!reading.turn || reading.unit === 'weekend' || isThisDay(reading))
  const direction = points ?? (bare && !historical ? directionAt(text, start, end, reading.unit) : 0)
  const first = resolveAt(reading, { published: published?.startDay ?? null, narrative: spoken && startDayOf(spoken), spoken, historical }, direction)
  const isExact = published === null || published.startDay === published.endDay
  if (isExact && (isCalendar || spoken === null || spoken.unit === 'day')) return first
  // A month needs only the year of the date spoken of, which its first day gives.
  const last = resolveAt(reading, { published: published?.endDay ?? null, narrative: spoken && (isCalendar ? startDayOf(spoken) : endDayOf(spoken)), spoken, historical }, direction)
  return first?.moment.index === last?.moment.index ? first : null
}

/** "the past decade" and "the future" have their article, "the two-day visit" lends it to the visit. */
const WITH_ARTICLE = anyOf('last past next coming previous following first final future near moment time')

function fixedExpression(text: string, { start: from, end, rule }: FoundReading, { type, value }: FixedReading, floor: number): DateExpression {
  const start = lookUp(WITH_ARTICLE, text, from, endOfLetters(text, from)) ? ownLead(partBefore(text, from), from, floor).start : from
  return { start, end, text: text.slice(start, end), type, value, edtf: null, basis: 'stated', implied: [], range: null, rule }
}

/** The words before a phrase that belong to it, unless the phrase before has them: "a year later in May". */
const ownLead = (lead: PartBefore, start: number, floor: number): PartBefore =>
  lead.start < floor ? { part: null, start, isArticle: false, lead: null } : lead

function express(text: string, found: FoundReading, reading: CalendarReading | ShiftReading, context: Context): Told {
  const lead = ownLead(context.lead, found.start, context.floor)
  // "the 2023 crisis": the article is the crisis's.
  const isName = reading.kind === 'calendar' && (reading.unit === 'day' || reading.unit === 'month' || reading.unit === 'year')
  const start = lead.isArticle && isName ? found.start : lead.start
  const part = lead.part ?? (reading.kind === 'calendar' ? reading.part : null)
  const resolved = resolve(text, found, reading, context)
  const value = resolved ? timexOf(named(reading, resolved.moment, context.published)) : underspecified(reading)
  const time = reading.time === null ? '' : `T${reading.time}`
  const { end, rule, range } = found
  return {
    range,
    moment: resolved?.moment ?? null,
    expression: {
      start,
      end,
      text: text.slice(start, end),
      type: time === '' ? 'DATE' : 'TIME',
      value: value + time,
      edtf: resolved && edtfHere(resolved.moment, value, part, boundOf(lead.lead, lead.isArticle && isName)),
      basis: resolved?.basis ?? 'relative',
      implied: resolved?.implied ?? UNKNOWN_YEAR,
      range: null,
      rule,
    },
  }
}

/** "This winter" is called after the year of writing, though it began in the one before. */
function named(reading: CalendarReading | ShiftReading, moment: Moment, published: Days | null): Moment {
  if (!published || moment.unit !== 'season' || reading.kind !== 'calendar' || reading.turn?.step !== 0) return moment
  const runs = momentAt('season', published.endDay).index === moment.index
  return runs && toCalendarDay(published.endDay).year > yearOf(moment) ? { ...moment, index: moment.index + PER_YEAR.season } : moment
}

/** The years that EDTF and the contract write with four digits, whole centuries of them. */
const [FIRST_YEAR, LAST_YEAR] = [0, 9899]
const UNKNOWN_YEAR = ['year'] as const

/** With its part and its open side: "since late 2025" is `2025-10~/..`. */
function edtfHere(moment: Moment, value: string, part: Part | null, bound: Bound | null): string | null {
  const year = yearOf(moment)
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const edtf = part ? edtfOfPart(moment, part) : edtfOf(moment, value)
  return bound ? edtfOfBound(edtf, bound) : edtf
}
