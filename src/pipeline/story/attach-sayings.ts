/**
 * `the minister said`: no event beside the act that the words are about. A saying goes with an act of its
 * article told of the same day, as one more sentence on it: the act of its own sentence, else the nearest that the
 * speaker does by speaking, else the one whose words it takes up (what two sentences are about they say in the same
 * nouns: lexical cohesion, Halliday & Hasan 1976). What finds none stays a group of its own: words on another act mislead
 * more than words left out. What nobody named does goes only with an act of its kind, told before it.
 */
import { parseEdtf, type EdtfRange } from '../../dataset/calendar-date.ts'
import type { ActMention } from '../events/act-mention.ts'
import { familyOf, isSpoken, isUndertaking, mayBeOneMode } from './act-families.ts'
import { isBeside, isDetail, isNews, isSaying } from './is-news.ts'
import { appendTo } from './append-to.ts'
import { countCommon } from './common-members.ts'
import { commonNouns } from './mention-wording.ts'
import { byPlace } from './merge-mentions.ts'

type Group = readonly ActMention[]

/** An act told in an article, and the group it belongs to. */
interface ToldAct {
  readonly mention: ActMention
  readonly group: number
  /** What its sentence is about. */
  readonly words: ReadonlySet<string>
  /** Its days; null where they are unknown. */
  readonly range: EdtfRange | null
}

export function attachSayings(groups: readonly Group[]): readonly Group[] {
  const sayings = groups.filter((group) => group.every(isBeside)).flat()
  const actsOf = actsByArticle(groups, new Set(sayings.map(({ article }) => article)))
  const attached = new Map<ActMention, number>()
  for (const saying of sayings) {
    const host = hostOf(saying, actsOf.get(saying.article) ?? [])
    if (host) attached.set(saying, host.group)
  }
  const grown = groups.map((group) => group.filter((mention) => !attached.has(mention)))
  for (const [saying, host] of attached) grown[host]?.push(saying)
  return grown.filter((group) => group.length > 0).map((group) => group.toSorted(byPlace))
}

function actsByArticle(groups: readonly Group[], articles: ReadonlySet<string>): ReadonlyMap<string, readonly ToldAct[]> {
  const acts = new Map<string, ToldAct[]>()
  for (const [group, mentions] of groups.entries()) {
    if (!isNews(mentions)) continue
    for (const mention of mentions) {
      if (!articles.has(mention.article) || isBeside(mention) || mention.strength === 'weak' || mention.actors.length === 0) continue
      appendTo(acts, mention.article, { mention, group, words: matterOf(mention), range: parseEdtf(mention.date.edtf) })
    }
  }
  return acts
}

/** So many sentences on, a report has turned to something else. */
const REACH = 5

function hostOf(saying: ActMention, acts: readonly ToldAct[]): ToldAct | undefined {
  const own = acts.find(({ mention }) => mention.sentence.start === saying.sentence.start)
  if (own && isDetail(saying)) return own
  const days = parseEdtf(saying.date.edtf)
  const ofDay = acts.filter(({ range }) => meet(range, days))
  if (isDetail(saying)) return nearest(ofDay.filter(({ mention }) => isSpeakersOwn(mention, saying)), saying) ?? likest(ofDay, saying) ?? onlyOne(acts, days)
  const before = ofDay.filter(({ mention }) => mention.status !== 'planned' && mention.sentence.index < saying.sentence.index && mention.sentence.index >= saying.sentence.index - REACH)
  const isOfKind = ({ mention }: ToldAct): boolean =>
    (mention.type === saying.type || ((isUndertaking(mention) || isUndertaking(saying)) && familyOf(mention.type) === familyOf(saying.type))) && mayBeOneMode(mention.mode, saying.mode)
  return own && isOfKind(own) ? own : nearest(before.filter(isOfKind), saying)
}

/** A report that tells of no act but one, and of this day, is about it throughout. */
function onlyOne(acts: readonly ToldAct[], days: EdtfRange | null): ToldAct | undefined {
  const [first] = acts
  return first && acts.every(({ group }) => group === first.group) && meet(first.range, days) ? first : undefined
}

/** An accusation and what its speaker adds; `made the announcement` of whatever it does. A state has many mouths: only what it says close by is of the same. */
function isSpeakersOwn(act: ActMention, saying: ActMention): boolean {
  if (isSaying(saying) && !isSpoken(act) && !isUndertaking(act) && act.type !== 'STATEMENT') return false
  const speakers = saying.actors.filter(({ role }) => role === 'source')
  const isOne = (kind: ActMention['actors'][number]['kind'], name: string): boolean => act.actors.some((actor) => actor.role === 'source' && actor.name === name && actor.kind === kind)
  const distance = Math.abs(act.sentence.index - saying.sentence.index)
  return speakers.some(({ name, kind }) => isOne(kind, name) && (kind === 'person' || distance <= NEXT))
}
const NEXT = 2

function nearest(acts: readonly ToldAct[], { sentence }: ActMention): ToldAct | undefined {
  const distance = ({ mention }: ToldAct): number => Math.abs(mention.sentence.index - sentence.index)
  return acts.reduce<ToldAct | undefined>((best, act) => (best && distance(best) <= distance(act) ? best : act), undefined)
}

/** Close by one word in common is enough, or one that is known already (`the list`); farther off it may be there by chance. */
const ENOUGH = { near: 1, far: 2 }

/** The act whose sentence has most words in common with the saying; of several the nearest. */
function likest(acts: readonly ToldAct[], saying: ActMention): ToldAct | undefined {
  const { text, index } = saying.sentence
  const [words, known] = [matterOf(saying), new Set([...text.matchAll(DEFINITE)].flatMap(([noun]) => [...commonNouns(noun)]))]
  const counted = acts.flatMap((act) => {
    const count = countCommon(act.words, words) + countCommon(act.words, known)
    return count >= (Math.abs(act.mention.sentence.index - index) <= REACH ? ENOUGH.near : ENOUGH.far) ? [{ act, count }] : []
  })
  const most = Math.max(...counted.map(({ count }) => count))
  return nearest(counted.filter(({ count }) => count === most).map(({ act }) => act), saying)
}

/** States are named in every sentence of a story between them; a person or a firm tells which act is meant. */
const matterOf = ({ sentence, actors }: ActMention): ReadonlySet<string> =>
  new Set([...commonNouns(sentence.text), ...actors.filter(({ kind }) => kind !== 'state').map(({ name }) => name)])

const DEFINITE = /(?<=\b(?:the|this|that|these|those)\s+)\p{Ll}+/giu

function meet(one: EdtfRange | null, other: EdtfRange | null): boolean {
  if (!one || !other) return false
  return (one.startDay ?? -Infinity) <= lastDay(other) && (other.startDay ?? -Infinity) <= lastDay(one)
}

/** What lies open after Friday was told of on Friday. */
const lastDay = ({ startDay, endDay }: EdtfRange): number => endDay ?? startDay ?? Infinity
