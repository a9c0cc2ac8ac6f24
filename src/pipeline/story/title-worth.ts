/** How well a title reads among those of one event: a clause with its parties beats a noun, what stands alone beats what points back. */
import type { ActMention } from '../events/act-mention.ts'
import { isBareDefinite } from '../events/fuller-nouns.ts'
import { words } from '../events/grammar/word-set.ts'
import { tagText } from '../events/tag.ts'
import { POSSESSIVE } from './title-words.ts'

/** There is one of these, or the reader knows which. */
const UNIQUE = words('border government country world war president king state public military army navy police press media economy sea air ground north south east west capital parliament cabinet opposition ministry dollar coast law market people sanction economy frontier emir monarch pope')

/** A headline and the first sentence are written to be read alone. */
const HEADLINE = 0.6
const OPENING = 0.2
const POINTS_BACK = 0.8

/** A line of a list: what is longer is read twice, and what is shorter says less, which is worse. So many characters cost one point. */
const SHORT = 35
const LONG = 45
const FAVOURED = 62

/** `warned Peru`, `accused Chile`: of what, it leaves out. */
const ADDRESSED = /\b(?:warned|warns|accused|accuses|told|tells|urged|urges|asked|asks|informed|assured|reminded) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u
const ADDRESSED_ONLY = 1.5

/** Rough worth of a title among those of one event: higher reads better. */
export function titleWorth(title: string, mention: ActMention): number {
  const parts = title.split(' ')
  const names = new Set(mention.actors.filter(({ name }) => title.includes(name)).map(({ name }) => name)).size
  const form = { finite: 2, nominal: 1, participle: 0.5, infinitive: 0 }[mention.form]
  const titleCase = parts.filter((word) => /^\p{Lu}/u.test(word)).length > parts.length * 0.7 ? 1 : 0
  const inPassing = mention.strength === 'weak' ? 0.5 : 0
  const dangling = parts.some((word) => POSSESSIVE.has(word.toLowerCase())) ? 0.5 : 0
  const aside = /[“”"‘,;:]/.test(title) ? 0.4 : 0
  const distance = title.length < FAVOURED ? (FAVOURED - title.length) / SHORT : (title.length - FAVOURED) / LONG
  return form + Math.min(names, 3) * 0.8 - titleCase - inPassing - dangling - aside - distance - (pointsBack(title) ? POINTS_BACK : 0) - (ADDRESSED.test(title) ? ADDRESSED_ONLY : 0)
}

/** What a title has from where its sentence stands: a headline that tells the act with a verb and a party. */
export function standingOf({ sentence, form, sources, trigger, actors }: ActMention): number {
  if (form !== 'finite' || actors.length === 0) return 0
  if (sentence.role !== 'headline') return sentence.index <= 1 ? OPENING : 0
  // `Peru, Chile meet` is cut from its first subject; `Ferry sunk by Peru` has no verb in the active.
  const isWhole = sources.some(({ start, end }) => start - sentence.start <= ARTICLE && end <= trigger.start)
  return isWhole ? HEADLINE : 0
}

/** Characters of `the` before a subject. */
const ARTICLE = 4

/** `discussed the plan`, `closed the network’s offices`, `both laws`: what the text before has told of. */
function pointsBack(title: string): boolean {
  const tokens = tagText(title)
  return tokens.some((token, at) => at > 1 && isBareDefinite(tokens, at) && !UNIQUE.has(token.lemma)) || /\b(?:both \p{Ll}+s|similar \p{Ll}+|such an? \p{Ll}+)\b/u.test(title)
}
