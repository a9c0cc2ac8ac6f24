/** What stands between commas before a verb: the walk to its subject passes it over. */
import type { Token } from '../token.ts'
import type { Phrase } from './phrases.ts'

/** `Peru, the host, also said`: from the comma before the verb to the one that opens the aside. */
export function skipAside(words: readonly Token[], phrases: readonly Phrase[], place: number): number {
  let close = place
  while (phrases[close]?.kind === 'other') close -= 1
  if (phrases[close]?.kind !== 'comma') return place
  const open = commaBefore(phrases, close)
  const named = phrases[open - 1]?.kind
  if (named !== 'noun' && named !== 'time') return place
  // `has frozen trade, stopped flights by its airline, barred grain`: a list of what one party did; what stands before the comma is an object.
  if (phrases[open + 1]?.kind === 'verb' && phrases[open - 2]?.kind === 'verb') return place
  // `Peru, Chile hold talks, agree to meet`: the comma joins two names that open a headline.
  if (open === 1 && words[phrases[0]?.head ?? -1]?.pos === 'PROPN' && phrases[open + 1]?.kind === 'noun' && phrases[open + 2]?.kind === 'verb') return place
  // `Jane Roe, head of trade, fishing and ports, said`: what hangs on a link before the comma may stand in a list inside the aside.
  const outer = phrases[open - 2]?.kind === 'link' ? commaBefore(phrases, open) : -1
  const isList = outer > 0 && phrases[outer - 1]?.kind === 'noun' && phrases[outer - 2]?.kind !== 'link' && !phrases.slice(outer, close).some(({ kind }) => kind === 'verb')
  return (isList ? outer : open) - 1
}

/** The nearest comma to the left, -1 where the sentence breaks before it. */
function commaBefore(phrases: readonly Phrase[], from: number): number {
  for (let index = from - 1; index > 0; index -= 1) {
    if (phrases[index]?.kind === 'comma') return index
    if (phrases[index]?.kind === 'break') return -1
  }
  return -1
}
