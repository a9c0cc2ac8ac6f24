/**
 * What a bare `the list` means: the last words before it that tell more of such a thing, `a list of ten demands`.
 * A definite noun without more points back to what the text has told (Halliday and Hasan 1976, chapter 2).
 */
import type { Span } from '../../dataset/dataset.ts'
import { deedOf, noteDeed, type ToldDeeds } from './deed-nouns.ts'
import { TIME_NOUNS } from './grammar/function-words.ts'
import { words } from './grammar/word-set.ts'
import { isRole } from './name-kind.ts'
import type { Token } from './token.ts'

/** A bare noun of a sentence with what it stands for. */
export interface FullerNoun {
  readonly span: Span
  /** With its article: `the list of ten demands`. */
  readonly fuller: string
}

/** What an article has told so far: by noun, the words that say which one; by verb, whom or what it befell. */
export interface ToldThings {
  readonly things: Map<string, string>
  readonly deeds: ToldDeeds
}

export const nothingTold = (): ToldThings => ({ things: new Map(), deeds: new Map() })

/** Longer words would fill a title. */
const LONGEST = 45
/** Tell how one of many stands to the others, not which one it is. */
const COMPARING = words('other same own first second third last next new latest previous more many few several such similar further whole only main')
const TIME = words('minute hour day week weekend month year decade century time moment morning evening night end start part number group one')

/** The bare nouns of a sentence that the text before has told more of; then what this sentence tells is noted. */
export function fullerNouns(text: string, tokens: readonly Token[], told: ToldThings): readonly FullerNoun[] {
  const bare = tokens.flatMap((token, index) => fullerAt(tokens, index, told, token) ?? [])
  for (const [index] of tokens.entries()) {
    note(text, tokens, index, told.things)
    noteDeed(text, tokens, index, told.deeds)
  }
  return bare
}

/** Whether `the` and a noun stand there with nothing that says which one. */
export function isBareDefinite(tokens: readonly Token[], at: number): boolean {
  const [before, noun, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (before?.lower !== 'the' || noun?.pos !== 'NOUN' || /\p{Lu}/u.test(noun.text) || TIME.has(noun.lemma) || isRole(noun.lemma)) return false
  if (next === undefined || next.pos === 'PUNCT' || next.pos === 'AUX' || next.lower === 'and') return true
  return !TELLS_WHICH.has(next.lower) && next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ' && next.pos !== 'VERB' && next.pos !== 'PRON' && !(next.pos === 'PART' && after === undefined)
}

/** Behind a noun these say which one it is. */
const TELLS_WHICH = words('of that which who whose where to between over for from against about with on into')

function fullerAt(tokens: readonly Token[], at: number, { things, deeds }: ToldThings, noun: Token): FullerNoun | null {
  const { lemma, lower, end, text } = noun
  const own = ownerOf(tokens, at)
  if (own) {
    const deed = deedOf(noun, own.lower, deeds)
    const named = tokens.slice(tokens.indexOf(own) + 1, at + 1).map((token) => token.text).join(' ')
    return deed === null ? null : { span: { start: own.start, end, text: `${own.text} ${named}` }, fuller: `the ${named} ${deed}` }
  }
  const article = tokens[at - 1]
  if (!article || !isBareDefinite(tokens, at)) return null
  const deed = deedOf(noun, article.lower, deeds)
  const fuller = things.get(`${lemma} ${lower}`) ?? (deed === null ? undefined : `${lower} ${deed}`)
  return fuller === undefined ? null : { span: { start: article.start, end, text: `${article.text} ${text}` }, fuller: `the ${fuller}` }
}

/** `their` of `their immediate release` */
function ownerOf(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1]
  const owner = before?.pos === 'ADJ' ? tokens[at - 2] : before
  return /^(?:their|his|her)$/.test(owner?.lower ?? '') ? owner : undefined
}

function note(text: string, tokens: readonly Token[], at: number, told: ToldThings['things']): void {
  const noun = tokens[at]
  if (noun?.pos !== 'NOUN' || tokens[at + 1]?.pos === 'NOUN') return
  let first = at
  while (isModifier(tokens[first - 1]) && tokens[first - 1]?.end === (tokens[first]?.start ?? 0) - 1) first -= 1
  const opener = tokens[first - 1]
  if (!(opener?.pos === 'DET' || isHeadlineNoun(tokens, first, at)) || COMPARING.has(tokens[first]?.lower ?? '')) return
  const end = endOfPhrase(tokens, at)
  const phrase = text.slice(tokens[first]?.start ?? 0, end)
  if ((first < at || end > noun.end) && phrase.length <= LONGEST && !/["“”]/.test(phrase)) told.set(`${noun.lemma} ${noun.lower}`, phrase)
}

/** `over Kabyle note`: headlines leave the article out; a name or a noun before it says which one. */
function isHeadlineNoun(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[first - 1]
  const isHeadline = !/^[.!?…”"]$/.test(tokens.at(-1)?.text ?? '.')
  return isHeadline && (before?.pos === 'ADP' || before?.pos === 'VERB') && tokens.slice(first, at).some(({ pos }) => pos === 'PROPN' || pos === 'NOUN')
}

const isModifier = (token: Token | undefined): boolean => token !== undefined && (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN') && /^\p{L}/u.test(token.text)

/** `list | of ten demands`, `ban | on cars`, `plan | to fine drivers`: as far as the words reach that say what of, on what, to do what. */
function endOfPhrase(tokens: readonly Token[], at: number): number {
  const [noun, link, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isPlan = link?.lower === 'to' && next?.pos === 'VERB' && INTENDED.has(noun?.lemma ?? '')
  let last = at
  if (isPlan || SAYING_OF_WHAT.has(link?.lower ?? '')) for (let ahead = at + (isPlan ? 3 : 2); isOwned(tokens[ahead]); ahead += 1) last = ahead
  const [opening, closing] = [tokens[at + 2], tokens[last]]
  const isWhole = closing !== undefined && (closing.pos === 'NOUN' || closing.pos === 'PROPN') && !(opening !== undefined && isOfTime(opening)) && !isOfTime(closing)
  return isWhole ? closing.end : (noun?.end ?? 0)
}

/** Behind a noun these say on what or against whom it is; `in`, `with` and `for` may as well belong to the verb. */
const SAYING_OF_WHAT = words('of on against')

/** What somebody means to do or have done. */
const INTENDED = words('plan decision order request proposal offer threat promise pledge commitment call demand appeal attempt effort bid refusal vow agreement deal')

/** `a ban on Monday`, `a curb on the third day`: when, not on what. */
const isOfTime = ({ lower, lemma }: Token): boolean => TIME.has(lemma) || TIME_NOUNS.has(lower)

const isOwned = (token: Token | undefined): boolean => token !== undefined && (['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(token.pos))
