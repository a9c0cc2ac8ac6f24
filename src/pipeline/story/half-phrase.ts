/** Where a cut would part what is one phrase: two nouns before a third, a preposition of two words, a superlative and its scope, a verb and its `as`, an idiom. */
import type { Token } from '../events/token.ts'

/** Verbs that say nothing without what their `as` leads on to, and verbs that say little. */
export const CALLED: ReadonlySet<string> = new Set(['regard', 'describe', 'view', 'treat', 'portray', 'characterise', 'characterize', 'leave'])
export const JUDGED: ReadonlySet<string> = new Set(['hail', 'dismiss', 'denounce', 'condemn', 'praise', 'brand', 'label', 'reject', 'recognise', 'recognize', 'welcome', 'criticise', 'criticize'])
/** Verbs that take somebody and what he is seen to do. */
export const SHOWING: ReadonlySet<string> = new Set(['show', 'see', 'watch', 'depict', 'catch', 'find', 'leave', 'film'])

/** `the most | important progress`: the most of what, or since when, follows. */
export const isSuperlative = (words: readonly Token[]): boolean =>
  /\bthe (?:most \p{Ll}+|\p{Ll}+est|first|worst|best|only)(?: \p{Ll}+){1,2}$/u.test(words.slice(-SUPERLATIVE_REACH).map(({ lower }) => lower).join(' ')) && words.at(-1)?.pos === 'NOUN'
const SUPERLATIVE_REACH = 5

/** Whether the last verb is one of these. */
export const takes = (words: readonly Token[], verbs: ReadonlySet<string>): boolean => verbs.has(words.findLast(({ pos }) => pos === 'VERB')?.lemma ?? '')

/** Two nouns that tell of a third. */
export const isCompound = (words: readonly Token[], after: Token, behind: Token | undefined): boolean =>
  [words.at(-1), after].every((token) => token?.pos === 'NOUN' && !token.lower.endsWith('s')) && behind?.pos === 'NOUN' && behind.lower.endsWith('s')

/** `in line | with`, `in response | to`: a bare noun between two prepositions is one of them (Quirk et al. 1985, 9.11). */
export const isHalfPreposition = (words: readonly Token[]): boolean => words.at(-1)?.pos === 'NOUN' && COMPLEX.has(`${words.at(-2)?.lower} ${words.at(-1)?.lower}`)
const COMPLEX: ReadonlySet<string> = new Set(['in line', 'in response', 'in return', 'in exchange', 'in accordance', 'in connection', 'in favour', 'in favor', 'in support', 'in view', 'in front', 'in charge', 'in contact', 'in case', 'in need', 'in search', 'in spite', 'in terms', 'in light', 'in addition', 'in reaction', 'in touch', 'in compliance', 'on behalf', 'on board', 'on top', 'at odds', 'with regard', 'with respect', 'by means', 'by way'])

/** `as soon | as the port opens`, `the list has nothing | to do with it`, `to bring back | , step by step, the ferries`. */
export function isHalfIdiom(words: readonly Token[], next: Token | undefined): boolean {
  const [before, last] = [words.at(-2), words.at(-1)]
  if (before?.lower === 'as') return next?.lower === 'as' || TERMS.has(last?.lower ?? '')
  if (last?.lower === 'back') return RETURNED.has(before?.lower ?? '')
  return next?.lower === 'to' && OF_CONCERN.has(last?.lower ?? '') && before?.lemma === 'have'
}
const TERMS: ReadonlySet<string> = new Set(['long', 'soon', 'far'])
/** `had nothing to do with`, `has little to gain` */
const OF_CONCERN: ReadonlySet<string> = new Set(['nothing', 'something', 'anything', 'little', 'much', 'everything'])
/** Verbs that never go without an object. */
const RETURNED: ReadonlySet<string> = new Set(['bring', 'give', 'take', 'hand', 'send', 'put', 'win'])

/** `held two groups | responsible for it` */
export const isBlamed = (words: readonly Token[], { lower }: Token): boolean => BLAMED.has(lower) && takes(words, HOLDING)
const BLAMED: ReadonlySet<string> = new Set(['responsible', 'accountable', 'liable'])
const HOLDING: ReadonlySet<string> = new Set(['hold', 'find', 'deem', 'consider'])
