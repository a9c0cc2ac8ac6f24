/**
 * The names in one sentence: people without their titles, states from names and adjectives,
 * organisations, places, and offices that stand for whoever holds them. What a lone capitalised word
 * names is left `unknown`: only the whole article can tell (`name-book.ts`).
 */
import { findCapitalRuns, type CapitalRun, type WordCase } from './capital-runs.ts'
import { partyBySeat, stateByDemonym, stateByName, unionByName } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { isLocated, isModifier, makeName, makeState, spanOf, type NameSpan, type Scene } from './name-span.ts'
import {
  COMPANY_OFFICES, GOVERNMENT_WORDS, OFFICE_WORDS, ORGANISATION_HEADS, PORTFOLIO_WORDS, THING_HEADS,
} from './name-words.ts'
import { bare, has, isModel, isRole, isSmall, kindOf, lastIn, NOTHING } from './name-kind.ts'
import type { Token } from './token.ts'

/** `Commissioners` names an office as `Commissioner` does, `Lieutenant-General` one as `General` does. */
const isOffice = (token: Token): boolean => OFFICE_WORDS.has(bare(token)) || OFFICE_WORDS.has(bare(token).replace(/s$/, '').replace(/^\p{L}+-/u, ''))

/** `Hassan Sheikh Mohamud`, `Martin Luther King`: behind a given name these are names, no titles. */
const TITLES_AND_NAMES: ReadonlySet<string> = new Set(['sheikh', 'king', 'prince', 'judge', 'bishop', 'pope', 'major', 'marshal', 'lord', 'sultan', 'emir', 'imam'])

/** The names of one sentence in reading order; offsets are those of `text`. */
export function findNames(text: string, tokens: readonly Token[], wordCase: WordCase): readonly NameSpan[] {
  const scene = { text, tokens }
  const names: NameSpan[] = []
  for (const run of findCapitalRuns(text, tokens, wordCase)) {
    for (const name of parseRun(run, scene)) names.push(continuePlace(name, names.at(-1), text))
  }
  return names.map((name, index) => shareSurname(name, names[index + 1], text))
}

/** `Inés and Ana Peña`: the surname is that of both. */
function shareSurname(name: NameSpan, next: NameSpan | undefined, text: string): NameSpan {
  const surname = next?.kind === 'person' ? /^\S+ (?<surname>\S+)$/.exec(next.name)?.groups?.['surname'] : undefined
  if (!next || surname === undefined || !isGivenName(name.name) || name.title !== null || text.slice(name.end, next.start) !== ' and ') return name
  return { ...name, kind: 'person', name: `${name.name} ${surname}` }
}

function parseRun(untrimmed: CapitalRun, scene: Scene): readonly NameSpan[] {
  const run = trimStart(trimEnd(untrimmed))
  const [first] = run
  if (!first) return []
  const pair = statePair(run, scene)
  if (pair) return [...pair.names, ...parseRun(run.slice(pair.length), scene)]
  const office = run.findIndex((token, at) => isOffice(token) && !(TITLES_AND_NAMES.has(bare(token)) && isGivenName(run[at - 1]?.text ?? '')))
  // `International Court of Justice`, `House of Representatives`: the office is part of a body's name.
  const isBody = run.slice(0, office).some((token, index) => ORGANISATION_HEADS.has(bare(token)) && run[index + 1]?.lower === 'of')
  if (office >= 0 && !isBody && !lastIn(run, ORGANISATION_HEADS) && !lastIn(run, THING_HEADS)) return parseOffice(run, office, scene)
  const lead = leadingState(run)
  if (lead > 0 && lead < run.length && (standsApart(run.slice(lead)) || isPosting(run, lead, scene))) {
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

/** `envoy for Peru Nagano Yusami`: where somebody is posted stands right before the name. */
function isPosting(run: CapitalRun, lead: number, { tokens }: Scene): boolean {
  const at = tokens.findIndex(({ end }) => end > (run[0]?.start ?? 0))
  const [office, preposition] = [tokens[at - 2], tokens[at - 1]]
  return run.length - lead > 1 && (preposition?.lower === 'for' || preposition?.lower === 'to') && office !== undefined && isRole(office.lower)
}

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

/** `London-based`, `state-owned`, `Senior`: says something of the name that follows. */
const trimStart = (run: CapitalRun): CapitalRun =>
  run.length > 1 && (/^(?!non-)\p{L}+-(?:based|owned|led|backed|run|born|made|controlled|trained|leaning|allied|aligned|linked|dominated|educated)$/iu.test(run[0]?.text ?? '') || (run.length === 2 && RANKS.has(bare(run[0] ?? NOTHING)))) ? run.slice(1) : run

/** Words of rank that open a sentence or stand before a surname. */
const RANKS: ReadonlySet<string> = new Set(['senior', 'junior', 'former', 'top', 'acting', 'interim'])

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
    } else if (token.text !== ',' && (!isOfOffice(token) || isGivenName(token.text))) return at
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

/** `Springfield, Illinois`: what follows a place and a comma says where that is. */
function continuePlace(name: NameSpan, before: NameSpan | undefined, text: string): NameSpan {
  if (!before || !(before.located || before.kind === 'place') || !/^, (?:and )?$/.test(text.slice(before.end, name.start))) return name
  if (name.kind === 'state') return { ...name, located: true }
  return name.kind === 'unknown' && !name.acts ? { ...name, kind: 'place', located: true } : name
}
