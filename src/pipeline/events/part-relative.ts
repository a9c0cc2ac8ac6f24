/** Parts that describe a noun: relative clauses, and participles that stand for one. */
import { UNCHANGED_PASTS } from './grammar/function-words.ts'
import type { PartLink } from './part-link.ts'
import { hasFiniteVerb, isCoordinator } from './part-verbs.ts'
import { isPastForm, type Token } from './token.ts'

/** `during which`, `at which`: at the same time; `after which`: later. */
export function relativeLink(before: Token): PartLink {
  if (/^(?:during|in|at|on|under)$/.test(before.lower)) return 'same'
  return 'relative'
}

/** What a participle that describes has behind it: by whom, when or where. */
const BEHIND_PARTICIPLE: ReadonlySet<string> = new Set(['by', 'in', 'on', 'at', 'from', 'during', 'under', 'after', 'before', 'since'])

/** `…, a court set up in 2008 to try them`, `…, signed by Jane Roe in May`: behind the main verb a comma, a noun at most and a participle. */
export function isTrailingRelative(tokens: readonly Token[], at: number, opened: number): boolean {
  const verb = tokens.findIndex((token, index) => index >= at && !['DET', 'ADJ', 'NOUN', 'ADV', 'NUM', 'PROPN'].includes(token.pos))
  const participle = tokens[verb]
  if (participle?.pos !== 'VERB' || participle.lower.endsWith('ing') || !(isPastForm(participle) || UNCHANGED_PASTS.has(participle.lower)) || !hasFiniteVerb(tokens, opened, at)) return false
  const particle = tokens[verb + 1]?.pos === 'ADP' && tokens[verb + 2]?.pos === 'ADP' ? 1 : 0
  const next = tokens[verb + 1 + particle]
  if (verb === at) return next?.lower === 'by'
  // Only a common noun is described so: `…, Peru left in May` is a clause.
  return /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') && tokens[verb - 1]?.pos === 'NOUN' && BEHIND_PARTICIPLE.has(next?.lower ?? '') && !isCoordinator(tokens[at - 2] ?? participle)
}

/** Participles that take a noun behind them: `Jane Roe, named envoy in May,`. */
const GIVEN: ReadonlySet<string> = new Set(['given', 'awarded', 'granted', 'offered', 'named', 'called', 'dubbed', 'elected', 'appointed', 'made', 'paid', 'sent', 'denied', 'shown', 'told', 'considered'])

/** `The pact, signed last year, …`: a participle between commas, with the main verb still to come. */
export function isReducedRelative(tokens: readonly Token[], at: number, opened: number): boolean {
  const first = tokens[at]?.pos === 'ADV' ? at + 1 : at
  const verb = tokens[first]
  if (!verb || !(verb.pos === 'VERB' || verb.pos === 'ADJ') || !/(?:ed|en|wn|un|rn|ld|nt|pt|ht|de)$/.test(verb.lower)) return false
  // `Its envoy, Jane Roe, announced that Peru would leave, for …`, `Roe, the envoy, summoned the crew, and …`: with what it does behind it, it is the main verb.
  const next = tokens[first + 1]
  if (next?.lower === 'that' && next.pos === 'SCONJ') return false
  if (next !== undefined && /^(?:DET|PROPN|PRON)$/.test(next.pos) && !GIVEN.has(verb.lower)) return false
  const close = tokens.findIndex((token, index) => index > first && token.text === ',')
  return close > 0 && !hasFiniteVerb(tokens, opened, at) && hasFiniteVerb(tokens, close + 1, tokens.length)
}
