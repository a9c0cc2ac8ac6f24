/**
 * How far each act leans to conflict or cooperation, by type and mode. The figures are facts from the
 * PLOVER manual v0.8, table of scores (CC BY-SA 4.0); where a mode has none, its type's score holds.
 * ACCUSE is printed there as +3 while its modes run from −2 to −3.5: a slip, read as −3 (see event-types.ts).
 */
import { EVENT_TYPES, type EventType } from '../../dataset/event-types.ts'

const MODE_SCORES: Readonly<Partial<Record<EventType, Readonly<Record<string, number>>>>> = {
  CONSULT: { Visit: 4, 'Third-party': 1, Multilateral: 4, Phone: 1.5 },
  RETREAT: { Withdraw: 8, Release: 6.5, Disarm: 10, Ceasefire: 7.5, Access: 6.5, Resign: 4.5 },
  REQUEST: { Assist: 0.5, Change: -1, Yield: -1, Meet: 0 },
  ACCUSE: { Disapprove: -2, Investigate: -3.5, Allege: -3.5 },
  REJECT: { Assist: -1.5, Change: -2, Yield: -2, Meet: -2 },
  THREATEN: { Restrict: -3, Arrest: -3.5, Relations: -3.5, Expel: -3.5, Territory: -4, Violence: -3.5 },
  PROTEST: { Demo: -5, Riot: -7, Strike: -5, Hunger: -4.5, Boycott: -4.5, Obstruct: -4.5 },
  SANCTION: { Convict: -6, Expel: -5.5, Withdraw: -6, Discontinue: -6 },
  MOBILIZE: { Troops: -6.5, Weapons: -6.5, Police: -5.5, Militia: -6 },
  COERCE: {
    Seize: -7, Restrict: -7, Censor: -6.5, Curfew: -6.5, 'Martial-law': -7.5, Arrest: -7, Deport: -7,
    Withhold: -7, Misinformation: -6.5, Cyber: -7,
  },
  ASSAULT: {
    Abduct: -8.5, Beat: -7.5, Torture: -8.5, Sexual: -8.5, Targeted: -9.5, Destroy: -8.5, Primitive: -8,
    Firearms: -9, Explosives: -9, 'Suicide-attack': -9.5, Aerial: -9.5, Drone: -9.5, 'Heavy-weapons': -9.5,
    'Crowd-control': -7.5, Unconventional: -10,
  },
}

/** The modes that refine a type's score; none for a type that has no modes. */
export const modesOf = (type: EventType): readonly string[] => Object.keys(MODE_SCORES[type] ?? {})

/** From −10 (conflict) to +10 (cooperation); null for the types that have no score. */
export const scoreOf = (type: EventType, mode: string | null): number | null =>
  (mode === null ? undefined : MODE_SCORES[type]?.[mode]) ?? EVENT_TYPES[type].score
