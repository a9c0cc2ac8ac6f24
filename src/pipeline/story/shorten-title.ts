/** Brings a clause to a title's length, between phrases and never in a word, and puts its ends right. */
import { JOINERS, LEADING, PHRASE_OPENERS } from './title-words.ts'

export const MAX_LENGTH = 90
/** Fewer words than this name nothing. */
export const MIN_WORDS = 3
/** Words before a comma that already make a title; fewer are a beginning. */
const ENOUGH_WORDS = 4
/** A comma of a list (`drugs, fraud and arms`) is no end of a clause. */
const LIST = /^, (?:[^\s,]+ ){0,2}[^\s,]+(?:, (?:[^\s,]+ ){0,2}[^\s,]+)*,? (?:and|or) /

/** Null where no cut leaves a title. */
export function shortenTitle(phrase: string): string | null {
  let title = cutAside(phrase)
  while (title.length > MAX_LENGTH) {
    const words = title.split(' ')
    let cut = words.length - 1
    while (cut > MIN_WORDS && !opensPhrase(words, cut)) cut--
    if (cut <= MIN_WORDS) return null
    title = words.slice(0, cut).join(' ')
  }
  title = title.replace(/(?:, (?:saying|adding|noting|warning|citing))?[\s,;:.–—-]*$/, '')
  for (let last = lastWord(title); PHRASE_OPENERS.has(last) || JOINERS.has(last); last = lastWord(title)) {
    title = title.slice(0, -last.length).trimEnd()
  }
  return title === '' ? null : balanceQuotes(title)
}

/** A cut may leave half of a quotation; then no mark is better than one. */
function balanceQuotes(title: string): string {
  const [opened, closed, plain] = ['“', '”', '"'].map((mark) => title.split(mark).length - 1)
  return opened === closed && (plain ?? 0) % 2 === 0 ? title : title.replace(/["“”]/g, '')
}

/** Up to the first comma, semicolon or dash that ends a clause. */
function cutAside(phrase: string): string {
  for (const { index } of phrase.matchAll(/,[”"’']? |; | [—–] /g)) {
    const isList = LIST.test(phrase.slice(index))
    if (!isList && phrase.slice(0, index).split(' ').length >= ENOUGH_WORDS) return phrase.slice(0, index)
  }
  return phrase
}

const opensPhrase = (words: readonly string[], index: number): boolean =>
  words[index - 1]?.endsWith(',') === true || PHRASE_OPENERS.has((words[index] ?? '').toLowerCase())

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
