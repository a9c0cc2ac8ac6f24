/**
 * Splits one paragraph into sentences with exact offsets. Nothing is lost: what lies between two
 * sentences is white space. A paragraph is read once from left to right, so time is linear.
 * `Intl.Segmenter` is not used: each of its segments holds a copy of the whole input (a line of
 * 1 MB exhausts the memory), it breaks after every title and initial, and its rules change with
 * the ICU version, while the same article must give the same bytes everywhere.
 * Knowingly wrong: an abbreviation that ends a sentence before a name ("left the U.S. Ana stayed").
 */
import type { Span } from '../../dataset/dataset.ts'

/** Abbreviations that are followed by what they belong to, so never end a sentence. */
const ALWAYS_CONTINUED = new Set(
  (
    'mr mrs ms mx messrs mme mlle dr prof rev fr hon sr sra gen lt col maj capt cmdr cdr sgt cpl pvt adm brig ' +
    'sen rep gov pres amb sec supt insp det atty asst dep dir msgr st ste mt ft vs v e.g i.e cf viz approx ca est al'
  ).split(' '),
)
/** Abbreviations that a number follows; before anything else their dot ends the sentence. */
const BEFORE_NUMBER = new Set('no nos art sec vol pp p fig ch para op arts'.split(' '))
/** Abbreviations that may stand at the end of a sentence or within it. */
const MAYBE_LAST = new Set(
  (
    'inc ltd co corp bros plc llc jr sr esq etc ave blvd rd dept univ intl govt bn mn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ph.d a.m p.m'
  ).split(' '),
)
/** Words that open sentences and are written small within one: after an abbreviation, a capital on them tells a new sentence. */
const SENTENCE_OPENER =
  /^["'“‘«([]*(?:The|A|An|This|That|These|Those|He|She|It|They|We|I|You|There|Here|His|Her|Its|Their|Our|My|In|On|At|By|For|From|With|After|Before|Since|During|Under|But|And|Or|So|Yet|If|When|While|Although|Though|However|Meanwhile|As|Because|To|Both|Some|Many|Most|Several|What|Who|Why|How|Where|No|Not|Now|Then|Also|Earlier|Later|Last|Next|Another|Such)\b/
/** Full stops, question and exclamation marks with the quotes and brackets that close behind them. */
const CANDIDATE = /(?:[.!?…]+|[。！？]+)["'”’»)\]]*/g
/** How far one looks back for the word before a stop and ahead for the word behind it. */
const WORD_REACH = 24
/** How far back an opening quote is looked for; longer quotations are broken into sentences before. */
const QUOTE_REACH = 1000

/** The sentences of `text.slice(start, end)`, without the white space around them; offsets are those of `text`. */
export function splitSentences(text: string, start = 0, end = text.length): readonly Span[] {
  const sentences: Span[] = []
  const candidates = new RegExp(CANDIDATE)
  candidates.lastIndex = start
  let from = start
  for (let found = candidates.exec(text); found && found.index < end; found = candidates.exec(text)) {
    const stop = Math.min(found.index + found[0].length, end)
    const close = closeSpacedQuote(text, from, stop, end)
    if (!isBoundary(text, from, found.index, stop, close, end)) continue
    pushTrimmed(sentences, text, from, close)
    from = close
  }
  pushTrimmed(sentences, text, from, end)
  return sentences
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + raw.length - raw.trimStart().length
  sentences.push({ start, end: start + trimmed.length, text: trimmed })
}

/** `settle this. " He left`: a straight quote set apart closes the quotation when one is open. */
function closeSpacedQuote(text: string, from: number, stop: number, end: number): number {
  if (text[stop] !== ' ' || text[stop + 1] !== '"' || stop + 2 > end) return stop
  if (stop + 2 === end) return end
  if (!/\s/.test(text[stop + 2] ?? '')) return stop
  const before = text.slice(Math.max(from, stop - QUOTE_REACH), stop)
  return (before.split('"').length - 1) % 2 === 1 ? stop + 2 : stop
}

function isBoundary(text: string, from: number, index: number, stop: number, close: number, end: number): boolean {
  const mark = text[index] ?? ''
  if ('。！？'.includes(mark)) return true
  const rest = text.slice(close, Math.min(end, close + WORD_REACH * 2))
  const after = rest.trimStart()
  if (after === '') return true
  if (after === rest) return mark === '.' && stop === index + 1 && isMissingSpace(text, from, index, rest)
  if (startsSmall(after) || /^["'”’»)]\s*[,;:]/.test(after)) return false
  if (mark !== '.' || stop - index > 1) return true
  return !isAbbreviated(text.slice(Math.max(from, index - WORD_REACH), index), after)
}

/** `was signed.The talks`: a space lost in copying, told by a small word before and an opener behind. */
const isMissingSpace = (text: string, from: number, index: number, rest: string): boolean =>
  /[a-z]{3}$/.test(text.slice(Math.max(from, index - 3), index)) && SENTENCE_OPENER.test(rest)

/** A small letter continues the sentence, but for names that are written so (`iPlayer`). */
const startsSmall = (after: string): boolean => /^["'“‘«([]*\p{Ll}(?!\p{Lu})/u.test(after)

function isAbbreviated(before: string, after: string): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? ''
  const lower = word.toLowerCase()
  if (BEFORE_NUMBER.has(lower) && /^\d/.test(after)) return true
  if (ALWAYS_CONTINUED.has(lower)) return true
  const isMonthDay = /^\d{1,4}\b/.test(after)
  const isInitials = /^(?:\p{Lu}\p{M}*\.)*\p{Lu}\p{M}*$/u.test(word)
  if (!isInitials && !MAYBE_LAST.has(lower)) return false
  return isMonthDay || !SENTENCE_OPENER.test(after)
}
