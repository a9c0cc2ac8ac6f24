/**
 * What a verb group says besides its verb: form, tense, voice, whether it denies, and how far it is meant
 * (`will`, `must`, `may`). Read from its auxiliaries and endings alone.
 */
import type { CodedAct } from '../coded-act.ts'
import type { Token } from '../token.ts'
import { BE, DO, DUTY_MODALS, FUTURE_MODALS, HAVE, MODALS, NEGATIONS, PAST_AUXILIARIES, POSSIBILITY_MODALS, UNCHANGED_PASTS } from './function-words.ts'
import type { Phrase } from './phrases.ts'

export type Modality = 'none' | 'future' | 'duty' | 'possibility'

export interface VerbGroup extends Phrase {
  readonly form: 'finite' | 'infinitive' | 'participle'
  readonly tense: CodedAct['tense']
  readonly voice: 'active' | 'passive'
  readonly negated: boolean
  readonly modality: Modality
  /** No auxiliary and an ending in -ed or -n: past tense or a participle, which only the clause can tell. */
  readonly bare: boolean
}

export function readVerbGroup(words: readonly Token[], phrase: Phrase): VerbGroup {
  const head = words[phrase.head]
  if (phrase.first === phrase.last && head && head.pos === 'VERB') return readSingleVerb(phrase, head)
  const group = words.slice(phrase.first, phrase.last + 1)
  const auxiliaries = group.slice(0, -1)
  // `is to expel` is active, `is to be expelled` is not: the word before the verb tells.
  const nearest = auxiliaries.findLast((word) => word.pos !== 'ADV' && !NEGATIONS.has(word.lower))
  const own = auxiliaries.slice(auxiliaries.findLastIndex((word) => word.lower === 'to') + 1)
  const isPassive = head !== undefined && head.pos === 'VERB' && !head.lower.endsWith('ing') && own.some((word) => BE.has(word.lower)) && nearest?.lower !== 'to'
  const form = formOf(auxiliaries, head)
  return {
    ...phrase,
    form,
    tense: form === 'finite' ? tenseOf(auxiliaries, head) : 'none',
    voice: isPassive ? 'passive' : 'active',
    negated: group.some((word) => NEGATIONS.has(word.lower)) || ((isBe(head) || isCount(words[phrase.last + 2])) && isNot(words[phrase.last + 1])) || (group[0]?.lower === 'to' && isNot(words[phrase.first - 1])),
    // `is to blame`: nothing lies ahead.
    modality: head?.lower === 'blame' ? 'none' : modalityOf(auxiliaries),
    bare: auxiliaries.every((word) => word.pos === 'ADV') && head !== undefined && looksPast(head),
  }
}

const isBe = (head: Token | undefined): boolean => head !== undefined && BE.has(head.lower)

/** `will yield not an inch`, `not one inch`. */
const isCount = (word: Token | undefined): boolean => word !== undefined && /^(?:an?|one)$/.test(word.lower)

/** `was not ready`, `never to return`: denies a verb group that ends or begins beside it. */
const isNot = (word: Token | undefined): boolean => word !== undefined && (word.lower === 'not' || word.lower === "n't" || word.lower === 'never')

/** A verb without auxiliaries: the most common case, read without lists. */
function readSingleVerb(phrase: Phrase, head: Token): VerbGroup {
  const form = formOf([], head)
  const bare = looksPast(head)
  return { ...phrase, form, tense: form !== 'finite' ? 'none' : bare ? 'past' : 'present', voice: 'active', negated: false, modality: 'none', bare }
}

function formOf(auxiliaries: readonly Token[], head: Token | undefined): VerbGroup['form'] {
  const first = auxiliaries.find((word) => word.pos !== 'ADV' && !NEGATIONS.has(word.lower))
  if (first?.lower === 'to') return 'infinitive'
  if (first === undefined && head?.lower.endsWith('ing') && head.lemma !== head.lower) return 'participle'
  if (first && (first.lower === 'being' || first.lower === 'having')) return 'participle'
  return 'finite'
}

function tenseOf(auxiliaries: readonly Token[], head: Token | undefined): CodedAct['tense'] {
  if (auxiliaries.some((word) => FUTURE_MODALS.has(word.lower))) return 'future'
  const opening = auxiliaries.find((word) => BE.has(word.lower) || HAVE.has(word.lower) || DO.has(word.lower) || MODALS.has(word.lower))
  if (opening) {
    if (HAVE.has(opening.lower)) return opening.lower === 'had' ? 'pluperfect' : 'perfect'
    return PAST_AUXILIARIES.has(opening.lower) ? 'past' : 'present'
  }
  return head && looksPast(head) ? 'past' : 'present'
}

/** `met`, `killed`, `was`; `set` counts as past, which it mostly is in news. */
function looksPast(head: Token): boolean {
  if (PAST_AUXILIARIES.has(head.lower)) return true
  if (BE.has(head.lower) || HAVE.has(head.lower) || DO.has(head.lower) || MODALS.has(head.lower)) return false
  if (UNCHANGED_PASTS.has(head.lower)) return true
  return head.lower !== head.lemma && !head.lower.endsWith('s') && !head.lower.endsWith('ing')
}

function modalityOf(auxiliaries: readonly Token[]): Modality {
  const lower = auxiliaries.map((word) => word.lower)
  // `should have left`: what was to be and was not; nobody asks for it any more.
  if (lower.some((word) => DUTY_MODALS.has(word))) return lower.includes('have') ? 'possibility' : 'duty'
  // `will have to pay`, `will have to be paid`
  const to = lower.at(-1) === 'be' ? lower.length - 2 : lower.length - 1
  if (FUTURE_MODALS.has(lower[0] ?? '') && lower[to] === 'to' && HAVE.has(lower[to - 1] ?? '')) return 'duty'
  if (lower.some((word) => POSSIBILITY_MODALS.has(word))) return 'possibility'
  if (lower.some((word) => FUTURE_MODALS.has(word))) return 'future'
  const infinitiveInside = lower.indexOf('to') > 0
  // `was to have met`: what was meant to be and was not.
  if (infinitiveInside && lower.lastIndexOf('have') > lower.indexOf('to')) return 'possibility'
  if (infinitiveInside) return lower.some((word) => HAVE.has(word)) ? 'duty' : 'future'
  return 'none'
}
