/** Whether a title is one whole clause: it begins with its own subject and ends where its sense does. */
import type { ActMention } from '../events/act-mention.ts'
import { mendWords } from '../events/code-sentence.ts'
import { isRole } from '../events/name-kind.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal, type Token } from '../events/token.ts'
import { KNOWN_DEEDS } from './cut-title.ts'
import { firstBefore } from './telling-span.ts'
import { BARE_ENDS, LINKS, NOBODY, OPEN_ENDS, QUANTITIES, RELATIVE } from './title-words.ts'

/** `Port, blames Peru`: the end of one clause with the verb of the next. */
const CUT_FROM_SUBJECT = /^\p{L}+, \p{Ll}+(?:s|ed) /u

/** `The commander was shot dead`: whoever it was, the text before said it, and no other name is given. */
export function isOfNobody(title: string, { sources, targets, trigger, form }: ActMention): boolean {
  const subject = firstBefore(trigger, [...sources, ...targets])
  if (KIN.test(title)) return true
  return form === 'finite' && subject !== undefined && DEFINITE.test(subject.text) && !/ \S*\p{Lu}/u.test(subject.text) && !/\s\S*\p{Lu}/u.test(title)
}

/** `Brother was held`: of somebody whom the text before named. */
const KIN = /^(?:\p{Ll}+ )?(?:brother|sister|wife|husband|son|daughter|mother|father|cousin|uncle|aunt|relative)s? (?!of\b)/iu
const DEFINITE = /^(?:(?:the|his|her|its|their|this|that|these|those|both)\b|two (?:sides|parties|countries|states|governments|leaders)\b)/i

/** What a number or a word of quantity may count. */
const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'SYM', 'ADV'])

/** Letters that hold through `urging`, `urged`. */
const STEM_LETTERS = 3

/** @param isNoun whether the act is named by a noun, which may open a title in the shape of a verb: `Meeting of …` */
export function hasBeginning(title: string, { trigger, form, status, actors, type }: ActMention, isNoun: boolean): boolean {
  const tokens = tagText(title).filter(({ text }) => !/^["“”]$/.test(text))
  const [first, second] = tokens
  if (!first || NOBODY.has(first.lower) || RELATIVE.has(first.lower) || (LINKS.has(first.lower) && second?.pos !== 'NUM')) return false
  if (VAGUE.test(title) || (first.lower.endsWith('ing') && first.pos !== 'PROPN' && takesObject(first, second))) return false
  if (QUANTITIES.has(first.lower) && !COUNTED.has(second?.pos ?? 'X')) return false
  if (isNoun) return true
  const [word = ''] = trigger.text.toLowerCase().split(' ')
  // An act is told by a verb; the tagger takes many a verb for a noun, but not what is not there.
  const isTold = type === 'STATEMENT' ? tokens.some(({ lower }) => lower === word) : title.toLowerCase().includes(word.slice(0, STEM_LETTERS))
  if (!isTold && !tokens.some((token, at) => token.pos === 'AUX' || (isVerbal(token) && (token.lower !== token.lemma || tokens[at - 1]?.lower === 'to')))) return false
  // `Steps to support its ports` tells of no act; `Peru to open its ports` is a headline's future.
  const until = tokens.slice(0, Math.max(tokens.findIndex(({ lower }) => lower === word), 0))
  if (form === 'infinitive' && (first.lower === word || (status !== 'planned' && !actors.some(({ name }) => title.startsWith(name)) && !until.some(isVerbal)))) return false
  if (first.pos === 'AUX' || CUT_FROM_SUBJECT.test(title)) return false
  if (first.pos === 'VERB' && (isCut(first, second) || trigger.text.toLowerCase().startsWith(first.lower))) return false
  // `Shot by the guards`, whatever the tagger calls it: whom it befell stands in another clause.
  if (form === 'participle' && first.lower === word && second?.lower === 'by') return false
  if (first.pos !== 'VERB' && isAddressed(tokens)) return false
  return form !== 'finite' || hasSubject(tokens, trigger.text)
}

/** What only the text before says more of. */
const VAGUE = /^(?:body|move|step|pair|trio|document|incident|item)(?! (?:of|on|to|by|between)\b)/i

/** `Repeating its charges`, `Meeting Jane Roe`: who did so stands in another clause. `Fishing talks`, `Meeting of envoys` are nouns. */
const takesObject = (first: Token, second: Token | undefined): boolean =>
  second !== undefined && (/^(?:DET|PRON|PROPN)$/.test(second.pos) || (first.pos === 'VERB' && second.pos === 'ADJ'))

/** `Clashed with the guards`, `Stir up anger`: who did stands in another clause. */
const isCut = ({ lower, lemma }: Token, second: Token | undefined): boolean =>
  (lower.endsWith('ed') || lower === lemma) && second !== undefined && ['DET', 'ADP', 'PRON'].includes(second.pos)

/** `(told) Peru that the port was shut`: the verb stands in the part cut off, for no name needs a `that` to tell which one. */
function isAddressed(tokens: readonly Token[]): boolean {
  const that = tokens.findIndex(({ lower }) => lower === 'that')
  const before = tokens[that - 1]
  return before !== undefined && (before.pos === 'PROPN' || (before.pos === 'NUM' && tokens[that - 2]?.pos === 'PROPN')) && !tokens.slice(0, that).some(isVerbal)
}

/** Before its verb stands a noun, and no `and` with only that verb behind it: `all contacts and will send` is cut from its subject. */
function hasSubject(tokens: readonly Token[], trigger: string): boolean {
  const [word = ''] = trigger.toLowerCase().split(' ')
  const verb = tokens.findIndex(({ lower }) => lower === word)
  const before = tokens.slice(0, Math.max(verb, 0))
  if (verb < 0 || !before.some(({ pos, text }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || /^\p{Lu}/u.test(text))) return verb < 0
  const group = before.findLastIndex(({ pos, lower }) => pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && lower !== 'to')
  const isJoined = before[group]?.pos === 'CCONJ'
  return !isJoined || before.slice(0, group).some(isVerbal)
}

/** `Peru and Chile agreed`: on what, another clause says. `A pact was agreed` is whole. */
const OPEN_VERB = /(?<!\b(?:was|were|been|be|being|is|are) )\b(?:agreed|said|says|announced|urged|told|accused|decided|pledged|vowed|asked|demanded|called for|denied|warned|signed|adopted|called|made|gave|took|held|put|brought|sent|shot|condemned|rejected|blamed|ruled|disclosed|revealed|confirmed|alleged|complained|proposed|promised|insisted|declared|stressed|predicted|ordered|instructed|requested|(?:fired|hit|shot|struck) back|retorted|responded|reassured?)$/

/** What a title may hold but not end with: it only points back to what was told. */
const POINTS_BACK = /\bagreed in principle$|(?<!\bout of )\bthe (?:claim|move|step|body|reproach|gesture|restriction|(?:notion|view|account|idea|suggestion|assertion|argument|question|matter|point|issue)s?)$|\b(?:a|an|any) (?:step|move|gesture|thing|matter|way)$|\b(?:do|did|does|done|doing) so$|\b(?:let|lets|letting|allow|allows|allowed|enable|enables|enabled) (?:the )?\p{Lu}[\p{L}’'-]*$|\b(?:in|on|for|during) the (?:days|hours|time|way|same|margins|sidelines)$|\b(?:an? end|of what .*|made the announcement.*)$/u

/** Nothing is left open: no half bracket, no `each` without what follows, no `that the treaty` without its verb, no phrase cut in two. */
export function hasEnd(title: string, mention: ActMention): boolean {
  const { sentence, trigger } = mention
  const last = /[\p{L}’'-]+$/u.exec(title)?.[0].toLowerCase() ?? ''
  const content = / (?:that|says|said,?|told|which|who|whom|where) (?<content>[^,]+)$/.exec(title)?.groups?.['content']
  // What the tagger takes for a noun may be the act's own verb: `says the coast guard stops two boats`.
  const isHalf = content !== undefined && !` ${content} `.includes(` ${trigger.text} `) && !hasOwnVerb(mendWords(tagText(title)).filter(({ start }) => start >= title.length - content.length))
  const isParted = isCutFromObject(title, trigger.text, sentence.text[trigger.end - sentence.start] ?? '') || (/\bbeen\b/.test(title) && !/\b(?:has|have|had|having)\b/.test(title))
  const isOpen = isParted || isOfObject(title, mention) || saysOnlyWhere(title, trigger.text) || isHalfClause(title) || (BARE_ENDS.has(last) && !/ as (?:it|they) \p{Ll}+$/u.test(title)) || OPEN_ENDS.has(last) || OPEN_VERB.test(title) || POINTS_BACK.test(title) || / that if [^,]+$|^[^,]*, (?:who|which|whose)\b[^,]*$/.test(title)
  return !/^[^(]*\)|\([^)]*$/.test(title) && !isOpen && !isHalf && !breaksPhrase(title, sentence.text)
}

/** A verb besides those of its relative clauses: not `said a pact under which the navy charts reefs`. */
function hasOwnVerb(tokens: readonly Token[]): boolean {
  const verbs = tokens.filter(({ pos, lower }, at) => (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) && tokens[at - 1]?.pos !== 'AUX')
  return verbs.length > tokens.filter(({ lower }) => /^(?:which|who|whom|whose)$/.test(lower)).length
}

/** `denounced the award as null and void`: what it is called is no clause. */
const JUDGED_AS = /\b(?:regard|describ|view|treat|portray|hail|dismiss|denounc|condemn|prais|brand|label|reject|recogni[sz]|welcom|critici[sz])\p{Ll}* [^,]* as /u

/** `warned in a joint statement`: what, another part of the sentence says. */
function saysOnlyWhere(title: string, trigger: string): boolean {
  if (/^[^“":]{3,60} (?:said|says) (?:in|at|on|during) (?:an?|the) [^,“"]*$/.test(title) && !/ (?:that|was|were|is|are|will|would|has|have|had|can|could|must|should)\b/.test(title)) return true
  if (!/^(?:said|says|warned|warns|told|reminded|proposed|declared|announced)$/.test(trigger)) return false
  const behind = title.slice(title.indexOf(trigger) + trigger.length)
  const where = / (?:in|at|during|via) [^,]*$/.exec(behind)
  return where !== null && !/ that\b|: “/.test(behind) && (where.index === 0 ? !/ (?:in|at) (?:the )?(?:\p{Lu}\S* ?)+ (?:an?|the|its|\p{Ll}+) /u.test(behind) : /^(?:told|reminded)$/.test(trigger)) && !tagText(title).slice(2).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && lower !== trigger && !/(?:ed|ing|read|held)$/.test(lower)))
}

/** `sent a jet as weeks of tension` | `boiled over`; `named her as envoy to Peru` is whole. */
function isHalfClause(title: string): boolean {
  const clause = / (?:as|while|when|because|although|though) (?<words>\S+ \S+ [^,]+)$/.exec(title)?.groups?.['words']
  if (clause === undefined) return false
  const tokens = tagText(clause)
  if (JUDGED_AS.test(title)) return false
  return !tokens.some(isVerbal) && tokens[0]?.pos !== 'DET' && !tokens.some(({ lower }) => isRole(lower))
}

/** `Three aircraft Peru donated`: a noun, and what somebody did with it. */
function isOfObject(title: string, { trigger, sources, form }: ActMention): boolean {
  const subject = sources.find(({ end }) => end === trigger.start - 1)
  if (form !== 'finite' || subject === undefined || !title.endsWith(` ${subject.text} ${trigger.text}`)) return false
  const before = title.slice(0, -` ${subject.text} ${trigger.text}`.length)
  return !/[,:]$/.test(before) && tagText(before).at(-1)?.pos === 'NOUN' && !tagText(before).some(isVerbal)
}

/** `turned down, within hours`: its object stands behind the aside; `resume flights, free two men` has its object. */
function isCutFromObject(title: string, trigger: string, next: string): boolean {
  const isBefore = title.includes(`${trigger},`) && !/\b(?:was|were|been|be|is|are)\b/.test(title)
  return (isBefore || (title.endsWith(trigger) && next === ',')) && tagText(title.slice(0, title.indexOf(trigger) + trigger.length)).at(-1)?.pos !== 'NOUN'
}

/** Say nothing without what they are of. */
const OF_NOUNS: ReadonlySet<string> = new Set(['act', 'acts', 'violation', 'breach', 'case', 'form', 'kind', 'sort', 'series', 'number', 'group', 'part', 'lack', 'risk', 'wave', 'piece', 'matter', 'campaign', 'spirit', 'sign', 'signs', 'absence', 'threat', 'member', 'members', 'result'])

/** `to convey | his condolences`, `the Peruvian | envoy`: what the last word leads on to is left out. */
function breaksPhrase(title: string, text: string): boolean {
  const tail = title.split(' ').slice(-2).join(' ')
  const at = text.lastIndexOf(tail)
  if (at < 0) return false
  const tokens = tagText(text)
  const place = tokens.findIndex(({ end }) => end === at + tail.length)
  const [last, next] = [tokens[place], tokens[place + 1]]
  if (!last || !next || next.start !== last.end + 1) return false
  const opensNoun = next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NUM' || next.pos === 'ADJ' || next.pos === 'NOUN'
  // `asked for the lifting | of the ban`, `kept a boat | from the ship`, `was working | with Peru`
  if (next.lower === 'of' && tokens[place - 1]?.lower === 'the' && !KNOWN_DEEDS.has(last.lower)) return true
  // `an act | of terror`, `5.5 metres | high`
  if (next.lower === 'of' && tokens[place - 1]?.pos === 'DET' && OF_NOUNS.has(last.lower)) return true
  if (next.pos === 'ADJ' && tokens[place - 1]?.pos === 'NUM') return true
  if (next.lower === 'from' && / (?:keep|prevent|stop|kept|prevented|stopped) /.test(title)) return true
  if (last.pos === 'VERB' && last.lower.endsWith('ing') && tokens[place - 1]?.pos === 'AUX' && next.pos === 'ADP') return true
  if (last.pos === 'VERB') return opensNoun && !/^(?:that|who|which|what)$/.test(next.lower)
  return (last.pos === 'ADJ' || last.pos === 'NUM' || last.pos === 'NOUN') && next.pos === 'NOUN'
}
