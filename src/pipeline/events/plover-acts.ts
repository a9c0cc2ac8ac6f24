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

/** The main act first; `tokens` as in `codeSentence`. */
export function ploverActs(text: string, tokens?: readonly Token[]): readonly CodedAct[] {
  const acts = codeSentence(text, tokens)
  return [...acts.filter((act) => !isContext(act)), ...acts.filter(isContext)].map(asPlover)
}

const isContext = (act: CodedAct): boolean => EVENT_TYPES[act.type].class === 'context'

const asPlover = (act: CodedAct): CodedAct =>
  act.type === act.ploverType ? act : { ...act, type: act.ploverType, mode: null, score: scoreOf(act.ploverType, null), status: 'occurred' }
