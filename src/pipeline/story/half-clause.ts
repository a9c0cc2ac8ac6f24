/**
 * Where a cut would leave a verb without what it asks for, told or accused of: the clause is half there, and what is
 * missing is its point.
 */
import { isPastAlone } from '../events/grammar/inflect.ts'
import { isVerbal, type Token } from '../events/token.ts'

export const RELATIVES: ReadonlySet<string> = new Set(['that', 'who', 'whom', 'whose', 'which', 'where'])

/** `said that ships | would pay`: the verb of what is told comes later. */
export function isHalfTold(words: readonly Token[]): boolean {
  const that = words.findLastIndex(({ lower, pos }, index) => lower === 'that' && (pos === 'SCONJ' || words[index - 1]?.pos === 'VERB'))
  return that > 0 && !words.slice(that).some((token) => isVerbal(token) && !token.lower.endsWith('ing'))
}

/** `deplored what its ministry | called breaches`: the verb comes later. */
export const isHalfCalled = (words: readonly Token[], [next]: readonly Token[]): boolean => {
  const what = words.findLastIndex(({ lower }) => lower === 'what')
  return what > 0 && !words.slice(what).some(isVerbal) && next !== undefined && isVerbal(next)
}

/** `sent ships as weeks of talks | came to nothing`: of the clause that tells when or why the verb comes later. */
export function isHalfOpened(words: readonly Token[], rest: readonly Token[]): boolean {
  if (isLedUpTo(words, rest)) return true
  const opener = words.findLastIndex(({ lower }) => CLAUSE_LINKS.has(lower))
  if (opener < 1 || words.some((token, at) => at > opener && isVerbal(token) && !isAttributive(words, at))) return false
  const stop = rest.findIndex(({ pos, lower }) => pos === 'PUNCT' || RELATIVES.has(lower))
  return rest.slice(0, stop < 0 ? rest.length : stop).some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))
}
const CLAUSE_LINKS: ReadonlySet<string> = new Set(['as', 'while', 'when', 'because', 'although', 'though', 'if', 'whereas'])

/** `when masked men | fired`: a participle between what opens the clause and a noun is no verb of it. */
const isAttributive = (words: readonly Token[], at: number): boolean =>
  /(?:ed|ing)$/.test(words[at]?.lower ?? '') && words[at + 1]?.pos === 'NOUN' && CLAUSE_LINKS.has(words[at - 1]?.lower ?? '')

/** `a letter in which the minister | voiced regret`, `left before the port | was shut`: the verb of a clause that may be none comes next. */
function isLedUpTo(words: readonly Token[], rest: readonly Token[]): boolean {
  const opener = words.findLastIndex(({ lower }) => CLAUSE_OR_PHRASE.has(lower))
  return opener > 0 && opener < words.length - 1 && !words.slice(opener).some(isVerbal) && isFinite(rest)
}
const CLAUSE_OR_PHRASE: ReadonlySet<string> = new Set(['which', 'whom', 'whose', 'where', 'after', 'before', 'until', 'since'])

/** Whether what follows opens with the verb of a clause, behind its adverbs; a form in -ed without an object may as well be a participle. */
export function isFinite(rest: readonly Token[]): boolean {
  const at = rest.findIndex(({ pos }) => pos !== 'ADV')
  const [verb, next] = rest.slice(at < 0 ? rest.length : at)
  if (verb?.pos !== 'VERB') return verb?.pos === 'AUX'
  return isPastAlone(verb.lower) || (verb.lower !== verb.lemma && verb.lower.endsWith('s')) || (verb.lower.endsWith('ed') && next !== undefined && (next.pos !== 'ADP' && next.pos !== 'PUNCT'))
}

/** `must from May on | be paid`: the verb that the auxiliary leads on to comes later. */
export function isHalfModal(words: readonly Token[], rest: readonly Token[]): boolean {
  const modal = words.findLastIndex(({ lower }) => MODALS.has(lower))
  // `any act that would change | the law`, whatever the tagger calls it
  const isBare = modal === words.length - 2 && rest[0] !== undefined && NOMINAL.has(rest[0].pos)
  return modal > 0 && !words.slice(modal + 1).some(isVerbal) && (isBare || rest.some(isVerbal))
}
const MODALS: ReadonlySet<string> = new Set(['must', 'will', 'would', 'can', 'could', 'may', 'might', 'should', 'shall'])

/** `make the drivers | fit plates`: what somebody is made to do comes later. */
export function isHalfMade(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLastIndex(isVerbal)
  if (!MAKING.has(words[verb]?.lemma ?? '') || words[verb]?.pos !== 'VERB') return false
  const stop = rest.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')
  return rest.slice(0, stop < 0 ? MADE_REACH : Math.min(stop, MADE_REACH)).some(({ pos, lower, lemma }, at, later) => pos === 'VERB' && lower === lemma && (later[at - 1] ?? words.at(-1))?.lower !== 'to')
}
const MAKING: ReadonlySet<string> = new Set(['make', 'let', 'help', 'have', 'watch', 'see'])
/** Words between the two. */
const MADE_REACH = 7

/** `allow the ships that wait | to leave`: what is asked comes later. */
export function isHalfAsked(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB')
  const asks = OBJECT_CONTROL.has(words[verb]?.lemma ?? '') && !words.slice(verb).some(({ lower }) => lower === 'to')
  const to = rest.slice(0, CONTROL_REACH).findIndex(({ lower }) => lower === 'to')
  const asked = rest[to + 1]
  return asks && to >= 0 && asked !== undefined && isVerbal(asked)
}

/** `accused a ship that sails there | of spying`: what one is accused of comes later. */
export function isHalfAccused(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLastIndex(({ lemma, pos }) => pos === 'VERB' && ACCUSING.has(lemma))
  return verb >= 0 && !words.slice(verb).some(({ lower, pos }, at, later) => lower === 'of' && (later[at - 1]?.pos !== 'NOUN' || pos === 'VERB')) && rest.slice(0, ACCUSED_REACH).some(({ lower }, at) => lower === 'of' && rest[at + 1] !== undefined)
}

/** Verbs that take somebody and then, behind `of`, a deed. */
const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict', 'acquit', 'clear', 'strip', 'deprive'])
/** Words between the two. */
const ACCUSED_REACH = 10

/** Verbs that take somebody and then what he is to do. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(['request', 'direct', 'petition', 'lobby', 'implore', 'advise', 'encourage', 'allow', 'enable', 'permit', 'force', 'compel', 'cause', 'require', 'ask', 'tell', 'urge', 'order', 'instruct', 'persuade', 'call', 'invite', 'press'])
/** Words between the two. */
const CONTROL_REACH = 8

/** `took the quarrel | to the court`, `put the pact | at risk`: where a thing is taken or left is the point. */
export function isHalfPlaced(words: readonly Token[], rest: readonly Token[]): boolean {
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB')
  const { lemma = '' } = words[verb] ?? {}
  const links = PUTTING.has(lemma) ? PLACES : PLACING.has(lemma) ? GOALS : null
  return links !== null && !words.slice(verb).some(({ lower }) => links.has(lower)) && rest.slice(0, PLACED_REACH).some(({ lower }) => links.has(lower))
}
const PLACING: ReadonlySet<string> = new Set(['take', 'bring', 'turn'])
const PUTTING: ReadonlySet<string> = new Set(['put', 'pour', 'place', 'lay', 'plunge'])
const GOALS: ReadonlySet<string> = new Set(['to', 'into', 'before'])
const PLACES: ReadonlySet<string> = new Set(['to', 'into', 'before', 'at', 'on', 'in', 'under', 'behind', 'beyond'])
/** Words between a thing and where it is taken. */
const PLACED_REACH = 5

/** `agree on steps but Roe | withholds her hand`, `sent ships and the port | was shut`: what is joined on has its verb later. */
export function isHalfJoined(words: readonly Token[], rest: readonly Token[]): boolean {
  const link = words.findLastIndex(({ lower }) => lower === 'but' || lower === 'and')
  const joined = words.slice(link + 1)
  if (link < 1 || !words.slice(0, link).some(isVerbal) || joined.some(isVerbal)) return false
  return words[link]?.lower === 'but' ? joined[0]?.pos === 'PROPN' : joined.length > 0 && isSubjectOf(rest, true)
}

/**
 * Whether a noun phrase stands there with its verb behind it: `the two agreed`; `the associated fees` is none.
 * @param isBegun whether its noun may have stood before
 */
export function isSubjectOf(rest: readonly Token[], isBegun: boolean): boolean {
  const end = rest.findIndex(({ pos, lower }) => !NOMINAL.has(pos) && lower !== 'and')
  return end >= 0 && end <= SUBJECT_REACH && (isBegun || rest.slice(0, end).some(({ pos }) => pos !== 'DET' && pos !== 'ADJ')) && isFinite(rest.slice(end))
}
/** What a noun phrase is made of. */
export const NOMINAL: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON'])
/** Words of a subject. */
const SUBJECT_REACH = 6
