/**
 * Where a cut would leave a verb without what it asks for, told or accused of: the clause is half there, and what is
 * missing is its point.
 */
import { isVerbal, type Token } from '../events/token.ts'

export const RELATIVES: ReadonlySet<string> = new Set(['that', 'who', 'whom', 'whose', 'which', 'where'])

/** `said that ships | would pay`: the verb of what is told comes later. */
export function isHalfTold(words: readonly Token[]): boolean {
  const that = words.findLastIndex(({ lower, pos }, index) => lower === 'that' && (pos === 'SCONJ' || words[index - 1]?.pos === 'VERB'))
  return that > 0 && !words.slice(that).some((token) => isVerbal(token) && !token.lower.endsWith('ing'))
}

/** `sent ships as weeks of talks | came to nothing`: of the clause that tells when or why the verb comes later. */
export function isHalfOpened(words: readonly Token[], rest: readonly Token[]): boolean {
  const opener = words.findLastIndex(({ lower }) => CLAUSE_LINKS.has(lower))
  if (opener < 1 || words.slice(opener).some(isVerbal)) return false
  const stop = rest.findIndex(({ pos, lower }) => pos === 'PUNCT' || RELATIVES.has(lower))
  return rest.slice(0, stop < 0 ? rest.length : stop).some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))
}
const CLAUSE_LINKS: ReadonlySet<string> = new Set(['as', 'while', 'when', 'because', 'although', 'though', 'if', 'whereas'])

/** `allow the ships that wait | to leave`: what is asked comes later. */
export function isHalfAsked(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB')
  const asks = OBJECT_CONTROL.has(words[verb]?.lemma ?? '') && !words.slice(verb).some(({ lower }) => lower === 'to')
  const to = rest.slice(0, CONTROL_REACH).findIndex(({ lower }) => lower === 'to')
  const asked = rest[to + 1]
  return asks && to >= 0 && asked !== undefined && isVerbal(asked)
}

/** `accused a ship that sails there | of spying`: what one is accused of comes later. */
export function isHalfAccused(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLastIndex(({ lemma, pos }) => pos === 'VERB' && ACCUSING.has(lemma))
  return verb >= 0 && !words.slice(verb).some(({ lower, pos }, at, later) => lower === 'of' && (later[at - 1]?.pos !== 'NOUN' || pos === 'VERB')) && rest.slice(0, ACCUSED_REACH).some(({ lower }, at) => lower === 'of' && rest[at + 1] !== undefined)
}

/** Verbs that take somebody and then, behind `of`, a deed. */
const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict', 'acquit', 'clear', 'strip', 'deprive'])
/** Words between the two. */
const ACCUSED_REACH = 10

/** Verbs that take somebody and then what he is to do. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(['request', 'direct', 'petition', 'lobby', 'implore', 'advise', 'encourage', 'allow', 'enable', 'permit', 'force', 'compel', 'cause', 'require', 'ask', 'tell', 'urge', 'order', 'instruct', 'persuade', 'call', 'invite', 'press'])
/** Words between the two. */
const CONTROL_REACH = 8

/** `took the quarrel | to the court`: where a thing is taken is the point. */
export function isHalfPlaced(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLast(({ pos }) => pos === 'VERB')
  return PLACING.has(verb?.lemma ?? '') && rest.slice(0, PLACED_REACH).some(({ lower }) => lower === 'to' || lower === 'into' || lower === 'before')
}
const PLACING: ReadonlySet<string> = new Set(['take', 'bring', 'put', 'turn'])
/** Words between a thing and where it is taken. */
const PLACED_REACH = 5

/** `agree on steps but Roe | withholds her hand`: behind a verb, `but` opens a clause. */
export function isHalfJoined(words: readonly Token[]): boolean {
  const but = words.findLastIndex(({ lower }) => lower === 'but')
  return but > 0 && words.slice(0, but).some(isVerbal) && words[but + 1]?.pos === 'PROPN' && !words.slice(but).some(isVerbal)
}
