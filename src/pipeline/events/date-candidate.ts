/** A time expression of a sentence that can date an act, and how it stands there. */
import { formatDayNumber, parseEdtf } from '../../dataset/calendar-date.ts'
import type { Span } from '../../dataset/dataset.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { isVerbal, type Token } from './token.ts'

export interface Candidate {
  readonly date: DateExpression
  readonly edtf: string
  /** `since`, `until`, `before`, `effective` … where one of these stands before it, else empty. */
  readonly preposition: string
  /** Stands before a noun that it qualifies: `the 2019 accord`, `a July 16 press conference`. */
  readonly attributive: boolean
  /** Where the noun phrase that it qualifies ends, -1 without one. */
  readonly nounEnd: number
  /** Tells when, not which: it stands alone, or its noun phrase follows `in`, `at`, `on` or `during`. */
  readonly temporal: boolean
}

/** `A month later Peru left`: however close to a noun, a distance in time tells when. */
const DISTANCE = /(?:later|earlier|ago|before|after|afterwards)$/i

const SIGNS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'before', 'after', 'effective'])

/** Where an expression of a sentence stands in the file; `offset` is where the sentence begins. */
export const spanInFile = ({ start, text }: DateExpression, offset: number): Span => ({ start: start + offset, end: start + offset + text.length, text })

/** The first day of a stretch of days, the day itself of one. */
export const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf

/** Durations, sets and vague words date nothing. */
export function toCandidate(date: DateExpression, tokens: readonly Token[]): Candidate | null {
  if (date.edtf === null || (date.type !== 'DATE' && date.type !== 'TIME') || isCompared(date, tokens) || isProclaimed(date, tokens)) return null
  const before = tokens.findLast((token) => token.end <= date.start)
  const after = tokens.findIndex((token) => token.start >= date.end)
  const next = tokens[after]
  const isPossessive = next !== undefined && /^[’']s?$/.test(next.text)
  // `a Friday shooting`: behind an article a form in -ing is a noun.
  const isDeed = /^(?:an?|the)$/.test(before?.lower ?? '') && next?.pos === 'VERB' && next.lower.endsWith('ing')
  const nounEnd = isDeed ? next.end : nounPhraseEnd(tokens, isPossessive ? after + 1 : after)
  const attributive = nounEnd > 0 && !DISTANCE.test(date.text) && (isPossessive || (next?.start === date.end + 1 && !standsAlone(date, before, next)))
  return {
    date,
    // A sign such as "by" before the noun phrase belongs to that noun: `battered by the 2023 crisis`.
    edtf: attributive ? date.edtf.replace(/^\.\.\/|\/\.\.$/, '') : OVERNIGHT.test(date.text) ? throughTheNight(date.edtf) : date.edtf,
    // `before dawn on Friday` is on Friday.
    preposition: before && SIGNS.has(before.lower) && !(date.type === 'TIME' && isAround(before.lower)) ? before.lower : '',
    attributive,
    nounEnd,
    temporal: (!attributive || followsTimePreposition(date, tokens)) && !isOfName(date, tokens),
  }
}

/** A night runs into the day after the one that TIMEX3 counts it to. */
const OVERNIGHT = /^overnight$/i
const throughTheNight = (edtf: string): string => {
  const day = parseEdtf(edtf)
  return day?.precision === 'day' && day.startDay !== null ? `${edtf}/${formatDayNumber(day.startDay + 1)}` : edtf
}

const isAround = (sign: string): boolean => sign === 'before' || sign === 'after'

/** Words that name a time however close a noun stands behind them. */
const ADVERBIAL = /^(?:just )?(?:last|this|the same|that same|the next|the following) [a-z]+$|day$/i

/** `On Wednesday lawyers sued`, `In April Peru left`, `Last week Peru said`: the noun behind it opens the clause. */
function standsAlone({ text }: DateExpression, before: Token | undefined, next: Token | undefined): boolean {
  const isName = next?.pos === 'PROPN'
  if (before === undefined || before.pos === 'PUNCT') return isName && !/^\d{4}$/.test(text) && (ADVERBIAL.test(text) || /\d/.test(text))
  return before.lower === 'on' || (isName && ((before.lower === 'in' && !/\d/.test(text)) || (before.pos === 'VERB' && ADVERBIAL.test(text)) || before.lower === 'also' || before.lower === 'just'))
}

/** The year of a gathering or a law: `Euro 2016`, `the Convention on Fisheries, 1961`; not `March 2016`. */
function isOfName({ text, start }: DateExpression, tokens: readonly Token[]): boolean {
  if (!/^\d{4}$/.test(text)) return false
  const [law, before] = tokens.filter((token) => token.end <= start).slice(-2)
  return (before?.pos === 'PROPN' && before.end === start - 1) || (before?.text === ',' && law?.pos === 'PROPN')
}

/** `the worst day since 1987`, `for the third time since Peru left in May`: a measure, not a time. */
function isCompared(date: DateExpression, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= date.start).slice(-WORDS_OF_MEASURE)
  const since = before.findLastIndex(({ lower }) => lower === 'since')
  // `the first since the row began in May`, `the first since May 3, when Peru left`: the day of that clause.
  if (before.slice(since + 1).some(isVerbal) || WHEN.test(tokens.filter((token) => token.start >= date.end).slice(0, 2).map(({ lower }) => lower).join(' '))) return false
  return since >= 0 && !before.slice(since).some(({ pos }) => pos === 'PUNCT') && isMeasure(before.slice(0, since))
}

/** Whether `since` behind these words counts from a day: `the first talks`, `its worst loss`. */
export const isMeasure = (before: readonly Token[]): boolean =>
  before.slice(-WORDS_OF_RANK).some(({ lower }) => /^(?:first|second|third|fourth|fifth|most|least|best|worst|only)$|^\d+th$|[a-z]{2}est$/.test(lower))

/** From the rank to its `since`. */
const WORDS_OF_RANK = 7

const WHEN = /^(?:, )?when\b/
/** From the measure to the date that it counts from. */
const WORDS_OF_MEASURE = 16

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during'])

function followsTimePreposition(date: DateExpression, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= date.start).slice(-3)
  // `on the sidelines of last week's summit`: where it was held.
  if (before.at(-1)?.lower === 'of' && /^(?:sidelines?|margins?|eve)$/.test(before.at(-2)?.lower ?? '')) return true
  const opener = before.findLast((token) => token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'PRON')
  return opener !== undefined && TIME_PREPOSITIONS.has(opener.lower)
}

/** Where the nouns that start at `index` end, -1 where none does: `press conference` after a date. */
function nounPhraseEnd(tokens: readonly Token[], index: number): number {
  let end = -1
  for (let at = index; at >= 0 && at < Math.min(tokens.length, index + 6); at += 1) {
    const token = tokens[at]
    if (!token || !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(token.pos)) break
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && at > index)) end = token.end
  }
  return end
}

/** Days that a date leaves open: the fewer, the more it says. */
export function widthOf(edtf: string): number {
  const range = parseEdtf(edtf)
  return range?.startDay == null || range.endDay === null ? Infinity : range.endDay - range.startDay
}

/** `proclaimed Thursday a day of mourning`: what the day is made, not when. */
function isProclaimed({ start, end }: DateExpression, tokens: readonly Token[]): boolean {
  const before = tokens.findLast((token) => token.end <= start)
  const at = tokens.findIndex((token) => token.start >= end)
  return PROCLAIMING.has(before?.lemma ?? '') && /^(?:an?|as)$/.test(tokens[at]?.lower ?? '') && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'day' || lower === 'holiday')
}
const PROCLAIMING: ReadonlySet<string> = new Set(['proclaim', 'declare', 'make', 'name', 'designate', 'decree'])
