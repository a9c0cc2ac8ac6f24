/**
 * The day of the news: what the first sentences of a report give as the day of the act that they tell,
 * and, apart from it, the day on which somebody said so. Read from their dates alone, so that it holds
 * also where the act is one that the lexicon does not know.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { MentionDate } from '../../dataset/dataset.ts'
import { spanInFile, toCandidate, type Candidate } from './date-candidate.ts'
import type { TimedSentence } from './date-act.ts'
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

/** @param lead the sentences that open the report */
export function readNewsDay(lead: readonly TimedSentence[], published: string): NewsDay {
  let happened: MentionDate | null = null
  let said: MentionDate | null = null
  for (const { sentence, tokens, dates } of lead) {
    for (const { candidate, verb } of pastDates({ tokens, dates })) {
      if (candidate.preposition !== '' || !isRecent(candidate.edtf, published)) continue
      const day = toDay(candidate, sentence.start)
      const isSaid = SAYING.has(verb)
      if (isSaid) said ??= day
      if (!isSaid || ALSO_NEWS.has(verb)) happened ??= day
    }
  }
  return { happened, said }
}

/** A date that tells when what is past was, and the lemma of the verb that it belongs to. */
interface PastDate {
  readonly candidate: Candidate
  readonly verb: string
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
    return verb && isPast(verb) ? [{ candidate, verb: verb.lemma }] : []
  })
}

export const toDay = ({ date, edtf }: Candidate, offset: number): MentionDate => ({ edtf, basis: 'inherited', expression: spanInFile(date, offset) })

/** Neither a base form nor a present: `met`, `signed`, `was signed`. */
const isPast = (token: Token): boolean => isPastForm(token) || /^(?:cut|hit|put|set|quit|shut|split|bid)$/.test(token.lower)

function isRecent(edtf: string, published: string): boolean {
  const [date, day] = [parseEdtf(edtf), parseEdtf(published)]
  if (date?.precision !== 'day' || date.startDay === null || day?.endDay == null) return false
  return date.startDay <= day.endDay && date.startDay >= day.endDay - NEWS_DAYS
}
