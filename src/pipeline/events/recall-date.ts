/**
 * The date of an act that no expression of its sentence gives: the day of the news, the day that the text is
 * telling of, or that of the act to which a noun points back. What may be of any time gets none.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import { UNDATED } from './act-mention.ts'
import { findAntecedent } from './antecedents.ts'
import type { CodedAct } from './coded-act.ts'
import { justBefore } from './count-back.ts'
import { startOf } from './date-candidate.ts'
import { dayOfReport, goesOn, type Narration } from './narration.ts'
import { isAhead, isDefinite, isNoun, isOblique } from './noun-act.ts'
import type { PartLink } from './part-link.ts'
import { SAYING } from './sentence-parts.ts'
import type { Token } from './token.ts'

interface Recalled {
  readonly act: CodedAct
  readonly narration: Narration
  readonly link: PartLink
  /** What an expert or a party says, in the present: `historians say 300 men were killed`. */
  readonly isSaidNow: boolean
  /** Its object has a date of its own from before the news: `brokered a truce that took effect on May 3`. */
  readonly isOfOlder: boolean
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

/** The date of an act that no expression of its sentence gives; what is to come lies after the article, no more is known. */
export function recall(recalled: Recalled): MentionDate {
  const { act, narration, sentence, tokens } = recalled
  const published = dayOfReport(narration)
  if (isAhead(act, tokens)) return published.edtf ? { ...published, edtf: `${startOf(published.edtf)}/..` } : UNDATED
  if (isNoun(act, tokens)) return recallNoun(recalled, narration.news.happened ?? published)
  const happened = narration.news.happened ?? narration.news.said ?? published
  const later = isLater(sentence) ? narration.last : null
  if (later) return { ...later, edtf: `${startOf(later.edtf)}/..`, basis: 'inherited' }
  if (sentence.role !== 'body') return happened
  return recallVerb(recalled, published, happened)
}

/** `the deal` means the one told of before; without one, what the opening of a report names is its news. */
function recallNoun({ act, narration, sentence, tokens }: Recalled, happened: MentionDate): MentionDate {
  const pointsBack = isDefinite(act, tokens)
  const antecedent = pointsBack ? findAntecedent(act, narration.antecedents, tokens) : null
  if (antecedent) return antecedent.date.edtf ? { ...antecedent.date, basis: 'inherited' } : UNDATED
  if (isOblique(act, tokens)) return UNDATED
  if (sentence.role !== 'body' || narration.isLead) return happened
  return pointsBack && act.form === 'nominal' ? happened : UNDATED
}

function recallVerb(recalled: Recalled, published: MentionDate, happened: MentionDate): MentionDate {
  const { act, narration, link, sentence, tokens } = recalled
  if (UNREAD_DAY.test(act.clause.text)) return UNDATED
  // `Roe, who had received both, read out the outcome`: right before.
  if (act.tense === 'pluperfect' && link === 'relative' && narration.isLead && !isOfNoDay(act, tokens)) return justBefore(happened)
  if (act.tense === 'pluperfect' || (act.tense === 'perfect' && isOfNoDay(act, tokens))) return UNDATED
  if (act.tense === 'perfect' || act.tense === 'present') return recallPresent(recalled, published)
  if (isSaying(act, tokens)) return narration.news.said ?? happened
  if (link === 'after' || link === 'since') return UNDATED
  if (AT_THE_TIME.test(sentence.text)) return narration.told ?? UNDATED
  if (isOfNoDay(act, tokens)) return UNDATED
  if (narration.told && goesOn(narration, sentence, tokens)) return narration.told
  // `Roe, who took office vowing to leave, has met Doe`: by what she once did one knows who she is.
  if (link === 'relative' && act.type === 'LEADERSHIP') return UNDATED
  if (narration.isLead) return happened
  if (link === 'relative' || recalled.isSaidNow || recalled.isOfOlder) return UNDATED
  return dayInBody(act, narration, happened)
}

/** A day of a month that nothing names: it has a day, and not that of the text around it. */
const UNREAD_DAY = /\bon the \d{1,2}(?:st|nd|rd|th)(?= (?:in|at|by|of|after|before|and|to|for|when|with)\b|[^\p{L}\s]|$)/iu

/** A state or a habit in what hangs on a sentence (`which accuses Peru of theft`) is of no day. */
function recallPresent({ act, narration, link }: Recalled, published: MentionDate): MentionDate {
  if (narration.isLead) return narration.news.said ?? published
  return act.tense === 'present' && link === 'relative' ? UNDATED : published
}

/** What is said of the news in words is said with the latest of it; news of days ago no longer dates what a report goes on with. */
function dayInBody({ type }: CodedAct, { news: { said }, published }: Narration, happened: MentionDate): MentionDate {
  const day = said && IN_WORDS.has(type) && endOf(said.edtf) > endOf(happened.edtf) ? said : happened
  return isOldNews(published, day.edtf) ? UNDATED : day
}

const endOf = (edtf: string): number => parseEdtf(edtf)?.endDay ?? Infinity

export const isOldNews = (published: string, edtf: string): boolean => (parseEdtf(published)?.startDay ?? 0) - endOf(edtf) > NEWS_DAYS

/** Acts that are done by saying so. */
export const IN_WORDS: ReadonlySet<CodedAct['type']> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN'])
/** So many days before the report the news does not lie. */
export const NEWS_DAYS = 3

/** Of the time that the text tells of, which is not that of the news. */
const AT_THE_TIME = /\b(?:at (?:the|that) time|back then|in those days)\b|^At that (?!time)/i

/** `has previously accused`, `met over the past months`: at some time or other. */
function isOfNoDay({ trigger, clause }: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > trigger.start)
  const around = [tokens[at - 1], tokens[at + 1]].some((token) => token !== undefined && /^(?:previously|repeatedly|formerly|originally|initially|often|long|earlier|once)$/.test(token.lower))
  const isBefore = tokens[at + 1]?.lower === 'before' && (tokens[at + 2] === undefined || tokens[at + 2]?.pos === 'PUNCT')
  return around || isBefore || /\b(?:over|in|during|for) (?:the )?(?:past|last|recent) (?:(?:few|several|two|three|four|five|six) )?(?:days|weeks|months|years)\b|\bin the (?:days|weeks|months|years) that followed\b/i.test(clause.text)
}

/** `Since then, …`, `Days later …`: at some time after what was told last. */
const isLater = ({ text }: Sentence): boolean =>
  /^[“"‘']?(?:(?:ever )?since(?: then)?,|since then|after that|afterwards|subsequently|soon after|shortly after(?:wards)?,|(?:hours|days|weeks|months|years) later\b)/i.test(text)

const isSaying = (act: CodedAct, tokens: readonly Token[]): boolean =>
  act.type === 'STATEMENT' && tokens.some((token) => token.start === act.trigger.start && SAYING.has(token.lemma))
