/**
 * Who takes part in an act: the names that its syntax puts on either side, and, where it puts a pronoun
 * or a description there (`they`, `both countries`, `the ministry`), the parties last named that fit.
 * Only clear cases are resolved; a wrong party is worse than none.
 */
import type { Span } from '../../dataset/dataset.ts'
import type { NamedActor } from './act-mention.ts'
import type { CodedAct } from './coded-act.ts'
import { describedParties } from './described-parties.ts'
import { follow, type ReadName } from './discourse.ts'
import type { NameSpan } from './name-span.ts'
import { GOVERNMENT_WORDS } from './name-words.ts'
import type { Telling } from './telling.ts'

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Nouns that act for their state: `Kenyan officials`, `the Kenyan government`, `his Kenyan counterpart`. */
const STATE_NOUN =
  /^(?:[\p{L}-]+ ){0,2}?(?:governments?|officials?|authorities|leaders?|leadership|ministers?|ministry|presidents?|diplomats?|agents?|envoys?|ambassadors?|consulates?|embass(?:y|ies)|commissioners?|delegations?|negotiators?|lawmakers?|parliament|courts?|police|forces?|troops|soldiers?|military|army|navy|jets?|warships?|warplanes?|aircraft|drones?|missiles?|spies|operatives|counterparts?|side|administration|intelligence|citizens?|nationals?|readout|statement|spokes(?:man|woman|person)|premier|state|regime|cabinet|prosecutors?|investigators?|regulators?|customs|border guards?|coast ?guards?|commandos|peacekeepers?|judges?|gunboats?|destroyers?|frigates?|bombers?)\b/iu

/** Everyone who takes part in an act told in `text`, whose offsets all spans share; those who act come first. */
export function nameActors(telling: Telling): readonly NamedActor[] {
  const { act, names } = telling
  const actors: NamedActor[] = []
  const pair = pairOf(telling)
  const add = (found: readonly NamedActor[]): void => {
    for (const actor of found) if (!actors.some((known) => known.name === actor.name)) actors.push(actor)
  }
  add(pair)
  for (const role of ['source', 'target'] as const) {
    for (const span of role === 'source' ? act.sources : act.targets) add(actorsOfSpan(span, role, telling))
  }
  add(ownerOf(telling))
  add(firstPartOf(telling))
  const said = act.attribution
  const inClause = names.filter(({ name }) => within(name, act.clause) && !(said && touches(name, said)) && isNear(name, act))
  add(inClause.flatMap((read) => toActor(read, 'other', telling) ?? []))
  const described = names.findLast(({ name }) => name.end <= act.clause.start && name.end >= act.clause.start - 2)
  if (actors.length === 0 && act.form === 'participle' && described) add([toActor(described, 'target', telling)].filter((actor) => actor !== null))
  if (actors.length === 0) add(bothOf(telling))
  return isTurned(act, telling.text) ? turnSpeakers(actors, act) : act.type === 'MOBILIZE' ? turnForces(actors, act) : actors
}

/** The noun's own first part: acting in `the Kenyan attack`, killed in `the Roe assassination`, agreeing in `the Acme deal`. */
function firstPartOf(telling: Telling): readonly NamedActor[] {
  const { act, names, text } = telling
  const adjective = names.findLast(({ name, party }) => name.form === 'adjective' && party !== null && /^(?: [\p{Ll}-]+){0,2} $/u.test(text.slice(name.end, act.trigger.start)))
  if ((act.form === 'nominal' || act.sources.length === 0) && adjective?.party) return [{ ...adjective.party, role: 'source', span: { start: adjective.name.start, end: adjective.name.end, text: adjective.name.text } }]
  const before = names.find(({ name }) => name.end === act.trigger.start - 1 && name.form !== 'adjective' && name.form !== 'holder')
  const isBareNoun = act.form === 'nominal' || act.sources.length + act.targets.length === 0
  if (!isBareNoun || !before) return []
  return [toActor(before, SUFFERED.has(act.type) ? 'target' : 'source', telling)].filter((actor) => actor !== null)
}

/** Acts whose noun stands behind the name of whom they befall. */
const SUFFERED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'LEADERSHIP'])

/** Acts that take place somewhere without touching it. */
const MEETING_TYPES: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'STATEMENT'])

const JOINT_ACTS: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT'])

const BOTH = /\b(?:both|each|the two)\b(?: of the)? (?:countr|nation|side|government|state)\p{L}*/u
/** Whatever is done so is done by both: `the mutual expulsion`, `reciprocal diplomat expulsions`. */
const MUTUAL = /\b(?:reciprocal|mutual|tit-for-tat)(?= (?:[\p{L}-]+ )?$)/iu

/** `Officials decided that each country will send two envoys`: nobody is named, yet it is clear whose act it is. */
function bothOf({ act, text, discourse }: Telling): readonly NamedActor[] {
  const both = MUTUAL.exec(text.slice(0, act.trigger.start)) ?? (JOINT_ACTS.has(act.type) ? BOTH.exec(text) : null)
  if (!both || discourse.states.length !== 2) return []
  const span = { start: both.index, end: both.index + both[0].length, text: both[0] }
  return discourse.states.map((party) => ({ ...party, role: 'source', span }))
}

/** Characters before and after a noun within which a name belongs to it rather than to the verb of its clause. */
export const NEAR_NOUN = { before: 30, after: 60 }

/** Whether a name can belong to the act: any of its clause to a verb, only those close by to a noun. */
export const isNear = (name: Span, { form, trigger }: CodedAct): boolean =>
  form !== 'nominal' || (name.end > trigger.start - NEAR_NOUN.before && name.start < trigger.end + NEAR_NOUN.after)

/** `his visit`: the one spoken of, or, where the sentence opens with it, its subject: `After his talks …, Jane Roe left`. */
function ownerOf(telling: Telling): readonly NamedActor[] {
  const { act, names, text } = telling
  const owner = /\b(?<word>his|her) (?:[\p{L}-]+ )?$/u.exec(text.slice(0, act.trigger.start))
  if (act.form !== 'nominal' || !owner) return []
  const start = owner.index
  const word = owner.groups?.['word'] ?? ''
  const discourse = follow(telling.discourse, names.filter(({ name }) => name.end <= start), text)
  const subject = start < OPENING_LENGTH ? names.find(({ name, party }) => party?.kind === 'person' && name.acts && /, (?:[\p{L}’' ]+ )?$/u.test(text.slice(act.trigger.end, name.start))) : undefined
  const party = subject?.party ?? discourse.person
  return party ? [{ ...party, role: 'source', span: { start, end: start + word.length, text: word } }] : []
}

/** So many characters into a sentence one still stands before its subject. */
const OPENING_LENGTH = 30

/** `…, warned Jane Roe`: what she warns of is all that stands before. */
const isTurned = ({ type, trigger, form }: CodedAct, text: string): boolean =>
  form === 'finite' && (type === 'STATEMENT' || /^(?:warned|urged|demanded|insisted|complained|threatened|vowed|pledged|promised|cautioned)$/.test(trigger.text)) && /[,?!]["”’']* $|["”’] $/.test(text.slice(0, trigger.start))

/** `told AFP`: whoever stands behind these hears it. */
const TELLING = /^(?:told|tells|informed|assured|reminded|notified)\b/

/** `“…,” said Jane Roe`: who stands behind the verb of saying is the speaker; whom the quotation names is not. */
function turnSpeakers(actors: readonly NamedActor[], { trigger }: CodedAct): readonly NamedActor[] {
  const speaker = TELLING.test(trigger.text) ? undefined : actors.find(({ span, kind }) => span.start - trigger.end === 1 && kind !== 'state')
  if (!speaker) return actors
  return actors.map((actor) => (actor === speaker ? { ...actor, role: 'source' } : actor.role === 'source' && actor.span.end < trigger.start ? { ...actor, role: 'other' } : actor))
}

/** `5,000 Kenyan troops were mobilised`: whose they are moves them. */
const turnForces = (actors: readonly NamedActor[], { trigger }: CodedAct): readonly NamedActor[] =>
  actors.some(({ role }) => role === 'source') ? actors : actors.map((actor) => (actor.role === 'target' && actor.span.end <= trigger.start ? { ...actor, role: 'source' } : actor))

/** `talks between Jane Roe and John Doe`: the two names that follow the act's noun and `between`. */
function pairOf(telling: Telling): readonly NamedActor[] {
  const { act, names, text } = telling
  const between = /^\W{0,2}\s?between /.exec(text.slice(act.trigger.end))
  if (!between) return []
  const from = act.trigger.end + between[0].length
  const after = names.filter(({ name }) => name.start >= from && name.end <= act.clause.end)
  const second = after.findIndex(({ name }, index) => index > 0 && / and (?!.*\band\b)/.test(text.slice(after[index - 1]?.name.end ?? from, name.start)))
  if (second < 0 || /[.;]/.test(text.slice(from, after[second]?.name.start))) return []
  const person = after.slice(second, second + 2).find(({ party }) => party?.kind === 'person') ?? after[second]
  return [...after.slice(0, second), ...(person ? [person] : [])].flatMap((read, index, all) => toActor(read, index === all.length - 1 ? 'target' : 'source', telling) ?? [])
}

function actorsOfSpan(span: Span, role: 'source' | 'target', telling: Telling): readonly NamedActor[] {
  const inside = telling.names.filter(({ name }) => touches(name, span))
  const apposed = apposedTo(span, telling)
  const own = apposed && toActor(apposed, role, telling)
  if (own) return [own, ...inside.flatMap((read) => toActor(read, 'other', telling) ?? [])]
  const heads = inside.flatMap((read, index) => {
    const next = inside[index + 1]
    const before = inside[index - 1]
    const isModifier = (next !== undefined && !isGovernment(next.name) && modifies(read.name, next.name, telling.text)) || (read.name.form === 'holder' && before !== undefined && telling.text.slice(before.name.end, read.name.start) === ' of ')
    return toActor(read, isModifier ? 'other' : role, telling) ?? []
  })
  if (heads.length > 0) return heads.toSorted((a, b) => Number(a.role === 'other') - Number(b.role === 'other'))
  return describedParties(span, telling).map((party) => ({ ...party, role, span }))
}

/** `his Kenyan counterpart, Jane Roe,`: the name between commas says who that is. */
function apposedTo(span: Span, { names, text }: Telling): ReadName | undefined {
  if (names.some(({ name, party }) => touches(name, span) && party?.kind === 'person')) return undefined
  return names.find(({ name, party }) => party?.kind === 'person' && name.start > span.end && /^(?: (?:to|of|for) [\p{L} ]{2,30})?, $/u.test(text.slice(span.end, startOf(name))) && /^(?:[,.]|$)/.test(text.slice(name.end)))
}

/** Where a name begins with the office before it: `General Jane Roe`. */
const startOf = ({ start, title }: NameSpan): number => start - (title === null ? 0 : title.length + 1)

/** `Kenya's Cabinet`: the state itself. */
const isGovernment = ({ kind, name }: NameSpan): boolean => kind === 'thing' && GOVERNMENT_WORDS.has(name.toLowerCase())

/** `Kenya's` in `Kenya's foreign minister Jane Roe`: of the name that follows, no party beside it. */
const modifies = (name: NameSpan, next: NameSpan, text: string): boolean =>
  name.form !== 'plain' && name.form !== 'seat' && !/,| (?:and|or|with|to|of|in|at|on|from|by|against|over) /.test(text.slice(name.end, next.start))

function toActor({ name, party, seat }: ReadName, role: NamedActor['role'], { text, act }: Telling): NamedActor | null {
  const span = { start: name.start, end: name.end, text: name.text }
  if (seat) return role === 'other' || (name.located && !(role === 'target' && holdsMission(name, text))) || ownsThing(name, text) ? null : { ...seat, role, span }
  if (!party) return null
  if (name.form === 'holder' && party.kind === 'person') return null
  if (name.form === 'adjective' && !STATE_NOUN.test(text.slice(name.end).trimStart()) && !isLinked(name, text) && !(role === 'target' && isBefallen(name, text, act))) return null
  if (name.located && (role === 'other' || MEETING_TYPES.has(act.type)) && act.mode !== 'Visit') return null
  if (name.form === 'modifier' && role === 'other' && !touches(name, act.trigger)) return null
  return { ...party, role, span }
}

/** `closed its embassy in Lima`: what stands there stands for the ties with that state. */
const holdsMission = (name: NameSpan, text: string): boolean =>
  /\b(?:its|their|his|her) (?:\p{Ll}+ ){0,2}(?:embassy|consulate|mission|representation|ambassador|envoy|diplomats?) in $/iu.test(text.slice(0, name.start))

/** `barred Peruvian ships`, `Peruvians need visas`: what is done to what is a state's, or to its people, is done to it. */
function isBefallen(name: NameSpan, text: string, { type }: CodedAct): boolean {
  if (name.text.endsWith('s')) return true
  // `a Peruvian ban`, `in Peruvian waters`: whose measure, and where.
  return DIRECTED_TYPES.has(type) && !MEASURE_OR_PLACE.test(text.slice(name.end)) && !/\b(?:in|at|near|over|inside|off)(?: the)? $/u.test(text.slice(0, name.start))
}

const MEASURE_OR_PLACE = /^(?: \p{Ll}+){0,2}? (?:bans?|sanctions?|embargo|restrictions?|measures?|curbs?|visas?|waters|ports?|territory|airspace|soil|capital|city|border|currency|law)\b/iu

const DIRECTED_TYPES: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'CONCEDE', 'RETREAT'])

/** `London's stock exchange`, `Peru’s Nairobi embassy`: the city's, not the state's. */
function ownsThing(name: NameSpan, text: string): boolean {
  const owned = /^[’']s? (?<rest>.*)/su.exec(text.slice(name.end))?.groups?.['rest']
  return (owned !== undefined && !STATE_NOUN.test(owned)) || /^ (?:embassy|consulate)\b/i.test(text.slice(name.end))
}

/** `Kenya-Uganda relations`: both are parties. */
const isLinked = (name: NameSpan, text: string): boolean => /^[-–]\p{Lu}/u.test(text.slice(name.end)) || /\p{L}[-–]$/u.test(text.slice(0, name.start))

/** `two dozen countries` and `two other countries` are not the two spoken of. */
