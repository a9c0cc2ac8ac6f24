/**
 * Finds a verb group's subject by walking left from it, and what opens its clause on the way.
 *
 *   Peru , the host , has said | Chile and Bolivia | will meet
 *                      ^opener   ^-- subject ---^    ^verb
 */
import { isRole } from '../name-kind.ts'
import type { Token } from '../token.ts'
import { REPORTING_VERBS, TELLING_VERBS } from './function-words.ts'
import type { Phrase } from './phrases.ts'
import { isOfOneName } from './joined-names.ts'
import { skipAside } from './skip-aside.ts'
import { step, type PhraseContext, type Walk } from './subject-walk.ts'
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

export function readSubject(context: PhraseContext, place: number): SubjectReading {
  const verb = context.verbs.get(place)
  if (verb && verb.form !== 'finite' && !isHeadlineFuture(context, verb, place)) return readNonFinite(context, place)
  const walk: Walk = { nouns: [], place: skipAside(context.words, context.phrases, beforeEmbedded(context, place)), joined: false }
  while (walk.place >= 0 && step(context, walk)) walk.place -= 1
  return conclude(context, walk, place)
}

/**
 * `troops | sent since the row began | held a drill`: of two verbs in a row the first ends a clause that tells more of the noun before it;
 * so does the only one behind `who` or `at which`, whatever its object: `rebels | who had been told to leave the town | were shelled`.
 */
function beforeEmbedded(context: PhraseContext, place: number): number {
  const { phrases, verbs } = context
  const [own, before] = [verbs.get(place), verbs.get(place - 1)]
  if (own?.form !== 'finite') return place - 1
  const opener = phrases.findLastIndex(({ kind }, at) => at < place - 1 && (kind === 'subordinator' || kind === 'relative'))
  if (opener < 1 || (before?.form !== 'finite' && !isClosedRelative(context, opener, place))) return place - 1
  const noun = verbs.get(opener - 1)?.bare === true || phrases[opener - 1]?.kind === 'link' ? opener - 2 : opener - 1
  return phrases[noun]?.kind === 'noun' ? noun : place - 1
}

/** One verb, of no saying, and nothing that could open another clause between `who` or `which` and the verb of the noun before it. */
function isClosedRelative({ words, phrases, verbs }: PhraseContext, opener: number, place: number): boolean {
  const inside = phrases.slice(opener + 1, place)
  const groups = inside.map((_, at) => verbs.get(opener + 1 + at))
  const says = groups.some((group, at) => REPORTING_VERBS.has(words[group?.head ?? -1]?.lemma ?? '') && groups[at + 1]?.form !== 'infinitive')
  return (
    phrases[opener]?.kind === 'relative' && words[phrases[opener].first]?.lower !== 'that' && verbs.get(place)?.bare === false &&
    (phrases[opener - 1]?.kind !== 'link' || inside[0]?.kind === 'noun') &&
    !says && groups.filter((group) => group?.form === 'finite').length === 1 &&
    inside.every(({ kind }, at) => kind === 'noun' || kind === 'link' || kind === 'verb' || kind === 'time' || (kind === 'and' && inside[at - 1]?.kind === 'noun' && inside[at + 1]?.kind === 'noun'))
  )
}

/** `Peru to expel two envoys`: an infinitive with nothing before it but its subject is a headline's future. */
const isHeadlineFuture = ({ phrases }: PhraseContext, { form }: VerbGroup, place: number): boolean =>
  form === 'infinitive' && place > 0 && phrases.slice(0, place).every(({ kind }) => kind === 'noun' || kind === 'and' || kind === 'comma')

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
    case 'subordinator': return concludeSubordinator(context, walk, place, { ...opened, opener: 'subordinator', start: stop.first })
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

/** `After the vote | the council of Peru left`: at the head of a sentence the first of two nouns in a row is the preposition's. */
function concludeSubordinator({ words, phrases, verbs }: PhraseContext, { place: opener }: Walk, place: number, reading: SubjectReading): SubjectReading {
  const isPrepositional = CLAUSE_OR_NOUN.has(words[phrases[opener]?.first ?? -1]?.lower ?? '') && phrases.slice(0, opener).every(({ kind }) => kind === 'noun' || kind === 'time')
  const run = phrases.slice(opener + 1, place)
  if (!isPrepositional || verbs.get(place + 1)?.form === 'finite' || !run.every(({ kind }) => kind === 'noun' || kind === 'link')) return reading
  const isMain = !phrases.some((_, at) => at > place && verbs.get(at)?.form === 'finite')
  const subject = run.find((phrase, at) => phrase.kind === 'noun' && run[at - 1]?.kind === 'noun') ?? (isMain ? nameBehindNoun(words, run.at(-1)) : null)
  return subject ? { subject: [subject], start: subject.first, governor: null, opener: 'start' } : reading
}

/** `after talks | Peru`: where nothing else can be the sentence’s verb, the name behind a common noun is its subject. */
function nameBehindNoun(words: readonly Token[], phrase: Phrase | undefined): Phrase | null {
  if (!phrase || words[phrase.head]?.pos !== 'PROPN') return null
  const noun = words.findLastIndex(({ pos }, at) => at < phrase.head && at >= phrase.first && pos !== 'PROPN')
  return words[noun]?.pos === 'NOUN' && !isRole(words[noun]?.lower) ? { ...phrase, first: noun + 1 } : null
}

/** Those that open a clause or lead a noun. */
const CLAUSE_OR_NOUN: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until'])

type Opened = Pick<SubjectReading, 'subject' | 'start' | 'governor'>

/** `who`, `which`: the subject is the noun before; `that` after a verb of saying opens what is said. */
function concludeRelative({ words, phrases, verbs }: PhraseContext, place: number, opened: Opened): SubjectReading {
  const before = phrases[place - 1]?.kind === 'comma' ? phrases[place - 2] : phrases[place - 1]
  const start = phrases[place]?.first ?? opened.start
  if (opened.subject.length > 0 && words[start]?.lower !== 'that') return { ...opened, opener: 'relative', start }
  if (opened.subject.length > 0 && opened.governor !== null && (before?.kind !== 'noun' || verbs.has(place - 1))) return { ...opened, opener: 'that', start }
  if (opened.subject.length > 0) return { ...opened, opener: opened.governor === null ? 'relative' : 'that', start }
  const opener = words[start]?.lower
  const isOfHead = opener === 'that' || opener === 'who' || (opener === 'which' && before === phrases[place - 1])
  const head = before?.kind === 'noun' && isOfHead ? headBefore(words, phrases, before) : before
  // `the envoy to Peru, who left`, but `remarks on Jane Roe, who left`
  const antecedent = before?.kind !== 'noun' || head === undefined ? [] : [opener === 'who' && !isRole(words[head.head]?.lower) ? before : head]
  return { ...opened, subject: antecedent, opener: 'relative', start }
}

/** `a trip to Lima that had been due`, `remarks on Minister Jane Roe which led to calls`: a name needs no such clause to tell which one, the noun before it does. */
function headBefore(words: readonly Token[], phrases: readonly Phrase[], noun: Phrase): Phrase {
  const place = phrases.indexOf(noun)
  const [head, link] = [phrases[place - 2], phrases[place - 1]]
  const isName = words[noun.head]?.pos === 'PROPN' && words[noun.first]?.pos !== 'DET'
  return isName && link?.kind === 'link' && head?.kind === 'noun' && words[head.head]?.pos === 'NOUN' ? head : noun
}

/** After a comma with a subject of its own a clause is main; without one it goes on from the clause before. */
function concludeComma({ phrases }: PhraseContext, place: number, opened: Opened): SubjectReading {
  if (opened.subject.length === 0) return { ...opened, opener: 'and', start: (phrases[place]?.last ?? 0) + 1 }
  return { ...opened, opener: 'start', governor: null }
}

/** The nearest finite verb to the left, or a headline's future; a non-finite one only where it stands directly before. */
function nearestVerb(context: PhraseContext, from: number, place: number): number | null {
  const { words, phrases, verbs } = context
  const beside = verbs.get(from - 1)
  // `demanding that Peru leave`: what opens with `that` hangs on the verb right before it; `said, adding that` is one saying.
  const right = phrases[from]?.kind === 'relative' && beside?.voice === 'active' && !REPORTING_VERBS.has(words[beside.head]?.lemma ?? '') ? from - 1 : from
  for (let index = Math.min(from, place - 1); index >= 0; index -= 1) {
    const verb = verbs.get(index)
    if (verb && (verb.form === 'finite' || index === from || index === right || isHeadlineFuture(context, verb, index))) return index
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
function readNonFinite(context: PhraseContext, place: number): SubjectReading {
  const { words, phrases, verbs } = context
  const before = phrases[place - 1]
  const verb = verbs.get(place)
  let governor: number | null = null
  for (let index = place - 1; index >= 0 && governor === null; index -= 1) {
    if (verbs.has(index) && !isShowing(context, index)) governor = index
    if (phrases[index]?.kind === 'break') break
  }
  const start = phrases[place]?.first ?? 0
  const isDescribing = verb?.form === 'participle' && (before?.kind === 'noun' || (verb.voice === 'passive' && before?.kind === 'comma'))
  const isControlled = verb?.form === 'infinitive' && before?.kind === 'noun' && governor !== null && phrases[place - 2]?.kind === 'verb'
  const isJoined = before?.kind === 'and' || (before?.kind === 'comma' && verb?.form === 'infinitive')
  const opener: ClauseOpener = before?.kind === 'link' ? 'link' : before?.kind === 'verb' ? 'verb' : isJoined ? 'and' : 'comma'
  const opening = before === undefined ? phrases[phrases.findIndex((phrase) => phrase.kind === 'comma') + 1] : undefined
  if (opening?.kind === 'noun' && verb?.form === 'participle') return { opener: 'start', subject: subjectBehind(context, place, opening), governor, start }
  const inserted = insertedSubject(context, place)
  if (inserted && (governor === null || inserted.every(({ first }) => first > (phrases[governor]?.last ?? 0)))) return { opener, subject: inserted, governor, start }
  const described = ofWhich(words, phrases, before?.kind === 'comma' ? phrases[place - 2] : before)
  const owned = verb?.form === 'infinitive' ? ownedNoun(words, phrases, place) : null
  const subject = owned ? [owned] : (isDescribing || isControlled) && described?.kind === 'noun' ? [described] : []
  return { opener, subject, governor, start }
}

/** `the declaration of principles | signed in May`: a noun that names its kind by another. */
function ofWhich(words: readonly Token[], phrases: readonly Phrase[], noun: Phrase | undefined): Phrase | undefined {
  if (noun?.kind !== 'noun' || noun.first !== noun.last) return noun
  const [head, link] = [phrases[phrases.indexOf(noun) - 2], phrases[phrases.indexOf(noun) - 1]]
  const isKind = words[link?.first ?? -1]?.lower === 'of' && words[noun.first]?.lower !== words[noun.first]?.lemma && head?.kind === 'noun' && KIND_NOUNS.has(words[head.head]?.lower ?? '')
  return isKind ? head : noun
}
const KIND_NOUNS: ReadonlySet<string> = new Set(['declaration', 'statement', 'code', 'memorandum', 'letter', 'charter', 'exchange', 'treaty'])

/** `Roe won, results showed, unseating Doe`: no deed is that of what shows another. */
const isShowing = ({ words, phrases, verbs }: PhraseContext, place: number): boolean =>
  SHOWING.has(words[verbs.get(place)?.head ?? -1]?.lemma ?? '') && phrases[place + 1]?.kind === 'comma' && phrases.some((_, at) => at < place && verbs.get(at)?.form === 'finite')
const SHOWING: ReadonlySet<string> = new Set(['show', 'indicate', 'suggest'])

/** `Meeting in Oslo, Peru and Chile agreed`: all who agreed met. */
function subjectBehind(context: PhraseContext, place: number, opening: Phrase): readonly Phrase[] {
  const main = context.phrases.findIndex((_, at) => at > place && context.verbs.get(at)?.form === 'finite')
  const subject = main < 0 ? [] : readSubject(context, main).subject
  return subject[0] === opening ? subject : [opening]
}

/** `Peru and Chile, meeting for the first time since May, agreed`: who does both stands before the comma. */
function insertedSubject(context: PhraseContext, place: number): readonly Phrase[] | null {
  const { phrases, verbs } = context
  const isInserted = verbs.get(place)?.form === 'participle' && verbs.get(place)?.voice === 'active' && phrases[place - 1]?.kind === 'comma' && phrases[place - 2]?.kind === 'noun'
  const main = phrases.findIndex((_, at) => at > place && verbs.get(at)?.form === 'finite')
  return isInserted && phrases[main - 1]?.kind === 'comma' ? readSubject(context, main).subject : null
}
