/** Walks left from a verb over the phrases that may be its subject, up to what opens its clause. */
import type { Token } from '../token.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verb-group.ts'

export interface PhraseContext {
  readonly words: readonly Token[]
  readonly phrases: readonly Phrase[]
  /** Verb groups by the place of their phrase. */
  readonly verbs: ReadonlyMap<number, VerbGroup>
}

export interface Walk {
  /** Noun phrases met, nearest the verb first, with whether a link stands before each. */
  readonly nouns: { readonly place: number; linked: boolean }[]
  place: number
  joined: boolean
}

/** `told Peru he would go`: `he` can be nothing but a subject, so what stands before it is an earlier verb's. */
function openerBefore(phrases: readonly Phrase[], place: number): number {
  let at = place - 1
  while (at >= 0 && ['noun', 'time', 'link', 'other'].includes(phrases[at]?.kind ?? '')) at -= 1
  return phrases[at]?.kind === 'verb' ? at : place - 1
}

/** `he`, and `it` right behind a noun: `the boats it had seized`. */
const isSubjectPronoun = (words: readonly Token[], phrases: readonly Phrase[], place: number): boolean => {
  const pronoun = words[phrases[place]?.head ?? -1]?.lower ?? ''
  return NOMINATIVES.has(pronoun) || (pronoun === 'it' && phrases[place - 1]?.kind === 'noun')
}

const NOMINATIVES: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i'])

/** Takes one phrase to the left into the walk; false where the clause opens. */
export function step(context: PhraseContext, walk: Walk): boolean {
  const { words, phrases } = context
  const phrase = phrases[walk.place]
  switch (phrase?.kind) {
    case 'noun':
      walk.nouns.push({ place: walk.place, linked: false })
      if (!isSubjectPronoun(words, phrases, walk.place) || phrases[walk.place - 1]?.kind === 'and') return true
      walk.place = openerBefore(phrases, walk.place)
      return false
    case 'time': case 'other': case 'adjective':
      return true
    case 'link': {
      const noun = walk.nouns.at(-1)
      // `On 16 May Peru`: the link is the day's.
      if (noun && phrases[walk.place + 1]?.kind !== 'time') noun.linked = true
      return true
    }
    case 'and':
      // `arrested over the spring and summer`
      if (phrases[walk.place - 1]?.kind === 'time' && phrases[walk.place + 1]?.kind === 'time') return true
      walk.joined = true
      return walk.nouns.length > 0 && isNounLike(phrases[walk.place - 1]) && !isMeasure(words, phrases[walk.place - 1])
    case 'comma':
      if (isHeadlinePair(words, phrases, walk)) walk.joined = true
      return walk.nouns.length > 0 && walk.joined && phrases[walk.place - 1]?.kind === 'noun' && !isInsideEarlierClause(phrases, walk.place)
    case 'verb':
      return isGerundSubject(context, walk.place) ? takeGerund(walk) : stepOverModifier(context, walk)
    default:
      return false
  }
}

/** `razed homes in Gaza, officials and witnesses said`: the noun before the comma hangs on a link, after a verb; not in `Meeting in Oslo, the ministers of Peru, Chad and Togo said`. */
const isInsideEarlierClause = (phrases: readonly Phrase[], comma: number): boolean =>
  phrases[comma - 2]?.kind === 'link' && phrases.slice(phrases[0]?.kind === 'verb' && phrases[comma - 4]?.kind === 'comma' ? comma - 3 : 0, comma).some((phrase) => phrase.kind === 'verb')

/** `Oman, Qatar sign pact`: two names and a comma at the very start of a sentence. */
function isHeadlinePair(words: readonly Token[], phrases: readonly Phrase[], walk: Walk): boolean {
  const [second, ...more] = walk.nouns
  const first = phrases[walk.place - 1]
  if (!second || more.length > 0 || second.place !== walk.place + 1 || walk.place !== 1 || first?.kind !== 'noun') return false
  // Many a family name is a noun too: `Abe, Moon`.
  return words[first.head]?.pos === 'PROPN' && /^\p{Lu}/u.test(words[phrases[second.place]?.head ?? -1]?.text ?? '')
}

/** `fell 3 percent and Lidra rose`: by how much ends its clause; nobody is called so. */
const isMeasure = (words: readonly Token[], phrase: Phrase | undefined): boolean => MEASURES.has(words[phrase?.head ?? -1]?.lower ?? '')
const MEASURES: ReadonlySet<string> = new Set(['percent', '%', 'cents', 'pence', 'points'])

const isNounLike = (phrase: Phrase | undefined): boolean => phrase?.kind === 'noun' || phrase?.kind === 'time'

/** `talks on sharing the water broke down`: links whose gerund tells what the noun before them is about. */
const CONTENT_LINKS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'about', 'against'])

/** `said that receiving him was wrong`: the deed is what the verb tells of. */
const isGerundSubject = ({ words, phrases, verbs }: PhraseContext, place: number): boolean =>
  verbs.get(place)?.form === 'participle' && verbs.get(place)?.voice === 'active' && words[phrases[place - 1]?.first ?? -1]?.lower === 'that'

function takeGerund(walk: Walk): boolean {
  walk.nouns.splice(0, Infinity, { place: walk.place, linked: false })
  walk.place -= 1
  return false
}

/** `reports reaching Freetown said`: a participle after a noun belongs to that noun, with what follows it. */
function stepOverModifier({ words, phrases, verbs }: PhraseContext, walk: Walk): boolean {
  const verb = verbs.get(walk.place)
  const before = phrases[walk.place - 1]
  const isRelative = before?.kind === 'relative' && isNounLike(phrases[walk.place - 2])
  const isModifier = verb?.form === 'participle' && before?.kind === 'noun'
  const isPurpose = verb?.form === 'infinitive' && before?.kind === 'noun' && walk.nouns.length > 0
  const isContent = verb?.form === 'participle' && before?.kind === 'link' && CONTENT_LINKS.has(words[before.first]?.lower ?? '') && phrases[walk.place - 2]?.kind === 'noun'
  if (!isRelative && !isModifier && !isPurpose && !isContent) return false
  walk.nouns.length = 0
  if (isRelative || isContent) walk.place -= 1
  return true
}
