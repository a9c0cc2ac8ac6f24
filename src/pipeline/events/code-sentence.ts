/**
 * Sentence → the acts that it tells, main act first. Verbs are matched clause by clause, then the nouns
 * that no verb has used up; how real each is comes from the verbs around it. Names no word of the lexicon.
 */
import { EVENT_TYPES, type EventType } from '../../dataset/event-types.ts'
import { findAttributions, isClosingAttribution } from './attribution.ts'
import type { CodedAct } from './coded-act.ts'
import { entryOpening } from './grammar/chronicle.ts'
import { isReporting, readClauses, type Clause, type ReadSentence } from './grammar/clauses.ts'
import { ASPECT_VERBS, LIGHT_VERBS, PLAN_VERBS, REPORTING_VERBS } from './grammar/function-words.ts'
import { knowVerbs } from './grammar/known-verbs.ts'
import { mendTags } from './grammar/mend-tags.ts'
import { lexiconPhrases, lexiconVerbs, type CompiledRow } from './lexicon-index.ts'
import { matchNews, newsRow } from './match-news.ts'
import { matchLightVerb, matchVerb, type Match } from './match-verbs.ts'
import { findNominalActs, type RankedAct } from './nominal-acts.ts'
import { scoreOf } from './scores.ts'
import { readReality } from './status.ts'
import { tagText } from './tag.ts'
import { tellAct, tellModality } from './tell-act.ts'
import type { Token } from './token.ts'

const KNOWN_VERBS = knowVerbs([...lexiconVerbs(), ...REPORTING_VERBS, ...LIGHT_VERBS, ...ASPECT_VERBS, ...PLAN_VERBS], lexiconPhrases())

/** The words of a sentence with what the tagger got wrong put right; they are as many and stand where they stood. */
export const mendWords = (tokens: readonly Token[]): readonly Token[] => mendTags(tokens, KNOWN_VERBS)

/**
 * The acts of one sentence. `tokens` are those of `tagText(text)`, for a caller that has them already;
 * spans are offsets into `text`.
 * @param isEntry whether it stands in an entry of a chronology, behind the sentence that opens with the day
 */
export function codeSentence(text: string, tokens: readonly Token[] = tagText(text), isEntry = false): readonly CodedAct[] {
  return orderActs(rankActs(text, tokens, { isEntry }))
}

/**
 * The same of the sentence that opens a report: what its main clause tells is an act, whether or not a table knows the verb.
 * @param headline the act that the headline tells and the opening then tells in other words, if any
 */
export function codeLead(text: string, tokens: readonly Token[], headline?: CodedAct): readonly CodedAct[] {
  return orderActs(rankActs(text, tokens, { news: newsRow(headline) }))
}

interface Reading {
  /** What the main clause tells where no table knows its verb. */
  readonly news?: CompiledRow
  readonly isEntry?: boolean
}

/** The same with what their order depends on, in no order. */
export function rankActs(text: string, tokens: readonly Token[] = tagText(text), { news, isEntry = false }: Reading = {}): readonly RankedAct[] {
  const opening = entryOpening(text)
  const own = opening === 0 ? tokens : tokens.filter(({ start }) => start >= opening)
  const sentence = readClauses(mendWords(own), opening > 0 || isEntry)
  const matches = sentence.clauses.map((clause) => {
    const match = matchClause(sentence, clause) ?? (news ? matchNews(sentence, clause, news) : null)
    return match && isClosingAttribution(sentence, clause) && !match.row.weak ? null : match
  })
  const attributions = findAttributions(sentence, text)
  const told = sentence.clauses.map((clause, index): CodedAct | null => {
    const match = matches[index] ?? null
    const read = readReality(sentence, index, (other) => matches[other] ?? null)
    const reading = { sentence, text, clause, attribution: attributions[index] ?? null }
    const isNews = news !== undefined && match?.row === news
    // `Peru must leave, Chad said`: what opens the report is meant, whatever its verb.
    const willed = !match || isNews ? tellModality(reading, read) : null
    if (!match || (isNews && willed)) return willed && isNews ? { ...willed, strength: 'strong' } : willed
    const act = tellAct(reading, match, match.denied ? { ...read, negated: !read.negated } : read)
    if (act?.type !== 'AGREE') return act
    if (match.row.rule !== AGREEMENT_RULE && promisesHarm(sentence, matches, index)) return { ...act, ...typed('THREATEN') }
    return promisesNothing(sentence, matches, index) ? { ...act, ...typed('REJECT') } : act
  })
  const ranked = told.flatMap((act, index): readonly RankedAct[] => {
    const clause = sentence.clauses[index]
    return act && clause && !onlyAnnounces(sentence, told, index) && !onlyAttributes(sentence, told, index) && !onlyDetails(sentence, told, index) ? [{ act, rank: RELATION_RANK[clause.relation] }] : []
  })
  const acts = [...ranked, ...findNominalActs(sentence, text, matches, attributions)]
  return isQuestion(text) ? acts.map(({ act, rank }) => ({ rank, act: { ...act, strength: 'weak' } })) : acts
}

/** A question tells nothing. */
const isQuestion = (text: string): boolean => /\?["”’')\]]*\s*$/.test(text)

/** What two agree on, or one consents to, is no threat, whatever it is. */
const AGREEMENT_RULE = 'AGREE/agree'

/** What is promised is a deed against another: `vowed to march on the palace`, `is ready to impose martial law`. */
function promisesHarm({ clauses }: ReadSentence, matches: readonly (Match | null)[], index: number): boolean {
  return clauses.some(({ governor, relation, verb }, other) => {
    const row = matches[other]?.row
    // To promise an arrest is to promise help in a matter of law.
    return governor === index && CONTENT_RELATIONS.has(relation) && !verb.negated && row !== undefined && HARM_TYPES.has(row.type) && row.mode !== 'Arrest'
  })
}

const CONTENT_RELATIONS: ReadonlySet<Clause['relation']> = new Set(['infinitive', 'reported', 'content'])
const HARM_TYPES: ReadonlySet<EventType> = new Set(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'THREATEN'])

const typed = (type: EventType): Pick<CodedAct, 'type' | 'ploverType' | 'mode' | 'score'> => ({ type, ploverType: type, mode: null, score: scoreOf(type, null) })

/** `vowed never to negotiate`, `is committed to not withdrawing`: a refusal. */
function promisesNothing({ clauses }: ReadSentence, matches: readonly (Match | null)[], index: number): boolean {
  return clauses.some(({ governor, relation, verb }, other) => {
    const type = matches[other]?.row.type
    return governor === index && CONTENT_RELATIONS.has(relation) && verb.negated && type !== undefined && EVENT_TYPES[type].class.endsWith('cooperation')
  })
}

/** `announced that it will withdraw`, `decided to withdraw`: the announcing is no event beside the act announced. */
function onlyAnnounces({ clauses }: ReadSentence, told: readonly (CodedAct | null)[], index: number): boolean {
  if (told[index]?.type !== 'STATEMENT') return false
  return clauses.some((clause, other) => clause.governor === index && (clause.relation === 'reported' || clause.relation === 'infinitive') && told[other]?.strength === 'strong')
}

/** `…, the ministry said`: no event beside what it says. */
function onlyAttributes(sentence: ReadSentence, told: readonly (CodedAct | null)[], index: number): boolean {
  const clause = sentence.clauses[index]
  return clause !== undefined && isClosingAttribution(sentence, clause) && told.some((act, other) => other !== index && act?.strength === 'strong')
}

/** `shelled the port, killing two men`: a participle of the same type tells how the act went, not a second one. */
function onlyDetails({ clauses }: ReadSentence, told: readonly (CodedAct | null)[], index: number): boolean {
  const clause = clauses[index]
  if (clause?.relation !== 'participle' || clause.governor === null || clause.verb.voice === 'passive') return false
  const governing = told[clause.governor]
  // `crashed, killing all on board`: nobody killed them.
  if (told[index]?.rule === 'ASSAULT/kill' && governing !== undefined && governing !== null && ACCIDENT_RULES.has(governing.rule)) return true
  return governing?.type === told[index]?.type && governing?.strength === 'strong'
}

const ACCIDENT_RULES: ReadonlySet<string> = new Set(['STATEMENT/crash', 'STATEMENT/crash-alone', 'STATEMENT/natural'])

/** `insists that it will stay` says so; only `insists that others leave` demands: a verb of both is told by its clause. */
function onlyReports({ clauses, words }: ReadSentence, clause: Clause, type: string): boolean {
  if (type !== 'REQUEST' || !isReporting(clause.verb, words)) return false
  const content = clauses.find((other) => other.relation === 'reported' && other.governor === clauses.indexOf(clause))
  return content !== undefined && (content.verb.modality === 'future' || content.verb.tense !== 'present')
}

const matchClause = (sentence: ReadSentence, clause: Clause): Match | null => {
  const found = matchVerb(sentence, clause)
  const verb = found && onlyReports(sentence, clause, found.row.type) ? null : found
  const light = matchLightVerb(sentence, clause)
  if (!verb || !light || verb.row.isIdiom) return verb ?? light
  return light.row.specificity + LIGHT_LEAD > verb.row.specificity ? light : verb
}

/** A light verb says nothing of its own: its noun wins over a plain row of the verb, not over one with the right object. */
const LIGHT_LEAD = 1.5

const RELATION_RANK: Readonly<Record<Clause['relation'], number>> = {
  main: 0, reported: 0, content: 3, coordinate: 1, participle: 2, infinitive: 3, gerund: 3, relative: 4, adverbial: 4, condition: 5,
}

/** A weak act comes after every strong one. */
const strengthRank = (act: CodedAct): number => (act.strength === 'strong' ? 0 : 10)

/** Strong before weak, main clauses before others, then as they stand; one act for one trigger. */
function orderActs(ranked: readonly RankedAct[]): readonly CodedAct[] {
  return ranked
    .toSorted((a, b) => a.rank + strengthRank(a.act) - b.rank - strengthRank(b.act) || a.act.trigger.start - b.act.trigger.start)
    .map(({ act }) => act)
}
