/**
 * Groups of mentions → events without ids: date, title, actors, origins and disagreements. What no reader
 * could place is left out and said: an act without any date, a headline that no sentence of its article bears out.
 */
import type { Actor, EventStatus, Mention, Problem, TimelineEvent } from '../../dataset/dataset.ts'
import type { EventType } from '../../dataset/event-types.ts'
import type { ActMention } from '../events/act-mention.ts'
import { appendTo } from './append-to.ts'
import { chooseDate } from './choose-date.ts'
import { countOrigins } from './count-origins.ts'
import { findAffiliations } from './find-affiliations.ts'
import { findDisagreements } from './find-disagreements.ts'
import { withoutReasons } from './find-reasons.ts'
import { isNamedByYear } from './find-references.ts'
import { findProtagonists, isAside } from './is-aside.ts'
import { findHistoryEnd, isHistory } from './is-history.ts'
import { isBeside, isNews, isSaying } from './is-news.ts'
import { inTextOrder } from './text-order.ts'
import { titleEvent } from './title-event.ts'

export type UnnamedEvent = Omit<TimelineEvent, 'id'>

interface Built {
  readonly events: readonly UnnamedEvent[]
  /** `file` is the article's id here: whoever knows the articles puts their file's name there. */
  readonly problems: readonly Problem[]
}

/** One group → its event; `idOf` gives an actor's id by name. */
export type BuildEvent = (group: readonly ActMention[], idOf: ReadonlyMap<string, string>) => UnnamedEvent

/**
 * @param build how to build one event: a caller may answer from what it kept of an earlier run
 * @param stateOf for whom people and ministries act
 */
export function buildEvents(
  groups: readonly (readonly ActMention[])[],
  actors: readonly Actor[],
  build: BuildEvent = buildEvent,
  stateOf: ReadonlyMap<string, string> = findAffiliations(groups.flat()),
): Built {
  const idOf = new Map(actors.map(({ id, name }) => [name, id]))
  const told = groups.flat()
  const reported = new Set(told.filter(({ sentence }) => sentence.role === 'body').map(({ article }) => article))
  const story = { reported, protagonists: findProtagonists(told, stateOf), historyEnd: findHistoryEnd(told) }
  const built: BuiltGroup[] = []
  const bySentence = new Map<string, number[]>()
  const problems: Problem[] = []
  for (const group of groups) {
    const reason = reasonToLeaveOut(group, story)
    const event = reason ? null : build(group, idOf)
    if (!event || isNameless(event)) {
      problems.push(...group.slice(0, 1).map((mention) => toProblem(mention, reason ?? UNTITLED)))
      continue
    }
    const sentences = new Set(group.map(({ article, sentence }) => `${article}/${sentence.start}`))
    const twin = [...sentences].flatMap((sentence) => bySentence.get(sentence) ?? []).find((at) => isTold(event, built[at]?.event))
    const other = twin === undefined ? undefined : built[twin]
    if (twin !== undefined && other) {
      const both = inTextOrder([...other.group, ...group]).flatMap((own) => own.map(([, mention]) => mention))
      built[twin] = { group: both, event: build(both, idOf) }
    } else {
      for (const sentence of sentences) appendTo(bySentence, sentence, built.length)
      built.push({ group, event })
    }
  }
  return { events: built.map(({ event }) => event), problems }
}

interface BuiltGroup {
  readonly group: readonly ActMention[]
  readonly event: UnnamedEvent
}

/** `condemned the strikes in a telephone call`: two acts of one sentence that only the same words can name are one to a reader; so are two of one kind where one says no more than the other. */
const isTold = (event: UnnamedEvent, other: UnnamedEvent | undefined): boolean =>
  other !== undefined && (event.title === other.title || (event.type === other.type && (event.title.startsWith(`${other.title} `) || other.title.startsWith(`${event.title} `))))

/** No words that tell it, or one noun without anybody: nothing in it that a reader could look for. */
const isNameless = ({ actors, title }: UnnamedEvent): boolean => title === '' || (actors.length === 0 && !title.includes(' '))

export function buildEvent(group: readonly ActMention[], idOf: ReadonlyMap<string, string>): UnnamedEvent {
  const event = buildFrom(tellingOf(group), group, idOf)
  // What somebody said on a day named is news where the act beside it has no words of its own.
  const sayings = event.title === '' ? group.filter((mention) => isSaying(mention) && SAID.test(mention.trigger.text)) : []
  return sayings.length > 0 && isNews(sayings) ? buildFrom(sayings, group, idOf) : event
}

const SAID = /^(?:said|says|told|tells|wrote)$/

function buildFrom(telling: readonly ActMention[], group: readonly ActMention[], idOf: ReadonlyMap<string, string>): UnnamedEvent {
  const status = chooseStatus(telling)
  const { type, score } = chooseType(telling)
  return {
    title: titleEvent(telling, { type, score }),
    type,
    score,
    status,
    date: chooseDate(telling),
    actors: orderActors(telling).flatMap((name) => idOf.get(name) ?? []),
    places: [...new Set(telling.flatMap(({ places }) => places.map(({ text }) => text)))],
    mentions: group.map(toMention),
    origins: countOrigins(group),
    disagreements: findDisagreements(telling, status).map((disagreement) => ({
      ...disagreement,
      claims: disagreement.claims.map((claim) => ({ ...claim, mentions: claim.mentions.map((index) => placeIn(group, telling[index])) })),
    })),
  }
}

/** What is said about an act, the reason given for it, and what only names it by its year, stands among its sentences and says nothing of its type, day or parties. */
function tellingOf(group: readonly ActMention[]): readonly ActMention[] {
  const tellings = withoutReasons(group.filter((mention) => !isBeside(mention)))
  const plain = tellings.filter((mention) => !isNamedByYear(mention))
  const telling = plain.length > 0 ? plain : tellings
  return telling.every(({ type }) => type === 'STATEMENT') ? group : telling
}

const placeIn = (group: readonly ActMention[], mention: ActMention | undefined): number => group.findIndex((other) => other === mention)

type Reason = Pick<Problem, 'rule' | 'message' | 'help'>

const UNDATED: Reason = {
  rule: 'undated',
  message: 'This sentence tells an act, but neither it nor the text before it says when.',
  help: 'Nothing to do if it is background. To place it, add an article that dates it.',
}
const IN_PASSING: Reason = {
  rule: 'in-passing',
  message: 'This sentence names an act only in passing: nobody is said to do it, or it is no more than a purpose or a noun.',
  help: 'Nothing to do if it is background. Else add the article that reports the act itself.',
}
const UNTITLED: Reason = {
  rule: 'untitled',
  message: 'This sentence tells an act, but no words of it make a title that a reader would understand without the text around it.',
  help: 'Read the sentence: if the act belongs on the timeline, add an article that tells it in plain words.',
}
const ASIDE: Reason = {
  rule: 'aside',
  message: 'This sentence tells an act beside the story: once, far down or of a bare year, without a day of its own or a party that the story is about.',
  help: 'Nothing to do if it is background. Else add the article that reports the act itself.',
}
const HISTORY: Reason = {
  rule: 'history',
  message: 'This sentence recalls, without its day, what was long before the story.',
  help: 'Nothing to do if it is background. Else add an article that gives its day, or a second one that tells it.',
}
const HEADLINE_ONLY: Reason = {
  rule: 'headline-only',
  message: 'This headline or summary tells an act that no sentence of the article’s report bears out.',
  help: 'Read the article: the act may be told there in words that the lexicon does not know.',
}

/** What the whole story says about whether one act belongs on it. */
interface Story {
  /** Articles with a report of their own. */
  readonly reported: ReadonlySet<string>
  readonly protagonists: ReadonlySet<string>
  readonly historyEnd: number
}

function reasonToLeaveOut(group: readonly ActMention[], { reported, protagonists, historyEnd }: Story): Reason | null {
  if (group.every(({ sentence, article }) => sentence.role !== 'body' && reported.has(article))) return HEADLINE_ONLY
  const telling = tellingOf(group)
  const dated = telling.some(({ date }) => date.edtf !== '')
  if (!dated && !telling.some(({ status }) => status === 'planned')) return UNDATED
  if (!isNews(group)) return IN_PASSING
  if (isHistory(telling, historyEnd)) return HISTORY
  return isAside(telling, protagonists) ? ASIDE : null
}

const toProblem = ({ article, sentence }: ActMention, reason: Reason): Problem => ({
  file: article,
  start: sentence.start,
  end: sentence.end,
  ...reason,
})

/** What one article reports as done is done, though another still awaits or doubts it. */
function chooseStatus(group: readonly ActMention[]): EventStatus {
  const claimed = new Set(group.map(({ status }) => status))
  return claimed.has('occurred') ? 'occurred' : claimed.has('planned') ? 'planned' : 'alleged'
}

/** The type that the most telling mentions give, that of a deed rather than of its announcement, with the score of the mode that most of those give. */
function chooseType(group: readonly ActMention[]): { readonly type: EventType; readonly score: number | null } {
  const done = group.filter((mention) => mention.type !== 'STATEMENT')
  const type = heaviest(done.length > 0 ? done : group, (mention) => mention.type)
  const ofType = group.filter((mention) => mention.type === type)
  const mode = heaviest(ofType, (mention) => mention.mode)
  return { type, score: ofType.find((mention) => mention.mode === mode)?.score ?? null }
}

/** A clause of the report with a finite verb says what was done; headlines sharpen and nouns blur it. */
const weightOf = ({ sentence, form }: ActMention): number => (sentence.role === 'body' && form === 'finite' ? 3 : 2)

function heaviest<Value>(group: readonly ActMention[], valueOf: (mention: ActMention) => Value): Value {
  const weights = new Map<Value, number>()
  for (const mention of group) weights.set(valueOf(mention), (weights.get(valueOf(mention)) ?? 0) + weightOf(mention))
  const [first] = [...weights].toSorted((a, b) => b[1] - a[1])
  if (!first) throw new RangeError('A group of mentions is never empty.')
  return first[0]
}

/** Those who act first, then those acted upon; within each, those named most often. */
function orderActors(group: readonly ActMention[]): readonly string[] {
  const weight = new Map<string, number>()
  for (const { name, role } of group.flatMap(({ actors }) => actors)) {
    if (role !== 'other') weight.set(name, (weight.get(name) ?? 0) + (role === 'source' ? 2 : 1))
  }
  return [...weight].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

export const toMention = ({ article, sentence, trigger, date, attribution, rule }: ActMention): Mention => ({
  article,
  start: sentence.start,
  end: sentence.end,
  quote: sentence.text,
  trigger,
  date,
  attribution,
  rule,
})
