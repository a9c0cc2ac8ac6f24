/**
 * The title of an act whose own clause gives none: the sentence that tells it, from its first main clause on. It tells
 * more than the act, yet it says something, and in the article's words.
 */
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal } from '../events/token.ts'
import { withSpeaker } from './claim-title.ts'
import { shortenTitle, tidyTitle } from './shorten-title.ts'
import { isSound } from './sound-title.ts'
import { applyEdits, titleEdits } from './title-edits.ts'
import { RELATIVE } from './title-words.ts'

/** `After two years of talks, Peru …`: what leads up to the main clause, up to its comma. */
const LEAD_IN = /^(?:(?:\p{L}+|\d+) (?:hour|day|week|month|year)s? (?:after|before)|after|before|as|in|on|at|with|for|from|to|under|amid|despite|following|since|while|when|by|during|prior to|regarding|because of|just|only|less|more)\b[^,]{0,120}, (?=\S)/iu

/** `Nothing suggests that Peru has yielded`: what it is about is not so. */
const DENYING = /^(?:nothing|nobody|no one|neither|no \p{Ll}+|there (?:is|was) no)\b/iu

export function sentenceTitle(mention: ActMention): string | null {
  const { text } = mention.sentence
  if (DENYING.test(text)) return null
  const tokens = tagText(text)
  const said = /^[“"][^”"]+[”"]\s*/.exec(text)?.[0].length ?? 0
  const from = said + (LEAD_IN.exec(text.slice(said))?.[0].length ?? 0)
  const edited = applyEdits(text, { start: from, end: text.length }, titleEdits({ ...mention, sources: [], targets: [], trigger: mention.sentence }, tokens, from))
  const title = shortenTitle(withSpeaker(withoutAside(tidyTitle(edited)), mention))
  const words = title === null ? [] : tagText(title)
  const [first] = words
  if (title === null || !words.some(isVerbal) || (first && isVerbal(first)) || RELATIVE.has(first?.lower ?? '')) return null
  return isSound(title, mention, mention.form === 'nominal') ? title : null
}

/** `The pact, named after the lake, was signed`: what stands between the subject and its verb goes. */
export function withoutAside(phrase: string): string {
  const found = /^(?<subject>[^,]+), [^,]+, (?<rest>.+)$/s.exec(phrase)?.groups
  if (!found || tagText(found['subject'] ?? '').some(isVerbal)) return phrase
  const [next] = tagText(found['rest'] ?? '')
  return next && isVerbal(next) ? `${found['subject'] ?? ''} ${found['rest'] ?? ''}` : phrase
}
