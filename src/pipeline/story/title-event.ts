/** The title of an event: the best clause that its mentions give, or who did what in two words. */
import { EVENT_TYPES } from '../../dataset/event-types.ts'
import type { ActMention } from '../events/act-mention.ts'
import { isReference } from './find-references.ts'
import { phraseTitle, titleWorth } from './phrase-title.ts'
import { MAX_LENGTH } from './shorten-title.ts'
import { joinNames } from './title-edits.ts'

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
  return best?.title ?? plainTitle(mentions)
}

/** `India and Canada: agreement` */
function plainTitle(mentions: readonly ActMention[]): string {
  const [mention] = mentions
  if (!mention) return ''
  const names = [...new Set(mention.actors.map(({ name }) => name))].slice(0, 2)
  const act = mention.form === 'nominal' ? mention.trigger.text : EVENT_TYPES[mention.type].label
  const title = names.length > 0 ? `${joinNames(names)}: ${act.charAt(0).toLowerCase()}${act.slice(1)}` : act
  return title.length <= MAX_LENGTH ? title : act.slice(0, MAX_LENGTH)
}
