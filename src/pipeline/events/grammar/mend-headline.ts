/** Headlines leave out what tells a verb from a noun: the verb of one that seems to have none. */
import type { Token } from '../token.ts'
import { UNCHANGED_PASTS } from './function-words.ts'
import type { KnownVerbs } from './known-verbs.ts'

/** Openers of a second clause, up to which a headline may lack its verb: `Markets tumble | as bank is sold`. */
export const HEADLINE_CUTS: ReadonlySet<string> = new Set(['as', 'after', 'amid', 'while', 'despite', 'when'])

/** Where the first clause of a headline ends; a full sentence, which ends in a stop, is one to its end. */
export function headlineEnd(tokens: readonly Token[], verbs: KnownVerbs): number {
  const cut = /[.!?…”"]$/.test(tokens.at(-1)?.text ?? '') ? -1 : tokens.findIndex(({ lower, text }, index) => index > 1 && (HEADLINE_CUTS.has(lower) || (text === ',' && goesOn(tokens, index + 1, verbs))))
  return cut < 0 ? tokens.length : cut
}

/** `Oman halts flights, | calls its students home`: a verb without subject behind a comma goes on from one before it. */
const goesOn = (tokens: readonly Token[], at: number, verbs: KnownVerbs): boolean =>
  tokens[at]?.pos === 'VERB' && verbs.thirds.has(tokens[at].lower)

/** A verb that can be a sentence's own: not in -ing, not after `to` or a preposition. */
export function isFinite(tokens: readonly Token[], index: number, token: Token): boolean {
  const before = tokens[index - 1]
  if (token.pos === 'AUX') return !token.lower.endsWith('ing') && before?.lower !== 'to'
  return token.pos === 'VERB' && !token.lower.endsWith('ing') && before?.lower !== 'to' && before?.pos !== 'ADP' && before?.pos !== 'DET'
}

/** `Oman and Qatar sign pact`, `Premier visits Oslo`: a headline without any verb has one that looks like a noun. */
export function mendHeadline(tokens: readonly Token[], start: number, end: number, verbs: KnownVerbs): readonly Token[] {
  const at = tokens.findIndex((token, index) => index >= start && index < end && isHeadlineVerb(tokens, index, token, verbs))
  const found = tokens[at]
  return found ? tokens.with(at, { ...found, pos: 'VERB', lemma: verbs.bases.get(found.lower) ?? found.lemma }) : tokens
}

function isHeadlineVerb(tokens: readonly Token[], index: number, token: Token, verbs: KnownVerbs): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (token.pos === 'ADJ' && token.lower.endsWith('ed') && before?.pos === 'PROPN') return after !== undefined
  const base = verbs.bases.get(token.lower)
  if ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || !before || base === undefined || before.text === 'United') return false
  // `Thousands march in Lima`
  if (index === 1 && CROWDS.has(before.lower)) return after !== undefined && !isFinite(tokens, index + 1, after)
  const isNounBefore = before.pos === 'NOUN' || before.pos === 'PROPN'
  const isObjectAfter = after !== undefined && /^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(after.pos)
  if (UNCHANGED_PASTS.has(token.lower)) return isNounBefore && isObjectAfter
  if (verbs.thirds.has(token.lower)) {
    const isSingular = before.pos === 'PROPN' || !before.lower.endsWith('s')
    return isNounBefore && isSingular && (isObjectAfter || after?.lower === 'to' || verbs.withParticles.has(`${base} ${after?.lower ?? ''}`))
  }
  return isNounBefore && (isObjectAfter || after === undefined || after.lower === 'to' || HEADLINE_CUTS.has(after.lower)) && isPluralSubject(tokens, index)
}

/** Open a headline with what they do. */
const CROWDS: ReadonlySet<string> = new Set(['thousands', 'hundreds', 'dozens', 'scores', 'millions', 'crowds', 'protesters', 'demonstrators'])

/** Two names joined, or a plural, directly before. */
function isPluralSubject(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  // `Oman and the United States sign`: the last name may be longer.
  const joint = tokens.slice(0, index - 1).findLast(({ pos }) => pos !== 'PROPN' && pos !== 'DET')
  return joint?.pos === 'CCONJ' || joint?.text === ',' || (before !== undefined && (before.pos === 'NOUN' || index === 1) && before.lemma !== before.lower)
}
