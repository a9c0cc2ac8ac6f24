/**
 * Reads a text's phrases in order and keeps the date last spoken of, so that "that day" and "the following year" have
 * something to follow. A history tells its months from that date; news tells them from the day of writing.
 */
import { toCalendarDay, type EdtfRange } from '../../dataset/calendar-date.ts'
import { isQuoted, meaningOf, wordBefore } from './beside.ts'
import { findEntries, isYearHeading } from './chronicle.ts'
import { clockOf, dayBehind, isHabitual, onwards, timeOfClock, type Clock, type DayBehind } from './clock-told.ts'
import { directionAt } from './direction.ts'
import { express, expressStart, fixedExpression, type Context, type Told } from './express.ts'
import { asTold, isHistory, isNowadays, isOfNow, type Days } from './history.ts'
import { PER_YEAR, startDayOf, yearOf, type Moment, type Unit } from './moment.ts'
import { boundOf } from './open-date.ts'
import { partBefore, type PartBefore } from './part.ts'
import { planBefore } from './plan-list.ts'
import { fixed, shifted, type CalendarReading, type FixedReading, type FoundReading, type Reading, type ShiftReading, type TimeReading } from './reading.ts'
import { endsPeriod, periodCompared, periodUpTo, yearReported } from './reported-period.ts'
import { anyOf } from './words.ts'

/** A year before its clause ("In 2023, …") has at most this many spaces before it. */
const FRONTED_REACH = 4
const SENTENCE_ENDS = '.!?”"’)(:'
/** A passage about another year ends with its paragraph, and after this many characters. */
const PASSAGE_REACH = 300
/** A bare year further off than this is an aside of a history, not where it goes on. */
const ASIDE_YEARS = 5
/** Between two days of a list stands a length or so: "10-year notes on Wednesday". */
const LISTED = 2
/** So far back a day that is past is still in mind. */
const PAST_REACH = 300

/** What a text has told so far. */
interface Story {
  readonly text: string
  readonly published: Days | null
  readonly history: boolean
  readonly entries: ReadonlySet<FoundReading>
  readonly told: Told[]
  /** The date last spoken of, and where its phrase ends. */
  spoken: Moment | null
  spokenEnd: number
  /** The day last spoken of, whatever longer time was spoken of since. */
  day: Moment | null
  /** The last day told of that is not to come, and where its phrase ends. */
  past: Moment | null
  pastEnd: number
  clock: Clock | null
  /** The quarter or half-year that figures were last told of. */
  reported: Moment | null
  /** Where a passage about another year begins; −1 outside one. */
  passage: number
  /** The season last told of, and where its phrase ends. */
  season: Moment | null
  seasonEnd: number
  /** The day of the entry of a chronology. */
  entry: Moment | null
}

/** Resolves all readings of a text in order. `range` is the publication date, null where unknown. */
export function tell(text: string, found: readonly FoundReading[], range: EdtfRange | null): readonly Told[] {
  const published = range?.startDay != null && range.endDay !== null ? { startDay: range.startDay, endDay: range.endDay } : null
  const story: Story = {
    text, published, history: isHistory(found, published), entries: findEntries(text, found), told: [],
    spoken: null, spokenEnd: 0, day: null, past: null, pastEnd: 0, clock: null, reported: null, passage: -1, season: null, seasonEnd: 0, entry: null,
  }
  for (let at = 0; at < found.length; at++) {
    const one = found[at]
    if (!one) continue
    const isNow = story.history && published !== null && isOfNow(text, one)
    const reading = story.history && published && !isNow ? asTold(one.reading) : one.reading
    if (story.spoken?.unit === 'day') story.day = story.spoken
    if (reading.kind === 'fixed') tellFixed(story, one, reading)
    else if (reading.kind === 'time') tellClock(story, one, reading, reading.alone ? dayBehind(text, found, at) : null)
    else if (!story.history && published && isNowadays(text, one, story.spoken, published)) tellFixed(story, one, fixed('DATE', 'PRESENT_REF'))
    else tellDate(story, one, reading, isNow, found[at + 1])
  }
  return story.told
}

const floorOf = ({ told }: Story): number => told.at(-1)?.expression.end ?? 0

/** Notes what time of day was told, from which "two hours later" counts, and which day was. */
function note(story: Story, next: Told, { end }: FoundReading): void {
  story.told.push(next)
  const { moment, expression } = next
  if (moment?.unit === 'season') [story.season, story.seasonEnd] = [moment, end]
  if (moment?.unit !== 'day') return
  const clock = clockOf(moment.index, expression.value)
  if (clock || story.clock?.day !== moment.index) story.clock = clock
  if (story.published && moment.index <= story.published.endDay) [story.past, story.pastEnd] = [moment, end]
}

function tellFixed(story: Story, one: FoundReading, reading: FixedReading): void {
  const { text, published, history, spoken, reported } = story
  const clock = reading.minutes === null || !story.clock ? null : onwards(story.clock, reading.minutes)
  if (clock) {
    const context = { lead: partBefore(text, one.start), floor: floorOf(story), published, spoken: { unit: 'day', index: clock.day }, historical: history, points: null } as const
    note(story, express(text, one, shifted('day', 0, 'told', { time: timeOfClock(clock) }), context), one)
    return
  }
  story.told.push({ range: null, moment: null, expression: fixedExpression(text, one, reading, floorOf(story)) })
  story.spoken = yearReported(reading.value, text.startsWith('first', one.start) ? (reported ?? spoken) : spoken) ?? spoken
}

function tellClock(story: Story, one: FoundReading, reading: TimeReading, behind: DayBehind | null): void {
  if (!reading.alone) return
  const { text, published, history } = story
  if (!behind && isHabitual(text, one.end)) {
    story.told.push({ range: null, moment: null, expression: fixedExpression(text, one, fixed('TIME', `XXXX-XX-XXT${reading.time}`), floorOf(story)) })
    return
  }
  const day = behind ? express(text, behind.one, behind.reading, { lead: partBefore(text, behind.one.start), floor: floorOf(story), published, spoken: story.spoken, historical: history, points: null }).moment : story.day
  const context = { lead: partBefore(text, one.start), floor: floorOf(story), published, spoken: dayOfClock(text, one, day, published), historical: history, points: null }
  note(story, express(text, one, timeOfDay(reading), context), one)
}

function tellDate(story: Story, one: FoundReading, written: CalendarReading | ShiftReading, isNow: boolean, next: FoundReading | undefined): void {
  const { text, published, history, spoken } = story
  const reading = written.kind === 'shift' && written.keepsUnit && !keepsUnitHere(story, one, written) ? shifted(written.shift.unit, written.shift.amount, written.shift.from, { isAside: written.isAside }) : written
  const isEntry = story.entries.has(one)
  const last = story.told.at(-1)
  // The end of a range goes on from its beginning, an entry of a chronology from the one before.
  const from: Moment | null = (one.range !== null && last?.range === one.range ? last.moment : null) ?? (isEntry ? story.entry : null)
  const season = isInSeason(story, one, reading) ? story.season : null
  const historical = from !== null || season !== null || (!isNow && (isWeekday(reading) ? history && spoken?.unit === 'day' : history || isInPassage(story, one)))
  const lead = partBefore(text, one.start)
  const after = from === null && !isEntry && !history && published ? planBefore(text, story.told.slice(-LISTED), published, one, reading) : null
  const context = { lead, floor: floorOf(story), published: after ?? published, spoken: from ?? season ?? spokenFor(story, one, reading), historical, points: isEntry ? -1 : from !== null || after !== null ? 1 : null } as const
  const opensRange = reading.kind === 'calendar' && one.range !== null && next?.range === one.range
  const told = opensRange ? expressStart(text, one, reading, context, next) : inThePast(story, one, reading, context)
  note(story, told, one)
  if (told.moment) goOn(story, one, told.moment, lead, last)
  // The first half of next year is of no passage about another.
  if (reading.kind === 'shift' ? reading.shift.from === 'published' : reading.within?.from === 'published') story.passage = -1
  else if (reading.kind === 'calendar' && reading.stated.year !== undefined) story.passage = !history && reading.unit !== 'decade' && reading.unit !== 'century' && isFronted(text, lead) ? one.end : -1
  if (isEntry && told.moment) [story.passage, story.spoken] = [one.end, told.moment]
}

/** What a phrase counts from: the date last spoken of, the day of "that day", or the period whose figures are compared. */
function spokenFor({ text, spoken, spokenEnd, day, reported, told }: Story, one: FoundReading, reading: CalendarReading | ShiftReading): Moment | null {
  if (isThat(one.reading, 'day')) return day ?? spoken
  const last = told.at(-1)
  if (last?.moment && (last.moment.unit === 'year' || last.moment.unit === 'month') && isThat(reading, last.moment.unit) && one.start - last.expression.end < PAST_REACH) return last.moment
  const isCompared = reading.kind === 'shift' ? reading.keepsUnit && reading.shift.amount !== 0 : reading.unit === 'quarter' && reading.stated.quarter === undefined
  return isCompared ? periodCompared(text, one.start, { spoken, spokenEnd, reported }) : spoken
}

/** "The month" in mind is one that has just been told of. */
const MONTH_REACH = 200
/**
 * What "a year ago" may be compared with is no month of years ago, nor one to come; and "the month" is the one told of only where
 * what was done in it is past: "is due there at the end of the month" is of the month of writing.
 */
function keepsUnitHere({ text, spoken, spokenEnd, published }: Story, { start, end }: FoundReading, { shift }: ShiftReading): boolean {
  if (shift.amount === 0) return start - spokenEnd < MONTH_REACH && directionAt(text, start, end, 'month') < 0
  return shift.from !== 'published' || spoken === null || published === null || (startDayOf(spoken) <= published.endDay && yearOf(spoken) >= toCalendarDay(published.endDay).year - 1)
}

/** Months from the first of the year to the first of EDTF's seasons. */
const FIRST_MONTH_OF_SPRING = 3
const MONTHS_IN_A_SEASON = 3
/** "Last fall there were two, near Lyon on Oct. 28 and in Nice on Nov. 11": days of a sentence are of the season that it names, if they can be. */
function isInSeason({ text, season, seasonEnd, history }: Story, { start, end }: FoundReading, reading: CalendarReading | ShiftReading): boolean {
  if (history || season === null || start - seasonEnd > PASSAGE_REACH || reading.kind !== 'calendar' || reading.turn || reading.within || reading.stated.month === undefined || reading.stated.year !== undefined) return false
  const place = Math.floor(((reading.stated.month - FIRST_MONTH_OF_SPRING + 12) % 12) / MONTHS_IN_A_SEASON)
  return place === season.index % PER_YEAR.season && !/[.!?]["”]?\s+[A-Z]|\n/.test(text.slice(seasonEnd, start)) && directionAt(text, start, end, 'day') <= 0
}

/** The entry of a chronology ends with its paragraph, however long that is. */
const isInPassage = ({ text, passage, entries }: Story, { start, reading }: FoundReading): boolean =>
  reading.kind === 'calendar' && !reading.turn && passage >= 0 && (entries.size > 0 || start - passage < PASSAGE_REACH) && !text.slice(passage, start).includes('\n')

/**
 * "The next morning the gate was open": in news what was so did not follow on a day to come, but on the last one that is past,
 * if one was told of not long before; else nobody can say on which.
 */
function inThePast(story: Story, one: FoundReading, reading: CalendarReading | ShiftReading, context: Context): Told {
  const { text, published, history } = story
  const next = express(text, one, reading, context)
  const isToCome = ({ moment }: Told): boolean => moment !== null && published !== null && startDayOf(moment) > published.endDay
  if (history || reading.kind !== 'shift' || (reading.shift.from !== 'told' && reading.shift.from !== 'narrative')) return next
  if (!isToCome(next) || directionAt(text, one.start, one.end, 'day') >= 0) return next
  const past = reading.shift.unit === 'quarter' ? story.reported : one.start - story.pastEnd < PAST_REACH ? story.past : null
  const before = past && express(text, one, reading, { ...context, spoken: past })
  return before && !isToCome(before) ? before : express(text, one, reading, { ...context, spoken: null, published: null })
}

/** Where the story goes on from a date that was told. */
function goOn(story: Story, one: FoundReading, moment: Moment, lead: PartBefore, last: Told | undefined): void {
  const { text, published, entries, spoken } = story
  // The day of publication, alone on its line at the head, opens no chronology.
  if (entries.size > 0 && (entries.has(one) || isYearHeading(text, one)) && startDayOf(moment) !== published?.startDay) story.entry = moment
  const period = last && endsPeriod(lead.lead, text, last.expression.end) ? periodUpTo({ moment, start: one.start }, last.expression, text) : null
  if (period) story.spoken = period
  else if (movesStory(story, one, lead, moment) && !endsPeriod(lead.lead)) story.spoken = moment
  if (story.spoken !== spoken) story.spokenEnd = one.end
  const figures = period ?? moment
  if ((figures.unit === 'quarter' || figures.unit === 'half') && published && startDayOf(figures) <= published.endDay && story.spoken === figures) story.reported = figures
}

/** "on Friday", but not "on Friday, 6 May", which is told as a day of May. */
const isWeekday = (reading: CalendarReading | ShiftReading): boolean =>
  reading.kind === 'calendar' && reading.stated.weekday !== undefined && reading.stated.day === undefined

const timeOfDay = ({ time }: TimeReading): ShiftReading => shifted('day', 0, 'narrative', { time })

/** "that day" is the day last told, whatever longer time was spoken of between, "that year" the year just named, though the story did not go on from it: "at odds since 1988; that year". */
const isThat = (reading: Reading, unit: Unit): boolean => reading.kind === 'shift' && reading.shift.unit === unit && reading.shift.amount === 0 && reading.shift.from === 'told'

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

/** "the record that it had set four days earlier" looks back from where it stands. */
const LOOKING_BACK = /\bhad\s(?:[a-z]+\s){1,3}$/
const LOOKING_BACK_REACH = 40
const looksBack = (text: string, { start, end, reading }: FoundReading): boolean =>
  reading.kind === 'shift' && reading.shift.amount < 0 &&
  // "we had twice as many 18 months ago", he said: speech has its own time.
  (reading.shift.from === 'published' ? text.endsWith('ago', end) && isQuoted(text, start) : LOOKING_BACK.test(text.slice(Math.max(0, start - LOOKING_BACK_REACH), start)))

/** Whether what follows is told from this date. A bare year in passing moves no story; nor does one that is planned or looked back on. */
function movesStory({ text, spoken, history }: Story, one: FoundReading, lead: PartBefore, moment: Moment): boolean {
  const { start, end, reading } = one
  if (moment.unit === 'decade' || moment.unit === 'century' || (reading.kind === 'shift' && reading.isAside) || looksBack(text, one)) return false
  // "the worst since May 1982" looks back from where it stands.
  if (boundOf(lead.lead, false) === 'since' && reading.kind === 'calendar' && reading.stated.year !== undefined) return false
  if (!history || !spoken || moment.unit !== 'year') return true
  if (boundOf(wordBefore(text, start), false)) return false
  const years = moment.index - yearOf(spoken)
  if (years === 0) return false
  if (isFronted(text, lead)) return true
  return years > 0 && years <= ASIDE_YEARS && reading.kind === 'calendar' && directionAt(text, start, end, 'year') <= 0
}
