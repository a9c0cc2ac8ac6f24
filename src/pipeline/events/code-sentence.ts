/**
 * Sentence → the acts that it tells, main act first. Verbs are matched clause by clause, then the nouns
 * that no verb has used up; how real each is comes from the verbs around it. Names no word of the lexicon.
 */
import type { EventType } from '../../dataset/event-types.ts'
import { EVENT_TYPES } from '../../dataset/event-types.ts'
import { findAttributions } from './attribution.ts'
import type { CodedAct } from './coded-act.ts'
import { readClauses, type Clause, type ReadSentence } from './grammar/clauses.ts'
import { ASPECT_VERBS, LIGHT_VERBS, PLAN_VERBS, REPORTING_VERBS } from './grammar/function-words.ts'
import { knowVerbs, mendTags } from './grammar/mend-tags.ts'
import { lexiconVerbs } from './lexicon-index.ts'
import { matchLightVerb, matchVerb, type Match } from './match-verbs.ts'
import { findNominalActs } from './nominal-acts.ts'
import { partiesOfClause, spanOf } from './parties.ts'
import { scoreOf } from './scores.ts'
import { readReality, type Reality } from './status.ts'
import { tagText } from './tag.ts'
import type { Token } from './token.ts'

const KNOWN_VERBS = knowVerbs([...lexiconVerbs(), ...REPORTING_VERBS, ...LIGHT_VERBS, ...ASPECT_VERBS, ...PLAN_VERBS])

/** An act with what its place among the others depends on; lower ranks come first. */
export interface RankedAct {
  readonly act: CodedAct
  readonly rank: number
}

/**
 * The acts of one sentence. `tokens` are those of `tagText(text)`, for a caller that has them already;
 * spans are offsets into `text`.
 */
export function codeSentence(text: string, tokens: readonly Token[] = tagText(text)): readonly CodedAct[] {
  const sentence = readClauses(mendTags(tokens, KNOWN_VERBS))
  const matches = sentence.clauses.map((clause) => matchClause(sentence, clause))
  const attributions = findAttributions(sentence, text)
  const ranked: RankedAct[] = []
  sentence.clauses.forEach((clause, index) => {
    const match = matches[index]
    if (!match) return
    const reality = readReality(sentence, index, (other) => matches[other] !== null)
    const act = toAct({ sentence, text, clause, match, reality, attribution: attributions[index] ?? null })
    if (act) ranked.push({ act, rank: RELATION_RANK[clause.relation] })
  })
  ranked.push(...findNominalActs(sentence, text, matches, attributions))
  return orderActs(ranked)
}

const matchClause = (sentence: ReadSentence, clause: Clause): Match | null => {
  const verb = matchVerb(sentence, clause)
  const light = matchLightVerb(sentence, clause)
  if (!verb || !light) return verb ?? light
  return light.row.specificity + LIGHT_LEAD > verb.row.specificity ? light : verb
}

/** A light verb says nothing of its own: its noun wins over a plain row of the verb, not over one with the right object. */
const LIGHT_LEAD = 1.5

const RELATION_RANK: Readonly<Record<Clause['relation'], number>> = {
  main: 0, reported: 0, coordinate: 1, participle: 2, infinitive: 3, gerund: 3, relative: 4, adverbial: 4, condition: 5,
}

interface ActReading {
  readonly sentence: ReadSentence
  readonly text: string
  readonly clause: Clause
  readonly match: Match
  readonly reality: Reality
  readonly attribution: CodedAct['attribution']
}

function toAct({ sentence, text, clause, match, reality, attribution }: ActReading): CodedAct | null {
  const told = settleType(match.row.type, reality, clause)
  if (!told) return null
  const mode = told.type === match.row.type ? match.row.mode : null
  return {
    type: told.type,
    ploverType: told.ploverType,
    mode,
    score: scoreOf(told.type, mode),
    status: told.type === match.row.type ? reality.status : 'occurred',
    trigger: spanOf(sentence, text, match.first, match.last),
    clause: spanOf(sentence, text, clause.start, Math.max(clause.end - 1, match.last)),
    ...partiesOfClause(sentence, text, clause, match),
    attribution,
    form: clause.verb.form,
    tense: reality.tense,
    strength: match.row.weak ? 'weak' : reality.strength,
    rule: match.row.rule,
  }
}

interface SettledType {
  readonly type: EventType
  readonly ploverType: EventType
}

/** What one wills is a promise or a threat, what one demands of another a request, what one does not do a refusal. */
function settleType(type: EventType, reality: Reality, clause: Clause): SettledType | null {
  const kind = EVENT_TYPES[type].class
  const isCooperative = kind === 'verbal cooperation' || kind === 'material cooperation'
  if (reality.isDuty && !reality.negated) return { type: 'REQUEST', ploverType: 'REQUEST' }
  if (reality.negated) return isCooperative ? { type: 'REJECT', ploverType: 'REJECT' } : null
  const isOwnWill = reality.isWill && clause.verb.voice === 'active'
  if (isOwnWill && isCooperative) return { type, ploverType: 'AGREE' }
  if (isOwnWill && kind === 'material conflict') return { type, ploverType: 'THREATEN' }
  return { type, ploverType: type }
}

/** Strong before weak, main clauses before others, then as they stand; one act for one trigger. */
function orderActs(ranked: readonly RankedAct[]): readonly CodedAct[] {
  const strengthRank = (act: CodedAct): number => (act.strength === 'strong' ? 0 : 10)
  return ranked
    .toSorted((a, b) => a.rank + strengthRank(a.act) - b.rank - strengthRank(b.act) || a.act.trigger.start - b.act.trigger.start)
    .map(({ act }) => act)
}
