/**
 * What the text before a sentence says about when it is: the day of the news, which the first sentences
 * set; the day that a stretch of past narration is telling of; and the acts already dated, to which `the
 * deal` and `his visit` point back.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { CodedAct } from './coded-act.ts'
import type { TimedSentence } from './date-act.ts'
import { pastDates, toDay, type NewsDay } from './news-day.ts'
import { SAYING, type PartLink } from './sentence-parts.ts'
import type { Token } from './token.ts'

export interface Narration {
  /** EDTF of the article's date, `''` where unknown. */
  readonly published: string
  /** Among the first sentences of the report, which tell the news. */
  readonly isLead: boolean
  readonly news: NewsDay
  /** The day that the text is telling of, where it is not the news. */
  readonly told: MentionDate | null
  /** The last date that the text gave for any act, for `since then` to lean on. */
  readonly last: MentionDate | null
  /** Paragraph of the sentence that set `told`, and how many sentences ago. */
  readonly toldParagraph: number
  readonly toldAgo: number
  /** Names in the sentence that set `told`. */
  readonly toldNames: ReadonlySet<string>
  /** Each sentence is a paragraph, as agencies write. */
  readonly isSparse: boolean
  /** Acts so far, by what can point back to them; one map an article, which `advance` fills. */
  readonly antecedents: Map<string, Antecedent>
}

/** An act that a later noun may mean: its date, and the names of its sentence. */
interface Antecedent {
  readonly date: MentionDate
  readonly names: ReadonlySet<string>
}

export const openNarration = (published: string, news: NewsDay, isSparse: boolean): Narration => ({
  published, isSparse, isLead: true, news, told: null, last: null, toldParagraph: -1, toldAgo: 0, toldNames: new Set(), antecedents: new Map(),
})

interface Recalled {
  readonly act: CodedAct
  readonly narration: Narration
  readonly link: PartLink
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

const UNDATED: MentionDate = { edtf: '', basis: 'none', expression: null }

/** Not yet done when the article appeared, as the coding or the words around a noun tell. */
export const isAhead = (act: CodedAct, tokens: readonly Token[]): boolean =>
  act.status === 'planned' || act.tense === 'future' || (isNoun(act, tokens) && announcesNoun(act, tokens))

/** A noun, or a verb's form in -ing used as one: `the killing of`, `an activist's killing`. */
function isNoun(act: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start === act.trigger.start)
  return act.form === 'nominal' || ((tokens[at]?.lower.endsWith('ing') === true) && /^(?:the|a|an|his|her|their|its|[’']s)$/.test(tokens[at - 1]?.lower ?? ''))
}

/** `ahead of the summit`, `his planned visit`, `which precedes the talks`. */
const AHEAD_WORDS = /\b(?:ahead of|in advance of|prior to|in the run-up to|preced\w+|prepar\w+ for|upcoming|forthcoming|planned|scheduled|proposed|possible|expected) (?:[\p{L}’'.-]+ ){0,5}$/iu

function announcesNoun(act: CodedAct, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= act.trigger.start).slice(-9)
  return AHEAD_WORDS.test(before.map((token) => token.text).join(' ').replaceAll(/ (?=[’'])/g, '') + ' ')
}

/** The date of an act that no expression of its sentence gives; what is to come lies after the article, no more is known. */
export function recall(recalled: Recalled): MentionDate {
  const { act, narration, sentence, tokens } = recalled
  const published: MentionDate = narration.published ? { edtf: narration.published, basis: 'published', expression: null } : UNDATED
  if (isAhead(act, tokens)) return published.edtf ? { ...published, edtf: `${startOf(published.edtf)}/..` } : UNDATED
  if (isNoun(act, tokens)) return recallNoun(recalled, narration.news.happened ?? published)
  const happened = narration.news.happened ?? narration.news.said ?? published
  const later = isLater(sentence) ? narration.last : null
  if (later) return { ...later, edtf: `${startOf(later.edtf)}/..`, basis: 'inherited' }
  if (sentence.role !== 'body') return happened
  return recallVerb(recalled, published, happened)
}

const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf

/** `accused of the killing`, `an effort for talks`: a noun that another act is about, with a time of its own. */
export function isOblique({ trigger }: CodedAct, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= trigger.start).slice(-8)
  const preposition = before.findLastIndex((token, index) => !PHRASE_WORDS.has(token.pos) && !/^[’']s?$/.test(before[index + 1]?.text ?? ''))
  const [governing, word] = [before[preposition - 1], before[preposition]]
  return word !== undefined && ABOUT.has(word.lower) && !(governing !== undefined && LEADING.has(governing.lemma))
}

/** Words that may stand between a preposition and its noun. */
const PHRASE_WORDS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'])
const ABOUT: ReadonlySet<string> = new Set('in of over about for on against to from by'.split(' '))
const LEADING: ReadonlySet<string> = new Set(['lead', 'result', 'end', 'culminate'])

/** `the deal` means the one told of before; without one, what the opening of a report names is its news. */
function recallNoun({ act, narration, sentence, tokens }: Recalled, happened: MentionDate): MentionDate {
  const pointsBack = isDefinite(act, tokens)
  const antecedent = pointsBack ? findAntecedent(act, narration, tokens) : null
  if (antecedent) return antecedent.date.edtf ? { ...antecedent.date, basis: 'inherited' } : UNDATED
  if (isOblique(act, tokens)) return UNDATED
  if (sentence.role !== 'body' || narration.isLead) return happened
  return pointsBack && act.form === 'nominal' ? happened : UNDATED
}

function recallVerb({ act, narration, link, sentence, tokens }: Recalled, published: MentionDate, happened: MentionDate): MentionDate {
  if (act.tense === 'pluperfect') return UNDATED
  if (act.tense === 'perfect' && isOfNoDay(act, tokens)) return UNDATED
  if (act.tense === 'perfect' || act.tense === 'present') return narration.isLead ? (narration.news.said ?? published) : published
  if (isSaying(act, tokens)) return narration.news.said ?? happened
  if (link === 'after' || link === 'since') return UNDATED
  if (AT_THE_TIME.test(sentence.text)) return narration.told ?? UNDATED
  if (isOfNoDay(act, tokens)) return UNDATED
  if (narration.told && goesOn(narration, sentence, tokens)) return narration.told
  return link === 'relative' && !narration.isLead ? UNDATED : happened
}

/** The day that a sentence without a date tells of. */
export function dayToldOf(narration: Narration, sentence: Sentence, tokens: readonly Token[]): MentionDate {
  const published: MentionDate = narration.published ? { edtf: narration.published, basis: 'published', expression: null } : UNDATED
  return narration.told && goesOn(narration, sentence, tokens) ? narration.told : (narration.news.happened ?? published)
}

/** Of the time that the text tells of, which is not that of the news. */
const AT_THE_TIME = /\b(?:at (?:the|that) time|back then|in those days)\b/i

/** `has previously accused`, `met over the past months`: at some time or other. */
function isOfNoDay({ trigger, clause }: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > trigger.start)
  const around = [tokens[at - 1], tokens[at + 1]].some((token) => token !== undefined && /^(?:previously|repeatedly|formerly|originally|often|long)$/.test(token.lower))
  return around || /\b(?:over|in|during|for) (?:the )?(?:past|last|recent) (?:(?:few|several|two|three|four|five|six) )?(?:days|weeks|months|years)\b/i.test(clause.text)
}

/** `Since then, …`, `Days later …`: at some time after what was told last. */
const isLater = ({ text }: Sentence): boolean =>
  /^[“"‘']?(?:(?:ever )?since(?: then)?,|since then|after that|afterwards|subsequently|soon after|shortly after(?:wards)?,|(?:hours|days|weeks|months|years) later\b)/i.test(text)

/** Past narration lasts to the end of its paragraph; where each sentence is one, to the next sentence about the same party. */
function goesOn({ toldParagraph, toldAgo, toldNames, isSparse }: Narration, { paragraph, text }: Sentence, tokens: readonly Token[]): boolean {
  if (paragraph === toldParagraph) return true
  if (!isSparse || toldAgo > 1) return false
  return /^[“"]?(?:He|She|It|They|This|That|These|The|His|Her|Its|Their)\b/.test(text) || namesIn(tokens).some((name) => toldNames.has(name))
}

const isSaying = (act: CodedAct, tokens: readonly Token[]): boolean =>
  act.type === 'STATEMENT' && tokens.some((token) => token.start === act.trigger.start && SAYING.has(token.lemma))

/** `the deal`, `his visit`, `Kenya's offer`: something that the reader already knows of. */
function isDefinite(act: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > act.trigger.start)
  return tokens.slice(Math.max(0, at - 3), at + 1).some((token) => /^(?:the|this|that|these|those|his|her|its|their|[’']s)$/.test(token.lower))
}

/** Letters of a word's stem that hold through `agreed`, `agreement`. */
const STEM_LETTERS = 5

function antecedentKeys(act: CodedAct): readonly string[] {
  const words = act.trigger.text.toLowerCase().split(/\W+/).filter((word) => word.length > 3)
  return [...words.map((word) => word.slice(0, STEM_LETTERS)), ...(act.type === 'STATEMENT' ? [] : [`${act.type}/${act.mode ?? ''}`])]
}

/** Words around a noun among which its parties are named: `Jane Roe's visit to Kenya`. */
const WORDS_BEFORE = 3
const WORDS_AFTER = 8

/** The last act of its stem or kind that involved nobody else than those named beside it. */
function findAntecedent(act: CodedAct, { antecedents }: Narration, tokens: readonly Token[]): Antecedent | null {
  const first = tokens.findIndex((token) => token.start >= act.trigger.start)
  const last = tokens.findIndex((token, index) => index > first && (index > first + WORDS_AFTER || ['VERB', 'AUX', 'PUNCT', 'CCONJ'].includes(token.pos)))
  const own = namesIn(tokens.slice(Math.max(0, first - WORDS_BEFORE), last < 0 ? tokens.length : last))
  for (const key of antecedentKeys(act)) {
    const found = antecedents.get(key)
    if (found && own.every((name) => found.names.has(name))) return found
  }
  return null
}

const namesIn = (tokens: readonly Token[]): readonly string[] => tokens.filter((token) => /^\p{Lu}/u.test(token.text)).map((token) => token.text)

/** A month or a year that the news itself falls into says nothing of another time. */
function holdsNews(edtf: string, published: string): boolean {
  const [date, day] = [parseEdtf(edtf), parseEdtf(published)]
  if (date?.precision === 'day' || date?.startDay == null || date.endDay === null || day?.startDay == null) return false
  return date.startDay <= day.startDay && day.startDay <= date.endDay
}

/** The narration after a sentence whose acts, in reading order, got these dates. */
export function advance(narration: Narration, { sentence, tokens, dates }: TimedSentence, dated: readonly (readonly [CodedAct, MentionDate])[], isLead: boolean): Narration {
  const names = new Set(namesIn(tokens))
  for (const [act, date] of dated) for (const key of antecedentKeys(act)) narration.antecedents.set(key, { date, names })
  const own = dated.filter(([act, date]) => act.strength === 'strong' && !isAhead(act, tokens) && act.form === 'finite' && date.expression !== null && !date.edtf.includes('..'))
  // The news and, beside it, what it follows: `resumed ties on Friday for the first time since Peru left in 2017`.
  const tellsNews = [narration.news.happened, narration.news.said].some((day) => day?.expression && day.expression.start >= sentence.start && day.expression.end <= sentence.end)
  const toldAct = tellsNews ? undefined : own.findLast(([act, { edtf }]) => act.tense === 'past' && (!isLead || !holdsNews(edtf, narration.published)) && edtf !== narration.news.happened?.edtf && edtf !== narration.news.said?.edtf)?.[1]
  const told = toldAct ?? (isLead || sentence.role !== 'body' ? null : backgroundDay(narration, pastDates({ tokens, dates }), sentence.start))
  return {
    ...narration, isLead,
    last: dated.findLast(([act, date]) => !isAhead(act, tokens) && date.expression !== null && !date.edtf.startsWith('..'))?.[1] ?? narration.last,
    told: told ? { ...told, basis: 'inherited' } : narration.told,
    toldParagraph: told ? sentence.paragraph : narration.toldParagraph,
    toldAgo: told ? 1 : narration.toldAgo + 1,
    toldNames: told ? names : narration.toldNames,
  }
}

/** `Ties soured last year`: the time of what the lexicon does not know is that of what follows it all the same. */
function backgroundDay({ news, published }: Narration, dates: ReturnType<typeof pastDates>, offset: number): MentionDate | null {
  const found = dates.findLast(({ candidate: { edtf, preposition }, verb }) =>
    preposition === '' && !edtf.includes('..') && !SAYING.has(verb) && edtf !== news.happened?.edtf && edtf !== news.said?.edtf && !holdsNews(edtf, published))
  return found ? toDay(found.candidate, offset) : null
}
