/** Whom a pronoun or a description (`they`, `both countries`, `the ministry`) means, where the text leaves one reading. */
import type { Span } from '../../dataset/dataset.ts'
import type { CodedAct } from './coded-act.ts'
import { isOfForm } from './gazetteer.ts'
import { follow, groupOf, OPENING, type Discourse, type ReadName } from './discourse.ts'
import type { Party } from './lone-names.ts'
import { isRole } from './name-kind.ts'
import type { NameSpan } from './name-span.ts'
import type { Telling } from './telling.ts'

const PAIR_OF_STATES = /\b(?:both|two(?! (?:dozen|hundred|thousand|other|more|further)\b)|each|either|neither)\b.{0,12}\b(?:countr|nation|government|capital|state(?!m)|neighbour|neighbor|kingdom)/i
const PAIR = /\b(?:both|two|either)\b.{0,12}\b(?:sides?|parties|rivals|foes)\b|^(?:both|the pair|the sides)$|\bthe two\b$/i
const PAIR_OF_PEOPLE = /\b(?:(?:both|two)\b.{0,12}\b(?:leaders|men|women|ministers|officials|presidents|premiers|advisers|advisors)|the (?:officials|leaders|ministers|pair|duo))\b/i
const LEADERS = /\b(?:leaders|presidents|premiers)\b/i
/** `the two foreign ministers` are no two leaders, unless both have just been named together. */
const PORTFOLIO = /\b(?:foreign|defen[cs]e|trade|finance|interior|economy|justice|energy|health)\b/i
/** Characters between a verb of saying and the subject of what is said: ` on Friday that `. */
const SAID_REACH = 24
/** `accused him of theft`: a pronoun, whatever hangs on it. */
const PERSON = /^(?:he|she|him|her)(?= of |$)/i
const THEY = /^they$/i
const THING = /^it$/i
/** A state by what it is; where one of two acts on it, it is the other. */
const OTHER_STATE = /^(?:the (?<form>kingdom|republic|emirate|sultanate|federation)|its (?:\p{Ll}+ )?(?:neighbou?r|rival))$/iu
/** What acts for its state without naming it: `the foreign ministry accused Peru` is not Peru's own. */
const BODY_OF_STATE = /^(?:the|its) (?:(?:foreign|defen[cs]e|interior|trade|commerce|finance) (?:ministry|minister)|army|military|navy|air force|government|authorities|embassy)$/i
/** `it was unacceptable for a neighbour to attack`: nothing is meant by it. */
const EXPLETIVE = /^ (?:was|is|would be|will be|had been|has been) (?:\p{L}+ )?["“]?\p{L}+["”]? (?:for|to|that|if|when)\b/u
const ORGANISATION = /\bthe (?:[a-z-]+ )?(?<head>company|firm|group|airline|carrier|manufacturer|maker|automaker|carmaker|bank|union|party|agency|ministry|department|commission|committee|organi[sz]ation|court|council|association|authority|corporation|giant)\b/i

/** Their names say what they are, so that `the court` is none whose name lacks the word: it may judge that one. */
const OFFICIAL_BODIES: ReadonlySet<string> = new Set(['court', 'ministry', 'department', 'commission', 'committee', 'council', 'authority', 'association', 'union', 'party'])

/** Whom a pronoun or a description means, where the text leaves one reading. */
export function describedParties(span: Span, telling: Telling): readonly Party[] {
  const words = span.text.trim()
  const { act, names, text } = telling
  const said = act.attribution
  const isSaid = said !== null && span.start >= said.end && span.start - said.end < SAID_REACH
  // In `she told Jane Roe that she would go` the second `she` is the speaker, not Jane Roe.
  const discourse = follow(telling.discourse, names.filter(({ name }) => name.end <= (isSaid && PERSON.test(words) ? said.end : span.start)), text)
  const group = groupOf(words, discourse)
  if (group.length > 0) return group
  const holder = discourse.holderOf(words)
  if (holder) return [holder]
  // `the Fish Fund and the Eel Fund, both fined,`: those right before it.
  if (/^both$/i.test(words) && names.some(({ name }) => name.end === span.start - ', '.length)) return []
  if (PAIR_OF_STATES.test(words)) return pairOf(twoStates(discourse, names, span))
  if (LEADERS.test(words) && !discourse.people.every(({ name }) => discourse.mayLead(name))) return []
  if (PAIR_OF_PEOPLE.test(words) && discourse.people.length === 2 && (discourse.arePeople || !PORTFOLIO.test(words))) return discourse.people
  if (PAIR.test(words) && !/\s\S*\p{Lu}/u.test(words)) return /^both$/i.test(words) && span.start > act.trigger.start && act.type === 'REJECT' ? [] : pairOf(bothOf({ ...discourse, states: twoStates(discourse, names, span) }, words))
  const isObject = span.start > act.trigger.start
  // `Roe warned he feared a hot autumn`: of whoever speaks.
  const teller = /^s?he$/i.test(words) ? names.findLast(({ name, party }) => party?.kind === 'person' && name.end <= span.start && SAYS_HE.test(text.slice(name.end, span.start)))?.party : undefined
  if (teller) return [teller]
  if (/^s?he$/i.test(words) && isAwaiting(text.slice(0, span.start), names, span)) return subjectBehind(names, span, text)
  if (PERSON.test(words)) return isObject ? other(telling, span) : someone(discourse, span, telling)
  if (THEY.test(words)) return isObject || act.targets.some(({ start }) => start === span.start) ? [] : they(telling, discourse, span, isSaid ? said.text : null)
  if (OTHER_STATE.test(words)) return otherState(discourse, names.filter(({ name }) => name.end <= span.start), OTHER_STATE.exec(words)?.groups?.['form'])
  const owner = BODY_OF_STATE.test(words) && !isObject ? opponentOf(discourse, names, act) : null
  if (owner) return [owner]
  if (THING.test(words) && EXPLETIVE.test(text.slice(span.end))) return []
  return THING.test(words) && isObject ? [] : body(discourse, span, telling, isSaid)
}

/** Two mediators named in one breath are not yet the two sides of the story: in another sentence than theirs those are its two states. */
function twoStates({ states, mainStates }: Discourse, names: readonly ReadName[], { start }: Span): readonly Party[] {
  const isNamedHere = states.every((state) => names.some(({ name, party, seat }) => name.end <= start && (party ?? seat)?.name === state.name))
  const areMain = states.length === 2 && states.every(({ name }) => mainStates.some((state) => state.name === name))
  return mainStates.length === 2 && !isNamedHere && !areMain ? mainStates : states
}

const pairOf = (parties: readonly Party[]): readonly Party[] => (parties.length === 2 ? parties : [])

/** `the two sides` are states; `both` and `the two` those last named in one breath. */
const bothOf = ({ states, people, arePeople }: Discourse, words: string): readonly Party[] =>
  (arePeople && !/sides|parties|rivals|foes/i.test(words)) || states.length < 2 ? people : states

/** What two do together; one of the two that a story is about does the rest to the other. */
const TOGETHER: ReadonlySet<CodedAct['type']> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'STATEMENT', 'CONCEDE', 'RETREAT'])

/** At the head of a sentence, or said by two of themselves: `The leaders said they had agreed`. */
function they({ act, text }: Telling, discourse: Discourse, span: Span, said: string | null): readonly Party[] {
  if (isQuoted(span, text)) return []
  if (said !== null && PAIR_OF_PEOPLE.test(said)) return pairOf(discourse.people.length === 2 ? discourse.people : discourse.states)
  const isOpening = span.start < OPENING
  if (discourse.they !== null && (isOpening || (said !== null && groupOf(said, discourse).length > 0))) return discourse.they
  const isPair = isOpening || (said !== null && (PAIR_OF_STATES.test(said) || PAIR.test(said)))
  return isPair && TOGETHER.has(act.type) ? bothOf(discourse, 'they') : []
}

/** Within quotation marks those spoken of are whoever the speaker has in mind. */
export const isQuoted = ({ start }: Pick<Span, 'start'>, text: string): boolean => (text.slice(0, start).match(/["“”]/g) ?? []).length % 2 === 1

/** `A year after he had left, …`: a clause that opens the sentence has its subject's name still to come. */
const isAwaiting = (before: string, names: readonly ReadName[], { start }: Span): boolean =>
  FRONTED.test(before) && !names.some(({ name, party }) => party?.kind === 'person' && name.end <= start)
const FRONTED = /^(?:[\p{L}\d]+ ){0,5}?(?:after|before|when|while|since|although|though|as|until|because|even as) $/iu
/** So far behind the comma the subject's name begins. */
const SUBJECT_REACH = 40
/** `…, Jane Roe left`: whom the main clause names first; nobody where it names no person. */
function subjectBehind(names: readonly ReadName[], { end }: Span, text: string): readonly Party[] {
  const comma = text.indexOf(', ', end)
  const subject = comma < 0 ? undefined : names.find(({ name, party }) => party?.kind === 'person' && name.start > comma && name.start - comma < SUBJECT_REACH)
  return subject?.party ? [subject.party] : []
}

/** `him` in `Jane Roe accused him`: who else its sentence has named, or the one whom alone the sentence before was about, no party of this one. */
function other({ act, discourse, names, text }: Telling, { start }: Span): readonly Party[] {
  const { person, isAlone } = discourse
  const here = names.filter(({ name, party }) => party?.kind === 'person' && name.end <= start && !act.sources.some((source) => name.start < source.end && name.end > source.start))
  const others = [...new Map(here.flatMap(({ party }) => (party ? [[party.name, party] as const] : []))).values()]
  if (others.length === 1 && act.sources.some(({ end }) => end <= act.trigger.start)) return others
  // `spoke to the emir and thanked him`: the emir, whom the sentence does not name.
  if (text.slice(0, start).split(/[^\p{L}-]+/u).some((word) => word === word.toLowerCase() && (isRole(word) || word === 'affaires'))) return []
  return person && isAlone && !names.some(({ name, party }) => name.end <= start && party?.name === person.name) ? [person] : []
}

/** Of the two states that the article is about, the only one that is a kingdom, or the one that the sentence has not named. */
function otherState({ mainStates }: Discourse, names: readonly ReadName[], form = ''): readonly Party[] {
  const ofForm = form === '' ? [] : mainStates.filter(({ name }) => isOfForm(name, form))
  if (ofForm.length === 1) return ofForm
  const rest = mainStates.filter((state) => !names.some(({ party, seat }) => (party ?? seat)?.name === state.name))
  return rest.length === 1 ? rest : []
}

/** Of the two states that the article is about, the one whose body acts upon the other. */
function opponentOf({ mainStates }: Discourse, names: readonly ReadName[], act: CodedAct): Party | null {
  if (TOGETHER.has(act.type)) return null
  const upon = mainStates.filter((state) => names.some(({ name, party, seat }) => (party ?? seat)?.name === state.name && !name.located && act.targets.some(({ start, end }) => name.start < end && name.end > start)))
  const [rest, another] = mainStates.filter((state) => !upon.includes(state))
  return upon.length === 1 && rest && !another ? rest : null
}

/** Whom `it`, `the ministry` and the like mean; `the airline Lidra` says itself. */
function body(discourse: Discourse, span: Span, { act, names, text }: Telling, isSaid: boolean): readonly Party[] {
  const words = span.text.trim()
  const isThing = THING.test(words)
  if (isThing && UNNAMED_SUBJECT.test(text.slice(0, span.start))) return []
  if (isThing) {
    const speakers = isSaid ? joinedFrom(names, act.attribution?.start ?? 0, text) : []
    if (speakers.length > 1) return otherThan(speakers, names, span)
    // `Kenya said it would leave`: the speaker; `Kenya last month announced it would leave`: who stands right before the verb.
    const beside = names.findLast((read) => isParty(read) && speaksBefore(read.name, span, text))
    const speaker = beside ?? (isSaid ? names.find((read) => read.name.end <= (act.attribution?.end ?? 0) && isParty(read)) : undefined)
    const party = speaker?.party ?? speaker?.seat
    if (party) return [party]
  }
  // `the council said Peru had erred when it closed the port`: of two who act, the nearer one.
  const acting = isThing ? names.findLast((read) => isParty(read) && read.name.end <= span.start && ACTS_NEXT.test(text.slice(read.name.end))) : undefined
  const nearer = acting && acting.name.start > OPENING ? (acting.party ?? acting.seat) : null
  if (nearer) return [nearer]
  // `It was agreed that …`: by the parties spoken of.
  if (isThing && act.type === 'AGREE' && act.targets.some(({ start }) => start === span.start)) return discourse.states.length > 1 ? discourse.states : discourse.people
  const told = ORGANISATION.exec(words)
  // `the airline Lidra`, `The Danish firm KlarFisk`: what it is called stands behind.
  const saysItself = /^the (?:\p{Ll}+ )+\p{Lu}/u.test(words) || (told !== null && /^ \p{Lu}/u.test(words.slice(told.index + told[0].length)))
  const head = saysItself ? undefined : told?.groups?.['head']?.toLowerCase()
  const named = head && discourse.organisations.find(({ name }) => name.toLowerCase().includes(head))
  if (named) return [named]
  if (head && !OFFICIAL_BODIES.has(head) && discourse.organisation) return [discourse.organisation]
  return isThing && discourse.thing ? [discourse.thing] : []
}

/** `The patrol was on its way from Lima when | it was attacked`: the thing that the sentence is about, which has no name. */
const UNNAMED_SUBJECT = /^(?:The|An?|One) (?:[\p{Ll}-]+ ){1,3}(?:was|had|is|has) [^,;.]*\b(?:when|while|as|before|after|until|because) $/u

/** What stands between two names of one list. */
export const BETWEEN_LISTED = /^(?:,|,? and|, the|,? and the) $/

/** `Peru, Chile and Togo` from there on, as far as nothing else stands between. */
function joinedFrom(names: readonly ReadName[], start: number, text: string): readonly Party[] {
  const listed = names.filter(({ name }) => name.start >= start)
  const end = listed.findIndex(({ name }, index) => index > 0 && !BETWEEN_LISTED.test(text.slice(listed[index - 1]?.name.end, name.start)))
  return listed.slice(0, end < 0 ? listed.length : end).flatMap(({ party, seat }) => party ?? seat ?? [])
}

/** Of several nobody is `it`: that is whom they speak of. */
function otherThan(speakers: readonly Party[], names: readonly ReadName[], { start }: Span): readonly Party[] {
  const others = names.filter((read) => read.name.end <= start && isParty(read)).flatMap(({ party, seat }) => party ?? seat ?? [])
  const last = others.findLast(({ name }) => !speakers.some((speaker) => speaker.name === name))
  return last ? [last] : []
}

const ACTS_NEXT = /^ (?:had|has|have|was|is|would|will|\p{Ll}{3,}ed) /u

const isParty = ({ name, party, seat }: ReadName): boolean => !name.located && (party ?? seat) !== null && party?.kind !== 'person'

/** A verb of saying with a few words around it, and nobody else, stands between a name and what is said of `it`. */
const speaksBefore = (name: NameSpan, it: Span, text: string): boolean =>
  name.end <= it.start && /^(?:['’]s)?(?: [\p{Ll}]+){0,4} (?:says?|said|announced?s?|added|insist(?:s|ed)|confirmed|declared|stated|pledged|warned|claimed|believed?s?)(?: (?:that|on|\p{Lu}\p{L}+day))* $/u.test(text.slice(name.end, it.start))

/** A verb of saying or thinking stands between a name and the `he` of what is said. */
const SAYS_HE = /^(?: \p{Ll}+){0,2} (?:said|says|warned|warns|feared|believed|thought|announced|insisted|added|hoped|promised|admitted|acknowledged|confirmed|declared|claimed|stressed)(?: (?:that|on \p{Lu}\p{L}+day))* $/u

/** The person spoken of; within quotation marks whoever speaks says `I`, so that it is the other of two. Whom something befell is he only where nobody else was told of. */
function someone({ person, isAlone, people }: Discourse, span: Span, { act, names, text }: Telling): readonly Party[] {
  if (!isAlone && act.targets.some(({ start }) => start === span.start)) return []
  // `The Togolese premier denounced what he called …`: he is the premier, whose name the sentence does not give.
  const before = text.slice(0, span.start)
  const isNamed = names.some(({ name, party }) => name.end <= span.start && party?.kind === 'person')
  if (!isNamed && !isQuoted(span, text) && before.split(/[^\p{L}-]+/u).some((word) => isRole(word.toLowerCase()))) return []
  const subject = isNamed ? undefined : subjectAhead(span, names, text)
  if (subject) return [subject]
  const quoteEnd = /^[“"][^”"]*[”"]/.exec(text)?.[0].length ?? 0
  const speaker = span.start < quoteEnd ? names.find(({ name, party }) => name.start >= quoteEnd && party?.kind === 'person')?.party : undefined
  if (!speaker || speaker.name !== person?.name) return person ? [person] : []
  return people.filter(({ name }) => name !== speaker.name).slice(0, 1)
}

/** What opens a sentence before its subject: ` In Lima, where | he`, `Speaking in Lima, where | he`, `As | he`. */
const OPENING_CLAUSE = /^(?:(?:In|At|On|\p{Lu}\p{Ll}+ing) [^.;:]*, where|As|While|When) $/u

/** `In Lima, where he had met the king, Jane Roe said`: before its subject a sentence may speak of her already (cataphora: Quirk et al. 1985, § 6.19). */
function subjectAhead({ start, end }: Span, names: readonly ReadName[], text: string): Party | undefined {
  if (!OPENING_CLAUSE.test(text.slice(0, start))) return undefined
  const subject = names.find(({ name, party }) => party?.kind === 'person' && name.start > end)
  return subject && !/^['’]s?\b/.test(text.slice(subject.name.end)) && /, (?:[\p{L}’'.-]+ ){0,5}$/u.test(text.slice(end, subject.name.start)) ? (subject.party ?? undefined) : undefined
}
