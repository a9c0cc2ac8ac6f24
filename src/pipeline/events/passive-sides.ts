/** Who suffers and who does what a passive verb tells, as stretches of the sentence's words: from the first to behind the last. */
import type { ReadSentence } from './grammar/clauses.ts'

/** `Two men on patrol near the border were seized`: whom it befell, with what an `of` counts, not where. */
export function suffererOf({ words }: ReadSentence, [first, end]: readonly [number, number]): readonly [number, number] {
  const link = words.findIndex(({ pos, lower }, at) => at > first && at < end && pos === 'ADP' && lower !== 'of')
  return [first, link < 0 ? end : link]
}

/** `was closed | by the authorities`: who did it, behind a passive verb. */
export function agentOf({ words, phrases }: ReadSentence, last: number, end: number): readonly [number, number] {
  const by = words.findIndex(({ lower }, at) => at > last && at <= last + AGENT_REACH && at < end && lower === 'by')
  const agent = by < 0 ? undefined : phrases.find(({ first, kind }) => first === by + 1 && kind === 'noun')
  return agent ? [agent.first, agent.last + 1] : [0, 0]
}

/** Words between a passive and its `by`. */
const AGENT_REACH = 4
