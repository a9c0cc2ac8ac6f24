/**
 * HTML read in place: everything that a reader does not see becomes white space of the same length, so
 * that offsets still point into the file. Entities stay as they are. Not a parser: it takes any text.
 */
import type { Span } from '../../dataset/dataset.ts'

/** Elements whose content is no part of the report. */
const DROPPED = 'script|style|nav|noscript|svg|template|form|button|select|aside|footer|iframe|head|figure'
/** What is blanked whole: comments, and dropped elements to their end. */
const HIDDEN = new RegExp(String.raw`<!--[\s\S]*?(?:-->|$)|<(?<name>${DROPPED})\b[^>]*>[\s\S]*?(?:</\k<name>\s*>|$)`, 'gi')
const TAG = /<\/?(?<name>[a-z][a-z0-9]*)\b[^<>]*>|<![^<>]*>/gi
/** Elements within a line; every other tag ends one. */
const INLINE = new Set('a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '))

export const isMarkup = (fileName: string): boolean => /\.html?$/i.test(fileName)

/** The text as a reader sees it, as long as the file: tags are spaces, ends of blocks are line ends. */
export function blankMarkup(text: string): string {
  const visible = text.replace(HIDDEN, (hidden) => blank(hidden, '\n')).replace(/[\r\n]/g, ' ')
  return visible.replace(TAG, (tag, name: string | undefined) => blank(tag, INLINE.has((name ?? '').toLowerCase()) ? ' ' : '\n'))
}

const blank = (hidden: string, first: string): string => first + ' '.repeat(hidden.length - 1)

export interface MarkupFacts {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly statedDate: Span | null
}

const META = /<(?:meta|link|time)\b[^<>]{0,2000}>/gi
const ATTRIBUTE = /(?<key>[\w:.-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g

/** What the head of a page says about its article: Open Graph, canonical address, date of publication. */
export function readMarkupFacts(text: string): MarkupFacts {
  const facts = new Map<string, Span>()
  for (const tag of text.matchAll(META)) {
    const attributes = readAttributes(tag[0], tag.index)
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? attributes.get('rel')
    const value = attributes.get('content') ?? attributes.get('href') ?? attributes.get('datetime')
    const name = key?.text.toLowerCase() ?? (attributes.has('datetime') ? 'time' : '')
    if (value && value.text !== '' && !facts.has(name)) facts.set(name, value)
  }
  return {
    title: facts.get('og:title')?.text ?? null,
    url: facts.get('canonical')?.text ?? facts.get('og:url')?.text ?? null,
    publisher: facts.get('og:site_name')?.text ?? null,
    statedDate: toDay(facts.get('article:published_time') ?? facts.get('datepublished') ?? linkedDate(text) ?? facts.get('date') ?? facts.get('time')),
  }
}

const LINKED_DATE = /"datePublished"\s*:\s*"(?<stamp>[^"]{10,40})"/

/** The date in the linked data (JSON-LD) that most sites put into a script. */
function linkedDate(text: string): Span | undefined {
  const found = LINKED_DATE.exec(text)
  const stamp = found?.groups?.['stamp']
  if (!found || stamp === undefined) return undefined
  const start = found.index + found[0].length - 1 - stamp.length
  return { start, end: start + stamp.length, text: stamp }
}

function readAttributes(tag: string, at: number): ReadonlyMap<string, Span> {
  const attributes = new Map<string, Span>()
  for (const found of tag.matchAll(ATTRIBUTE)) {
    const { key = '', double, single } = found.groups ?? {}
    const value = double ?? single ?? ''
    const start = at + found.index + found[0].length - 1 - value.length
    attributes.set(key.toLowerCase(), { start, end: start + value.length, text: value })
  }
  return attributes
}

/** The day of an ISO time stamp. */
function toDay(stamp: Span | undefined): Span | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(stamp?.text ?? '')?.[0]
  return stamp && day !== undefined ? { start: stamp.start, end: stamp.start + day.length, text: day } : null
}
