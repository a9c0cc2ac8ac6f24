/**
 * On which day an undated article appeared: the one under which what it looks back on, read from that day, falls on the
 * days that dated articles give for the same. One word and one weekday agree by chance; so all that it says is weighed
 * together, and a day is taken only where no other comes near it.
 * Knowingly wrong: acts that recur on the same weekday, told each time in the same words.
 */
import { formatDayNumber, parseEdtf, weekdayOf } from '../../dataset/calendar-date.ts'
import type { Span } from '../../dataset/dataset.ts'
import { findLookBacks, type LookBack } from './find-look-backs.ts'
import type { DayBounds } from './find-retold.ts'
import { namesIn, readBody, shareOut, type DatedSentence, type StoryIndex } from './index-sentences.ts'
import type { SourceArticle } from './source-article.ts'

export interface AgreedDays {
  /** The days on which it can have appeared. */
  readonly startDay: number
  readonly endDay: number
  /** The date of its own that tells most. */
  readonly date: Span
  /** The articles that tell of the same, the one that tells most first. */
  readonly files: readonly string[]
}

/** A look-back and the dated sentences that tell of the same. */
interface Retelling {
  readonly lookBack: LookBack
  readonly matches: readonly Match[]
}

interface Match {
  readonly sentence: DatedSentence
  /** Counted in words as rare as there are. */
  readonly strength: number
  /** The two share more than names and a single word. */
  readonly isOfActs: boolean
}

interface Agreement extends Match {
  readonly lookBack: LookBack
  /** How exactly it agrees: 1 to the day. */
  readonly worth: number
}

/** What agrees if an article appeared on a day: of each telling the best. */
type Agreements = ReadonlyMap<number, Agreement>

/** A clause names an act and who did it; a sentence has to share more. */
const MIN_WORDS = { clause: 2, sentence: 3 }
/** In words as rare as there are; weaker likenesses every article of a story has. */
const MIN_STRENGTH = 0.18
const MAX_MATCHES = 8
/** Names count half. */
const NAME_WEIGHT = 0.5

/** News is looked back on for a month and a half, on its first anniversary, and announced a month ahead. */
const LOOKS = [{ from: -31, to: 45 }, { from: 350, to: 380 }]
/** So many days told alike are enough to look for the day around. */
const MAX_SEEDS = 12

/** What agrees to the day counts whole, to the week half, to the month a little. */
const WORTH = [{ days: 2, worth: 1 }, { days: 10, worth: 0.5 }, { days: 31, worth: 0.2 }]
/** The news was on the day before the one that the opening names: that of the answer to it. */
const DAY_BEFORE = 0.6

/**
 * In words as rare as there are. One act agrees by chance more easily than two that lie as far apart as the article
 * says: with its parties and what it was about it shares more than one such word, each of two a third of one.
 */
const MIN_LEAD = { act: 1.2, acts: 0.6 }
/** Every other day lies clearly behind. */
const CLEARLY = 0.6
/** Without a weekday in its opening an article can be dated to the week at best. */
const MOST_DAYS = 7

/** The days on which the article can have appeared, or null where no day is clearly the best. */
export function findAgreedDays(article: SourceArticle, story: StoryIndex, bounds: DayBounds): AgreedDays | null {
  const retellings = findRetellings(article, story, bounds.weekdays.size > 0)
  if (mostOf(retellings) < MIN_LEAD.acts) return null
  const scored = candidatesFor(retellings, bounds).map((day) => ({ day, agreements: agreementsUnder(day, article, retellings, bounds) }))
  const [first, ...others] = scored
  if (!first) return null
  const best = others.reduce((a, b) => (sumOf(b.agreements.values()) > sumOf(a.agreements.values()) ? b : a), first)
  if (!isBehind(new Map(), best.agreements)) return null
  const left = scored.filter(({ agreements }) => !isBehind(agreements, best.agreements)).map(({ day }) => day)
  const [startDay, endDay] = [Math.min(...left), Math.max(...left)]
  const [strongest, ...more] = [...best.agreements.values()].toSorted((a, b) => b.strength - a.strength)
  if (!strongest || endDay - startDay >= (bounds.weekdays.size > 0 ? 2 : MOST_DAYS)) return null
  return { startDay, endDay, date: strongest.lookBack.date, files: [...new Set([strongest, ...more].map(({ sentence }) => sentence.file))] }
}

function findRetellings(article: SourceArticle, story: StoryIndex, hasWeekday: boolean): readonly Retelling[] {
  const names = namesIn(article.sentences.filter(({ role }) => role === 'body'))
  return findLookBacks(article).flatMap((lookBack) => {
    // Where no weekday narrows the days, `today` agrees with whatever was told alike.
    if (!hasWeekday && !lookBack.isNamed) return []
    const minWords = lookBack.distance ? MIN_WORDS.clause : MIN_WORDS.sentence
    const matches = shareOut(story, lookBack.words, names).flatMap(({ sentence, count, acts, weight, actWeight, share, ownShare }) => {
      const strength = (NAME_WEIGHT * weight + (1 - NAME_WEIGHT) * actWeight) * Math.max(share, ownShare)
      return count >= minWords && strength >= MIN_STRENGTH ? [{ sentence, strength, isOfActs: acts > 1 }] : []
    })
    return matches.length === 0 ? [] : [{ lookBack, matches: matches.toSorted(byStrength).slice(0, MAX_MATCHES) }]
  })
}

/** What it would come to if all agreed. */
const mostOf = (retellings: readonly Retelling[]): number => retellings.reduce((sum, { matches }) => sum + (matches[0]?.strength ?? 0), 0)

const byStrength = (a: Match, b: Match): number => b.strength - a.strength || a.sentence.startDay - b.sentence.startDay

/** The days around those that it tells of, within the bounds: of an opening weekday, or behind it. */
function candidatesFor(retellings: readonly Retelling[], { weekdays, startDay, endDay }: DayBounds): readonly number[] {
  const seeds = retellings.flatMap(({ matches }) => matches).toSorted(byStrength).map(({ sentence }) => sentence.startDay)
  const days = new Set<number>()
  for (const seed of [...new Set(seeds)].slice(0, MAX_SEEDS)) {
    for (const { from, to } of LOOKS) {
      for (let day = Math.max(seed + from, startDay); day <= Math.min(seed + to, endDay); day += 1) {
        if (weekdays.size === 0 || newsDayOf(day, weekdays) !== null) days.add(day)
      }
    }
  }
  return [...days].toSorted((a, b) => a - b)
}

/** The day, or the day before, that has the weekday of the opening. */
export const newsDayOf = (day: number, weekdays: ReadonlySet<number>): number | null => [day, day - 1].find((each) => weekdays.has(weekdayOf(each))) ?? null

function agreementsUnder(day: number, article: SourceArticle, retellings: readonly Retelling[], { weekdays }: DayBounds): Agreements {
  const readings = new Map(readBody(article, formatDayNumber(day)).dates.map(({ start, edtf }) => [start, edtf]))
  const newsDay = newsDayOf(day, weekdays) ?? day
  const agreements = new Map<number, Agreement>()
  for (const { lookBack, matches } of retellings) {
    const { distance, date, telling } = lookBack
    const edtf = readings.get(date.start)
    const range = distance ? { startDay: newsDay + distance.from, endDay: newsDay + distance.to } : edtf ? parseEdtf(edtf) : null
    for (const { sentence, strength, isOfActs } of matches) {
      const worth = worthOf(range, sentence, lookBack.isNews)
      if (strength * worth > (agreements.get(telling)?.strength ?? 0)) agreements.set(telling, { lookBack, sentence, isOfActs, worth, strength: strength * worth })
    }
  }
  return onceASentence(agreements)
}

/** One sentence of another article is one witness, however often the article comes back to it. */
function onceASentence(agreements: Agreements): Agreements {
  const best = new Map<DatedSentence, Agreement>()
  for (const agreement of agreements.values()) {
    if (agreement.strength > (best.get(agreement.sentence)?.strength ?? 0)) best.set(agreement.sentence, agreement)
  }
  return new Map([...agreements].filter(([, agreement]) => best.get(agreement.sentence) === agreement))
}

interface Days {
  readonly startDay: number | null
  readonly endDay: number | null
}

function worthOf(own: Days | null, told: DatedSentence, isNews: boolean): number {
  if (own?.startDay == null || own.endDay == null) return 0
  const gap = Math.max(own.startDay - told.endDay, told.startDay - own.endDay)
  const isDayBefore = isNews && own.startDay === own.endDay && own.startDay - told.endDay === 1
  if (gap > 0 && !isDayBefore) return 0
  const length = Math.max(own.endDay - own.startDay, told.endDay - told.startDay) + 1
  return (WORTH.find(({ days }) => length <= days)?.worth ?? 0) * (isDayBefore ? DAY_BEFORE : 1)
}

const sumOf = (agreements: Iterable<Agreement>): number => Array.from(agreements).reduce((sum, { strength }) => sum + strength, 0)

/** Whether a day lies clearly behind the best; what agrees in the same way under both speaks for neither. */
function isBehind(rival: Agreements, best: Agreements): boolean {
  const [own, lead] = [without(rival, best), without(best, rival)]
  const days = new Set(lead.flatMap(({ sentence, worth }) => (worth === 1 ? [sentence.startDay] : [])))
  const isEnough = (days.size > 1 && sumOf(lead) >= MIN_LEAD.acts) || (lead.some(({ isOfActs }) => isOfActs) && sumOf(lead) >= MIN_LEAD.act)
  return isEnough && sumOf(own) < sumOf(lead) * CLEARLY
}

const without = (agreements: Agreements, others: Agreements): readonly Agreement[] =>
  [...agreements].flatMap(([telling, agreement]) => (others.get(telling)?.sentence === agreement.sentence ? [] : [agreement]))
