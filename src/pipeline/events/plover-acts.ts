/**
 * A sentence's acts as PLOVER codes them: promises and threats by what is said, the act between the named
 * parties first where the sentence tells several. For the command line; the timeline takes `codeSentence`.
 */
import type { Span } from '../../dataset/dataset.ts'
import { codeSentence } from './code-sentence.ts'
import type { CodedAct } from './coded-act.ts'
import type { Token } from './token.ts'

/** Names of those who act and those acted upon, as a caller wants them; empty where it does not say. */
export interface WantedParties {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Strong acts before weak ones; of the strong, those between the wanted parties first; types as PLOVER gives them. */
export function ploverActs(text: string, wanted: WantedParties = { source: [], target: [] }, tokens?: readonly Token[]): readonly CodedAct[] {
  const acts = codeSentence(text, tokens).map((act) => ({ act, fit: fitOf(act, wanted) }))
  return acts
    .toSorted((a, b) => Number(b.act.strength === 'strong') - Number(a.act.strength === 'strong') || b.fit - a.fit)
    .map(({ act }) => act)
}

const fitOf = (act: CodedAct, wanted: WantedParties): number => {
  const bySource = named(act.sources, wanted.source)
  const byTarget = named(act.targets, wanted.target)
  return Number(bySource) + Number(byTarget)
}

const named = (spans: readonly Span[], names: readonly string[]): boolean =>
  names.some((name) => spans.some((span) => span.text.includes(name)))
