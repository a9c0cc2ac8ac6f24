/**
 * What somebody only says of himself or of others → told with who says so: `Jane Roe said Peru was ready`. A deed that
 * its own doer announces is news as it stands; a judgement, a state of mind and what one lays at another's door are not.
 */
import type { ActMention } from '../events/act-mention.ts'
import type { EventType } from '../../dataset/event-types.ts'
import { isQuoted } from '../events/described-parties.ts'
import { stateByDemonym } from '../events/gazetteer.ts'
import { tagText } from '../events/tag.ts'

/** `said it was closing its ports`: under way, says who does it. */
const UNDER_WAY = /\b(?:was|were|is|are) (?:\p{Ll}+ly )?$/u

/** What one party says that another did against somebody. */
const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'REJECT'])
const STATE_OF_MIND = /^(?:was|were|is|are|be|had|has|have)\b/
/** What ought to be or may be is so to whoever says it. */
const MODAL = /\b(?:should|must|may|might|could|cannot|ought to)(?: \p{Ll}+){0,2} $/u

/** When and where it was, whoever says the rest. */
const CIRCUMSTANCE = /^(?:as|when|since|while|before|after|where|although|though|who|which)\b/i

export function isClaim(mention: ActMention): boolean {
  const { attribution, speaker, form, trigger, sentence, type, status, clause } = mention
  if (attribution === null || speaker === null || form !== 'finite' || CIRCUMSTANCE.test(clause.text)) return false
  const before = sentence.text.slice(0, trigger.start - sentence.start)
  const isOpinion = STATE_OF_MIND.test(trigger.text) || MODAL.test(before) || (/ing\b/.test(trigger.text) && UNDER_WAY.test(before))
  return isOpinion || isQuoted({ start: trigger.start - sentence.start }, sentence.text) || isTellersAct(mention) || ((HOSTILE.has(type) || status === 'alleged') && !isOwnDeed(mention))
}

/** `Peru said Chad had funded rebels`: the act is the telling, and whoever tells it acts. */
const isTellersAct = ({ attribution, sources, targets, trigger }: ActMention): boolean =>
  attribution !== null && sources.some(({ start, end }) => start >= attribution.start && end <= attribution.end) && targets.some(({ end }) => end <= trigger.start)

/** `The ministry said it closed …`: the doer himself says so, or those who speak for him. */
function isOwnDeed({ actors, sources, speaker, trigger }: ActMention): boolean {
  const subject = sources.find(({ end }) => end <= trigger.start)
  if (subject !== undefined && /^(?:it|he|she|they|we|i)$/i.test(subject.text)) return true
  return actors.some(({ role, name, span }) => role === 'source' && (speaker?.name.includes(name) === true || speaker?.name.includes(span.text) === true))
}

/** The phrase with its speaker in front; as it is where nobody has to be named. */
export function withSpeaker(phrase: string, mention: ActMention): string {
  const { speaker, attribution } = mention
  if (phrase === '' || speaker === null || !isClaim(mention)) return phrase
  const name = speaker.name.replace(/ (?:also|later|then|again|meanwhile|however)$/, '')
  const verb = /\b(?:claim|insist|argue|warn|allege)(?:s|d|ed)$|\bsays$/.exec(attribution?.text ?? '')?.[0] ?? 'said'
  // `a ship that Peru says was hit`: what was hit stands before `that`.
  const gap = /^(?:was|were|is|are|had|has|have|hit|shot|struck) /i.test(phrase) ? nounBefore(mention) : ''
  return gap === null ? '' : `${name} ${verb} ${gap}${behindSpeaker(phrase, mention, name)}`
}

/** The noun phrase that the `that` before the attribution stands for. */
const nounBefore = ({ attribution, sentence }: ActMention): string | null =>
  attribution === null ? null : (/\b(?<noun>(?:an?|the|its|their) (?:(?!(?:an?|the|of|in|on|at)\b)[\p{L}’'-]+ ){1,5})(?:that|which) [^,;]{2,60}$/u.exec(sentence.text.slice(0, attribution.end - sentence.start))?.groups?.['noun'] ?? null)

/** Who speaks of himself says `it` or `he`; else only a name keeps its capital. */
function behindSpeaker(phrase: string, { sources, trigger, sentence, speaker, actors }: ActMention, name: string): string {
  const subject = sources.find(({ end }) => end <= trigger.start)
  if (phrase.startsWith(`${name} `) && subject !== undefined) {
    const own = /^(?:he|she|it|they)$/i.test(subject.text) ? subject.text.toLowerCase() : speaker?.kind === 'person' ? name : 'it'
    return own + phrase.slice(name.length)
  }
  const [first] = tagText(phrase)
  const word = /^[\p{L}\p{N}-]+/u.exec(phrase)?.[0] ?? ''
  const isSmallThere = new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(sentence.text)
  const isName = !isSmallThere && (first?.pos === 'PROPN' || stateByDemonym(/^\p{L}+/u.exec(word)?.[0] ?? '') !== null || sentence.text.indexOf(word) > 0 || actors.some((actor) => actor.name.startsWith(word)) || /\p{Lu}.*\p{Lu}|\d/u.test(word))
  // `the Peruvian ministry said it was closing`: the article is the ministry's.
  const standsIn = actors.some((actor) => phrase.startsWith(actor.name) && !sentence.text.includes(actor.name))
  const article = standsIn ? '' : new RegExp(`\\b(?<article>(?:the|an?) )${word}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence.text)?.groups?.['article']?.toLowerCase() ?? ''
  return article + (isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1))
}
