/**
 * Which act of its report a headline tells: `Airline grounds fleet` over `… on Friday grounded all its planes`.
 * A headline sums up the opening of its report (van Dijk 1988), so of the acts told there it is the first that the
 * same verb or the same row of the lexicon names; who does it to whom the headline often says in other words.
 * The opening in its turn sums up what the report then tells in full: `Peru condemned the flight` and, further
 * down, `the ministry accused …`.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isSpoken, isUndertaking } from './act-families.ts'
import { inTextOrder } from './text-order.ts'

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

/**
 * For each act of a report's first sentence the first act after it that the same party says or agrees that day:
 * by index. What is done is told by its verb or row; a party that does two things a day does each in words of its own.
 */
export function findDetails(mentions: readonly ActMention[], isOneParty: (lead: number, detail: number) => boolean): ReadonlyMap<number, number> {
  const ofArticle = new Map<string, number[]>()
  for (const [index, { article, sentence, form }] of inTextOrder(mentions)) {
    if (sentence.role !== 'body' || form === 'nominal') continue
    const told = ofArticle.get(article)
    if (told) told.push(index)
    else ofArticle.set(article, [index])
  }
  const details = new Map<number, number>()
  for (const indices of ofArticle.values()) {
    const opening = mentions[indices[0] ?? -1]?.sentence.start
    for (const lead of indices.filter((index) => mentions[index]?.sentence.start === opening)) {
      const detail = indices.find((index) => mentions[index]?.sentence.start !== opening && isTold(mentions[lead], mentions[index]) && isOneParty(lead, index))
      if (detail !== undefined) details.set(lead, detail)
    }
  }
  return details
}

function isTold(lead: ActMention | undefined, detail: ActMention | undefined): boolean {
  if (!lead || !detail || lead.type !== detail.type || lead.status !== detail.status || lead.date.edtf !== detail.date.edtf) return false
  return isSpoken(lead) || isUndertaking(lead)
}

const startOf = (mention: ActMention | undefined): number => mention?.trigger.start ?? 0

function tellsSame(headline: ActMention, body: ActMention | undefined): boolean {
  if (!body || body.status !== headline.status || body.form === 'nominal' || headline.form === 'nominal') return false
  return body.rule === headline.rule || stemOf(body) === stemOf(headline)
}

/** Letters that hold through `grounds`, `grounded`; a shorter verb is compared whole. */
const STEM_LETTERS = 4
const stemOf = ({ trigger }: ActMention): string => trigger.text.toLowerCase().slice(0, STEM_LETTERS)
