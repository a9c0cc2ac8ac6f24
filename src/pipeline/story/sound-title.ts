/** Whether a title says something by itself: it has a beginning, a named subject where it needs one, and an end. */
import type { ActMention } from '../events/act-mention.ts'
import { isClaim } from './claim-title.ts'
import { hasClearPronouns } from './clear-pronouns.ts'
import { hasBeginning, hasEnd, isOfNobody } from './whole-clause.ts'

/** Fewer words than this name nothing. */
const MIN_WORDS = 3

/** @param isNoun whether the act is named by a noun, which may open a title in the shape of a verb: `Meeting of …` */
export function isSound(title: string, mention: ActMention, isNoun = false): boolean {
  const words = title.split(/[^\p{L}\p{N}’']+/u).filter(Boolean)
  if (words.length < MIN_WORDS) return false
  // What is quoted speaks for itself.
  return /: “/.test(title) || (hasClearPronouns(title, mention) && (isClaim(mention) || !isOfNobody(title, mention)) && hasBeginning(title, mention, isNoun) && hasEnd(title, mention))
}

/** `Peru: inquiry` says neither of what nor that there was one. */
export const isLoneNoun = (title: string): boolean => /^[^:]+: \p{L}+$/u.test(title)

/** Words that say more of an act than that it was. */
const TELLING_WORDS = 5

/** `Joint press conference`, `Peru’s announcement`: a noun that tells neither whose it was nor what it was about. */
export function isBareNoun(title: string, { actors, type }: ActMention): boolean {
  const names = actors.flatMap(({ name, span }) => [name, span.text]).filter((name) => title.includes(name))
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), title)
  const words = rest.split(/[^\p{L}-]+/u).filter((word) => word.length > 2)
  return type === 'STATEMENT' ? words.length < 3 : names.length === 0 && title.split(' ').length < TELLING_WORDS
}
