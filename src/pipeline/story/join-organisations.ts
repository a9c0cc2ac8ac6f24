/**
 * Which names of a story are one organisation's: an abbreviation and what it was introduced for, a firm with and
 * without its ending, a ministry under both orders of its words, a state's body with and without the state.
 */
import { splitOwner } from '../events/gazetteer.ts'
import { COMPANY_ENDINGS } from '../events/name-words.ts'

interface Written {
  readonly name: string
  /** As written: `MEA` for the Ministry of External Affairs. */
  readonly forms: { keys(): Iterable<string> }
}

const wordsOf = (name: string): readonly string[] => name.split(' ')
const isAbbreviation = (name: string): boolean => /^[A-Z][A-Z&.]+$/.test(name)

/** @param organisations the most mentioned first; gives the long form of each, null for one that has none */
export function joinOrganisations(organisations: readonly Written[]): (name: string) => string | null {
  const forms = shortForms(organisations)
  const orders = new Map<string, string>()
  for (const { name } of organisations) {
    const key = orderless(name)
    if (!orders.has(key)) orders.set(key, name)
  }
  const owned = ownedForms([...orders.values()])
  return (name) => {
    const long = forms.get(name) ?? name
    const ordered = orders.get(orderless(long)) ?? long
    const found = owned.get(ordered) ?? ordered
    return found === name ? null : found
  }
}

/** `External Affairs Ministry` and `Ministry of External Affairs` have the same words. */
const orderless = (name: string): string =>
  wordsOf(name.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036F,.’']/g, '')).filter((word) => !/^(?:of|the|and|for|&)$/.test(word)).toSorted().join(' ')

/** `Air Force` → `United States Air Force`, where the story names the body of one state only. */
function ownedForms(names: readonly string[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Map<string, string>>()
  for (const name of names) {
    const { state, body } = splitOwner(name)
    if (state === null || !body.includes(' ')) continue
    owners.set(body, (owners.get(body) ?? new Map<string, string>()).set(state, owners.get(body)?.get(state) ?? name))
  }
  const owned = new Map<string, string>()
  for (const name of names) {
    const { state, body } = splitOwner(name)
    const bodies = owners.get(body)
    const long = state === null ? (bodies?.size === 1 ? [...bodies.values()][0] : undefined) : bodies?.get(state)
    if (long !== undefined && long !== name) owned.set(name, long)
  }
  return owned
}

/** `MEA` → `Ministry of External Affairs`, `Acme` → `Acme Inc.`; from what articles wrote, else by initials where one name fits. */
function shortForms(organisations: readonly Written[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  const byInitials = new Map<string, string | null>()
  for (const { name, forms: written } of organisations) {
    if (isAbbreviation(name)) continue
    for (const form of written.keys()) if (isAbbreviation(form) && !forms.has(form)) forms.set(form, name)
    const core = coreOf(name)
    if (core !== name) {
      const known = forms.get(core)
      if (known === undefined) forms.set(core, name)
      else if (coreOf(known) === core && known !== name) forms.set(name, known)
    }
    for (const initials of initialsOf(core)) byInitials.set(initials, byInitials.has(initials) ? null : name)
  }
  for (const [initials, name] of byInitials) if (name && !forms.has(initials)) forms.set(initials, name)
  return forms
}

/** `FAO` and, with its small words, `ECOWAS`: each way once, and none of a single letter. */
function initialsOf(name: string): ReadonlySet<string> {
  const words = wordsOf(name)
  const ways = [words.filter((word) => /^\p{Lu}/u.test(word)), words].map((chosen) => chosen.map((word) => word.slice(0, 1).toUpperCase()).join(''))
  return new Set(ways.filter((initials) => initials.length > 1))
}

/** `Acme` of `Acme Holdings Inc.` */
const coreOf = (name: string): string =>
  wordsOf(name).filter((word) => !COMPANY_ENDINGS.has(word.toLowerCase().replaceAll('.', ''))).join(' ') || name
