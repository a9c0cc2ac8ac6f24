/** The verbs in a stretch of a sentence, and where a part of it ends. */
import { LINKS } from './part-link.ts'
import { isVerbal, type Token } from './token.ts'

export const isCoordinator = (token: Token): boolean => token.lower === 'and' || token.lower === 'but'

/** A participle before its noun: `an expected visit`. */
export const isNounLike = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return before !== undefined && ['DET', 'ADJ', 'ADV'].includes(before.pos) && next !== undefined && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos)
}

/** Before the next comma, or after an apposition: `after Jane Roe, head of the party, won`. */
export function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  const end = endOfPart(tokens, from)
  if (hasVerb(tokens, from, end)) return true
  const close = tokens.findIndex((token, index) => index > end && token.text === ',')
  const next = tokens[close + 1]
  return close > 0 && !hasVerb(tokens, end + 1, close) && next !== undefined && isVerbal(next)
}

export function endOfPart(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => index > from && (token.text === ',' || token.text === ';' || LINKS.has(token.lower)))
  return end < 0 ? tokens.length : end
}

export const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, index) => token.pos === 'AUX' || (token.pos === 'VERB' && !isNounLike(tokens, from + index)))

export const hasFiniteVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, index) =>
    token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing') && tokens[from + index - 1]?.lower !== 'to' && !isNounLike(tokens, from + index)))
