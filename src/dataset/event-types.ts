/**
 * The types an event can have and where each stands between conflict and cooperation.
 * Sixteen are PLOVER's, with the scores of its manual; ACCUSE is printed there as +3 while its
 * modes run from −2 to −3.5, a slip, read as −3. LEADERSHIP and STATEMENT are ours: they name no
 * act of one party towards another, so they have no score.
 * Source: PLOVER manual v0.8, table of scores (CC BY-SA 4.0).
 */
export const EVENT_CLASSES = [
  'material conflict',
  'verbal conflict',
  'verbal cooperation',
  'material cooperation',
  'context',
] as const

export type EventClass = (typeof EVENT_CLASSES)[number]

/** What one type is: how it is shown to a reader, its score and the class it belongs to. */
export interface EventTypeRow {
  readonly label: string
  /** −10 (conflict) to +10 (cooperation), or null. */
  readonly score: number | null
  readonly class: EventClass
  /** What it covers, for a reader who asks. */
  readonly covers: string
}

/** Ordered from cooperation to conflict, then context: the order in which lanes and filters stand. */
export const EVENT_TYPES = {
  AID: { label: 'Aid', score: 10, class: 'material cooperation', covers: 'Material help given' },
  COOPERATE: { label: 'Joint action', score: 9.5, class: 'material cooperation', covers: 'Acting together, sharing intelligence, trading' },
  RETREAT: { label: 'De-escalation', score: 6.5, class: 'material cooperation', covers: 'Releases, withdrawals, repatriations, resignations' },
  SUPPORT: { label: 'Ties restored, support', score: 5, class: 'verbal cooperation', covers: 'Relations restored or upgraded, envoys returned, recognition, praise' },
  CONCEDE: { label: 'Concession', score: 4.5, class: 'verbal cooperation', covers: 'Measures eased, lifted or suspended in words' },
  AGREE: { label: 'Agreement', score: 2.5, class: 'verbal cooperation', covers: 'Agreements, promises, commitments, pacts and work plans' },
  CONSULT: { label: 'Meeting or visit', score: 2.5, class: 'verbal cooperation', covers: 'Meetings, visits, talks and calls' },
  REQUEST: { label: 'Request or demand', score: 0, class: 'verbal conflict', covers: 'Requests, demands and appeals' },
  REJECT: { label: 'Denial or refusal', score: -2, class: 'verbal conflict', covers: 'Denials, rejections and refusals' },
  ACCUSE: { label: 'Accusation', score: -3, class: 'verbal conflict', covers: 'Accusations, charges, criticism and investigations' },
  THREATEN: { label: 'Threat', score: -3.5, class: 'verbal conflict', covers: 'Threats and warnings' },
  PROTEST: { label: 'Protest', score: -5, class: 'material conflict', covers: 'Demonstrations, strikes and boycotts' },
  MOBILIZE: { label: 'Mobilisation', score: -5.5, class: 'material conflict', covers: 'Forces deployed short of using them' },
  SANCTION: { label: 'Ties cut, sanctions', score: -6, class: 'material conflict', covers: 'Envoys expelled or recalled, talks suspended, sanctions imposed' },
  COERCE: { label: 'Coercion', score: -7, class: 'material conflict', covers: 'Arrests, bans, seizures, hacking and restrictions' },
  ASSAULT: { label: 'Violence', score: -9, class: 'material conflict', covers: 'Killings, attacks, bombings and abductions' },
  LEADERSHIP: { label: 'Election or appointment', score: null, class: 'context', covers: 'Elections, appointments and departures from office' },
  STATEMENT: { label: 'Statement', score: null, class: 'context', covers: 'Announcements that are events of their own' },
} as const satisfies Record<string, EventTypeRow>

export type EventType = keyof typeof EVENT_TYPES

export const isEventType = (name: string): name is EventType => Object.hasOwn(EVENT_TYPES, name)

/** Every type, in the order of `EVENT_TYPES`. */
export const EVENT_TYPE_NAMES: readonly EventType[] = Object.keys(EVENT_TYPES).filter(isEventType)
