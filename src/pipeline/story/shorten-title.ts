/** Brings a clause to a title's length, between phrases and never in a word, and puts its ends right. */
import { cutTitle } from './cut-title.ts'
import { capitalised } from './title-edit.ts'
import { LEADING } from './title-words.ts'

export const MAX_LENGTH = 90
/** Fewer words than this name nothing. */
const MIN_WORDS = 3
/** Words before a comma that already make a title; fewer are a beginning. */
const ENOUGH_WORDS = 4
/** A comma of a list (`drugs, fraud and arms`) is no end of a clause. */
const LIST = /^, (?!(?:he|she|it|they|we) )(?:[^\s,]+ ){0,2}[^\s,]+(?:, (?:[^\s,]+ ){0,2}[^\s,]+)*,? (?:and|or) /

interface Room {
  /** Characters that the title may take. */
  readonly room?: number
  /** Words that the title must hold, with one more after them: the verb and what it is done to. */
  readonly through?: string | undefined
}

/** Null where no cut leaves a title. */
export function shortenTitle(phrase: string, { room = MAX_LENGTH, through }: Room = {}): string | null {
  const whole = cutAside(phrase)
  let title = cutTitle(whole, { room, least: leastOf(whole, through) })
  if (title === null) return null
  title = title.replace(/(?:,? (?:by )?(?:saying|adding|noting|warning|citing))?[\s,;:.–—-]*(?:\s["“])?$/, '').trimEnd()
  // `and it must stop,”`: an American comma within the marks.
  title = title.replace(/,(?=["”]$)/, '')
  title = title.replace(BARE_PARTICIPLE, '$<noun>').replace(BARE_THERE, '').replace(LEADS_ON, '')
  return title === '' ? null : balanceQuotes(endsAbbreviation(title) ? `${title}.` : title)
}

/** `a visit | planned`, without the day that it was planned for. */
const BARE_PARTICIPLE = /(?<!\b(?:was|were|been|be|being|is|are|has|have|had)(?: \p{Ll}+)*)(?<noun> (?!(?:was|were|been|be|being|is|are|has|have|had)\b)\p{L}+) (?:planned|scheduled|due|slated|held|imposed|issued|released|published)$/u

/** `trained soldiers | there`: where, the text before said. */
const BARE_THERE = /(?<!\b(?:is|are|was|were|be|been|from|get|go|went|out|over|up)) there$/u

/** `by telephone | and again`, `widened the list | so`: what they led on to is gone. */
const LEADS_ON = / (?:and(?: (?:again|then|later|also))?|(?<!\b(?:do|does|did|done|doing) )so|overnight)$/

/** `talks with the U.S`: the last stop is the abbreviation's. */
const endsAbbreviation = (title: string): boolean => /\.\p{Lu}$/u.test(title)

/** Where the words given and one more end; without them, where the third word does. */
function leastOf(phrase: string, through: string | undefined): number {
  const at = through === undefined ? -1 : phrase.indexOf(through)
  // `ten soldiers were hurt | when …`: a passive may end with its verb.
  const next = at > 0 && through !== undefined && PASSIVE.test(phrase.slice(0, at)) && CIRCUMSTANCE.test(phrase.slice(at + through.length)) ? 0 : 1
  const words = at < 0 || through === undefined ? MIN_WORDS : phrase.slice(0, at + through.length).split(' ').length + next
  return phrase.split(' ').slice(0, Math.max(words, MIN_WORDS)).join(' ').length
}

const CIRCUMSTANCE = /^ (?:when|while|as|after|before|because|by|in|at|on|during) /
const PASSIVE = /\b(?:was|were|been|is|are) (?:\p{Ll}+ly )?$/u

/** A cut may leave half of a quotation; then no mark is better than one. */
function balanceQuotes(title: string): string {
  const [opened, closed, plain] = ['“', '”', '"'].map((mark) => title.split(mark).length - 1)
  const doubled = opened === closed && (plain ?? 0) % 2 === 0 ? title : title.replace(/["“”]/g, '')
  const single = doubled.replace(/(?<before>^|\s)['‘](?=\p{L}[^'’]*$)/u, '$<before>')
  return capitalised(single)
}

/** `said that the ports, closed in May, were …`: the aside within what is said. */
const INNER_ASIDE = /^(?<head>[^,]*\bthat (?:[^\s,]+ ){0,8}[^\s,]+), [^,]{3,60}, (?=(?:was|is|were|are|has|have|had|will|would|could|can)\b)/

/** `a call by Jane Roe, leader of the pilots, to yield`: who somebody is, or does, between a name and what goes on. */
const APPOSITION = /(?<name>\p{Lu}[\p{L}’'.-]+), (?:(?:an?|the|its|his|her|their|who|whose|which|then)|(?:\p{Lu}[\p{L}’'.-]+ ){0,3}\p{Ll}[\p{Ll}-]+) [^,\d]{3,90}, (?=(?:to|for|on|over|in|at|from|against|of|with|about|by|that|if|whether) )/u

/** Up to the first comma, semicolon, colon or dash that ends a clause. */
function cutAside(whole: string): string {
  const phrase = whole.replace(INNER_ASIDE, '$<head> ').replace(APPOSITION, '$<name> ')
  let isList = false
  for (const { 0: mark, index } of phrase.matchAll(/,[”"’']? |; |: (?=\p{Ll})| (?:[—–]|--?) | and that /gu)) {
    // `rockets, flares, and shells`: the last comma of a list is one of it.
    isList = LIST.test(phrase.slice(index)) || (isList && /^, (?:and|or) /.test(phrase.slice(index)))
    if (isInsideQuotation(phrase, index)) continue
    const closed = /^,(?<mark>[”"])/.exec(mark)?.groups?.['mark']
    if (!isList && !(mark !== '; ' && OWNERS.test(phrase.slice(0, index))) && phrase.slice(0, index).split(' ').length >= ENOUGH_WORDS) return phrase.slice(0, index) + (closed ?? '')
  }
  return phrase
}

/** `a “swift, full inquiry”`: the comma is between two adjectives of a few words taken up. */
function isInsideQuotation(phrase: string, at: number): boolean {
  const opened = /["“](?<words>[^"“”]*)$/.exec(phrase.slice(0, at))?.groups?.['words']
  const isOpen = opened !== undefined && (phrase.slice(0, at).split('"').length % 2 === 0 || phrase.slice(0, at).includes('“'))
  return isOpen && opened.split(' ').length <= FEW_WORDS && /^, (?!["”])/.test(phrase.slice(at))
}
/** Words of a quotation that are no clause yet. */
const FEW_WORDS = 2

/** `Peru and Chile: fishing pact`: whose act follows, no clause. */
const OWNERS = /^(?:\p{Lu}\S*|and|of|the)(?: (?:\p{Lu}\S*|and|of|the))*$/u

/** `14:05 Peru …`, `2008-2011 - Clashes`: what a ticker or a chronology puts before its words. */
const OPENING_MARK = /^(?:\d{1,2}:|\d{1,2}-(?=\p{Lu})|\d{4}(?:[-–]\d{2,4})? ?(?=[-–—:] ))/u

/** Spaces and marks at the ends put right; a capital to begin with. */
export function tidyTitle(phrase: string): string {
  let title = phrase.replace(/\s+/g, ' ').replace(/ (?=[,.;:’])/g, '').replace(/,(?: ?,)+/g, ',').trim()
  title = title.replace(OPENING_MARK, '').replace(/^[\s,.;:–—•-]+|[\s,.;:–—-]+$/g, '')
  for (let first = firstWord(title); LEADING.has(first.toLowerCase()); first = firstWord(title)) {
    title = title.slice(first.length).trimStart()
  }
  return capitalised(title)
}

const firstWord = (title: string): string => /^\S+/.exec(title)?.[0] ?? ''
