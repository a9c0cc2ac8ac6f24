/**
 * One article → its act mentions: sentences coded into acts, each act dated and its actors named.
 * Every span that leaves here points into the article's file; inside, offsets are those of the sentence.
 */
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { DatedArticle, Sentence } from '../articles/source-article.ts'
import type { DateExpression } from '../dates/date-expression.ts'
import { findDates } from '../dates/find-dates.ts'
import type { ActMention } from './act-mention.ts'
import { readWordCase } from './capital-runs.ts'
import { codeSentence } from './code-sentence.ts'
import { makeDater, type Narration } from './date-act.ts'
import { findNames } from './find-names.ts'
import { follow, nameActors, readNames, SILENCE, type Discourse, type ReadName } from './name-actors.ts'
import { makeNameBook } from './name-book.ts'
import { tagText } from './tag.ts'
import type { Token } from './token.ts'

/** So many sentences of the body open the report and tell what is new. */
const LEAD_SENTENCES = 3

/** Every act that the article tells of, in reading order. */
export function findMentions(article: DatedArticle): readonly ActMention[] {
  const tagged = article.sentences.map((sentence) => ({ sentence, tokens: tagText(sentence.text) }))
  const wordCase = readWordCase(tagged.map(({ tokens }) => tokens))
  const named = tagged.map(({ sentence, tokens }) => ({ sentence, tokens, text: sentence.text, names: findNames(sentence.text, tokens, wordCase) }))
  const book = makeNameBook(named, wordCase)
  const datesBySentence = readDates(article)
  const mentions: ActMention[] = []
  let discourse: Discourse = SILENCE
  let narration: Narration = { published: article.published.edtf, narrative: '' }
  let bodySentences = 0
  for (const { sentence, tokens, names } of named) {
    if (sentence.role === 'body') bodySentences += 1
    const told: ToldSentence = {
      article, sentence, tokens, discourse, names: readNames(names, book),
      dates: datesBySentence.get(sentence.index) ?? [], isLead: bodySentences <= LEAD_SENTENCES,
    }
    const found = mentionsOf(told, narration)
    mentions.push(...found)
    discourse = follow(discourse, told.names)
    narration = { ...narration, narrative: narrativeAfter(found, narration.narrative) }
  }
  return mentions
}

interface ToldSentence {
  readonly article: DatedArticle
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly dates: readonly DateExpression[]
  readonly names: readonly ReadName[]
  readonly discourse: Discourse
  readonly isLead: boolean
}

/** Expressions of the whole report, read at once so that each can lean on those before it, by sentence. */
function readDates({ text, sentences, published }: DatedArticle): ReadonlyMap<number, readonly DateExpression[]> {
  const [first, last] = [sentences[0], sentences.at(-1)]
  const bySentence = new Map<number, DateExpression[]>()
  if (!first || !last) return bySentence
  const dates = findDates(text.slice(first.start, last.end), { published: published.edtf || null })
  let at = 0
  for (const sentence of sentences) {
    const own: DateExpression[] = []
    for (; at < dates.length; at += 1) {
      const date = dates[at]
      if (!date || date.start + first.start >= sentence.end) break
      const start = date.start + first.start - sentence.start
      if (start >= 0) own.push({ ...date, start, end: start + date.text.length })
    }
    bySentence.set(sentence.index, own)
  }
  return bySentence
}

function mentionsOf(told: ToldSentence, narration: Narration): readonly ActMention[] {
  const { article, sentence, tokens, dates, names, discourse, isLead } = told
  const { text, start: offset } = sentence
  const dateAct = makeDater({ text, tokens, dates, role: sentence.role, isLead }, narration)
  const shift = (span: Span): Span => ({ ...span, start: span.start + offset, end: span.end + offset })
  const shiftDate = (date: MentionDate): MentionDate => ({ ...date, expression: date.expression && shift(date.expression) })
  return codeSentence(text, tokens).map((act) => ({
    ...act,
    trigger: shift(act.trigger),
    clause: shift(act.clause),
    sources: act.sources.map(shift),
    targets: act.targets.map(shift),
    attribution: act.attribution && shift(act.attribution),
    article: article.id,
    sentence,
    date: shiftDate(dateAct(act)),
    actors: nameActors({ act, names, text, discourse }).map((actor) => ({ ...actor, span: shift(actor.span) })),
    places: names.flatMap(({ name, party }) =>
      (name.located || name.form === 'seat') && (!party || party.kind === 'state') && within(name, act.clause)
        ? [shift({ start: name.start, end: name.end, text: name.text })]
        : []),
  }))
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The day that the text goes on telling of: that of the last past act whose date it gives. */
function narrativeAfter(found: readonly ActMention[], narrative: string): string {
  const told = found.findLast(({ date, form, tense, status }) =>
    form === 'finite' && status !== 'planned' && tense === 'past' && (date.basis === 'stated' || date.basis === 'relative' || date.basis === 'inherited') && !date.edtf.includes('..'))
  return told?.date.edtf ?? narrative
}
