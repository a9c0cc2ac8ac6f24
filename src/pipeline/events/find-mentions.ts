/**
 * One article → its act mentions: sentences coded into acts, each act dated and its actors named.
 * Every span that leaves here points into the article's file; inside, offsets are those of the sentence.
 */
import type { MentionDate, Span } from '../../dataset/dataset.ts'
import type { DatedArticle, Sentence } from '../articles/source-article.ts'
import { isAccusersWord } from './accusers-word.ts'
import { UNDATED, type ActMention, type NamedActor, type Speaker } from './act-mention.ts'
import { readWordCase } from './capital-runs.ts'
import { findEntries } from './chronicle-entry.ts'
import { codeLead, codeSentence, mendWords } from './code-sentence.ts'
import type { CodedAct } from './coded-act.ts'
import { dateActs } from './date-article.ts'
import { findGroups, follow, mainPair, readNames, SILENCE, type Discourse, type ReadName } from './discourse.ts'
import { findNames } from './find-names.ts'
import type { NameSpan } from './name-span.ts'
import { fullerNouns, nothingTold, type FullerNoun } from './fuller-nouns.ts'
import { isKept, settleStatus } from './keep-mention.ts'
import { isNear, nameActors } from './name-actors.ts'
import { nameSpeaker } from './name-speaker.ts'
import { makeNameBook } from './name-book.ts'
import { tagText } from './tag.ts'
import type { Token } from './token.ts'
import type { Telling } from './telling.ts'

/** One sentence read; offsets are those of its text. */
interface ReadSentence {
  readonly sentence: Sentence
  readonly text: string
  readonly names: readonly NameSpan[]
  readonly acts: readonly CodedAct[]
  readonly fuller: readonly FullerNoun[]
}

/** Every act that the article tells of, in reading order. */
export function findMentions(article: DatedArticle): readonly ActMention[] {
  const tokens = article.sentences.map(({ text }) => tagText(text))
  const wordCase = readWordCase(tokens)
  const told = nothingTold()
  const coded = codeArticle(article, tokens)
  const read = article.sentences.map((sentence, index): ReadSentence => {
    const words = tokens[index] ?? []
    return { sentence, text: sentence.text, names: findNames(sentence.text, words, wordCase), acts: coded[index] ?? [], fuller: fullerNouns(sentence.text, words, told) }
  })
  const book = makeNameBook(read, wordCase)
  const dates = dateActs(article, (index) => read[index]?.acts ?? [], (index) => mendWords(tokens[index] ?? []))
  const named = read.map(({ names }) => readNames(names, book))
  let discourse: Discourse = { ...SILENCE, holderOf: book.resolveOffice, mayLead: book.mayLead, mainStates: mainPair(named, 'state'), mainPeople: mainPair(named, 'person'), groups: findGroups(read.map(({ text }, index) => ({ text, names: named[index] ?? [] }))) }
  return read.flatMap((reading, index) => {
    const names = named[index] ?? []
    const mentions = reading.acts.map((act) => toMention(article.id, reading, { act, names, text: reading.text, discourse }, dates.get(act) ?? UNDATED))
    discourse = follow(discourse, names, reading.text)
    return mentions.map((mention) => settleStatus(mention, article.published.edtf)).filter(isKept)
  })
}

/**
 * The acts of each sentence; of the one that opens the report also what its own verb tells, where no table knows it
 * and it does not tell its headline's act in other words already: the opening is the news (van Dijk 1988).
 */
function codeArticle({ sentences }: DatedArticle, tokens: readonly (readonly Token[])[]): readonly (readonly CodedAct[])[] {
  const entries = findEntries(sentences)
  const coded = sentences.map(({ text, paragraph }, index) => codeSentence(text, tokens[index] ?? [], entries.has(paragraph)))
  const lead = sentences.find(({ role }) => role === 'body')
  if (lead === undefined) return coded
  const headline = coded.slice(0, lead.index).flat().filter(isTold)
  const isSaid = coded[lead.index]?.some((act) => isTold(act) && headline.some(({ type }) => type === act.type))
  if (isSaid) return coded
  return coded.with(lead.index, codeLead(lead.text, tokens[lead.index] ?? [], headline[0]))
}

const isTold = ({ strength, form }: CodedAct): boolean => strength === 'strong' && form !== 'nominal'

function toMention(article: string, { sentence, acts, fuller }: ReadSentence, telling: Telling, date: MentionDate): ActMention {
  const { act, names } = telling
  const speaker = nameSpeaker(telling)
  const actors = withJudge(nameActors(telling).filter((actor) => !isBeyond(actor, act, acts)), act, speaker)
  const shift = (span: Span): Span => ({ ...span, start: span.start + sentence.start, end: span.end + sentence.start })
  return {
    ...act,
    status: isAccusersWord(act, names, actors) ? 'alleged' : act.status,
    trigger: shift(act.trigger),
    clause: shift(act.clause),
    sources: act.sources.map(shift),
    targets: act.targets.map(shift),
    attribution: act.attribution && shift(act.attribution),
    article,
    sentence,
    date,
    actors: actors.map((actor) => ({ ...actor, span: shift(actor.span) })),
    places: names.filter((read) => isPlaceOf(read, act, sentence.text) && !actors.some(({ span }) => span.start === read.name.start)).map(({ name }) => shift({ start: name.start, end: name.end, text: name.text })),
    speaker,
    fuller: fuller.map((noun) => ({ ...noun, span: shift(noun.span) })),
  }
}

/** `Jane Roe said the terms were unacceptable`, `announced that talks had been halted`: what nobody else refuses, blames or orders, whoever says so does. */
function withJudge(actors: readonly NamedActor[], act: CodedAct, speaker: Speaker | null): readonly NamedActor[] {
  const { type, attribution } = act
  if (actors.some(({ role }) => role === 'source') || attribution === null || speaker === null || speaker.kind === null) return actors
  if (type !== 'REJECT' && type !== 'ACCUSE' && !isMadeKnown(act)) return actors
  return [{ name: speaker.name, kind: speaker.kind, role: 'source', span: attribution }, ...actors.filter(({ name }) => name !== speaker.name)]
}

/** Acts that those make known who had them done. */
const OFFICIAL: ReadonlySet<CodedAct['type']> = new Set(['SANCTION', 'COERCE', 'CONCEDE', 'AGREE', 'RETREAT', 'MOBILIZE'])

/** In the passive, by nobody, and not upon what is the speaker's own: `announced that its ports had been shut`. */
const isMadeKnown = ({ type, form, sources, targets: [target], attribution }: CodedAct): boolean =>
  OFFICIAL.has(type) && form === 'finite' && sources.length === 0 && target !== undefined && !/^(?:its|his|her|their)\b/i.test(target.text) && /\b(?:announced|confirmed|disclosed|declared)$/.test(attribution?.text ?? '')

/** Of two nouns in a row (`the visit of Roe to Peru and the visit of Doe`) each has the names up to the next. */
const isBeyond = ({ span }: NamedActor, act: CodedAct, acts: readonly CodedAct[]): boolean =>
  act.form === 'nominal' &&
  acts.some(({ form, type, trigger }) => form === 'nominal' && type === act.type && trigger.start > act.trigger.start && trigger.start < span.start)

/** A place in the act's clause: a capital or a state counts where the text puts something in it. */
const isPlaceOf = ({ name, party }: ReadName, act: CodedAct, text: string): boolean =>
  (name.located || name.form === 'seat') &&
  name.kind !== 'organisation' &&
  (party === null || party.kind === 'state') &&
  isNear(name, act) &&
  ((name.start >= act.clause.start && name.end <= act.clause.end) || isFronted(name, act, text))

/** `In Lima, the two ministers met`. */
const isFronted = ({ start, end }: Span, { clause, form }: CodedAct, text: string): boolean =>
  form === 'finite' && /^(?:In|At) (?:the )?$/u.test(text.slice(0, start)) && /^,? (?:the )?$/u.test(text.slice(end, clause.start))
