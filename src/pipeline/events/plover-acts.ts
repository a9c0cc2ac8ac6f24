/**
 * A sentence's acts as PLOVER codes them, for the command line; the timeline takes `codeSentence`.
 * What one says one will do is a promise or a threat; elections and announcements come last: PLOVER has no
 * type for them. Who is asked about, where the caller names them, helps to find the main act.
 */
import type { Span } from '../../dataset/dataset.ts'
import { EVENT_TYPES, type EventType } from '../../dataset/event-types.ts'
import { rankActs } from './code-sentence.ts'
import type { CodedAct } from './coded-act.ts'
import type { RankedAct } from './nominal-acts.ts'
import { scoreOf } from './scores.ts'
import type { Token } from './token.ts'

/** Names of who acts and who is acted upon, as the caller writes them. */
export interface AskedParties {
  readonly sources: readonly string[]
  readonly targets: readonly string[]
}

const NOBODY: AskedParties = { sources: [], targets: [] }

/** The main act first; a weak one only where nothing stronger has a type of PLOVER's. `tokens` as in `codeSentence`. */
export function ploverActs(text: string, asked: AskedParties = NOBODY, tokens?: readonly Token[]): readonly CodedAct[] {
  const sources = nameWords(asked.sources)
  const targets = nameWords(asked.targets)
  const ordered = rankActs(text, tokens)
    .map((ranked) => ({ act: ranked.act, place: placeOf(ranked) - PARTY_WEIGHT * fit(ranked.act, sources, targets) }))
    .toSorted((a, b) => a.place - b.place || a.act.trigger.start - b.act.trigger.start)
    .map(({ act }) => act)
  const own = ordered.filter((act) => !isContext(act))
  const others = ordered.filter((act) => isContext(act))
  const told = [...own.filter(({ strength }, index) => index === 0 || strength === 'strong'), ...others.filter(({ strength }) => strength === 'strong')]
  const named = namedByOpening(text)
  return told.map((act, index) => asPlover(index === 0 && named !== undefined ? { ...act, ploverType: named } : act))
}

/** `In a sharp rebuke, Peru told Chad that …`: the opening says what the main act amounts to. */
function namedByOpening(text: string): EventType | undefined {
  const opening = /^In (?:a|an|what [^,]{1,40} called an?) (?<words>[^,]{1,80}),/u.exec(text)?.groups?.['words'] ?? ''
  return OPENINGS.find(([, naming]) => naming.test(opening))?.[0]
}

const OPENINGS: readonly (readonly [EventType, RegExp])[] = [
  ['ACCUSE', /\b(?:rebuke|reprimand|broadside|tirade|verbal attack|veiled (?:attack|swipe)|swipe at|dig at|denunciation)\b/],
  ['CONCEDE', /\b(?:climbdown|climb-down|u-turn|about-face|about-turn|volte-face|reversal of (?:policy|course)|policy reversal|concession|retreat from)\b/i],
  ['REJECT', /\b(?:snub|rebuff|slap in the face|show of defiance|act of defiance)\b/],
  ['THREATEN', /\b(?:veiled (?:threat|warning)|ultimatum|(?:blunt|stark|stern|sharp|final|clear) warning)\b/],
  ['MOBILIZE', /\b(?:show of (?:force|strength)|display of (?:force|strength|military))\b/],
  ['SUPPORT', /\b(?:show of (?:support|solidarity|unity|friendship)|gesture of (?:support|solidarity|friendship|reconciliation)|vote of confidence)\b/],
  ['COOPERATE', /\bjoint (?:operation|raid|swoop|sweep|action|patrol|exercise)/],
]

const isContext = (act: CodedAct): boolean => EVENT_TYPES[act.type].class === 'context'

/** A weak act comes after every strong one; what a minister says others must do only after what main clauses tell. */
function placeOf({ act, rank }: RankedAct): number {
  if (act.strength === 'strong') return rank
  return rank + (act.rule === 'REQUEST/modality' ? 3 : 10)
}

/** One side that fits outweighs a coordinate or participle clause, two a relative or adverbial one. */
const PARTY_WEIGHT = 2.5

/** How many of the sides asked about stand where the act has them; less where they stand the other way round. */
function fit(act: CodedAct, sources: readonly string[], targets: readonly string[]): number {
  const [acts, suffers] = [isNamed(act.sources, sources), isNamed(act.targets, targets)]
  const isReversed = (!acts && act.sources.length > 0 && isNamed(act.targets, sources)) || (!suffers && isNamed(act.sources, targets))
  return Number(acts) + Number(suffers) - Number(isReversed)
}

/** So many letters of `Israel` and `Israeli`, `Chad` and `Chadian` must be the same. */
const SAME_LETTERS = 4

const nameWords = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= SAME_LETTERS || /^(?:u|us|uk|un|eu)$/.test(word)).map((word) => word.slice(0, 6))

function isNamed(spans: readonly Span[], words: readonly string[]): boolean {
  return words.length > 0 && spans.some(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((part) => words.some((word) => part.startsWith(word))))
}

const asPlover = (act: CodedAct): CodedAct =>
  act.type === act.ploverType ? act : { ...act, type: act.ploverType, mode: null, score: scoreOf(act.ploverType, null), status: 'occurred' }
