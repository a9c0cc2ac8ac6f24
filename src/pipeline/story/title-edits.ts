/**
 * What is taken out of a clause or put into it before it can stand as a title: date, attribution, brackets,
 * asides and linking words go; names in full take the place of pronouns and surnames.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import { verbForms } from '../events/grammar/inflect.ts'
import { isVerbal, type Token } from '../events/token.ts'
import { briefEdits } from './brief-edits.ts'
import { sharedVerb } from './shared-verb.ts'
import { shortEdits } from './short-edits.ts'
import { asides } from './title-asides.ts'
import { removal, removals, type Edit } from './title-edit.ts'
import { HAVE, isPersonal, LINKING, MUTUAL, POSSESSIVE } from './title-words.ts'

/** How much room there is. */
export type Size = 'long' | 'short' | 'brief'

/**
 * @param from where the title begins in the sentence: a name before that does not count as given
 * @param size `short`: people stand without their offices and nouns as the sentence has them; `brief`: what else a title can spare goes too
 */
export const titleEdits = (mention: ActMention, tokens: readonly Token[], from: number, size: Size = 'long'): readonly Edit[] => [
  ...asides(mention),
  ...tiedSpans(mention, tokens),
  ...(size === 'long' ? [] : shortEdits(mention, tokens)),
  ...(size === 'brief' ? briefEdits(mention) : []),
  ...distances(mention),
  ...weekdays(mention),
  ...linkingWords(tokens),
  ...fullNames(mention, from),
  ...honorifics(mention),
  ...owners(mention, tokens),
  ...(size === 'long' ? fullerWords(mention, from) : []),
  ...plainPast(mention, tokens),
  ...sharedVerb(mention, tokens),
  ...plainFuture(mention, tokens),
]

/** Applied left to right; an edit inside another one's span is dropped, and of what is taken out the range may hold the beginning alone. */
export function applyEdits(text: string, range: Pick<Edit, 'start' | 'end'>, edits: readonly Edit[]): string {
  let result = ''
  let position = range.start
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const end = edit.text === '' ? Math.min(edit.end, range.end) : edit.end
    if (end < position || (end === position && (edit.text === '' || edit.start < end)) || edit.start > end || (edit.start === end && edit.text === '') || (edit.start < position && edit.text !== '') || end > range.end) continue
    result += text.slice(position, Math.max(position, edit.start)) + edit.text
    position = end
  }
  return result + text.slice(position, Math.max(position, range.end))
}

export const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const inSentence = ({ start, end }: Span, offset: number): Edit => removal(start - offset, end - offset)

/** What hedges a date goes with it: `some time this year`. */
const HEDGE = /\b(?:some ?time|perhaps|probably|possibly|maybe|as early as|as late as|as recently as|as of|as from|with effect from|around|about|(?:no|not) (?:later|earlier) than|(?:less|more|fewer) than)\s+$/i

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** `16 March` | ` and 17`, `2 to` | ` 4 May`, `July` | ` and August`: the other end of a stretch of days or months. */
const OTHER_END = new RegExp(String.raw`^,? and (?:again )?in (?:(?:${MONTHS}) )?(?:19|20)\d\d\b|^ and (?:19|20)\d\d\b|^ (?:and|to|until|through|or) (?:in )?(?:early |mid-|late )?(?:${MONTHS}|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)(?![\p{L}])|^ ?(?:and|to|until|through|or|–|-) ?\d{1,2}(?:st|nd|rd|th)?(?=$|[.,;)]| (?:in|at|for|with|on|when|before|after|during)\b)`, 'u')

/** `midnight` | ` GMT` */
const ZONE = /^ (?:GMT|UTC|EST|EDT|CET|CEST|BST|local time)\b/

/** Date and attribution, each with the preposition or the commas that tie it to the clause. */
function tiedSpans({ date, attribution, sentence: { start: offset, text } }: ActMention, tokens: readonly Token[]): readonly Edit[] {
  return [date.expression, attribution].flatMap((span) => {
    if (!span) return []
    let { start, end } = inSentence(span, offset)
    // `the 1910-45 rule`, `in January-May`, `May's meeting`: part of a word.
    if (/^(?:[-–]\S|['’]s\b)/.test(text.slice(end))) return []
    // `on May 3, 2016, between`: the comma after the year is the date's.
    if (/, \d{4}$/.test(span.text) && text[end] === ',') end += 1
    end += OTHER_END.exec(text.slice(end))?.[0].length ?? ZONE.exec(text.slice(end))?.[0].length ?? 0
    if (isHalfBracket(text.slice(start, end))) end += Math.max(text.slice(end).indexOf(')') + 1, 0)
    start -= HEDGE.exec(text.slice(0, start))?.[0].length ?? 0
    const previous = tokens[tokens.findLastIndex((token) => token.end <= start)]
    // In `was shot down on Monday` the word before the day is the verb's own; so is that of `shot down this morning`.
    if (previous && (previous.pos === 'ADP' || previous.lower === 'since') && !PARTICLES.has(previous.lower)) start = previous.start
    if (/^\s*,/.test(text.slice(end)) && /(?:^|,\s*)$/.test(text.slice(0, start))) end += text.slice(end).indexOf(',') + 1
    return [removal(start, end)]
  })
}

const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out', 'away', 'back'])

const isHalfBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

const DISTANCE = /^the (?:same|next|following|previous) (?:day|night|morning|evening|afternoon|week|month|year),? (?=\p{Lu})|,? \bthe (?:day|night|morning|evening|week|month|year) (?:before|after)\b(?! [\p{L}\d“"])|,? \b(?:(?:earlier|later|on|in|by|for|of) )*(?:the same|that(?! of)|the previous|the next|the following) (?:day|night|morning|evening|afternoon|week|weekend|month|year)\b(?!['’])|,? \bat the time\b(?! of)|,? \b(?:(?:(?:a )?few|an?|several|some|many|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:hour|day|week|month|year)s? (?:later|earlier)\b/giu
/** `soon afterwards`, `in turn`: of what was told before; `gathered again`: a list of events has the first time too. */
const LINKING_PHRASE = String.raw`(?:(?:soon|shortly|immediately) (?:afterwards?|thereafter)|afterwards|in turn|in the meantime|for (?:its|his|her|their) part|in response(?! to)|(?:on|at) that (?:occasion|point|moment))`
const LINKED = new RegExp(String.raw`, ${LINKING_PHRASE},(?= )|,? \b${LINKING_PHRASE}(?=[ ,.;]|$)|(?<!\b(?:once|and|yet|never|ever|to \p{Ll}+)) again(?=$|[.;]| (?:in|at|on|to|for|with|from|called|urged|expressed|asked|warned|accused|demanded|rejected|denied|condemned)\b)`, 'giu')

/** `two days later` and `that evening` hang on what was told before. */
const distances = ({ sentence }: ActMention): readonly Edit[] => [...removals(sentence.text, DISTANCE), ...removals(sentence.text, LINKED)]

const WEEKDAY = /(?<=^|[\s“"])(?:(?:last|this|next) (?:week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)['’]s (?=\p{L})|,?(?: of)? \b(?:last|this|next) (?:week|month|year)\b(?!['’-])|,? \b(?:(?:late|early|later) )?(?:on |last |next |this )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?:,? and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?|yesterday|today|tomorrow)\b(?!['’-])(?:,(?= ))?/gu
/** `on Monday` is another day in a list read later. A comma goes with it where another stands before: `Peru, on Monday, left`. */
const weekdays = ({ sentence }: ActMention): readonly Edit[] =>
  [...sentence.text.matchAll(WEEKDAY)].map(({ 0: found, index }) => {
    // `opened Wednesday’s session`: the one that is meant.
    if (/['’]s $/.test(found)) return { start: index, end: index + found.length, text: /(?:^|[“"])$/.test(sentence.text.slice(0, index)) ? '' : 'the ' }
    // `Peru’s navy, the biggest of the lake, last week left`: the comma closes what stands before.
    const isClosing = found.startsWith(',') && !found.endsWith(',') && /^ \p{L}/u.test(sentence.text.slice(index + found.length)) && sentence.text.slice(0, index).includes(',')
    return removal(index + (isClosing ? 1 : 0), index + found.length - (found.endsWith(',') && !found.startsWith(',') ? 1 : 0))
  })

const linkingWords = (tokens: readonly Token[]): readonly Edit[] =>
  tokens.filter(({ lower }, at) => LINKING.has(lower) && !isOfPhrase(lower, tokens[at + 1])).map(({ start, end }) => removal(start, end))

/** `further steps`, `instead of talks`, `has yet to sign` tie nothing to the text before. */
const isOfPhrase = (word: string, next: Token | undefined): boolean =>
  next !== undefined && (next.lower === 'of' || (word === 'yet' && next.lower === 'to') || (word === 'further' && ['NOUN', 'ADJ', 'NUM'].includes(next.pos)) || (word === 'besides' && next.pos !== 'PUNCT'))

/** More names than this are a list. */
const FEW = 2

/** Surnames and pronouns become the names they stand for; a pronoun after its name may stay. */
function fullNames({ actors, sentence: { start: offset, text } }: ActMention, from: number): readonly Edit[] {
  const bySpan = new Map<number, NamedActor[]>()
  for (const actor of actors) if (!MUTUAL.has(actor.span.text.toLowerCase())) bySpan.set(actor.span.start, [...(bySpan.get(actor.span.start) ?? []), actor])
  return [...bySpan.values()].flatMap((named) => {
    const [first] = named
    if (!first) return []
    const spoken = first.span.text.toLowerCase()
    const isOther = first.kind === 'person' && first.name.includes(' ') && !isPersonal(first.span.text) && !POSSESSIVE.has(spoken) && first.span.text !== first.name && /^\p{Lu}/u.test(first.span.text)
    const isHer = spoken === 'her' && HERSELF.test(text.slice(first.span.end - offset))
    const standsIn = isHer || isPersonal(first.span.text) || /^(?:both|the) /.test(spoken) || named.length > 1
    const isPossessive = POSSESSIVE.has(spoken) && !isHer
    const isGiven = named.every(({ name }) =>
      actors.some(({ name: other, span }) => other === name && span.start >= offset + from && span.end < first.span.start),
    )
    if (!isOther && (isGiven || (!standsIn && !isPossessive))) return []
    // `urged the four states to talk`: three names and more would leave no room for what it is about.
    if (named.length > FEW && spoken.startsWith('the ') && first.span.start > offset + from) return []
    const names = joinNames([...new Set(named.map(({ name }) => name))])
    // `the two countries' council`: whose it is stands in for their names, not the council.
    const owner = standsIn ? /^(?<owner>(?:both|the|each) [\p{L} ]+?)['’]s? /u.exec(first.span.text)?.groups?.['owner'] : undefined
    const whole = inSentence(first.span, offset)
    const edit = beforeOffice(owner === undefined ? whole : { ...whole, end: whole.start + owner.length }, first, actors, offset, text)
    const clitic = CLITIC.exec(text.slice(edit.end))?.groups?.['clitic']
    // `They and Chad agreed`: one list of three.
    const owns = /^['’]s?(?=\s)/.test(text.slice(edit.end))
    if (owns && standsIn && !isPersonal(first.span.text)) return [{ ...edit, end: edit.end + (text[edit.end + 1] === 's' ? 2 : 1), text: `${names}’s` }]
    const isListed = named.length > 1 && /^ and \p{Lu}/u.test(text.slice(edit.end))
    if (clitic === undefined || !standsIn) return [{ ...edit, text: isPossessive ? `${names}’s` : isListed ? names.replace(' and ', ', ') : names }]
    return [{ ...edit, end: edit.end + clitic.length + 1, text: `${names} ${CLITICS[clitic] ?? ''}` }]
  })
}

/** `Kenya President urges` with her name for the office: the state goes with it. */
function beforeOffice(edit: Edit, { kind, name, span }: NamedActor, actors: readonly NamedActor[], offset: number, text: string): Edit {
  const isOffice = kind === 'person' && /^\p{Lu}/u.test(span.text) && !span.text.split(' ').some((word) => name.includes(word))
  const state = isOffice ? actors.find((other) => other.kind === 'state' && other.span.end - offset === edit.start - 1 && text[edit.start - 1] === ' ') : undefined
  return state ? { ...edit, start: state.span.start - offset } : edit
}

/** `met her | at the port`: no noun of hers follows. */
const HERSELF = /^(?:[.,;:]|$| (?:at|in|on|to|for|from|with|by|of|after|before|during|and|that|when|while)\b)/
const CLITIC = /^['’](?<clitic>d|ll|ve|re|s)\b/
/** What a clitic after a pronoun is when a name stands there: `he’d met` → `Jane Roe had met`. */
const CLITICS: Readonly<Record<string, string>> = { d: 'had', ll: 'will', ve: 'have', re: 'are', s: 'is' }

/** `Ms Roe` is `Jane Roe` where names are in full. */
const honorifics = ({ actors, sentence: { start: offset, text } }: ActMention): readonly Edit[] =>
  actors.flatMap(({ kind, span }) => {
    const start = span.start - offset
    const honorific = kind === 'person' ? /\b(?:Mr|Mrs|Ms|Mx|Dr|Sir|Dame)\.? $/.exec(text.slice(0, start))?.[0] : undefined
    return honorific === undefined ? [] : [removal(start - honorific.length, start)]
  })

/** `her old ally Jane Roe`, `his host, Jane Roe,`: the name alone, for whose ally the text before says. */
const owners = ({ actors, sentence: { start: offset, text } }: ActMention, tokens: readonly Token[]): readonly Edit[] =>
  actors.flatMap(({ kind, span }) => {
    const start = span.start - offset
    const name = kind === 'person' ? tokens.findIndex((token) => token.start === start) : -1
    const isApposed = tokens[name - 1]?.text === ','
    let first = isApposed ? name - 1 : name
    while (first > 0 && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first -= 1
    const owner = tokens[first - 1]
    if (name < 0 || first >= name - (isApposed ? 1 : 0) || !owner || !POSSESSIVE.has(owner.lower) || isNamed(owner, actors, offset)) return []
    const end = span.end - offset
    return [removal(owner.start, start), ...(isApposed && text[end] === ',' ? [removal(end, end + 1)] : [])]
  })

/** A name takes the place of the owner. */
const isNamed = ({ start }: Token, actors: ActMention['actors'], offset: number): boolean => actors.some(({ span }) => span.start === start + offset)

/** `the list` in what is told of: as the text told it in full, once. */
const fullerWords = ({ fuller, sentence: { start: offset } }: ActMention, from: number): readonly Edit[] =>
  fuller.filter(({ span }) => span.start - offset >= from).map(({ span, fuller: words }) => ({ ...inSentence(span, offset), text: words }))

/** News writes `have agreed` and `had already met`, a list of events `agreed` and `met`; of `have been met` and `had been met` it makes `were met` and `was met`. */
function plainPast({ trigger, sentence, status, targets }: ActMention, tokens: readonly Token[]): readonly Edit[] {
  const verb = tokens.findIndex((token) => token.start === trigger.start - sentence.start)
  const main = tokens[verb]
  const [has, been] = [tokens[verb - 2], tokens[verb - 1]]
  if (status === 'occurred' && been?.lower === 'been' && has && main && main.pos === 'VERB' && HAVE.has(has.lower)) {
    // `talks on a pipe, the line to Arica, had been halted`: the insertion is no part of the subject.
    const inserted = tokens[verb - 3]?.text === ',' ? targets.find(({ end }) => end - sentence.start <= has.start) : undefined
    const before = tokens.slice(0, verb - 2).filter(({ end }) => !inserted || end <= inserted.end - sentence.start)
    const isPlural = has.lower === 'have' || (has.lower === 'had' && isPluralBefore(before))
    return [{ start: has.start, end: been.end, text: isPlural ? 'were' : 'was' }]
  }
  const adverbs = tokens.slice(0, Math.max(verb, 0)).toReversed().findIndex((token) => !isBeforeVerb(token))
  const auxiliary = tokens[verb - 1 - Math.max(adverbs, 0)]
  if (!auxiliary || !main || status !== 'occurred' || !HAVE.has(auxiliary.lower)) return []
  const { past, participle } = verbForms(main.lemma)
  const told = main.lower === participle ? past : main.lower.endsWith('ed') ? main.text : null
  if (told === null) return []
  const manner = tokens.slice(verb - Math.max(adverbs, 0), verb).filter(({ lower }) => !PASSING.has(lower)).map(({ text }) => `${text} `)
  return [{ start: auxiliary.start, end: main.end, text: manner.join('') + told }]
}

/** `more than 70 people`, `talks on the port` had been; of two names joined, both. */
const isPluralBefore = (before: readonly Token[]): boolean => {
  const subject = before.slice(before.findLastIndex((token, at) => (at > 0 && isVerbal(token) && token.lower !== 'talks') || token.pos === 'PUNCT' || token.pos === 'SCONJ') + 1)
  const link = subject.findIndex(({ pos, lower }, at) => pos === 'ADP' && lower !== 'than' && at > 0)
  const last = link < 0 ? subject.at(-1) : subject[link - 1]
  const isListed = last?.pos === 'PROPN' && subject.slice(-LIST_WORDS).some(({ lower }) => lower === 'and')
  return isListed || (last !== undefined && (link > 0 || last.pos !== 'PROPN') && /(?:[^s]s|people|police|men|women)$/.test(last.lower))
}
/** Words of the last two of a list. */
const LIST_WORDS = 4

const isBeforeVerb = ({ lower, pos }: Token): boolean => PASSING.has(lower) || (pos === 'ADV' && lower.endsWith('ly'))

/** Say of an act only how long ago it was. */
const PASSING: ReadonlySet<string> = new Set(['already', 'still', 'now', 'just', 'since', 'recently', 'previously', 'earlier', 'long', 'nonetheless', 'nevertheless', 'thus', 'also', 'instead', 'then'])

/** `said that Peru would leave` is `Peru will leave` by itself (backshift); what hangs on an `if` stays as it is. */
function plainFuture({ trigger, sentence, status }: ActMention, tokens: readonly Token[]): readonly Edit[] {
  const verb = tokens.findIndex((token) => token.start === trigger.start - sentence.start)
  const [would, main] = [tokens[verb - 1], tokens[verb]]
  // `would stay a year and then leave`: one `would` for both.
  if (status === 'planned' && main && main.lower === main.lemma && (would?.lower === 'and' || would?.lower === 'then')) return [{ start: main.start, end: main.end, text: `will ${main.text}` }]
  if (status !== 'planned' || would?.lower !== 'would' || tokens.some(({ lower }) => lower === 'if')) return []
  return [{ start: would.start, end: would.end, text: 'will' }]
}
