/**
 * What a sentence gives as the reason of a deed: `Peru cut ties, accusing Chile of arson`, `…, saying it shelters
 * rebels`, `cut ties and accused it of …`. A free participle after its main clause tells circumstance, not one more
 * event (Quirk et al. 1985, § 15.60 f.); reports repeat it with the deed for weeks, as the charge that goes with it.
 * So it belongs to the deed, and says nothing of the deed's type or parties.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isDeed } from './act-families.ts'
import { namesOf } from './act-sides.ts'
import { appendTo } from './append-to.ts'

/** For each reason the deed it is given for; indices into `mentions`, which may come in any order. */
export function findReasons(mentions: readonly ActMention[]): ReadonlyMap<number, number> {
  const ofSentence = new Map<string, number[]>()
  for (const [index, { article, sentence, type }] of mentions.entries()) {
    if (!isDeed(type)) continue
    appendTo(ofSentence, `${article} ${sentence.start}`, index)
  }
  const reasons = new Map<number, number>()
  if (ofSentence.size === 0) return reasons
  for (const [index, mention] of mentions.entries()) {
    const deed = ofSentence.get(`${mention.article} ${mention.sentence.start}`)?.find((other) => other !== index && isReasonOf(mention, mentions[other]))
    if (deed !== undefined) reasons.set(index, deed)
  }
  return reasons
}

/** Those of one event that are not given as reason for another of it. */
export function withoutReasons(group: readonly ActMention[]): readonly ActMention[] {
  const reasons = findReasons(group)
  return reasons.size === 0 ? group : group.filter((_, index) => !reasons.has(index))
}

function isReasonOf(reason: ActMention, deed: ActMention | undefined): boolean {
  if (!deed || deed.form === 'nominal' || reason.form === 'nominal' || deed.trigger.end > reason.trigger.start || deed.status !== reason.status) return false
  const between = deed.sentence.text.slice(deed.trigger.end - deed.sentence.start, reason.trigger.start - deed.sentence.start)
  if (SAYING_SO.test(between)) return true
  if (reason.type !== 'ACCUSE' || reason.mode === 'Investigate' || (reason.form !== 'participle' && !AND_TOO.test(between))) return false
  return reason.actors.length === 0 || haveOneSource(reason, deed)
}

/** `…, saying it shelters` | `rebels`, up to the verb of what is said. */
const SAYING_SO = /,["”’]? (?:saying|claiming|alleging|arguing|charging)\b[^.;]*$/u
/** `… and accused`: nobody new acts. */
const AND_TOO = /\band(?: (?:also|then|has|have|had))?\s*$/u

const haveOneSource = (a: ActMention, b: ActMention): boolean => {
  const sources = namesOf(b, 'source')
  return sources.size === 0 || a.actors.some(({ role, name }) => role === 'source' && sources.has(name))
}
