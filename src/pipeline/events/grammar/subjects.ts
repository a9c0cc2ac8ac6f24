/**
 * Finds a verb group's subject by walking left from it, and what opens its clause on the way.
 *
 *   Peru , the host , has said | Chile and Bolivia | will meet
 *                      ^opener   ^-- subject ---^    ^verb
 */
import type { Token } from '../token.ts'
import { REPORTING_VERBS, TELLING_VERBS } from './function-words.ts'
import type { Phrase } from './phrases.ts'
import { isOfOneName } from './joined-names.ts'
import { skipAside } from './skip-aside.ts'
import type { VerbGroup } from './verb-group.ts'

/** What stands to the left of the subject, or of the verb where it has none of its own. */
export type ClauseOpener = 'start' | 'relative' | 'that' | 'condition' | 'subordinator' | 'and' | 'verb' | 'link' | 'comma'

export interface SubjectReading {
  readonly opener: ClauseOpener
  readonly subject: readonly Phrase[]
  /** Place of the verb phrase that governs this one, or null. */
  readonly governor: number | null
  /** First word of the clause. */
  readonly start: number
}

export interface PhraseContext {
  readonly words: readonly Token[]
  readonly phrases: readonly Phrase[]
  /** Verb groups by the place of their phrase. */
  readonly verbs: ReadonlyMap<number, VerbGroup>
}

interface Walk {
  /** Noun phrases met, nearest the verb first, with whether a link stands before each. */
  readonly nouns: { readonly place: number; linked: boolean }[]
  place: number
  joined: boolean
}

export function readSubject(context: PhraseContext, place: number): SubjectReading {
  const verb = context.verbs.get(place)
  if (verb && verb.form !== 'finite' && !isHeadlineFuture(context, verb, place)) return readNonFinite(context, place)
  const walk: Walk = { nouns: [], place: skipAside(context.words, context.phrases, place - 1), joined: false }
  while (walk.place >= 0 && step(context, walk)) walk.place -= 1
  return conclude(context, walk, place)
}

/** `Peru to expel two envoys`: an infinitive with nothing before it but its subject is a headline's future. */
const isHeadlineFuture = ({ phrases }: PhraseContext, { form }: VerbGroup, place: number): boolean =>
  form === 'infinitive' && place > 0 && phrases.slice(0, place).every(({ kind }) => kind === 'noun' || kind === 'and' || kind === 'comma')

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
function step(context: PhraseContext, walk: Walk): boolean {
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

/** `razed homes in Gaza, officials and witnesses said`: the noun before the comma hangs on a link, after a verb. */
const isInsideEarlierClause = (phrases: readonly Phrase[], comma: number): boolean =>
  phrases[comma - 2]?.kind === 'link' && phrases.slice(0, comma).some((phrase) => phrase.kind === 'verb')

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

function conclude(context: PhraseContext, walk: Walk, place: number): SubjectReading {
  const { phrases } = context
  const stop = phrases[walk.place]
  const subject = pickSubject(context, walk)
  const first = subject[0]?.first ?? phrases[place]?.first ?? 0
  const governor = nearestVerb(context, walk.place, place)
  const opened = { subject, start: first, governor }
  switch (stop?.kind) {
    case undefined: return { ...opened, opener: 'start', start: 0, governor: null }
    case 'break': return { ...opened, opener: 'start', start: stop.last + 1, governor: null }
    case 'verb': return concludeVerb(context, walk.place, opened)
    case 'condition': return { ...opened, opener: 'condition', start: stop.first }
    case 'subordinator': return { ...opened, opener: 'subordinator', start: stop.first }
    case 'relative': return concludeRelative(context, walk.place, opened)
    case 'and': return { ...opened, opener: 'and', start: stop.first }
    case 'comma': return concludeComma(context, walk.place, opened)
    default: return { ...opened, opener: 'start' }
  }
}

/** The subject stands first in its run, with what `and` or a comma joins to it; in `told reporters his men had left` the first hears it. */
function pickSubject({ words, phrases }: PhraseContext, walk: Walk): readonly Phrase[] {
  const free = walk.nouns.filter((noun) => !noun.linked && !isOfOneName({ words, phrases }, noun.place) && words[phrases[noun.place - 3]?.first ?? -1]?.lower !== 'between').toReversed()
  const chosen: Phrase[] = []
  const hearer = TELLING_VERBS.has(words[phrases[walk.place]?.head ?? -1]?.lemma ?? '') ? walk.place + 1 : -1
  let last = -1
  for (const noun of free) {
    const phrase = phrases[noun.place]
    if (!phrase) continue
    const isJoined = last >= 0 && phrases.slice(last + 1, noun.place).some((between) => between.kind === 'and' || between.kind === 'comma')
    if (last >= 0 && last === hearer && !isJoined) chosen.length = 0
    if (chosen.length === 0 || isJoined) chosen.push(phrase)
    last = noun.place
  }
  return chosen
}

/** `Chad summoned an envoy and Peru called a meeting`: what stands right behind a verb not of saying is its object, no subject of the next. */
function concludeVerb({ words, phrases, verbs }: PhraseContext, place: number, opened: Opened): SubjectReading {
  const [verb, object, own] = [verbs.get(place), opened.subject[0], opened.subject.at(-1)]
  const and = phrases[phrases.findIndex((phrase) => phrase === own) - 1]
  const isOfVerb = verb?.form === 'finite' && verb.voice === 'active' && !REPORTING_VERBS.has(words[verb.head]?.lemma ?? '') && object === phrases[place + 1]
  return isOfVerb && own && own !== object && and?.kind === 'and' ? { ...opened, subject: [own], start: and.first, opener: 'and' } : { ...opened, opener: 'verb' }
}

type Opened = Pick<SubjectReading, 'subject' | 'start' | 'governor'>

/** `who`, `which`: the subject is the noun before; `that` after a verb of saying opens what is said. */
function concludeRelative({ words, phrases, verbs }: PhraseContext, place: number, opened: Opened): SubjectReading {
  const before = phrases[place - 1]?.kind === 'comma' ? phrases[place - 2] : phrases[place - 1]
  const start = phrases[place]?.first ?? opened.start
  if (opened.subject.length > 0 && words[start]?.lower !== 'that') return { ...opened, opener: 'relative', start }
  if (opened.subject.length > 0 && opened.governor !== null && (before?.kind !== 'noun' || verbs.has(place - 1))) return { ...opened, opener: 'that', start }
  if (opened.subject.length > 0) return { ...opened, opener: opened.governor === null ? 'relative' : 'that', start }
  const antecedent = before?.kind === 'noun' ? [before] : []
  return { ...opened, subject: antecedent, opener: 'relative', start }
}

/** After a comma with a subject of its own a clause is main; without one it goes on from the clause before. */
function concludeComma({ phrases }: PhraseContext, place: number, opened: Opened): SubjectReading {
  if (opened.subject.length === 0) return { ...opened, opener: 'and', start: (phrases[place]?.last ?? 0) + 1 }
  return { ...opened, opener: 'start', governor: null }
}

/** The nearest finite verb to the left, or a headline's future; a non-finite one only where it stands directly before. */
function nearestVerb(context: PhraseContext, from: number, place: number): number | null {
  const { verbs } = context
  for (let index = Math.min(from, place - 1); index >= 0; index -= 1) {
    const verb = verbs.get(index)
    if (verb && (verb.form === 'finite' || index === from || isHeadlineFuture(context, verb, index))) return index
  }
  return null
}

/** `Peru’s decision on Friday to leave`: whoever owns the noun does what its infinitive says. */
function ownedNoun(words: readonly Token[], phrases: readonly Phrase[], place: number): Phrase | null {
  let at = place - 1
  if (phrases[at]?.kind === 'time') at -= phrases[at - 1]?.kind === 'link' ? 2 : 1
  const noun = phrases[at]
  if (noun?.kind !== 'noun') return null
  return words.slice(noun.first, noun.head).some(({ lower }) => lower === "'s" || lower === '’s') ? noun : null
}

/** Infinitives and participles: governed by the verb before; their subject is its object where one stands between. */
function readNonFinite({ words, phrases, verbs }: PhraseContext, place: number): SubjectReading {
  const before = phrases[place - 1]
  const verb = verbs.get(place)
  let governor: number | null = null
  for (let index = place - 1; index >= 0 && governor === null; index -= 1) {
    if (verbs.has(index)) governor = index
    if (phrases[index]?.kind === 'break') break
  }
  const start = phrases[place]?.first ?? 0
  const isDescribing = verb?.form === 'participle' && (before?.kind === 'noun' || (verb.voice === 'passive' && before?.kind === 'comma'))
  const isControlled = verb?.form === 'infinitive' && before?.kind === 'noun' && governor !== null && phrases[place - 2]?.kind === 'verb'
  const isJoined = before?.kind === 'and' || (before?.kind === 'comma' && verb?.form === 'infinitive')
  const opener: ClauseOpener = before?.kind === 'link' ? 'link' : before?.kind === 'verb' ? 'verb' : isJoined ? 'and' : 'comma'
  const opening = before === undefined ? phrases[phrases.findIndex((phrase) => phrase.kind === 'comma') + 1] : undefined
  if (opening?.kind === 'noun' && verb?.form === 'participle') return { opener: 'start', subject: [opening], governor, start }
  const described = before?.kind === 'comma' ? phrases[place - 2] : before
  const owned = verb?.form === 'infinitive' ? ownedNoun(words, phrases, place) : null
  const subject = owned ? [owned] : (isDescribing || isControlled) && described?.kind === 'noun' ? [described] : []
  return { opener, subject, governor, start }
}
