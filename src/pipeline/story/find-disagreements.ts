/**
 * What the mentions of one event do not agree on. A coarser date is no disagreement with a finer one that it
 * contains, unless the event is planned: there the dates are the news, and "this year" beside "early next
 * month" is a difference a reader must see.
 */
import { parseEdtf, type EdtfRange } from '../../dataset/calendar-date.ts'
import type { Disagreement, EventStatus } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { appendTo } from './append-to.ts'
import { figuresDiffer, figuresOf, type Figure } from './find-figures.ts'

export function findDisagreements(mentions: readonly ActMention[], status: EventStatus): readonly Disagreement[] {
  const dates = claimsBy(mentions, ({ date }) =>
    isDatedInWords(date) ? [date.edtf] : [],
  )
  return [
    ...(datesDiffer([...dates.keys()], status) ? [toDisagreement('date', dates)] : []),
    // What was still planned in one article has since come about in another: news goes on, nobody disagrees.
    ...acrossArticles('status', claimsBy(mentions, ({ status: claimed }) => (claimed === 'planned' ? [] : [claimed])), mentions),
    ...figureClaims(mentions).flatMap((claims) => acrossArticles('figure', claims, mentions)),
  ]
}

/** For each thing counted the figures given for it, where two of them cannot both be right. */
function figureClaims(mentions: readonly ActMention[]): readonly Claims[] {
  const byNoun = new Map<string, Map<number, { readonly figure: Figure; readonly indices: number[] }>>()
  for (const [index, mention] of mentions.entries()) {
    for (const figure of figuresOf(mention)) {
      const ofNoun = byNoun.get(figure.noun) ?? new Map<number, { readonly figure: Figure; readonly indices: number[] }>()
      const claim = ofNoun.get(figure.value) ?? { figure, indices: [] }
      if (!claim.indices.includes(index)) claim.indices.push(index)
      byNoun.set(figure.noun, ofNoun.set(figure.value, claim))
    }
  }
  const differing = [...byNoun.values()].map((ofNoun) => [...ofNoun.values()]).filter((claims) => claims.some(({ figure }) => claims.some((other) => figuresDiffer(figure, other.figure))))
  return differing.map((claims) => new Map(claims.map(({ figure, indices }) => [figure.text, indices])))
}

type Claims = ReadonlyMap<string, readonly number[]>

function claimsBy(mentions: readonly ActMention[], valuesOf: (mention: ActMention) => readonly string[]): Claims {
  const claims = new Map<string, number[]>()
  for (const [index, mention] of mentions.entries()) {
    for (const value of new Set(valuesOf(mention))) {
      appendTo(claims, value, index)
    }
  }
  return claims
}

function datesDiffer(dates: readonly string[], status: EventStatus): boolean {
  if (dates.length < 2) return false
  if (status === 'planned') return true
  const ranges = dates.flatMap((date) => parseEdtf(date) ?? [])
  // A visit of two days is begun on one and told of on the other.
  if (ranges.some((whole) => ranges.every((part) => contains(whole, part)))) return false
  const latestStart = Math.max(...ranges.map(({ startDay }) => startDay ?? -Infinity))
  const earliestEnd = Math.min(...ranges.map(({ endDay }) => endDay ?? Infinity))
  return latestStart > earliestEnd
}

const contains = (whole: EdtfRange, part: EdtfRange): boolean =>
  (whole.startDay ?? -Infinity) <= (part.startDay ?? -Infinity) && (part.endDay ?? Infinity) <= (whole.endDay ?? Infinity)

/** One article telling two things is telling two things; two articles are disagreeing. */
function acrossArticles(
  field: Disagreement['field'],
  claims: Claims,
  mentions: readonly ActMention[],
): readonly Disagreement[] {
  if (claims.size < 2) return []
  const claimants = [...claims.values()].map((indices) => new Set(indices.map((index) => mentions[index]?.article)))
  const apart = claimants.some((a) => claimants.some((b) => [...a].every((article) => !b.has(article))))
  return apart ? [toDisagreement(field, claims)] : []
}

const toDisagreement = (field: Disagreement['field'], claims: Claims): Disagreement => ({
  field,
  claims: [...claims].map(([value, indices]) => ({ value, mentions: indices })),
})
