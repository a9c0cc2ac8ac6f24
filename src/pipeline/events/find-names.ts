/**
 * The names in one sentence: people without their titles, states from names and adjectives,
 * organisations, places, and offices that stand for whoever holds them. What a lone capitalised word
 * names is left `unknown`: only the whole article can tell (`name-book.ts`).
 */
import { findCapitalRuns, type CapitalRun, type WordCase } from './capital-runs.ts'
import { partyBySeat, stateByDemonym, stateByName, unionByName } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { isLocated, isModifier, makeName, makeState, spanOf, type NameKind, type NameSpan, type Scene } from './name-span.ts'
import {
  COMPANY_ENDINGS, COMPANY_OFFICES, GOVERNMENT_WORDS, OFFICE_WORDS, ORGANISATION_HEADS, PERSON_NOUNS, PLACE_HEADS, PORTFOLIO_WORDS, THING_HEADS,
} from './name-words.ts'
import type { Token } from './token.ts'

const bare = (token: Token): string => token.lower.replaceAll('.', '')
/** `Commissioners` names an office as `Commissioner` does. */
const isOffice = (token: Token): boolean => OFFICE_WORDS.has(bare(token)) || OFFICE_WORDS.has(bare(token).replace(/s$/, ''))
const isSmall = (token: Token): boolean => /^\p{Ll}/u.test(token.text) || token.text === '&'
const has = (run: CapitalRun, words: ReadonlySet<string>): boolean => run.some((token) => words.has(bare(token)))
const lastIn = (run: CapitalRun, words: ReadonlySet<string>): boolean => words.has(bare(run.at(-1) ?? run[0] ?? NOTHING))
const NOTHING: Token = { text: '', start: 0, end: 0, lower: '', lemma: '', pos: 'X' }

/** The names of one sentence in reading order; offsets are those of `text`. */
export function findNames(text: string, tokens: readonly Token[], wordCase: WordCase): readonly NameSpan[] {
  const scene = { text, tokens }
  const names: NameSpan[] = []
  for (const run of findCapitalRuns(text, tokens, wordCase)) {
    for (const name of parseRun(run, scene)) names.push(continuePlace(name, names.at(-1), text))
  }
  return names
}

function parseRun(untrimmed: CapitalRun, scene: Scene): readonly NameSpan[] {
  const run = trimStart(trimEnd(untrimmed))
  const [first] = run
  if (!first) return []
  const pair = statePair(run, scene)
  if (pair) return [...pair.names, ...parseRun(run.slice(pair.length), scene)]
  const office = run.findIndex(isOffice)
  // `International Court of Justice`, `House of Representatives`: the office is part of a body's name.
  const isBody = run.slice(0, office).some((token, index) => ORGANISATION_HEADS.has(bare(token)) && run[index + 1]?.lower === 'of')
  if (office >= 0 && !isBody && !lastIn(run, ORGANISATION_HEADS) && !lastIn(run, THING_HEADS)) return parseOffice(run, office, scene)
  const lead = leadingState(run)
  if (lead > 0 && lead < run.length && standsApart(run.slice(lead))) {
    const rest = GOVERNMENT_WORDS.has(bare(run.at(-1) ?? NOTHING)) ? [] : parseRun(run.slice(lead), scene)
    return [makeState(run.slice(0, lead), 'adjective', scene), ...rest].filter((name) => name !== null)
  }
  return [classify(run, scene)].filter((name) => name !== null)
}

/** `India-Canada`, `Kenyan-South African`: two states, by their names or adjectives, at the head of a run of `length` words. */
function statePair(run: CapitalRun, scene: Scene): { readonly names: readonly NameSpan[]; readonly length: number } | null {
  for (let length = Math.min(run.length, 4); length > 0; length -= 1) {
    const { start, text } = spanOf(run.slice(0, length), scene)
    const parts = text.split(/[-–]/)
    const states = parts.map((part) => stateByName(part) ?? stateByDemonym(part))
    if (parts.length !== 2 || !states.every((state) => state !== null)) continue
    const names = parts.map((part, index): NameSpan => {
      const at = start + (index === 0 ? 0 : text.length - part.length)
      return { start: at, end: at + part.length, text: part, kind: 'state', name: states[index] ?? part, title: null, form: 'adjective', located: false, acts: true }
    })
    return { names, length }
  }
  return null
}

/** What follows a state's name or adjective and is no part of it: a person, an abbreviation, the government itself. */
const standsApart = (rest: CapitalRun): boolean =>
  isGivenName(rest[0]?.text ?? '') || /^[A-Z]{2,}$/.test(rest[0]?.text ?? '') || (rest.length === 1 && GOVERNMENT_WORDS.has(bare(rest[0] ?? NOTHING)))

/** How many words at the start name a state or are its adjective. */
function leadingState(run: CapitalRun): number {
  for (let length = Math.min(run.length, 4); length > 0; length -= 1) {
    const words = run.slice(0, length).map((token) => token.text).join(' ')
    if (stateByName(words) || stateByDemonym(words) || unionByName(words)) return length
  }
  return 0
}

/** `Canadian Prime Minister Jane Roe`, `Acme CEO John Doe`, `Minister for Trade`: who holds it, of what, and as what. */
function parseOffice(run: CapitalRun, office: number, scene: Scene): readonly NameSpan[] {
  const before = run.slice(0, office)
  if (office === run.length - 1 && before.length > 3 && isGivenName(run[0]?.text ?? '')) return parseRun(run.slice(0, 2), scene)
  const lead = leadingState(before)
  const holder = lead > 0 ? makeState(before.slice(0, lead), 'holder', scene) : null
  const firm = trimPortfolio(before.slice(lead))
  const personStart = endOfOffice(run, office)
  const { person, ofState } = splitOrigin(trimSmall(run.slice(personStart)))
  const officeText = spanOf(run.slice(lead + firm.length, personStart), scene)
  const names: (NameSpan | null)[] = [holder]
  if (firm.length > 0) {
    const isFirm = has(run.slice(office, personStart), COMPANY_OFFICES) || has(firm, ORGANISATION_HEADS)
    names.push({ ...makeName(firm, isFirm ? 'organisation' : 'unknown', scene), form: 'holder' })
  }
  if (person.length > 0) {
    // `Adviser to Prime Minister Jane Roe` names whom the holder serves, not the holder.
    const to = run.findIndex((token, index) => index > office && index < personStart && token.lower === 'to')
    // `Ambassador to Peru Jane Roe` names where she is posted.
    const isServed = to > 0 && leadingState(run.slice(to + 1)) !== personStart - to - 1
    const name = makeName(person, 'person', scene)
    names.push({ ...name, title: isServed ? null : officeText.text, form: isServed ? 'holder' : name.form })
  } else {
    names.push({ ...makeName(run.slice(lead + firm.length), 'office', scene) })
  }
  if (ofState.length > 0) names.push(makeState(ofState, 'holder', scene))
  return names.filter((name) => name !== null)
}

/** `President Jane Roe of Peru`: what follows `of` is whose president she is, no part of her name. */
function splitOrigin(run: CapitalRun): { readonly person: CapitalRun; readonly ofState: CapitalRun } {
  const of = run.findIndex((token) => token.lower === 'of')
  const state = run.slice(of + 1)
  return of > 0 && leadingState(state) === state.length ? { person: run.slice(0, of), ofState: state } : { person: run, ofState: [] }
}

function trimPortfolio(run: CapitalRun): CapitalRun {
  let end = run.length
  while (end > 0 && (PORTFOLIO_WORDS.has(bare(run[end - 1] ?? NOTHING)) || isSmall(run[end - 1] ?? NOTHING))) end -= 1
  return run.slice(0, end)
}

function trimEnd(run: CapitalRun): CapitalRun {
  let end = run.length
  while (end > 0 && isSmall(run[end - 1] ?? NOTHING)) end -= 1
  return run.slice(0, end)
}

/** `London-based`, `state-owned`: says something of the name that follows. */
const trimStart = (run: CapitalRun): CapitalRun =>
  run.length > 1 && /-(?:based|owned|led|backed|run|born|made|controlled|trained)$/i.test(run[0]?.text ?? '') ? run.slice(1) : run

function trimSmall(run: CapitalRun): CapitalRun {
  let start = 0
  while (start < run.length && isSmall(run[start] ?? NOTHING)) start += 1
  return run.slice(start)
}

/** Where the words of an office end and the name of its holder begins. */
function endOfOffice(run: CapitalRun, office: number): number {
  let at = office + 1
  while (at < run.length) {
    const token = run[at] ?? NOTHING
    if (isSmall(token)) {
      const next = run.findIndex((later, index) => index > at && !isSmall(later))
      const state = leadingState(run.slice(next))
      if (next > 0 && state === 0 && !isOfOffice(run[next] ?? NOTHING)) return beforeGivenName(run, next)
      at = next < 0 ? run.length : next + Math.max(state, 1)
    } else if (!isOfOffice(token) || isGivenName(token.text)) return at
    else at += 1
  }
  return at
}

/** `Archbishop of Somewhere John Doe`: words unknown up to a given name belong to the office. */
function beforeGivenName(run: CapitalRun, from: number): number {
  const given = run.findIndex((later, index) => index > from && isGivenName(later.text))
  return given > 0 ? given : run.length
}

const isOfOffice = (token: Token): boolean =>
  isSmall(token) || isOffice(token) || PORTFOLIO_WORDS.has(bare(token)) || ORGANISATION_HEADS.has(bare(token))

function classify(run: CapitalRun, scene: Scene): NameSpan | null {
  const words = run.map((token) => token.text).join(' ')
  const located = isLocated(run, scene)
  // `U.S. companies`: names that serve as adjectives too.
  if (stateByName(words) && stateByDemonym(words) && isModifier(run, scene)) return makeState(run, 'adjective', scene)
  if (stateByName(words) || unionByName(words)) return makeState(run, 'plain', scene)
  if (partyBySeat(words)) return { ...makeName(run, 'place', scene), form: 'seat', located }
  if (stateByDemonym(words)) return makeState(run, 'adjective', scene)
  if (lastIn(run, THING_HEADS) || isModel(run, scene)) return makeName(run, 'thing', scene)
  const kind = kindOf(run, scene, located)
  const name = makeName(run, kind, scene)
  const form = run.length === 1 && name.form === 'plain' && isModifier(run, scene) ? 'modifier' : name.form
  return { ...name, form, located }
}

function kindOf(run: CapitalRun, scene: Scene, located: boolean): NameKind {
  if (run.every((token) => PORTFOLIO_WORDS.has(bare(token)) || GOVERNMENT_WORDS.has(bare(token)) || isSmall(token))) return 'thing'
  if (isContinent(run) || isPlaceByOpening(run)) return 'place'
  const text = run.map((token) => token.text).join(' ')
  if (run.length === 1 && /^(?:[A-Z]\.?){2,6}s?$|^[A-Z]+&[A-Z]+$/.test(text)) return 'organisation'
  if (run.length > 1 && isPersonByWords(run)) return 'person'
  // `Community of West African States`: what stands before `of` says what it is.
  const of = run.findIndex((token) => token.lower === 'of')
  if (of > 0 && lastIn(run.slice(0, of), ORGANISATION_HEADS)) return 'organisation'
  if (run.length > 1 && lastIn(run, PLACE_HEADS)) return 'place'
  if (run.length > 1 && (has(run, ORGANISATION_HEADS) || has(run, COMPANY_ENDINGS) || has(run, new Set(['&'])))) return 'organisation'
  if (isPersonByNeighbours(run, scene)) return 'person'
  return located ? 'place' : 'unknown'
}

/** `Vexel Condor 900`, `Condor IV`: several words with a number are what somebody makes. */
const isModel = (run: CapitalRun, { text }: Scene): boolean => {
  const after = text.slice(run.at(-1)?.end)
  const isNumbered = run.length > 1 && !has(run, COMPANY_ENDINGS) && /^ (?!(?:19|20)\d\d\b)\d{3,4}\b(?!,\d)/.test(after)
  return isNumbered || (!isGivenName(run[0]?.text ?? '') && /^ (?:I{1,3}|IV|VI{0,3}|IX|X)\b/.test(after))
}

/** `North America`, `Western Europe`, `the Middle East`. */
const isContinent = (run: CapitalRun): boolean => CONTINENT.test(run.map((token) => token.text).join(' '))

const CONTINENT = /^(?:(?:North|South|Latin|Central|East|West|Southeast|Northern|Southern|Eastern|Western|Middle|Far|Near) )?(?:Asia|Africa|Europe|America|East)$/

/** `New York`, `San Salvador`, `Port Harcourt`; not `New York Times`. */
const isPlaceByOpening = (run: CapitalRun): boolean =>
  run.length === 2 && /^(?:new|san|santa|los|las|el|saint|st|fort|port|mount|lake|cape|rio|tel|addis|kuala|buenos|são|sao)$/.test(bare(run[0] ?? NOTHING)) && !has(run, ORGANISATION_HEADS)

/** A given name first, or an initial in the middle: `Jane Roe`, `Q. M. Roe`. */
const isPersonByWords = (run: CapitalRun): boolean =>
  !lastIn(run, ORGANISATION_HEADS) &&
  run.length <= 4 &&
  (isGivenName(run[0]?.text ?? '') || run.slice(0, -1).some((token) => /^[A-Z]\.$/.test(token.text)))

/** `activist X`, `X, 49,`, `X, who`, `X, the chief of`. */
function isPersonByNeighbours(run: CapitalRun, { text, tokens }: Scene): boolean {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? 0
  const before = tokens.findLast((token) => token.end <= start)
  if (before && PERSON_NOUNS.has(before.lower) && start - before.end === 1) return true
  // `his counterpart, Jane Roe,`: a name between commas after what somebody is.
  const described = tokens.findLast((token) => token.end <= (before?.start ?? 0))
  if (run.length > 1 && before?.text === ',' && described && (PERSON_NOUNS.has(described.lower) || OFFICE_WORDS.has(described.lower)) && /^(?:[,.]|$)/.test(text.slice(end))) return true
  const after = /^, (?:(?:aged )?\d\d\b|who\b|(?<words>[^,.;]{3,60}))/.exec(text.slice(end))
  if (!after) return false
  const words = after.groups?.['words']
  return words === undefined || (run.length > 1 && isApposition(words))
}

const isRole = (word: string | undefined): boolean => word !== undefined && (OFFICE_WORDS.has(word) || PERSON_NOUNS.has(word))

/** `the firm's chief executive`, `Minister for Trade of Peru`: what is said of a person between commas. */
function isApposition(words: string): boolean {
  const list = words.toLowerCase().split(/[\s]+/).slice(0, 6)
  // `head of the port authority`: an office needs no article.
  return (isRole(list[0]) && list[1] === 'of') || (/^(?:the|a|an|\S+[’']s|[A-Z])/.test(words) && list.some(isRole))
}

/** `Springfield, Illinois`: what follows a place and a comma says where that is. */
function continuePlace(name: NameSpan, before: NameSpan | undefined, text: string): NameSpan {
  if (!before || !(before.located || before.kind === 'place') || !/^, (?:and )?$/.test(text.slice(before.end, name.start))) return name
  if (name.kind === 'state') return { ...name, located: true }
  return name.kind === 'unknown' && !name.acts ? { ...name, kind: 'place', located: true } : name
}
