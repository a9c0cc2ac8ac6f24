/**
 * One name for everyone in a story: surnames joined to full names, abbreviations and short forms to what
 * any article introduced them for. Always true: the result does not depend on the order of the mentions,
 * work is linear in them, and every actor of a returned mention is in the returned list under its name.
 */
import type { Actor, ActorKind } from '../../dataset/dataset.ts'
import type { ActMention, NamedActor, Speaker } from '../events/act-mention.ts'
import { stateByName } from '../events/gazetteer.ts'
import { COMPANY_ENDINGS } from '../events/name-words.ts'
import { joinOrganisations } from './join-organisations.ts'
import { compare, joinPeople } from './join-people.ts'

interface Joined {
  readonly mentions: readonly ActMention[]
  readonly actors: readonly Actor[]
}

interface Naming {
  readonly kind: ActorKind
  readonly name: string
  count: number
  /** How often a title stands before it that goes with a given name: `Sheikh Jaber`. */
  royal: number
  /** As written, and how often: `MEA`, `Mr Roe`, `Kenyan`. */
  readonly forms: Map<string, number>
}

/** Every actor of the story, and the mentions with each actor under its story-wide name. */
export function joinActors(mentions: readonly ActMention[]): Joined {
  const namings = collect(mentions)
  const canonical = joinNamings([...namings.values()].toSorted((a, b) => b.count - a.count || compare(a.name, b.name)))
  const kinds = settleKinds(namings, canonical)
  const rename = (actor: NamedActor): NamedActor => {
    const name = canonical.get(keyOf(actor)) ?? actor.name
    const kind = kinds.get(name) ?? actor.kind
    return name === actor.name && kind === actor.kind ? actor : { ...actor, name, kind }
  }
  const nameOf = (speaker: Speaker | null): Speaker | null => {
    const name = speaker?.kind ? canonical.get(keyOf({ kind: speaker.kind, name: speaker.name })) : undefined
    return speaker === null || name === undefined || name === speaker.name ? speaker : { ...speaker, name }
  }
  return {
    mentions: mentions.map((mention) => withActors(mention, dropRepeated(mention.actors.map(rename)), nameOf(mention.speaker))),
    actors: listActors(namings, canonical, kinds),
  }
}

/** The mention itself where the story calls everyone as the article does. */
const withActors = (mention: ActMention, actors: readonly NamedActor[], speaker: Speaker | null): ActMention =>
  speaker === mention.speaker && actors.length === mention.actors.length && actors.every((actor, index) => actor === mention.actors[index]) ? mention : { ...mention, actors, speaker }

const keyOf = ({ kind, name }: { readonly kind: ActorKind; readonly name: string }): string => `${kind} ${name}`

function collect(mentions: readonly ActMention[]): Map<string, Naming> {
  const namings = new Map<string, Naming>()
  for (const { actors, sentence } of mentions) {
    for (const { kind, name, span } of actors) {
      const key = keyOf({ kind, name })
      const naming = namings.get(key) ?? { kind, name, count: 0, royal: 0, forms: new Map() }
      naming.count += 1
      if (kind === 'person' && ROYAL.test(sentence.text.slice(0, span.start - sentence.start))) naming.royal += 1
      naming.forms.set(span.text, (naming.forms.get(span.text) ?? 0) + 1)
      namings.set(key, naming)
    }
  }
  return namings
}

/** Rulers and their kin are called by their given names: Sheikh Jaber is not Omar al-Jaber. */
const ROYAL = /\b(?:King|Queen|Sheikh|Sheikha|Prince|Princess|Emir|Sultan|Emperor|Pope) $/

/** `Jaber` of `Sheikh Jaber`: the one whose name begins so, if there is only one; else who is called so. */
function byGivenName(name: string, people: readonly Naming[]): string {
  const [only, another] = people.filter((person) => person.name.startsWith(`${name} `))
  return only && !another ? only.name : name
}

/** From each naming to its story-wide name; the most mentioned come first in `namings`. */
function joinNamings(namings: readonly Naming[]): ReadonlyMap<string, string> {
  const people = namings.filter(({ kind }) => kind === 'person')
  const fullNameOf = joinPeople(people)
  const longFormOf = joinOrganisations(namings.filter(({ kind }) => kind === 'organisation'))
  const canonical = new Map<string, string>()
  for (const naming of namings) {
    const { kind, name } = naming
    if (kind === 'state') canonical.set(keyOf(naming), writtenState(naming))
    else if (kind === 'person' && !name.includes(' ') && naming.royal * 2 >= naming.count && naming.royal > 0) canonical.set(keyOf(naming), byGivenName(name, people))
    // `Aer Roe` of `Aer Roe Group`: what reads like a person's name is a firm's where the story names the firm.
    else if (kind === 'person') canonical.set(keyOf(naming), fullNameOf(name) ?? longFormOf(name) ?? name)
    else canonical.set(keyOf(naming), longFormOf(name) ?? (name.includes(' ') ? name : (fullNameOf(name) ?? name)))
  }
  return canonical
}

/** `Holland` where the story writes so and never `Netherlands`; an abbreviation is no name for a list. */
function writtenState({ name, forms }: Naming): string {
  const written = [...forms].filter(([form]) => stateByName(form) === name).toSorted(([a, x], [b, y]) => y - x || compare(a, b))
  const usual = written[0]?.[0]
  return usual === undefined || forms.has(name) || !/^\p{Lu}\p{Ll}{3,}/u.test(usual) ? name : usual
}

const isFirm = (name: string): boolean => COMPANY_ENDINGS.has((name.split(' ').at(-1) ?? '').toLowerCase().replaceAll('.', ''))

/** One name is one kind of actor throughout: the kind it was most often read as. */
function settleKinds(namings: ReadonlyMap<string, Naming>, canonical: ReadonlyMap<string, string>): ReadonlyMap<string, ActorKind> {
  const votes = new Map<string, Map<ActorKind, number>>()
  for (const [key, { kind, name, count }] of namings) {
    const target = canonical.get(key) ?? name
    const tally = votes.get(target) ?? new Map<ActorKind, number>()
    const isShortFirm = kind === 'person' && isFirm(target) && target !== name
    tally.set(kind, (tally.get(kind) ?? 0) + ((kind === 'organisation' && target !== name) || isShortFirm ? 0 : count))
    votes.set(target, tally)
  }
  const kinds = new Map<string, ActorKind>()
  for (const [name, tally] of votes) {
    const [winner] = [...tally].toSorted(([a, x], [b, y]) => y - x || compare(a, b))
    if (winner) kinds.set(name, winner[0])
  }
  return kinds
}

function dropRepeated(actors: readonly NamedActor[]): readonly NamedActor[] {
  const seen = new Set<string>()
  return actors.filter(({ name }) => !seen.has(name) && seen.add(name))
}

function listActors(namings: ReadonlyMap<string, Naming>, canonical: ReadonlyMap<string, string>, kinds: ReadonlyMap<string, ActorKind>): readonly Actor[] {
  const aliases = new Map<string, Set<string>>()
  for (const [key, { name, forms }] of namings) {
    const target = canonical.get(key) ?? name
    const known = aliases.get(target) ?? new Set<string>()
    for (const form of [name, ...forms.keys()]) if (form !== target && isNameForm(form)) known.add(form)
    aliases.set(target, known)
  }
  const taken = new Set<string>()
  return [...aliases]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, forms]) => ({ id: uniqueId(name, taken), name, kind: kinds.get(name) ?? 'organisation', aliases: [...forms].toSorted(compare) }))
    .toSorted((a, b) => compare(a.id, b.id))
}

/** A name as written, not a pronoun or a description that stood for it. */
const isNameForm = (form: string): boolean =>
  /^\p{Lu}/u.test(form) && form.length < 60 && !/^(?:they|them|he|she|him|her|his|it|its|both|the|these|those|each|either|neither|two|all|a|an|our|we|i)\b/i.test(form)

function uniqueId(name: string, taken: Set<string>): string {
  const slug = name.normalize('NFD').replaceAll(/[\u0300-\u036F'’.]/g, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'actor'
  let id = slug
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`
  taken.add(id)
  return id
}
