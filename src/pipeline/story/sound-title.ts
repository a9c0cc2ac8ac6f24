/** Whether a title says something by itself: it has a beginning, a named subject where it needs one, and an end. */
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { BARE_ENDS, PERSONAL, POSSESSIVE, RELATIVE } from './title-words.ts'

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
  const pronoun = words.find((word) => PERSONAL.has(word.toLowerCase()) || POSSESSIVE.has(word.toLowerCase()))
  const before = pronoun === undefined ? title : title.slice(0, title.indexOf(pronoun))
  return pronoun === undefined || actors.some(({ name, span }) => before.includes(name) || before.includes(span.text))
}

/** No verb or `which` first: their subject is somewhere else. */
function hasBeginning(title: string, { trigger }: ActMention): boolean {
  const [first] = tagText(title)
  if (!first || RELATIVE.has(first.lower) || first.pos === 'AUX') return false
  return first.pos !== 'VERB' || !trigger.text.toLowerCase().startsWith(first.lower)
}

/** Nothing is left open: no half bracket, no `each` or `as well as` without what follows. */
function hasEnd(title: string): boolean {
  const last = /[\p{L}’'-]+$/u.exec(title)?.[0].toLowerCase() ?? ''
  return !/^[^(]*\)|\([^)]*$/.test(title) && !BARE_ENDS.has(last)
}
