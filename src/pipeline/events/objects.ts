/** The objects of a word: the noun phrases right behind it, what hangs on them, and which noun heads them. */
import type { ReadSentence } from './grammar/clauses.ts'
import type { Phrase } from './grammar/phrases.ts'
import type { Token } from './token.ts'
import { NAMING_VERBS, REPORTING_VERBS } from './grammar/function-words.ts'
import { findPattern, type WordPattern } from './lexicon-index.ts'

/** The noun phrases directly after a word: the object, with what `and` and commas join to it. */
export function objectsAfter({ phrases, words }: ReadSentence, word: number, limit: number): readonly Phrase[] {
  const found: Phrase[] = []
  let isJoined = true
  const next = phrases.findIndex((phrase) => phrase.first > word)
  const start = afterShift(words, phrases, afterInsertion(phrases, next))
  for (let place = start; place >= 0 && place < phrases.length; place += 1) {
    const phrase = phrases[place]
    if (!phrase || phrase.first >= limit) break
    // `announced that dialogue would resume`: what is said is no object.
    if (found.length === 0 && words[phrase.first]?.lower === 'that' && REPORTING_VERBS.has(words[word]?.lemma ?? '')) break
    if (phrase.kind === 'noun' && isJoined) {
      found.push(phrase)
      isJoined = false
    } else if (phrase.kind === 'adjective' && found.length === 0 && phrases[place + 1]?.kind === 'and') {
      // `cut economic and diplomatic ties`: of two adjectives the first is a phrase of its own.
      continue
    } else if (phrase.kind === 'and' || (phrase.kind === 'comma' && found.length > 0 && listGoesOn(phrases, place))) {
      isJoined = true
    } else if (phrase.kind === 'link' && found.length > 0 && phrases[place + 1]?.kind === 'noun') {
      place += 1
    } else if (phrase.kind !== 'time' && phrase.kind !== 'other') {
      break
    }
  }
  return found
}

/** `suspended, with immediate effect, | a treaty`: past what stands between commas and hangs on a link. */
function afterInsertion(phrases: readonly Phrase[], place: number): number {
  if (phrases[place]?.kind !== 'comma' || phrases[place + 1]?.kind !== 'link') return place
  const close = phrases.findIndex((phrase, at) => at > place && phrase.kind === 'comma')
  const inside = phrases.slice(place + 2, close)
  return close > 0 && phrases[close + 1]?.kind === 'noun' && inside.every(({ kind }) => kind === 'noun' || kind === 'time' || kind === 'link') ? close + 1 : place
}

/** `spurned | on Thursday | an amnesty`, `handed over | to Chad | two men wanted for a raid`: past links with their nouns, where a noun stands without one. */
function afterShift(words: readonly Token[], phrases: readonly Phrase[], place: number): number {
  let at = place
  while (phrases[at]?.kind === 'link' && /^(?:noun|time)$/.test(phrases[at + 1]?.kind ?? '')) at += 2
  if (at === place || phrases[at]?.kind !== 'noun' || words[phrases[at]?.first ?? -1]?.lower === 'as') return place
  const next = phrases[at + 1]
  const isSubject = next?.kind === 'verb' && !(next.first === next.last && /(?:ed|en|t)$/.test(words[next.head]?.lower ?? '') && phrases[at + 2]?.kind === 'link')
  return isSubject ? place : at
}

/** After this comma come more nouns and then an `and`: a list, not an aside. */
function listGoesOn(phrases: readonly Phrase[], comma: number): boolean {
  for (const phrase of phrases.slice(comma + 1)) {
    if (phrase.kind === 'and') return true
    if (phrase.kind !== 'noun' && phrase.kind !== 'comma') return false
  }
  return false
}

/** `called the walkout | a threat to talks`, `called the offer of talks | unacceptable`: what it is called tells what the verb means; nothing is done to it. */
function isNamedSo({ words, phrases }: ReadSentence, verb: number, object: Phrase, limit: number): boolean {
  if (!NAMING_VERBS.has(words[verb]?.lemma ?? '')) return false
  const next = phrases[phrases.indexOf(object) + 1]
  if (next?.kind === 'noun' && words[next.first]?.pos === 'DET') return true
  return words.slice(object.last + 1, limit).some(({ pos, text }, index, rest) => pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(rest[index + 1]?.pos ?? '') && !rest.slice(0, index).some((word) => word.text === ',') && text !== 'due' && !/^(?:DET|ADP)$/.test(rest[index - 1]?.pos ?? ''))
}

/** From the first word of the object to the word after what `of` and its like hang on it. */
export function objectStretch(sentence: ReadSentence, word: number, limit: number): readonly [number, number] {
  const { phrases, words } = sentence
  const objects = objectsAfter(sentence, word, limit)
  const first = objects[0]
  if (!first || isNamedSo(sentence, word, objects.at(-1) ?? first, limit)) return [word + 1, word + 1]
  let end = (objects.at(-1) ?? first).last + 1
  let hops = 0
  for (const [place, phrase] of phrases.entries()) {
    if (phrase.first < end) continue
    const isLink = phrase.kind === 'link' && phrases[place + 1]?.kind === 'noun' && reaches(words[phrase.first]?.lower ?? '', hops)
    if (isLink) hops += 1
    if ((phrase.kind !== 'noun' && !isLink) || phrase.first >= limit || hops > FURTHEST_HOP) break
    end = phrase.last + 1
  }
  return [first.first, end]
}

/** `aid for Chad`, `a part of the aid`: what stands `in` or `over` something is no more the object, nor what hangs further off but by `of`. */
const reaches = (link: string, hops: number): boolean => link === 'of' || (hops === 0 && !OUTER_LINKS.has(link))
const OUTER_LINKS: ReadonlySet<string> = new Set(['in', 'at', 'over', 'during', 'by', 'near', 'after', 'before', 'because', 'despite', 'amid', 'since', 'until', 'via'])

/** `a part of the aid for Chad`: what hangs further off is no more the object. */
const FURTHEST_HOP = 2

/** The first noun phrase after a word, with one link at most before it, has one of these as its head. */
export function isHeadOfNext({ phrases, words }: ReadSentence, word: number, limit: number, pattern: WordPattern): boolean {
  const place = phrases.findIndex((phrase) => phrase.first > word)
  const phrase = phrases[place]?.kind === 'link' ? phrases[place + 1] : phrases[place]
  return phrase?.kind === 'noun' && phrase.first < limit && findPattern(words, phrase.head, phrase.head + 1, pattern) >= 0
}
