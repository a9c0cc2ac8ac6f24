/**
 * Cuts a tagged sentence into phrases, left to right, in one pass: noun phrases, verb groups, times and
 * the small words between them. Always true: phrases are in order, do not overlap and cover every word.
 *
 *   Peru | on Friday | has recalled | its ambassador | in Lima
 *   noun   link time   verb           noun             link noun
 */
import type { Token } from '../token.ts'
import {
  AMOUNTS, AUXILIARIES, BE, CONDITIONALS, CONJUNCTIONS, DAY_NAMES, HAVE, MODALS, MONTHS_AND_MORE, NEGATIONS, POSSESSIVES, PREPOSITIONS, QUOTES, RELATIVES, SUBORDINATORS, TIME_MODIFIERS, TIME_NOUNS,
} from './function-words.ts'
import { isPastAlone } from './inflect.ts'

export type PhraseKind =
  | 'noun' | 'time' | 'verb' | 'link' | 'and' | 'subordinator' | 'condition' | 'relative' | 'comma' | 'break' | 'adjective' | 'other'

/** Indices into the sentence's words; `last` is part of the phrase, `head` its main word. */
export interface Phrase {
  readonly kind: PhraseKind
  readonly first: number
  readonly last: number
  readonly head: number
}

/** The tokens that phrases are made of: no quotation marks, and nothing in short brackets. */
export function phraseWords(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (!token) break
    const close = token.text === '(' ? closingBracket(tokens, index) : -1
    if (close > 0) index = close
    else if (!QUOTES.has(token.text) || token.pos !== 'PUNCT') words.push(token)
    index += 1
  }
  return words
}

/** Longer brackets are read as part of the sentence. */
const LONGEST_ASIDE = 8

function closingBracket(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index <= open + LONGEST_ASIDE; index += 1) {
    if (tokens[index]?.text === ')') return index
  }
  return -1
}

/** Every phrase of a sentence's words. */
export function findPhrases(words: readonly Token[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  let index = 0
  while (index < words.length) {
    const phrase = (isDescribing(words, index) ? null : verbGroupAt(words, index)) ?? nounPhraseAt(words, index) ?? smallPhraseAt(words, index)
    phrases.push(phrase)
    index = phrase.last + 1
  }
  return phrases
}

function isAuxiliary(word: Token): boolean {
  if (word.pos === 'PROPN' || !AUXILIARIES.has(word.lower)) return false
  return MODALS.has(word.lower) ? word.pos !== 'NOUN' : word.pos !== 'PART'
}

const isBetweenVerbs = (word: Token): boolean =>
  (word.pos === 'ADV' && !EASE.has(word.lower)) || NEGATIONS.has(word.lower) || (DAY_NAMES.has(word.lower) && word.pos !== 'PROPN')

/** `are harder to replace`: how hard it is, no plan. */
const EASE: ReadonlySet<string> = new Set(['hard', 'harder', 'easier', 'difficult'])

/** `has been expelled`, `will not meet`, `to visit`, `was`: auxiliaries, adverbs and the main verb. */
function verbGroupAt(words: readonly Token[], first: number): Phrase | null {
  let head = -1
  let index = first
  for (; index < words.length; index += 1) {
    const word = words[index]
    if (!word) break
    const opensInfinitive = word.lower === 'to' && startsInfinitive(words, index) && (index === first || isHaveOrBe(words[head]))
    if (opensInfinitive) continue
    if (isAuxiliary(word) && (head < 0 || isAuxiliaryAt(words, head))) {
      head = index
    } else if (word.pos === 'VERB' && !(word.lower.endsWith('ing') && word.lower !== word.lemma && head >= 0 && !BE.has(words[head]?.lower ?? ''))) {
      head = index
      break
    } else if (isDayBetween(words, head, index)) {
      index += 1
    } else if (!isBetweenVerbs(word) || (head < 0 && word.pos === 'ADV' && index === first)) {
      break
    }
  }
  return head < 0 ? null : { kind: 'verb', first, last: head, head }
}

/** `will | on Tuesday | pay a visit`: a day between a modal and its verb. */
const isDayBetween = (words: readonly Token[], head: number, index: number): boolean =>
  MODALS.has(words[head]?.lower ?? '') && words[index]?.lower === 'on' && DAY_NAMES.has(words[index + 1]?.lower ?? '') && words[index + 2]?.pos === 'VERB'

const isAuxiliaryAt = (words: readonly Token[], index: number): boolean => {
  const word = words[index]
  return word !== undefined && isAuxiliary(word)
}

const isHaveOrBe = (word: Token | undefined): boolean => word !== undefined && (HAVE.has(word.lower) || BE.has(word.lower))

function startsInfinitive(words: readonly Token[], to: number): boolean {
  for (let index = to + 1; index <= to + 3; index += 1) {
    const word = words[index]
    if (!word) return false
    if (word.pos === 'VERB' || word.pos === 'AUX') return !word.lower.endsWith('ing') || word.lower === word.lemma
    if (word.pos !== 'ADV' && !NEGATIONS.has(word.lower)) return false
  }
  return false
}

const NOMINAL_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'X'])

/** `the six-month extension`, `Peru's ambassador`, `its`: from its first modifier to its last noun. */
function nounPhraseAt(words: readonly Token[], first: number): Phrase | null {
  let head = -1
  let last = first - 1
  for (let index = first; index < words.length; index += 1) {
    const word = words[index]
    if (!word || !continuesNounPhrase(words, first, index)) break
    last = index
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON' || word.pos === 'NUM' || word.pos === 'X') head = index
    if (word.pos === 'PRON' && !POSSESSIVES.has(word.lower)) break
    if (endsBeforeTime(words, first, index)) break
  }
  if (last < first) return null
  if (head < 0) return isNominalised(words, first, last) ? { kind: 'noun', first, last, head: last } : { kind: 'adjective', first, last, head: last }
  return { kind: isTime(words, first, head) && words[last + 1]?.lower !== 'of' ? 'time' : 'noun', first, last, head }
}

/** `each`, `an offensive`, `the wounded`: a determiner makes a noun phrase of what follows. */
const isNominalised = (words: readonly Token[], first: number, last: number): boolean =>
  words[first]?.pos === 'DET' || (last > first && POSSESSIVES.has(words[first]?.lower ?? ''))

const isTime = (words: readonly Token[], first: number, head: number): boolean => {
  const word = words[head]
  if (word === undefined || (MONTHS_AND_MORE.has(word.lower) && word.text === word.lower)) return false
  if (words.slice(first, head + 1).every((part) => DAY_NAMES.has(part.lower) || /^\d/.test(part.text)) && words.slice(first, head + 1).some((part) => DAY_NAMES.has(part.lower) || isYear(part))) return true
  return (TIME_NOUNS.has(word.lemma) || TIME_NOUNS.has(word.lower) || isYear(word)) && !isPossessed(words, first, head)
}

const isYear = (word: Token): boolean => /^(?:19|20)\d\ds?$/.test(word.text)
const isPossessed = (words: readonly Token[], first: number, head: number): boolean =>
  words.slice(first, head).some((word) => word.pos === 'PROPN' && !TIME_NOUNS.has(word.lower))

/** `Chad Friday rejected`: the day stands between the subject and its verb. */
function endsBeforeTime(words: readonly Token[], first: number, index: number): boolean {
  const next = words[index + 1]
  const word = words[index]
  if (!next || !word) return false
  if (DAY_NAMES.has(next.lower) && words[index + 2]?.lower !== "'s") return !isModifierTag(word) || DAY_NAMES.has(word.lower)
  if (index === first && DAY_NAMES.has(word.lower) && next.pos === 'NUM' && words[index + 2]?.pos === 'NOUN' && !TIME_NOUNS.has(words[index + 2]?.lower ?? '') && !/^[ap]\.?m/.test(words[index + 2]?.lower ?? '')) return true
  if (next.pos === 'PROPN' && !DAY_NAMES.has(next.lower) && (DAY_NAMES.has(word.lower) || isDayOfMonth(words, first, index))) return true
  return isDeictic(words, first, index) && (next.pos === 'PROPN' || next.pos === 'NUM' || (next.pos === 'NOUN' && next.lemma !== next.lower))
}

/** `On Oct. 16 | Chad rejected`. */
const isDayOfMonth = (words: readonly Token[], first: number, index: number): boolean =>
  index === first + 1 && /^\d{1,2}$/.test(words[index]?.text ?? '') && DAY_NAMES.has(words[first]?.lower ?? '')

/** `this month | Chad's army chief`, `the same day | rockets hit`: a time told from now or from then, whole. */
function isDeictic(words: readonly Token[], first: number, index: number): boolean {
  const before = words.slice(first, index)
  return TIME_NOUNS.has(words[index]?.lower ?? '') && before.some(({ lower }) => DEICTICS.has(lower)) && before.every(({ lower }) => lower === 'the' || DEICTICS.has(lower))
}

const DEICTICS: ReadonlySet<string> = new Set(['this', 'last', 'next', 'that', 'same', 'following', 'previous'])

const isModifierTag = (word: Token): boolean => word.pos === 'DET' || word.pos === 'ADJ' || word.pos === 'NUM' || word.lower === "'s"

function continuesNounPhrase(words: readonly Token[], first: number, index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!word) return false
  if (RELATIVES.has(word.lower) && !(word.pos === 'DET' && next && isNominal(next))) return false
  if (word.lower === 'as' && next && AMOUNTS.has(next.lower)) return index === first
  if (SUBORDINATORS.has(word.lower) && word.pos !== 'NOUN') return false
  if (isAuxiliary(word)) return false
  if ((word.pos === 'DET' || TIME_MODIFIERS.has(word.lower)) && index > first && (isHeadNoun(words[index - 1]) || isParticle(words, index - 1))) return false
  if (isTimeCount(word, next) && words.slice(first, index).some(isHeadNoun)) return false
  if (NOMINAL_TAGS.has(word.pos)) return true
  if (word.pos === 'PRON') return index === first
  if (word.pos === 'PART') return index > first && (word.lower === "'s" || word.lower === "'" || word.lower === '’s' || word.lower === '’')
  if (word.pos === 'ADV' && index > first && words[index - 1]?.pos === 'DET') return next !== undefined && isNominal(next)
  if (word.pos === 'ADV') return next !== undefined && (next.pos === 'ADJ' || next.pos === 'NUM') && !isVerbBefore(words, index) && !isParticle(words, index)
  if (word.pos === 'VERB') return isModifyingVerb(words, first, index) || (index === first && isDescribing(words, index))
  return false
}

/** `gave back | nine boats`, `threw open | the gates`: right behind a verb these belong to it. */
const isParticle = (words: readonly Token[], index: number): boolean =>
  PARTICLES.has(words[index]?.lower ?? '') && words[index - 1]?.pos === 'VERB'
const PARTICLES: ReadonlySet<string> = new Set(['back', 'open', 'off', 'out', 'away', 'down', 'aside', 'home', 'loose'])

/** `recalled its envoy | two days later`: a count of time units tells when, not what. */
const isTimeCount = (word: Token, next: Token | undefined): boolean => word.pos === 'NUM' && next?.pos === 'NOUN' && TIME_NOUNS.has(next.lemma)

/** A determiner after a noun opens the next phrase: `Peru | some time | this year`. */
const isHeadNoun = (word: Token | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN'
const isNominal = (word: Token): boolean => word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'ADJ'
const isVerbBefore = (words: readonly Token[], index: number): boolean => words[index - 1]?.pos === 'AUX'

/** `the suspended talks`, `its deployed troops`: a verb form between a determiner and its noun. */
function isModifyingVerb(words: readonly Token[], first: number, index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  const before = words[index - 1]
  if (!word || !next || !before || index === first) return false
  // `Model 4 began Tuesday`: a day is not described, and a past that is no participle describes nothing.
  if (!/(?:ing|ed|en|n|t)$/.test(word.lower) || !isNominal(next) || DAY_NAMES.has(next.lower) || isPastAlone(word.lower)) return false
  if (before.pos === 'ADJ' && words.slice(first, index).some(isHeadNoun)) return false
  return before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || POSSESSIVES.has(before.lower) || before.lower === "'s" || before.lower === '’s'
}

const DESCRIBED_TAGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN'])

/** `in disputed waters`, `accused of smuggling stolen cars`: between a preposition or an -ing form and a noun no finite verb can stand. */
function isDescribing(words: readonly Token[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word?.pos !== 'VERB' || !/(?:ed|en|wn)$/.test(word.lower) || !next || !DESCRIBED_TAGS.has(next.pos) || DAY_NAMES.has(next.lower)) return false
  if (before && (before.pos === 'ADP' || (before.pos === 'SCONJ' && PREPOSITIONS.has(before.lower)))) return before.lower !== 'to'
  if (!before?.lower.endsWith('ing')) return false
  return before.pos === 'VERB' || (words[index - 2]?.pos === 'ADP' && words.slice(0, index - 2).some(({ pos }) => pos === 'VERB'))
}

const PUNCTUATION_KINDS: Readonly<Record<string, PhraseKind>> = {
  ',': 'comma', ';': 'break', ':': 'break', '—': 'break', '–': 'break', '--': 'break', '-': 'break', '.': 'break', '?': 'break', '!': 'break', '…': 'break', '(': 'break', ')': 'break',
}

function smallPhraseAt(words: readonly Token[], index: number): Phrase {
  return { kind: smallKind(words[index]), first: index, last: index, head: index }
}

function smallKind(word: Token | undefined): PhraseKind {
  if (!word) return 'other'
  if (word.pos === 'PUNCT') return PUNCTUATION_KINDS[word.text] ?? 'other'
  if (CONJUNCTIONS.has(word.lower)) return 'and'
  if (CONDITIONALS.has(word.lower)) return 'condition'
  if (RELATIVES.has(word.lower)) return 'relative'
  if (SUBORDINATORS.has(word.lower)) return 'subordinator'
  return word.pos === 'ADP' || word.pos === 'SCONJ' || word.pos === 'PART' ? 'link' : 'other'
}
