/** Whether a bare verb form is a past tense, an infinitive without `to` or a participle that only tells of its noun. */
import { hasFullStop, type Token } from '../token.ts'
import { BARE_FORM_VERBS, OBJECT_VERBS, PREPOSITIONS, REPORTING_VERBS, SEPARATE_PARTICLES, UNCHANGED_PASTS } from './function-words.ts'
import { isPastAlone } from './inflect.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verb-group.ts'

/** Tells a past tense from a participle that only describes its noun: `the arms seized in May were returned`. */
export function settleForm(words: readonly Token[], phrases: readonly Phrase[], place: number, verb: VerbGroup, before: VerbGroup | undefined): VerbGroup {
  if (isBareInfinitive(words, phrases, place, verb) || sharesTo(words, phrases, place, verb, before)) return { ...verb, form: 'infinitive', tense: 'none' }
  if (!verb.bare || isPastAlone(words[verb.head]?.lower ?? '') || !isReducedRelative(words, phrases, place)) return verb
  return { ...verb, form: 'participle', tense: 'none', voice: 'passive' }
}

/** `let go`, `helped them build`: a base form after a verb of letting and helping, with its object at most between. */
function isBareInfinitive(words: readonly Token[], phrases: readonly Phrase[], place: number, verb: VerbGroup): boolean {
  const head = words[verb.head]
  if (verb.first !== verb.last || head?.lower !== head?.lemma) return false
  const before = phrases[place - 1]
  const governing = before?.kind === 'noun' ? phrases[place - 2] : before
  return governing?.kind === 'verb' && BARE_FORM_VERBS.has(words[governing.head]?.lemma ?? '')
}

/**
 * `to close the port, expel the crew and cut ties`: one `to` for all. A headline strings verbs in the present with commas
 * (`Ministers meet to end row, urge calm`), and `cut` after a single infinitive may be a past.
 */
function sharesTo(words: readonly Token[], phrases: readonly Phrase[], place: number, verb: VerbGroup, before: VerbGroup | undefined): boolean {
  const head = words[verb.head]
  if (before?.form !== 'infinitive' || verb.first !== verb.last || head?.lower !== head?.lemma) return false
  // `to stop the talks and immediately withdraw its troops`
  const isBehindAdverb = words[phrases[place - 1]?.head ?? -1]?.pos === 'ADV' && phrases[place - 2]?.kind === 'and'
  const link = phrases[isBehindAdverb ? place - 2 : place - 1]?.kind
  const isJoined = link === 'and' || (link === 'comma' && hasFullStop({ words }))
  return isJoined && (!UNCHANGED_PASTS.has(head?.lower ?? '') || head?.lower === 'let' || words[before.first]?.lower !== 'to')
}

function isReducedRelative(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  const before = phrases[place - 1]
  const after = phrases[place + 1]
  const head = words[phrases[place]?.head ?? -1]
  const followedBy = after?.kind === 'link' ? (words[after.first]?.lower ?? '') : null
  if (!before) return followedBy !== null && phrases.some((phrase, at) => phrase.kind === 'comma' && phrases[at + 1]?.kind === 'noun')
  if (!head || after?.kind === 'noun' || (followedBy !== null && takesObject(phrases, place, followedBy)) || (REPORTING_VERBS.has(head.lemma) && followedBy !== 'by')) return false
  if (before.kind === 'comma') {
    const isOfName = words[phrases[place - 2]?.head ?? -1]?.pos === 'PROPN'
    return followedBy !== null && ((isOfName && opensInsertion(phrases, place)) || (hasVerb(phrases, place, -1) && !closesInsertion(phrases, place - 1)))
  }
  if (before.kind === 'link') return true
  // `the deal that ministers struck in April was signed`: the noun has been given to the verb already.
  if (before.kind !== 'noun' || (phrases[place - 2]?.kind === 'relative' && phrases[place - 3]?.kind === 'noun' && followedBy !== 'by')) return false
  if (followedBy === 'by' && (hasVerb(phrases, place, -1) || hasVerb(phrases, place, 1))) return true
  if (hasAgentBehind(words, phrases, place) && hasVerb(phrases, place, 1)) return true
  return lacksObject(words, phrases, place) || isInsideOpeningPhrase(phrases, place) || followsVerbOfSameStretch(words, phrases, place) || nextVerbLacksSubject(words, phrases, place)
}

/** `The women detained in May, two of them singers, were freed`: a verb that needs an object and has none belongs to the noun before it. */
function lacksObject(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  const isOfNoun = words[phrases[place - 1]?.head ?? -1]?.pos === 'NOUN' && OBJECT_VERBS.has(words[phrases[place]?.head ?? -1]?.lemma ?? '')
  if (!isOfNoun || !hasFullStop({ words })) return false
  const links = phrases.slice(place + 1)
  const end = links.findIndex(({ kind }, at) => !(kind === 'time' || kind === 'link' || (kind === 'noun' && links[at - 1]?.kind === 'link')))
  return end > 0 && links[end]?.kind === 'comma' && hasVerb(phrases, place + end, 1)
}

/** `the pact signed in Oslo on Friday by Jane Roe and John Doe`: where and when, then who did it. */
function hasAgentBehind(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  const rest = phrases.slice(place + 1)
  const by = rest.findIndex(({ kind, first }, at) => kind === 'link' && words[first]?.lower === 'by' && words[rest[at + 1]?.head ?? -1]?.pos === 'PROPN' && rest[at + 1]?.kind === 'noun')
  return by > 1 && rest.slice(0, by).every(({ kind }, at) => kind === 'link' || kind === 'time' || (kind === 'noun' && rest[at - 1]?.kind === 'link'))
}

/** `called off a visit`: a small word that is no preposition, and then a noun, is a verb with its object. */
const takesObject = (phrases: readonly Phrase[], place: number, small: string): boolean =>
  !PREPOSITIONS.has(small) && SEPARATE_PARTICLES.has(small) && phrases[place + 2]?.kind === 'noun'

/** `The bank, founded in 1850, filed for protection`: after the second comma comes the verb of the bank. */
function closesInsertion(phrases: readonly Phrase[], comma: number): boolean {
  const opening = phrases.findLastIndex((phrase, at) => phrase.kind === 'comma' && at < comma)
  return opening > 0 && opensInsertion(phrases, opening + 1) && !phrases.slice(opening + 2, comma).some(({ kind }) => kind === 'verb' || kind === 'relative')
}

/** `The bank, founded in 1850, …`: a verb right after a noun and a comma, with another verb right after the next comma. */
function opensInsertion(phrases: readonly Phrase[], place: number): boolean {
  if (phrases[place]?.kind !== 'verb' || phrases[place - 2]?.kind !== 'noun' || hasVerb(phrases, place - 1, -1)) return false
  const closing = phrases.findIndex((phrase, at) => phrase.kind === 'comma' && at > place)
  return closing > 0 && phrases[closing + 1]?.kind === 'verb'
}

/** `In a letter handed over on Monday, …`: all nouns so far hang on links, so none can be a subject. */
function isInsideOpeningPhrase(phrases: readonly Phrase[], place: number): boolean {
  const before = phrases.slice(0, place)
  const hasComma = phrases.slice(place).some((phrase) => phrase.kind === 'comma')
  return hasComma && before.every((phrase, at) => phrase.kind === 'link' || phrase.kind === 'time' || (phrase.kind === 'noun' && before[at - 1]?.kind === 'link'))
}

const hasVerb = (phrases: readonly Phrase[], place: number, step: 1 | -1): boolean =>
  (step < 0 ? phrases.slice(0, place) : phrases.slice(place + 1)).some((phrase) => phrase.kind === 'verb')

/** An earlier verb, not of saying, with nothing but its object and links up to here. */
function followsVerbOfSameStretch(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  for (let index = place - 1; index >= 0; index -= 1) {
    const phrase = phrases[index]
    if (!phrase) return false
    if (phrase.kind === 'verb') return !REPORTING_VERBS.has(words[phrase.head]?.lemma ?? '') && phrases[index - 1]?.kind !== 'relative'
    if (phrase.kind === 'comma' && (phrases[index + 1]?.kind === 'link' || phrases[index + 1]?.kind === 'time')) continue
    if (phrase.kind !== 'noun' && phrase.kind !== 'link' && phrase.kind !== 'time' && phrase.kind !== 'adjective' && phrase.kind !== 'and') return false
  }
  return false
}

/** The next verb comes without comma, conjunction or opener: it takes this one's noun as its subject. */
function nextVerbLacksSubject(words: readonly Token[], phrases: readonly Phrase[], place: number): boolean {
  let links = 0
  for (let index = place + 1; index < phrases.length; index += 1) {
    const phrase = phrases[index]
    if (!phrase) return false
    if (phrase.kind === 'verb') {
      const opening = words[phrase.first]?.lower
      const head = words[phrase.head]
      return links > 0 && opening !== 'to' && head !== undefined && !(head.lower.endsWith('ing') && phrase.first === phrase.last)
    }
    // `handed over to Chad on Sunday two men wanted for a raid`: a noun without a link is the object, and the next verb's own.
    if (phrase.kind === 'noun' && links > 0 && /^(?:noun|time)$/.test(phrases[index - 1]?.kind ?? '')) return false
    if (phrase.kind === 'link') links += 1
    else if (phrase.kind !== 'noun' && phrase.kind !== 'time' && !joinsNouns(phrases, index)) return false
  }
  return false
}

/** `over the spring and summer` */
const joinsNouns = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'and' && [phrases[at - 1], phrases[at + 1]].every((phrase) => phrase?.kind === 'noun' || phrase?.kind === 'time')
