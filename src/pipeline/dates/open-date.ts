/**
 * Dates that open a stretch of time to one side, by the preposition before them.
 * Takes: "since 2014" (`2014/..`), "until March", "by 2030" (`../2030`). Leaves: "by" before an agent, "after" and "before", which exclude.
 */
import { is, meaningOf, type Word } from './beside.ts'
import { wordTable } from './word-table.ts'

export type Bound = 'since' | 'until'

const BOUNDS = wordTable<Bound>([['since', 'since'], ['until', 'until'], ['till', 'until'], ['by', 'until'], ['through', 'until']])

/**
 * The open side that the word before a date gives, or null. `beforeNoun`: the phrase names what follows ("by the 2023
 * crisis"), so that "by" has another sense.
 */
export function boundOf(lead: Word | null, beforeNoun: boolean): Bound | null {
  return beforeNoun && is(lead, 'by') ? null : (meaningOf(BOUNDS, lead) ?? null)
}

/** `2014` since → `2014/..`; an interval gives the side that bounds it. */
export function edtfOfBound(edtf: string, bound: Bound): string {
  const slash = edtf.indexOf('/')
  const [first, last] = slash < 0 ? [edtf, edtf] : [edtf.slice(0, slash), edtf.slice(slash + 1)]
  return bound === 'since' ? `${first}/..` : `../${last}`
}

/** The whole of a range from the EDTF of its ends; null where they are not in order of time. */
export function edtfOfRange(from: string, to: string): string | null {
  const slash = from.indexOf('/')
  const first = slash < 0 ? from : from.slice(0, slash)
  const last = to.slice(to.indexOf('/') + 1)
  return first === '..' || last === '..' || first === last ? null : `${first}/${last}`
}
