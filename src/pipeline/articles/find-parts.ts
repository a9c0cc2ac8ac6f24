/**
 * The lines of a file → the parts of its report, with the furniture left out, and what the furniture
 * says about the article: its date, publisher and address. Reader comments and what follows are cut.
 */
import type { Span } from '../../dataset/dataset.ts'
import { furnitureOfLine, isCommentsHeading, signingAgency } from './find-furniture.ts'
import type { Line } from './find-lines.ts'
import { readDateLine } from './find-stated-date.ts'

/** `prose` ends like a sentence; a `heading` does not; a `bullet` opens with a mark of its own. */
export type PartKind = 'heading' | 'bullet' | 'prose'

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
  const state: Reading = { parts: [], headDate: null, labelledDate: null, publisher: null, url: null, title: null, inHead: true, inList: false }
  for (const line of lines.slice(0, findCommentsStart(lines))) readLine(state, line)
  const { parts, headDate, labelledDate, publisher, url, title } = state
  return { parts, statedDate: headDate ?? labelledDate, publisher, url, title }
}

interface Reading {
  readonly parts: Part[]
  headDate: Span | null
  labelledDate: Span | null
  publisher: string | null
  url: string | null
  title: Span | null
  /** Before the first prose. */
  inHead: boolean
  /** Under a heading such as "Related stories", until prose begins. */
  inList: boolean
}

function readLine(state: Reading, line: Span): void {
  const { inHead } = state
  if (inHead && readMetadata(state, line)) return
  const dated = readDateLine(line, { isFirst: state.parts.length === 0, inHead })
  if (dated && (inHead || dated.labelled)) {
    if (inHead) state.headDate ??= dated.date
    else state.labelledDate ??= dated.date
    if (dated.rest) readLine(state, dated.rest)
    return
  }
  const furniture = furnitureOfLine(line.text)
  if (furniture !== null) {
    state.inList = furniture === 'list-heading'
    state.url ??= /https?:\/\/[^\s>]+/.exec(furniture === 'address' ? line.text : '')?.[0] ?? null
    state.publisher ??= furniture === 'sign-off' ? signingAgency(line.text) : furniture === 'copyright' ? publisherOfCopyright(line.text) : null
    return
  }
  const part = toPart(line, inHead)
  if (state.inList && part.kind !== 'prose') return
  state.inList = false
  state.inHead &&= part.kind !== 'prose'
  state.parts.push(part)
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
  else if (/^(?:source|publisher|publication)$/i.test(field) && value.length <= MAX_PUBLISHER) state.publisher ??= value
  return url || value.length <= MAX_PUBLISHER
}

/** The longest name of a paper; longer values are text. */
const MAX_PUBLISHER = 60

const publisherOfCopyright = (text: string): string | null =>
  /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:[–-]\d{4})?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[\p{L}\d&'’. ]{2,40}?)(?:[.,|]|\s+all\b|$)/iu.exec(text)?.groups?.['name']?.trim() ?? null

const MARKER = /^(?:(?<bullet>[•·▪◦‣●■➤►]\s*|[*–—-]\s+)|#{1,6}\s+|\*\*(?=.*\*\*$))/u

function toPart(line: Span, inHead: boolean): Part {
  const marker = MARKER.exec(line.text)
  const bare = line.text.slice(marker?.[0].length ?? 0).replace(/\*\*$/, '')
  const start = line.start + (marker?.[0].length ?? 0)
  const kind = isProse(bare) || (!inHead && ENDS.test(bare)) ? 'prose' : marker?.groups?.['bullet'] === undefined ? 'heading' : 'bullet'
  return { start, end: start + bare.length, text: bare, kind }
}

/** A heading of fifteen words is rare; of twenty-five, none. */
const LONG_LINE = 25
const LOWER_CASE_LINE = 15

const ENDS = /[.!?…]\s*["'”’»)\]]*$/

/** Ends like a sentence, or is too long for a heading. */
export function isProse(text: string): boolean {
  if (text.length > 400) return true
  const words = text.split(/\s+/)
  if (words.length >= LONG_LINE) return true
  if (ENDS.test(text)) return words.length >= 3
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= LOWER_CASE_LINE && small * 3 >= words.length * 2
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
