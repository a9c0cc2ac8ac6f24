/**
 * Who holds an office in one article, by what stands beside a name: `the Peruvian trade minister Jane Roe`,
 * `Jane Roe, the trade minister,`. Two holders of one office leave it open, and so do two ministers `the minister`.
 */
import { stateByDemonym, stateByName } from './gazetteer.ts'
import { PORTFOLIO_WORDS } from './name-words.ts'

/** An office that is held by one at a time and told of by itself afterwards. */
const HEAD = String.raw`(?:prime minister|minister|vice-president|president|premier|chancellor|ambassador|envoy|secretary|governor|mayor|king|queen|emir|sultan|prince|princess|consul|commissioner|spokes(?:man|woman|person))`
const PORTFOLIO = String.raw`(?:\p{L}[\p{L}-]* ){0,2}?`
const BEFORE = new RegExp(String.raw`(?<office>${PORTFOLIO}${HEAD})(?: (?:of|to|for) \p{Lu}[\p{L} ]{1,25})?,? $`, 'iu')
const BEHIND = new RegExp(String.raw`^, (?:the |its |their |now |then )?(?:[\p{L}.]+(?:['’]s)? )?(?<office>${PORTFOLIO}${HEAD})\b`, 'iu')
const ALONE = new RegExp(String.raw`^[Tt]he (?<office>${PORTFOLIO}${HEAD})$`, 'u')

export interface Offices {
  /** From office to its holder; null where there are several. `Peru/trade minister` where the text says whose. */
  readonly holders: Map<string, string | null>
  /** Every office that a person is said to hold. */
  readonly held: Map<string, Set<string>>
}

export const noOffices = (): Offices => ({ holders: new Map(), held: new Map() })

const ofState = (state: string, office: string): string => `${state}/${office}`

/** Enters what the words around a person's name say that he is, else his title. */
export function enterOffice(offices: Offices, person: string, around: { readonly before: string; readonly behind: string; readonly title: string | null }): void {
  const told = [BEFORE.exec(around.before)?.groups?.['office'], BEHIND.exec(around.behind)?.groups?.['office']].filter((office) => office !== undefined)
  for (const office of told) hold(offices, plain(office), person)
  const [office] = told
  const owner = office === undefined ? undefined : ownerOf(around.before, office)
  if (office !== undefined && owner) hold(offices, ofState(owner, plain(office)), person)
  if (told.length === 0 && around.title) hold(offices, around.title.toLowerCase(), person)
}

function hold({ holders, held }: Offices, office: string, person: string): void {
  const holder = holders.get(office)
  holders.set(office, holder === undefined || holder === person ? person : null)
  held.set(person, (held.get(person) ?? new Set()).add(office))
}

/** The state of `the Peruvian trade minister`, `Peru’s trade minister`. */
function ownerOf(before: string, office: string): string | null {
  const possessive = /(?<state>\p{Lu}[\p{L}-]+)['’]s $/u.exec(before.slice(0, before.lastIndexOf(office)))?.groups?.['state']
  const adjective = office.split(' ').flatMap((word) => stateByDemonym(word) ?? []).at(-1)
  return possessive === undefined ? (adjective ?? null) : stateByName(possessive)
}

/** `Peruvian trade minister` → `trade minister`: what is no portfolio says whose. */
function plain(office: string): string {
  const words = office.toLowerCase().split(' ')
  const head = words.slice(-1)
  const portfolio = words.slice(0, -1)
  return [...portfolio.slice(portfolio.findLastIndex((word) => !PORTFOLIO_WORDS.has(word)) + 1), ...head].join(' ')
}

/** The holder of the office of a state; of nobody who holds it for another. */
export function holderFor({ holders }: Offices, state: string, office: string): string | null | undefined {
  const [own, holder] = [holders.get(ofState(state, office)), holders.get(office)]
  const isOthers = [...holders].some(([held, person]) => held.endsWith(`/${office}`) && person === holder)
  return own ?? (isOthers ? null : holder)
}

/** Whether somebody leads a state, as far as the text says what he is. */
export function mayLead({ held }: Offices, person: string): boolean {
  const offices = held.get(person)
  return offices === undefined || [...offices].some((office) => LEADING.test(office))
}
const LEADING = /(?:^|\/)(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/

/** The holder of `the trade minister`, or of `the minister` where only one of any kind is told of. */
export function holderOf({ holders }: Offices, words: string): string | null {
  const office = ALONE.exec(words)?.groups?.['office']
  if (office === undefined) return null
  const own = holders.get(office)
  if (own !== undefined || office.includes(' ')) return own ?? null
  const ofKind = new Set([...holders].flatMap(([held, person]) => (held.endsWith(` ${office}`) ? [person] : [])))
  const [holder] = ofKind
  return ofKind.size === 1 ? (holder ?? null) : null
}
