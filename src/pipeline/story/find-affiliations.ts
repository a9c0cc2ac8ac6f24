/**
 * For whom a person acts: `Kenya’s foreign minister Jane Roe`, `Kenyan President Roe`. What two ministers agree
 * is what their states agree, so that one act told of the people and of the states is heard as one.
 */
import type { ActMention } from '../events/act-mention.ts'

/** The longest office between a state and a name, in UTF-16 units. */
const OFFICE = 70
/** Words only: a comma or a verb's mark ends the office. */
const APPOSITION = /(?<before>(?:[\p{L}\p{M}'’-]+\s+){1,8})$/u

/** Each person's state, the one named before the name most often. */
export function findAffiliations(mentions: readonly ActMention[]): ReadonlyMap<string, string> {
  const stateOf = new Map<string, string>()
  for (const { actors } of mentions) {
    for (const { kind, name, span } of actors) if (kind === 'state') stateOf.set(span.text, name).set(name, name)
  }
  const counts = new Map<string, Map<string, number>>()
  for (const { actors, sentence } of mentions) {
    for (const { kind, name, span } of actors) {
      const state = kind === 'person' ? stateBefore(sentence.text.slice(0, span.start - sentence.start), stateOf) : null
      if (state === null) continue
      const ofPerson = counts.get(name) ?? new Map<string, number>()
      counts.set(name, ofPerson.set(state, (ofPerson.get(state) ?? 0) + 1))
    }
  }
  return new Map([...counts].flatMap(([name, states]) => mostCounted(states).map((state) => [name, state] as const)))
}

/** `her Kenyan counterpart, Jane Roe`: the comma after what somebody is does not end the office. */
const APPOSED = /(?<=\b(?:counterpart|minister|president|premier|chancellor|leader|envoy|secretary)), $/u

function stateBefore(before: string, stateOf: ReadonlyMap<string, string>): string | null {
  const text = before.replace(APPOSED, ' ')
  const words = APPOSITION.exec(text.slice(-OFFICE))?.groups?.['before']?.trim().split(/\s+/) ?? []
  for (const word of words.toReversed()) {
    const state = stateOf.get(word.replace(/['’]s?$/, ''))
    if (state !== undefined) return state
  }
  return null
}

const mostCounted = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 1)
    .map(([state]) => state)
