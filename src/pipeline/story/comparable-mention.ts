/**
 * What of a mention is compared when the story asks whether two sentences tell one act: its type,
 * the days it can mean, who takes part and which words tell it. Made once a mention; plain numbers and sets.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { unionByName } from '../events/gazetteer.ts'
import { NEAR_NOUN } from '../events/name-actors.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { NO_SIDES, sidesOf, type Sides } from './act-sides.ts'
import { figuresOf, type Figure } from './find-figures.ts'
import { isReference } from './find-references.ts'
import { isDeed } from './act-families.ts'
import { isSaying } from './is-news.ts'
import { tellingSpan } from './telling-span.ts'

/** The days that a mention can mean, both ends included. */
export interface DayRange {
  readonly startDay: number
  readonly endDay: number
}

export interface ComparableMention {
  readonly mention: ActMention
  /** Null where the date is unknown. */
  readonly days: DayRange | null
  /** Names of those who act or are acted upon, by kind: people tell two acts apart best. */
  readonly people: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly sides: Sides
  readonly figures: readonly Figure[]
  /** Stems of the clause's words, without trigger, names, dates and function words: what the act is about. */
  readonly words: ReadonlySet<string>
  /** `They also agreed`: an act besides those that the article has told. */
  readonly isAdditive: boolean
  /** Whether it stands before the report proper: headline, summary or lead, which name at once what the body tells one by one. */
  readonly isSummary: boolean
}

/**
 * How long before its publication an article still reports an act as news, in days. Agencies and
 * dailies report within a day; a weekend lies between a Friday's act and a Monday's paper.
 */
const NEWS_DAYS = 3
/** An open or half-known date reaches this far, in days, so that it can be compared at all. */
const OPEN_SIDE_DAYS = 3650
/** A deed that is told as to come, without a date, comes soon: expelled envoys have a week, sanctions are signed within the month. */
const DEED_AHEAD_DAYS = 14
/** What else is told as to come without a date: a visit or a talk that nobody set a day for comes within a season, or the next report tells it anew. */
const AHEAD_DAYS = 92

/** Words that presuppose another act of the kind, told before (König 1991, additive focus particles). */
const ADDITIVE = /\b(?:also|further|furthermore|besides|additionally|moreover|separate|separately|in addition|another)\b/i

/** The first five letters bring inflections together (`agreed`, `agreement`) well enough to compare two clauses. */
const STEM_LETTERS = 5
const WORD = /[\p{L}\p{M}]{3,}/gu

const FUNCTION_WORDS = new Set(
  (
    'the and for that this these those with from into onto over under between among their its his her our your they them him she ' +
    'has have had was were been being are will would could should may might can must shall not but nor yet also both each other ' +
    'such than then there here when where while which who whom whose what how why after before during since until about against ' +
    'said says say told added adding according new more most some any all one two first last next recent during within upon amid as per'
  ).split(' '),
)

/** Name the act itself or its fineness, and so say nothing of what it is about. */
const ACT_STEMS = stemsIn('agreement agreed accord deal pact treaty understanding settlement details terms new meeting talks discussions visit decision announcement statement')

/** `agreed to share the plans` → `share`, `plans`. */
const stemsOf = (text: string): ReadonlySet<string> => new Set([...stemsIn(text)].filter((stem) => !ACT_STEMS.has(stem)))

function stemsIn(text: string): ReadonlySet<string> {
  const words = [...text.toLowerCase().normalize('NFC').matchAll(WORD)].map(([word]) => word)
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, STEM_LETTERS)))
}

/** The days an act can have happened on; news dated by its article alone may be some days older. */
function daysOf(mention: ActMention, article: DatedArticle): DayRange | null {
  const { edtf, basis } = mention.date
  // Background names an attack by whom it hit, in the midst of another day.
  if (mention.type === 'ASSAULT' && !isDatedInWords(mention.date) && mention.actors.some(({ role, kind }) => role === 'target' && kind === 'person')) return null
  // What only points back has the date of what it points to, not that of the text around it.
  if (isReference(mention)) return null
  // A saying without a date of its own is of the article's day, whatever was told before it.
  const isNews = basis === 'published' || (isSaying(mention) && !isDatedInWords(mention.date))
  const range = parseEdtf(isNews && isSaying(mention) ? article.published.edtf : edtf)
  if (!range) return null
  const startDay = range.startDay ?? (range.endDay ?? 0) - OPEN_SIDE_DAYS
  const endDay = range.endDay ?? startDay + (basis !== 'published' && mention.status !== 'planned' ? OPEN_SIDE_DAYS : isDeed(mention.type) ? DEED_AHEAD_DAYS : AHEAD_DAYS)
  return isNews ? { startDay: startDay - NEWS_DAYS, endDay } : { startDay, endDay }
}

/** @param stateOf for whom people and ministries act: `find-affiliations.ts` */
export function toComparable(mention: ActMention, article: DatedArticle, stateOf: ReadonlyMap<string, string>): ComparableMention {
  const { start, end } = tellingSpan(mention)
  const taking = mention.actors.filter(({ role }) => role !== 'other')
  const named = taking.length > 0 ? taking : mention.actors
  const people = named.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  const stands = (name: string): string | null => unionByName(name) ?? stateOf.get(name) ?? null
  return {
    mention,
    days: daysOf(mention, article),
    people: new Set(people),
    parties: new Set([
      ...named.filter(({ kind }) => kind !== 'person').map(({ name }) => name),
      ...named.flatMap(({ name }) => stands(name) ?? []),
    ]),
    figures: figuresOf(mention),
    // `The Kenyan envoy was recalled`: whose he is says by whom.
    sides: mention.mode === 'Withdraw' && taking.every(({ role }) => role === 'target') ? NO_SIDES : sidesOf(mention.actors, ({ name }) => stands(name)),
    words: pointsBack(mention) ? new Set() : stemsOf(matterOf(mention, article, ...aroundNoun(mention, start, end))),
    isAdditive: ADDITIVE.test(article.text.slice(Math.min(start, mention.sentence.start), mention.trigger.end)),
    isSummary: mention.sentence.role !== 'body' || mention.sentence.paragraph === leadOf(article),
  }
}

/** `signed the accord in the presence of …`: what it is about was said before. */
const pointsBack = ({ form, trigger }: ActMention): boolean => form === 'finite' && / (?:the|this|that) (?:\p{L}+ )?\p{L}+$/iu.test(trigger.text)

const leadOf = ({ sentences }: DatedArticle): number | undefined => sentences.find(({ role }) => role === 'body')?.paragraph

/** The noun with what stands in its own phrase: from the last preposition before it to the next comma; the rest of the clause tells another act. */
function aroundNoun({ form, trigger, sentence }: ActMention, start: number, end: number): readonly [start: number, end: number] {
  if (form !== 'nominal') return [start, end]
  const [from, to] = [Math.max(start, trigger.start - NEAR_NOUN.before), Math.min(end, trigger.end + NEAR_NOUN.after)]
  const before = sentence.text.slice(from - sentence.start, trigger.start - sentence.start)
  const after = sentence.text.slice(trigger.end - sentence.start, to - sentence.start)
  return [from + (LAST_PREPOSITION.exec(before)?.[0].length ?? 0), trigger.end + (UP_TO_COMMA.exec(after)?.[0].length ?? 0)]
}

/** Else to the next word, should the reach have cut one. */
const LAST_PREPOSITION = /^.*\b(?:of|in|over|to|for|on|after|by|with|about|from|at|following)\b|^\S*/su
const UP_TO_COMMA = /^[^,;:—–]*/u

/** The telling's text with trigger, names, date and attribution blanked. */
function matterOf({ actors, trigger, date, attribution }: ActMention, { text }: DatedArticle, start: number, end: number): string {
  const spans = [...actors.map((actor) => actor.span), trigger, date.expression, attribution]
  let matter = text.slice(start, end)
  for (const span of spans) {
    if (!span || span.end <= start || span.start >= end) continue
    const from = Math.max(span.start, start) - start
    const to = Math.min(span.end, end) - start
    matter = matter.slice(0, from) + ' '.repeat(to - from) + matter.slice(to)
  }
  return matter
}
