/**
 * For whom people and ministries act: `Kenya’s foreign minister Jane Roe`, `Kenyan President Roe`, `the Kenyan
 * Foreign Ministry`. What two ministers agree is what their states agree, so that one act told of the people
 * and of the states is heard as one.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { stateByDemonym, stateByName } from '../events/gazetteer.ts'
import { tagText } from '../events/tag.ts'

/** The longest office between a state and a name, in UTF-16 units. */
const OFFICE = 70
/** Words only: a comma or a verb's mark ends the office. */
const APPOSITION = /(?<before>(?:[\p{L}\p{M}'’-]+\s+){1,8})$/u

/** Each person's and office's state, the one named before the name most often; an office of two states is neither's. */
export function findAffiliations(mentions: readonly ActMention[]): ReadonlyMap<string, string> {
  const stateOf = new Map<string, string>()
  for (const { actors } of mentions) {
    for (const { kind, name, span } of actors) if (kind === 'state') stateOf.set(span.text, name).set(name, name)
  }
  const counts = new Map<string, Map<string, number>>()
  const isOffice = knowOffices()
  for (const { actors, sentence } of mentions) {
    for (const { kind, name, span } of actors) {
      if (kind === 'state' || (kind === 'organisation' && !OFFICE_OF_STATE.test(name))) continue
      const { start, end } = whereNamed(name, span, sentence)
      const state = (kind === 'organisation' ? stateWithin(name, stateOf) : null) ?? stateBefore(sentence.text.slice(0, start), stateOf, isOffice) ?? stateAfter(sentence.text.slice(end), stateOf)
      if (state === null) continue
      const ofPerson = counts.get(name) ?? new Map<string, number>()
      counts.set(name, ofPerson.set(state, (ofPerson.get(state) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].flatMap(([name, states]) => (states.size > 1 && OFFICE_OF_STATE.test(name) ? [] : mostCounted(states).map((state) => [name, state] as const))),
  )
}

/** In `Kenya’s minister Jane Roe said that she …` the name has the office before it, not the pronoun that acts; within the sentence. */
function whereNamed(name: string, { start, end }: Span, sentence: ActMention['sentence']): Pick<Span, 'start' | 'end'> {
  const at = sentence.text.indexOf(name)
  return at < 0 ? { start: start - sentence.start, end: end - sentence.start } : { start: at, end: at + name.length }
}

const OFFICE_OF_STATE = /\b(?:Ministry|Affairs|Department|Embassy|Consulate|Government|Cabinet|Parliament|Foreign Office|Army|Navy|Air Force|Police|Court)\b/

/** `Kenyan Foreign Ministry`, `Kenya Police`, `Foreign Affairs Kenya`: the name says whose it is. */
function stateWithin(name: string, stateOf: ReadonlyMap<string, string>): string | null {
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return stateOf.get(first) ?? stateByDemonym(first) ?? stateByName(first) ?? stateByName(last)
}

/** `her Kenyan counterpart, Jane Roe`, `…, Prince Doe`: the comma after what somebody is does not end the office. */
const APPOSED = /(?<=\b(?:counterpart|opposite number|minister|president|premier|chancellor|leader|envoy|ambassador|secretary|spokes\p{L}+)), (?=(?:\p{Lu}\p{L}+ )?$)/u

function stateBefore(before: string, stateOf: ReadonlyMap<string, string>, isOffice: (words: string) => boolean): string | null {
  const text = before.replace(APPOSED, ' ')
  const words = APPOSITION.exec(text.slice(-OFFICE))?.groups?.['before']?.trim().split(/\s+/) ?? []
  const at = words.findLastIndex((word) => stateOf.has(nameOf(word)))
  const state = stateOf.get(nameOf(words[at] ?? ''))
  return state !== undefined && isOffice(words.slice(at + 1).join(' ')) ? state : null
}

const nameOf = (word: string): string => word.replace(/['’]s?$/, '')

/** `minister of trade`: the preposition is part of the office. */
const OFFICE_OF = /(?<=\b(?:minister|secretary|head|chief|director|ministry|department)) (?:of|for) (?:the )?/giu
/** What ends a noun phrase: `Kenya expelled envoy Jane Roe`, `Kenya and Jane Roe`, `the visit to Kenya by President Jane Roe`. */
const NO_OFFICE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PRON', 'SCONJ', 'PART', 'DET', 'ADV'])

/** Whether words between a state and a name are what somebody is; the same few offices are asked for again and again. */
function knowOffices(): (words: string) => boolean {
  const known = new Map<string, boolean>()
  return (words) => {
    const isKnown = known.get(words)
    if (isKnown !== undefined) return isKnown
    // Within a sentence of its own the tagger sees whether one of the words is its verb.
    const tokens = tagText(`Peru ${words.replace(OFFICE_OF, ' ')} Roe.`).slice(1, -2)
    const isOffice = tokens.every(({ pos }) => !NO_OFFICE.has(pos)) && tokens.at(-1)?.pos !== 'CCONJ'
    known.set(words, isOffice)
    return isOffice
  }
}

/** `Jane Roe, the Kenyan ambassador to Chad, …`: what somebody is may follow the name. */
function stateAfter(after: string, stateOf: ReadonlyMap<string, string>): string | null {
  const words = /^, (?:(?:the|a|an) )?(?<words>\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?) \p{Ll}/u.exec(after)?.groups?.['words'] ?? ''
  const owner = words.replace(/['’]s?$/, '')
  return stateOf.get(owner) ?? stateOf.get(owner.split(' ')[0] ?? '') ?? null
}

const mostCounted = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 1)
    .map(([state]) => state)
