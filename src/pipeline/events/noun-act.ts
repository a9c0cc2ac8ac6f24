/** Acts told by a noun: what the words around it say of when it was, and whether it has been. */
import type { CodedAct } from './coded-act.ts'
import { words } from './grammar/word-set.ts'
import type { Token } from './token.ts'

/** Not yet done when the article appeared, as the coding or the words around a noun tell. */
export const isAhead = (act: CodedAct, tokens: readonly Token[]): boolean =>
  act.status === 'planned' || act.tense === 'future' || (isNoun(act, tokens) && announcesNoun(act, tokens))

/** The last day of what is to come by a term: `will prolong the ban until 2027` ends then, and is prolonged nobody knows when. */
export const lastOf = ({ trigger }: CodedAct, term: string): string => (/^(?:extend|prolong|renew|roll)/.test(trigger.text) ? '..' : term)

/** A noun, or a verb's form in -ing used as one: `the killing of`, `an activist's killing`. */
export function isNoun(act: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start === act.trigger.start)
  return act.form === 'nominal' || ((tokens[at]?.lower.endsWith('ing') === true) && /^(?:the|a|an|his|her|their|its|[’']s)$/.test(tokens[at - 1]?.lower ?? ''))
}

/** `ahead of the summit`, `his planned visit`, `which precedes the talks`. */
const AHEAD_WORDS = /\b(?:ahead of|in advance of|prior to|in the run-up to|preced\w+|prepar\w+ for|upcoming|forthcoming|planned|scheduled|proposed|possible|expected) (?:[\p{L}’'.-]+ ){0,5}$/iu

function announcesNoun(act: CodedAct, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= act.trigger.start).slice(-9)
  return AHEAD_WORDS.test(before.map((token) => token.text).join(' ').replaceAll(/ (?=[’'])/g, '') + ' ')
}

/** `accused of the killing`, `an effort for talks`: a noun that another act is about, with a time of its own. */
export function isOblique({ trigger }: CodedAct, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= trigger.start).slice(-8)
  const preposition = before.findLastIndex((token, index) => !PHRASE_WORDS.has(token.pos) && !/^[’']s?$/.test(before[index + 1]?.text ?? ''))
  const [governing, word] = [before[preposition - 1], before[preposition]]
  return word !== undefined && ABOUT.has(word.lower) && !(governing !== undefined && LEADING.has(governing.lemma))
}

/** Words that may stand between a preposition and its noun. */
const PHRASE_WORDS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'])
const ABOUT = words('in of over about for on against to from by')
const LEADING: ReadonlySet<string> = new Set(['lead', 'result', 'end', 'culminate'])

/** `the deal`, `his visit`, `Kenya's offer`: something that the reader already knows of. */
export function isDefinite(act: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > act.trigger.start)
  return tokens.slice(Math.max(0, at - 3), at + 1).some((token) => /^(?:the|this|that|these|those|his|her|its|their|[’']s)$/.test(token.lower))
}
