/** What coding one sentence yields: the acts that its clauses tell of, before dates and names are resolved. */
import type { EventStatus, Span } from '../../dataset/dataset.ts'
import type { EventType } from '../../dataset/event-types.ts'

export interface CodedAct {
  readonly type: EventType
  /** PLOVER mode that refines the score (`Visit`, `Expel`), or null. */
  readonly mode: string | null
  readonly score: number | null
  readonly status: EventStatus
  /** The words that name the act: verb with its particle and object, or noun. */
  readonly trigger: Span
  /** The clause that tells it: its date, actors and title are looked for here first. */
  readonly clause: Span
  /** Where those who act and those acted upon are named, as the syntax gives them; names are resolved later. */
  readonly sources: readonly Span[]
  readonly targets: readonly Span[]
  /** `the ministry said`, `according to the MEA`: who says so. */
  readonly attribution: Span | null
  /** `finite` clause, `participle`, `infinitive` or `nominal`: how news-like the telling is. */
  readonly form: 'finite' | 'participle' | 'infinitive' | 'nominal'
  /** Tense of the telling clause; `none` for nominal and non-finite forms. */
  readonly tense: 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'none'
  /**
   * `strong`: told as an act that happened, is planned or is alleged. `weak`: named in passing (a purpose, a
   * hypothesis, a bare noun), read only by a caller that would rather have a guess than nothing.
   */
  readonly strength: 'strong' | 'weak'
  /**
   * The type that PLOVER gives the telling where it differs from the act told: what one says one will do
   * is a promise (AGREE) or a threat (THREATEN). The same as `type` elsewhere.
   */
  readonly ploverType: EventType
  /** The lexicon row that matched: `SANCTION/recall-envoy`. */
  readonly rule: string
}
