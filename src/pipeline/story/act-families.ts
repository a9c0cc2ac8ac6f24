/** What the types of acts have to do with one another when two tellings of one act are looked for. */
import type { EventType } from '../../dataset/event-types.ts'
import type { CodedAct } from '../events/coded-act.ts'
import { IN_WORDS } from '../events/recall-date.ts'

/**
 * Types under which different articles code one act: a pact is signed (AGREE) and put to work
 * (COOPERATE), an envoy is recalled (SANCTION) or thrown out (COERCE). A type is in one family at most.
 */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['AGREE', 'COOPERATE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'AID'],
  ['SANCTION', 'COERCE'],
  ['ACCUSE', 'THREATEN'],
]

/** The name of the family that a type is told under, or of the type itself. */
export const familyOf = (type: EventType): string => FAMILY_OF.get(type) ?? type

const FAMILY_OF: ReadonlyMap<EventType, string> = new Map(FAMILIES.flatMap((family) => family.map((type) => [type, family[0] ?? type])))

/** The kind of act that a mention is looked for under: whoever died may have been killed in another report. */
export const kindOf = ({ type, rule }: Pick<CodedAct, 'type' | 'rule'>): string => (isDeath(rule) ? 'ASSAULT' : familyOf(type))
export const isDeath = (rule: string): boolean => rule === 'STATEMENT/die' || rule === 'STATEMENT/death-noun'

/** Meetings, killings and elections are told apart by who takes part, not by what they are about. */
const ABOUT_PEOPLE: ReadonlySet<EventType> = new Set(['CONSULT', 'ASSAULT', 'LEADERSHIP'])

export const isAboutPeople = (type: EventType): boolean => ABOUT_PEOPLE.has(type)

/** Deeds that are told by what is done: one party does one such thing a day, whatever words tell it. */
const DEEDS: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'RETREAT'])

export const isDeed = (type: EventType): boolean => DEEDS.has(type)

/** Acts of one party towards another, of which the answer in kind is an act of its own. */
const DIRECTED: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'ACCUSE', 'THREATEN', 'REJECT', 'REQUEST', 'ASSAULT', 'PROTEST'])

export const isDirected = (type: EventType): boolean => DIRECTED.has(type)

/** What one party gives another: recognition, praise, help. Another giver's is another act. */
const GIVEN: ReadonlySet<EventType> = new Set(['SUPPORT', 'CONCEDE', 'AID'])

export const isGiven = (type: EventType): boolean => GIVEN.has(type)

/** Modes that name an act of its own within their type: a visit is made of meetings and is none of them, an expulsion is more than ties cut, an arrest more than a ban. */
const APART: ReadonlySet<string> = new Set(['Visit', 'Expel', 'Arrest'])

export const mayBeOneMode = (a: string | null, b: string | null): boolean => a === b || !(APART.has(a ?? '') || APART.has(b ?? ''))

/** Modes that hold many things a party does within weeks: talks, pacts and lists are ended, troops sent here and there. */
const BROAD: ReadonlySet<string> = new Set(['Discontinue', 'Troops', 'Restrict'])

export const isBroad = (mode: string | null): boolean => BROAD.has(mode ?? '')

/** Modes of which one court or police does several a day: whom it befalls tells them apart. */
const BY_SUFFERER: ReadonlySet<string> = new Set(['Convict', 'Arrest'])

export const isBySufferer = (mode: string | null): boolean => BY_SUFFERER.has(mode ?? '')

/** The rows of the lexicon that name words of regard, in a table of deeds. */
const REGARD: ReadonlySet<string> = new Set(['praise', 'welcome', 'convey-regard', 'apologise', 'express-support', 'praise-noun'].map((row) => `SUPPORT/${row}`))

/** Acts that are done by speaking: what is said, asked, denied; an inquiry is more than words. */
export const isSpoken = ({ type, mode, rule }: CodedAct): boolean => (IN_WORDS.has(type) && mode !== 'Investigate') || REGARD.has(rule)

/** What one says that one will do. */
export const isUndertaking = ({ type }: CodedAct): boolean => type === 'AGREE'
