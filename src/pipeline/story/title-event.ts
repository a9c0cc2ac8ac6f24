/** The title of an event: the best clause that its mentions give, or whose act it is in two words; empty where no words of theirs tell it. */
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { isReference } from './find-references.ts'
import { hasGap } from './object-gap.ts'
import { ownedTitle } from './owned-title.ts'
import { isModifier, phraseTitle } from './phrase-title.ts'
import { sentenceTitle } from './sentence-title.ts'
import { MAX_LENGTH } from './shorten-title.ts'
import { standingOf, titleWorth } from './title-worth.ts'

/** Titles tried for one event; a story told by hundreds of articles needs no more to find a good one. */
const TRIED = 12

/** What has happened is not told as what would. */
const STILL_AHEAD = 2.5

/** A telling of the very type and mode that the event is shown as names it best. */
const OWN_KIND = 1

export function titleEvent(mentions: readonly ActMention[], kind: Pick<ActMention, 'type' | 'score'>): string {
  const telling = mentions.filter((mention) => !isReference(mention))
  const titled = (telling.length > 0 ? telling : mentions).slice(0, TRIED).flatMap((mention) => {
    const title = phraseTitle(mention)
    const fuller = mention.form === 'nominal' ? clauseOfNoun(mention) : null
    const isOwn = mention.type === kind.type && mention.score === kind.score
    const isOutdated = mention.status === 'planned' && mentions.some(({ status }) => status === 'occurred')
    const worthOf = (words: string, told: ActMention): number => titleWorth(words, told) + (isOwn ? OWN_KIND + standingOf(mention) : 0) - (isOutdated ? STILL_AHEAD : 0)
    return [...(title === null ? [] : [{ title, worth: worthOf(title, mention) }]), ...(fuller === null ? [] : [{ title: fuller, worth: worthOf(fuller, { ...mention, form: 'finite' }) - OF_NOUN }])]
  })
  const best = titled.toSorted((a, b) => b.worth - a.worth || (a.title < b.title ? -1 : 1))[0]
  return best?.title ?? fullerTitle(mentions) ?? plainTitle(mentions)
}

/** A verb that only says that an act was takes half a point from the clause for it. */
const OF_NOUN = 0.5

/** `Talks in Lima came to nothing`, `Peru leads the inquiry into the crash`: the clause that the noun is the subject of, or that only says that it was. */
function clauseOfNoun(mention: ActMention): string | null {
  const title = sentenceTitle(mention)
  const at = title?.toLowerCase().indexOf(mention.trigger.text.toLowerCase()) ?? -1
  if (title === null || at < 0) return null
  const [verb, other] = tagText(title).filter(({ pos }) => pos === 'VERB')
  return verb !== undefined && ((at < verb.start && FATES.has(verb.lemma)) || (LEADING_VERBS.has(verb.lemma) && (other === undefined || other.start > at))) ? title : null
}
/** What becomes of an act, of which its noun is the subject. */
const FATES: ReadonlySet<string> = new Set(['come', 'fail', 'end', 'take', 'break', 'collapse', 'begin', 'start', 'resume', 'conclude', 'kill', 'fall'])
const LEADING_VERBS: ReadonlySet<string> = new Set(['lead', 'open', 'launch', 'begin', 'hold', 'order', 'conduct', 'call'])

/** The headline that tells the act, else the sentence that names most of its parties. */
function fullerTitle(mentions: readonly ActMention[]): string | null {
  const titled = mentions.filter((mention) => !hasGap(mention)).slice(0, TRIED).flatMap((mention) => {
    const title = sentenceTitle(mention)
    // A sentence whose first verb is another act's, or cut down to its clause, would be another event's title.
    if (!title || !tellsFirst(title, mention)) return []
    const names = new Set(mention.actors.filter(({ name, span }) => title.includes(name) || title.includes(span.text)).map(({ name }) => name)).size
    const isHeadline = mention.sentence.role === 'headline' ? 1 : 0
    return [{ title, worth: names + isHeadline }]
  })
  return titled.toSorted((a, b) => b.worth - a.worth || (a.title < b.title ? -1 : 1))[0]?.title ?? null
}

/** Of the sentence's verbs the first is the act's; a headline strings them: `Peru shuts port, blames Chile`. */
function tellsFirst(title: string, { trigger, form, sentence }: ActMention): boolean {
  if (!title.toLowerCase().includes(trigger.text.toLowerCase())) return false
  const verb = tagText(title).find(({ pos }) => pos === 'VERB')
  // `Talks are to begin`: what the clause is about names the act.
  const isSubject = verb !== undefined && title.toLowerCase().indexOf(trigger.text.toLowerCase()) < verb.start && !trigger.text.toLowerCase().startsWith(verb.lower)
  return form === 'nominal' || isSubject || verb === undefined || !/[.!?”"]$/.test(sentence.text) || trigger.text.toLowerCase().startsWith(verb.lower)
}

/** `India–Canada agreement`, `Peru: ferry strike`: the noun that names the act, where that and its owners say enough. */
function plainTitle(mentions: readonly ActMention[]): string {
  const mention = mentions.find((told) => told.form === 'nominal' && told.actors.length > 0 && !isModifier(told, tagText(told.sentence.text)))
  if (!mention) return ''
  // `Peru–Jane Roe talks` names no two of a kind.
  const [first] = mention.actors
  const names = [...new Set(mention.actors.filter(({ kind }) => kind === first?.kind).map(({ name }) => name))].slice(0, 2)
  const act = mention.trigger.text.toLowerCase()
  const title = names.length > 1 || act.includes(' ') ? ownedTitle(names, act, mention.type) : ''
  return title.length <= MAX_LENGTH ? title : ''
}
