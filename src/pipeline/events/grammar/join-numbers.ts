/** What qualifies a number opens its noun phrase, whatever else it may be. */
import type { Token } from '../token.ts'
import { APPROXIMATIONS, PREPOSITIONS } from './function-words.ts'
import type { KnownVerbs } from './known-verbs.ts'

/** `About 200 men`, `at least 20`; but not the small word of a verb: `rose over 20 years`. */
export function joinNumbers(tokens: readonly Token[], verbs: KnownVerbs): Token[] {
  const joined = [...tokens]
  tokens.forEach((number, at) => {
    if (number.pos !== 'NUM') return
    const found = APPROXIMATIONS.find((words) => words.every((word, offset) => tokens[at - words.length + offset]?.lower === word))
    const isParticle = found?.length === 1 && PREPOSITIONS.has(found[0] ?? '') && tokens[at - 2]?.pos === 'VERB' && verbs.withParticles.has(`${tokens[at - 2]?.lemma ?? ''} ${found[0] ?? ''}`)
    const phrase = isParticle ? undefined : found
    for (let index = at - (phrase?.length ?? 0); index < at; index += 1) {
      const token = tokens[index]
      if (token) joined[index] = { ...token, pos: 'DET' }
    }
  })
  return joined
}
