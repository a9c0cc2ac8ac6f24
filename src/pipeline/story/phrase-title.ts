/**
 * One mention → a clause that reads on its own: the articles' words between subject and object, without
 * date, attribution and brackets, names in full in place of pronouns and surnames. Always at most
 * `MAX_LENGTH` characters and cut between phrases, or null where no such clause can be had.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import type { Token } from '../events/token.ts'

export const MAX_LENGTH = 90
/** Fewer words than this name nothing. */
const MIN_WORDS = 3

/** Where a clause may end without losing its sense: before these words, or at a mark. */
const PHRASE_OPENERS = new Set(
  'in on at to for with from by after before during since amid over as while when where which who that following including ahead because despite under upon against between and or but'.split(' '),
)
const PERSONAL = new Set('he she it they we i you him them us this these those both'.split(' '))
const POSSESSIVE = new Set('his her its their our your my'.split(' '))
/** Tie a clause to the text before it; alone they hang in the air. */
const LINKING = new Set('also further furthermore meanwhile moreover additionally besides however thus then'.split(' '))
const LEADING = new Set('the a an this that these those and but meanwhile however also later then'.split(' '))

/** An edit of the sentence's text; offsets are the sentence's own. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function phraseTitle(mention: ActMention): string | null {
  const text = mention.sentence.text
  const tokens = tagText(text)
  const range = mention.form === 'nominal' ? nounPhrase(mention, tokens) : clauseRange(mention, tokens)
  const edits = [...removals(mention, tokens), ...fullNames(mention), ...plainPast(mention, tokens)]
  const phrase = tidy(applyEdits(text, range, edits))
  const whole = mention.form === 'nominal' ? withOwner(phrase, mention) : phrase
  const title = shorten(whole)
  return title && isWhole(title) ? title : null
}

/** Rough worth of a title among those of one event: higher reads better. */
export function titleWorth(title: string, mention: ActMention): number {
  const words = title.split(' ')
  const names = new Set(mention.actors.filter(({ name }) => title.includes(name)).map(({ name }) => name)).size
  const form = { finite: 2, nominal: 1, participle: 0.5, infinitive: 0 }[mention.form]
  const titleCase = words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7 ? 1 : 0
  const dangling = words.some((word) => POSSESSIVE.has(word.toLowerCase())) ? 0.5 : 0
  const aside = /[“”"‘,;:]/.test(title) ? 0.4 : 0
  const distance = Math.abs(title.length - 55) / 40
  return form + Math.min(names, 3) * 0.8 - titleCase - dangling - aside - distance
}

/** From the subject to the end of the clause; the subject may stand before a relative clause or a participle. */
function clauseRange(mention: ActMention, tokens: readonly Token[]): Edit {
  const offset = mention.sentence.start
  const subject = mention.sources
    .filter(({ end }) => end <= mention.trigger.start)
    .toSorted((a, b) => a.start - b.start)[0]
  const clauseStart = mention.clause.start - offset
  const start = subject ? subject.start - offset : clauseStart
  const first = tokens.find((token) => token.start >= start)
  return { start: first?.start ?? start, end: mention.clause.end - offset, text: '' }
}

/** The trigger's noun phrase with what hangs on it: `killing of a separatist in Surrey`. */
function nounPhrase(mention: ActMention, tokens: readonly Token[]): Edit {
  const offset = mention.sentence.start
  const head = tokens.findIndex((token) => token.start >= mention.trigger.start - offset)
  let first = head
  while (first > 0 && isInsideNounPhrase(tokens[first - 1])) first--
  let last = head
  while (last + 1 < tokens.length && isAfterNoun(tokens[last + 1], tokens[last + 2])) last++
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, text: '' }
}

const isInsideNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(token.pos) || /^['’]s?$|^-$/.test(token.text))

function isAfterNoun(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false
  if (['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'ADP'].includes(token.pos)) return true
  return (token.text === ',' || token.lower === 'and' || token.text === '-') && next?.pos === 'PROPN'
}

/** Date, attribution and brackets, each with the word or marks that tie it to the clause. */
function removals(mention: ActMention, tokens: readonly Token[]): readonly Edit[] {
  const offset = mention.sentence.start
  const text = mention.sentence.text
  const spans = [mention.date.expression, mention.attribution].flatMap((span) => (span ? [fromSentence(span, offset)] : []))
  const brackets = [...text.matchAll(/\s*[([][^)\]]*[)\]]/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' }))
  const links = tokens.filter(({ lower }) => LINKING.has(lower)).map(({ start, end }) => ({ start, end, text: '' }))
  return [...brackets, ...links, ...spans.map((span) => withPreposition(span, tokens, text))]
}

const fromSentence = ({ start, end }: Span, offset: number): Edit => ({ start: start - offset, end: end - offset, text: '' })

function withPreposition(edit: Edit, tokens: readonly Token[], text: string): Edit {
  const before = tokens.findLastIndex((token) => token.end <= edit.start)
  const previous = tokens[before]
  let { start, end } = edit
  if (previous && (previous.pos === 'ADP' || previous.lower === 'since')) start = previous.start
  if (/^\s*,/.test(text.slice(end)) && /(?:^|,\s*)$/.test(text.slice(0, start))) end += text.slice(end).indexOf(',') + 1
  return { start, end, text: '' }
}

/** Surnames and pronouns become the names they stand for; a name given once in full is not repeated. */
function fullNames(mention: ActMention): readonly Edit[] {
  const offset = mention.sentence.start
  const bySpan = new Map<string, NamedActor[]>()
  for (const actor of mention.actors) {
    const key = `${actor.span.start}-${actor.span.end}`
    bySpan.set(key, [...(bySpan.get(key) ?? []), actor])
  }
  return [...bySpan.values()].flatMap((actors) => {
    const [first] = actors
    if (!first) return []
    const spoken = first.span.text.toLowerCase()
    const isPossessive = POSSESSIVE.has(spoken)
    const isShort = first.kind === 'person' && first.name.includes(' ') && !first.span.text.includes(' ')
    const standsIn = PERSONAL.has(spoken) || /^(?:both|the) /.test(spoken) || actors.length > 1
    if (!isShort && !standsIn && !isPossessive) return []
    const names = joinNames(actors.map(({ name }) => name))
    return [{ ...fromSentence(first.span, offset), text: isPossessive ? `${names}’s` : names }]
  })
}

export const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** News writes `have agreed`, a list of events `agreed`; only where past tense and participle are one form. */
function plainPast(mention: ActMention, tokens: readonly Token[]): readonly Edit[] {
  const offset = mention.sentence.start
  const verb = tokens.findIndex((token) => token.start === mention.trigger.start - offset)
  const auxiliary = tokens[verb - 1]
  if (!auxiliary || !['has', 'have', 'had'].includes(auxiliary.lower) || !tokens[verb]?.lower.endsWith('ed')) return []
  return [{ start: auxiliary.start, end: tokens[verb]?.start ?? auxiliary.end, text: '' }]
}

function applyEdits(text: string, range: Edit, edits: readonly Edit[]): string {
  let result = ''
  let position = range.start
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < position || edit.end > range.end) continue
    result += text.slice(position, edit.start) + edit.text
    position = edit.end
  }
  return result + text.slice(position, Math.max(position, range.end))
}

/** Spaces, marks at the ends and lone quotation marks put right; a capital to begin with. */
function tidy(phrase: string): string {
  let words = phrase.replace(/\s+/g, ' ').replace(/ (?=[,.;:’])/g, '').replace(/,(?: ?,)+/g, ',').trim()
  words = words.replace(/^[\s,.;:–—•-]+|[\s,.;:–—-]+$/g, '')
  for (let [first = ''] = words.split(' ', 1); LEADING.has(first.toLowerCase()); [first = ''] = words.split(' ', 1)) {
    words = words.slice(first.length + 1)
    if (words === '') return ''
  }
  const quotes = words.match(/["“”]/g)?.length ?? 0
  if (quotes % 2 === 1) words = words.replace(/["“”]/g, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A visit is somebody's: without a name in the phrase, whoever acts stands before it. */
function withOwner(phrase: string, mention: ActMention): string {
  if (mention.actors.some(({ name }) => phrase.includes(name))) return phrase
  const owners = mention.actors.filter(({ role }) => role === 'source').map(({ name }) => name)
  if (owners.length === 0 || phrase === '') return phrase
  return `${joinNames([...new Set(owners)].slice(0, 2))}: ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
}

/** Words before a comma that already make a title; fewer are a beginning. */
const ENOUGH_WORDS = 4
/** A comma of a list (`drugs, fraud and arms`) is no end of a clause. */
const LIST = /^, (?:[^\s,]+ ){0,3}[^\s,]+(?:,| and | or )/

/** Cuts at the first comma that ends a clause, then whole phrases from the end, until it fits. */
function shorten(phrase: string): string | null {
  let title = phrase
  for (const { index } of phrase.matchAll(/, |;| [—–] /g)) {
    const rest = phrase.slice(index)
    if (LIST.test(rest) || phrase.slice(0, index).split(' ').length < ENOUGH_WORDS) continue
    title = phrase.slice(0, index)
    break
  }
  while (title.length > MAX_LENGTH) {
    const words = title.split(' ')
    let cut = words.length - 1
    while (cut > MIN_WORDS && !opensPhrase(words, cut)) cut--
    if (cut <= MIN_WORDS) return null
    title = words.slice(0, cut).join(' ')
  }
  title = title.replace(/[\s,;:.–—-]+$/, '')
  for (let last = lastWord(title); PHRASE_OPENERS.has(last) || LEADING.has(last); last = lastWord(title)) {
    title = title.slice(0, -last.length).trimEnd()
  }
  return title === '' ? null : title
}

/** `and` between two names or nouns joins them; a preposition or a comma before the word parts them. */
function opensPhrase(words: readonly string[], index: number): boolean {
  const word = (words[index] ?? '').toLowerCase()
  return words[index - 1]?.endsWith(',') === true || (PHRASE_OPENERS.has(word) && word !== 'and' && word !== 'or')
}

const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1).toLowerCase()

/** Names somebody or something, not `they` or `it`. */
function isWhole(title: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}’']+/u).filter(Boolean)
  return words.length >= MIN_WORDS && !words.some((word) => PERSONAL.has(word)) && !POSSESSIVE.has(words[0] ?? '')
}
