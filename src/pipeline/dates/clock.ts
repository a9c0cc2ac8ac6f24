/**
 * Times of day: by the clock and by its parts.
 * Takes: "2 p.m.", "3:00 a.m.", "3:00 in the morning", "18:00 UTC", "11 o'clock", "five-thirty", "at nine tonight", "noon", "this morning", "Friday night", "the evening of May 3", "at night",
 * "half past 10", "dawn Thursday", "by late afternoon".
 * Leaves: "1:30" as a score or a ratio, "two-thirty" where nothing says when, "Good Morning America", "a night club".
 */
import { after, before, is, wordAfter, wordBefore } from './beside.ts'
import { beforeTwoDigits, oneWord, pattern, type Groups } from './phrase.ts'
import { fixed, shifted, timeOf, type From, type Place, type Recogniser, type Turn } from './reading.ts'
import { CARDINALS, TURNS, alternatives } from './words.ts'

const clockValue = (hour: number, minute: string | undefined): string => `${String(hour).padStart(2, '0')}:${minute ?? '00'}`

/** "in the afternoon", which says of which half of the day a clock is. */
const HALF_OF_DAY = '(?: (?:in the (?:morning|(?<late>afternoon|evening))|(?<night>at night)))?'
const NOON = 12
/** "three in the afternoon" is 15, "two at night" is 2. */
const inHalf = (hour: number, { late, night }: Groups): number => (hour < NOON && (late !== undefined || (night !== undefined && hour > 5)) ? hour + NOON : hour)

const HOURS = [...CARDINALS.keys()].slice(0, 12)
/** Of an hour in digits or words. */
const hourOf = (words: string | undefined): number => CARDINALS.get(words?.toLowerCase() ?? '') ?? Number(words)

/** "2 p.m.", "three p.m." */
const meridiem: Recogniser = {
  rule: 'clock',
  pairs: [{ firsts: ['#', ...HOURS], seconds: ['a', 'p', 'am', 'pm'] }],
  next: /^ ?[ap]/i,
  read: pattern(`(?<hour>1[0-2]|0?[1-9]|${alternatives(HOURS)})(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|m\\b)(?: \\(?(?<zone>GMT|UTC|[ECMP][SD]T|ET|PT|CET|BST|local time|[ECMP]astern)\\)?)?`, (groups) => {
    const hour = (hourOf(groups['hour']) % 12) + (groups['half']?.toLowerCase() === 'p' ? 12 : 0)
    return timeOf(clockValue(hour, groups['minute']), true)
  }),
}

/** "2:30 p.m." */
const minutesMeridiem: Recogniser = { ...meridiem, opens: ['#'], pairs: [], next: /^[:.][0-5]/, read: beforeTwoDigits(meridiem.read) }

const fullClock: Recogniser = {
  rule: 'clock',
  opens: ['#'],
  next: /^(?:[:.][0-5]|h)/,
  read: beforeTwoDigits(pattern(`(?<hour>[01]?\\d|2[0-3])(?<mark>[:.h])(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?(?<zone>Z|GMT|UTC|hours|hrs|h|local time|[ECMP][SD]T|ET|CET|CEST|BST|IST))?${HALF_OF_DAY}`, (groups, place) => {
    const zone = groups['zone']
    if (zone === undefined && (groups['mark'] !== ':' || !/\b(?:at|by|around|about|until|till|from|before|after|since|to|on|and|\d)[\s,]{1,3}$/i.test(before(place, 9)))) return null
    const suffix = /^(?:Z|GMT|UTC)$/.test(zone ?? '') ? 'Z' : ''
    return timeOf(clockValue(inHalf(Number(groups['hour']), groups), groups['minute']) + suffix, true)
  })),
}

const militaryClock: Recogniser = {
  rule: 'clock',
  pairs: [{ firsts: ['####'], seconds: 'gmt utc universal hours hrs local z est edt cst cdt mst mdt pst pdt'.split(' ') }],
  next: /^ ?[guhlzecmp]/i,
  read: pattern('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s?(?<zone>GMT|UTC|universal time|hours|hrs|local time|Z|[ECMP][SD]T)', (groups) =>
    timeOf(clockValue(Number(groups['hour']), groups['minute']) + (/^(?:GMT|UTC|Z|universal time)$/i.test(groups['zone'] ?? '') ? 'Z' : ''), true)),
}

const NAMED_TIMES: ReadonlyMap<string, string> = new Map([['noon', '12:00'], ['midday', '12:00'], ['midnight', '24:00']])
const namedTime: Recogniser = { rule: 'clock', ...oneWord(NAMED_TIMES, (time) => timeOf(time, true)) }

const HOUR = `(?<hour>1[0-2]|[1-9]|${alternatives(HOURS)})`

const oClock: Recogniser = {
  rule: 'clock',
  pairs: [{ firsts: ['#', ...HOURS], seconds: ['o'] }],
  next: /^ o/i,
  read: pattern(`${HOUR} o['’]clock${HALF_OF_DAY}`, (groups) => timeOf(clockValue(inHalf(hourOf(groups['hour']), groups), undefined), true)),
}

const SPELLED_MINUTES: ReadonlyMap<string, string> = new Map([
  ['five', '05'], ['ten', '10'], ['fifteen', '15'], ['twenty', '20'], ['thirty', '30'], ['forty', '40'], ['forty-five', '45'], ['fifty', '50'],
])
/** Words before a spelled time: a pair of numbers alone is a score or an age. */
const BEFORE_A_TIME = /\b(?:at|by|around|about|until|till|before|after|since|shortly|just)\s$/i

/** "at five-thirty", as broadcasts spell it. */
const spelledClock: Recogniser = {
  rule: 'clock',
  pairs: [{ firsts: HOURS, seconds: [...SPELLED_MINUTES.keys()] }],
  read: pattern(`${HOUR}[ -](?<minute>${alternatives(SPELLED_MINUTES.keys())})${HALF_OF_DAY}`, (groups, place) => {
    const minutes = SPELLED_MINUTES.get(groups['minute']?.toLowerCase() ?? '')
    return minutes === undefined || !BEFORE_A_TIME.test(before(place, 9)) ? null : timeOf(clockValue(inHalf(hourOf(groups['hour']), groups), minutes), true)
  }),
}

/** "at nine tonight", "by 6 this morning", "at three in the afternoon": the day makes the number an hour. */
const bareHour: Recogniser = {
  rule: 'clock',
  pairs: [{ firsts: ['#', ...HOURS], seconds: ['tonight', 'this', 'tomorrow', 'yesterday', 'last', 'in', 'at'] }],
  next: /^ [tylia]/i,
  read: pattern(`${HOUR}(?: in the (?:morning|(?<late>afternoon|evening))| (?<night>at night)|(?= (?:tonight|(?:this|tomorrow|yesterday) (?:morning|afternoon|evening)|last night)))`, (groups, place) =>
    BEFORE_A_TIME.test(before(place, 9)) ? timeOf(clockValue(inHalf(hourOf(groups['hour']), groups), undefined), true) : null),
}

/** "half past 10", "a quarter to six". */
const pastHour: Recogniser = {
  rule: 'clock',
  pairs: [{ firsts: ['half', 'quarter'], seconds: ['past', 'to', 'after', 'before'] }],
  read: pattern(`(?:half past|(?<quarter>quarter) (?:(?<to>to|before)|past|after)) ${HOUR}${HALF_OF_DAY}`, (groups, place) => {
    const isQuarter = groups['quarter'] !== undefined
    if (isQuarter && !/\b(?:a|at|was|by|until|till|around|about)\s$/i.test(before(place, 7))) return null
    const hour = inHalf(hourOf(groups['hour']), groups)
    return timeOf(groups['to'] === undefined ? clockValue(hour, isQuarter ? '15' : '30') : clockValue((hour + 23) % 24, '45'), true)
  }),
}

/** "Snow fell overnight." What follows "overnight" where it is no adjective, nor has a day of its own. */
const LAST_NIGHT = 'overnight'
const ENDS = /^(?:[.,;:)]|\s["“(]|\s(?:and|in|at|after|when|as|by|from|with|but|near|between|was|were|had|has|have|spoke|said|told|to(?!\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b)/
const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI'], ['overnight', LAST_NIGHT],
  ['dawn', 'MO'], ['daybreak', 'MO'], ['dusk', 'EV'], ['nightfall', 'EV'],
])

/** "This morning" and "last night" count from the day of writing; "the next morning" follows on what was told, whichever word says so. */
const fromOf = ({ step, from }: Turn): From => (step === 0 && from === 'either' ? 'published' : step > 0 ? 'told' : from)

const SPENT = /\bspent\sthe\s$/i

const dayPart: Recogniser = {
  rule: 'clock',
  turns: TURNS,
  ...oneWord(PARTS, (time, place) => {
    const { turn } = place
    if (time === LAST_NIGHT) return ENDS.test(after(place, 14)) ? shifted('day', -1, 'published', { time: 'NI' }) : timeOf('NI', false)
    if (turn) return shifted('day', turn.step, fromOf(turn), { time })
    // "Thousands spent the night in shelters": the one that is over.
    if (time === 'NI' && SPENT.test(before(place, 16))) return shifted('day', -1, 'published', { time })
    return isOfAnyDay(place, time) ? fixed('TIME', `XXXX-XX-XXT${time}`) : timeOf(time, isOfDayTold(place))
  }),
}

/** "at night", "in the morning": a part of no day in particular. */
function isOfAnyDay(place: Place, time: string): boolean {
  const lead = wordBefore(place.text, place.start)
  if (is(lead, 'at')) return time === 'NI'
  const link = lead && is(lead, 'the') ? wordBefore(place.text, lead.start) : null
  return (is(link, 'in') || is(link, 'during')) && !is(wordAfter(place.text, place.end), 'of') && !IN_ITS_PART.test(before(place, 18))
}

/** "In the afternoon he left", "later in the afternoon": of the day that is told of. */
const IN_ITS_PART = /(?:\b[Ll]ater\sin|(?:^|[.!?\n]["”’]?\s{0,2})In)\sthe\s$/
/** "by morning", "before dawn", "until the early afternoon": so are these. */
const TO_A_PART = /\b(?:(?:by|until|till)\s(?:the\s)?(?:early\s|mid[\s-]|late\s)?|since\sthe\s(?:early\s|late\s)?)$/i
const TO_THE_SUN = /\b(?:by|before|until|till|at|after|from|since)\s$/i
const SUN_TIMES = /^(?:dawn|daybreak|dusk|nightfall)/i
function isOfDayTold(place: Place): boolean {
  const lead = before(place, 18)
  const isSun = SUN_TIMES.test(place.text.slice(place.start, place.start + 9))
  return !is(wordAfter(place.text, place.end), 'of') && ((isSun ? TO_THE_SUN : TO_A_PART).test(lead) || IN_ITS_PART.test(lead))
}

export const clockRecognisers: readonly Recogniser[] = [meridiem, minutesMeridiem, fullClock, militaryClock, namedTime, oClock, spelledClock, bareHour, pastHour, dayPart]
