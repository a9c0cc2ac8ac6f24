/**
 * Entries of a chronology (`March 4 - Peru leaves the pact.`): what an entry tells, in whatever tense, is of the day
 * that it opens with, unless it says otherwise; what is to come in it lies after that day.
 */
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import type { CodedAct } from './coded-act.ts'
import type { TimedSentence } from './date-act.ts'
import { spanInFile, startOf } from './date-candidate.ts'
import { entryOpening } from './grammar/chronicle.ts'
import type { Narration } from './narration.ts'
import { isAhead } from './noun-act.ts'

/** With fewer entries a sentence that opens with a day is no chronology. */
const FEWEST_ENTRIES = 3

const isChronology = (sentences: readonly Sentence[]): boolean => sentences.filter(({ text }) => entryOpening(text) > 0).length >= FEWEST_ENTRIES

/** The paragraphs of a report that are entries of a chronology; none in any other text. */
export const findEntries = (sentences: readonly Sentence[]): ReadonlySet<Sentence['paragraph']> =>
  new Set(isChronology(sentences) ? sentences.flatMap(({ text, paragraph }) => (entryOpening(text) > 0 ? [paragraph] : [])) : [])

/** The sentences, those in entries of a chronology with the day of their entry. */
export function dateEntries(timed: readonly TimedSentence[]): readonly TimedSentence[] {
  if (!isChronology(timed.map(({ sentence }) => sentence))) return timed
  let entry: MentionDate | null = null
  let paragraph: Sentence['paragraph'] = -1
  return timed.map((told) => {
    const { sentence, dates } = told
    const head = dates.find((date) => date.edtf !== null && isWithin(date, sentence))
    // Its year may stand in a heading: the day is given in words all the same.
    if (head?.edtf) entry = { edtf: head.edtf, basis: head.basis === 'inherited' ? 'relative' : head.basis, expression: spanInFile(head, sentence.start) }
    else if (sentence.paragraph !== paragraph) entry = null
    else if (entry) entry = { ...entry, basis: 'inherited' }
    paragraph = sentence.paragraph
    return { ...told, entry }
  })
}

const isWithin = ({ end }: DateExpression, { text }: Sentence): boolean => end <= entryOpening(text)

/** The day that opens an entry dates what the entry tells, not the clause beside it. */
export const isHead = (date: DateExpression, { sentence, entry }: TimedSentence): boolean => Boolean(entry) && isWithin(date, sentence)

/** The narration as it looks from the day of an entry. */
export const tellFrom = (narration: Narration, entry: MentionDate): Narration => ({
  ...narration, published: entry.edtf.split('/').at(-1) ?? entry.edtf, isLead: false, told: null, news: { happened: entry, said: entry },
})

/** What would have the day of publication elsewhere has that of the entry. */
export function toEntry(date: MentionDate, { entry, tokens }: TimedSentence, act: CodedAct): MentionDate {
  if (!entry || (date.basis !== 'published' && !(date.basis === 'inherited' && date.edtf === entry.edtf))) return date
  return isAhead(act, tokens) ? { ...entry, basis: 'inherited', edtf: `${startOf(entry.edtf)}/..` } : entry
}
