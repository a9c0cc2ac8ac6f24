/** Brings a clause to a title's length, between phrases and never in a word, and puts its ends right. */
import { JOINERS, LEADING, PHRASE_OPENERS, QUANTIFIERS } from './title-words.ts'

export const MAX_LENGTH = 90
/** Fewer words than this name nothing. */
const MIN_WORDS = 3
/** Words before a comma that already make a title; fewer are a beginning. */
const ENOUGH_WORDS = 4
/** A comma of a list (`drugs, fraud and arms`) is no end of a clause. */
const LIST = /^, (?:[^\s,]+ ){0,2}[^\s,]+(?:, (?:[^\s,]+ ){0,2}[^\s,]+)*,? (?:and|or) /

interface Room {
  /** Characters that the title may take. */
  readonly room?: number
  /** Words that the title must hold, with one more after them: the verb and what it is done to. */
  readonly through?: string | undefined
}

/** A title cut before `of` or `to` is only half of what it says; one shorter by so much, or than this, says less still. */
const MUCH_SHORTER = 12
const FULL_ENOUGH = 40

const fuller = (title: string | null, longer: string | null): string | null =>
  title !== null && title.length >= FULL_ENOUGH && (longer?.length ?? 0) < title.length + MUCH_SHORTER ? title : longer

/** Null where no cut leaves a title. */
export function shortenTitle(phrase: string, { room = MAX_LENGTH, through }: Room = {}): string | null {
  const whole = cutAside(phrase)
  const least = Math.max(MIN_WORDS, wordsThrough(whole, through))
  let title: string | null = whole
  if (whole.length > room) title = fuller(cutTo(whole, room, least, opensPhrase), cutTo(whole, room, least, opensAnyPhrase))
  if (title === null) return null
  title = title.replace(/(?:,? (?:by )?(?:saying|adding|noting|warning|citing))?[\s,;:.–—-]*$/, '')
  for (let last = lastWord(title); PHRASE_OPENERS.has(last) || JOINERS.has(last); last = lastWord(title)) {
    title = title.slice(0, -last.length).trimEnd()
  }
  return title === '' ? null : balanceQuotes(endsAbbreviation(title) ? `${title}.` : title)
}

/** `talks with the U.S`: the last stop is the abbreviation's. */
const endsAbbreviation = (title: string): boolean => /\.\p{Lu}$/u.test(title)

type Opens = (words: readonly string[], index: number) => boolean

/** The longest beginning that fits and ends before a phrase. */
function cutTo(phrase: string, room: number, least: number, opens: Opens): string | null {
  const words = phrase.split(' ')
  for (let cut = words.length - 1; cut > least; cut -= 1) {
    const title = words.slice(0, cut).join(' ')
    if (title.length <= room && opens(words, cut)) return title
  }
  return null
}

/** How many words it takes to hold the words given; 0 where they are not in the phrase. */
function wordsThrough(phrase: string, through: string | undefined): number {
  const at = through === undefined ? -1 : phrase.indexOf(through)
  return at < 0 || through === undefined ? 0 : phrase.slice(0, at + through.length).split(' ').length
}

/** A cut may leave half of a quotation; then no mark is better than one. */
function balanceQuotes(title: string): string {
  const [opened, closed, plain] = ['“', '”', '"'].map((mark) => title.split(mark).length - 1)
  const doubled = opened === closed && (plain ?? 0) % 2 === 0 ? title : title.replace(/["“”]/g, '')
  return doubled.replace(/(?<before>^|\s)['‘](?=\p{L}[^'’]*$)/u, '$<before>')
}

/** `said that the ports, closed in May, were …`: the aside within what is said. */
const INNER_ASIDE = /^(?<head>[^,]*\bthat (?:[^\s,]+ ){0,4}[^\s,]+), [^,]{3,60}, (?=(?:was|is|were|are|has|have|had|will|would|could|can)\b)/

/** Up to the first comma, semicolon or dash that ends a clause. */
function cutAside(whole: string): string {
  const phrase = whole.replace(INNER_ASIDE, '$<head> ')
  for (const { index } of phrase.matchAll(/,[”"’']? |; | [—–] /g)) {
    const isList = LIST.test(phrase.slice(index))
    if (!isList && phrase.slice(0, index).split(' ').length >= ENOUGH_WORDS) return phrase.slice(0, index)
  }
  return phrase
}

const opensAnyPhrase: Opens = (words, index) => {
  const [before, word] = [words[index - 1] ?? '', words[index] ?? '']
  if (before.endsWith(',')) return true
  if (QUANTIFIERS.has(before.toLowerCase()) && word.toLowerCase() === 'of') return false
  return PHRASE_OPENERS.has(word.toLowerCase()) || opensClause(before, word)
}

const opensPhrase: Opens = (words, index) => opensAnyPhrase(words, index) && !/^(?:of|to)$/i.test(words[index] ?? '')

/** `curbs | Peru had placed on it`: after a plural in small letters a name begins a clause of its own. */
const opensClause = (before: string, word: string): boolean => /^\p{Ll}{3,}s$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(word)

const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1).toLowerCase()

/** Spaces and marks at the ends put right; a capital to begin with. */
export function tidyTitle(phrase: string): string {
  let title = phrase.replace(/\s+/g, ' ').replace(/ (?=[,.;:’])/g, '').replace(/,(?: ?,)+/g, ',').trim()
  title = title.replace(/^[\s,.;:–—•-]+|[\s,.;:–—-]+$/g, '')
  for (let first = firstWord(title); LEADING.has(first.toLowerCase()); first = firstWord(title)) {
    title = title.slice(first.length).trimStart()
  }
  return title.charAt(0).toUpperCase() + title.slice(1)
}

const firstWord = (title: string): string => /^\S+/.exec(title)?.[0] ?? ''
