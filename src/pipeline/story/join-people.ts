/**
 * Which names of a story are one person's: a surname and the full name, an initial and the name, the same words
 * in another order, with hyphens, accents or the vowels of another romanisation. Two people of one surname stay two.
 */

import { isGivenName } from '../events/given-names.ts'

/** Spellings that differ in accents, hyphens, stops or capitals are one. */
const fold = (name: string): string =>
  name.normalize('NFD').replaceAll(/[\u0300-\u036F.’']/g, '').replaceAll('-', ' ').toLowerCase()

const wordsOf = (name: string): readonly string[] => name.split(' ')
/** By UTF-16 units, whatever the locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Counted {
  readonly name: string
  readonly count: number
}

/** @param people the most mentioned first; gives the name in full of each, as most often written, null for one that stands alone */
export function joinPeople(people: readonly Counted[]): (name: string) => string | null {
  const spelling = new Map<string, string>()
  for (const { name } of people) {
    const key = wordsOf(fold(name)).toSorted(compare).join(' ')
    if (!spelling.has(key)) spelling.set(key, name)
  }
  const spelt = (name: string): string => spelling.get(wordsOf(fold(name)).toSorted(compare).join(' ')) ?? name
  const full = fullNames([...spelling.values()])
  const usual = usualNames(people, full)
  return (name) => {
    const long = full.get(fold(spelt(name))) ?? spelt(name)
    const found = usual.get(long) ?? long
    return found === name ? null : found
  }
}

/** Of the names of two words and more that are one person's, the one that the story writes most often; the longest of equals. */
function usualNames(people: readonly Counted[], full: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const usual = new Map<string, Counted>()
  for (const person of people) {
    const long = full.get(fold(person.name)) ?? person.name
    const known = usual.get(long)
    const isUsual = !known || person.count > known.count || (person.count === known.count && person.name.length > known.name.length)
    if (person.name.includes(' ') && isUsual) usual.set(long, person)
  }
  return new Map([...usual].map(([long, { name }]) => [long, name]))
}

/** `bin Rashid`: the father's name, by which the son is not called alone. */
const isFathersName = (words: readonly string[]): boolean => PATRONYMS.has(words.at(-2) ?? '')
const PATRONYMS = new Set(['bin', 'bint', 'ibn'])

/** `Omar bin Rashid al-Noor` is not `Omar bin Jaber al-Noor`. */
const fatherOf = (words: readonly string[]): string | null => words.find((_, at) => PATRONYMS.has(words[at - 1] ?? '')) ?? null

/** `Roe` → `Jane Roe` where only one Roe is in the story; `J. Roe` and `Jane Q. Roe` are one. Keys are folded. */
function fullNames(people: readonly string[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, string[]>()
  const bySurname = new Map<string, string[]>()
  const full = new Map<string, string>()
  for (const name of people.toSorted((a, b) => wordsOf(fold(b)).length - wordsOf(fold(a)).length || b.length - a.length || compare(a, b))) {
    const words = wordsOf(fold(name))
    const surname = words.at(-1) ?? name
    if (words.length < 2) continue
    const same = (byWord.get(surname) ?? []).find((longer) => isSamePerson(wordsOf(fold(longer)), words))
    if (same) full.set(fold(name), same)
    else {
      for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), name])
      if (!isFathersName(words)) bySurname.set(surname, [...(bySurname.get(surname) ?? []), name])
    }
  }
  for (const [surname, names] of bySurname) {
    const [only] = names
    if (names.length === 1 && only) full.set(surname, only)
  }
  for (const [word, names] of byWord) {
    const [only] = names
    if (names.length === 1 && only && (isGivenName(word) || isFamilyFirst(only, people)) && fold(only).startsWith(`${word} `) && !full.has(word)) full.set(word, only)
  }
  return full
}

/** `Han` for `Han Ji-won`: the story calls so, alone, whom it never calls by the last word of the name. */
const isFamilyFirst = (name: string, people: readonly string[]): boolean => {
  const [first, ...others] = wordsOf(fold(name))
  const alone = new Set(people.map(fold))
  return others.length > 1 && first !== undefined && alone.has(first) && !alone.has(others.at(-1) ?? '')
}

/** All words of one in the other, or the same surname after first names that are equal, or one the other's initial. */
function isSamePerson(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.every((word) => longer.includes(word))) return true
  const [father, other] = [fatherOf(longer), fatherOf(shorter)]
  if (father !== null && other !== null && father !== other) return false
  const [a = '', b = ''] = [longer[0], shorter[0]]
  return longer.at(-1) === shorter.at(-1) && (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || isSameSound(a, b))
}

/** Consonants enough to tell names apart without their vowels: `Mohamed`, `Muhammad` and `Mohammet`, not `Maria` and `Marie`. */
const TELLING_CONSONANTS = 3

function isSameSound(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.replaceAll(/[aeiouy]/g, '').replaceAll('d', 't').replaceAll(/(?<letter>.)\k<letter>/g, '$<letter>'))
  return one === other && (one?.length ?? 0) >= TELLING_CONSONANTS
}
