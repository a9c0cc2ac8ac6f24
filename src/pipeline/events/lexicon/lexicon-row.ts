/**
 * What a row of the lexicon can say. Tables are data: one a type, read by `lexicon-index.ts`.
 * Words stand in dictionary form, separated by commas; `@set` stands for a set of `word-sets.ts`, `@name` for any proper name, `@state` for that of a state or its capital.
 * Every row's example is run as a test: its first act must have the table's type, the row's mode and rule.
 */
import type { EventType } from '../../../dataset/event-types.ts'

export interface LexiconRow {
  /** Unique in its table; with the type it names the rule: `SANCTION/recall-envoy`. */
  readonly id: string
  /** Verbs that name the act, particles after them: `call off`. A particle may also follow the object. */
  readonly verbs?: string
  /** Nouns that name the act: in a headline, after a light verb (`hold talks`) or as somebody's (`the killing of …`). */
  readonly nouns?: string
  /** The verb's object (in a passive its subject), or what the noun is about, has one of these words. */
  readonly object?: string
  /** The verb's subject has one of these words. */
  readonly subject?: string
  /** One of these words stands in the clause after the trigger. */
  readonly along?: string
  /** None of these words stands in the clause after the trigger. */
  readonly without?: string
  /** The noun that heads the object, directly or behind a preposition, is none of these: not `met with resistance`, but `met the resistance leaders`. */
  readonly objectIsNot?: string
  /** The noun that heads the subject is none of these: a flood that kills is no act. */
  readonly subjectIsNot?: string
  /** Holds only without an object: `demonstrated in Lima`, not `demonstrated a phone`. */
  readonly intransitive?: true
  /** Holds only where the clause denies its verb: `will not tolerate`. */
  readonly denied?: true
  /** Holds only of what lies ahead: `will regret`. */
  readonly future?: true
  /** The act is the telling: who tells it acts, and the subject is whom it befalls: `Peru said Chad had funded rebels`. */
  readonly tellerActs?: true
  /** PLOVER mode that refines the score. */
  readonly mode?: string
  /** PLOVER's type for the act done, where it differs from the table's: for PLOVER to sign an accord is diplomacy (SUPPORT), to agree on one a promise. */
  readonly plover?: EventType
  /** A reading to fall back on when the sentence offers nothing better. */
  readonly weak?: true
  readonly example: string
}

/** Verbs that with these words name no act at all; more telling than any row: `pick up`, `stand by`. */
export interface Idiom extends Pick<LexiconRow, 'id' | 'along' | 'without' | 'object' | 'subject' | 'intransitive' | 'objectIsNot' | 'subjectIsNot' | 'example'> {
  readonly verbs: string
}

export interface LexiconTable {
  readonly type: EventType
  readonly rows: readonly LexiconRow[]
}
