/**
 * What is announced and what is done are one where a party does both on one day in like words: `signed a decree
 * suspending the talks`, `suspends the talks`. Performative verbs do what they name (Austin 1962).
 */
import { haveOneDoer } from './act-sides.ts'
import { countCommon } from './common-members.ts'
import type { ComparableMention } from './comparable-mention.ts'
import { isSaying } from './is-news.ts'
import { commonNouns } from './mention-wording.ts'

/** Words that both must share: one may be there by chance. */
const ENOUGH = 2
/** Deeds of one party and day that an announcement is compared with at most, so that the work for one stays the same. */
const MOST = 48
const DAY = /^\d{4}-\d{2}-\d{2}[~?]?$/

/** For each announcement the deed that it is: by index. */
export function findAnnouncements(comparables: readonly ComparableMention[]): ReadonlyMap<number, number> {
  const announced = [...comparables.entries()].filter(([, { mention }]) => mention.type === 'STATEMENT' && !isSaying(mention))
  const deedsOf = new Map<string, number[]>(announced.flatMap(([, comparable]) => keysOf(comparable).map((key) => [key, []] as const)))
  for (const [index, comparable] of comparables.entries()) {
    if (comparable.mention.type === 'STATEMENT' || comparable.mention.form === 'nominal') continue
    for (const key of keysOf(comparable)) {
      const deeds = deedsOf.get(key)
      if (deeds && deeds.length < MOST) deeds.push(index)
    }
  }
  const announcements = new Map<number, number>()
  for (const [index, comparable] of announced) {
    const words = commonNouns(comparable.mention.sentence.text)
    const deed = keysOf(comparable).flatMap((key) => deedsOf.get(key) ?? []).find((other) => isSame(comparable, words, comparables[other]))
    if (deed !== undefined) announcements.set(index, deed)
  }
  return announcements
}

function keysOf({ mention, sides }: ComparableMention): readonly string[] {
  const { edtf } = mention.date
  return DAY.test(edtf) ? [...sides.doers.states, ...sides.doers.others].map((doer) => `${edtf.slice(0, 10)} ${doer}`) : []
}

function isSame(announcement: ComparableMention, words: ReadonlySet<string>, deed: ComparableMention | undefined): boolean {
  if (!deed || deed.mention.status !== announcement.mention.status || !haveOneDoer(announcement.sides, deed.sides)) return false
  const { clause, sentence } = deed.mention
  const own = commonNouns(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start))
  return countCommon(own, words) >= ENOUGH
}
