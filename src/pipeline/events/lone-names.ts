/** How an article uses its names of one word, before anything is known of whom they name. */
import type { ActorKind } from '../../dataset/dataset.ts'
import type { NameSpan } from './name-span.ts'

export interface Party {
  readonly name: string
  readonly kind: ActorKind
}

/** The names of one sentence with its text, as `findNames` gives them. */
export interface NamedSentence {
  readonly text: string
  readonly names: readonly NameSpan[]
}

/** How often a lone word stands where, over the article. */
export interface LoneUse {
  /** As one who acts. */
  party: number
  place: number
  /** As neither: `to Acme`, `Acme shares`. */
  other: number
  /** Taken up by `he` or `her` in its sentence, or by `it`. */
  personal: number
  impersonal: number
}

export function countLoneWords(sentences: readonly NamedSentence[]): ReadonlyMap<string, LoneUse> {
  const lone = new Map<string, LoneUse>()
  for (const { name, kind, form, located, acts } of sentences.flatMap(({ names }) => names)) {
    if (name.includes(' ') || kind === 'state') continue
    const use = lone.get(name) ?? { party: 0, place: 0, other: 0, personal: 0, impersonal: 0 }
    if (located || kind === 'place') use.place += 1
    else if (form !== 'modifier' && (acts || form === 'possessive' || form === 'holder')) use.party += 1
    else use.other += 1
    lone.set(name, use)
  }
  for (const sentence of sentences) countPronouns(sentence, lone)
  return lone
}

/** `Okello said he would stay`, `Brava said it would pay`: the pronoun tells what a lone name at the head of a sentence is. */
function countPronouns({ text, names }: NamedSentence, lone: ReadonlyMap<string, LoneUse>): void {
  const [first, ...others] = names
  // In `“Remember Sillitoe!” he cried` the name is what is talked of.
  const isSpoken = /["“]/.test(text.slice(0, first?.start))
  const use = first?.acts === true && !isSpoken && first.start < HEAD_OF_SENTENCE ? lone.get(first.name) : undefined
  if (!first || !use || others.some(({ kind, title }) => kind === 'person' || title !== null)) return
  const pronoun = /\b(?:(?<personal>he|his|she|her)|its?)\b/u.exec(text.slice(first.end))
  if (pronoun?.groups?.['personal']) use.personal += 1
  else if (pronoun) use.impersonal += 1
}

/** So many characters into a sentence its subject still begins. */
const HEAD_OF_SENTENCE = 30

/** `the South` may name a state. */
export const isPoint = (word: string): boolean => /^(?:North|South|East|West)$/.test(word)

/** The one state whose full name begins with a point of the compass; null where there are several. */
export function readHalves(names: readonly NameSpan[]): ReadonlyMap<string, Party | null> {
  const halves = new Map<string, Party | null>()
  for (const { kind, name } of names) {
    const point = name.split(' ')[0] ?? name
    if (kind !== 'state' || point === name || !isPoint(point)) continue
    const known = halves.get(point)
    halves.set(point, known === undefined || known?.name === name ? { name, kind } : null)
  }
  return halves
}
