/** What is accused, rejected or asked for has a day of its own, which is not that of the talk about it. */
import type { DateExpression } from '../dates/date-expression.ts'
import type { Span } from '../../dataset/dataset.ts'
import type { CodedAct } from './coded-act.ts'
import { isOblique } from './noun-act.ts'
import type { Token } from './token.ts'

/** Verbs of these types are about something that has a day of its own. */
const ABOUT_MATTERS: ReadonlySet<CodedAct['type']> = new Set(['ACCUSE', 'REJECT', 'STATEMENT', 'REQUEST', 'THREATEN', 'SANCTION'])

/** `accused Peru of the murder of Jane Roe in 1995`: the year is that of the murder. */
export function isOfMatter(date: DateExpression, act: CodedAct, acts: readonly CodedAct[], tokens: readonly Token[]): boolean {
  if (act.form === 'nominal' || date.start < act.trigger.end) return false
  if (NAMES_MATTER.test(act.trigger.text) && OF_A_MONTH.test(date.edtf ?? '')) return isOwned(act, date, tokens)
  if (!ABOUT_MATTERS.has(act.type)) return false
  const matter = acts.findLast(({ form, trigger }) => form === 'nominal' && trigger.start >= act.trigger.end && trigger.end <= date.start)
  return matter !== undefined && /^(?:in|on|during|last)\b|^\d/.test(textBetween(matter, date, tokens)) && isOblique(matter, tokens)
}

/** `expressed regret over the death | of Jane Roe last May`: the words that name the act name its matter too. */
const NAMES_MATTER = /\b(?:over|for|at|about) (?:(?:the|its|his|her|their) )?\p{Ll}+$/u

/** A day may be that of the talk. */
const OF_A_MONTH = /^\d{4}(?:-\d\d)?$/

/** Nothing but whose it is stands between. */
function isOwned({ trigger }: CodedAct, date: DateExpression, tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.filter(({ start, end }) => start >= trigger.end && end <= date.start)
  return first?.lower === 'of' && rest.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',')
}

/** The words from the last preposition of time before a date. */
function textBetween({ trigger }: CodedAct, date: DateExpression, tokens: readonly Token[]): string {
  const between = tokens.filter(({ start, end }) => start >= trigger.end && end <= date.start)
  return between.some(({ pos, text }) => pos === 'VERB' || text === ',') ? '' : [...between.slice(-1).map(({ lower }) => lower), date.text].join(' ')
}

const ASIDES = /“[^”]*”|"[^"]*"|\([^()]*\)/g

/** What is quoted, or said in brackets, has days of its own: `ruled out talks, “today or tomorrow”`. */
export function isAside(date: Pick<Span, 'start' | 'end'>, trigger: Pick<Span, 'start'>, text: string): boolean {
  return [...text.matchAll(ASIDES)].some(({ 0: aside, index }) => {
    const holds = (at: number): boolean => at > index && at < index + aside.length
    return holds(date.start) && !holds(trigger.start)
  })
}
