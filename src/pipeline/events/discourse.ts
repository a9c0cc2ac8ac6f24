/** The names of a sentence with whom they stand for, and the parties that a reader has in mind from one sentence to the next. */
import type { NameSpan } from './name-span.ts'
import type { Party } from './lone-names.ts'
import type { NameBook } from './name-book.ts'

/** A name with whom it stands for; null for places and things. */
export interface ReadName {
  readonly name: NameSpan
  readonly party: Party | null
  /** The state that a capital speaks for when it acts. */
  readonly seat: Party | null
}

export const readNames = (names: readonly NameSpan[], book: NameBook): readonly ReadName[] =>
  names.map((name, at) => ({ name, party: book.resolve(name, ownerOf(name, names[at - 1])), seat: book.resolveSeat(name) }))

/** `Peruvian` of `the Peruvian President`. */
const ownerOf = (name: NameSpan, before: NameSpan | undefined): string | null =>
  before !== undefined && before.kind === 'state' && name.start - before.end === (before.form === 'possessive' ? 3 : 1) ? before.name : null

/** The parties that the text has named so far, as a reader has them in mind. */
export interface Discourse {
  /** Whom the last sentence with people was about: its first party, or the only one of them; null where that is nobody. */
  readonly person: Party | null
  /** Whether that sentence named nobody else. */
  readonly isAlone: boolean
  readonly organisation: Party | null
  /** Every body named so far, the last one first. */
  readonly organisations: readonly Party[]
  /** Whom `it` means: the body or state that the last sentence with a name opened with, else a body it named. */
  readonly thing: Party | null
  /** The two, or three named in one breath, that `both countries` and `they` mean. */
  readonly states: readonly Party[]
  readonly people: readonly Party[]
  /** Whether `the two` are the people: both named in one breath since the states were. */
  readonly arePeople: boolean
  /** The states that the article lists in one breath, three or more; of one number only where it always lists the same. */
  readonly groups: readonly (readonly Party[])[]
  /** Whom `they` means where the last sentence opened with a list or a number of states; nobody where it opened with other things; null where it leaves it open. */
  readonly they: readonly Party[] | null
  /** The two states, and the two people, that the whole article is about; empty where it is about more. */
  readonly mainStates: readonly Party[]
  readonly mainPeople: readonly Party[]
  /** Whom `the trade minister` means in this article. */
  readonly holderOf: (office: string) => Party | null
  /** Whether `the leaders` may mean that person: no envoy or minister. */
  readonly mayLead: (person: string) => boolean
}

export const SILENCE: Discourse = {
  person: null, isAlone: false, organisation: null, organisations: [], thing: null, groups: [], they: null, states: [], people: [], arePeople: false, mainStates: [], mainPeople: [], holderOf: () => null, mayLead: () => true,
}

/** So many characters into a sentence its subject begins at the latest, behind a day or so. */
export const OPENING = 20

const partyOf = ({ name, party, seat }: ReadName): Party | null => (name.located ? null : (party ?? seat))

const distinct = (parties: readonly Party[], kind: Party['kind']): readonly Party[] =>
  [...new Map(parties.filter((party) => party.kind === kind).map((party) => [party.name, party])).values()]

/** What a reader has in mind after `text`, whose names are these. */
export function follow(discourse: Discourse, names: readonly ReadName[], text: string): Discourse {
  const parties = names.filter(({ name }) => !COMPARED.test(text.slice(0, name.start))).flatMap((read) => partyOf(read) ?? [])
  const acting = names.find((read) => (read.name.acts || WHO_IT_IS.test(text.slice(read.name.end))) && (read.name.form === 'plain' || read.name.form === 'seat') && read.name.start < OPENING && partyOf(read) !== null && read.party?.kind !== 'person')
  const [people, states, organisations] = [distinct(parties, 'person'), distinct(parties, 'state'), distinct(parties, 'organisation')]
  const areJoined = { person: joined(names, 'person', text).length, state: joined(names, 'state', text) }
  const group = areJoined.state.length === 3 ? areJoined.state : states
  return {
    ...discourse,
    ...(people.length > 0 && !isOnlyTold(names, text) ? { person: subjectOf(names, people), isAlone: people.length === 1 } : {}),
    organisation: organisations[0] ?? discourse.organisation,
    organisations: [...new Set([...organisations.toReversed(), ...discourse.organisations])],
    they: followThey(discourse, names, text),
    thing: IT_ACTS.test(text) ? discourse.thing : acting?.party ?? acting?.seat ?? organisations[0] ?? (names.length === 0 ? discourse.thing : null),
    states: settle(group, areJoined.state.length > 1, discourse.mainStates, discourse.states),
    people: isParted(names, text) ? discourse.people : settle(people, areJoined.person > 1, discourse.mainPeople, discourse.people),
    arePeople: areJoined.person === 2 || (discourse.arePeople && states.length < 2),
  }
}

/** `compared him to Jane Roe`: whom somebody is likened to has no part in the story. */
const COMPARED = /\b(?:compar|liken)\p{L}* .{0,60}\b(?:to|with) (?:\p{Lu}[\p{L}.’'-]* )*$/u

/** `Peru, which has no port, said`, `Peru, a neighbour,`: the subject, with more on it before its verb. */
const WHO_IT_IS = /^, (?:which|whose|where|an?|the|already|long|once|still|now) /

/** `It closed the port`: the sentence is still about the same; `It was the first raid` tells nothing of whom. */
const IT_ACTS = /^It (?!is\b|was\b|has been\b|had been\b|will be\b|would be\b)/u

/** `They were closed`, `The judges have`: what else a sentence can open with that `they` then means. */
const OTHER_PLURAL = /^(?:(?:the|two|three|four|some|several|many|most|all) )?(?:\p{L}+ ){0,2}\p{Ll}+s (?:were|are|have|had|will|would|could|may|also)\b/iu

function followThey(discourse: Discourse, names: readonly ReadName[], text: string): readonly Party[] | null {
  if (/^(?:They|Their)\b/.test(text)) return discourse.they
  const group = groupOf(text.slice(0, /\b(?:said|says?|have|had|has|will|would|were|are)\b/.exec(text)?.index ?? OPENING * 2), discourse)
  if (group.length > 0) return group
  const list = listed(names, text)
  if (list.length > 2 && (names[0]?.name.start ?? OPENING) < OPENING && names[0]?.party?.name === list[0]?.name) return list
  if (joined(names, 'organisation', text).length > 1 && distinct(names.flatMap((read) => partyOf(read) ?? []), 'state').length === 0) return []
  return OTHER_PLURAL.test(text) ? [] : null
}

const NUMBERS: ReadonlyMap<string, number> = new Map([['three', 3], ['four', 4], ['five', 5], ['six', 6]])
const NUMBER_OF_STATES = /^(?:all )?(?:the (?=three)|(?:the )?(?=four|five|six))(?<number>three|four|five|six)(?! (?:other|more|further))(?<which>(?: \p{L}+){0,2}?) (?:states|countries|nations|governments|kingdoms)\b|^(?:all )?the (?<alone>three|four|five|six)$/iu
const ACTING_STATES = /^the (?:\p{Ll}+ing) (?:\p{L}+ )?(?:states|countries|nations|governments|neighbou?rs)\b/iu

/** `the four states`, `the boycotting countries`: those that the article lists. */
export function groupOf(words: string, { groups }: Discourse): readonly Party[] {
  const told = NUMBER_OF_STATES.exec(words)?.groups
  const count = NUMBERS.get((told?.['number'] ?? told?.['alone'] ?? '').toLowerCase())
  // `the three inland states` of four: some of them, by what they are.
  if (told?.['which'] && groups.some(({ length }) => length > (count ?? 0))) return []
  if (count !== undefined) return groups.find(({ length }) => length === count) ?? []
  return ACTING_STATES.test(words) && groups.length === 1 ? (groups[0] ?? []) : []
}

/** The states of the first list in a sentence: `Oman, Chad, the UAE and Peru`. */
function listed(names: readonly ReadName[], text: string): readonly Party[] {
  const told = names.filter((read) => partyOf(read)?.kind === 'state')
  const last = told.findIndex((read, index) => index > 1 && /^,? and (?:the )?$/u.test(text.slice(told[index - 1]?.name.end, read.name.start)))
  if (last < 0) return []
  let first = last - 1
  while (first > 0 && /^, (?:the )?$/u.test(text.slice(told[first - 1]?.name.end, told[first]?.name.start))) first -= 1
  // `Oman, Chad and Peru, along with Togo,`
  const isJoined = /^,? (?:along|together) with (?:the )?$/u.test(text.slice(told[last]?.name.end, told[last + 1]?.name.start ?? 0))
  const states = distinct(told.slice(first, last + (isJoined ? 2 : 1)).flatMap((read) => partyOf(read) ?? []), 'state')
  return states.length > 2 ? states : []
}

const keyOf = (list: readonly Party[]): string => list.map(({ name }) => name).toSorted().join()

/** Every list of states in an article, of one number only where all of that number are the same. */
export function findGroups(sentences: readonly { readonly names: readonly ReadName[]; readonly text: string }[]): readonly (readonly Party[])[] {
  const lists = sentences.map(({ names, text }) => listed(names, text)).filter(({ length }) => length > 0)
  const bySize = new Map<number, Map<string, readonly Party[]>>()
  for (const list of lists) bySize.set(list.length, (bySize.get(list.length) ?? new Map<string, readonly Party[]>()).set(keyOf(list), list))
  return [...bySize.values()].flatMap((same) => (same.size === 1 ? [...same.values()] : []))
}

/** `“We will end Roe’s rule,” Jane Doe said`: whom a quotation names and whoever speaks make no pair. */
function isParted(names: readonly ReadName[], text: string): boolean {
  const [first, second] = names.filter(({ party }) => party?.kind === 'person')
  return first !== undefined && second !== undefined && /["“”]/.test(text.slice(first.name.end, second.name.start))
}

/** Who stands first in a sentence it is about, and who is alone; of several behind another party nobody. */
function subjectOf(names: readonly ReadName[], people: readonly Party[]): Party | null {
  const first = names.find((read) => read.name.form !== 'adjective' && read.name.form !== 'holder' && read.name.form !== 'possessive' && partyOf(read) !== null)
  return people.length === 1 || first?.party?.kind === 'person' ? (people[0] ?? null) : null
}

/** `he told Foreign Minister Jane Roe`: whoever spoke is still who the text is about. */
const isOnlyTold = (names: readonly ReadName[], text: string): boolean => {
  const [only, ...others] = names.filter(({ party }) => party?.kind === 'person')
  return only !== undefined && others.length === 0 && /\b(?:he|she) (?:told|asked|reminded|assured|informed|ordered|urged) (?:\p{L}+ ){0,4}$/iu.test(text.slice(0, only.name.start))
}

/** Two of a kind in one sentence, unless they only stand near each other and the article is about two others. */
function settle(named: readonly Party[], areJoined: boolean, main: readonly Party[], before: readonly Party[]): readonly Party[] {
  if (named.length !== 2 && !(areJoined && named.length === 3)) return before
  const areMain = named.every(({ name }) => main.some((party) => party.name === name))
  return areJoined || areMain || main.length === 0 ? named : main
}

/** `Peru and Chile`, `Jane Roe and her Chilean counterpart, John Doe`, `Peru, Chile and Togo`: those of a kind named in one breath. */
function joined(names: readonly ReadName[], kind: Party['kind'], text: string): readonly Party[] {
  const told = names.filter((read) => partyOf(read)?.kind === kind)
  const last = told.findIndex((read, index) => index > 0 && /^(?:['’]s)?(?: \p{Ll}+)?,? and (?:[\p{L}-]+,? ){0,5}$/u.test(text.slice(told[index - 1]?.name.end, read.name.start)))
  if (last < 0) return []
  const isListed = text.slice(told[last - 2]?.name.end, told[last - 1]?.name.start) === ', '
  return distinct(told.slice(last - (isListed && last > 1 ? 2 : 1), last + 1).flatMap((read) => partyOf(read) ?? []), kind)
}

/** The two of a kind that an article names in most of its sentences, each half again as often as the third. */
export function mainPair(sentences: readonly (readonly ReadName[])[], kind: Party['kind']): readonly Party[] {
  const counts = new Map<string, { readonly party: Party; count: number }>()
  for (const names of sentences) {
    for (const party of distinct(names.flatMap((read) => partyOf(read) ?? []), kind)) {
      const known = counts.get(party.name) ?? { party, count: 0 }
      known.count += 1
      counts.set(party.name, known)
    }
  }
  const [first, second, third] = [...counts.values()].toSorted((a, b) => b.count - a.count || (a.party.name < b.party.name ? -1 : 1))
  return first && second && second.count > 1 && (third?.count ?? 0) * MAIN_LEAD <= second.count ? [first.party, second.party] : []
}

const MAIN_LEAD = 1.5
