/**
 * A sentence's acts as PLOVER codes them, for the command line; the timeline takes `codeSentence`.
 * What one says one will do is a promise or a threat, and elections and announcements come last:
 * PLOVER has no type for them.
 */
import { EVENT_TYPES } from '../../dataset/event-types.ts'
import { codeSentence } from './code-sentence.ts'
import type { CodedAct } from './coded-act.ts'
import { scoreOf } from './scores.ts'
import type { Token } from './token.ts'

/** The main act first; a weak one only where nothing stronger has a type of PLOVER's. `tokens` as in `codeSentence`. */
export function ploverActs(text: string, tokens?: readonly Token[]): readonly CodedAct[] {
  const acts = codeSentence(text, tokens)
  const strong = acts.filter(({ strength }) => strength === 'strong')
  const own = strong.filter((act) => !isContext(act))
  const guess = own.length > 0 ? [] : acts.filter((act) => !isContext(act)).slice(0, 1)
  return [...own, ...guess, ...strong.filter(isContext)].map(asPlover)
}

const isContext = (act: CodedAct): boolean => EVENT_TYPES[act.type].class === 'context'

const asPlover = (act: CodedAct): CodedAct =>
  act.type === act.ploverType ? act : { ...act, type: act.ploverType, mode: null, score: scoreOf(act.ploverType, null), status: 'occurred' }
