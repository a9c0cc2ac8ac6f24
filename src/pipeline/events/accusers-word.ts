/**
 * Whether a violent act is told by one state of another: `Chad said Libyan jets had shelled a village`. However
 * plainly it is told, only the accuser vouches for it, so it counts as alleged.
 */
import type { EventType } from '../../dataset/event-types.ts'
import type { NamedActor } from './act-mention.ts'
import type { CodedAct } from './coded-act.ts'
import type { ReadName } from './discourse.ts'

/** Acts that the one who suffers them tells otherwise than the one who does them. */
const DISPUTED_TYPES: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])

/** The attribution names a state, and another state does the act. */
export function isAccusersWord({ type, status, attribution }: CodedAct, names: readonly ReadName[], actors: readonly NamedActor[]): boolean {
  if (attribution === null || status !== 'occurred' || !DISPUTED_TYPES.has(type)) return false
  const speakers = names
    .filter(({ name }) => name.start >= attribution.start && name.end <= attribution.end)
    .flatMap(({ party, seat }) => party ?? seat ?? [])
    .filter(({ kind }) => kind === 'state')
  const doers = actors.filter(({ role, kind }) => role === 'source' && kind === 'state')
  return speakers.length > 0 && doers.length > 0 && !doers.some((doer) => speakers.some(({ name }) => name === doer.name))
}
