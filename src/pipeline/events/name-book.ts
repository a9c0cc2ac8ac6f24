/**
 * Who the names of one article stand for: surnames joined to full names, abbreviations to what they were
 * introduced for, lone words told apart as firms, people or places by how the whole article uses them.
 * Every name of the article is read before the first is resolved, so reading order does not matter.
 */
import { isPlainAdjective, type WordCase } from './capital-runs.ts'
import { countLoneWords, isPoint, readHalves, type LoneUse, type NamedSentence, type Party } from './lone-names.ts'
import type { NameSpan } from './name-span.ts'
import { partyBySeat, splitOwner, stateByDemonym, stateByName } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { enterOffice, holderFor, holderOf, mayLead, noOffices, type Offices } from './offices.ts'
import { COMPANY_ENDINGS, ORGANISATION_HEADS, PLACE_HEADS, PORTFOLIO_WORDS, SOVEREIGN } from './name-words.ts'

export interface NameBook {
  /**
   * Whom a name stands for; null for places, things and words that name no party.
   * @param owner the state that stands before it: `Peru` of `the Peruvian President`
   */
  readonly resolve: (name: NameSpan, owner?: string | null) => Party | null
  /** Whom the seat of a government speaks for. */
  readonly resolveSeat: (name: NameSpan) => Party | null
  /** Whom `the trade minister` means; null where the article has none, or several. */
  readonly resolveOffice: (words: string) => Party | null
  /** Whether `the leaders` may mean that person. */
  readonly mayLead: (person: string) => boolean
}

const wordsOf = (name: string): readonly string[] => name.split(' ')
const lastWord = (name: string): string => wordsOf(name).at(-1) ?? name
const firstWord = (name: string): string => wordsOf(name)[0] ?? name
const bare = (word: string): string => word.toLowerCase().replaceAll('.', '')
const ACRONYM = /^[A-Z][A-Z&.]+$/

interface Entries {
  readonly lone: ReadonlyMap<string, LoneUse>
  readonly people: Map<string, string>
  readonly surnames: Map<string, string>
  readonly organisations: Map<string, string>
  /** `MEA` → its full name; an abbreviation of a thing maps to null. */
  readonly abbreviations: Map<string, Party | null>
  /** `trade minister` → who holds it; null when several do. */
  readonly offices: Offices
  /** Names of several words that a title or a given name shows to be a person's, somewhere in the article. */
  readonly persons: ReadonlySet<string>
  /** `South` → South Korea, where the article names no other southern state. */
  readonly halves: ReadonlyMap<string, Party | null>
  readonly wordCase: WordCase
}

export function makeNameBook(sentences: readonly NamedSentence[], wordCase: WordCase): NameBook {
  const names = sentences.flatMap((sentence) => sentence.names)
  const entries: Entries = {
    lone: countLoneWords(sentences), people: new Map(), surnames: new Map(), organisations: new Map(), abbreviations: new Map(), offices: noOffices(), halves: readHalves(names), persons: new Set(names.filter(({ kind }) => kind === 'person').map(({ name }) => name)), wordCase,
  }
  for (const name of names) enter(name, entries)
  for (const sentence of sentences) readAbbreviations(sentence, entries)
  for (const { text, names: own } of sentences) for (const name of own) enterShortForms(name, text, entries)
  return {
    resolve: (name, owner = null) => resolve(name, entries, owner),
    resolveSeat: (name) => (name.form === 'seat' ? partyBySeat(name.name) : null),
    resolveOffice: (words) => toPerson(holderOf(entries.offices, words)),
    mayLead: (person) => mayLead(entries.offices, person),
  }
}

function enter(name: NameSpan, entries: Entries): void {
  const kind = kindOf(name, entries)
  if (kind === 'person') {
    const person = withoutAcronym(name.name)
    if (person.includes(' ')) {
      entries.people.set(person, person)
      // Of two who share a surname, the surname alone is the one told of first: the other is named in full.
      for (const surname of new Set([lastWord(person), withoutArticle(lastWord(person))])) {
        if (!entries.surnames.get(surname)?.includes(' ')) entries.surnames.set(surname, person)
      }
      const full = /^(?<first>\S+) (?:\S+ )+(?<last>\S+)$/.exec(person)?.groups
      if (full) entries.people.set(`${full['first']} ${full['last']}`, person)
      const first = firstWord(person)
      // Where people are called by their first name, the article shows it: `Abiy said`.
      const isCalledSo = isGivenName(first) || (name.kind === 'person' && (entries.lone.get(first)?.party ?? 0) > 0)
      if (!entries.surnames.get(first)?.includes(' ') && isCalledSo) entries.surnames.set(first, person)
    } else if (!entries.surnames.has(person)) {
      entries.surnames.set(person, person)
    }
  } else if (kind === 'organisation') {
    entries.organisations.set(name.name, name.name)
  }
}

/** `Jane Roe`, `Northrop Grumman`, `Goh Chok Tong`: what two or three capitalised words name. */
function kindOf(name: NameSpan, { lone, persons, wordCase }: Entries): NameSpan['kind'] {
  if (name.kind !== 'unknown') return name.kind
  if (persons.has(name.name)) return 'person'
  const words = wordsOf(name.name)
  if (words.length === 1) return 'unknown'
  if (words.length > 4 || name.located) return name.located ? 'place' : 'organisation'
  if (ACRONYM.test(words[0] ?? '')) return isTitled(words.slice(1), lone, wordCase) ? 'person' : 'organisation'
  const last = lone.get(lastWord(name.name))
  const first = lone.get(firstWord(name.name))
  if (last && last.party + last.other > 0 && !first) return 'person'
  if (first && (first.party > 0 || first.other > 0)) return 'organisation'
  if (words.some((word) => stateByName(word) ?? stateByDemonym(word) ?? partyBySeat(word))) return 'organisation'
  return isPersonLike(words, wordCase) ? 'person' : 'organisation'
}

/** What follows an abbreviation of an office: a full name, or a surname that the article uses alone. */
const isTitled = (rest: readonly string[], lone: Entries['lone'], wordCase: WordCase): boolean =>
  rest.length === 1 ? (lone.get(rest[0] ?? '')?.party ?? 0) > 0 : isPersonLike(rest, wordCase)

/** No word of it is a plain adjective, a head noun, or one that the article also writes small. */
const isPersonLike = (words: readonly string[], { lowers }: WordCase): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every((word) =>
    !ACRONYM.test(word) && !lowers.has(word.toLowerCase()) && !isPlainAdjective(word.toLowerCase()) &&
    ![ORGANISATION_HEADS, PORTFOLIO_WORDS, PLACE_HEADS].some((heads) => heads.has(bare(word))))

/** `Nuri` of `al-Nuri`. */
const withoutArticle = (surname: string): string => surname.replace(/^\p{Ll}{2,3}-(?=\p{Lu})/u, '')

const withoutAcronym = (name: string): string => (name.includes(' ') && ACRONYM.test(firstWord(name)) ? wordsOf(name).slice(1).join(' ') : name)

/** `Ministry of Trade (MoT)`: the bracket holds a short name of what stands before it. */
function readAbbreviations({ text, names }: NamedSentence, entries: Entries): void {
  names.forEach((short, index) => {
    const long = names[index - 1]
    if (!long || text[short.end] !== ')' || !/^,? ?\($/.test(text.slice(long.end, short.start))) return
    if (short.name.includes(' ') || !lettersMatch(short.name, long.name)) return
    if (long.kind === 'thing') entries.abbreviations.set(short.name, null)
    else if (long.kind === 'person' || long.kind === 'state') entries.abbreviations.set(short.name, { name: long.name, kind: long.kind })
    else {
      const full = long.name.replace(new RegExp(` ${short.name.replaceAll(/\W/g, '')}\\b.*$`), '')
      entries.organisations.set(full, full)
      entries.organisations.set(long.name, full)
      entries.abbreviations.set(short.name, { name: full, kind: 'organisation' })
    }
  })
}

/** The abbreviation's capitals open words of the name, in order. */
function lettersMatch(short: string, long: string): boolean {
  const initials = [...long.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(([letter]) => letter.toUpperCase())
  let at = -1
  return (short.match(/[A-Z]/g) ?? []).every((letter) => {
    at = initials.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** `Acme` for `Acme Inc.`, `the NSA` for `NSA Ajay Roe`, `the trade minister` for `Trade Minister Jane Roe`. */
function enterShortForms(name: NameSpan, text: string, entries: Entries): void {
  const kind = kindOf(name, entries)
  if (kind === 'organisation' && name.name.includes(' ')) {
    const core = wordsOf(name.name).filter((word) => !COMPANY_ENDINGS.has(bare(word))).join(' ')
    const short = core !== '' && core !== name.name ? core : firstOfTwo(name, entries)
    if (short && !entries.organisations.has(short)) entries.organisations.set(short, name.name)
    // `the Air Force` for `the United States Air Force`.
    const { state, body } = splitOwner(name.name)
    if (state && body.includes(' ') && (entries.organisations.get(body) ?? body) === body) entries.organisations.set(body, name.name)
  }
  if (kind !== 'person') return
  const person = fullName(withoutAcronym(name.name), entries)
  const acronym = name.name === withoutAcronym(name.name) ? null : firstWord(name.name)
  if (acronym) entries.abbreviations.set(acronym, { name: person, kind: 'person' })
  enterOffice(entries.offices, person, { before: text.slice(0, name.start), behind: text.slice(name.end), title: name.title })
}

/** `Northrop` of `Northrop Grumman`, where the article lets the first word act alone. */
function firstOfTwo(name: NameSpan, { lone, wordCase }: Entries): string | null {
  const [first, second, third] = wordsOf(name.name)
  if (!first || !second || third !== undefined || name.kind !== 'unknown' || ORGANISATION_HEADS.has(bare(first))) return null
  return (lone.get(first)?.party ?? 0) > 0 && !wordCase.lowers.has(first.toLowerCase()) ? first : null
}

const fullName = (person: string, { people, surnames }: Entries): string => people.get(person) ?? surnames.get(lastWord(person)) ?? person

function resolve(name: NameSpan, entries: Entries, owner: string | null): Party | null {
  const kind = kindOf(name, entries)
  if (kind === 'state') return { name: name.name, kind }
  if (kind === 'thing' || kind === 'place') return null
  if (kind === 'person') return { name: resolvePerson(name, entries), kind }
  if (kind === 'office') return resolveOffice(name, entries, owner)
  const abbreviation = entries.abbreviations.get(name.name)
  if (abbreviation !== undefined) return abbreviation
  const organisation = entries.organisations.get(name.name)
  if (kind === 'organisation') return isIdle(name, organisation, entries) ? null : { name: organisation ?? name.name, kind }
  return resolveLoneWord(name, organisation, entries)
}

function resolvePerson(name: NameSpan, entries: Entries): string {
  const person = withoutAcronym(name.name)
  if (entries.people.has(person)) return entries.people.get(person) ?? person
  if (person.includes(' ')) return person
  const full = fullName(person, entries)
  // Kings are called by their first name: King Rashid is not Prince Omar bin Rashid.
  return SOVEREIGN.test(name.title ?? '') && firstWord(full) !== person ? person : full
}

/** @param owner the state whose office it is, where the text says so */
function resolveOffice({ name }: NameSpan, { offices }: Entries, owner: string | null): Party | null {
  const office = name.toLowerCase()
  const holder = owner === null ? offices.holders.get(office) : holderFor(offices, owner, office)
  return toPerson(holder === undefined ? holderOf(offices, `the ${office}`) : holder)
}

const toPerson = (name: string | null): Party | null => (name === null ? null : { name, kind: 'person' })

/** An abbreviation that never acts is a unit, a product or a format. */
const isIdle = (name: NameSpan, organisation: string | undefined, { lone }: Entries): boolean =>
  organisation === name.name && ACRONYM.test(name.name) && (lone.get(name.name)?.party ?? 0) === 0

function resolveLoneWord(name: NameSpan, organisation: string | undefined, entries: Entries): Party | null {
  if (isPoint(name.name)) return entries.halves.get(name.name) ?? null
  const person = entries.surnames.get(name.name)
  if (person && !name.located) return { name: person, kind: 'person' }
  if (organisation) return { name: organisation, kind: 'organisation' }
  const use = entries.lone.get(name.name)
  if (!use || use.party === 0 || use.place >= use.party || name.located) return null
  if (use.personal > use.impersonal) return { name: name.name, kind: 'person' }
  return { name: name.name, kind: 'organisation' }
}
