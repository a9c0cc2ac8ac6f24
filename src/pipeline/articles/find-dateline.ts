/**
 * Where and when a report was filed, as its opening says: `Lima, March 3 (AP) —`, `NAIROBI:`, or the
 * same alone on a line. Takes: capitalised place, with region, date or agency, then dash or colon.
 * Leaves alone: labels (`Update:`, `Analysis —`), speakers (`Ruiz: "No"`), sentences that open with a name.
 */
import type { Span } from '../../dataset/dataset.ts'

export interface Dateline {
  readonly place: Span | null
  readonly date: Span | null
  /** `Reuters` in `LIMA (Reuters) —`. */
  readonly agency: string | null
  /** Where the report begins behind it; the end of the line where the dateline stands alone. */
  readonly end: number
}

const PLACE_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.]*`
const PLACE_PART = String.raw`${PLACE_WORD}(?:[ -](?:(?:de|del|la|le|al|el|of|the|upon|sur|am|di|do|da|das|dos)[ -])?${PLACE_WORD}){0,3}`
const MONTH_NAME = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
const WEEKDAY_NAME = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?`
const PLACE = String.raw`${PLACE_PART}(?:[/]${PLACE_PART})?(?:,? \[[^\]]{2,30}\])?(?:, (?!\p{Lu}\p{Ll}+day\b|${MONTH_NAME} )${PLACE_PART})?`
const DATE = String.raw`${WEEKDAY_NAME}(?:${MONTH_NAME} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME})(?:,? \d{4})?|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d`
const CAPITAL_DATE = String.raw`(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}(?:,? \d{4})?`
/** `(dpa)`, `(ddp)`: some agencies write themselves small. */
const AGENCY = String.raw`\((?<agency>(?:\p{Lu}|(?:dpa|ddp|apa|ansa|lusa|belga|tass|efe|ritzau|upi|afp|ani|pti)\b)[^()]{0,40})\)`
const SEPARATOR = String.raw`(?: ?(?:—|–|--)| -|:|\.-) ?(?=["'“‘«(]*[\p{Lu}\d])`

/** Agencies that put neither dash nor colon behind place, date and their own name: `LIMA, March 3. /ANDINA/.`, `LIMA, MARCH 3, ANDINA.`, `Lima, March 3 (EFE) The`. */
const NAMED = String.raw`^(?<place>${PLACE}),? (?<date>${DATE}|${CAPITAL_DATE})(?:\.? \/(?<slashed>[^/]{2,20})\/\.?|, (?<named>\p{Lu}{3,20})[./]| ${AGENCY}) (?=["'“‘«(]*\p{Lu})`
const CLOSED = new RegExp(NAMED, 'u')

/** `Lima (AFP) - March 3, 2026 - Peru said`, `Lima (dpa), March 3 - Peru said`, `… 2026. Peru said`: some wires put the day behind the agency. */
const AGENCY_FIRST = new RegExp(String.raw`^(?<place>${PLACE}),? ?${AGENCY} ?(?:[-–—]{1,2}|,) ?(?<date>${DATE})(?:${SEPARATOR}|\. (?=["'“‘«(]*\p{Lu}))`, 'u')

/** `LIMA March 3 Peru said`, as wires write it: capitals alone part the place from the report. */
const BARE = new RegExp(String.raw`^(?<place>\p{Lu}{3,}(?:[ /]\p{Lu}{2,})*),? (?<date>${DATE}) (?=["“]?\p{Lu}\p{Ll})`, 'u')

const WITH_PLACE = String.raw`(?<place>${PLACE})(?:[,.]? ?(?<date>${DATE}))?(?:,? ?${AGENCY})?`
const OPENING = new RegExp(String.raw`^${WITH_PLACE}${SEPARATOR}`, 'u')
const WITHOUT_PLACE = new RegExp(String.raw`^(?<date>${DATE})? ?${AGENCY}${SEPARATOR}`, 'u')
const ALONE = new RegExp(String.raw`^(?<place>${PLACE})[,.]? ?(?<date>${DATE})(?:,? ?${AGENCY})?\s*[:.–—-]*$`, 'u')
/** `Lima (AFP) – 20 Nov 2024`, the same alone on its line. */
const ALONE_AGENCY_FIRST = new RegExp(String.raw`^(?<place>${PLACE}),? ?${AGENCY} ?[-–—,]{1,2} ?(?<date>${DATE})\s*[:.–—-]*$`, 'u')

/** A dateline is short; nothing behind this is looked at. */
const REACH = 140

/** Words before a colon or dash that name a kind of text, not a place. */
const LABEL =
  /^(?:.* )?(?:new|update[ds]?|analysis|opinion|exclusive|breaking|watch|explainer|explained|note|notes|photos?|pictures?|video|live|read|summary|highlights?|points?|facts?|check|background|context|questions?|answers?|q|a|news|report|editorial|interview|comment|correction|factbox|timeline|profile|key|what|why|how|who|where|when|conclusion|introduction|takeaways?|developments?|statement|reactions?|focus|spotlight|overview|tip|warning|source|sources|date|published|title|headline|author)$/iu

/** The dateline that a paragraph of the report opens with; `start` is the paragraph's place in the file. */
export function findOpeningDateline(paragraph: string, start: number): Dateline | null {
  const opening = paragraph.slice(0, REACH)
  const found = AGENCY_FIRST.exec(opening) ?? OPENING.exec(opening) ?? CLOSED.exec(opening) ?? WITHOUT_PLACE.exec(opening) ?? findBare(opening)
  if (!found) return null
  const { place, date, agency } = found.groups ?? {}
  const certain = date !== undefined || agency !== undefined
  if (!certain && (place === undefined || !isLikelyPlace(place, opening.slice(found[0].length)))) return null
  return toDateline(found, start)
}

function findBare(opening: string): RegExpExecArray | null {
  const found = BARE.exec(opening)
  return found && !LABEL.test(found.groups?.['place'] ?? '') ? found : null
}

/** `Ottawa, February 8` alone on its line: `line` is the whole line, `start` its place in the file. */
export function findLoneDateline(line: string, start: number): Dateline | null {
  const found = line.length > REACH ? null : (ALONE.exec(line) ?? ALONE_AGENCY_FIRST.exec(line))
  return found ? toDateline(found, start) : null
}

/** Without date or agency only the form tells: no label, no speaker before a quotation. */
function isLikelyPlace(place: string, rest: string): boolean {
  if (LABEL.test(place) || /^["'“‘«]/.test(rest.trimStart())) return false
  return place.length > 2 && !/\b(?:Mr|Mrs|Ms|Dr|President|Minister)\b/.test(place)
}

function toDateline(found: RegExpExecArray, start: number): Dateline {
  const { place, date, slashed, named, agency = slashed ?? named } = found.groups ?? {}
  const placeAt = place === undefined ? 0 : found[0].indexOf(place)
  const dateAt = date === undefined ? 0 : found[0].indexOf(date, placeAt + (place?.length ?? 0))
  const spanAt = (words: string | undefined, at: number): Span | null =>
    words === undefined ? null : { start: start + at, end: start + at + words.length, text: words }
  return { place: spanAt(place, placeAt), date: spanAt(date, dateAt), agency: agency ?? null, end: start + found[0].length }
}
