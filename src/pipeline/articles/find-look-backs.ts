/**
 * What an undated article says of when things were, to be read again under each day on which it may have appeared:
 * its dates, with the words around them, and what it counts from the day of its news (`nine days after they signed`).
 * Knowingly wrong: `two days before the vote`, told of another day than that of the news which no date before it names.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { openingOf } from './find-date-clues.ts'
import { blankDates, isWithin, readBody, stemsIn } from './index-sentences.ts'
import type { Sentence, SourceArticle } from './source-article.ts'

export interface LookBack {
  readonly date: Span
  /** What was then. */
  readonly words: ReadonlySet<string>
  /** Look-backs of one telling have their words in common: a sentence, or a clause that a count leads to. */
  readonly telling: number
  /** It stands in the opening, which tells the news. */
  readonly isNews: boolean
  /** It names a day, a weekday or a month, which is one of many: `today` is every day. */
  readonly isNamed: boolean
  /** Where it counts from the day of the news: how many days on, at least and at most; null where it is a date. */
  readonly distance: Distance | null
}

interface Distance {
  readonly from: number
  readonly to: number
}

const NAMING: ReadonlySet<string> = new Set(['weekday', 'full-date', 'holiday'])

export function findLookBacks(article: SourceArticle): readonly LookBack[] {
  const { sentences, dates } = readBody(article, null)
  const opening = openingOf(article)
  return sentences.flatMap((sentence) => {
    const own = dates.filter(isWithin(sentence))
    const isNews = opening.includes(sentence)
    const whole = blankDates(sentence, own)
    return own.flatMap((date, at): LookBack[] => {
      const found = { date, isNews, isNamed: NAMING.has(date.rule) }
      if (date.type === 'DURATION') {
        const counted = countedFrom(sentence, own, at, isNews)
        return counted ? [{ ...found, words: stemsIn(counted.clause), telling: date.end, distance: counted.distance }] : []
      }
      // What the words give whole is the same under every day.
      const isFixed = date.type === 'SET' || (date.basis === 'stated' && date.edtf !== null)
      return isFixed ? [] : [{ ...found, words: stemsIn(isNews ? `${article.title} ${whole}` : whole), telling: sentence.start, distance: null }]
    })
  })
}

const LINK = /^\s(?<link>after|before)\b/
const CLAUSE_END = /[,;]/
/** `Less than two weeks after they met, …`: what stands before a count that opens its sentence. */
const OPENS = /^\W*(?:(?:less|fewer) than|nearly|almost|about|around|only|barely|just)?\s*$/i

/** The clause that a count leads to and how many days from the news it was; null where the count leads to none, or starts from another day. */
function countedFrom(sentence: Sentence, own: readonly DateExpression[], at: number, isNews: boolean): { readonly clause: string; readonly distance: Distance } | null {
  const [date, next] = [own[at], own[at + 1]]
  const text = blankDates(sentence, own)
  if (!date || (!isNews && own.slice(0, at).some(({ type }) => type === 'DATE'))) return null
  const [start, end] = [date.end - sentence.start, next ? next.start - sentence.start : text.length]
  const lead = sentence.text.slice(0, date.start - sentence.start)
  const [link, length] = [LINK.exec(text.slice(start))?.groups?.['link'], lengthOf(date.value, lead)]
  if (!link || !length) return null
  const ago = { from: -length.to, to: -length.from }
  if (!OPENS.test(lead)) return { clause: text.slice(start, end), distance: link === 'after' ? ago : length }
  const comma = text.slice(start).search(CLAUSE_END)
  if (comma < 0) return null
  if (link === 'after') return { clause: text.slice(start, start + comma), distance: ago }
  // `Three days before the summit, they had elected him`.
  const rest = text.slice(start + comma)
  return /\bhad\b/.test(rest) ? { clause: rest, distance: ago } : null
}

const DAYS_A_UNIT: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30 }
/** A count of days is meant to the day, one of weeks to some days, one of months to the month. */
const SLACK: Readonly<Record<string, number>> = { D: 0, W: 2, M: 16 }
const LESS = /\b(?:less|fewer) than\s$/i
const MORE = /\b(?:more than|over|at least)\s$/i
const ABOUT = /\b(?:nearly|almost|about|around|roughly|some|just over)\s$/i
/** The longest words above. */
const REACH = 12

function lengthOf(value: string, lead: string): Distance | null {
  const { count, unit = '' } = /^P(?<count>\d+)(?<unit>[DWM])$/.exec(value)?.groups ?? {}
  const [size, slack, words] = [DAYS_A_UNIT[unit], SLACK[unit], lead.slice(-REACH)]
  if (count === undefined || size === undefined || slack === undefined || MORE.test(words)) return null
  const days = Number(count) * size
  if (LESS.test(words)) return { from: 1, to: days - 1 }
  const around = ABOUT.test(words) ? slack + Math.ceil(size / 2) : slack
  return { from: days - around, to: days + around }
}
