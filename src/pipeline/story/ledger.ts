/**
 * The book of every id ever published, so that links outlive the next article. An event is recognised by its
 * witnesses, the sentences that report it: when most of them stand in an entry, the event keeps that entry's
 * id, whatever its title has become; an entry whose witnesses now stand in another event leads there.
 */
import type { TimelineEvent } from '../../dataset/dataset.ts'
import { nameEvent } from './name-event.ts'

export interface LedgerEntry {
  readonly title: string
  readonly edtf: string
  /** Fingerprints of the sentences that reported it, each with the event's type, sorted. */
  readonly witnesses: readonly string[]
  /** The id that this one leads to, after two events turned out to be one. */
  readonly movedTo?: string
}

export interface Ledger {
  readonly version: 1
  /** Sorted by id. */
  readonly ids: Readonly<Record<string, LedgerEntry>>
}

export const EMPTY_LEDGER: Ledger = { version: 1, ids: {} }

/** A witness of the same type counts double: one sentence may tell two acts. */
const SAME_TYPE = 2
const SAME_SENTENCE = 1

type Unnamed = Omit<TimelineEvent, 'id'>

export interface Assigned {
  readonly events: readonly TimelineEvent[]
  /** The book with the ids of before and of now; written when it is asked for. */
  readonly ledger: Ledger
}

/** Gives every event its id: the one it was published under, else a new one. */
export function assignIds(events: readonly Unnamed[], ledger: Ledger): Assigned {
  const known = new Map(Object.entries(ledger.ids))
  const pairs = matchEntries(events, known)
  const idOf = new Map<Unnamed, string>()
  const taken = new Set<string>()
  for (const { event, id } of pairs) {
    if (idOf.has(event) || taken.has(id)) continue
    idOf.set(event, id)
    taken.add(id)
  }
  for (const event of events) {
    if (idOf.has(event)) continue
    idOf.set(event, nameEvent(event, (id) => !known.has(id) && !taken.has(id)))
    taken.add(idOf.get(event) ?? '')
  }
  const named = events.map((event) => ({ id: idOf.get(event) ?? '', ...event }))
  return {
    events: named,
    get ledger() {
      return { version: 1 as const, ids: updateEntries(known, named, taken, pairs, idOf) }
    },
  }
}

interface Match {
  readonly event: Unnamed
  readonly id: string
  readonly strength: number
}

/** Which events share witnesses with which entries, the strongest first. */
function matchEntries(events: readonly Unnamed[], known: ReadonlyMap<string, LedgerEntry>): readonly Match[] {
  if (known.size === 0) return []
  const entriesOf = new Map<string, string[]>()
  for (const [id, { witnesses }] of known) {
    for (const sentence of new Set(witnesses.map(sentenceOf))) {
      entriesOf.set(sentence, [...(entriesOf.get(sentence) ?? []), id])
    }
  }
  const matches = events.flatMap((event) => {
    const strengths = new Map<string, number>()
    for (const witness of witnessesOf(event)) {
      for (const id of entriesOf.get(sentenceOf(witness)) ?? []) {
        const strength = known.get(id)?.witnesses.includes(witness) ? SAME_TYPE : SAME_SENTENCE
        strengths.set(id, (strengths.get(id) ?? 0) + strength)
      }
    }
    return [...strengths].map(([id, strength]) => ({ event, id, strength: strength + sameDate(event, known.get(id)) }))
  })
  return matches.toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Breaks ties between two acts of one sentence. */
const sameDate = (event: Unnamed, entry: LedgerEntry | undefined): number =>
  (event.date.edtf === entry?.edtf ? 0.5 : 0) + (event.title === entry?.title ? 0.25 : 0)

function updateEntries(
  known: ReadonlyMap<string, LedgerEntry>,
  named: readonly TimelineEvent[],
  taken: ReadonlySet<string>,
  pairs: readonly Match[],
  idOf: ReadonlyMap<Unnamed, string>,
): Readonly<Record<string, LedgerEntry>> {
  const entries = new Map(known)
  for (const event of named) {
    const witnesses = new Set([...(known.get(event.id)?.witnesses ?? []), ...witnessesOf(event)])
    entries.set(event.id, { title: event.title, edtf: event.date.edtf, witnesses: [...witnesses].toSorted() })
  }
  for (const [id, entry] of known) {
    if (taken.has(id)) continue
    const heir = pairs.find((pair) => pair.id === id && pair.strength >= SAME_TYPE)
    const movedTo = heir ? idOf.get(heir.event) : entry.movedTo
    if (movedTo !== undefined) entries.set(id, { ...entry, movedTo })
  }
  return Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Old ids and the events they lead to now. */
export function redirectsOf(ledger: Ledger): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ledger.ids).flatMap(([id, { movedTo }]) => (movedTo === undefined ? [] : [[id, movedTo]])),
  )
}

const witnessesOf = (event: Unnamed): readonly string[] =>
  event.mentions.map(({ quote }) => `${fingerprint(quote)} ${event.type}`)

const sentenceOf = (witness: string): string => witness.slice(0, witness.indexOf(' '))

const FNV_PRIME = 0x01000193
const FNV_OFFSETS = [0x811c9dc5, 0x050c5d1f] as const

/** FNV-1a over the letters and digits alone, so that a changed comma changes nothing; twice 32 bits against collisions. */
function fingerprint(quote: string): string {
  const letters = quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return FNV_OFFSETS.map((offset) => {
    let hash: number = offset
    for (let index = 0; index < letters.length; index++) hash = Math.imul(hash ^ letters.charCodeAt(index), FNV_PRIME)
    return (hash >>> 0).toString(36)
  }).join('-')
}
