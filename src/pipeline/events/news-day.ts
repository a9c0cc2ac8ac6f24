/**
 * The day of the news: what the first sentences of a report give as the day of the act that they tell,
 * and, apart from it, the day on which somebody said so. Read from their dates alone, so that it holds
 * also where the act is one that the lexicon does not know.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import { spanInFile, toCandidate, type Candidate } from './date-candidate.ts'
import type { TimedSentence } from './date-act.ts'
import { RELATIVES } from './grammar/function-words.ts'
import type { PartLink } from './part-link.ts'
import { SAYING, splitParts } from './sentence-parts.ts'
import { isPastForm, type Token } from './token.ts'

export interface NewsDay {
  /** Null where the first sentences give none. */
  readonly happened: MentionDate | null
  readonly said: MentionDate | null
}

/** News is told of for so many days after it happened. */
const NEWS_DAYS = 10
/** What these verbs tell is news itself: the showing of a product, the announcement of a result. */
const ALSO_NEWS: ReadonlySet<string> = new Set(['announce', 'reveal', 'declare', 'disclose'])

/** What these verbs tell is talk about the news. */
const REACTING: ReadonlySet<string> = new Set(['differ', 'disagree', 'dispute', 'react', 'respond'])

/** @param lead the sentences that open the report */
export function readNewsDay(lead: readonly TimedSentence[], published: string): NewsDay {
  let happened: MentionDate | null = null
  let said: MentionDate | null = null
  for (const { sentence, tokens, dates } of lead) {
    happened ??= dayOfSubject(sentence, tokens, dates, published)
    for (const { candidate, verb, isPluperfect, isRelative, isNaming } of pastDates({ tokens, dates })) {
      // What had been before the news is none; nor is what only tells which plane it was that somebody spoke of.
      if (candidate.preposition !== '' || isPluperfect || (isRelative && said !== null) || !isRecent(candidate.edtf, published)) continue
      const day = toDay(candidate, sentence.start)
      const isSaid = SAYING.has(verb) || REACTING.has(verb) || isNaming
      if (isSaid) said ??= day
      if (!isSaid || ALSO_NEWS.has(verb)) happened ??= day
    }
  }
  return { happened, said }
}

/** `Sunday's decision followed two days of talks`: the day of the news before its name, as the subject of a sentence. */
function dayOfSubject({ start, text }: Sentence, tokens: TimedSentence['tokens'], dates: TimedSentence['dates'], published: string): MentionDate | null {
  const [first] = dates
  if (!first || first.start > 1 || !SUBJECT_OF_DAY.test(text.slice(first.end))) return null
  const candidate = toCandidate(first, tokens)
  return candidate && isRecent(candidate.edtf, published) ? toDay(candidate, start) : null
}
const SUBJECT_OF_DAY = /^[’']s (?:decision|decree|move|announcement|attack|strike|ruling|vote|agreement|deal|summit|talks|meeting|statement|step|order)\b/

/** A date that tells when what is past was, and the lemma of the verb that it belongs to. */
interface PastDate {
  readonly candidate: Candidate
  readonly verb: string
  /** `had met`: before what the text is telling of. */
  readonly isPluperfect: boolean
  /** It stands where the sentence tells, not in what hangs on it: `who left on Friday`, `after they met on Friday`. */
  readonly isMain: boolean
  /** It stands in a clause that only names a noun: `the plane that crashed on Friday`, but not `the talks, held on Friday`. */
  readonly isRelative: boolean
  /** It stands in what somebody called the act: `in what Peru on Friday called a raid`. */
  readonly isNaming: boolean
}

export function pastDates({ tokens, dates }: Pick<TimedSentence, 'tokens' | 'dates'>): readonly PastDate[] {
  if (dates.length === 0) return []
  const parts = splitParts(tokens)
  return dates.flatMap((date) => {
    const candidate = toCandidate(date, tokens)
    if (!candidate?.temporal) return []
    const part = parts.find(({ start, end }) => date.start >= start && date.start < end)
    const verbs = tokens.filter((token) => token.pos === 'VERB' && part !== undefined && token.start >= part.start && token.end <= part.end)
    // `Under questioning on Friday, she denied it`: a form in -ing has no day of its own.
    const told = verbs.filter(({ lower }) => !lower.endsWith('ing'))
    const verb = told.findLast((token) => token.end <= date.start) ?? told.at(0)
    const isDenied = tokens.some(({ lower, end }) => lower === 'did' && verb !== undefined && end < verb.start && verb.start - end < WORD_BETWEEN)
    if (!verb || !(isPast(verb) || isDenied)) return []
    const isPluperfect = tokens.some((token) => token.lower === 'had' && token.end < verb.start && token.start >= (part?.start ?? 0) && verb.start - token.end < WORD_BETWEEN)
    const opener = part?.link === 'relative' ? (tokens.find(({ start }) => start >= part.start)?.lower ?? '') : ''
    return [{ candidate, verb: verb.lemma, isPluperfect, isMain: part !== undefined && MAIN_LINKS.has(part.link), isRelative: RELATIVES.has(opener), isNaming: opener === 'what' }]
  })
}

/** Parts that tell what the sentence tells, not what hangs on it. */
export const MAIN_LINKS: ReadonlySet<PartLink> = new Set(['main', 'and', 'report'])

/** Between `had` and its participle stands an adverb at most. */
const WORD_BETWEEN = 14

export const toDay = ({ date, edtf }: Candidate, offset: number): MentionDate => ({ edtf, basis: 'inherited', expression: spanInFile(date, offset) })

/** Neither a base form nor a present: `met`, `signed`, `was signed`. */
const isPast = (token: Token): boolean => isPastForm(token) || /^(?:cut|hit|put|set|quit|shut|split|bid)$/.test(token.lower)

function isRecent(edtf: string, published: string): boolean {
  const [date, day] = [parseEdtf(edtf), parseEdtf(published)]
  if (date?.precision !== 'day' || date.startDay === null || day?.endDay == null) return false
  return date.startDay <= day.endDay && date.startDay >= day.endDay - NEWS_DAYS
}
