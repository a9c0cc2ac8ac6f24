/**
 * On whose side those stand who do an act and those whom it befalls. Of an expulsion, an accusation or an
 * attack the direction tells the act from its answer: who expels is never the one expelled. Only names of one
 * kind are compared, states with states: a minister may stand for a state in one telling and for nobody in the next.
 */
import type { ActMention, NamedActor } from '../events/act-mention.ts'
import { haveCommon } from './common-members.ts'

export interface Side {
  readonly states: ReadonlySet<string>
  /** People and organisations of whom no text says for which state they act. */
  readonly others: ReadonlySet<string>
}

export interface Sides {
  readonly doers: Side
  readonly sufferers: Side
  /** States named besides, on neither side as far as the syntax tells. */
  readonly besides: ReadonlySet<string>
}

const NOBODY: Side = { states: new Set(), others: new Set() }
export const NO_SIDES: Sides = { doers: NOBODY, sufferers: NOBODY, besides: new Set() }

/** The names of those in a role, each once. */
export const namesOf = ({ actors }: ActMention, role: NamedActor['role']): ReadonlySet<string> => new Set(actors.filter((actor) => actor.role === role).map(({ name }) => name))

export const sidesOf = (actors: readonly NamedActor[], stateOf: (name: string) => string | null): Sides => {
  const inRole = (role: NamedActor['role']): Side => sideOf(actors.filter((actor) => actor.role === role), stateOf)
  return { doers: inRole('source'), sufferers: inRole('target'), besides: inRole('other').states }
}

function sideOf(actors: readonly NamedActor[], stateOf: (name: string) => string | null): Side {
  if (actors.length === 0) return NOBODY
  const states: string[] = []
  const others: string[] = []
  for (const actor of actors) {
    const state = actor.kind === 'state' ? actor.name : stateOf(actor.name)
    if (state === null) others.push(actor.name)
    else states.push(state)
  }
  return { states: new Set(states), others: new Set(others) }
}

/** Whether two tellings put others on a side, or what the one calls the doer the other calls the sufferer. */
export const areOpposed = (a: Sides, b: Sides): boolean =>
  differ(a.doers, b.doers) ||
  differ(a.sufferers, b.sufferers) ||
  (!agree(a.doers, b.doers) && (agree(a.doers, b.sufferers) || agree(b.doers, a.sufferers)))

/** Each names who acts, and knows nothing of whom the other names: `Peru and Chile restored ties` is Chile's act too. */
export const areStrangers = (a: Sides, b: Sides): boolean => differ(a.doers, b.doers) && !isNamed(a.doers, b) && !isNamed(b.doers, a)

const isNamed = ({ states }: Side, { doers, sufferers, besides }: Sides): boolean => [doers.states, sufferers.states, besides].some((names) => haveCommon(states, names))

/** Both name the same doers, and neither the sufferer otherwise; `the two expelled each other's envoys` is told of two acts at once. */
export const haveOneDoer = (a: Sides, b: Sides): boolean => agree(a.doers, b.doers) && a.doers.states.size === b.doers.states.size && !differ(a.sufferers, b.sufferers)

/** Both name the same sufferer. */
export const haveCommonSufferer = (a: Sides, b: Sides): boolean => agree(a.sufferers, b.sufferers)

/** Both name a sufferer, each another. */
export const haveOtherSufferers = (a: Sides, b: Sides): boolean => differ(a.sufferers, b.sufferers)

/** Both name the same sufferer, and not both the doer. */
export const haveOneSufferer = (a: Sides, b: Sides): boolean => haveCommonSufferer(a, b) && (isNobody(a.doers) || isNobody(b.doers))

/** One names only who acts, the other only who suffers: nothing to compare. */
export const areComplementary = (a: Sides, b: Sides): boolean =>
  (isNobody(a.doers) && isNobody(b.sufferers) && !isNobody(a.sufferers) && !isNobody(b.doers)) || (isNobody(a.sufferers) && isNobody(b.doers) && !isNobody(a.doers) && !isNobody(b.sufferers))

/** Both name who acts, and not one name twice: nobody knows whether the one stands for the other. */
export const haveOtherDoers = (a: Sides, b: Sides): boolean => !isNobody(a.doers) && !isNobody(b.doers) && !agree(a.doers, b.doers)

const isNobody = ({ states, others }: Side): boolean => states.size + others.size === 0

/** Both name the same doer and the same sufferer; `dozens of Kenyan envoys` names the sufferer only besides. */
export const areAligned = (a: Sides, b: Sides): boolean =>
  haveOneDoer(a, b) && (haveCommonSufferer(a, b) || haveCommon(a.besides, b.sufferers.states) || haveCommon(b.besides, a.sufferers.states))

/** What two tellings of one act have in common; what only one says holds for both. */
export const commonSides = (a: Sides, b: Sides): Sides => ({
  doers: commonSide(a.doers, b.doers),
  sufferers: commonSide(a.sufferers, b.sufferers),
  besides: common(a.besides, b.besides),
})

const commonSide = (a: Side, b: Side): Side => ({ states: common(a.states, b.states), others: common(a.others, b.others) })

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a].filter((name) => b.has(name)))

const agree = (a: Side, b: Side): boolean => haveCommon(a.states, b.states) || haveOneName(a.others, b.others)

/** A firm is called by the first words of its name. */
const haveOneName = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => [...b].some((other) => name === other || other.startsWith(`${name} `) || name.startsWith(`${other} `)))

function differ(a: Side, b: Side): boolean {
  if (a.states.size > 0 && b.states.size > 0) return !haveCommon(a.states, b.states)
  if (a.states.size > 0 || b.states.size > 0) return false
  return a.others.size > 0 && b.others.size > 0 && !haveOneName(a.others, b.others)
}
