/** Whether a title says something by itself: it has a beginning, a named subject where it needs one, and an end. */
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { BARE_ENDS, isPersonal, POSSESSIVE, RELATIVE } from './title-words.ts'

/** Fewer words than this name nothing. */
const MIN_WORDS = 3

/** @param isNoun whether the act is named by a noun, which may open a title in the shape of a verb: `Meeting of …` */
export function isSound(title: string, mention: ActMention, isNoun = false): boolean {
  const words = title.split(/[^\p{L}\p{N}’']+/u).filter(Boolean)
  return words.length >= MIN_WORDS && isNamed(title, words, mention) && (isNoun || hasBeginning(title, mention)) && hasEnd(title)
}

/** Names somebody or something before it says `they` or `it`; what is quoted speaks for itself. */
function isNamed(title: string, words: readonly string[], { actors }: ActMention): boolean {
  if (/: “/.test(title)) return true
  const pronoun = words.find((word) => isPersonal(word) || POSSESSIVE.has(word.toLowerCase()))
  const before = pronoun === undefined ? title : title.slice(0, title.indexOf(pronoun))
  const named = new Set(actors.filter(({ name, span }) => before.includes(name) || before.includes(span.text)).map(({ name }) => name))
  return pronoun === undefined || named.size >= (isActedUpon(title) ? 2 : 1)
}

/** `Peru called it absurd`: whom one acts upon is somebody else, and the title must name both. */
function isActedUpon(title: string): boolean {
  const tokens = tagText(title)
  return tokens.some(({ lower }, index) => OBJECTS.has(lower) && ['VERB', 'ADP', 'SCONJ'].includes(tokens[index - 1]?.pos ?? '') && !['VERB', 'AUX'].includes(tokens[index + 1]?.pos ?? ''))
}

const OBJECTS: ReadonlySet<string> = new Set(['it', 'him', 'them', 'her'])

/** No verb or `which` first: their subject is somewhere else. */
function hasBeginning(title: string, { trigger }: ActMention): boolean {
  const [first, second] = tagText(title)
  if (!first || RELATIVE.has(first.lower) || first.pos === 'AUX' || CUT_FROM_SUBJECT.test(title)) return false
  if (first.pos !== 'VERB') return !isAddressed(title)
  // `Clashed with the guards`, `Stir up anger`: who did stands in another clause.
  const isCut = (first.lower.endsWith('ed') || first.lower === first.lemma) && second !== undefined && ['DET', 'ADP', 'PRON'].includes(second.pos)
  return !isCut && !trigger.text.toLowerCase().startsWith(first.lower)
}

/** `(told) Peru that the port was shut`: the verb stands in the part cut off, for no name needs a `that` to tell which one. */
function isAddressed(title: string): boolean {
  const tokens = tagText(title)
  const that = tokens.findIndex(({ lower }) => lower === 'that')
  return tokens[that - 1]?.pos === 'PROPN' && !tokens.slice(0, that).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** `Port, blames Peru`: the end of one clause with the verb of the next. */
const CUT_FROM_SUBJECT = /^\p{L}+, \p{Ll}+(?:s|ed) /u

/** `Peru and Chile agreed`: on what, another clause says. `A pact was agreed` is whole. */
const OPEN_VERB = /(?<!\b(?:was|were|been|be|being|is|are) )\b(?:agreed|said|announced|urged|told|accused|decided|pledged|vowed|asked|demanded|called for|denied|warned)$/

/** Nothing is left open: no half bracket, no `each` without what follows, no `that the treaty` without its verb. */
function hasEnd(title: string): boolean {
  const last = /[\p{L}’'-]+$/u.exec(title)?.[0].toLowerCase() ?? ''
  const content = / that (?<content>[^,]+)$/.exec(title)?.groups?.['content']
  const isHalf = content !== undefined && !tagText(content).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return !/^[^(]*\)|\([^)]*$/.test(title) && !BARE_ENDS.has(last) && !OPEN_VERB.test(title) && !isHalf
}

/** Words that say more of an act than that it was. */
const TELLING_WORDS = 5

/** `Joint press conference`, `Peru’s announcement`: a noun that tells neither whose it was nor what it was about. */
export function isBareNoun(title: string, { actors, type }: ActMention): boolean {
  const names = actors.flatMap(({ name, span }) => [name, span.text]).filter((name) => title.includes(name))
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), title)
  const words = rest.split(/[^\p{L}-]+/u).filter((word) => word.length > 2)
  return type === 'STATEMENT' ? words.length < 3 : names.length === 0 && title.split(' ').length < TELLING_WORDS
}
