/**
 * Who holds an office in one article, by what stands beside a name: `the Peruvian trade minister Jane Roe`,
 * `Jane Roe, the trade minister,`. Two holders of one office leave it open, and so do two ministers `the minister`.
 */
import { PORTFOLIO_WORDS } from './name-words.ts'

/** An office that is held by one at a time and told of by itself afterwards. */
const HEAD = String.raw`(?:prime minister|minister|vice-president|president|premier|chancellor|ambassador|envoy|secretary|governor|mayor|king|queen|emir|sultan|prince|princess|consul|commissioner)`
const PORTFOLIO = String.raw`(?:\p{L}[\p{L}-]* ){0,2}?`
const BEFORE = new RegExp(String.raw`(?<office>${PORTFOLIO}${HEAD})(?: (?:of|to|for) \p{Lu}[\p{L} ]{1,25})?,? $`, 'iu')
const BEHIND = new RegExp(String.raw`^, (?:the |its |their |now |then )?(?:[\p{L}.]+(?:['’]s)? )?(?<office>${PORTFOLIO}${HEAD})\b`, 'iu')
const ALONE = new RegExp(String.raw`^[Tt]he (?<office>${PORTFOLIO}${HEAD})$`, 'u')

/** From office to its holder; null where there are several. */
export type Offices = Map<string, string | null>

/** Enters what the words around a person's name say that he is, else his title. */
export function enterOffice(offices: Offices, person: string, around: { readonly before: string; readonly behind: string; readonly title: string | null }): void {
  const told = [BEFORE.exec(around.before)?.groups?.['office'], BEHIND.exec(around.behind)?.groups?.['office']].filter((office) => office !== undefined)
  for (const office of told) hold(offices, plain(office), person)
  if (told.length === 0 && around.title) hold(offices, around.title.toLowerCase(), person)
}

function hold(offices: Offices, office: string, person: string): void {
  const holder = offices.get(office)
  offices.set(office, holder === undefined || holder === person ? person : null)
}

/** `Peruvian trade minister` → `trade minister`: what is no portfolio says whose. */
function plain(office: string): string {
  const words = office.toLowerCase().split(' ')
  const head = words.slice(-1)
  const portfolio = words.slice(0, -1)
  return [...portfolio.slice(portfolio.findLastIndex((word) => !PORTFOLIO_WORDS.has(word)) + 1), ...head].join(' ')
}

/** The holder of `the trade minister`, or of `the minister` where only one of any kind is told of. */
export function holderOf(offices: Offices, words: string): string | null {
  const office = ALONE.exec(words)?.groups?.['office']
  if (office === undefined) return null
  const own = offices.get(office)
  if (own !== undefined || office.includes(' ')) return own ?? null
  const holders = new Set([...offices].flatMap(([held, person]) => (held.endsWith(` ${office}`) ? [person] : [])))
  const [holder] = holders
  return holders.size === 1 ? (holder ?? null) : null
}
