/**
 * Which part of a report is its headline, which summarise it and which are the report itself. The
 * report begins at its dateline where it has one, else with its first prose; headings and key points
 * between its paragraphs repeat it, as standfirsts do.
 */
import type { Span } from '../../dataset/dataset.ts'
import { findLoneDateline, findOpeningDateline, type Dateline } from './find-dateline.ts'
import type { Part } from './find-parts.ts'
import type { SentenceRole } from './source-article.ts'

export interface RolePart extends Span {
  readonly role: SentenceRole
}

export interface Report {
  /** In reading order; the dateline is cut off. */
  readonly parts: readonly RolePart[]
  readonly dateline: Dateline | null
}

export function chooseRoles(parts: readonly Part[]): Report {
  const filed = findDateline(parts)
  const bodyStart = filed?.index ?? findBodyStart(parts)
  const headline = findHeadline(parts, bodyStart)
  const kept = parts.flatMap((part, index): readonly RolePart[] => {
    if (index < headline.index) return headline.hasKicker || part.kind !== 'prose' ? [] : [withRole(part, 'standfirst')]
    if (index === headline.index) return [withRole(trimHeadline(part), 'headline')]
    if (index === filed?.index) return behindDateline(part, filed.dateline.end)
    return [withRole(part, index >= bodyStart && part.kind === 'prose' ? 'body' : 'standfirst')]
  })
  return { parts: kept, dateline: filed?.dateline ?? null }
}

const withRole = ({ start, end, text }: Span, role: SentenceRole): RolePart => ({ start, end, text, role })

function behindDateline({ start, end, text }: Part, from: number): readonly RolePart[] {
  return from >= end ? [] : [{ start: from, end, text: text.slice(from - start), role: 'body' }]
}

/** `UPDATE 3-Peru shuts port`, `(2nd LD) Peru …`, `ANALYSIS/BACKGROUNDER-How …`: what a wire writes for its editors. */
const WIRE_MARK = /^(?:\((?:\d(?:st|nd|rd|th) )?(?:LD|LEAD)\) |(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|CORRECTION|RECASTS|ANALYSIS|BACKGROUND|BACKGROUNDER|FACTBOX|TIMELINE|CHRONOLOGY|EXPLAINER|FEATURE|INSIGHT|FOCUS|INTERVIEW|EXCLUSIVE|URGENT|BREAKING|LEAD|PREVIEW|NEWSMAKER|SCENARIOS|SNAPSHOT)\/?)+ ?\d{0,2} ?[-–] ?)(?=\p{Lu}|["“‘'])/u

/** Headlines that open a paragraph of their own end in a colon at times. */
function trimHeadline({ start, text }: Part): Span {
  const mark = WIRE_MARK.exec(text)?.[0].length ?? 0
  const trimmed = text.slice(mark).replace(/\s*[:–—-]+$/, '')
  return { start: start + mark, end: start + mark + trimmed.length, text: trimmed }
}

interface Filed {
  readonly index: number
  readonly dateline: Dateline
}

/** How many paragraphs of prose may stand before a dateline: a summary and a caption or two. */
const MAX_PROSE_BEFORE = 3

/** The dateline with which the report begins: more prose follows it than stands before. */
function findDateline(parts: readonly Part[]): Filed | null {
  const total = parts.reduce((sum, { kind, text }) => sum + (kind === 'prose' ? text.length : 0), 0)
  let before = 0
  let proseBefore = 0
  for (const [index, { kind, text, start }] of parts.entries()) {
    const dateline = kind === 'prose' ? findOpeningDateline(text, start) : findLoneDateline(text, start)
    if (dateline) return { index, dateline }
    if (kind === 'prose') {
      before += text.length
      proseBefore += 1
    }
    if (before * 2 > total || proseBefore > MAX_PROSE_BEFORE) return null
  }
  return null
}

/** A summary above the first heading is one sentence of this length at most. */
const MAX_SUMMARY = 220

/** The first prose, but not a one-sentence summary that stands above a heading. */
function findBodyStart(parts: readonly Part[]): number {
  const first = parts.findIndex(({ kind }) => kind === 'prose')
  if (first < 0) return parts.length
  const isSummary = first === 0 && (parts[0]?.text.length ?? 0) <= MAX_SUMMARY && parts[1]?.kind === 'heading'
  const behind = isSummary ? parts.findIndex(({ kind }, index) => index > 1 && kind === 'prose') : -1
  return behind < 0 ? first : behind
}

/** At most so many words name a section of a site above its headline. */
const KICKER_WORDS = 3

function findHeadline(parts: readonly Part[], bodyStart: number): { readonly index: number; readonly hasKicker: boolean } {
  const index = parts.findIndex(({ kind }, at) => at < bodyStart && kind === 'heading')
  const first = parts[index]
  if (!first) return { index: findQuestion(parts, bodyStart), hasKicker: false }
  const next = parts[index + 1]
  const hasKicker = countWords(first) <= KICKER_WORDS && index + 1 < bodyStart && next?.kind === 'heading' && countWords(next) > KICKER_WORDS
  return hasKicker ? { index: index + 1, hasKicker } : { index, hasKicker }
}

const countWords = ({ text }: Span): number => text.split(/\s+/).length

/** A headline may ask or exclaim: `Will the talks resume?` */
function findQuestion([first, second]: readonly Part[], bodyStart: number): number {
  const asks = first !== undefined && (second?.kind === 'prose' || bodyStart === 1) && first.text.length <= 120 && /^[^.!?]+[?!]$/.test(first.text)
  return asks ? 0 : -1
}
