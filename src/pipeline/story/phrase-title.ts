/**
 * One mention → a clause that reads on its own, in the article's words from subject to object, or null where
 * no such clause can be had. Always at most `MAX_LENGTH` characters.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import type { Token } from '../events/token.ts'
import { ownedTitle } from './owned-title.ts'
import { recastClause } from './recast-title.ts'
import { MAX_LENGTH, shortenTitle, tidyTitle } from './shorten-title.ts'
import { isBareNoun, isSound } from './sound-title.ts'
import { quoteTitle, speakerFirst } from './speaker-title.ts'
import { completeSpan } from './telling-span.ts'
import { applyEdits, titleEdits } from './title-edits.ts'
import { POSSESSIVE } from './title-words.ts'

/** Part of a sentence's text, in the sentence's own offsets. */
interface Range {
  readonly start: number
  readonly end: number
}

export function phraseTitle(mention: ActMention): string | null {
  const tokens = tagText(mention.sentence.text)
  const isNoun = isNounTrigger(mention, tokens)
  const said = speakerFirst(mention)
  if (isHeadless(mention, tokens)) return null
  const titles = [quoteTitle(mention), ...(said === null ? clauseTitles(mention, tokens, isNoun) : [said])]
  return titles.find((title) => title !== null && isSound(title, mention, isNoun) && !(mention.form === 'nominal' && isBareNoun(title, mention))) ?? null
}

/** The clause, without offices where it is too long, and what it says alone; those that can be had, best first. */
function clauseTitles(mention: ActMention, tokens: readonly Token[], isNoun: boolean): readonly (string | null)[] {
  const { text } = mention.sentence
  const range = isNoun ? nounPhrase(mention, tokens) : clauseRange(mention, tokens)
  const recast = isNoun || range.start < mention.trigger.start - mention.sentence.start ? null : recastClause(mention, tokens)
  const phraseOf = (isShort: boolean): string => {
    const from = recast?.from ?? range.start
    const phrase = tidyTitle((recast?.opening ?? '') + applyEdits(text, { ...range, start: from }, titleEdits(mention, tokens, from, isShort)))
    return mention.form === 'finite' || recast ? phrase : withOwner(phrase, mention)
  }
  const through = isNoun ? mention.trigger.text : /^\S+/.exec(mention.trigger.text)?.[0]
  const [long, short] = [phraseOf(false), phraseOf(true)]
  const whole = shortenTitle(long, { room: Infinity })
  const isTooLong = whole !== null && whole.length > MAX_LENGTH
  const titles = [long, short].map((phrase) => shortenTitle(phrase, { through }))
  const ordered = isTooLong ? titles.toReversed() : titles
  return [...ordered, ...ordered.map((title) => beforeThat(title, through)), shortenTitle(contentOf(long))]
}

/** `the tone | that Peru adopted in May`: what it did it to stands outside the clause. */
function isHeadless({ clause, sentence, sources, trigger, form }: ActMention, tokens: readonly Token[]): boolean {
  if (form !== 'finite' || !/^(?:that|which|whom) /.test(clause.text) || !sources.some(({ start }) => start > clause.start)) return false
  const inSentence = (offset: number): number => offset - sentence.start
  const before = tokens.findLast(({ end, pos }) => end <= inSentence(clause.start) && pos !== 'PUNCT')
  const after = tokens.find(({ start }) => start >= inSentence(trigger.end))
  return before !== undefined && NOUNS.has(before.pos) && (after === undefined || after.end > inSentence(clause.end) || !OBJECT_OPENERS.has(after.pos))
}

const OBJECT_OPENERS: ReadonlySet<Token['pos']> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'])

/** `rejected the view | that the treaty`: where what is held leaves no room, the noun alone; a verb of saying needs it. */
function beforeThat(title: string | null, through: string | undefined): string | null {
  const before = title?.replace(/ that [^,]+$/, '') ?? null
  return before === null || before === title || before.endsWith(through ?? ' ') ? null : before
}

/** `Officials decided that each side will send observers` → `Each side will send observers`, where the whole is too long. */
const contentOf = (phrase: string): string => tidyTitle(/ that (?<content>.+)$/.exec(phrase)?.groups?.['content'] ?? '')

/** Rough worth of a title among those of one event: higher reads better. */
export function titleWorth(title: string, mention: ActMention): number {
  const words = title.split(' ')
  const names = new Set(mention.actors.filter(({ name }) => title.includes(name)).map(({ name }) => name)).size
  const form = { finite: 2, nominal: 1, participle: 0.5, infinitive: 0 }[mention.form]
  const titleCase = words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7 ? 1 : 0
  const inPassing = mention.strength === 'weak' ? 0.5 : 0
  const dangling = words.some((word) => POSSESSIVE.has(word.toLowerCase())) ? 0.5 : 0
  const aside = /[“”"‘,;:]/.test(title) ? 0.4 : 0
  // `which Peru closed`: what was closed stands outside the clause.
  const headless = /^(?:which|that|whom) /.test(mention.clause.text) && mention.sources.some(({ start }) => start > mention.clause.start) ? 1.5 : 0
  const distance = Math.abs(title.length - 55) / 40
  return form + Math.min(names, 3) * 0.8 - titleCase - inPassing - dangling - aside - headless - distance
}

/**
 * From the subject to the end of the clause; a verb that only announces takes what it announces with it.
 * A participle or infinitive has its subject in another clause, so it begins with itself.
 */
function clauseRange(mention: ActMention, tokens: readonly Token[]): Range {
  const { sentence, sources, trigger, clause, form } = mention
  const subject = sources.filter(({ end }) => end <= trigger.start).toSorted((a, b) => a.start - b.start)[0]
  const start = (form === 'finite' || isNear(subject, mention) ? (subject ?? clause) : trigger).start - sentence.start
  const first = tokens.find((token) => token.start >= start)
  return { start: first?.start ?? start, end: completeSpan(mention).end - sentence.start }
}

/** `India responded by expelling`, `Peru intends once again to send`: the subject stands close enough to be read with the verb. */
const isNear = (subject: Span | undefined, { sentence, trigger }: ActMention): boolean =>
  subject !== undefined && /^(?: [\p{L}-]+){1,5} $/u.test(sentence.text.slice(subject.end - sentence.start, trigger.start - sentence.start))

/** `meeting`, `killing` name the act themselves, whatever verb the clause has. */
const isNounTrigger = ({ trigger, sentence, form }: ActMention, tokens: readonly Token[]): boolean =>
  form === 'nominal' || (form === 'finite' && NOUNS.has(tokens.find((token) => token.start >= trigger.start - sentence.start)?.pos ?? 'X'))

const NOUNS: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN'])

/** The trigger's noun phrase with what hangs on it: `killing of a separatist in Surrey`. */
function nounPhrase({ sentence, trigger }: ActMention, tokens: readonly Token[]): Range {
  const head = tokens.findIndex((token) => token.start >= trigger.start - sentence.start)
  let first = head
  while (first > 0 && isInsideNounPhrase(tokens[first - 1])) first--
  let last = head
  while (last + 1 < tokens.length && isAfterNoun(tokens[last + 1], tokens[last + 2])) last++
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

const isInsideNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(token.pos) || /^['’]s?$|^-$/.test(token.text))

function isAfterNoun(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false
  // `to` and `from` lead on to a place after a journey, else to the next thing that is told.
  if (token.lower === 'to' || token.lower === 'from') return next?.pos === 'PROPN'
  if (['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'ADP'].includes(token.pos)) return true
  // Inside a name even a verb is written large: `Framework on Countering Terrorism`.
  if (/^\p{Lu}/u.test(token.text)) return true
  return (token.text === ',' || token.lower === 'and' || token.text === '-') && next?.pos === 'PROPN'
}

/** A visit is somebody's: without a name in the phrase, whoever acts stands before it. */
function withOwner(phrase: string, mention: ActMention): string {
  if (phrase === '' || mention.actors.some(({ name, span }) => phrase.includes(name) || phrase.toLowerCase().includes(span.text.toLowerCase()))) return phrase
  const owners = mention.actors.filter(({ role }) => role === 'source').map(({ name }) => name)
  if (owners.length === 0) return phrase
  const isNamed = mention.sentence.text.slice(1).includes(/^\S+/.exec(phrase)?.[0] ?? phrase)
  return ownedTitle([...new Set(owners)].slice(0, 2), isNamed ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1), mention.type)
}
