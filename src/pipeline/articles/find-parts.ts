/**
 * The lines of a file → the parts of its report, with the furniture left out, and what the furniture
 * says about the article: its date, publisher and address. Reader comments and what follows are cut.
 */
import type { Span } from '../../dataset/dataset.ts'
import { furnitureOfLine, isCommentsHeading, signingAgency } from './find-furniture.ts'
import type { Line } from './find-lines.ts'
import { readDateLine } from './find-stated-date.ts'

/** `prose` ends like a sentence; a `heading` does not; a `bullet` opens with a mark of its own; a `summary` is prose above the byline. */
export type PartKind = 'heading' | 'bullet' | 'prose' | 'summary'

export interface Part extends Span {
  readonly kind: PartKind
}

export interface ReportParts {
  readonly parts: readonly Part[]
  readonly statedDate: Span | null
  readonly publisher: string | null
  readonly url: string | null
  /** `title: …` at the head of the file. */
  readonly title: Span | null
}

export function findParts(lines: readonly Line[]): ReportParts {
  const state: Reading = { parts: [], headDate: null, labelledDate: null, publisher: null, url: null, title: null, inHead: true, inList: false, lines }
  for (const line of lines.slice(0, findCommentsStart(lines))) readLine(state, line)
  const { headDate, labelledDate, publisher, url, title } = state
  // Where nothing follows it, a summary is the report.
  const parts = state.inHead ? state.parts.map((part): Part => (part.kind === 'summary' ? { ...part, kind: 'prose' } : part)) : state.parts
  return { parts, statedDate: headDate ?? labelledDate, publisher, url, title }
}

interface Reading {
  parts: Part[]
  headDate: Span | null
  labelledDate: Span | null
  publisher: string | null
  url: string | null
  title: Span | null
  /** Before the first prose. */
  inHead: boolean
  /** Under a heading such as "Related stories", until prose begins. */
  inList: boolean
  readonly lines: readonly Line[]
}

/** Days as headings tell when what stands below them was, not when the article was written. */
const isChronicle = (lines: readonly Line[]): boolean =>
  lines.filter(({ text, start, end }) => end - start <= DAY_LENGTH && readDateLine({ text, start, end }, { isFirst: false, inHead: true })?.isAlone).length > 1

/** `Wednesday, 24 September 2025:` */
const DAY_LENGTH = 32

function readLine(state: Reading, line: Span): void {
  if (state.inHead && readMetadata(state, line)) return
  const belowDeck = !state.inHead && isDeck(state.parts)
  const dated = readDateLine(line, { isFirst: state.parts.length === 0, inHead: state.inHead || belowDeck })
  if (dated && (state.inHead || dated.labelled || dated.timed || (belowDeck && dated.isAlone && !isChronicle(state.lines)))) {
    if (belowDeck) returnToHead(state)
    if (state.inHead) state.headDate ??= dated.date
    else state.labelledDate ??= dated.date
    if (dated.rest) readLine(state, dated.rest)
    return
  }
  const furniture = furnitureOfLine(line.text)
  if (furniture !== null) {
    if (belowDeck && furniture === 'byline') returnToHead(state)
    takeFurniture(state, line.text, furniture)
    return
  }
  const part = toPart(line, state)
  if (state.inList && (part.kind !== 'prose' || part.text.endsWith('?'))) return
  state.inList = false
  state.inHead &&= part.kind !== 'prose'
  state.parts.push(part)
}

function takeFurniture(state: Reading, text: string, rule: string): void {
  state.inList = rule === 'list-heading'
  if (rule === 'address') state.url ??= /https?:\/\/[^\s>]+/.exec(text)?.[0] ?? null
  if (rule === 'sign-off') state.publisher ??= signingAgency(text)
  if (rule === 'source') state.publisher ??= /:\s*(?<name>[^/|(]{2,40})/.exec(text)?.groups?.['name']?.trim() ?? null
  if (rule === 'copyright') state.publisher ??= publisherOfCopyright(text)
}

/** A deck is a sentence or two below the headline; longer prose is the report. */
const DECK_LINES = 2
const DECK_LENGTH = 250

function isDeck(parts: readonly Part[]): boolean {
  const prose = parts.filter(({ kind }) => kind === 'prose')
  return parts[0]?.kind === 'heading' && prose.length <= DECK_LINES && prose.every(({ text }) => text.length <= DECK_LENGTH)
}

/** A byline or time stamp shows that what stood above it was not the report yet. */
function returnToHead(state: Reading): void {
  state.parts = state.parts.map((part) => (part.kind === 'prose' ? { ...part, kind: 'summary' } : part))
  state.inHead = true
}

const METADATA = /^(?<field>title|headline|source|publisher|publication|author|byline|section|category|language|lang|slug|layout)\s*[:=]\s*(?<value>\S.*)$/iu

/** `source: The Herald` and its kin, as front matter and copying tools write them. */
function readMetadata(state: Reading, line: Span): boolean {
  const { field, value } = METADATA.exec(line.text)?.groups ?? {}
  if (field === undefined || value === undefined) return false
  if (/^(?:title|headline)$/i.test(field)) {
    const text = value.replace(/^["']|["']$/g, '')
    const start = line.start + line.text.indexOf(text, field.length)
    state.title ??= { start, end: start + text.length, text }
    return true
  }
  const url = /^https?:\/\/\S+$/.test(value)
  if (url) state.url ??= value
  else if (/^(?:source|publisher|publication)$/i.test(field) && value.length <= MAX_PUBLISHER) {
    // `Source: The Herald | 2026-02-09 10:15:00 | Editor: kr`: what stands before the time is the publisher.
    const stamp = readDateLine(line, { isFirst: false, inHead: true })
    if (stamp?.timed) state.headDate ??= stamp.date
    const name = stamp?.timed ? line.text.slice(line.text.indexOf(value, field.length), stamp.date.start - line.start).replace(/[\s|,·•–—-]+$/, '') : value
    if (name !== '') state.publisher ??= name
  }
  return url || value.length <= MAX_PUBLISHER
}

/** The longest name of a paper; longer values are text. */
const MAX_PUBLISHER = 60

const publisherOfCopyright = (text: string): string | null =>
  /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:[–-]\d{4})?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[\p{L}\d&'’. ]{2,40}?)(?:[.,|]|\s+all\b|$)/iu.exec(text)?.groups?.['name']?.trim() ?? null

const MARKER = /^(?:(?<bullet>[•·▪◦‣●■➤►]\s*|(?:[*–—-]|\d{1,2}[.)])\s+)|#{1,6}\s+|\*\*(?=.*\*\*$))/u

function toPart(line: Span, { inHead, parts }: Reading): Part {
  const marker = MARKER.exec(line.text)
  const bare = line.text.slice(marker?.[0].length ?? 0).replace(/\*\*$/, '')
  const start = line.start + (marker?.[0].length ?? 0)
  // What a file opens with and does not end is its headline, however long and small its words.
  const isHeadline = parts.length === 0 && bare.length <= HEADLINE_LENGTH && !ENDS.test(bare)
  const kind = (isProse(bare) && !isHeadline) || (!inHead && ENDS.test(bare.slice(-80).replace(BEHIND_END, ''))) ? 'prose' : marker?.groups?.['bullet'] === undefined ? 'heading' : 'bullet'
  return { start, end: start + bare.length, text: bare, kind }
}

/** Of the longest headlines. */
const HEADLINE_LENGTH = 130
/** A heading of fifteen words is rare; of twenty-five, none. */
const LONG_LINE = 25
const LOWER_CASE_LINE = 15
/** `They agreed on the following points and signed them:` leads over to a list or a quotation. */
const LEADING_LINE = 8

const ENDS = /[.!?…]\s*["'”’»)\]]*$/

/** `(ANI)`, `[File: Kim Lee]`: what may stand behind the end of a sentence. */
const BEHIND_END = /\s*(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])$|(?<=[.”"])\s+(?:EFE|ANI|PTI|AP|AFP)$/

/** Ends like a sentence, or is too long for a heading. */
export function isProse(line: string): boolean {
  if (line.length > 400) return true
  const text = line.replace(BEHIND_END, '')
  const words = text.split(/\s+/)
  if (words.length >= LONG_LINE) return true
  if (ENDS.test(text)) return words.length >= 3
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small * 3 >= words.length * 2 && words.length >= (text.endsWith(':') ? LEADING_LINE : LOWER_CASE_LINE)
}

/** Where readers begin to write: at a heading behind prose, or at the first of several portraits with a name. */
function findCommentsStart(lines: readonly Line[]): number {
  let hasProse = false
  let firstPortrait: number | null = null
  for (const { text, index } of lines) {
    if (hasProse && isCommentsHeading(text)) return firstPortrait ?? index
    if (hasProse && isPortrait(text, lines[index + 1]?.text ?? '')) {
      if (firstPortrait !== null) return firstPortrait
      firstPortrait = index
    }
    hasProse ||= isProse(text)
  }
  return lines.length
}

/** One letter in place of a picture, then a name that begins with it. */
const isPortrait = (letter: string, name: string): boolean =>
  letter.length === 1 && name.length < 40 && /^\p{Lu}/u.test(letter) && name.startsWith(letter) && name.split(' ').length <= 4
