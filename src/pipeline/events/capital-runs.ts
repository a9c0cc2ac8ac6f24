/**
 * Runs of capitalised words, the raw stuff of names: `Ministry of External Affairs`, `Jane M. Roe`.
 * A run never crosses punctuation; a small word (`of`, `and`, `de`) joins two parts only where an
 * office or an organisation asks for it.
 */
import { stateByDemonym, stateByName } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { words } from './grammar/word-set.ts'
import { DATE_WORDS, NO_NAMES, OFFICE_WORDS, OPENING_WORDS, ORGANISATION_HEADS, PORTFOLIO_WORDS } from './name-words.ts'
import { tagText } from './tag.ts'
import type { Token } from './token.ts'

/** How the whole article writes its words: what a capital at the start of a sentence or in a headline means. */
export interface WordCase {
  /** Words with a capital inside a sentence of running text. */
  readonly capitals: ReadonlySet<string>
  /** Words without one, in lower case. */
  readonly lowers: ReadonlySet<string>
}

export type CapitalRun = readonly Token[]

const CAPITAL = /^\p{Lu}/u
const LETTERS = /^\p{L}/u
/** Small words inside the names of people: `Charles de Gaulle`, `Mohammed bin Salman`. */
const PARTICLES = new Set(['de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'al', 'ul', 'el', 'ben', '&'])
const PREPOSITIONS = new Set(['of', 'for', 'to'])
/** Above this share of capitalised words a sentence is written as a headline, and capitals prove nothing. */
const TITLE_CASE_SHARE = 0.65

const bare = (token: Token): string => token.lower.replaceAll('.', '')
const isCapital = (token: Token): boolean => CAPITAL.test(token.text) && !/[\d$]/.test(token.text)
/** `Bashir al-Nuri`, `Hany el-Masri`: the article of an Arabic name hangs on what follows it. */
const isWithArticle = (token: Token): boolean => /^(?:al|el|ul|ad|ar|as|at|az|ez|an|ash|esh)-\p{Lu}/u.test(token.text)
const asksForMore = (token: Token): boolean => ORGANISATION_HEADS.has(bare(token)) || OFFICE_WORDS.has(bare(token))

/** Whether capitals in this sentence are those of a headline, which ends without a full stop. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return false
  const long = tokens.filter((token) => LETTERS.test(token.text) && token.text.length > 3)
  return long.length > 3 && long.filter((token) => CAPITAL.test(token.text)).length / long.length > TITLE_CASE_SHARE
}

/** What the running text of an article capitalises; sentences in title case and first words tell nothing. */
export function readWordCase(sentences: readonly (readonly Token[])[]): WordCase {
  const capitals = new Set<string>()
  const lowers = new Set<string>()
  for (const tokens of sentences) {
    if (isTitleCase(tokens)) continue
    tokens.forEach((token, index) => {
      if (!LETTERS.test(token.text)) return
      if (!CAPITAL.test(token.text)) lowers.add(token.text)
      else if (!opensSentence(tokens, index)) capitals.add(token.text)
    })
  }
  return { capitals, lowers }
}

/** First word, or first after an opening quotation mark, a colon or a bullet. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return !before || /^["“‘'«:;•*–—.!?-]+$/.test(before.text)
}

/** Every run of a sentence, without words that have a capital only because of where they stand. */
export function findCapitalRuns(text: string, tokens: readonly Token[], wordCase: WordCase): readonly CapitalRun[] {
  const titleCase = isTitleCase(tokens)
  const runs: Token[][] = []
  let run: Token[] = []
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  tokens.forEach((written, index) => {
    const token = withoutPrefix(written)
    const last = run.at(-1)
    const touches = last !== undefined && /^\s?$/.test(text.slice(last.end, token.start))
    if (last && !touches) close()
    if (isCapital(token) && !isOfNumber(text, token) && isNameWord(token, { tokens, index, titleCase, wordCase })) run.push(token)
    else if (!(run.length > 0 && joins(run, tokens, index))) close()
    else run.push(token)
  })
  close()
  return runs
}

/** `then-Kenyan President Roe`: what the name was is said by its own part. */
function withoutPrefix(token: Token): Token {
  const prefix = /^(?:then|ex|now|once|late)-(?=\p{Lu})/u.exec(token.text)?.[0].length ?? 0
  if (prefix === 0) return token
  return { ...token, text: token.text.slice(prefix), lower: token.lower.slice(prefix), lemma: token.lemma.slice(prefix), start: token.start + prefix }
}

const isAcronym = (token: Token): boolean => /^[A-Z]{2,}$/.test(token.text)

/** `777-200LR`, `16GB`, `US$5`: letters of a model, a unit or a currency. */
const isOfNumber = (text: string, token: Token): boolean => /\d[-–]?$/.test(text.slice(0, token.start)) || /^[-–]?[$£€¥\d]/.test(text.slice(token.end))

interface Place {
  readonly tokens: readonly Token[]
  readonly index: number
  readonly titleCase: boolean
  readonly wordCase: WordCase
}

function isNameWord(token: Token, { tokens, index, titleCase, wordCase }: Place): boolean {
  // `Theresa May`, `Mr March`: a month only where no name asks for more.
  if (DATE_WORDS.has(bare(token))) return isAfterFirstName(tokens, index)
  if (NO_NAMES.has(bare(token))) return opensLongerName(tokens, index) || endsDemonym(tokens, index)
  if (wordCase.capitals.has(token.text) || stateByName(token.text) || stateByDemonym(token.text)) {
    return isAcronym(token) || !OPENING_WORDS.has(token.lower) || (!titleCase && !opensSentence(tokens, index))
  }
  if (token.text.split('-').some((part, _, parts) => stateByName(part) ?? (parts.length > 1 && stateByDemonym(part)))) return true
  if (titleCase) return /^[A-Z]{2,5}$/.test(token.text) && !/^[A-Z]{2,}$/.test(tokens[index - 1]?.text ?? '')
  if (!opensSentence(tokens, index)) return true
  if (OPENING_WORDS.has(token.lower) || KIN.has(token.lower) || isNumber(token)) return false
  const next = tokens[index + 1]
  // `Lula da Silva met`, `Ursula von der Leyen met`: the small words are the name's.
  const ahead = tokens.slice(index + 1, index + 4).find(({ lower }) => !PARTICLES.has(lower))
  if (next && ahead && isCapital(ahead) && isNextTo(token, next)) {
    return asksForMore(token) || PORTFOLIO_WORDS.has(bare(token)) || (!wordCase.lowers.has(token.lower) && !isPlainAdjective(token.lower))
  }
  // `Minister of Trade Jane Roe`
  if (next && OFFICE_WORDS.has(bare(token)) && PREPOSITIONS.has(next.lower) && CAPITAL.test(tokens[index + 2]?.text ?? '')) return true
  return token.pos === 'PROPN' && !wordCase.lowers.has(token.lower) && !COMMON_ENDING.test(token.lower) && !isPlainPlural(token.lower) && actsNext(next)
}

/** `Thirty NATO peacekeepers`; `Seven West Media` loses its number, which few names have. */
const isNumber = ({ pos, text }: Token): boolean => pos === 'NUM' && /^\p{Lu}\p{Ll}+$/u.test(text)

/** `Brothers Ana and Ivo Roe`: what they are to one another, at the head of a sentence. */
const KIN = words('brothers sisters twins cousins')

/** `Hostility grew`, `Fishing began`: alone at the head of a sentence a word so formed is a common noun. */
const COMMON_ENDING = /(?:ing|ity|ities|[st]ions?|ness|ments?|ism|ships?|[ae]nces?)$/

/** What follows a name that opens a sentence: a verb, a comma, a possessive, another party. */
const actsNext = (next: Token | undefined): boolean =>
  next !== undefined && (['VERB', 'AUX', 'PART', 'ADV', 'CCONJ'].includes(next.pos) || /^[,('’]/.test(next.text))

/** Adjectives that open names: `Royal Navy`, `New York`. */
const NAME_ADJECTIVES = words('royal new great united south north east west central red white black big free golden old grand holy global international national human federal public social world')

/** What was asked before of the tagger: it is by far the slowest step, and sentences open with few words. */
const plainWords = new Map<string, Token | undefined>()

/** How the tagger reads a word written small and alone. */
function plainWord(lower: string): Token | undefined {
  if (!plainWords.has(lower)) plainWords.set(lower, tagText(lower)[0])
  return plainWords.get(lower)
}

/** `Actual results`, `Current Chancellor Jane Roe`: written small, the tagger knows it for an adjective. */
export const isPlainAdjective = (lower: string): boolean => !NAME_ADJECTIVES.has(lower) && ['ADJ', 'ADV'].includes(plainWord(lower)?.pos ?? 'X')

/** `Banners hung`: written small, the tagger knows it for a plural. */
function isPlainPlural(lower: string): boolean {
  const word = plainWord(lower)
  return word?.pos === 'NOUN' && word.lemma !== lower && lower.endsWith('s')
}

const isNextTo = (token: Token, next: Token): boolean => next.start - token.end <= 1

function isAfterFirstName(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return before !== undefined && isCapital(before) && (isGivenName(before.text) || /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(before.text)) && next?.pos !== 'NUM'
}

/** `European` and its like are no names alone but open some: `European Commission`. */
function opensLongerName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && isCapital(next) && !NO_NAMES.has(bare(next))
}

/** `South African`, also in `Kenyan-South African`. */
const endsDemonym = (tokens: readonly Token[], index: number): boolean =>
  stateByDemonym(`${tokens[index - 1]?.text.split('-').at(-1) ?? ''} ${tokens[index]?.text ?? ''}`) !== null

/** `People’s National Congress`, `Workers’s Party`: who gives a body its name. */
const PEOPLE = words('people women children worker farmer youth veteran')
/** `National Prosecutor’s Office`: whose office it is. */
const HOLDERS = words('prosecutor president governor mayor minister premier chancellor speaker attorney ombudsman commissioner general king queen prince')

/** Whether the small word at `index` continues the run before it. */
function joins(run: readonly Token[], tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  const next = tokens[index + 1]
  const afterNext = tokens[index + 2]
  if (word && isWithArticle(word)) return true
  if (!word || !next) return false
  const last = run.at(-1)
  // `Ursula von der Leyen`
  if (PARTICLES.has(word.lower)) return isCapital(next) || (PARTICLES.has(next.lower) && afterNext !== undefined && isCapital(afterNext))
  if (/^['’]s$/.test(word.text)) return last !== undefined && isCapital(next) && (PEOPLE.has(bare(last)) || (HOLDERS.has(bare(last)) && ORGANISATION_HEADS.has(bare(next))))
  if (word.text === ',') return joinsPortfolios(run, tokens, index)
  const ahead = next.lower === 'the' ? afterNext : next
  if (word.lower === 'the') return last !== undefined && PREPOSITIONS.has(last.lower) && isCapital(next)
  if (!ahead || !isCapital(ahead) || DATE_WORDS.has(bare(ahead)) || NO_NAMES.has(bare(ahead))) return false
  if (PREPOSITIONS.has(word.lower)) return last !== undefined && run.some(asksForMore) && (word.lower !== 'to' || OFFICE_WORDS.has(bare(last)))
  return word.lower === 'and' && joinsTitle(run, tokens, index)
}

/** `Ministry of Food, Water and Energy`: a list of portfolios that ends with `and` and another one. */
function joinsPortfolios(run: CapitalRun, tokens: readonly Token[], comma: number): boolean {
  const of = run.findIndex((token) => token.lower === 'of' || token.lower === 'for')
  if (of < 1 || !run.slice(0, of).some(asksForMore) || !isPortfolio(run.at(-1))) return false
  for (let index = comma + 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.lower === 'and') return isPortfolio(tokens[index + 1])
    if (token?.text !== ',' && !isPortfolio(token)) return false
  }
  return false
}

const isPortfolio = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && PORTFOLIO_WORDS.has(bare(token))

/** `Ministry of Food and Farming`, `National Security and Intelligence Adviser`: one office, not two parties. */
function joinsTitle(run: readonly Token[], tokens: readonly Token[], index: number): boolean {
  const ahead: Token[] = []
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || !isCapital(token)) break
    ahead.push(token)
  }
  const [first] = ahead
  if (!first || stateByName(first.text)) return false
  const inPortfolio = run.some((token) => PREPOSITIONS.has(token.lower)) && run.some(asksForMore)
  const portfolios = run.every((token) => PORTFOLIO_WORDS.has(bare(token)) || OFFICE_WORDS.has(bare(token)) || PREPOSITIONS.has(token.lower))
  const closesFirm = PORTFOLIO_WORDS.has(bare(run.at(-1) ?? first)) && ahead.length > 1 && ORGANISATION_HEADS.has(bare(ahead.at(-1) ?? first))
  return closesFirm || (inPortfolio && PORTFOLIO_WORDS.has(bare(first))) || (portfolios && ahead.some(asksForMore) && PORTFOLIO_WORDS.has(bare(first)))
}
