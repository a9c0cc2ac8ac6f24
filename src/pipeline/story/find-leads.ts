/**
 * Which act of its report a headline tells: `Airline grounds fleet` over `… on Friday grounded all its planes`.
 * A headline sums up the opening of its report (van Dijk 1988), so of the acts told there it is the first that the
 * same verb or the same row of the lexicon names; who does it to whom the headline often says in other words.
 * The opening in its turn sums up what the report then tells in full: `Peru condemned the flight` and, further
 * down, `the ministry accused …`.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isSpoken, isUndertaking } from './act-families.ts'
import type { Told } from './text-order.ts'

/** So many sentences after the headline open the report, date line and standfirst included. */
const LEAD_SENTENCES = 4

/** For each act of a headline the act of the report's opening that it tells, by their indices; of what one article tells, in the order of its text. */
export function findLeads(told: readonly Told[]): ReadonlyMap<number, number> {
  const opening = told.filter(([, { sentence }]) => sentence.role === 'body' && sentence.index <= LEAD_SENTENCES)
  const first = opening[0]?.[1].sentence.start
  const leads = new Map<number, number>()
  for (const [headline, own] of told) {
    const lead = own.sentence.role === 'headline' ? opening.find(([, mention]) => tellsSame(own, mention, first)) : undefined
    if (lead) leads.set(headline, lead[0])
  }
  return leads
}

/**
 * For each act of a report's first sentence the first act after it that the same party says or agrees that day,
 * by their indices. What is done is told by its verb or row; a party that does two things a day does each in words of its own.
 */
export function findDetails(told: readonly Told[], isOneParty: (lead: number, detail: number) => boolean): ReadonlyMap<number, number> {
  const report = told.filter(([, { sentence, form }]) => sentence.role === 'body' && form !== 'nominal')
  const opening = report[0]?.[1].sentence.start
  const details = new Map<number, number>()
  for (const [index, lead] of report) {
    if (lead.sentence.start !== opening) break
    const detail = report.find(([other, mention]) => mention.sentence.start !== opening && isTold(lead, mention) && isOneParty(index, other))
    if (detail) details.set(index, detail[0])
  }
  return details
}

function isTold(lead: ActMention, detail: ActMention): boolean {
  if (lead.type !== detail.type || lead.status !== detail.status || lead.date.edtf !== detail.date.edtf) return false
  return isSpoken(lead) || isUndertaking(lead)
}

/** @param opening where the report begins: there the headline's act of a type stands, whatever the verb */
function tellsSame(headline: ActMention, body: ActMention, opening: number | undefined): boolean {
  if (body.status !== headline.status || body.form === 'nominal' || headline.form === 'nominal') return false
  return body.rule === headline.rule || stemOf(body) === stemOf(headline) || (body.type === headline.type && body.sentence.start === opening)
}

/** Letters that hold through `grounds`, `grounded`; a shorter verb is compared whole. */
const STEM_LETTERS = 4
const stemOf = ({ trigger }: ActMention): string => trigger.text.toLowerCase().slice(0, STEM_LETTERS)
