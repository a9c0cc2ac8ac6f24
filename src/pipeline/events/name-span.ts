/**
 * A name in a sentence and how it stands there: before a verb, in the possessive, after `in`, before a
 * noun. The same word is a party in one of these places and none in another.
 */
import type { ActorKind, Span } from '../../dataset/dataset.ts'
import type { CapitalRun } from './capital-runs.ts'
import { stateByDemonym, stateByName, unionByName } from './gazetteer.ts'
import { words } from './grammar/word-set.ts'
import { LOCATIVES, PERSON_NOUNS, PLACE_HEADS } from './name-words.ts'
import type { Token } from './token.ts'

/** `thing`: a treaty, a gathering, a paper. `office`: a title without its holder's name. */
export type NameKind = ActorKind | 'place' | 'office' | 'thing' | 'unknown'

export interface NameSpan extends Span {
  readonly kind: NameKind
  /** Without title: `Jane Roe` for `Prime Minister Jane Roe`; for a state, its common name. */
  readonly name: string
  /** `Prime Minister`, where one stands before the name. */
  readonly title: string | null
  /** `adjective`: a state's adjective. `seat`: a capital, which is a place unless it acts. `holder`: the state or firm of an office that follows. `modifier`: stands before a noun, `Acme shares`. */
  readonly form: 'plain' | 'possessive' | 'adjective' | 'seat' | 'holder' | 'modifier'
  /** After `in`, `at` or `near`, or after a place and a comma: where something is. */
  readonly located: boolean
  /** Stands where one who acts stands: before a verb, in the possessive, after `by`, `with` or `against`. */
  readonly acts: boolean
}

/** The sentence in which names are read. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Right before a noun in lower case: `Acme shares`, `Khmer separatists`. */
export function isModifier(run: CapitalRun, { text, tokens }: Scene): boolean {
  const end = run.at(-1)?.end ?? 0
  const next = tokens.find((token) => token.start >= end)
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || PERSON_NOUNS.has(next.lower)) && next.start === end + 1 && text[end] === ' '
}

/** The token that holds the run's beginning: of `then-Kenyan` the run has the end. */
const placeOf = (run: CapitalRun, tokens: readonly Token[]): number => tokens.findIndex((token) => token.end > (run[0]?.start ?? 0))

export function isLocated(run: CapitalRun, { tokens }: Scene): boolean {
  const index = placeOf(run, tokens)
  const before = tokens[index - 1]
  if (/^[’']s?$/.test(tokens[index + run.length]?.text ?? '')) return false
  const preposition = before?.lower === 'the' ? tokens[index - 2] : before
  // `the town of X`, `the province of X`.
  if (before?.lower === 'of' && PLACE_HEADS.has(tokens[index - 2]?.lower ?? '')) return true
  return preposition !== undefined && LOCATIVES.has(preposition.lower)
}

const WITH_PARTIES = words('by with against between among versus for of')

function isActing(run: CapitalRun, { tokens }: Scene): boolean {
  const index = placeOf(run, tokens)
  const [before, after] = [tokens[index - 1], tokens[index + run.length]]
  if (after && (['VERB', 'AUX', 'PART'].includes(after.pos) || /^[’'(]/.test(after.text))) return true
  if (before === undefined && after?.lower === 'and') return true
  return before !== undefined && (before.pos === 'VERB' || WITH_PARTIES.has(before.lower))
}

export function makeState(run: CapitalRun, form: NameSpan['form'], scene: Scene): NameSpan | null {
  const span = spanOf(run, scene)
  const named = stateByName(span.text)
  const state = named ?? stateByDemonym(span.text)
  const union = state ? null : unionByName(span.text)
  if (!state && !union) return null
  const possessive = isPossessive(span.end, scene)
  return {
    ...span, kind: union ? 'organisation' : 'state', name: state ?? union ?? span.text, title: null,
    form: form === 'plain' && possessive ? 'possessive' : form, located: isLocated(run, scene), acts: isActing(run, scene),
  }
}

export function makeName(run: CapitalRun, kind: NameKind, scene: Scene): NameSpan {
  const span = spanOf(run, scene)
  return { ...span, kind, name: span.text.replaceAll(/\s+/g, ' '), title: null, form: isPossessive(span.end, scene) ? 'possessive' : 'plain', located: false, acts: isActing(run, scene) }
}

export function spanOf(run: CapitalRun, { text }: Scene): Span {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? start
  return { start, end, text: text.slice(start, end) }
}

const isPossessive = (end: number, { text }: Scene): boolean => /^\s?[’'](?:s\b|(?=\s))/.test(text.slice(end))
