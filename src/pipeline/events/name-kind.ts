/** What kind of name a run of capitalised words is, from its own words and those around it. */
import type { CapitalRun } from './capital-runs.ts'
import { isGivenName } from './given-names.ts'
import type { NameKind, Scene } from './name-span.ts'
import { COMPANY_ENDINGS, GOVERNMENT_WORDS, OFFICE_WORDS, ORGANISATION_HEADS, PERSON_NOUNS, PLACE_HEADS, PORTFOLIO_WORDS } from './name-words.ts'
import type { Token } from './token.ts'

export const bare = (token: Token): string => token.lower.replaceAll('.', '')
/** `of`, `and`; `al-Nuri` is a name. */
export const isSmall = (token: Token): boolean => /^\p{Ll}(?!.*-\p{Lu})/u.test(token.text) || token.text === '&'
export const has = (run: CapitalRun, words: ReadonlySet<string>): boolean => run.some((token) => words.has(bare(token)))
export const lastIn = (run: CapitalRun, words: ReadonlySet<string>): boolean => words.has(bare(run.at(-1) ?? run[0] ?? NOTHING))
export const NOTHING: Token = { text: '', start: 0, end: 0, lower: '', lemma: '', pos: 'X' }

export function kindOf(run: CapitalRun, scene: Scene, located: boolean): NameKind {
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
export const isModel = (run: CapitalRun, { text }: Scene): boolean => {
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

export const isRole = (word: string | undefined): boolean => word !== undefined && (OFFICE_WORDS.has(word) || PERSON_NOUNS.has(word))

/** `the firm's chief executive`, `Minister for Trade of Peru`: what is said of a person between commas. */
function isApposition(words: string): boolean {
  const list = words.toLowerCase().split(/[\s]+/).slice(0, 6)
  // `head of the port authority`: an office needs no article.
  return (isRole(list[0]) && list[1] === 'of') || (/^(?:the|a|an|\S+[’']s|[A-Z])/.test(words) && list.some(isRole))
}
