/**
 * What a bare noun of a deed points back to: `the closure` after `Peru closed the port of Arica` is the closure of the
 * port of Arica. Only nouns that one kind of verb tells; the object told last is meant, which may be another one.
 */
import { singularOf } from './grammar/inflect.ts'
import { TIME_NOUNS } from './grammar/function-words.ts'
import { words } from './grammar/word-set.ts'
import type { Token } from './token.ts'

interface DeedNoun {
  readonly verbs: ReadonlySet<string>
  readonly link: 'of' | 'on'
}

const of = (verbs: string): DeedNoun => ({ verbs: words(verbs), link: 'of' })
const on = (verbs: string): DeedNoun => ({ verbs: words(verbs), link: 'on' })

const DEED_NOUNS: ReadonlyMap<string, DeedNoun> = new Map([
  ['closure', of('close shut')], ['ban', on('ban bar')], ['release', of('release free')], ['expulsion', of('expel')], ['recall', of('recall')],
  ['suspension', of('suspend')], ['cancellation', of('cancel')], ['annexation', of('annex')], ['boycott', of('boycott')], ['blockade', of('blockade block')],
  ['arrest', of('arrest detain')], ['detention', of('detain arrest')], ['seizure', of('seize')], ['invasion', of('invade')], ['raid', on('raid')],
  ['dismissal', of('dismiss')], ['removal', of('remove')], ['deployment', of('deploy')], ['purchase', of('buy')], ['sale', of('sell')],
  ['strike', on('strike bomb')], ['attack', on('attack')], ['killing', of('kill')], ['shooting', of('shoot')], ['abduction', of('abduct kidnap')],
])

/** `demanded their release`: of those who were taken. */
const SET_FREE = of('arrest detain seize abduct kidnap capture jail imprison')
const OWN = words('their his her')
const FREEING = words('release return extradition')

/** By verb, the words for whom or what it befell, as told last. */
export type ToldDeeds = Map<string, string>

/** Longer words would fill a title. */
const LONGEST = 45

/** The object of a deed that the noun at that place is a name for: `of the port of Arica`. */
export function deedOf({ lower, lemma }: Token, owner: string, told: ToldDeeds): string | null {
  const noun = singularOf(lower)
  const deed = OWN.has(owner) ? (FREEING.has(noun) ? SET_FREE : undefined) : (DEED_NOUNS.get(noun) ?? DEED_NOUNS.get(lemma))
  if (!deed) return null
  const objects = [...told].filter(([verb]) => deed.verbs.has(verb))
  const object = objects.at(-1)?.[1]
  return object === undefined ? null : `${deed.link} ${object}`
}

/** Notes what the verb at that place befell: its object, or the subject of its passive. */
export function noteDeed(text: string, tokens: readonly Token[], at: number, told: ToldDeeds): void {
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || verb.lower.endsWith('ing') || verb.lower === verb.lemma) return
  const group = at - (tokens[at - 1]?.pos === 'ADV' ? 2 : 1)
  const isPassive = tokens[group]?.lemma === 'be' || tokens[group]?.lower === 'been'
  const range = isPassive ? subjectBefore(tokens, tokens[group - 1]?.pos === 'AUX' ? group - 1 : group) : objectBehind(tokens, at + 1)
  if (range === null) return
  const phrase = text.slice(range.start, range.end).replace(/^The /, 'the ')
  told.delete(verb.lemma)
  if (phrase.length <= LONGEST && !/["“”]/.test(phrase)) told.set(verb.lemma, /^(?:An?|Two|Three|Four|Five|Six|Some|Several) /.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase)
}

interface Range {
  readonly start: number
  readonly end: number
}

/** `closed | the port of Arica | in May` */
function objectBehind(tokens: readonly Token[], from: number): Range | null {
  let last = from - 1
  while (isNominal(tokens[last + 1]) || (last >= from && tokens[last + 1]?.lower === 'of' && isNominal(tokens[last + 2]))) last += 1
  // `banned imports | from Peru`
  if (last >= from && /^(?:from|to)$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.pos === 'PROPN') last += 2
  return wholePhrase(tokens, from, last)
}

/** `The port of Arica | was closed` */
function subjectBefore(tokens: readonly Token[], end: number): Range | null {
  let [first, last] = [end, end]
  do {
    last = first
    while (isNominal(tokens[first - 1]) || (tokens[first - 1]?.lower === 'of' && isNominal(tokens[first - 2]))) first -= 1
    // `Two sailors | on a boat near the port | were seized`
  } while (tokens[first - 1]?.pos === 'ADP' && isNominal(tokens[first - 2]) && (first -= 1) > 0)
  return wholePhrase(tokens, first, last - 1)
}

/** A noun that is told by more than `the`, a name in full; of a list there would be more. */
function wholePhrase(tokens: readonly Token[], first: number, last: number): Range | null {
  const [opening, closing, before, behind] = [tokens[first], tokens[last], tokens[first - 1], tokens[last + 1]]
  const isSpoken = opening?.pos === 'PRON' || (opening?.lower === 'the' && last - first < 2)
  const isListed = behind?.lower === 'and' || behind?.text === ',' || before?.lower === 'and' || (before?.text === ',' && tokens[first - 2]?.pos === 'PROPN')
  if (!opening || !closing || last - first < 1 || isSpoken || isListed || (closing.pos !== 'NOUN' && closing.pos !== 'PROPN')) return null
  return { start: opening.start, end: closing.end }
}

const isNominal = (token: Token | undefined): boolean => token !== undefined && !TIME_NOUNS.has(token.lower) && (['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(token.pos) || /^['’]s$/.test(token.lower))
