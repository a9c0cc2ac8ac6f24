/**
 * One mention → a clause that reads on its own, in the article's words from subject to object, or null where
 * no such clause can be had. Always at most `MAX_LENGTH` characters.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isQuoted } from '../events/described-parties.ts'
import { tagText } from '../events/tag.ts'
import type { Token } from '../events/token.ts'
import { isClaim, withSpeaker } from './claim-title.ts'
import { isSaying } from './is-news.ts'
import { NOUNS } from './cut-title.ts'
import { ownedTitle } from './owned-title.ts'
import { recastClause } from './recast-title.ts'
import { MAX_LENGTH, shortenTitle, tidyTitle } from './shorten-title.ts'
import { hasGap } from './object-gap.ts'
import { isBareNoun, isLoneNoun, isSound } from './sound-title.ts'
import { quoteTitle, speakerFirst } from './speaker-title.ts'
import { completeSpan, firstBefore } from './telling-span.ts'
import { applyEdits, titleEdits, type Size } from './title-edits.ts'

/** Part of a sentence's text, in the sentence's own offsets. */
interface Range {
  readonly start: number
  readonly end: number
}

export function phraseTitle(mention: ActMention): string | null {
  if (hasGap(mention) || isReason(mention)) return null
  const tokens = tagText(mention.sentence.text)
  if (isModifier(mention, tokens)) return null
  // A noun of a quotation is the speaker's word for it: `called it “a show of weakness”`.
  if (mention.form === 'nominal' && isQuoted({ start: mention.trigger.start - mention.sentence.start }, mention.sentence.text)) return null
  const isNoun = isNounTrigger(mention, tokens)
  const said = speakerFirst(mention)
  const titles = [quoteTitle(mention), ...(said === null ? clauseTitles(mention, tokens, isNoun) : [said])]
  const isTelling = (title: string): boolean => isSound(title, mention, isNoun) && !((mention.form === 'nominal' && isBareNoun(title, mention)) || (isNoun && isLoneNoun(title)))
  const through = isNoun ? undefined : firstWordOf(mention)
  return titles.map((title) => (title === null ? null : cutUntil(title, isTelling, through))).find((title) => title !== null) ?? null
}

/** `cut ties, saying Peru backs the rebels`: why they did it, in their words. */
const isReason = ({ attribution, form }: ActMention): boolean => form === 'finite' && attribution !== null && attribution.text.endsWith(' saying')

/** `a sanctions list`: the noun only says what kind of list. */
export const isModifier = ({ form, trigger, sentence }: ActMention, tokens: readonly Token[]): boolean =>
  form === 'nominal' && tokens.find(({ start }) => start === trigger.end - sentence.start + 1)?.pos === 'NOUN'

const firstWordOf = ({ trigger }: ActMention): string | undefined => /^\S+/.exec(trigger.text)?.[0]

/** Cuts tried before a title is given up. */
const CUTS = 3

/** `blocked the road | in the days`: where one cut leaves something open, an earlier one may not. */
function cutUntil(title: string, isTelling: (title: string) => boolean, through: string | undefined): string | null {
  let cut: string | null = title
  for (let tries = 0; cut !== null && tries <= CUTS; tries += 1) {
    if (isTelling(cut)) return cut
    cut = shortenTitle(cut, { room: cut.length - 1, through })
  }
  return null
}

/** The clause, without offices where it is too long, and what it says alone; those that can be had, best first. */
function clauseTitles(mention: ActMention, tokens: readonly Token[], isNoun: boolean): readonly (string | null)[] {
  const { text } = mention.sentence
  const range = isNoun ? nounPhrase(mention, tokens) : clauseRange(mention, tokens)
  const recast = isNoun || range.start < mention.trigger.start - mention.sentence.start ? null : recastClause(mention, tokens)
  const phraseOf = (size: Size): string => {
    const from = recast?.from ?? range.start
    const phrase = tidyTitle((recast?.opening ?? '') + applyEdits(text, { ...range, start: from }, [...titleEdits(mention, tokens, from, size), ...(recast?.joined ?? [])]))
    const title = withSpeaker(isNoun ? withOwner(phrase, mention) : inNumber(phrase, mention), mention)
    return size === 'long' ? title : title.replace(/(?<=\bsaid) that\b/, '')
  }
  const through = isNoun ? mention.trigger.text : firstWordOf(mention)
  const [long, short, brief] = [phraseOf('long'), phraseOf('short'), phraseOf('brief')]
  // What can be had whole comes before what must be cut.
  const keeps = (phrase: string): boolean => (shortenTitle(phrase, { through })?.length ?? 0) > phrase.length * NEARLY
  const phrases = fits(long) ? [long, short] : fits(short) || keeps(short) || !keeps(brief) ? [short, long] : [brief, short, long]
  const ordered = phrases.map((phrase) => shortenTitle(phrase, { through }))
  if (isClaim(mention)) return ordered
  return [...ordered, ...ordered.map((title) => beforeThat(title, through)), ...(DENYING.has(mention.type) || isSaying(mention) ? [] : [shortenTitle(contentOf(long, mention.trigger.text))])]
}

const fits = (phrase: string): boolean => (shortenTitle(phrase, { room: Infinity })?.length ?? 0) <= MAX_LENGTH

/** A cut that leaves so much of a phrase leaves its point. */
const NEARLY = 0.85

/** `rejected the view | that the treaty`: where what is held leaves no room, the noun alone; a verb of saying needs it. */
function beforeThat(title: string | null, through: string | undefined): string | null {
  const before = title?.replace(/(?: so)? that [^,]+$/, '') ?? null
  return before === null || before === title || before.endsWith(through ?? ' ') || ADDRESSED.test(before) ? null : before
}

/** `assured Peru | that …`: whom one tells says nothing of what. */
const ADDRESSED = /\b(?:assured|told|informed|reminded|warned|notified) [^,]*$/

/** What is denied, held against somebody or only said is not told as so. */
const DENYING: ReadonlySet<ActMention['type']> = new Set(['REJECT', 'ACCUSE', 'THREATEN'])

const ANNOUNCED = /\b(?<verb>decided|agreed|announced|resolved|ruled|confirmed|pledged|promised|determined)\b[^,]{0,40}?(?<!\b(?:on|in|at|by|of|for|after|before|since|with|from|to)) that (?<content>.+)$/

/** `Officials decided that each side will send observers` → `Each side will send observers`, where the whole is too long and the act is in it. */
function contentOf(phrase: string, trigger: string): string {
  const { verb = '', content = '' } = ANNOUNCED.exec(phrase)?.groups ?? {}
  const isOfAct = trigger.startsWith(verb) || content.includes(trigger)
  return isOfAct ? tidyTitle(content.replace(/ would (?=be |\p{Ll}+ )/u, ' will ')) : ''
}

/**
 * From the subject to the end of the clause; a verb that only announces takes what it announces with it.
 * A participle or infinitive has its subject in another clause, so it begins with itself.
 */
function clauseRange(mention: ActMention, tokens: readonly Token[]): Range {
  const { sentence, sources, trigger, clause, form } = mention
  // `Roe, who was met by Doe`: whom it befalls stands before its clause.
  const subject = firstBefore(trigger, /^who\b/.test(clause.text) ? [...sources, ...mention.targets] : sources)
  const start = (form === 'finite' || isNear(subject, mention) ? (subject ?? clause) : trigger).start - sentence.start
  const whole = start - listBefore(mention, start) + (DAY.exec(sentence.text.slice(start))?.[0].length ?? 0)
  const first = tokens.find((token) => token.start >= whole)
  return { start: first?.start ?? whole, end: completeSpan(mention).end - sentence.start }
}

/** `on Monday, the day | dozens were hurt`: the day is no subject. */
const DAY = /^(?:the )?(?:day|night|morning|evening|week|month|year|moment) (?=(?:dozens|hundreds|thousands|scores|\p{Lu}\p{L}+|\d+|an?|the|its|his|her) )/iu

/** `Peru, | Chile defy the court`, `the two pilots, Roe and Doe, and | the mate were buried`: where the verb is a plural, all or none. */
function listBefore({ sentence, clause, trigger, sources, targets, form }: ActMention, start: number): number {
  const offset = sentence.start
  const subject = [...sources, ...targets].find((span) => span.start === start + offset)
  if (form !== 'finite' || subject === undefined || / and |s$/.test(subject.text)) return 0
  const before = sentence.text.slice(0, start)
  const between = sentence.text.slice(subject.end - offset, trigger.end - offset)
  const isPlural = /^ (?:were|are|have) /.test(between)
  const headline = sentence.role === 'headline' && clause.start === start + offset && !/s$|ed$/.test(trigger.text) && between === ` ${trigger.text}` ? HEADLINE_LIST.exec(before) : null
  return (headline ?? (isPlural ? JOINED_LIST.exec(before) : null))?.groups?.['list']?.length ?? 0
}
const HEADLINE_LIST = /(?:^|; )(?<list>(?:\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*, )+)$/u
const JOINED_LIST = /(?:^|, |; )(?<list>(?:the )?(?:two|three|\d+) \p{L}+s, [^,;]+ and [^,;]+, and )$/iu

/** `India responded by expelling`, `Peru intends once again to send`: the subject stands close enough to be read with the verb. */
function isNear(subject: Span | undefined, { sentence, trigger, sources }: ActMention): boolean {
  const end = Math.max(...sources.filter((span) => span.end <= trigger.start).map((span) => span.end))
  return subject !== undefined && /^(?: (?!while\b)[\p{L}-]+){1,5} $|^ voted by \d+ (?:votes )?to \d+ to $/u.test(sentence.text.slice(end - sentence.start, trigger.start - sentence.start))
}

/** `meeting`, `killing` name the act themselves, whatever verb the clause has; what stands right behind its subject is a verb, whatever the tagger calls it. */
const isNounTrigger = ({ trigger, sentence, form, sources }: ActMention, tokens: readonly Token[]): boolean =>
  form === 'nominal' || (form === 'finite' && !/^\p{Ll}+ed\b/u.test(trigger.text) && !sources.some(({ end }) => end === trigger.start - 1) && NOUNS.has(tokens.find((token) => token.start >= trigger.start - sentence.start)?.pos ?? 'X'))

/** The trigger's noun phrase with what hangs on it: `killing of a separatist in Surrey`. */
function nounPhrase({ sentence, trigger }: ActMention, tokens: readonly Token[]): Range {
  const head = tokens.findIndex((token) => token.start >= trigger.start - sentence.start)
  let first = head
  while (first > 0 && isInsideNounPhrase(tokens[first - 1])) first--
  let last = head
  const isPair = tokens[head + 1]?.lower === 'between'
  // `removal of Peru | from its list`
  const hasLeft = /^(?:removal|withdrawal|exclusion|expulsion|exit|recall)$/.test(tokens[head]?.lower ?? '')
  while (last + 1 < tokens.length && isAfterNoun(tokens[last + 1], tokens[last + 2], isPair, tokens[last], hasLeft)) last++
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

const isInsideNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(token.pos) || /^['’]s?$|^-$/.test(token.text))

/** @param isPair whether the noun is between two: `talks between Jane Roe | and the crown prince` */
function isAfterNoun(token: Token | undefined, next: Token | undefined, isPair: boolean, before: Token | undefined, hasLeft: boolean): boolean {
  if (!token) return false
  // `to` and `from` lead on to a place after a journey, else to the next thing that is told.
  if (token.lower === 'from' && (next?.pos === 'PRON' || next?.pos === 'DET') && hasLeft) return true
  if (token.lower === 'to' || token.lower === 'from') return next?.pos === 'PROPN'
  // `criticised a drill | as a waste`: what it is called is no part of it.
  if (token.lower === 'as') return false
  if (['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'ADP'].includes(token.pos)) return true
  // Inside a name even a verb is written large: `Framework on Countering Terrorism`.
  if (/^\p{Lu}/u.test(token.text)) return true
  // `at their meeting, Jane Roe said`: behind a comma goes on only a list of names.
  if (token.text === ',' && before?.pos !== 'PROPN') return false
  return (token.text === ',' || token.lower === 'and' || token.text === '-') && (next?.pos === 'PROPN' || (token.lower === 'and' && next?.pos === 'DET' && isPair))
}

/** `Roe and Doe were held`, of whom a title names but one: `Doe was held`. */
function inNumber(phrase: string, { actors }: ActMention): string {
  const subject = /^(?<subject>[^,]{3,60}?) (?:were|are) /u.exec(phrase)?.groups?.['subject']
  const isOne = subject !== undefined && !/\band\b/.test(subject) && actors.some(({ kind, name }) => kind === 'person' && subject.endsWith(name))
  return isOne ? phrase.replace(' were ', ' was ').replace(' are ', ' is ') : phrase
}

/** A visit is somebody's: without a name in the phrase, whoever acts stands before it. */
function withOwner(phrase: string, mention: ActMention): string {
  if (phrase === '' || mention.actors.some(({ name, span }) => phrase.includes(name) || phrase.toLowerCase().includes(span.text.toLowerCase()))) return phrase
  const owners = mention.actors.filter(({ role }) => role === 'source').map(({ name }) => name)
  if (owners.length === 0) return phrase
  const isNamed = mention.sentence.text.slice(1).includes(/^\S+/.exec(phrase)?.[0] ?? phrase)
  return ownedTitle([...new Set(owners)].slice(0, 2), isNamed ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1), mention.type)
}
