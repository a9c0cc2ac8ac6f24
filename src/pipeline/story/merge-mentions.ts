/**
 * Mentions → groups, each group one act however often it was told. Work is linear in mentions: a mention
 * is compared only with groups that share a block with it (kind of act, and a name or a telling word, in
 * the same stretch of time), and with at most `CANDIDATES` of them. The result depends on the set of
 * mentions alone, not on the order in which articles were read.
 */
import { toCalendarDay } from '../../dataset/calendar-date.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { toComparable, type ComparableMention, type DayRange } from './comparable-mention.ts'
import { compareMentions, familyOf, meet, type WordWeight } from './compare-mentions.ts'

/** Above this two mentions are one act: all but the words agree, and a good part of those. */
const SAME_ACT = 0.66
/** Groups that one mention is compared with at most, the newest first. */
const CANDIDATES = 48
/** Members of a group that speak for it: the best dated come first. */
const SPEAKERS = 6
/** Words that make a block: the rarest of the clause. */
const BLOCK_WORDS = 4
/** A date that spans more months than this is coarse: looked up by its years, of which the last few are kept. */
const MONTHS_IN_BLOCK = 4
const YEARS_KEPT = 10

interface Group {
  readonly members: ComparableMention[]
  /** The days that all dated members have in common. */
  days: DayRange | null
}

/** Groups of mentions, each by article, then start; at least one mention a group. */
export function mergeMentions(
  mentions: readonly ActMention[],
  articleOf: (id: string) => DatedArticle,
): readonly (readonly ActMention[])[] {
  const comparables = mentions.map((mention) => toComparable(mention, articleOf(mention.article)))
  const weigh = weighWords(comparables)
  const groups: Group[] = []
  const blocks = new Map<string, Group[]>()
  for (const comparable of comparables.toSorted(bySpeakingOrder)) {
    const names = blockNames(comparable, weigh)
    const times = timeBlocks(comparable.days)
    let group = findGroup(comparable, crossed(names, times.lookedInto), blocks, weigh)
    if (!group) {
      group = { members: [], days: null }
      groups.push(group)
    }
    group.members.push(comparable)
    if (comparable.days) group.days = narrow(group.days, comparable.days)
    for (const key of crossed(names, times.keptIn)) {
      const block = blocks.get(key)
      if (!block) blocks.set(key, [group])
      else if (!block.includes(group, -CANDIDATES)) block.push(group)
    }
  }
  return groups.map((group) => group.members.map(({ mention }) => mention).toSorted(byPlace))
}

function findGroup(
  comparable: ComparableMention,
  keys: readonly string[],
  blocks: ReadonlyMap<string, readonly Group[]>,
  weigh: WordWeight,
): Group | null {
  const candidates = new Set<Group>()
  for (const key of keys) {
    for (const group of blocks.get(key)?.slice(-CANDIDATES) ?? []) candidates.add(group)
  }
  let best: Group | null = null
  let bestScore = SAME_ACT
  for (const group of [...candidates].slice(-CANDIDATES)) {
    const score = compareWithGroup(comparable, group, weigh)
    if (score > bestScore) {
      best = group
      bestScore = score
    }
  }
  return best
}

/** The best likeness to one of the group's speakers. */
function compareWithGroup(comparable: ComparableMention, group: Group, weigh: WordWeight): number {
  let best = 0
  for (const member of group.members.slice(0, SPEAKERS)) {
    best = Math.max(best, compareMentions(comparable, member, weigh))
  }
  return best
}

/** Kind of act × each name and each of the rarest words. */
function blockNames({ mention, people, parties, words }: ComparableMention, weigh: WordWeight): readonly string[] {
  const rare = [...words].toSorted((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, BLOCK_WORDS)
  return [...people, ...parties, ...rare].map((name) => `${familyOf(mention.type)} ${name}`)
}

const crossed = (names: readonly string[], times: readonly string[]): readonly string[] =>
  names.flatMap((name) => times.map((time) => `${name} ${time}`))

/**
 * Which stretches of time a mention is kept in, and which it looks into for its like.
 *
 *     date      kept in                     looks into
 *     narrow    its months, years, any      its months, coarse dates of its years, undated
 *     coarse    coarse and all years, any   all of its years, undated
 *     unknown   undated, any                any
 */
function timeBlocks(days: DayRange | null): { readonly keptIn: readonly string[]; readonly lookedInto: readonly string[] } {
  if (!days) return { keptIn: ['undated', 'any'], lookedInto: ['any'] }
  const first = toCalendarDay(days.startDay)
  const last = toCalendarDay(days.endDay)
  const years = between(Math.max(first.year, last.year - YEARS_KEPT), last.year)
  const inYears = years.map((year) => `year ${year}`)
  const coarse = years.map((year) => `coarse ${year}`)
  const months = between(first.year * 12 + first.month, last.year * 12 + last.month)
  if (months.length > MONTHS_IN_BLOCK) return { keptIn: [...coarse, ...inYears, 'any'], lookedInto: [...inYears, 'undated'] }
  const inMonths = months.map((month) => `month ${month}`)
  return { keptIn: [...inMonths, ...inYears, 'any'], lookedInto: [...inMonths, ...coarse, 'undated'] }
}

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** Inverse document frequency over the story's clauses; a word of every clause still weighs a little. */
function weighWords(comparables: readonly ComparableMention[]): WordWeight {
  const clauses = new Map<string, number>()
  for (const { words } of comparables) for (const stem of words) clauses.set(stem, (clauses.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + comparables.length / (clauses.get(stem) ?? 1))
}

const narrow = (a: DayRange | null, b: DayRange): DayRange =>
  a && meet(a, b) ? { startDay: Math.max(a.startDay, b.startDay), endDay: Math.min(a.endDay, b.endDay) } : (a ?? b)

const BASIS_ORDER = { stated: 0, relative: 1, inherited: 2, published: 3, none: 4 }
const FORM_ORDER = { finite: 0, participle: 1, infinitive: 2, nominal: 3 }
const ROLE_ORDER = { body: 0, headline: 1, standfirst: 2 }

/** The best dated and fullest tellings found a group, the others join it. */
function bySpeakingOrder({ mention: a, days: aDays }: ComparableMention, { mention: b, days: bDays }: ComparableMention): number {
  return (
    BASIS_ORDER[a.date.basis] - BASIS_ORDER[b.date.basis] ||
    length(aDays) - length(bDays) ||
    ROLE_ORDER[a.sentence.role] - ROLE_ORDER[b.sentence.role] ||
    FORM_ORDER[a.form] - FORM_ORDER[b.form] ||
    byPlace(a, b)
  )
}

const length = (days: DayRange | null): number => (days ? days.endDay - days.startDay : Infinity)

const byPlace = (a: ActMention, b: ActMention): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.trigger.start - b.trigger.start
