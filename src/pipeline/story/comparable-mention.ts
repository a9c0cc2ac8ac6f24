/**
 * What of a mention is compared when the story asks whether two sentences tell one act: its type,
 * the days it can mean, who takes part and which words tell it. Made once a mention; plain numbers and sets.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isReference } from './find-references.ts'
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
  /** Stems of the clause's words, without trigger, names, dates and function words: what the act is about. */
  readonly words: ReadonlySet<string>
  /** `They also agreed`: an act besides those that the article has told. */
  readonly isAdditive: boolean
}

/**
 * How long before its publication an article still reports an act as news, in days. Agencies and
 * dailies report within a day; a weekend lies between a Friday's act and a Monday's paper.
 */
const NEWS_DAYS = 3
/** An open or half-known date reaches this far, in days, so that it can be compared at all. */
const OPEN_SIDE_DAYS = 3650

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

/** `agreed to a shared plan` → `agree`, `share`, `plan`. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().normalize('NFC').matchAll(WORD)) {
    if (!FUNCTION_WORDS.has(word)) stems.add(word.slice(0, STEM_LETTERS))
  }
  return stems
}

/** The days an act can have happened on; news dated by its article alone may be some days older. */
function daysOf(mention: ActMention): DayRange | null {
  const range = parseEdtf(mention.date.edtf)
  // What only points back has the date of what it points to, not that of the text around it.
  if (!range || isReference(mention)) return null
  const startDay = range.startDay ?? (range.endDay ?? 0) - OPEN_SIDE_DAYS
  const endDay = range.endDay ?? startDay + OPEN_SIDE_DAYS
  return mention.date.basis === 'published' ? { startDay: startDay - NEWS_DAYS, endDay } : { startDay, endDay }
}

export function toComparable(mention: ActMention, article: DatedArticle): ComparableMention {
  const people = new Set<string>()
  const parties = new Set<string>()
  const blanked = [...mention.actors.map((actor) => actor.span), mention.trigger, mention.date.expression, mention.attribution]
  for (const actor of mention.actors) {
    if (actor.kind === 'person') people.add(actor.name)
    else parties.add(actor.name)
  }
  const { start, end } = tellingSpan(mention)
  let clause = article.text.slice(start, end)
  for (const span of blanked) {
    if (!span || span.end <= start || span.start >= end) continue
    const from = Math.max(span.start, start) - start
    const to = Math.min(span.end, end) - start
    clause = clause.slice(0, from) + ' '.repeat(to - from) + clause.slice(to)
  }
  return {
    mention,
    days: daysOf(mention),
    people,
    parties,
    words: stemsOf(clause),
    isAdditive: ADDITIVE.test(article.text.slice(Math.min(start, mention.sentence.start), mention.trigger.end)),
  }
}
