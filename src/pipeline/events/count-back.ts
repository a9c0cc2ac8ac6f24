/** `two weeks after Peru left`: how long before a day that the text gives an act lies, as exactly as it is counted. */
import { formatDayNumber, formatMonth, formatYear, parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import type { CodedAct } from './coded-act.ts'
import type { TimedSentence } from './date-act.ts'
import { spanInFile } from './date-candidate.ts'
import type { SentencePart } from './sentence-parts.ts'
import { isVerbal } from './token.ts'

interface Counted extends TimedSentence {
  readonly parts: readonly SentencePart[]
  readonly act: CodedAct
}

/** `days after …`: how many days before, at least and at most, in the unit that stands there. */
const UNITS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  minutes: [0, 0], hours: [0, 1], day: [1, 1], days: [1, 7], week: [7, 7], weeks: [7, 42], month: [28, 31], months: [31, 365],
}

/** `signed it on Friday after meeting them`: about the same day. */
export const justBefore = (date: MentionDate): MentionDate => ({ ...date, edtf: isDay(date.edtf) ? `${date.edtf}~` : date.edtf })

/** A day, and not about one. */
export const isDay = (edtf: string): boolean => parseEdtf(edtf)?.precision === 'day' && /\d$/.test(edtf)

/** `after`, and an adverb at most. */
const WORDS_TO_PARTICIPLE = 2

/** `Peru left on Friday, days after Chile closed the border`: the closing lies between a day and a week before. */
export function someTimeBefore(scene: Counted, own: SentencePart, date: MentionDate): MentionDate | null {
  // `after meeting them`, not `after it left by closing the border`.
  const isOpening = scene.tokens.filter(({ start }) => start >= own.start && start < scene.act.trigger.start).length <= WORDS_TO_PARTICIPLE
  if (scene.act.form === 'participle' && isOpening) return justBefore(date)
  const counted = countedBefore(scene, own, date)
  if (counted) return counted
  const opening = scene.parts[own.whole]?.start ?? own.start
  const unit = UNITS[scene.tokens.findLast((token) => token.end <= opening)?.lower ?? '']
  const day = parseEdtf(date.edtf)
  if (!unit || day?.startDay == null || day.precision !== 'day') return null
  const [least, most] = unit
  const [from, to] = [formatDayNumber(day.startDay - most), formatDayNumber(day.startDay - least)]
  return { ...date, edtf: from === to ? from : `${from}~/${to}~` }
}

/** `five months after Chile closed the border`: so long before the day that the text tells of, as exactly as it is counted. */
function countedBefore(scene: Counted, own: SentencePart, { edtf, basis }: MentionDate): MentionDate | null {
  return basis === 'none' ? null : countFrom(scene, scene.parts[own.whole]?.start ?? own.start, edtf, 1)
}

/** `two days after her victory on 21 May`: so long from the day of what the noun names. Null where no noun with `after` or `before` leads to the date. */
export function countedFrom(scene: Pick<Counted, 'dates' | 'sentence' | 'tokens' | 'act'>, date: DateExpression, edtf: string): MentionDate | null {
  const { tokens, act } = scene
  const opener = tokens.findLast(({ lower, end }) => end <= date.start && (lower === 'after' || lower === 'before'))
  const between = tokens.filter(({ start, end }) => opener !== undefined && start > opener.end && end <= date.start)
  if (!opener || act.form === 'nominal' || opener.start < act.trigger.end || between.length === 0 || between.some((token) => isVerbal(token) || token.text === ',')) return null
  return countFrom(scene, opener.start, edtf, opener.lower === 'after' ? -1 : 1)
}

/** The day so long before (`sign` 1) or after (-1) another as is counted right before `opening`. */
function countFrom({ dates, sentence }: Pick<Counted, 'dates' | 'sentence'>, opening: number, edtf: string, sign: 1 | -1): MentionDate | null {
  const distance = dates.find(({ type, end }) => type === 'DURATION' && end < opening && opening - end <= 2)
  const { count, unit } = /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(distance?.value ?? '')?.groups ?? {}
  const day = parseEdtf(edtf)
  if (!distance || !count || !unit || day?.precision !== 'day' || day.startDay == null) return null
  return { edtf: goBack(day.startDay, sign * Number(count), unit), basis: 'relative', expression: spanInFile(distance, sentence.start) }
}

/** A day before a day, a month before a month, a year before a year; a count of weeks is rarely meant to the day. */
function goBack(startDay: number, count: number, unit: string): string {
  const [year = 0, month = 1] = formatDayNumber(startDay).split('-').map(Number)
  if (unit === 'D') return formatDayNumber(startDay - count)
  if (unit === 'W') return `${formatDayNumber(startDay - 7 * count)}~`
  if (unit === 'Y') return formatYear(year - count)
  const months = year * 12 + month - 1 - count
  return formatMonth(Math.floor(months / 12), (months % 12) + 1)
}
