/** What stands between the subject of a title and its verb, and what stands in brackets: it goes. */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { removals, type Edit } from './title-edit.ts'
import { POSSESSIVE } from './title-words.ts'

/**
 * Brackets anywhere, and between subject and verb what stands between commas or behind `who` and `which`,
 * or belongs to another clause with the same subject: `Peru (denied the claims and) cut ties`.
 */
export function asides({ sentence, sources, targets, trigger, clause, form, actors }: ActMention): readonly Edit[] {
  const brackets = removals(sentence.text, /\s*[([][^)\]]*[)\]]/g)
  const [acting, suffering] = [sources, targets].map((spans) => spans.filter(({ end }) => end <= trigger.start).map(({ end }) => end))
  const subjectEnd = Math.max(...(acting?.length ? acting : (suffering ?? []))) - sentence.start
  if (!Number.isFinite(subjectEnd)) return brackets
  const inClause = clause.start - sentence.start
  if (form === 'finite' && subjectEnd <= inClause) return [...brackets, { start: subjectEnd, end: inClause + leadIn(clause.text), text: ' ' }]
  const between = sentence.text.slice(subjectEnd, trigger.start - sentence.start)
  // Between the commas may stand who it is: `the chief executive, Jane Roe, resigned`.
  const [apposed] = /,.*,(?= )/s.exec(between) ?? []
  const relative = /^,? (?:who|which|that)(?= )/.exec(between)?.[0]
  const aside = apposed ?? (relative === undefined ? undefined : (wholeRelative(between) ?? relative))
  if (aside === undefined) return brackets
  const from = subjectEnd + between.indexOf(aside)
  const inAside = (span: Span): boolean => span.start - sentence.start === from + 2 && span.end - sentence.start === from + aside.length - 1
  const named = actors.find(({ kind, span }) => kind === 'person' && inAside(span))
  const isNameless = !/\p{Lu}/u.test(sentence.text.slice(clause.start - sentence.start + 1, from))
  // `Its chairman, Jane Roe, left`: the name alone, for `its` would hang in the air.
  const subjectStart = Math.min(...sources.map(({ start }) => start)) - sentence.start
  const isOwned = POSSESSIVE.has(/^\p{L}+/u.exec(sentence.text.slice(subjectStart))?.[0].toLowerCase() ?? '')
  if (named && isOwned) return [...brackets, { start: subjectStart, end: from + aside.length, text: named.name }]
  return [...brackets, { start: from, end: from + aside.length, text: named && isNameless ? ` ${named.name}` : '' }]
}

/** Length of the words that tie a clause to what stands before it, up to its verb. */
const leadIn = (clause: string): number => (/^(?:[\s,;]*(?:and|but|or|then|later|also|who|which|that)\b)+\s*/i.exec(clause)?.[0] ?? '').length

/** `who lives in Lima` of an envoy who then accused Peru goes whole, up to the verb group of the act; of the act's own `who` only that goes. */
function wholeRelative(between: string): string | null {
  const tokens = tagText(between)
  const group = tokens.findLastIndex(({ pos }) => pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART')
  return group > 0 ? between.slice(0, tokens[group]?.end ?? 0) : null
}
