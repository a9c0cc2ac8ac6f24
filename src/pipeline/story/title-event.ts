/** The title of an event: the best clause that its mentions give, or who did what in two words. */
import type { EventType } from '../../dataset/event-types.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isReference } from './find-references.ts'
import { ownedTitle } from './owned-title.ts'
import { phraseTitle, titleWorth } from './phrase-title.ts'
import { sentenceTitle } from './sentence-title.ts'
import { MAX_LENGTH } from './shorten-title.ts'

/** Titles tried for one event; a story told by hundreds of articles needs no more to find a good one. */
const TRIED = 12

/** What has happened is not told as what would. */
const STILL_AHEAD = 1

/** A telling of the very type and mode that the event is shown as names it best. */
const OWN_KIND = 1

export function titleEvent(mentions: readonly ActMention[], kind: Pick<ActMention, 'type' | 'score'>): string {
  const telling = mentions.filter((mention) => !isReference(mention))
  const titled = (telling.length > 0 ? telling : mentions).slice(0, TRIED).flatMap((mention) => {
    const title = phraseTitle(mention)
    const isOwn = mention.type === kind.type && mention.score === kind.score
    const isOutdated = mention.status === 'planned' && mentions.some(({ status }) => status === 'occurred')
    return title ? [{ title, worth: titleWorth(title, mention) + (isOwn ? OWN_KIND : 0) - (isOutdated ? STILL_AHEAD : 0) }] : []
  })
  const best = titled.toSorted((a, b) => b.worth - a.worth || (a.title < b.title ? -1 : 1))[0]
  return best?.title ?? fullerTitle(mentions) ?? plainTitle(mentions)
}

/** The headline that tells the act, else the sentence that names most of its parties. */
function fullerTitle(mentions: readonly ActMention[]): string | null {
  const titled = mentions.slice(0, TRIED).flatMap((mention) => {
    const title = sentenceTitle(mention)
    if (title === null) return []
    const names = new Set(mention.actors.filter(({ name, span }) => title.includes(name) || title.includes(span.text)).map(({ name }) => name)).size
    const isTold = title.includes(mention.trigger.text) ? 1 : 0
    const isHeadline = mention.sentence.role === 'headline' ? 1 : 0
    return [{ title, worth: names + isTold * 2 + isHeadline }]
  })
  return titled.toSorted((a, b) => b.worth - a.worth || (a.title < b.title ? -1 : 1))[0]?.title ?? null
}

/** `India–Canada agreement`, `Peru: protest`: what it is with whose it is. */
function plainTitle(mentions: readonly ActMention[]): string {
  const mention = mentions.find(({ actors }) => actors.length > 0) ?? mentions[0]
  if (!mention) return ''
  const names = [...new Set(mention.actors.map(({ name }) => name))].slice(0, 2)
  const act = mention.form === 'nominal' ? mention.trigger.text.toLowerCase() : ACT_NOUNS[mention.type]
  const title = ownedTitle(names, act, mention.type)
  return title.length <= MAX_LENGTH ? title : ownedTitle([], act, mention.type)
}

/** One noun for an act of each type, where no clause names it. */
const ACT_NOUNS: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement', CONSULT: 'talks', SUPPORT: 'support', CONCEDE: 'concession', COOPERATE: 'cooperation', AID: 'aid', RETREAT: 'withdrawal',
  REQUEST: 'demand', ACCUSE: 'accusation', REJECT: 'refusal', THREATEN: 'threat', PROTEST: 'protest', SANCTION: 'sanctions', MOBILIZE: 'deployment',
  COERCE: 'coercion', ASSAULT: 'attack', LEADERSHIP: 'appointment', STATEMENT: 'statement',
}
