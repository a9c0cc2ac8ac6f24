/** The part of the text that tells what an act is about. */
import type { Span } from '../../dataset/dataset.ts'
import type { ActMention } from '../events/act-mention.ts'
import { endOfOwn, SUBORDINATE } from './clause-end.ts'
import { isSaying } from './is-news.ts'

/** `rejected claims` | `that …`: nouns that say nothing without what they hold. */
const CONTENT_NOUN = /\b(?:claim|allegation|accusation|report|suggestion|warning|charge|rumour|rumor)s?\s*$/i

/** Words that only say when, and what stands in brackets. */
const SAYS_WHEN = /\([^)]*\)|\b(?:in|on|at|late|early|earlier|last|the|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu

/** `said in a letter read out by her lawyer | that …`: where and how, then what. */
const ADJUNCT = /^ (?:in|at|on|during|through|via|after|with|to)\b(?:(?!, (?:an?|the)\b)[^;:“”"]){2,160}? that /u
export const SAID_WHERE = /^(?:said|says|warn|announce|propos|declar|stat|insist|argu|add)/

/** `complained to the council` | `that …`: to whom, then what. */
const ADDRESSING = /^(?:complain|protest|warn|inform|notif|assur|remind|promis|told|tells?)/i

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The clause; and where it ends with its verb (`it was agreed` | `that each side would send observers`,
 * `Peru announced` | `that …`) what follows to the end of the sentence. In the file's offsets.
 */
export function tellingSpan(mention: ActMention): Range {
  const { clause, trigger, sentence, form, date } = mention
  const afterVerb = sentence.text.slice(trigger.end - sentence.start, clause.end - sentence.start)
  const dated = date.expression ? afterVerb.replace(date.expression.text, '') : afterVerb
  const isBare = !/\p{L}/u.test(dated.replace(SAYS_WHEN, ''))
  const following = sentence.text.slice(clause.end - sentence.start)
  const isOver = SUBORDINATE.test(clause.text) && (/,\s*$/.test(clause.text) || /^\s*,/.test(following))
  // `warned in May` | `that …`, `told reporters` | `that …`, `insisted that the ports` | `, closed in May, were …`: what is told follows.
  const goesOn = (isBare && !isOver) || /^ that\b/.test(afterVerb) || (ADDRESSING.test(trigger.text) && form === 'finite' && /^ ?(?:the|an?|it|he|she|they|its|their|his|her|\p{Lu})/u.test(following) && !/[,;:]\s*$/.test(clause.text)) || (/^\W*that\b/.test(following) && (isSaying(mention) || ADDRESSING.test(trigger.text) || CONTENT_NOUN.test(dated))) || (form === 'finite' && ADJUNCT.test(afterVerb + following) && (isSaying(mention) || ADDRESSING.test(trigger.text) || SAID_WHERE.test(trigger.text)))
  return { start: clause.start, end: form === 'nominal' || !goesOn ? clause.end : sentence.end }
}

/** The same, with what completes a clause that stops within what it tells, or tells which one is meant. */
export function completeSpan(mention: ActMention): Range {
  const span = tellingSpan(mention)
  const { clause, sentence, form, status, type } = mention
  const isClause = form !== 'nominal' && span.end === clause.end
  const following = sentence.text.slice(clause.end - sentence.start)
  const isOnTerms = (status === 'planned' || ON_TERMS.has(type)) && TERMS.test(following)
  const whole = isClause ? span.end + (isOnTerms ? toBoundary(following) : completion(clause.text, following)) : span.end
  return { ...span, end: endOfOwn(mention, whole) }
}

/** `over what` | `Peru called theft`, `a decree lifting` | `the ban`: the clause stops within what it tells. */
const OPEN_END = /(?:\b(?:what|how|why|whether|when|whenever|where|to|of|by)|to \p{Ll}+|\p{Ll}ing)["”’]?\s*$/u
/** `a truce` | `that came into force`: says which. */
const SAYS_WHICH = /^["”’]?\s+(?:that|who|whom|whose|which|where|to|of|how|why|whether)\s/
/** `a pact under` | `which both sides send boats`: says what it provides. */
const IS_PARTED = /\b(?:under|in|by|through)\s*$/
const FROM_WHICH = /^\s*which\b/
/** `will leave` | `if Peru stays`: without its terms a plan or a threat would be another. */
const TERMS = /^\s(?:if|unless)\b/
const ON_TERMS: ReadonlySet<ActMention['type']> = new Set(['THREATEN', 'AGREE'])
/** Where such words end. */
const BOUNDARY = /,(?!\d)|[;:—–]|\.(?=\s+[\p{Lu}“"]|$)|\s(?:-|and|but)\s/u

/** `accuses Roe` | `and her family of profiting`: of what; `what Peru regards` | `as a breach`: what as. */
const ACCUSED = /^ and (?:[\p{L}’'-]+ ){1,5}?of \p{Ll}+ing\b[^,;:—–]*/u
const ACCUSES = /\b(?:accus|suspect)\p{Ll}+(?: (?!of\b)[^\s,;]+){1,8}\s?$/u
const REGARDS = /\b(?:regard|describe|view|treat|portray)(?:s|d|ed)?$/

/** Length of what follows a clause and belongs to what it tells. */
function completion(clause: string, following: string): number {
  if (ACCUSES.test(clause)) return ACCUSED.exec(following)?.[0].replace(/\.$/, '').length ?? 0
  if (!OPEN_END.test(clause) && !(REGARDS.test(clause) && following.startsWith(' as ')) && !SAYS_WHICH.test(following) && !(IS_PARTED.test(clause) && FROM_WHICH.test(following))) return 0
  return toBoundary(following)
}

function toBoundary(following: string): number {
  const end = following.search(BOUNDARY)
  return end < 0 ? following.length : end
}

/** Where the subject begins: the first of the spans that end before the trigger. */
export const firstBefore = (trigger: Span, spans: readonly Span[]): Span | undefined =>
  spans.filter(({ end }) => end <= trigger.start).toSorted((a, b) => a.start - b.start)[0]
