/**
 * Puts right what the tagger often gets wrong in news: verbs taken for nouns or adjectives (`Chad mediated`),
 * headline verbs, and the dictionary form of capitalised plurals. Knows the verbs it is given, no other.
 */
import type { Token } from '../token.ts'
import { isInAbsolute } from './absolute.ts'
import { AMOUNTS, ASPECT_VERBS, BARE_FORM_VERBS, BE, DO, ENDING_VERBS, HAVE, MODALS, OCCURRENCE_VERBS, POSSESSIVES, QUOTES, UNCHANGED_PASTS } from './function-words.ts'
import { singularOf } from './inflect.ts'
import { joinNumbers } from './join-numbers.ts'
import type { KnownVerbs } from './known-verbs.ts'
import { HEADLINE_CUTS, headlineEnd, isFinite, mendHeadline } from './mend-headline.ts'

export function mendTags(tokens: readonly Token[], verbs: KnownVerbs): readonly Token[] {
  const mended = joinNumbers(tokens, verbs)
  mended.forEach((token, index) => {
    mended[index] = mendToken(mended, index, token, verbs)
  })
  const end = headlineEnd(mended, verbs)
  // `Peru fumes as court orders Chile to pay`: each of the two clauses has a verb.
  const opening = hasFinite(mended, 0, end) ? mended : mendHeadline(mended, 0, end, verbs)
  const isTwo = HEADLINE_CUTS.has(tokens[end]?.lower ?? '')
  return isTwo && !hasFinite(opening, end, tokens.length) ? mendHeadline(opening, end, tokens.length, verbs) : opening
}

const hasFinite = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.some((token, index) => index >= start && index < end && isFinite(tokens, index, token))

/** Words in -ing that behind a name are nouns: `the Lidra crossing on Monday`. */
const PLACES_AND_SCENES: ReadonlySet<string> = new Set(['crossing', 'building', 'meeting', 'hearing', 'gathering', 'briefing', 'ruling', 'uprising', 'bombing', 'shooting', 'killing'])

/** `the killing of …`, `Peru's shelling`, `the border crossing,`: a noun, though the tagger calls it a verb. */
function isVerbalNoun(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean {
  if (!token.lower.endsWith('ing')) return false
  const before = tokens[index - 1]
  // `under questioning`: these take nouns alone.
  if (/^(?:under|during|amid|pending)$/.test(before?.lower ?? '')) return true
  if (before?.lower === "'s" || before?.lower === '’s') return true
  // `as fighting near Lima raged on`: the next verb is its own.
  const own = /^(?:as|while|when|after|before)$/.test(before?.lower ?? '') && tokens[index + 1]?.pos === 'ADP' ? tokens.find((later, at) => at > index && (later.pos === 'VERB' || later.pos === 'PUNCT' || tellsOfScene(later, verbs))) : undefined
  if (own && tellsOfScene(own, verbs)) return true
  if (before?.pos === 'NOUN' && (tokens[index + 1]?.pos ?? 'PUNCT') === 'PUNCT') return true
  const after = tokens[index + 1]?.pos ?? 'PUNCT'
  if (PLACES_AND_SCENES.has(token.lower) && (before?.pos === 'PROPN' || before?.pos === 'NOUN') && (after === 'ADP' || after === 'PUNCT')) return true
  return (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'NOUN') && tokens[index + 1]?.lower === 'of'
}

/** `raged`, `continued`: also where the tagger takes it for no verb. */
const tellsOfScene = ({ lower, lemma }: Token, verbs: KnownVerbs): boolean => lower !== lemma && OCCURRENCE_VERBS.has(verbs.bases.get(lower) ?? lemma)

/** `Lidra shares fall`, against `Lidra shares data with Chad`: what follows is a verb with nothing of its own. */
function isMarketNoun(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean {
  const [next, later] = [tokens[index + 1], tokens[index + 2]]
  if (token.lower !== 'shares' || next?.pos !== 'NOUN' || verbs.bases.get(next.lower) !== next.lower) return false
  return later === undefined || later.pos === 'NUM' || later.pos === 'PUNCT' || HEADLINE_CUTS.has(later.lower)
}

/** `the Fed said`: large after a small word in a sentence that is no headline, a verb's form is a name. */
const isCapitalised = (tokens: readonly Token[], index: number, token: Token): boolean =>
  /^[A-Z][a-z]+(?<!ing)$/.test(token.text) && /^[a-z]/.test(tokens[index - 1]?.text ?? '') && /[.!?]$/.test(tokens.at(-1)?.text ?? '')

function mendVerb(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): Token {
  const before = tokens[index - 1]
  if (isMarketNoun(tokens, index, token, verbs)) return { ...token, pos: 'NOUN', lemma: 'share' }
  const isOwned = before?.lower === "'s" || before?.lower === '’s'
  // `the warring states`
  const isWarring = before?.lower === 'the' && token.lower.endsWith('ing') && tokens[index + 1]?.pos === 'NOUN'
  if (isWarring || isDegreed(tokens, index, token, verbs)) return { ...token, pos: 'ADJ' }
  // `a plane bound for Lima`
  if (token.lower === 'bound' && tokens[index + 1]?.lower === 'for') return { ...token, pos: 'ADJ' }
  // `new export permits for Chad`: the verb never takes `for`.
  if (token.lower === 'permits' && tokens[index + 1]?.lower === 'for') return { ...token, pos: 'NOUN', lemma: 'permit' }
  // `when police installed him`: to police is rare in news, and has its `to`.
  if (token.lower === 'police' && before?.lower !== 'to') return { ...token, pos: 'NOUN' }
  if (areStates(tokens, index)) return { ...token, pos: 'NOUN', lemma: 'state' }
  // `three attaches at the embassy`: several do nothing in the singular.
  if (before?.pos === 'NUM' && before.lower !== 'one' && verbs.thirds.has(token.lower) && !/^\d{4}$/.test(before.text)) return { ...token, pos: 'NOUN', lemma: singularOf(token.lower) }
  // `Algerian rebels slit the cables`: before a past and its object a word in -s is its subject.
  if (verbs.thirds.has(token.lower) && isPastWithObject(tokens, index + 1, verbs) && !BARE_FORM_VERBS.has(token.lemma)) return { ...token, pos: 'NOUN', lemma: singularOf(token.lower) }
  if (isVerbalNoun(tokens, index, token, verbs)) return { ...token, pos: 'NOUN', lemma: token.lower }
  // `a football match`: behind `a` and a singular no bare verb can stand; `a bomb hit` is a past.
  const isSingular = before?.pos === 'NOUN' && before.lower === before.lemma && /^an?$/.test(tokens[index - 2]?.lower ?? '')
  if (isSingular && token.lower === token.lemma && !UNCHANGED_PASTS.has(token.lower)) return { ...token, pos: 'NOUN' }
  // `a "reckless" act`
  const [article, adjective] = tokens.slice(Math.max(0, index - 4), index).filter(({ text }) => !QUOTES.has(text)).slice(-2)
  if (/^an?$/.test(article?.lower ?? '') && adjective?.pos === 'ADJ' && token.lower === token.lemma && !UNCHANGED_PASTS.has(token.lower)) return { ...token, pos: 'NOUN' }
  if (isOwnNoun(tokens, index, token, verbs)) return { ...token, pos: 'NOUN', lemma: token.lower.endsWith('ing') ? token.lower : singularOf(token.lower) }
  // `Poor's cut its rating`: a name may end so too.
  const hasObject = UNCHANGED_PASTS.has(token.lower) && /^(?:DET|PRON)$/.test(tokens[index + 1]?.pos ?? '')
  if (isOwned && !hasObject && !verbs.pasts.has(token.lower)) return { ...token, pos: 'NOUN' }
  if (token.lower === 'according') return { ...token, pos: 'ADP' }
  if (tokens[index - 2]?.lower === 'according') return { ...token, pos: 'NOUN' }
  const next = tokens[index + 1]
  const isName = before !== undefined && (before.pos === 'PROPN' || before.pos === 'DET') && /^[A-Z][a-z]/.test(token.text) && next !== undefined && verbs.pasts.has(next.lower)
  // `U.S. Acting Secretary Jane Roe`: written large between names, an -ing form is part of them.
  const isInName = before?.pos === 'PROPN' && next?.pos === 'PROPN' && /^[A-Z][a-z]+ing$/.test(token.text)
  if (isName || isInName || endsName(tokens, index, token) || isCapitalised(tokens, index, token)) return { ...token, pos: 'PROPN' }
  if (before?.pos === 'ADP' && before.lower !== 'to' && (token.lower === token.lemma || verbs.thirds.has(token.lower))) return { ...token, pos: 'NOUN' }
  // `in combined exercises`, `a televised address`: behind a preposition or an article and a participle stands what is described.
  const opensPhrase = before?.pos === 'VERB' && before.lower.endsWith('ed') ? tokens[index - 2] : undefined
  if ((opensPhrase?.pos === 'ADP' && verbs.thirds.has(token.lower)) || (/^an?$/.test(opensPhrase?.lower ?? '') && token.lower === token.lemma)) return { ...token, pos: 'NOUN' }
  // `sought Indian help on Friday`: between a verb with its adjective of a people and a link stands a noun.
  const isAid = before?.pos === 'PROPN' && /(?:an|ese|ish|ch|i)$/.test(before.text) && token.lower === token.lemma && (tokens[index - 2]?.pos === 'VERB' ? next?.pos === 'ADP' : tokens[index - 2]?.pos === 'ADP')
  if (isAid) return { ...token, pos: 'NOUN' }
  const isObject = before?.pos === 'VERB' && token.lower === token.lemma && !BARE_FORM_VERBS.has(before.lemma) && (next?.pos === 'NOUN' || (next?.pos === 'ADP' && before.lower !== before.lemma && !UNCHANGED_PASTS.has(token.lower)))
  if (isObject) return { ...token, pos: 'NOUN' }
  // `condemned "targeted killings"`: a quotation mark between the two changes nothing.
  const unquoted = before !== undefined && QUOTES.has(before.text) ? tokens[index - 2] : before
  if (isAttributive(unquoted, token, next, verbs)) return { ...token, pos: 'ADJ' }
  // `the most advanced system`
  if ((before?.lower === 'most' || before?.lower === 'more') && token.lower.endsWith('ed') && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) return { ...token, pos: 'ADJ' }
  const isOpening = (before === undefined || before.pos === 'PUNCT') && index < 2 && verbs.pasts.has(token.lower)
  return isOpening && (next?.pos === 'PROPN' || opensOwner(tokens, index)) || isListed(tokens, index, token) ? { ...token, pos: 'ADJ' } : mendLemma(token, verbs)
}

/** `Jailed editor's brother returns`: what somebody owns begins with an adjective. */
const opensOwner = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower.endsWith('ed') === true && tokens[index + 1]?.pos === 'NOUN' && /^['’]s$/.test(tokens[index + 2]?.lower ?? '')

/** `Angry words, detained journalists, raids`: in a list of nouns before which there is no verb. */
const isListed = (tokens: readonly Token[], index: number, token: Token): boolean =>
  token.lower.endsWith('ed') && tokens[index - 1]?.text === ',' && tokens[index + 1]?.pos === 'NOUN' && /^(?:PUNCT|CCONJ)$/.test(tokens[index + 2]?.pos ?? '') &&
  tokens.slice(0, index).every((before, at) => !isFinite(tokens, at, before))

/** `free arrested students`, `announced targeted measures`: between a verb and its object an -ed word describes. */
const isAttributive = (before: Token | undefined, token: Token, next: Token | undefined, verbs: KnownVerbs): boolean =>
  before?.pos === 'VERB' && !HAVE.has(before.lower) && !DO.has(before.lower) && verbs.pasts.has(token.lower) && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')

/** `buried their quarrel`, `gave it their backing`: what somebody owns is a noun; `her` may be whom one helped leave. */
function isOwnNoun(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean {
  const owner = tokens[index - 1]?.lower ?? ''
  if (!POSSESSIVES.has(owner) || owner === 'her' || owner === 'whose') return false
  if (token.lower.endsWith('ing')) return !OBJECT_TAGS.has(tokens[index + 1]?.pos ?? '')
  return token.lower === token.lemma ? !verbs.pasts.has(token.lower) : verbs.thirds.has(token.lower)
}

const isPastWithObject = (tokens: readonly Token[], index: number, verbs: KnownVerbs): boolean =>
  (verbs.pasts.has(tokens[index]?.lower ?? '') || UNCHANGED_PASTS.has(tokens[index]?.lower ?? '')) && /^(?:DET|NUM|PRON)$/.test(tokens[index + 1]?.pos ?? '')

/** `Peru's internationally recognised government`: between what opens a noun phrase, an adverb and a noun an -ed word describes. */
function isDegreed(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean {
  const [opener, adverb, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
  const isOpened = opener?.pos === 'DET' || opener?.lower === "'s" || opener?.lower === '’s'
  return isOpened && adverb?.pos === 'ADV' && adverb.lower.endsWith('ly') && verbs.pasts.has(token.lower) && (next?.pos === 'NOUN' || next?.pos === 'PROPN')
}

/** `Merrill Lynch was sold`: written large after a name, in a sentence whose own verbs are written small. */
const endsName = (tokens: readonly Token[], index: number, token: Token): boolean =>
  tokens[index - 1]?.pos === 'PROPN' && /^[A-Z][a-z]/.test(token.text) && token.lower === token.lemma &&
  tokens.some(({ pos, text, lower }) => (pos === 'VERB' || pos === 'AUX') && text === lower)

function mendToken(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): Token {
  if (token.pos === 'VERB') return mendVerb(tokens, index, token, verbs)
  // `a deal that ministers struck`: before a plural it opens a clause.
  if (token.pos === 'DET' && token.lower === 'that' && (isPlural(tokens[index + 1]) || (tokens[index + 1]?.pos === 'NOUN' && isPlural(tokens[index + 2])))) return { ...token, pos: 'PRON' }
  if (token.pos === 'DET' && isBetweenVerbs(tokens, index, verbs)) return { ...token, pos: 'ADV' }
  if (token.pos === 'ADV' && AMOUNTS.has(token.lower) && tokens[index + 1]?.lower === 'of') return { ...token, pos: 'NOUN' }
  if (isPerson(tokens, index, token, verbs)) return { ...token, pos: 'NOUN' }
  // `the army chief accused`: a head of something is a noun.
  if (token.lower === 'chief' && token.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.pos ?? '') && (verbs.pasts.has(tokens[index + 1]?.lower ?? '') || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.pos ?? ''))) return { ...token, pos: 'NOUN' }
  if (opensParticiple(tokens, index, token, verbs)) return { ...token, pos: 'VERB', lemma: verbs.bases.get(token.lower) ?? token.lemma }
  // `a sit-in`, `Peru's swearing-in`: with a hyphen after these it is no preposition.
  if (token.pos === 'ADP' && token.lower.includes('-') && (tokens[index - 1]?.pos === 'DET' || /^['’]s$/.test(tokens[index - 1]?.lower ?? ''))) return { ...token, pos: 'NOUN' }
  // `an official who lives under guard`, `a decree that lifts curbs`
  if (token.pos === 'NOUN' && opensRelative(tokens, index, verbs) && /[^s]s$/.test(token.lower) && tokens[index + 1]?.pos !== 'VERB' && tokens[index + 1]?.pos !== 'AUX') return { ...token, pos: 'VERB', lemma: singularOf(token.lower) }
  // `could dry up`: between a modal and a small word stands no adjective.
  if (token.pos === 'ADJ' && tokens[index - 1]?.pos === 'AUX' && MODALS.has(tokens[index - 1]?.lower ?? '') && tokens[index + 1]?.pos === 'ADP' && !token.lower.endsWith('ly')) return { ...token, pos: 'VERB' }
  const base = verbs.bases.get(token.lower)
  if (base !== undefined && isMistakenVerb(tokens, index, token, verbs)) return { ...token, pos: 'VERB', lemma: base }
  const isPlain = token.pos === 'PROPN' || (token.pos === 'NOUN' && token.lemma === token.lower)
  return isPlain ? { ...token, lemma: singularOf(token.lower) } : token
}

const opensRelative = (tokens: readonly Token[], index: number, verbs: KnownVerbs): boolean =>
  /^(?:who|which)$/.test(tokens[index - 1]?.lower ?? '') || (tokens[index - 1]?.lower === 'that' && tokens[index - 2]?.pos === 'NOUN' && verbs.thirds.has(tokens[index]?.lower ?? '') && /^(?:NOUN|DET|NUM|ADJ)$/.test(tokens[index + 1]?.pos ?? ''))

/** `the premier branded`, against `the premier league`: before a past such a word is no adjective. */
const isPerson = (tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean =>
  PERSONS.has(token.lower) && token.pos === 'ADJ' && verbs.pasts.has(tokens[index + 1]?.lower ?? '') && (token.lower === 'premier' || tokens[index + 2]?.pos !== 'NOUN')
const PERSONS: ReadonlySet<string> = new Set(['premier', 'general', 'dissident', 'militant', 'separatist', 'moderate', 'radical', 'rebel', 'nationalist', 'islamist'])

/** `Bowing to the crowd, the governor …`: an -ing form before its object opens the sentence, and a comma follows. */
const opensParticiple = (tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean =>
  index === 0 && token.lower.endsWith('ing') && verbs.bases.has(token.lower) && /^(?:ADP|DET|PRON|NUM)$/.test(tokens[1]?.pos ?? '') && tokens.some(({ text }) => text === ',')

const isPlural = (word: Token | undefined): boolean => word?.pos === 'NOUN' && word.lemma !== word.lower && word.lower.endsWith('s')

/** `raped` is of `rape`, whatever the tagger says, unless its own answer is a verb we know. */
function mendLemma(token: Token, verbs: KnownVerbs): Token {
  const base = verbs.bases.get(token.lower)
  return base === undefined || base === token.lemma || verbs.bases.get(token.lemma) === token.lemma ? token : { ...token, lemma: base }
}

const SUBJECT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADV', 'PUNCT', 'CCONJ'])
const AFTER_VERB_TAGS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'ADP', 'NOUN', 'ADJ', 'SCONJ', 'PART', 'PUNCT', 'ADV', 'SYM'])

/** `the Baltic states demand`: behind an article and a name these are states. */
const areStates = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'states' && /^(?:PROPN|ADJ)$/.test(tokens[index - 1]?.pos ?? '') && tokens[index - 2]?.lower === 'the'

function isMistakenVerb(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADP' && token.pos !== 'ADV') return false
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!before || areStates(tokens, index)) return false
  if (token.lower.endsWith('ing') && (isGoingOn(before, after) || (isInAbsolute(tokens, index) && /^(?:NOUN|DET|PROPN)$/.test(after?.pos ?? '')))) return true
  if (token.lower.endsWith('ing')) return (before.pos === 'ADP' || before.pos === 'VERB') && after !== undefined && (after.pos === 'DET' || after.pos === 'PRON' || after.pos === 'PROPN' || after.pos === 'NUM' || after.lower === 'as')
  // `must pay or face fines`: what comes otherwise.
  if (before.lower === 'or' && (token.lower === 'face' || token.lower === 'risk')) return after !== undefined && /^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/.test(after.pos)
  if (MODALS.has(before.lower) && before.pos === 'AUX') return verbs.bases.get(token.lower) === token.lower
  if (before.lower === 'to' && (before.pos === 'PART' || (token.lower === 'down' && after?.pos === 'NOUN'))) return verbs.bases.get(token.lower) === token.lower
  if (DO.has(before.lower) && before.pos === 'AUX' && token.pos !== 'ADV') return verbs.bases.get(token.lower) === token.lower && after?.pos !== 'PUNCT'
  if (verbs.thirds.has(token.lower) && token.pos === 'NOUN' && before.pos === 'PROPN' && isEarly(tokens, index) && after?.pos === 'ADP' && verbs.withParticles.has(`${verbs.bases.get(token.lower) ?? ''} ${after.lower}`)) return tokens[index + 2]?.pos !== 'PUNCT'
  if (verbs.thirds.has(token.lower) && token.pos === 'NOUN' && before.pos === 'PROPN' && (after?.pos === 'DET' || after?.lower === 'that' || (after?.pos === 'NOUN' && !verbs.pasts.has(after.lower) && !UNCHANGED_PASTS.has(after.lower) && lacksVerb(tokens, index)))) return true
  // `The coast guard stops two boats`, `Chad pledges $2 million`
  if (verbs.thirds.has(token.lower) && token.pos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(before.pos) && !before.lower.endsWith('s') && (after?.pos === 'NUM' || after?.pos === 'SYM') && lacksVerb(tokens, index)) return true
  // `The Baltic states demand the release`
  if (token.pos === 'NOUN' && verbs.bases.get(token.lower) === token.lower && isPlural(before) && after?.pos === 'DET' && lacksVerb(tokens, index)) return true
  // `Rebels slit the cables`
  if (UNCHANGED_PASTS.has(token.lower) && token.pos === 'NOUN' && isPlural(before) && after?.pos === 'DET') return true
  if (!verbs.pasts.has(token.lower) || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return false
  if (before.pos === 'AUX' || isBetweenVerbs(tokens, index - 1, verbs)) return true
  return SUBJECT_TAGS.has(before.pos) && before.text !== '-' && after !== undefined && AFTER_VERB_TAGS.has(after.pos) && !isListOfAdjectives(before, after)
}

/** `have all stopped flights`: within a verb, these are no determiners. */
const isBetweenVerbs = (tokens: readonly Token[], index: number, verbs: KnownVerbs): boolean =>
  /^(?:all|both|each)$/.test(tokens[index]?.lower ?? '') && tokens[index - 1]?.pos === 'AUX' && verbs.pasts.has(tokens[index + 1]?.lower ?? '')

/** `is arming rebels`, `began trading in roubles`: after `be` with its object, or after a verb of beginning and ending with a link. */
function isGoingOn(before: Token, after: Token | undefined): boolean {
  if (!after) return false
  if (BE.has(before.lower)) return OBJECT_TAGS.has(after.pos)
  return before.pos === 'VERB' && (ASPECT_VERBS.has(before.lemma) || ENDING_VERBS.has(before.lemma)) && after.pos === 'ADP' && after.lower !== 'of'
}

const OBJECT_TAGS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'NOUN'])

/** `Peru barters tea for oil, …`: no verb up to the next mark, so a word in -s is one. */
function lacksVerb(tokens: readonly Token[], index: number): boolean {
  const end = tokens.findIndex(({ pos }, at) => pos === 'PUNCT' && at > index)
  return isEarly(tokens, index) && tokens.slice(0, end < 0 ? tokens.length : end).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') && /[.!?]$/.test(tokens.at(-1)?.text ?? '')
}

/** So few words stand before it in its part of the sentence that there is no doubt which noun is the subject. */
const isEarly = (tokens: readonly Token[], index: number): boolean => index - tokens.findLastIndex(({ text }, at) => at < index && text === ';') <= LATEST_VERB
const LATEST_VERB = 6

/** `armed, masked men`: between a comma and a noun an -ed word describes. */
const isListOfAdjectives = (before: Token, after: Token): boolean => before.pos === 'PUNCT' && (after.pos === 'NOUN' || after.pos === 'ADJ')
