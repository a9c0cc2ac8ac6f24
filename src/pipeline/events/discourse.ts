/** The names of a sentence with whom they stand for, and the parties that a reader has in mind from one sentence to the next. */
import type { NameSpan } from './name-span.ts'
import type { NameBook, Party } from './name-book.ts'

/** A name with whom it stands for; null for places and things. */
export interface ReadName {
  readonly name: NameSpan
  readonly party: Party | null
  /** The state that a capital speaks for when it acts. */
  readonly seat: Party | null
}

export const readNames = (names: readonly NameSpan[], book: NameBook): readonly ReadName[] =>
  names.map((name) => ({ name, party: book.resolve(name), seat: book.resolveSeat(name) }))

/** The parties that the text has named so far, as a reader has them in mind. */
export interface Discourse {
  readonly person: Party | null
  readonly organisation: Party | null
  /** Whom `it` means: the body or state that the last sentence with a name opened with, else a body it named. */
  readonly thing: Party | null
  readonly states: readonly Party[]
  readonly people: readonly Party[]
}

export const SILENCE: Discourse = { person: null, organisation: null, thing: null, states: [], people: [] }

/** So many characters into a sentence its subject begins at the latest, behind a day or so. */
const OPENING = 20

/** What the reader has in mind after a sentence whose names are these. */
export function follow(discourse: Discourse, names: readonly ReadName[]): Discourse {
  const parties = names.flatMap(({ name, party, seat }) => (name.located ? [] : (party ?? seat ?? [])))
  const distinct = (kind: Party['kind']): readonly Party[] =>
    [...new Map(parties.filter((party) => party.kind === kind).map((party) => [party.name, party])).values()]
  const acting = names.find(({ name, party, seat }) => name.acts && name.form === 'plain' && name.start < OPENING && !name.located && (party ?? seat) !== null && party?.kind !== 'person')
  const [people, states] = [distinct('person'), distinct('state')]
  return {
    person: people[0] ?? discourse.person,
    organisation: distinct('organisation')[0] ?? discourse.organisation,
    thing: acting?.party ?? acting?.seat ?? distinct('organisation')[0] ?? (names.length === 0 ? discourse.thing : null),
    states: states.length === 2 ? states : discourse.states,
    people: people.length === 2 ? people : discourse.people,
  }
}
