/**
 * One mention → a clause that reads on its own, in the article's words from subject to object, or null where
 * no such clause can be had. Always at most `MAX_LENGTH` characters.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import type { Token } from '../events/token.ts'
import { MIN_WORDS, shortenTitle, tidyTitle } from './shorten-title.ts'
import { tellingSpan } from './telling-span.ts'
import { applyEdits, joinNames, titleEdits } from './title-edits.ts'
import { PERSONAL, POSSESSIVE } from './title-words.ts'

/** Part of a sentence's text, in the sentence's own offsets. */
interface Range {
  readonly start: number
  readonly end: number
}

export function phraseTitle(mention: ActMention): string | null {
  const { text } = mention.sentence
  const said = saidFirst(mention)
  if (said) return isWhole(said, mention) ? shortenTitle(said) : null
  const tokens = tagText(text)
  const range = isNounTrigger(mention, tokens) ? nounPhrase(mention, tokens) : clauseRange(mention, tokens)
  const phrase = tidyTitle(applyEdits(text, range, titleEdits(mention, tokens, range.start)))
  const title = shortenTitle(mention.form === 'finite' ? phrase : withOwner(phrase, mention)) ?? shortenTitle(contentOf(phrase))
  return title && isWhole(title, mention) ? title : null
}

/** After a closing `said` stands a day at most: ` late on Wednesday.` */
const CLOSING_LENGTH = 25

/** `Peru will leave, Jane Roe said` → `Jane Roe said Peru will leave`: who speaks comes first in a list. */
function saidFirst({ type, strength, sentence, clause, trigger, sources, actors }: ActMention): string | null {
  const content = /^(?<content>[^“”"]{20,}), *$/.exec(sentence.text.slice(0, clause.start - sentence.start))?.groups?.['content']
  const isClosing = sentence.text.length - (trigger.end - sentence.start) < CLOSING_LENGTH
  const speaker = actors.find(({ role, kind, span }) => role === 'source' && kind === 'person' && sources.some(({ start, end }) => span.start >= start && span.end <= end))
  if (type !== 'STATEMENT' || strength !== 'weak' || content === undefined || !speaker || !isClosing) return null
  const [first] = tagText(content)
  const opening = first?.pos === 'PROPN' ? content.charAt(0) : content.charAt(0).toLowerCase()
  return tidyTitle(`${speaker.name} ${trigger.text} ${opening}${content.slice(1)}`)
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
  return { start: first?.start ?? start, end: tellingSpan(mention).end - sentence.start }
}

/** `India responded by expelling`: the subject stands close enough to be read with the participle. */
const isNear = (subject: Span | undefined, { sentence, trigger }: ActMention): boolean =>
  subject !== undefined && /^(?: [\p{L}-]+){1,3} $/u.test(sentence.text.slice(subject.end - sentence.start, trigger.start - sentence.start))

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
  if (phrase === '' || mention.actors.some(({ name }) => phrase.includes(name))) return phrase
  const owners = mention.actors.filter(({ role }) => role === 'source').map(({ name }) => name)
  if (owners.length === 0) return phrase
  return `${joinNames([...new Set(owners)].slice(0, 2))}: ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
}

/** Names somebody or something before it says `they` or `it`. */
function isWhole(title: string, { actors }: ActMention): boolean {
  const words = title.split(/[^\p{L}\p{N}’']+/u).filter(Boolean)
  const pronoun = words.find((word) => PERSONAL.has(word.toLowerCase()) || POSSESSIVE.has(word.toLowerCase()))
  const before = pronoun === undefined ? title : title.slice(0, title.indexOf(pronoun))
  const isNamed = pronoun === undefined || actors.some(({ name, span }) => before.includes(name) || before.includes(span.text))
  return words.length >= MIN_WORDS && isNamed
}
