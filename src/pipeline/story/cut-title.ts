/**
 * Where a clause may end and still be a title. Each place costs what the reader would miss there; the longest
 * beginning at the least cost wins. A verb keeps its object and what it asks for, a noun its `of`; what tells
 * where, when or why is the first to go (complements and adjuncts: Huddleston and Pullum 2002, chapter 4).
 */
import { isRole } from '../events/name-kind.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal, type Token } from '../events/token.ts'
import { isHalfAccused, isHalfAsked, isHalfCalled, isHalfJoined, isHalfMade, isHalfModal, isHalfOpened, isHalfPlaced, isHalfTold, isSubjectOf, RELATIVES } from './half-clause.ts'
import { CALLED, isBlamed, isCompound, isHalfIdiom, isHalfPreposition, isSuperlative, JUDGED, SHOWING, takes } from './half-phrase.ts'
import { CONTROL, FOCUS, OPEN_ENDS, POSSESSIVE, QUANTIFIERS } from './title-words.ts'

export interface Cut {
  /** Characters that the title may take. */
  readonly room: number
  /** Characters that it must take: its subject, its verb and what comes next. */
  readonly least: number
}

/** So many characters more are worth one step of cost. */
const STEP = 12

/** The best beginning of a phrase that fits and ends well; null where there is none. */
export function cutTitle(phrase: string, { room, least }: Cut): string | null {
  const tokens = tagText(phrase)
  let best: string | null = null
  let bestWorth = -Infinity
  for (let count = 1; count <= tokens.length; count += 1) {
    const end = tokens[count - 1]?.end ?? 0
    if (end < least || end > room) continue
    const cost = costOfEnd(tokens, count)
    const worth = cost === null ? -Infinity : end - cost * STEP
    if (worth <= bestWorth) continue
    bestWorth = worth
    best = phrase.slice(0, end)
  }
  return best
}

/** Cost of ending with the first `count` words; null where nothing can end there. */
function costOfEnd(tokens: readonly Token[], count: number): number | null {
  const words = tokens.slice(0, count).filter(isWord)
  const rest = tokens.slice(count).filter(isWord)
  const [last, next] = [words.at(-1), rest[0]]
  if (!last || isHanging(words, next) || isHalfCalled(words, rest) || isHalfTold(words) || isHalfOpened(words, rest) || isHalfJoined(words, rest) || isHalfModal(words, rest) || isHalfMade(words, rest) || (isHalfPlaced(words, rest) && takes(words, PUT) && rest[1]?.pos !== 'PRON')) return null
  const cost = next ? costBefore(words, rest) : 0
  return cost === null ? null : cost + (isHalfAsked(words, rest) || isHalfAccused(words, rest) ? HALF_ASKED : 0)
}

const PUT: ReadonlySet<string> = new Set(['put'])

/** Better than no title. */
const HALF_ASKED = 5

/** From `with` to the noun that something is told of. */
const WORDS_OF_COMPANY = 4

/** Quotation marks hide neither what ends nor what begins. */
const isWord = ({ text }: Token): boolean => !/^["“”‘’'`]+$/.test(text)

const HANGING: ReadonlySet<Token['pos']> = new Set(['ADP', 'DET', 'AUX', 'CCONJ', 'SCONJ'])
export const NOUNS: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN'])

/** `decree announcing`, `over what`, `sales vital`: the last word asks for more. */
function isHanging(words: readonly Token[], next: Token | undefined): boolean {
  const [before, last] = [words.at(-2), words.at(-1)]
  if (!last || FOCUS.has(last.lower)) return true
  // `a go-between` is one word.
  if (/\p{L}-\p{L}/u.test(last.text) && HANGING.has(last.pos)) return false
  // `long enough | to prepare`, `saw no need | of it`
  if (next !== undefined && (last.lower === 'enough' || (before?.lower === 'no' && last.pos === 'NOUN')) && ASKED_FOR.has(next.lower)) return true
  if (isHalfIdiom(words, next)) return true
  // `as shelling goes on`
  if (last.lower === 'on' && GOING_ON.has(before?.lemma ?? '')) return false
  if (OPEN_ENDS.has(last.lower)) return true
  // `guarded it down | to the last man`
  if (PARTICLES.has(last.lower) && next?.lower === 'to' && NOUNS.has(before?.pos ?? 'X')) return true
  // `bombed the port, hours | after the truce`: how long, of what follows.
  if (TIMES.has(last.lower) && last.lower.endsWith('s') && NOUNS.has(before?.pos ?? 'X')) return true
  // `at the Jarinje | crossing`
  if (last.pos === 'PROPN' && before?.pos === 'DET' && (next?.pos === 'NOUN' || next?.lower.endsWith('ing'))) return true
  // `must not be left as they are`
  if (last.pos === 'AUX' && words.at(-3)?.lower === 'as' && before?.pos === 'PRON') return false
  // `stepped down | along with the judges`
  if (PARTICLES.has(last.lower) && before?.pos === 'VERB' && ALONG.has(next?.lower ?? '')) return false
  if (HANGING.has(last.pos)) return !PARTICLES.has(last.lower) || (next !== undefined && !NOUNS.has(before?.pos ?? 'X'))
  // `calm after ferry sinking` names a deed.
  if (isParticiple(last, before)) return next !== undefined || words.at(-3)?.pos !== 'ADP' || before?.lower.endsWith('s') === true
  // `a fake made | by smugglers`
  if (last.pos === 'VERB' && next?.lower === 'by' && (before?.pos === 'ADJ' || NOUNS.has(before?.pos ?? 'X'))) return true
  // `said just 1,567 | of the voters came`
  if (last.pos === 'NUM' && next?.lower === 'of') return true
  if (last.pos === 'ADJ' || last.pos === 'NUM') return next !== undefined && before?.pos !== 'ADV' && (next.pos === 'ADP' || next.lower === 'to' || isNominal(next))
  if (SHELLS.has(last.lemma) && next !== undefined && before?.pos === 'ADP') return true
  // `one | of the ships`, `decree announcing | that …`, whatever the tagger calls them.
  if (next?.lower === 'of' && QUANTIFIERS.has(last.lower)) return true
  if (next?.lower === 'that' && last.lower.endsWith('ing')) return true
  // `hours | before the deadline`, `for the first time | since May` are one measure.
  if (TIMES.has(last.lower) && next !== undefined && MEASURED.has(next.lower)) return true
  return last.lower === 'time' && before?.lower === 'first' && next !== undefined
}

/** Behind `enough` and `no need` these say for what. */
const ASKED_FOR: ReadonlySet<string> = new Set(['to', 'for', 'of', 'but', 'that'])
const GOING_ON: ReadonlySet<string> = new Set(['go', 'carry', 'drag', 'press', 'live', 'hold', 'move'])
/** Hold nothing but what follows them: `on matters | related to fishing` (shell nouns: Schmid 2000). */
const SHELLS: ReadonlySet<string> = new Set(['matter', 'issue', 'area', 'aspect', 'question', 'topic', 'range', 'series', 'number', 'basis', 'ground', 'matters', 'issues', 'areas'])
/** Behind a verb and its small word these tell when and with whom. */
const ALONG: ReadonlySet<string> = new Set(['along', 'after', 'before', 'amid', 'because', 'when', 'while'])
const TIMES: ReadonlySet<string> = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'hour', 'day', 'week', 'month', 'year'])
const MEASURED: ReadonlySet<string> = new Set(['before', 'after', 'later', 'earlier', 'ago', 'into'])
/** End a verb: `picked him up`. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out', 'away', 'back', 'over', 'through'])

/** `a decree | lifting`, and after a plural whatever the tagger calls it: `ferries | sailing`. */
const isParticiple = ({ pos, lower }: Token, noun: Token | undefined): boolean =>
  noun !== undefined && lower.endsWith('ing') && (pos === 'VERB' ? NOUNS.has(noun.pos) : noun.pos === 'NOUN' && noun.lower.endsWith('s'))
const opensNounPhrase = (token: Token): boolean => isNominal(token) || token.pos === 'DET' || token.pos === 'PRON'
const isNominal = ({ pos }: Token): boolean => NOUNS.has(pos) || pos === 'ADJ' || pos === 'NUM'

/** When and why it was done; a title can do without. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['during', 'after', 'before', 'amid', 'despite', 'since', 'until', 'following', 'because', 'while', 'when', 'whenever', 'although', 'though', 'as', 'if', 'unless', 'whereas'])
const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'under', 'via', 'through', 'within', 'without', 'inside', 'outside', 'off', 'along', 'across', 'including', 'ahead'])
/** Say nothing without what it is in: `accused them of a part | in the raid`. */
const TAKE_IN: ReadonlySet<string> = new Set(['involvement', 'complicity', 'participation', 'interference', 'role', 'part', 'interest'])
/** After `and` they open what is told next. */
const CLAUSE_OPENERS: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'PART', 'SCONJ', 'PRON'])

function costBefore(words: readonly Token[], rest: readonly Token[]): number | null {
  const [last, [next, after]] = [words.at(-1), rest]
  if (!last || !next) return 0
  const { lower, pos } = next
  // `provide | about 70 boats`: what it narrows down tells what can be missed.
  if (FOCUS.has(lower)) return after === undefined || isVerbal(last) ? costBefore(words, rest.slice(1)) : 0
  if (pos === 'PUNCT') return isInList(words, rest) ? null : 1
  // `kept the unity | down to the last comma`
  if (PARTICLES.has(lower) && after?.lower === 'to' && NOUNS.has(last.pos)) return 1
  if (PARTICLES.has(lower) && !(after && opensNounPhrase(after))) return null
  // `was called in, to be told`
  if ((lower === 'in' || lower === 'on') && (after === undefined || after.pos === 'PUNCT')) return null
  // `has no choice | should it rain`, `suspend the rule | long enough to talk`
  if (lower === 'should' && NOUNS.has(last.pos)) return 0
  if (after?.lower === 'enough') return 2
  if (lower === 'but' && after?.pos === 'PROPN' && words.some(isVerbal)) return 0
  if (lower === 'and' || lower === 'but') return costOfAnd(words, rest)
  if (lower === 'for' && after?.lower === 'the' && rest[2]?.lower === 'first') return 0
  // `as soon | as it can`, `is regarded | as a breach`
  if (lower === 'as' && (/^(?:as|so)$/.test(words.at(-2)?.lower ?? '') || takes(words, CALLED) || /^(?:regard|describe|view|portray)s$/.test(last.lower))) return null
  if (lower === 'as' && takes(words, JUDGED)) return 3
  if (CIRCUMSTANCES.has(lower) || (lower === 'for' && after?.lower === 'having')) return 0
  if (RELATIVES.has(lower)) return NOUNS.has(last.pos) && !isTold(words) ? (isDefinite(words) ? 4 : 2) : null
  // `the Court | of Justice` is one name.
  if (lower === 'of' && last.pos === 'PROPN' && /^\p{Lu}/u.test(after?.text ?? '')) return null
  if (lower === 'of') return isDefinite(words) && !KNOWN_DEEDS.has(last.lower) ? 6 : 4
  if (pos === 'ADP' && isHalfPreposition(words)) return null
  if (lower === 'to') return costOfTo(words, after)
  // `with Roe | looking on`: what goes with it is half told. `cut ties with Peru | accusing it` goes on from the verb.
  // `shows a plane | passing low`: what it does is the point.
  if (isParticiple(next, last) && takes(words, SHOWING)) return null
  if (isParticiple(next, last)) return words.slice(-WORDS_OF_COMPANY).some((token) => token.lower === 'with') && !(after && opensNounPhrase(after)) ? null : 2
  if (pos === 'VERB' && lower.endsWith('ed')) return NOUNS.has(last.pos) && words.some(isVerbal) ? 2 : null
  // `not to take any part | in it` says enough.
  if (lower === 'in' && TAKE_IN.has(last.lower)) return words.at(-2)?.lower === 'any' ? 2 : null
  // `the first meeting | in a decade`
  if (pos === 'ADP' && isSuperlative(words)) return words.slice(-4).some(({ lower: most }) => most === 'most') ? null : 4
  if (pos === 'ADP' || pos === 'SCONJ') return isBareVerb(words) ? null : isHalfPlaced(words, rest) ? HALF_ASKED : PLACES.has(lower) ? 1 : 1.5
  // `fuels | vital to the yards`
  if (pos === 'ADJ' && after?.pos === 'ADP') return !isBlamed(words, next) && NOUNS.has(last.pos) ? 2 : null
  // `pay the four | 100 pesos`, `supply gas | whatever the cost`: another noun phrase; `had bugged | the line` is a verb, whatever its tag.
  if (pos === 'NUM' || pos === 'DET') return NOUNS.has(last.pos) && words.at(-2)?.pos !== 'AUX' ? 3 : null
  return opensClause(last, next) ? 1 : null
}

/** What is told next may go. Of two things that a verb has, the first can stand for both, but for a pair: `between Peru | and Chile`. */
function costOfAnd(words: readonly Token[], rest: readonly Token[]): number | null {
  const [, after, behind] = rest
  if (after === undefined) return null
  // `a thousand army | and police members`
  if (isCompound(words, after, behind)) return null
  // `sent ships | and the two agreed to talk`
  if (opensNounPhrase(after) && isSubjectOf(rest.slice(1), false)) return 1
  // `held them responsible for the fires | and for the deaths`
  if (after.pos === 'ADP' && words.some(({ lower }) => lower === after.lower)) return 2
  const opener = after.pos === 'ADV' && behind !== undefined && isVerbal(behind) ? behind : after
  if (CLAUSE_OPENERS.has(opener.pos) && !POSSESSIVE.has(opener.lower)) return 0
  const group = words.slice(words.findLastIndex(isVerbal) + 1)
  const isObject = group.length < words.length && words.slice(0, -group.length || undefined).some(isVerbal)
  return isObject && (group.length > 3 || isOwnersThing(group, after)) && group.at(-1)?.pos === 'NOUN' && opensNounPhrase(after) && !group.some(({ lower }) => PAIRING.has(lower)) ? (POSSESSIVE.has(after.lower) ? 1 : 3) : null
}

/** `the army | and its strength`; `the envoy and his staff` are two that go together. */
const isOwnersThing = (group: readonly Token[], after: Token): boolean => POSSESSIVE.has(after.lower) && group.length > 1 && !isRole(group.at(-1)?.lower)

const PAIRING: ReadonlySet<string> = new Set(['between', 'both', 'either', 'with', 'among', 'each', ','])

/** `asked Peru | to yield` is half a request; `to Lima` says where to, `to protect its ports` what for. */
function costOfTo(words: readonly Token[], after: Token | undefined): number | null {
  // `was made | to be rejected`
  if (after?.pos === 'AUX' && words.at(-1)?.pos === 'VERB') return null
  if (after?.pos !== 'VERB') return isBareVerb(words) ? null : 3
  const governor = words.findLastIndex(({ pos, lemma }) => pos === 'VERB' || CONTROL.has(lemma))
  if (governor < 0 || !CONTROL.has(words[governor]?.lemma ?? '')) return 2
  // `backed a plan | to go to court` names it, if not for what.
  if (NOUNS.has(words[governor]?.pos ?? 'X') && governor === words.length - 1) return HALF_ASKED
  // `promised the zoo a pair of bears | to replace the old ones`: behind two objects it only says what for.
  const objects = words.slice(governor + 1)
  return objects.some(({ pos }, at) => pos === 'DET' && at > 0 && NOUNS.has(objects[at - 1]?.pos ?? 'X')) ? 2 : null
}

/** `Peru | , Chile and Chad`: a list is given whole or not at all. `Jane Roe | , envoy and adviser` is none. */
function isInList(words: readonly Token[], [comma, ...rest]: readonly Token[]): boolean {
  const end = rest.findIndex(({ lower }) => lower === 'and' || lower === 'or')
  // `rockets, flares | , and shells`
  if (end === 0) return comma?.text === ',' && words.some(({ text }) => text === ',')
  return comma?.text === ',' && isNominal(words.at(-1) ?? comma) && end > 0 && end <= LIST_REACH && rest.slice(0, end).every((token) => (opensNounPhrase(token) && !isRole(token.lower)) || token.text === ',')
}

/** Words of a list before its `and`. */
const LIST_REACH = 8

/** `told reporters | that …`, `said in Lima | that …`: what is told is the point. */
const isTold = (words: readonly Token[]): boolean => TELLING.has(words.findLast(({ pos }) => pos === 'VERB')?.lemma ?? '')
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'warn', 'assure', 'remind', 'notify', 'convince', 'persuade', 'say', 'announce', 'add', 'declare', 'insist', 'claim', 'report', 'confirm', 'state', 'argue'])

/** A verb in the active says little without what follows it: `arrived | in Lima`. */
function isBareVerb(words: readonly Token[]): boolean {
  const [before, last] = [words.at(-2), words.at(-1)]
  return last?.pos === 'VERB' && before !== undefined && (HAVE.has(before.lower) || !BEFORE_NOUNS.has(before.pos))
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'should', 'must'])
/** After these a verb is passive, or no verb. */
const BEFORE_NOUNS: ReadonlySet<Token['pos']> = new Set(['AUX', 'DET', 'ADJ', 'NUM', 'PRON'])

/** Ends in `the ports`, which are known only by what follows. */
function isDefinite(words: readonly Token[]): boolean {
  const head = words.findLastIndex((token) => !isNominal(token))
  return words[head]?.lower === 'the' || words[head]?.lower === 'those'
}

/** Deeds that a story's readers know by the noun alone: `had a part in the killing`. */
export const KNOWN_DEEDS: ReadonlySet<string> = new Set(['killing', 'murder', 'assassination', 'attack', 'bombing', 'shooting', 'massacre', 'kidnapping', 'abduction'])

/** `curbs | Peru had placed on it`: after a plural in small letters a name begins a clause of its own. */
const opensClause = (last: Token, next: Token): boolean => last.pos === 'NOUN' && /^\p{Ll}{3,}s$/u.test(last.text) && /^\p{Lu}\p{Ll}/u.test(next.text)
