/**
 * What the text before a sentence says about when it is: the day of the news, which the first sentences
 * set; the day that a stretch of past narration is telling of; and the acts already dated, to which `the
 * deal` and `his visit` point back.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import { antecedentKeys, namesIn, type Antecedent } from './antecedents.ts'
import type { CodedAct } from './coded-act.ts'
import type { TimedSentence } from './date-act.ts'
import { MAIN_LINKS, pastDates, toDay, type NewsDay } from './news-day.ts'
import { isAhead } from './noun-act.ts'
import { splitParts, type SentencePart } from './sentence-parts.ts'
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

export const openNarration = (published: string, news: NewsDay, isSparse: boolean): Narration => ({
  published, isSparse, isLead: true, news, told: null, last: null, toldParagraph: -1, toldAgo: 0, toldNames: new Set(), antecedents: new Map(),
})

/** The day on which the article appeared, as far as it is known. */
export const dayOfReport = ({ published }: Narration): MentionDate => ({ edtf: published, basis: published ? 'published' : 'none', expression: null })

/** The day that a sentence without a date tells of. */
export function dayToldOf(narration: Narration, sentence: Sentence, tokens: readonly Token[]): MentionDate {
  return narration.told && goesOn(narration, sentence, tokens) ? narration.told : (narration.news.happened ?? dayOfReport(narration))
}

/** Past narration lasts to the end of its paragraph; where each sentence is one, to the next sentence about the same party. */
export function goesOn({ toldParagraph, toldAgo, toldNames, isSparse }: Narration, { paragraph, text }: Sentence, tokens: readonly Token[]): boolean {
  if (paragraph === toldParagraph) return true
  if (!isSparse || toldAgo > 1) return false
  return /^[“"]?(?:He|She|It|They|This|That|These|The|His|Her|Its|Their)\b/.test(text) || namesIn(tokens).some((name) => toldNames.has(name))
}

/** A month or a year that the news itself falls into says nothing of another time. */
function holdsNews(edtf: string, published: string): boolean {
  const [date, day] = [parseEdtf(edtf), parseEdtf(published)]
  if (date?.precision === 'day' || date?.startDay == null || date.endDay === null || day?.startDay == null) return false
  return date.startDay <= day.startDay && day.startDay <= date.endDay
}

/** The narration after a sentence whose acts, in reading order, got these dates. */
export function advance(narration: Narration, timed: TimedSentence, dated: readonly (readonly [CodedAct, MentionDate])[], isLead: boolean): Narration {
  const { sentence, tokens } = timed
  const names = new Set(namesIn(tokens))
  for (const [act, date] of dated) for (const key of antecedentKeys(act)) narration.antecedents.set(key, { date, names })
  const told = dayTold(narration, timed, dated, isLead)
  return {
    ...narration, isLead,
    last: dated.findLast(([act, date]) => !isAhead(act, tokens) && date.expression !== null && !date.edtf.startsWith('..'))?.[1] ?? narration.last,
    told: told === undefined ? narration.told : told && { ...told, basis: 'inherited' },
    toldParagraph: told ? sentence.paragraph : narration.toldParagraph,
    toldAgo: told ? 1 : narration.toldAgo + 1,
    toldNames: told ? names : narration.toldNames,
  }
}

/** The day that a sentence sets for those behind it; null where it leads back to the news, undefined where it sets none. */
function dayTold(narration: Narration, { sentence, tokens, dates }: TimedSentence, dated: readonly (readonly [CodedAct, MentionDate])[], isLead: boolean): MentionDate | null | undefined {
  const { news, published } = narration
  const holds = ({ start, end }: SentencePart, expression: Span): boolean => expression.start - sentence.start >= start && expression.end - sentence.start <= end
  const parts = splitParts(tokens)
  // `The talks came two days after Peru left`, `Ties had cooled after Peru left`: what follows is told of the leaving.
  const isHinge = tokens.some(({ lemma, lower, start, pos }) => start < (parts[0]?.end ?? 0) && (lower === 'had' || (pos === 'VERB' && (lemma === 'come' || lemma === 'follow'))))
  const main = parts.filter(({ link }) => MAIN_LINKS.has(link) || (isHinge && link === 'after'))
  const own = dated.filter(([act, { expression, edtf }]) =>
    act.strength === 'strong' && !isAhead(act, tokens) && act.form === 'finite' && expression !== null && !edtf.includes('..') && main.some((part) => holds(part, expression)))
  // The news and, beside it, what it follows: `resumed ties on Friday for the first time since Peru left in 2017`.
  const tellsNews = [news.happened, news.said].some((day) => day?.expression && day.expression.start >= sentence.start && day.expression.end <= sentence.end)
  const toldAct = tellsNews ? undefined : own.findLast(([act, date]) => act.tense === 'past' && (!isLead || !holdsNews(date.edtf, published)) && !isNews(news, date))?.[1]
  if (toldAct) return toldAct
  if (isLead || sentence.role !== 'body') return undefined
  const past = pastDates({ tokens, dates }).filter(({ isMain, isPluperfect }) => isMain && !isPluperfect)
  return backgroundDay(narration, past, sentence.start) ?? (past.some(({ candidate }) => isNews(news, candidate)) ? null : undefined)
}

const isNews = ({ happened, said }: NewsDay, { edtf }: Pick<MentionDate, 'edtf'>): boolean => edtf === happened?.edtf || edtf === said?.edtf

/** `Ties soured last year`: the time of what the lexicon does not know is that of what follows it all the same. */
function backgroundDay({ news, published }: Narration, dates: ReturnType<typeof pastDates>, offset: number): MentionDate | null {
  const found = dates.findLast(({ candidate }) => candidate.preposition === '' && !candidate.edtf.includes('..') && !isNews(news, candidate) && !holdsNews(candidate.edtf, published))
  return found ? toDay(found.candidate, offset) : null
}
