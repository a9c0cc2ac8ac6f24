/** Words spoken → a title that gives the speaker first: `Jane Roe said Peru will leave`, `Jane Roe: “We will leave”`. */
import type { ActMention } from '../events/act-mention.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal } from '../events/token.ts'
import { isSaying } from './is-news.ts'
import { withoutAside } from './sentence-title.ts'
import { MAX_LENGTH, shortenTitle, tidyTitle } from './shorten-title.ts'

/** After a closing `said` stands when and where it was said: ` late on Wednesday.`, ` in a statement carried by state television.` */
const CLOSING = /^[^,;“”"]{0,24}$|^ (?:\p{L}+ ){0,3}?(?:in|at|on|through|via|after|during) (?:an?|the|his|her|its|their) (?!that\b)[^,;“”"]{0,80}$/u

/** After `told` stands who heard it; what goes on behind a comma is told besides. */
const HEARD = /^ [^,;:“”"]{3,60}(?:,.*|\.)$/su
/** `Under the pact, whose text is secret, Peru will leave`: what leads up to the clause. */
const LED_UP = /^(?:\p{Lu}\p{Ll}+ly|Under|After|Before|As|In|On|At|With|Without|For|From|Amid|Despite|Following|Since|While|When|By|During) [^,]{3,120}, (?:(?:who|whose|which|where) [^,]+, )?/u

/** `Peru will leave, Jane Roe said` → `Jane Roe said Peru will leave`: who speaks comes first in a list. */
export function speakerFirst(mention: ActMention): string | null {
  const { trigger } = mention
  const isCharge = CHARGES.test(trigger.text)
  if (!isSaying(mention) && !isCharge) return null
  const speaker = speakerOf(mention)
  const content = contentBefore(mention)
  if (content === null || speaker === null) return null
  const words = withoutAside(content.replace(LED_UP, '').replace(/\s*\([^)]*\)/g, ''))
  const [first] = tagText(words)
  const opening = first?.pos === 'PROPN' ? words.charAt(0) : words.charAt(0).toLowerCase()
  const verb = isTelling(trigger.text) ? 'said' : isCharge ? `${trigger.text} that` : trigger.text
  return shortenTitle(tidyTitle(`${speaker} ${verb} ${opening}${words.slice(1)}`))
}

/** What stands before `, Jane Roe said` at the end of the sentence, or before `, said Jane Roe`. */
function contentBefore({ sentence, clause, trigger, actors }: ActMention): string | null {
  const isInverted = !isTelling(trigger.text) && actors.some(({ role, span }) => role === 'source' && span.start - trigger.end === 1)
  const before = sentence.text.slice(0, (isInverted ? trigger : clause).start - sentence.start)
  const behind = sentence.text.slice(trigger.end - sentence.start)
  const isClosing = isInverted || CLOSING.test(behind) || (isTelling(trigger.text) && HEARD.test(behind) && tagText(before).some(isVerbal))
  const pattern = isInverted ? /^(?<content>[^“”"].{20,}), *$/s : /^(?<content>[^“”"].{19,}), *$/s
  return isClosing ? (pattern.exec(before)?.groups?.['content'] ?? null) : null
}

/** Verbs that close what is held against somebody, or feared: `…, the minister charged`. */
const CHARGES = /^(?:charged|alleged|warned|complained|claimed)$/

const isTelling = (words: string): boolean => /^(?:told|tells)$/.test(words)

/** Verbs that close a quotation which is no act besides. */
const QUOTING = /^(?:reminded|recalled|noted|stressed|argued|insisted|declared|added|joked|remarked)$/

/** A quotation too short to say anything is a word taken up. */
const QUOTE = /^\s*[“"](?<quote>[^“”"]{20,}?)[,.]?[”"]/u

/** `“We will leave,” Jane Roe told reporters` → `Jane Roe: “We will leave”`, as newspapers head what somebody said. */
export function quoteTitle(mention: ActMention): string | null {
  const found = isSaying(mention) || (mention.type === 'STATEMENT' && QUOTING.test(mention.trigger.text)) ? QUOTE.exec(mention.sentence.text) : null
  const quote = found?.groups?.['quote']
  const speaker = speakerOf(mention)
  if (!found || quote === undefined || speaker === null || mention.trigger.start - mention.sentence.start < found[0].length) return null
  const room = MAX_LENGTH - speaker.length - 4
  const words = room > 30 ? shortenTitle(quote, { room }) : null
  return words === null || !isWhole(words) ? null : `${speaker}: “${words}”`
}

/** What leans on another clause, or on what was said before, is no statement: `If they think …`, `And so it goes`. */
const isWhole = (words: string): boolean =>
  !/^(?:if|when|as|because|although|though|while|since|unless|until|after|before|and|but|so|or|nor|which|who|that|this|these|those|it|they|he|she|yes|no)\b/i.test(words) && !/…|\.\.\./.test(words) && tagText(words).some(isVerbal)

function speakerOf({ actors, sources, trigger }: ActMention): string | null {
  const sourced = actors.filter(({ role }) => role === 'source')
  // `told AFP`: that one hears it.
  const beside = isTelling(trigger.text) ? undefined : actors.find(({ span }) => span.start - trigger.end === 1)
  const speaker = beside ?? sourced.find(({ kind }) => kind === 'person') ?? sourced[0]
  const isBeside = speaker !== undefined && (speaker.span.start - trigger.end === 1 || sources.some(({ start, end }) => speaker.span.start >= start && speaker.span.end <= end))
  return isBeside ? speaker.name : null
}
