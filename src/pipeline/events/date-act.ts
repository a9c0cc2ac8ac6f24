/**
 * Which expression dates an act: the one that governs it, not the nearest. A date belongs to the clause
 * that holds it; a clause without one takes its neighbour's, with the right sign (`after`, `when`, `and`);
 * else the text before it tells (`narration.ts`). Offsets of the sentence come in, those of the file go out.
 */
import { formatDayNumber, formatMonth, formatYear, parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import type { CodedAct } from './coded-act.ts'
import { LONG_AGO } from './grammar/function-words.ts'
import { isOfMatter } from './matter-date.ts'
import { spanInFile, toCandidate, widthOf, type Candidate } from './date-candidate.ts'
import { dayToldOf, isAhead, isOblique, recall, type Narration } from './narration.ts'
import { splitParts, type PartLink, type SentencePart } from './sentence-parts.ts'
import type { Token } from './token.ts'

/** One sentence with its words and the time expressions in it; their offsets count from its start. */
export interface TimedSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly dates: readonly DateExpression[]
}

interface Scene extends TimedSentence {
  readonly narration: Narration
  readonly parts: readonly SentencePart[]
  readonly candidates: readonly Candidate[]
  readonly act: CodedAct
  readonly part: number
}

/** A function that dates every act of one sentence; the sentence is cut once. */
export function makeDater(timed: TimedSentence, narration: Narration, acts: readonly CodedAct[] = []): (act: CodedAct) => MentionDate {
  const parts = splitParts(timed.tokens)
  const candidates = timed.dates.flatMap((date) => toCandidate(date, timed.tokens) ?? [])
  return (act) => {
    const part = parts.findIndex(({ start, end }) => act.trigger.start >= start && act.trigger.start < end)
    const scene = { ...timed, narration, parts, candidates: candidates.filter(({ date }) => !isOfMatter(date, act, acts, timed.tokens)), act, part: Math.max(part, 0) }
    const date = ownDate(scene) ?? neighbourDate(scene) ?? sinceAnnounced(scene) ?? recall({ act, narration, link: linkOf(parts, scene.part), ...timed })
    // `after what lasted until May`: a time that is open on both sides is none.
    return date.edtf === '../..' ? { edtf: '', basis: 'none', expression: null } : date
  }
}

/** `a row that began when Peru left`: what began in the past began after something. */
function linkOf(parts: readonly SentencePart[], part: number): PartLink {
  const own = parts[part]
  return own?.link === 'same' && parts[own.parent]?.link === 'relative' ? 'after' : (own?.link ?? 'main')
}

const isVerb = ({ trigger }: CodedAct, tokens: readonly Token[]): boolean => tokens.some(({ start, pos }) => start === trigger.start && pos === 'VERB')

/** A present tense reaches back so many days: `the bank says`, of last month's report. */
const PRESENT_DAYS = 45

/** What was done is not dated after its article, what is to come not before it; `opens on Friday` may mean either. */
function agrees({ act, narration, tokens }: Scene, edtf: string, strictly = false): boolean {
  const [date, published] = [parseEdtf(edtf), parseEdtf(narration.published)]
  if (!date || !published) return true
  if (isAhead(act, tokens)) return (date.endDay ?? Infinity) >= (published.startDay ?? -Infinity)
  // `by Friday` sets a term for what is to come, never the day of what was done.
  if (date.startDay === null && (date.endDay ?? 0) > (published.endDay ?? Infinity)) return false
  // `are undergoing` and a date long past: that date is another's.
  if (act.tense === 'present' && act.form !== 'participle' && isVerb(act, tokens) && (date.endDay ?? Infinity) < (published.startDay ?? 0) - PRESENT_DAYS) return false
  const isOpen = !strictly && (act.form === 'nominal' || act.tense === 'present')
  return isOpen || (date.startDay ?? -Infinity) <= (published.endDay ?? Infinity)
}

const heldBy = (scene: Scene, part: number): readonly Candidate[] => {
  const whole = scene.parts[part]?.whole
  return scene.candidates.filter(({ date }) => scene.parts.some((each) => each.whole === whole && date.start >= each.start && date.start < each.end))
}

function ownDate(scene: Scene): MentionDate | null {
  const { act } = scene
  const qualified = scene.candidates.find(({ attributive, date, nounEnd }) => attributive && act.trigger.start >= date.end && act.trigger.start < nounEnd)
  if (qualified) return toDate(scene, qualified)
  const usable = heldBy(scene, scene.part).filter(({ edtf, preposition }) => agrees(scene, edtf) && !(preposition === 'since' && act.tense === 'past'))
  const after = usable.filter(({ date }) => date.start >= act.trigger.end)
  const before = usable.filter(({ date }) => date.end <= act.trigger.start)
  const chosen = act.form === 'nominal' ? nominalDate(scene, before, after) : verbalDate(before, after)
  return chosen ? toDate(scene, chosen) : null
}

/** A date on its own before one that qualifies a noun, the day before the year, what follows before what precedes. */
function verbalDate(before: readonly Candidate[], after: readonly Candidate[]): Candidate | null {
  const ranked = [...after, ...before.toReversed()]
  const free = ranked.filter(({ attributive, temporal }) => temporal && !attributive)
  const [first] = free
  if (!first) return ranked.find(({ temporal }) => temporal) ?? null
  const finer = free.find(({ edtf }) => widthOf(edtf) * 5 < widthOf(first.edtf))
  return finer ?? first
}

/** Words between a noun and the date that still belongs to it: `talks between Jane Roe and John Doe on Friday`. */
const NOUN_REACH = 90
/** Verbs that only say that what their subject names takes place. */
const TAKING_PLACE: ReadonlySet<string> = new Set('begin start open take hold occur happen end close resume conclude schedule plan set due finalise finalize reach sign seal complete make'.split(' '))

function nominalDate({ act, tokens }: Scene, before: readonly Candidate[], after: readonly Candidate[]): Candidate | null {
  const next = after.find(({ temporal }) => temporal)
  if (next && next.date.start - act.trigger.end < NOUN_REACH) {
    const verbs = tokens.filter((token) => token.pos === 'VERB' && token.start >= act.trigger.end && token.end <= next.date.start)
    if (verbs.every((verb) => TAKING_PLACE.has(verb.lemma))) return next
  }
  return isOblique(act, tokens) ? null : (before.findLast(({ attributive }) => !attributive) ?? null)
}

function toDate({ sentence, act, tokens, narration }: Scene, { date, edtf, preposition }: Candidate): MentionDate {
  const expression = spanInFile(date, sentence.start)
  const from = edtf.split('/')[0] ?? edtf
  const to = edtf.split('/').at(-1) ?? edtf
  const signed = preposition === 'since' || preposition === 'after' ? `${from}/..` : preposition === 'before' ? `../${to}` : edtf
  // What is to come `by Friday` lies between the article and Friday.
  const isTerm = signed.startsWith('../') && narration.published !== '' && isAhead(act, tokens)
  return { edtf: isTerm ? `${narration.published.split('/')[0] ?? ''}/${to}` : signed, basis: date.basis, expression }
}

/** The date of the clause that this one depends on, or of one that depends on it. */
function neighbourDate(scene: Scene): MentionDate | null {
  const { parts, part, act } = scene
  const own = parts[part]
  if (!own || isAhead(act, scene.tokens)) return null
  if (act.form === 'nominal' && isOblique(act, scene.tokens)) return atLatest(scene, own)
  return (own.parent === part ? null : dateFromParent(scene, own)) ?? dateFromChildren(scene, own)
}

/** `said on Friday that it will close the border`: it lies after Friday; no more is known. */
function sinceAnnounced(scene: Scene): MentionDate | null {
  const { parts, part, act, tokens } = scene
  if (!isAhead(act, tokens) || act.form === 'nominal') return null
  let at = part
  while (CARRIED.has(parts[at]?.link ?? '') && (parts[at]?.parent ?? at) < at) at = parts[at]?.parent ?? at
  const own = parts[at]
  const date = own?.link === 'that' ? dateHeldBy({ ...scene, act: { ...act, status: 'occurred', tense: 'past' } }, own.parent) : null
  return date && afterwards(scene, date)
}

/** `accused them in May of the killing`: the killing came before, how long is not said. */
function atLatest(scene: Scene, own: SentencePart): MentionDate | null {
  const spokenOf = dateHeldBy(scene, scene.part) ?? dateAbove(scene, own.parent) ?? dateHeldBy(scene, scene.parts[own.parent]?.parent ?? own.parent)
  const latest = spokenOf?.edtf.split('/').at(-1)
  if (!spokenOf || latest === undefined || latest === '..') return null
  return { ...inherit(scene, spokenOf), edtf: `../${latest}` }
}

function dateFromParent(scene: Scene, own: SentencePart): MentionDate | null {
  const date = dateAbove(scene, own.parent)
  if (own.link === 'after') return date ? someTimeBefore(scene, own, inherit(scene, date)) : countedBefore(scene, own, dayToldOf(scene.narration, scene.sentence, scene.tokens))
  if (!date) return null
  // `since March, when Peru left`: that March it left.
  if (own.link === 'same') return { ...inherit(scene, date), edtf: date.edtf.replace(/\/\.\.$/, '') }
  if (own.link === 'participle' || own.link === 'infinitive' || own.link === 'and') return inherit(scene, date)
  // What was said last week was so last week; what had been so before, nobody says when.
  if (own.link !== 'that' || scene.act.form !== 'finite') return null
  if (scene.act.tense !== 'pluperfect') return inherit(scene, date)
  return isFresh(scene, own, date) ? justBefore(inherit(scene, date)) : null
}

/** Within so many days `said on Saturday it had expelled them` tells of what has just been done: agencies report so. */
const FRESH_DAYS = 7
function isFresh({ tokens, narration }: Scene, { start, end }: SentencePart, { edtf }: Candidate): boolean {
  const [said, published] = [parseEdtf(edtf), parseEdtf(narration.published)]
  const age = said?.precision === 'day' ? (published?.startDay ?? Infinity) - (said.startDay ?? 0) : Infinity
  return age <= FRESH_DAYS && !tokens.some((token) => token.start >= start && token.end <= end && LONG_AGO.has(token.lower))
}

const CARRIED: ReadonlySet<string> = new Set(['and', 'infinitive', 'participle', 'same'])

/** The date of a part, or of the clause that carries it along. */
function dateAbove(scene: Scene, part: number): Candidate | null {
  const above = scene.parts[part]
  const held = dateHeldBy(scene, part)
  if (held || !above || above.parent >= part || !CARRIED.has(above.link)) return held
  return dateAbove(scene, above.parent)
}

/** `days after …`: how many days before, at least and at most, in the unit that stands there. */
const UNITS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  minutes: [0, 0], hours: [0, 1], day: [1, 1], days: [1, 7], week: [7, 7], weeks: [7, 42], month: [28, 31], months: [31, 365],
}

/** `signed it on Friday after meeting them`: about the same day. */
const justBefore = (date: MentionDate): MentionDate => ({
  ...date,
  edtf: parseEdtf(date.edtf)?.precision === 'day' && /\d$/.test(date.edtf) ? `${date.edtf}~` : date.edtf,
})

/** `Peru left on Friday, days after Chile closed the border`: the closing lies between a day and a week before. */
function someTimeBefore(scene: Scene, own: SentencePart, date: MentionDate): MentionDate | null {
  if (scene.act.form === 'participle') return justBefore(date)
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
function countedBefore({ dates, act, sentence, parts }: Scene, own: SentencePart, { edtf, basis }: MentionDate): MentionDate | null {
  const opening = parts[own.whole]?.start ?? own.start
  const distance = dates.find(({ type, end }) => type === 'DURATION' && end < opening && opening - end <= 2)
  const { count, unit } = /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(distance?.value ?? '')?.groups ?? {}
  const day = parseEdtf(edtf)
  if (!distance || !count || !unit || act.form === 'participle' || day?.precision !== 'day' || day.startDay == null || basis === 'none') return null
  const expression = spanInFile(distance, sentence.start)
  return { edtf: goBack(formatDayNumber(day.startDay), day.startDay, Number(count), unit), basis: 'relative', expression }
}

/** A day before a day, a month before a month, a year before a year; a count of weeks is rarely meant to the day. */
function goBack(from: string, startDay: number, count: number, unit: string): string {
  const [year = 0, month = 1] = from.split('-').map(Number)
  if (unit === 'D') return formatDayNumber(startDay - count)
  if (unit === 'W') return `${formatDayNumber(startDay - 7 * count)}~`
  if (unit === 'Y') return formatYear(year - count)
  const months = year * 12 + month - 1 - count
  return formatMonth(Math.floor(months / 12), (months % 12) + 1)
}

function dateFromChildren(scene: Scene, own: SentencePart): MentionDate | null {
  for (const [index, child] of scene.parts.entries()) {
    if (child.parent !== own.whole || index === scene.part) continue
    const date = dateHeldBy(scene, index)
    if (!date) continue
    if (child.link === 'same' || (child.link === 'participle' && index < scene.part)) return inherit(scene, date)
    if ((child.link === 'after' || child.link === 'since') && !isNews(scene)) return afterwards(scene, date)
  }
  return null
}

/** Told as new: a perfect or a present, or the opening of the report. */
const isNews = ({ act, narration }: Scene): boolean => narration.isLead || act.tense === 'perfect' || act.tense === 'present'

const dateHeldBy = (scene: Scene, part: number): Candidate | null =>
  heldBy(scene, part).find((candidate) => agrees(scene, candidate.edtf, true) && !candidate.attributive) ?? null

const inherit = (scene: Scene, candidate: Candidate): MentionDate => ({ ...toDate(scene, candidate), basis: 'inherited' })

const afterwards = (scene: Scene, candidate: Candidate): MentionDate => ({
  ...inherit(scene, candidate),
  edtf: `${candidate.edtf.split('/')[0] ?? candidate.edtf}/..`,
})
