/**
 * Cuts a sentence where one telling ends and another begins: subordinate and relative clauses, what is
 * reported, participles, infinitives, coordinated clauses. A date belongs to the part that holds it.
 *
 *   The ministry said on Sunday | that both sides agreed on Monday | after talks broke down in May
 *   main                          that                               after
 *
 * Always true: parts are in order and cover every token. Rough where syntax is rich: a wrong cut costs
 * a date, never an event.
 */
import { TELLING_VERBS } from './grammar/function-words.ts'
import { words } from './grammar/word-set.ts'
import { LINKS, type PartLink } from './part-link.ts'
import { isReducedRelative, isTrailingRelative, relativeLink } from './part-relative.ts'
import { endOfPart, hasFiniteVerb, hasVerb, hasVerbAhead, isCoordinator, isNounLike } from './part-verbs.ts'
import { isPastForm, isVerbal, type Token } from './token.ts'

export interface SentencePart {
  readonly link: PartLink
  /** Offsets of the part's first and last character. */
  readonly start: number
  readonly end: number
  /** Index of the part it depends on, or of itself for a main clause. */
  readonly parent: number
  /** Index of the part that this one continues after an insertion; its own otherwise. */
  readonly whole: number
}

const MONTHS = words('january february march april may june july august september october november december')
const RELATIVES = words('who which whom whose')
/** Verbs of saying: their date tells when it was said, not when what is told happened. */
export const SAYING = words(
  'say tell state announce report claim add note confirm deny declare reveal explain insist argue warn admit acknowledge write quote suggest allege describe comment stress disclose estimate predict believe think hope',
)

interface Cut {
  readonly at: number
  readonly link: PartLink
  /** The part it depends on is the main clause, not the one before it. */
  readonly resumes: boolean
  /** The part that it is one more verb of, or goes on with: `after Peru closed the road` | `and expelled two envoys`. */
  readonly goesOnWith?: number
}

/** Every part of a sentence. */
export function splitParts(tokens: readonly Token[]): readonly SentencePart[] {
  const cuts = findCuts(tokens)
  const parts: SentencePart[] = []
  const fronted = cuts.length > 1 && cuts[0]?.link !== 'main' ? cuts.findIndex(({ link }) => link === 'main') : 0
  const main = fronted < 0 ? 0 : fronted
  cuts.forEach(({ at, link, resumes, goesOnWith }, index) => {
    const last = tokens[(cuts[index + 1]?.at ?? tokens.length) - 1]
    const first = tokens[at]
    if (!first || !last) return
    const own = parts.length
    const before = parts.at(-1)
    const parent = link === 'main' ? main : index < main ? main : resumes || link === 'and' || link === 'report' ? main : (before ? own - 1 : main)
    const begun = goesOnWith === undefined ? undefined : parts[goesOnWith]
    parts.push(begun ? { ...begun, start: first.start, end: last.end } : { link, start: first.start, end: last.end, parent, whole: link === 'main' && index > main ? main : own })
  })
  return parts
}

function findCuts(tokens: readonly Token[]): readonly Cut[] {
  const cuts: Cut[] = []
  const opening = openingLink(tokens)
  cuts.push({ at: 0, link: opening ?? 'main', resumes: false })
  let open: PartLink = opening ?? 'main'
  for (let at = 1; at < tokens.length; at += 1) {
    const fronted = opening !== null && cuts.every(({ link }) => link !== 'main')
    const link = linkAt(tokens, at, fronted && open !== 'main' ? 'participle' : open, cuts.at(-1)?.at ?? 0)
    if (!link || (cuts.at(-1)?.at ?? 0) >= at - (link === 'main' ? 1 : 0)) continue
    if (goesOnAfter(tokens, at, open, cuts)) {
      cuts.push({ at, link: open, resumes: false, goesOnWith: cuts.length - 1 })
      continue
    }
    const begun = link === 'main' ? leftOpen(tokens, at, cuts) : -1
    if (begun >= 0) {
      cuts.push({ at, link: 'that', resumes: false, goesOnWith: begun })
      open = 'that'
      continue
    }
    cuts.push({ at, link, resumes: link === 'main' })
    open = link
  }
  return cuts
}

const LISTED = words('after before since relative')

/** A verb without subject behind a clause that hangs on one already whole is one more of that clause, unless a comma and `and` lead back. */
function goesOnAfter(tokens: readonly Token[], at: number, open: PartLink, cuts: readonly Cut[]): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const next = tokens.slice(at + 1, at + 4).find(({ pos }) => pos !== 'ADV')
  const opened = cuts.at(-1)?.at ?? 0
  const isBare = token !== undefined && (isCoordinator(token) ? before?.text !== ',' && next?.pos === 'VERB' && isPastForm(next) : before?.text === ',' && token.pos === 'VERB' && isPastForm(token))
  // `said the ship that sank in May was hit and charged them`: behind its relative clause the subject has had its own verb.
  const isBack = open === 'relative' && hasOwnVerb(tokens, opened, at)
  return isBare && !isBack && LISTED.has(open) && cuts[0]?.link === 'main' && hasFiniteVerb(tokens, 0, cuts.find(({ link }) => link !== 'main')?.at ?? 0) && hasFiniteVerb(tokens, opened, at)
}

/** `said that talks on a pipe, the line meant to carry gas, | had been halted`: a verb right behind an insertion goes on with what is said, where that has none yet; -1 where it has. */
function leftOpen(tokens: readonly Token[], at: number, cuts: readonly Cut[]): number {
  const begun = cuts.findLastIndex(({ link }) => link === 'that')
  const from = (cuts[begun]?.at ?? 0) + 1
  const comma = tokens.findIndex(({ text }, index) => index > from && text === ',')
  const isBare = tokens[at]?.pos === 'AUX' && tokens[at - 1]?.text === ','
  return isBare && begun >= 0 && comma >= 0 && comma < at - 1 && !hasFiniteVerb(tokens, from, comma) ? begun : -1
}

/** A sentence may open with what depends: `After …,`, `Speaking …,`, `Announced …,`. */
function openingLink(tokens: readonly Token[]): PartLink | null {
  const start = tokens.findIndex((token) => token.pos !== 'PUNCT' && token.pos !== 'SPACE')
  const first = tokens[start]
  const comma = tokens.findIndex((token) => token.text === ',')
  if (!first || comma < 0) return null
  const link = LINKS.get(first.lower)
  if (link && hasVerb(tokens, start + 1, comma)) return link
  const participle = first.pos === 'VERB' && /(?:ing|ed|wn|en)$/.test(first.lower) && first.lower !== 'according' && hasFiniteVerb(tokens, comma + 1, tokens.length)
  return participle ? 'participle' : null
}

const NESTED = words('same after before since relative participle aside')

function linkAt(tokens: readonly Token[], at: number, open: PartLink, opened: number): PartLink | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return null
  if (token.text === ';') return 'and'
  if (RELATIVES.has(token.lower)) return relativeLink(before)
  // `died this week in what Peru on Friday called a raid`
  if (token.lower === 'what' && before.pos === 'ADP' && hasFiniteVerb(tokens, at + 1, endOfPart(tokens, at + 1))) return 'relative'
  if (token.lower === 'that') return isComplement(tokens, at) ? 'that' : token.pos === 'DET' ? null : hasVerbNext(tokens, at) ? 'relative' : null
  const link = isBeforeDate(tokens, at) ? undefined : LINKS.get(token.lower)
  if (link && hasVerbAhead(tokens, at + 1) && !(token.lower === 'as' && token.pos === 'ADP' && !hasFiniteVerb(tokens, at + 1, endOfPart(tokens, at + 1)))) return link
  if (before.text === ',' || /^["”’]$/.test(before.text)) {
    if (token.pos === 'VERB' && token.lower.endsWith('ing')) return 'participle'
    if ((open === 'main' || open === 'that') && isReducedRelative(tokens, at, opened)) return 'relative'
    if (isReportTail(tokens, at)) return 'report'
    if (isTrailingRelative(tokens, at, opened)) return 'relative'
    // `who was among those to leave last month, | was arrested`: an auxiliary right behind a comma has its subject before the insertion.
    if (open === 'infinitive' && token.pos === 'AUX') return 'main'
    const opensRelative = token.pos === 'ADP' && RELATIVES.has(tokens[at + 1]?.lower ?? '')
    if (NESTED.has(open) && !opensRelative && !isCoordinator(token) && hasFiniteVerb(tokens, at, endOfPart(tokens, at))) return 'main'
  }
  if (isCoordinator(token)) return !isOfPair(tokens, at) && hasVerb(tokens, opened, at) && opensClause(tokens, at + 1) ? 'and' : null
  if (token.lower === 'to' && tokens[at + 1]?.pos === 'VERB' && !/^(?:have|has|had|going|due|set|is|are|was|were|be|according)$/.test(before.lower)) return 'infinitive'
  return isUnmarkedReport(tokens, at) ? 'that' : null
}

/** `since 2019`, `before Friday`: a preposition, whatever verb follows. `where six men died` counts men. */
const isBeforeDate = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  const isCount = next?.pos === 'NUM' && after?.pos === 'NOUN' && !MONTHS.has(after.lower)
  return next !== undefined && !isCount && (next.pos === 'NUM' || isDay(next) || MONTHS.has(next.lower))
}

/** A hearer's name may be long: `told the House of Commons in Ottawa on Monday that`. */
const WORDS_OF_HEARER = 10

/** `told the council that`: whom one tells stands between. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const between = tokens.slice(Math.max(0, at - WORDS_OF_HEARER), at)
  const verb = between.findLastIndex((token) => isVerbal(token) || token.text === ',')
  return TELLING_VERBS.has(between[verb]?.lemma ?? '')
}

/** After a verb, with at most a date, an adverb or a hearer between: `said on Sunday that`. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  if (isTold(tokens, at)) return true
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const token = tokens[back]
    if (!token || token.text === ',') return false
    if (isVerbal(token)) return true
    if (token.pos === 'NOUN' && back === at - 1 && !/^(?:week|weekend|month|year|day|morning|evening|night|quarter)$/.test(token.lower)) return /^(?:statement|claim|allegation|report|news|announcement|fear|hope|belief|idea|view|agreement|condition)s?$/.test(token.lower)
  }
  return false
}

const hasVerbNext = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next !== undefined && isVerbal(next)
}

/** The subject of what is said may be long: `said the plants in Somewhere, Ohio, will close`. */
const WORDS_OF_SUBJECT = 24

/** `said the two sides had agreed`: a verb of saying, then a clause of its own without `that`. */
function isUnmarkedReport(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // `said on Monday it would leave`
  const isAfterDay = /^(?:it|he|she|they)$/.test(token?.lower ?? '') && isDay(tokens[at - 1])
  const said = at - (isAfterDay ? (tokens[at - 2]?.pos === 'ADP' ? 3 : 2) : 1)
  const [opener, before] = [tokens[said - 1], tokens[said]]
  if (!before || before.pos !== 'VERB' || !SAYING.has(before.lemma)) return false
  if (opener && ['DET', 'ADJ', 'ADV'].includes(opener.pos) && isNounLike(tokens, said)) return false
  if (!token || !['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(token.pos)) return false
  // `told reporters on Friday that …`: `that` opens what is told.
  const that = tokens.findIndex((later, index) => index > at && later.lower === 'that' && isComplement(tokens, index))
  if (that > 0 && !hasFiniteVerb(tokens, at, that)) return false
  const end = before.lemma === 'say' ? Math.min(tokens.length, at + WORDS_OF_SUBJECT) : endOfPart(tokens, at)
  return hasOwnVerb(tokens, at, end) && !isDay(token)
}

/** `declared an end to a row that had begun`: what is said to be so needs a verb besides those of its relative clauses. */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let [verbs, relatives] = [0, 0]
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? ''
    if (RELATIVES.has(lower) || lower === 'that') relatives += 1
    else if (hasFiniteVerb(tokens, at, at + 1) && !hasFiniteVerb(tokens, at - 1, at) && tokens[at - 1]?.pos !== 'CCONJ') verbs += 1
  }
  return verbs > relatives
}

const isDay = (token: Token | undefined): boolean => /(?:day|yesterday|tomorrow|today)$/.test(token?.lower ?? '')

/** `…, the ministry said on Sunday.` */
function isReportTail(tokens: readonly Token[], at: number): boolean {
  if (!hasFiniteVerb(tokens, 0, at)) return false
  const tail = tokens.slice(at, at + 14)
  const verb = tail.findIndex(isVerbal)
  const head = tail[verb]
  if (verb < 0 || !head || !SAYING.has(head.lemma) || verb > 9) return false
  return !tail.slice(0, verb).some((token) => token.text === ',' || isCoordinator(token)) && !tail.slice(verb + 1).some((token) => token.lower === 'that')
}

/** The `and` of `between Jane Roe and John Doe`. */
function isOfPair(tokens: readonly Token[], at: number): boolean {
  const between = tokens.findLastIndex((token, index) => index < at && (token.lower === 'between' || token.lower === 'both'))
  return between >= 0 && at - between < 9 && !tokens.slice(between, at).some((token) => isCoordinator(token) || token.text === ',')
}

/** After `and`: a verb (its subject is shared) or a subject with its verb; not the next name of a list. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at; ahead < Math.min(tokens.length, at + 9); ahead += 1) {
    const token = tokens[ahead]
    if (!token || token.pos === 'PUNCT') return false
    if (token.pos === 'AUX') return true
    if (token.pos === 'VERB') return !token.lower.endsWith('ing') && !isNounLike(tokens, ahead)
    if (token.pos === 'ADP' && ahead > at + 5) return false
    if (isCoordinator(token) || LINKS.has(token.lower)) return false
  }
  return false
}
