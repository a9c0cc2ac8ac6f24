/** What a title can spare where it has no room: offices before names, forms of firms, where and how, which ones. */
import type { ActMention } from '../events/act-mention.ts'
import { OFFICE_WORDS, PORTFOLIO_WORDS } from '../events/name-words.ts'
import { isVerbal, type Token } from '../events/token.ts'
import { SAID_WHERE } from './telling-span.ts'
import { removal, removals, type Edit } from './title-edit.ts'

export const shortEdits = (mention: ActMention, tokens: readonly Token[]): readonly Edit[] => [
  ...officesBefore(mention, tokens),
  ...officesApart(mention),
  ...longNames(mention),
  ...middleAdjuncts(mention),
  ...pairAsides(mention),
  ...whichOnes(mention),
  ...hostRelatives(mention, tokens),
  ...abbreviations(mention),
]

/** `the Kenyan foreign minister Jane Roe` → `Jane Roe`. */
function officesBefore({ actors, sentence: { start: offset } }: ActMention, tokens: readonly Token[]): readonly Edit[] {
  return actors.flatMap(({ kind, span }) => {
    const name = kind === 'person' ? tokens.findIndex((token) => token.end > span.start - offset) : -1
    let first = name
    while (first > 0 && isOfOffice(tokens[first - 1], tokens[first - 2])) first -= 1
    // `Lake District independence leader Jane Roe`: what leads on to the office goes with it.
    if (first > 0 && first < name && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.pos ?? '') && /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '')) while (first > 0 && /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[first - 1]?.pos ?? '')) first -= 1
    // `by the opposition leader Jane Roe`: a name takes no article.
    if (first > 0 && first < name && tokens[first - 1]?.lower === 'the') first -= 1
    const office = tokens.slice(Math.max(first, 0), Math.max(name, 0))
    if (!office.some(({ lower }) => OFFICE_WORDS.has(lower))) return []
    return [removal(office[0]?.start ?? 0, tokens[name]?.start ?? 0)]
  })
}

/** `Kenya’s president, Jane Roe, accused` → `Jane Roe accused`. */
const officesApart = ({ actors, sources, sentence: { start: offset, text } }: ActMention): readonly Edit[] =>
  actors.flatMap(({ kind, name, span }) => {
    const [start, end] = [span.start - offset, span.end - offset]
    const subject = sources.find((source) => source.start < span.start && source.end >= span.start - 2 && source.end <= span.end)
    if (kind !== 'person' || !subject || text.slice(start - 2, start) !== ', ' || text[end] !== ',') return []
    return [{ start: subject.start - offset, end: end + 1, text: name }]
  })

const isOfOffice = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  ((token.lower === 'to' && OFFICE_WORDS.has(before?.lower ?? '')) || (/^(?:(?:then|ex|now)-)?\p{Lu}/u.test(token.text) && token.pos !== 'ADP') || /^(?:the|of|for|['’]s)$/.test(token.lower) || OFFICE_WORDS.has(token.lower) || PORTFOLIO_WORDS.has(token.lower))

/** `said in Lima | that …`, `signed a pact at sea | on herring`: where and how goes before what it is about. */
const MIDDLE = /(?:^|(?<=\b(?:accord|agreement|memorandum|understanding|pact|deal|treaty|contract|declaration|reporters|statement|talks))) (?:(?:in|at) (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|by (?:telephone|phone|video|letter)|(?:during|on) (?:an? |the )?(?:[\p{L}-]+ )?(?:visit|trip|tour) to (?:the )?(?:\p{Lu}[\p{L}.]+ )*[\p{L}.]+|(?:in|at|during) an? (?:[\p{L}-]+ ){0,3}(?:interview|statement|speech|address|letter|message|post|tweet|conference|briefing|ceremony|video)|for (?:[\p{L}\d]+ ){1,3}(?:minutes|hours|days|weeks))(?= (?:that|to \p{Ll}|on|about|against|over|after)\b)/gu
/** Say nothing without the place: `arrived in Lima`. */
const GOING = /\b(?:arriv|land|liv|stay|stop|stand|stood|meet|base|remain|born)/i

/** `accused a ship | sailing off its coast | of spying`, `ordered a jet | flying from Lima to Rome | to land`: which one goes before what it did. */
const DESCRIBED = / \p{Ll}+ing (?:off|in|near|from|at|on|over|along) [^,;]{3,60}?(?= of \p{Ll}+ing\b| to \p{Ll}+)/gu

/** `was ordered | by the court on Monday | to pay`: who ordered it goes before what is to be done. */
const AGENT = /^ by [^,;]{3,60}?(?= to \p{Ll}+)/gu

/** `said | in a letter read out by her lawyer, John Roe, | that …`: where and how it was said. */
const SAID_IN = /^ (?:in|at|on|during|through|via|after|with)\b(?:(?!, (?:an?|the)\b)[^;:“”"]){2,160}?,?(?= that )/gu

const middleAdjuncts = ({ trigger, sentence: { start: offset, text } }: ActMention): readonly Edit[] => {
  if (GOING.test(trigger.text)) return []
  const from = trigger.end - offset
  const said = SAID_WHERE.test(trigger.text) && !trigger.text.includes(' ') ? removals(text.slice(from), SAID_IN) : []
  if (said.length > 0) return said.map(({ start, end }) => removal(from + start, from + end))
  const patterns = [AGENT, trigger.text.startsWith('accus') ? DESCRIBED : MIDDLE]
  return patterns.flatMap((pattern) => removals(text.slice(from), pattern)).map(({ start, end }) => removal(from + start, from + end))
}

/** `the two pilots, Jane Roe and John Roe, and | the mate`: who they are, of one in a list. */
const PAIR = /(?<=\b(?:two|three|both) \p{L}+s), [^,;]+ and [^,;]+,(?= and )/gu
const pairAsides = ({ sentence: { text } }: ActMention): readonly Edit[] => removals(text, PAIR)

/** `Finland’s Vexel Metal Corp`: whose firm it is and of what form goes where there is no room. */
const FORM = /^,? (?:Corp|Inc|Ltd|Co|PLC|plc|AG|Corporation|Company|Limited)\b\.?/u
const OWN_FORM = / (?:Corp|Inc|Ltd|Co|PLC|AG|Corporation|Company|Limited)\.?$/u
const longNames = ({ actors, sentence: { start: offset, text } }: ActMention): readonly Edit[] =>
  actors.filter(({ kind }) => kind === 'organisation').flatMap(({ span }) => {
    const [start, end] = [span.start - offset, span.end - offset]
    const form = FORM.exec(text.slice(end))?.[0].length ?? 0
    const inside = OWN_FORM.exec(span.text)?.[0].length ?? 0
    if (form + inside === 0) return []
    const owner = actors.find((other) => other.kind === 'state' && /^['’]s $/.test(text.slice(other.span.end - offset, start)))
    return [...(owner ? [removal(owner.span.start - offset, start)] : []), removal(end - inside, end + form)]
  })

/** `ordered that minors | who are abroad illegally | be allowed home`: which ones goes before what is ordered. */
const WHICH_ONES = / who (?:are|is|were|was) [^,;]{3,60}?(?= (?:be|should|must|will|would) )/gu
const whichOnes = ({ sentence: { text } }: ActMention): readonly Edit[] => removals(text, WHICH_ONES)

/** `A summit | at which they had been due to sign a pact | was called off`: which one goes before what became of it. */
const HOST_RELATIVE = / (?:(?:at|in|on|under|for|during|with|by) which|who) [^,;]{3,160}(?= (?:was|were|is|are|has|have|had|will|would)(?: been| be| \p{Ll}+ly)* $)/gu
const hostRelatives = ({ trigger, sentence: { start: offset, text } }: ActMention, tokens: readonly Token[]): readonly Edit[] =>
  removals(text.slice(0, trigger.start - offset), HOST_RELATIVE).filter(({ start, end }) => tokens.some((token) => token.start > start && token.end <= end && isVerbal(token)))

const SHORT_NAMES: Readonly<Record<string, string>> = { 'United States': 'US', 'United Arab Emirates': 'UAE', 'European Union': 'EU', 'United Nations': 'UN', 'United Kingdom': 'UK', 'International Court of Justice': 'ICJ', 'International Criminal Court': 'ICC', 'International Monetary Fund': 'IMF', 'World Trade Organization': 'WTO', 'World Health Organization': 'WHO', 'International Atomic Energy Agency': 'IAEA' }
const LONG_NAMES = new RegExp(String.raw`\b(?:${Object.keys(SHORT_NAMES).join('|')})\b`, 'g')

/** Everybody knows these by their letters. */
const abbreviations = ({ sentence: { text } }: ActMention): readonly Edit[] =>
  [...text.matchAll(LONG_NAMES)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: SHORT_NAMES[found] ?? found }))
