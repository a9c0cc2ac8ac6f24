/**
 * Which act of its report a headline tells: `Airline grounds fleet` over `… on Friday grounded all its planes`.
 * A headline sums up the opening of its report (van Dijk 1988), so of the acts told there it is the first that the
 * same verb or the same row of the lexicon names; who does it to whom the headline often says in other words.
 */
import type { ActMention } from '../events/act-mention.ts'

/** So many sentences after the headline open the report, date line and standfirst included. */
const LEAD_SENTENCES = 4

/** For each act of a headline the act of the report's opening that it tells; indices into `mentions`, which may come in any order. */
export function findLeads(mentions: readonly ActMention[]): ReadonlyMap<number, number> {
  const openings = new Map<string, number[]>()
  const headlines: number[] = []
  for (const [index, { article, sentence }] of mentions.entries()) {
    if (sentence.role === 'headline') headlines.push(index)
    else if (sentence.role === 'body' && sentence.index <= LEAD_SENTENCES) openings.set(article, [...(openings.get(article) ?? []), index])
  }
  const leads = new Map<number, number>()
  for (const headline of headlines) {
    const own = mentions[headline]
    const opening = openings.get(own?.article ?? '')?.toSorted((a, b) => startOf(mentions[a]) - startOf(mentions[b])) ?? []
    const lead = opening.find((index) => own !== undefined && tellsSame(own, mentions[index]))
    if (lead !== undefined) leads.set(headline, lead)
  }
  return leads
}

const startOf = (mention: ActMention | undefined): number => mention?.trigger.start ?? 0

function tellsSame(headline: ActMention, body: ActMention | undefined): boolean {
  if (!body || body.status !== headline.status || body.form === 'nominal' || headline.form === 'nominal') return false
  return body.rule === headline.rule || stemOf(body) === stemOf(headline)
}

/** Letters that hold through `grounds`, `grounded`; a shorter verb is compared whole. */
const STEM_LETTERS = 4
const stemOf = ({ trigger }: ActMention): string => trigger.text.toLowerCase().slice(0, STEM_LETTERS)
