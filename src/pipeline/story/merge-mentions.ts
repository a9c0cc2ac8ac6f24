/**
 * Mentions → groups, each group one act however often it was told. Likely pairs are joined, the likeliest
 * first, unless the two groups could not be one act. Work is linear in mentions: a mention is compared only
 * with those that share a block with it (see `block-keys.ts`), and with a bounded number of them. The result
 * depends on the set of mentions alone, not on the order in which articles were read.
 */
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { haveOneDoer } from './act-sides.ts'
import { blockKeys } from './block-keys.ts'
import { toComparable, type ComparableMention } from './comparable-mention.ts'
import { compareMentions, type WordWeight } from './compare-mentions.ts'
import { findAnnouncements } from './find-announcements.ts'
import { findAppearances } from './find-appearances.ts'
import { findAffiliations } from './find-affiliations.ts'
import { findDayTwins } from './find-day-twins.ts'
import { findDetails, findLeads } from './find-leads.ts'
import { indexParties } from './find-parties.ts'
import { findReasons } from './find-reasons.ts'
import { findReferences } from './find-references.ts'
import { indexCandidates } from './find-candidates.ts'
import { findWording, type Wording } from './mention-wording.ts'
import { canJoin, joinGroups, toGroup, type MentionGroup } from './mention-group.ts'
import { inTextOrder } from './text-order.ts'

/** Above this two mentions are one act: all but the words agree, and a good part of those. */
const SAME_ACT = 0.66
/** Mean likeness of the speakers of two groups from which on they are one act. */
const SAME_GROUP = 0.5

/** Of two mentions by their indices, from 0 to 1. */
type Likeness = (a: number, b: number) => number

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Groups of mentions, each by article, then start; at least one mention a group.
 * @param wordings that of each mention in turn: a caller may have kept them from an earlier run
 * @param stateOf for whom people and ministries act
 */
export function mergeMentions(
  mentions: readonly ActMention[],
  articleOf: (id: string) => DatedArticle,
  wordings: readonly Wording[] = mentions.map((mention) => findWording(mention, articleOf(mention.article))),
  stateOf: ReadonlyMap<string, string> = findAffiliations(mentions),
): readonly (readonly ActMention[])[] {
  const partiesOf = indexParties(stateOf)
  const comparables = wordings
    .flatMap((wording, index) => (mentions[index] ? [toComparable(mentions[index], articleOf(mentions[index].article), wording, partiesOf)] : []))
    .toSorted(bySpeakingOrder)
  const told = comparables.map(({ mention }) => mention)
  const groups = openGroups(comparables)
  const weigh = weighWords(comparables)
  const reasons = findReasons(told)
  const likeness = (a: number, b: number): number => {
    const first = comparables[a]
    const second = comparables[b]
    return first && second && !reasons.has(a) && !reasons.has(b) ? compareMentions(first, second, weigh) : 0
  }
  const isOneParty = (a: number, b: number): boolean => {
    const [first, second] = [comparables[a], comparables[b]]
    return first !== undefined && second !== undefined && haveOneDoer(first.sides, second.sides)
  }
  for (const { a, b } of findPairs(comparables, likeness, weigh)) {
    groups.join(a, b, (first, second) => areAlike(first, second, likeness))
  }
  for (const [about, deed] of [...reasons, ...findAnnouncements(comparables)]) groups.join(deed, about, () => true)
  const articles = inTextOrder(told)
  for (const [reference, antecedent] of articles.flatMap((own) => [...findReferences(own)])) {
    // A reference that found its like in another article already belongs somewhere.
    if (groups.membersOf(reference).length === 1) groups.join(antecedent, reference, () => true)
  }
  for (const [headline, lead] of articles.flatMap((own) => [...findLeads(own)])) {
    const alone = groups.membersOf(headline).every((index) => comparables[index]?.mention.sentence.role !== 'body')
    if (alone) groups.join(lead, headline, () => true)
  }
  for (const [lead, detail] of articles.flatMap((own) => [...findDetails(own, isOneParty)])) {
    const article = comparables[lead]?.mention.article
    // What the report tells again in like words is told in full there.
    const isToldOnce = groups.membersOf(lead).every((index) => index === lead || comparables[index]?.isSummary === true || comparables[index]?.mention.article !== article)
    if (isToldOnce && comparables[detail]?.isAdditive === false) groups.join(lead, detail, () => true)
  }
  for (const [first, second] of articles.flatMap(findAppearances)) {
    const article = comparables[first]?.mention.article
    const isOfArticle = ({ members }: MentionGroup): boolean => members.every((index) => comparables[index]?.mention.article === article)
    // Where other articles tell both, each on its own, they are two.
    groups.join(first, second, (one, other) => isOfArticle(one) || isOfArticle(other))
  }
  for (const [first, second] of findDayTwins(comparables, groups.all(), likeness)) groups.join(first, second, () => true)
  return groups.all().map((members) =>
    members.toSorted((a, b) => a - b).flatMap((index) => comparables[index]?.mention ?? []).toSorted(byPlace),
  )
}

/** A chain of likely pairs may lead from one act to another; two groups must be alike as wholes. */
function areAlike(a: MentionGroup, b: MentionGroup, likeness: Likeness): boolean {
  if (a.members.length + b.members.length === 2) return true
  const scores = a.speakers.flatMap((x) => b.speakers.map((y) => likeness(x, y)))
  return scores.reduce((sum, score) => sum + score, 0) >= SAME_GROUP * scores.length
}

/** All mentions by their indices, each alone until it is joined: most stay so, and never need a group. */
interface Groups {
  /** Joins the groups of two mentions unless they could not be one act or `mayBeOne` objects. */
  readonly join: (a: number, b: number, mayBeOne: (first: MentionGroup, second: MentionGroup) => boolean) => void
  /** Those joined with the mention so far, itself among them. */
  readonly membersOf: (index: number) => readonly number[]
  /** The members of each group. */
  readonly all: () => readonly (readonly number[])[]
}

function openGroups(comparables: readonly ComparableMention[]): Groups {
  const groupOf = new Map<number, MentionGroup>()
  const groupAt = (index: number): MentionGroup | null => {
    const comparable = comparables[index]
    const group = groupOf.get(index) ?? (comparable ? toGroup(comparable, index) : null)
    if (group) groupOf.set(index, group)
    return group
  }
  return {
    join(a, b, mayBeOne) {
      const [first, second] = [groupAt(a), groupAt(b)]
      if (!first || !second || first === second || !canJoin(first, second) || !mayBeOne(first, second)) return
      const { joined, moved } = joinGroups(first, second)
      for (const index of moved) groupOf.set(index, joined)
    },
    membersOf: (index) => groupOf.get(index)?.members ?? [index],
    all: () => [...new Set(comparables.map((_, index) => groupOf.get(index) ?? index))].map((group) => (typeof group === 'number' ? [group] : group.members)),
  }
}

/** Pairs that may be one act, the likeliest first; indices into `comparables`. */
function findPairs(comparables: readonly ComparableMention[], likeness: Likeness, weigh: WordWeight): readonly Pair[] {
  const candidatesOf = indexCandidates(comparables.length)
  const pairs: Pair[] = []
  for (const [b, comparable] of comparables.entries()) {
    for (const a of candidatesOf(b, blockKeys(comparable, weigh))) {
      const score = likeness(a, b)
      if (score > SAME_ACT) pairs.push({ a, b, score })
    }
  }
  return pairs.toSorted((x, y) => y.score - x.score || x.b - y.b || x.a - y.a)
}

/** Inverse document frequency over the story's clauses; a word of every clause still weighs a little. */
function weighWords(comparables: readonly ComparableMention[]): WordWeight {
  const clauses = new Map<string, number>()
  for (const { words } of comparables) for (const stem of words) clauses.set(stem, (clauses.get(stem) ?? 0) + 1)
  const weights = new Map([...clauses].map(([stem, count]) => [stem, Math.log(1 + comparables.length / count)]))
  const unseen = Math.log(1 + comparables.length)
  return (stem) => weights.get(stem) ?? unseen
}

const BASIS_ORDER = { stated: 0, relative: 0, inherited: 0, published: 1, none: 2 }
const ROLE_ORDER = { body: 0, headline: 1, standfirst: 2 }
const FORM_ORDER = { finite: 0, participle: 1, infinitive: 2, nominal: 3 }

/** The best dated and fullest tellings first. */
function bySpeakingOrder({ mention: a, days: aDays }: ComparableMention, { mention: b, days: bDays }: ComparableMention): number {
  return (
    BASIS_ORDER[a.date.basis] - BASIS_ORDER[b.date.basis] ||
    spanOf(aDays) - spanOf(bDays) ||
    ROLE_ORDER[a.sentence.role] - ROLE_ORDER[b.sentence.role] ||
    FORM_ORDER[a.form] - FORM_ORDER[b.form] ||
    byPlace(a, b)
  )
}

const spanOf = (days: ComparableMention['days']): number => (days ? days.endDay - days.startDay : 0)

/** By article, then by where the act is told. */
export const byPlace = (a: ActMention, b: ActMention): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.trigger.start - b.trigger.start
