/**
 * Which expression dates an act: the one that governs it, not the nearest. A date belongs to the clause
 * that holds it; a clause without one takes its neighbour's, with the right sign (`after`, `when`, `and`);
 * else the text before it tells (`narration.ts`). Offsets of the sentence come in, those of the file go out.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { UNDATED } from './act-mention.ts'
import type { CodedAct } from './coded-act.ts'
import { countedFrom, isDay, justBefore, someTimeBefore } from './count-back.ts'
import { LONG_AGO } from './grammar/function-words.ts'
import { isAside, isOfMatter } from './matter-date.ts'
import { isMeasure, spanInFile, startOf, toCandidate, type Candidate } from './date-candidate.ts'
import { isHead, tellFrom, toEntry } from './chronicle-entry.ts'
import { dayOfReport, dayToldOf, type Narration } from './narration.ts'
import { isAhead, isOblique, lastOf } from './noun-act.ts'
import { isOfMainVerb, isOfOtherVerb, nominalDate, verbalDate } from './own-date.ts'
import { IN_WORDS, isOldNews, NEWS_DAYS, recall } from './recall-date.ts'
import type { PartLink } from './part-link.ts'
import { SAYING, splitParts, type SentencePart } from './sentence-parts.ts'
import type { Token } from './token.ts'

/** One sentence with its words and the time expressions in it; their offsets count from its start. */
export interface TimedSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly dates: readonly DateExpression[]
  /** The day of the entry of a chronology that it stands in, null for one without a day; undefined in any other text. */
  readonly entry?: MentionDate | null
}

interface Scene extends TimedSentence {
  readonly narration: Narration
  readonly parts: readonly SentencePart[]
  readonly candidates: readonly Candidate[]
  readonly act: CodedAct
  readonly part: number
}

/** A function that dates every act of one sentence; the sentence is cut once. */
export function makeDater(timed: TimedSentence, told: Narration, acts: readonly CodedAct[] = []): (act: CodedAct) => MentionDate {
  const parts = splitParts(timed.tokens)
  const { entry = null } = timed
  const narration = entry ? tellFrom(told, entry) : told
  const candidates = timed.dates.filter((date) => !isHead(date, timed)).flatMap((date) => toCandidate(date, timed.tokens) ?? [])
  return (act) => {
    const part = parts.findIndex(({ start, end }) => act.trigger.start >= start && act.trigger.start < end)
    const scene = { ...timed, narration, parts, candidates: candidates.filter(({ date }) => !isOfMatter(date, act, acts, timed.tokens) && !isAside(date, act.trigger, timed.sentence.text)), act, part: Math.max(part, 0) }
    const date = ownDate(scene) ?? neighbourDate(scene) ?? wasAhead(scene) ?? sinceAnnounced(scene) ?? recall({ act, narration, link: linkOf(parts, scene.part), isSaidNow: isSaidNow(scene), isOfOlder: isOfOlder(scene), ...timed })
    // `after what lasted until May`: a time that is open on both sides is none.
    return date.edtf === '../..' ? UNDATED : toEntry(date, timed, act)
  }
}

/** `a row that began when Peru left`: what began in the past began after something. */
function linkOf(parts: readonly SentencePart[], part: number): PartLink {
  const own = parts[part]
  return own?.link === 'same' && parts[own.parent]?.link === 'relative' ? 'after' : (own?.link ?? 'main')
}

function isSaidNow({ parts, part, tokens }: Scene): boolean {
  const own = parts[part]
  const above = own?.link === 'that' ? parts[own.parent] : undefined
  return above !== undefined && tokens.some(({ pos, lemma, lower, start, end }) => pos === 'VERB' && SAYING.has(lemma) && start >= above.start && end <= above.end && (lower === lemma || lower === `${lemma}s`))
}

function isOfOlder({ act, candidates, narration, parts, part }: Scene): boolean {
  const news = parseEdtf(narration.news.happened?.edtf ?? narration.published)?.startDay ?? Infinity
  const next = parts[part + 1]?.link === 'relative' || parts[part + 1]?.link === 'same' ? parts[part + 1] : undefined
  const end = next?.end ?? parts[part]?.end ?? 0
  return !IN_WORDS.has(act.type) && act.type !== 'STATEMENT' &&
    candidates.some(({ date, edtf, attributive }) => !attributive && date.start > act.trigger.end && date.end <= end && (parseEdtf(edtf)?.endDay ?? Infinity) < news - NEWS_DAYS)
}

const isVerb = ({ trigger }: CodedAct, tokens: readonly Token[]): boolean => tokens.some(({ start, pos }) => start === trigger.start && pos === 'VERB')

/** A present or perfect tense reaches back so many days: `the bank says`, of last month's report. */
const PRESENT_DAYS = 45

/** What was done is not dated after its article, what is to come not before it; `opens on Friday` may mean either. */
function agrees({ act, narration, tokens, entry }: Scene, edtf: string, strictly = false): boolean {
  const [date, published] = [parseEdtf(edtf), parseEdtf(narration.published)]
  if (!date || !published) return true
  if (isAhead(act, tokens)) return (date.endDay ?? Infinity) >= (published.startDay ?? -Infinity)
  // `by Friday` sets a term for what is to come, never the day of what was done.
  if (date.startDay === null && (date.endDay ?? 0) > (published.endDay ?? Infinity)) return false
  // `are undergoing`, `has apologised` and a date long past: that date is another's.
  if (entry === undefined && (act.tense === 'present' || act.tense === 'perfect') && act.form !== 'participle' && isVerb(act, tokens) && (date.endDay ?? Infinity) < (published.startDay ?? 0) - PRESENT_DAYS) return false
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
  const usable = heldBy(scene, scene.part).filter(({ date, edtf, preposition }) => agrees(scene, edtf) && !(preposition === 'since' && (act.tense === 'past' || isAhead(act, scene.tokens))) && !(preposition === 'effective' && !isAhead(act, scene.tokens)) && !(scene.entry === undefined && isOfOtherVerb(scene, date) && isOldNews(scene.narration.published, edtf)))
  const after = usable.filter(({ date }) => date.start >= act.trigger.end && !isOfMainVerb(scene, date))
  const before = usable.filter(({ date }) => date.end <= act.trigger.start)
  const chosen = act.form === 'nominal' ? nominalDate(scene, before, after) : verbalDate(scene, before, after)
  return chosen ? (countedFrom(scene, chosen.date, chosen.edtf) ?? toDate(scene, chosen)) : null
}

function toDate({ sentence, act, tokens, narration }: Scene, { date, edtf, preposition }: Candidate): MentionDate {
  const expression = spanInFile(date, sentence.start)
  const from = startOf(edtf)
  const to = edtf.split('/').at(-1) ?? edtf
  const signed = preposition === 'since' || preposition === 'after' ? `${from}/..` : preposition === 'before' ? `../${to}` : edtf
  // What is to come `by Friday` lies between the article and Friday.
  const isTerm = signed.startsWith('../') && narration.published !== '' && isAhead(act, tokens)
  return { edtf: isTerm ? `${startOf(narration.published)}/${lastOf(act, to)}` : signed, basis: date.basis, expression }
}

/** The date of the clause that this one depends on, or of one that depends on it. */
function neighbourDate(scene: Scene): MentionDate | null {
  const { parts, part, act } = scene
  const own = parts[part]
  if (own && isAhead(act, scene.tokens)) return dateOfPurpose(scene, own)
  if (!own) return null
  if (act.form === 'nominal' && isOblique(act, scene.tokens)) return atLatest(scene, own)
  return (own.parent === part ? null : dateFromParent(scene, own)) ?? dateFromChildren(scene, own) ?? dateFromNext(scene, own)
}

/** `will be allowed to fish from May`: from May it will be so. */
function dateOfPurpose(scene: Scene, own: SentencePart): MentionDate | null {
  const at = scene.parts.findIndex(({ link, parent }, index) => link === 'infinitive' && parent === own.whole && index === scene.part + 1)
  const date = scene.act.form === 'finite' && at > 0 ? heldBy(scene, at).find(({ edtf, attributive }) => !attributive && agrees(scene, edtf)) : undefined
  return date ? inherit(scene, date) : null
}

/** From `would` to the verb that it belongs to. */
const WORDS_TO_MODAL = 4

/** `said it would leave in 2019`: what was to come then is past now, and whether it came nobody says. */
function wasAhead(scene: Scene): MentionDate | null {
  const published = parseEdtf(scene.narration.published)?.startDay ?? null
  const isPast = ({ edtf, temporal }: Candidate): boolean => temporal && published !== null && (parseEdtf(edtf)?.endDay ?? Infinity) < published - NEWS_DAYS
  const isWould = scene.tokens.filter(({ end }) => end <= scene.act.trigger.start).slice(-WORDS_TO_MODAL).some(({ lower }) => lower === 'would')
  return isWould && isAhead(scene.act, scene.tokens) && heldBy(scene, scene.part).some(isPast) ? UNDATED : null
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
  if (own.link === 'after') return someTimeBefore(scene, own, date ? inherit(scene, date) : dayOfMain(scene, own))
  if (!date) return null
  // `since March, when Peru left`: that March it left.
  if (own.link === 'same') return { ...inherit(scene, date), edtf: date.edtf.replace(/\/\.\.$/, '') }
  if (own.link === 'participle' || own.link === 'infinitive' || own.link === 'and') return inherit(scene, date)
  // `signed it in May, two days before Chad left`: in May too, as far as it is told.
  if (own.link === 'before' && scene.act.tense === 'past') return isCloseBefore(scene, own) ? inherit(scene, date) : justBefore(inherit(scene, date))
  // What was said last week was so last week; what had been so before, nobody says when.
  if (own.link !== 'that' || scene.act.form !== 'finite') return null
  if (scene.act.tense !== 'pluperfect') return inherit(scene, date)
  return isFresh(scene, own, date) ? justBefore(inherit(scene, date)) : null
}

/** `hours before …`: the same day, as far as it goes. */
const isCloseBefore = ({ tokens }: Scene, { start }: SentencePart): boolean => /^(?:hours?|minutes?|shortly|just|moments)$/.test(tokens.findLast((token) => token.end <= start)?.lower ?? '')

/** `has signed it, a day after they met`: the perfect tells of the day of the report. */
function dayOfMain({ narration, sentence, tokens, parts }: Scene, { parent }: SentencePart): MentionDate {
  const above = [parts[parent], parts[0]]
  const isPerfect = tokens.some(({ lower, start }) => /^ha(?:s|ve)$/.test(lower) && above.some((each) => each !== undefined && start >= each.start && start <= each.end))
  return isPerfect ? dayOfReport(narration) : dayToldOf(narration, sentence, tokens)
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

/** `two men died and ten were hurt on Friday`: what `and` joins to it, right behind. */
function dateFromNext(scene: Scene, own: SentencePart): MentionDate | null {
  const next = scene.parts[scene.part + 1]
  const date = next?.link === 'and' && (own.link === 'main' || own.link === 'relative') && scene.act.tense === 'past' ? dateHeldBy(scene, scene.part + 1) : null
  return date && next && endsPart(date, next, scene.tokens) ? inherit(scene, date) : null
}

function dateFromChildren(scene: Scene, own: SentencePart): MentionDate | null {
  for (const [index, child] of scene.parts.entries()) {
    if (child.parent !== own.whole || index === scene.part) continue
    const date = dateHeldBy(scene, index)
    if (!date) continue
    if ((child.link === 'same' && !isEarlier(scene, child)) || (child.link === 'participle' && index < scene.part)) return inherit(scene, date)
    if ((child.link === 'after' || (child.link === 'since' && !isMeasure(scene.tokens.filter(({ end }) => end <= child.start)))) && !isNews(scene)) return afterwards(scene, date)
  }
  return null
}

/** `in Lima, where she had met the king on Friday, she left`: that was before she left. */
const isEarlier = ({ act, tokens }: Scene, { start, end }: SentencePart): boolean => act.tense !== 'pluperfect' && tokens.some((token) => token.lower === 'had' && token.start >= start && token.end <= end)

/** A day behind the only verb of its clause. */
const endsPart = ({ date, edtf }: Candidate, { start, end }: SentencePart, tokens: readonly Token[]): boolean => {
  const [verb, another] = tokens.filter((token) => token.start >= start && token.end <= end && token.pos === 'VERB')
  return verb !== undefined && !another && verb.end <= date.start && isDay(edtf)
}

/** Told as new: a perfect or a present, or the opening of the report. */
const isNews = ({ act, narration }: Scene): boolean => narration.isLead || act.tense === 'perfect' || act.tense === 'present'

const dateHeldBy = (scene: Scene, part: number): Candidate | null =>
  heldBy(scene, part).find((candidate) => agrees(scene, candidate.edtf, true) && !candidate.attributive) ?? null

const inherit = (scene: Scene, candidate: Candidate): MentionDate => ({ ...toDate(scene, candidate), basis: 'inherited' })

const afterwards = (scene: Scene, candidate: Candidate): MentionDate => ({
  ...inherit(scene, candidate),
  edtf: `${startOf(candidate.edtf)}/..`,
})
