/**
 * `…, with Peru and Chad voicing support`: behind a comma, `with` and who does it, a verb in -ing tells what happened
 * beside the main clause, as real as that one; the tagger often takes it for a noun.
 */
import type { Token } from '../token.ts'

/** The word at `index`, in -ing, stands behind a comma, `with` and names. */
export function isInAbsolute(tokens: readonly Token[], index: number): boolean {
  const opener = tokens.findLastIndex(({ pos, text }, at) => at < index && text !== ',' && !/^(?:PROPN|NOUN|DET|CCONJ|ADJ)$/.test(pos))
  return tokens[opener]?.lower === 'with' && tokens[opener - 1]?.text === ',' && tokens[index - 1]?.pos === 'PROPN'
}
