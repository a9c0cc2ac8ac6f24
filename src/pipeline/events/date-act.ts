/**
 * Which expression dates an act: the one that governs it, not the nearest. A date belongs to the clause
 * that holds it; a clause without one takes its neighbour's, with the right sign (`after`, `when`, `and`);
 * else past narration carries the last date told, and the news carries the day of its article.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { SentenceRole } from '../articles/source-article.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import type { CodedAct } from './coded-act.ts'
import { SAYING, splitParts, type SentencePart } from './sentence-parts.ts'
import type { Token } from './token.ts'

/** One sentence with its words and the time expressions in it; all offsets are those of `text`. */
export interface TimedSentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly dates: readonly DateExpression[]
  readonly role: SentenceRole
  /** Among the first sentences of the report, which tell the news. */
  readonly isLead: boolean
}

export interface Narration {
  /** EDTF of the article's date, `''` where unknown. */
  readonly published: string
  /** EDTF of the day that the text before this sentence was telling of, `''` before the first. */
  readonly narrative: string
}

const UNDATED: MentionDate = { edtf: '', basis: 'none', expression: null }

/** An expression that can date an act, and how it stands in the sentence. */
interface Candidate {
  readonly date: DateExpression
  readonly edtf: string
  /** The word before it: `on`, `since`, `until`, or none of these. */
  readonly preposition: string
  /** Stands before a noun that it qualifies: `the 2019 accord`, `a July 16 press conference`. */
  readonly attributive: boolean
  /** Ends where the noun phrase that it qualifies ends. */
  readonly nounEnd: number
}

/** A function that dates every act of one sentence; the sentence is cut once. */
export function makeDater(sentence: TimedSentence, narration: Narration): (act: CodedAct) => MentionDate {
  const parts = splitParts(sentence.tokens)
  const candidates = sentence.dates.flatMap((date) => toCandidate(date, sentence) ?? [])
  return (act) => {
    const part = parts.findIndex(({ start, end }) => act.trigger.start >= start && act.trigger.start < end)
    const scene = { sentence, narration, parts, candidates, act, part: Math.max(part, 0) }
    return ownDate(scene) ?? neighbourDate(scene) ?? fallbackDate(scene)
  }
}

interface Scene {
  readonly sentence: TimedSentence
  readonly narration: Narration
  readonly parts: readonly SentencePart[]
  readonly candidates: readonly Candidate[]
  readonly act: CodedAct
  readonly part: number
}

function toCandidate(date: DateExpression, { tokens }: TimedSentence): Candidate | null {
  if (date.edtf === null || (date.type !== 'DATE' && date.type !== 'TIME')) return null
  const before = tokens.findLast((token) => token.end <= date.start)
  const after = tokens.findIndex((token) => token.start >= date.end)
  const nounEnd = nounPhraseEnd(tokens, after)
  const preposition = before && ['since', 'until', 'till', 'by', 'from', 'before', 'after'].includes(before.lower) ? before.lower : ''
  return { date, edtf: date.edtf, preposition, attributive: nounEnd > 0 && tokens[after]?.start === date.end + 1, nounEnd }
}

/** Where the nouns that start at `index` end, -1 where none does: `press conference` after a date. */
function nounPhraseEnd(tokens: readonly Token[], index: number): number {
  let end = -1
  for (let at = index; at >= 0 && at < Math.min(tokens.length, index + 6); at += 1) {
    const token = tokens[at]
    if (!token || !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(token.pos)) break
    if (token.pos === 'NOUN') end = token.end
  }
  return end
}

const dayOf = (edtf: string): { readonly start: number; readonly end: number } | null => {
  const range = parseEdtf(edtf)
  return range ? { start: range.startDay ?? -Infinity, end: range.endDay ?? Infinity } : null
}

const isAhead = (act: CodedAct): boolean => act.status === 'planned' || act.tense === 'future'

/** What has happened is not dated after its article, what is to come not before it. */
function agrees({ act, narration }: Scene, edtf: string): boolean {
  const [date, published] = [dayOf(edtf), dayOf(narration.published)]
  if (!date || !published) return true
  return isAhead(act) ? date.end >= published.start : date.start <= published.end
}

function ownDate(scene: Scene): MentionDate | null {
  const { act, parts, part } = scene
  const whole = parts[part]?.whole
  const attributive = scene.candidates.find((candidate) => candidate.attributive && act.trigger.start >= candidate.date.end && act.trigger.start < candidate.nounEnd)
  if (attributive) return stated(attributive)
  const inPart = scene.candidates.filter(({ date }) => parts.some((each) => each.whole === whole && date.start >= each.start && date.start < each.end))
  const usable = inPart.filter((candidate) => agrees(scene, candidate.edtf))
  const after = usable.find(({ date }) => date.start >= act.trigger.end)
  const before = usable.findLast(({ date }) => date.end <= act.trigger.start)
  const chosen = act.form === 'nominal' ? nominalDate(scene, before, after) : (nearer(scene, before, after) ?? null)
  return chosen ? stated(chosen) : null
}

/** A date that follows, unless another act stands between and a date came before. */
function nearer(_scene: Scene, before: Candidate | undefined, after: Candidate | undefined): Candidate | undefined {
  if (after && before) return after.attributive ? before : after
  return after ?? before
}

/** Words between a noun and the date that still belongs to it: `talks between Jane Roe and John Doe on Friday`. */
const NOUN_REACH = 90

function nominalDate({ act, sentence }: Scene, before: Candidate | undefined, after: Candidate | undefined): Candidate | null {
  if (after && after.date.start - act.trigger.end < NOUN_REACH && !hasVerbBetween(sentence.tokens, act.trigger.end, after.date.start)) return after
  return before ?? null
}

const hasVerbBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some((token) => token.start >= from && token.end <= to && (token.pos === 'VERB' || token.pos === 'AUX'))

function stated({ date, edtf, preposition }: Candidate): MentionDate {
  const expression: Span = { start: date.start, end: date.end, text: date.text }
  const open = preposition === 'since' || preposition === 'after' ? `${edtf.split('/')[0]}/..` : preposition === 'before' ? `../${edtf.split('/').at(-1)}` : edtf
  return { edtf: open, basis: date.basis, expression }
}

/** The date of the clause beside it: the one it depends on, then those that depend on it. */
function neighbourDate(scene: Scene): MentionDate | null {
  const { parts, part, act } = scene
  const own = parts[part]
  if (!own || isAhead(act)) return null
  const parent = parts[own.parent]
  if (parent && parent !== own && ['same', 'and', 'participle'].includes(own.link)) {
    const date = dateOfPart(scene, own.parent)
    if (date && (own.link !== 'and' || !isSaying(scene, own.parent))) return inherit(date)
  }
  for (const [index, child] of parts.entries()) {
    if (child.parent !== own.whole || index === part) continue
    const date = dateOfPart(scene, index)
    if (!date) continue
    if (child.link === 'same' || (child.link === 'participle' && index < part)) return inherit(date)
    if (child.link === 'after' || child.link === 'since') return afterDate(date)
  }
  return null
}

function dateOfPart(scene: Scene, part: number): Candidate | null {
  const whole = scene.parts[part]?.whole
  return scene.candidates.find(({ date, edtf }) =>
    agrees(scene, edtf) && scene.parts.some((each) => each.whole === whole && date.start >= each.start && date.start < each.end)) ?? null
}

const inherit = (candidate: Candidate): MentionDate => ({ ...stated(candidate), basis: 'inherited' })

const afterDate = (candidate: Candidate): MentionDate => ({ ...stated(candidate), edtf: `${candidate.edtf.split('/')[0]}/..`, basis: 'inherited' })

function isSaying({ parts, sentence }: Scene, part: number): boolean {
  const own = parts[part]
  return own !== undefined && sentence.tokens.some((token) => token.pos === 'VERB' && token.start >= own.start && token.end <= own.end && SAYING.has(token.lemma))
}

/** No expression in the sentence dates it: the day being told of, or the day of the news. */
function fallbackDate({ act, sentence, narration }: Scene): MentionDate {
  const published: MentionDate = narration.published ? { edtf: narration.published, basis: 'published', expression: null } : UNDATED
  if (isAhead(act)) return UNDATED
  if (sentence.role !== 'body') return published
  if (act.tense === 'pluperfect') return UNDATED
  if (act.tense === 'perfect' || act.tense === 'present') return published
  if (narration.narrative && act.form !== 'nominal') return { edtf: narration.narrative, basis: 'inherited', expression: null }
  if (sentence.isLead || act.form === 'finite') return published
  return UNDATED
}
