/**
 * What the words of a mention say beside who, when and which act: what it is about, how many, and whether it
 * is told as one act more or at once with others. Found from the text alone; the costliest part of comparing.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { findMentions } from '../events/find-mentions.ts'
import { NEAR_NOUN } from '../events/name-actors.ts'
import { figuresOf, type Figure } from './find-figures.ts'
import { tellingSpan } from './telling-span.ts'

export interface Wording {
  readonly figures: readonly Figure[]
  /** Stems of the clause's words, without trigger, names, dates and function words: what the act is about. */
  readonly words: ReadonlySet<string>
  /** `They also agreed`: an act besides those that the article has told. */
  readonly isAdditive: boolean
  /** Whether it stands before the report proper: headline, summary or lead, which name at once what the body tells one by one. */
  readonly isSummary: boolean
}

/** What one article tells, and in which words: a wording for each mention, in the same order. */
export interface Tellings {
  readonly mentions: readonly ActMention[]
  readonly wordings: readonly Wording[]
}

export function findTellings(article: DatedArticle): Tellings {
  const mentions = findMentions(article)
  return { mentions, wordings: mentions.map((mention) => findWording(mention, article)) }
}

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

/** Stems of a sentence's words in small letters: names say who, not what it is about. */
export const commonNouns = (sentence: string): ReadonlySet<string> => stemsIn(sentence.replace(CAPITALISED, ' '))
const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]*/gu

export function findWording(mention: ActMention, article: DatedArticle): Wording {
  const { start, end } = tellingSpan(mention)
  return {
    figures: figuresOf(mention),
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

/** A thing that does something (`the Lidra 9 took off`) is what the act is about. */
const isSubject = ({ role, kind, span }: ActMention['actors'][number], { start, end }: Span): boolean => role === 'source' && kind !== 'organisation' && span.start >= start && span.end <= end

/** The telling's text with trigger, who acts, names, date and attribution blanked: `the Kenyan envoy` and `the ambassador` are one. */
function matterOf({ actors, sources, trigger, date, attribution }: ActMention, { text }: DatedArticle, start: number, end: number): string {
  const spans = [...actors.map((actor) => actor.span), ...sources.filter((source) => actors.some((actor) => isSubject(actor, source))), trigger, date.expression, attribution]
  let matter = text.slice(start, end)
  for (const span of spans) {
    if (!span || span.end <= start || span.start >= end) continue
    const from = Math.max(span.start, start) - start
    const to = Math.min(span.end, end) - start
    matter = matter.slice(0, from) + ' '.repeat(to - from) + matter.slice(to)
  }
  return matter
}
