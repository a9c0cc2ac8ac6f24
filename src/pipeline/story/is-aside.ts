/**
 * What a report tells beside its story. News gives the weightiest first and keeps background, reactions and the
 * like for the end (the inverted pyramid: Pöttker 2003); an act told once, far down, of parties that the story is
 * not about and on no day of its own is such an aside. So is what nobody named did on no day or in a bare year.
 */
import type { ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'

/** Of all acts told, the share in which a party of the story takes part at least. */
const LEAST_SHARE = 0.05
/** Sentences after which a report has told its news. */
const NEWS_LENGTH = 10
/** Headline and lead: here even an act of nobody named is the news. */
const LEAD_LENGTH = 3

/**
 * Names of those whom a story is about, and of those who act for them: they take part in many of its acts.
 * @param stateOf for whom people and ministries act: `find-affiliations.ts`
 */
export function findProtagonists(mentions: readonly ActMention[], stateOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const parts = new Map<string, number>()
  for (const { actors } of mentions) {
    for (const [index, { name }] of actors.entries()) {
      // Named twice it takes part once.
      if (actors.findIndex((other) => other.name === name) === index) parts.set(name, (parts.get(name) ?? 0) + 1)
    }
  }
  const leading = new Set([...parts].filter(([, count]) => count >= LEAST_SHARE * mentions.length).map(([name]) => name))
  const agents = [...stateOf].filter(([, state]) => leading.has(state)).map(([name]) => name)
  return new Set([...leading, ...agents])
}

export function isAside(group: readonly ActMention[], protagonists: ReadonlySet<string>): boolean {
  const [mention] = group
  if (mention === undefined || group.length > 1 || mention.sentence.role !== 'body') return false
  const isOthers = !mention.actors.some(({ name }) => protagonists.has(name))
  if (isDatedInWords(mention.date)) return mention.actors.length === 0 && IN_YEAR.test(mention.date.edtf) && mention.form !== 'nominal'
  return isOthers && mention.sentence.index >= (mention.actors.length === 0 ? LEAD_LENGTH : NEWS_LENGTH)
}

const IN_YEAR = /^\d{4}$/
