/** Names that `and` joins within one: the second is no subject of its own. */
import type { Token } from '../token.ts'
import type { Phrase } from './phrases.ts'

/** Names of bodies that several matters share: `the Ministry of Culture | and Tourism`; `the ministers of Peru | and Chile`. */
const OF_SEVERAL = /^(?:ministry|department|office|bureau|committee|council|commission|agency|secretariat|institute|centre|center|association|federation|\p{L}+s)$/u

/** Joined by `and` to what hangs on `of`, without an article of its own. */
export function isOfOneName({ words, phrases }: { readonly words: readonly Token[]; readonly phrases: readonly Phrase[] }, place: number): boolean {
  const [head, link, first, and, own] = [phrases[place - 4], phrases[place - 3], phrases[place - 2], phrases[place - 1], phrases[place]]
  const isJoined = and?.kind === 'and' && first?.kind === 'noun' && link?.kind === 'link' && words[link.first]?.lower === 'of' && head?.kind === 'noun'
  return isJoined && own !== undefined && words[own.first]?.pos !== 'DET' && words[own.first]?.pos === words[first.first]?.pos && own.first === own.last && OF_SEVERAL.test(words[head.head]?.lower ?? '')
}
