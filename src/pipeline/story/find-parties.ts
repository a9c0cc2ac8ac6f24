/**
 * Who takes part in an act, by kind and by side. Thousands of acts are between the same few parties: those of
 * one cast are found once and shared.
 */
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import { unionByName } from '../events/gazetteer.ts'
import { isDirected } from './act-families.ts'
import { NO_SIDES, sidesOf, type Sides } from './act-sides.ts'

export interface Parties {
  /** Names of those who act or are acted upon, by kind: people tell two acts apart best. */
  readonly people: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly sides: Sides
}

/** Of one act; the same object for the same cast. */
export type PartiesOf = (mention: ActMention) => Parties

/** @param stateOf for whom people and ministries act: `find-affiliations.ts` */
export function indexParties(stateOf: ReadonlyMap<string, string>): PartiesOf {
  const known = new Map<string, Parties>()
  return (mention) => {
    const actors = isDirected(mention.type) ? mention.actors.filter((actor) => !isOwner(actor, mention)) : mention.actors
    let cast = mention.mode === 'Withdraw' ? WITHDRAWN : ''
    // No text that is read holds a NUL.
    for (const { role, kind, name } of actors) cast += `${role} ${kind} ${name}\0`
    const shared = known.get(cast)
    if (shared) return shared
    const parties = findParties(actors, mention.mode, (name) => unionByName(name) ?? stateOf.get(name) ?? null)
    known.set(cast, parties)
    return parties
  }
}

const WITHDRAWN = 'Withdraw\0'

/** `expelled the envoy over the arrest of Jane Roe’s sister`: nothing was done to Jane Roe. */
const isOwner = ({ kind, role, span }: NamedActor, { trigger, sentence }: ActMention): boolean =>
  kind === 'person' && role === 'target' && span.start > trigger.end && /^['’]s? /.test(sentence.text.slice(span.end - sentence.start))

function findParties(actors: readonly NamedActor[], mode: string | null, stateOf: (name: string) => string | null): Parties {
  const taking = actors.filter(({ role }) => role !== 'other')
  const named = taking.length > 0 ? taking : actors
  return {
    people: new Set(named.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
    parties: new Set([...named.filter(({ kind }) => kind !== 'person').map(({ name }) => name), ...named.flatMap(({ name }) => stateOf(name) ?? [])]),
    // `The Kenyan envoy was recalled`: whose he is says by whom.
    sides: mode === 'Withdraw' && taking.every(({ role }) => role === 'target') ? NO_SIDES : sidesOf(actors, stateOf),
  }
}
