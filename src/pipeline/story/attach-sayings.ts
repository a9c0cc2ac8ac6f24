/**
 * `the minister said`: no event beside the act that the words are about. A saying goes with an act of its
 * article told of the same day, as one more sentence on it: the act of its own sentence, else the nearest by
 * whoever speaks, else the one told last before it. What finds none stays a group of its own.
 * What nobody named does goes only with an act of its kind: sentences of two acts in one event mislead more than one too few.
 */
import { parseEdtf, type EdtfRange } from '../../dataset/calendar-date.ts'
import type { ActMention } from '../events/act-mention.ts'
import { familyOf } from './act-families.ts'
import { isBeside, isDetail, isNews } from './is-news.ts'
import { byPlace } from './merge-mentions.ts'

type Group = readonly ActMention[]

/** An act told in an article, and the group it belongs to. */
interface ToldAct {
  readonly mention: ActMention
  readonly group: number
}

export function attachSayings(groups: readonly Group[]): readonly Group[] {
  const actsOf = actsByArticle(groups)
  const attached = new Map<ActMention, number>()
  for (const saying of groups.filter((group) => group.every(isBeside)).flat()) {
    const acts = actsOf.get(saying.article) ?? []
    const host = hostOf(saying, isDetail(saying) ? acts : acts.filter(({ mention }) => familyOf(mention.type) === familyOf(saying.type)))
    if (host !== null) attached.set(saying, host)
  }
  const grown = groups.map((group) => group.filter((mention) => !attached.has(mention)))
  for (const [saying, host] of attached) grown[host]?.push(saying)
  return grown.filter((group) => group.length > 0).map((group) => group.toSorted(byPlace))
}

function actsByArticle(groups: readonly Group[]): ReadonlyMap<string, readonly ToldAct[]> {
  const acts = new Map<string, ToldAct[]>()
  for (const [group, mentions] of groups.entries()) {
    if (!isNews(mentions)) continue
    for (const mention of mentions) {
      if (isBeside(mention) || mention.strength === 'weak' || mention.actors.length === 0) continue
      const told = acts.get(mention.article)
      if (told) told.push({ mention, group })
      else acts.set(mention.article, [{ mention, group }])
    }
  }
  return acts
}

/** So many sentences on, a report has turned to something else. */
const REACH = 5

function hostOf(saying: ActMention, acts: readonly ToldAct[]): number | null {
  const own = acts.find(({ mention }) => mention.sentence.start === saying.sentence.start)
  if (own) return own.group
  const speakers = sourcesOf(saying)
  const ofDay = acts.filter(({ mention }) => meet(mention, saying))
  const speakersOwn = nearest(ofDay.filter(({ mention }) => [...sourcesOf(mention)].some((name) => speakers.has(name))), saying)
  const before = ofDay.filter(({ mention }) => mention.status !== 'planned' && mention.sentence.index < saying.sentence.index && mention.sentence.index >= saying.sentence.index - REACH)
  return (speakersOwn ?? nearest(before, saying))?.group ?? null
}

const sourcesOf = ({ actors }: ActMention): ReadonlySet<string> => new Set(actors.filter(({ role }) => role === 'source').map(({ name }) => name))

function nearest(acts: readonly ToldAct[], { sentence }: ActMention): ToldAct | undefined {
  const distance = ({ mention }: ToldAct): number => Math.abs(mention.sentence.index - sentence.index)
  return acts.reduce<ToldAct | undefined>((best, act) => (best && distance(best) <= distance(act) ? best : act), undefined)
}

function meet(a: ActMention, b: ActMention): boolean {
  const [one, other] = [parseEdtf(a.date.edtf), parseEdtf(b.date.edtf)]
  if (!one || !other) return false
  return (one.startDay ?? -Infinity) <= lastDay(other) && (other.startDay ?? -Infinity) <= lastDay(one)
}

/** What lies open after Friday was told of on Friday. */
const lastDay = ({ startDay, endDay }: EdtfRange): number => endDay ?? startDay ?? Infinity
