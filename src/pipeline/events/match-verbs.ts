/** Which row of the lexicon a clause's verb matches, with its particles, object and company. */
import type { EventType } from '../../dataset/event-types.ts'
import type { Clause, ReadSentence } from './grammar/clauses.ts'
import { DAY_NAMES, DENYING_PRONOUNS, isMonthName, LIGHT_VERB_LINKS, LIGHT_VERBS, NEGATIONS, PARTED_VERBS, POSSESSIVES, PREPOSITIONS, REPORTING_VERBS, SEPARATE_PARTICLES, SETTING_LINKS } from './grammar/function-words.ts'
import { findPattern, isWord, nounRowsOf, verbRowsOf, type CompiledRow, type WordPattern } from './lexicon-index.ts'
import { isHeadOfNext, objectsAfter, objectStretch } from './objects.ts'
import { agentOf, suffererOf } from './passive-sides.ts'
import { hasFullStop, type Token } from './token.ts'

/** A row met in a clause. Word indices; `last` is part of the trigger. */
export interface Match {
  readonly row: CompiledRow
  readonly first: number
  readonly last: number
  /** The word after the last one that the match has used up: no noun before it names an act of its own. */
  readonly usedUntil: number
  /** The trigger ends with the noun that names the act, which is then nobody's target. */
  readonly endsInNoun: boolean
  /** `no agreement was reached`: the noun is denied; or the row wants the denial, which is then no more one. */
  readonly denied: boolean
}

/** Types whose object is what is promised, refused or wanted: nouns in it name no act that happened. */
const CONTENT_TYPES: ReadonlySet<EventType> = new Set(['AGREE', 'REJECT', 'REQUEST', 'THREATEN'])

/** The end of the clause and of the that-clause it governs. */
function contentEnd({ clauses }: ReadSentence, clause: Clause): number {
  const index = clauses.indexOf(clause)
  const content = clauses.find((other) => other.governor === index && (other.relation === 'content' || other.relation === 'reported'))
  return Math.max(clause.end, content?.end ?? 0)
}

/** Words between a verb and what may follow its object: `called the planned talks off`, `took two nurses hostage`. */
const LONGEST_SPLIT = 6

/** Words that may stand inside an idiom: `picked them up`. */
const IDIOM_GAP = 1

/** What every row of a clause is tried against, found once. Ranges give the word after their last. */
interface ClauseView {
  readonly sentence: ReadSentence
  readonly clause: Clause
  readonly head: number
  readonly subject: readonly [number, number]
  /** The object where the trigger is the verb alone. */
  readonly object: readonly [number, number]
  readonly contentEnd: number
}

const viewOf = (sentence: ReadSentence, clause: Clause, head: number): ClauseView => ({
  sentence,
  clause,
  head,
  subject: [clause.subject[0]?.first ?? 0, subjectEnd(clause)],
  object: relativeObject(sentence, clause) ?? objectStretch(sentence, head, clause.end),
  contentEnd: contentEnd(sentence, clause),
})

/** `the crossing, which Peru closed`: a relative clause with a subject of its own has its object before it. */
function relativeObject({ phrases, words }: ReadSentence, clause: Clause): readonly [number, number] | null {
  const own = clause.subject[0]
  const opener = phrases.findIndex((phrase) => phrase.first === clause.start)
  // `the fruit of a deal that ministers struck`
  const isOfNoun = clause.relation === 'content' && words[clause.start]?.lower === 'that' && phrases[opener - 1]?.kind === 'noun' && phrases[opener - 2]?.kind === 'link'
  const isObject = (clause.relation === 'relative' || isOfNoun) && clause.verb.voice === 'active' && own !== undefined && own.first > clause.start && words[clause.start]?.lower !== 'whose'
  const before = phrases[opener - 1]?.kind === 'comma' ? phrases[opener - 2] : phrases[opener - 1]
  return isObject && before?.kind === 'noun' ? [before.first, before.last + 1] : null
}

/** `was still not ready`: between `be` and its adjective stand only adverbs. */
const isPassedOver = (word: Token | undefined): boolean => word?.pos === 'ADV' || word?.pos === 'AUX' || NEGATIONS.has(word?.lower ?? '')

/** `its` in a trigger stands for whosever it is, `itself` for whoever acts. */
const STAND_INS: ReadonlyMap<string, ReadonlySet<string>> = new Map([['its', POSSESSIVES], ['itself', new Set(['itself', 'himself', 'herself', 'themselves'])]])

const isPart = (word: Token | undefined, part: string): boolean => isWord(word, part) || (word !== undefined && STAND_INS.get(part)?.has(word.lower) === true)

/** The index of the trigger's last word, or −1 where the clause has not all of them. */
function triggerEnd({ words, vocabulary }: ReadSentence, head: number, trigger: readonly string[], limit: number): number {
  const isStative = trigger[0] === 'be'
  let at = head
  for (let order = 1; order < trigger.length; order += 1) {
    const part = trigger[order] ?? ''
    if (!vocabulary.has(part) && !STAND_INS.has(part)) return -1
    const isParted = trigger.length > 2 || !PREPOSITIONS.has(part) || PARTED_VERBS.has(`${trigger[0] ?? ''} ${part}`)
    const reach = order === 1 && isParted ? LONGEST_SPLIT : 2
    const last = Math.min(limit - 1, at + reach)
    const next = words.findIndex((word, index) => index > at && (index > last || isPart(word, part) || (isStative && order === 1 && !isPassedOver(word))))
    // `called off | on Sunday`, `voted | in March`: the small word is of the day.
    const isOfDay = (next === at + 2 && SEPARATE_PARTICLES.has(words[at + 1]?.lower ?? '')) || (words[next]?.lower === 'in' && words.slice(next + 1, next + 2).some(isMonthName))
    if (next < 0 || next > last || isOfDay || !isPart(words[next], part) || (next > at + 1 && (isPlacing(words, next) || hasInfinitive(words, at + 1, next)))) return -1
    at = next
  }
  return at
}

/** `called on firms to step up`: the small word is of the verb before it. */
const hasInfinitive = (words: readonly Token[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }, at) => lower === 'to' && words[from + at + 1]?.pos === 'VERB')

/** `gave more detail in Lima`: behind the object and before a noun, `in` is no small word of the verb. */
const isPlacing = (words: readonly Token[], at: number): boolean =>
  words[at]?.lower === 'in' && /^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(words[at + 1]?.pos ?? '') && !DAY_NAMES.has(words[at + 1]?.lower ?? '')

const isNamed = (words: readonly Token[], at: number): boolean => words[at]?.pos === 'PROPN' || words[at]?.pos === 'NOUN'

function matchRow(view: ClauseView, row: CompiledRow): Match | null {
  const { sentence, clause, head, subject } = view
  if ((row.denied && !clause.verb.negated) || (row.future && clause.verb.modality !== 'future' && clause.verb.modality !== 'duty' && clause.verb.form !== 'infinitive')) return null
  const last = triggerEnd(sentence, head, row.words, row.isIdiom ? head + row.words.length + IDIOM_GAP : clause.end)
  if (last < 0) return null
  // `handed Jericho back`, against `put it off` and `turned sharply away`
  const isSplit = last > head + row.words.length || (last === head + row.words.length && row.words.length > 1 && isNamed(sentence.words, head + 1))
  const object = last === head || isSplit ? view.object : objectStretch(sentence, last, clause.end)
  const isHeadlinePassive = clause.verb.bare && object[1] <= object[0] && !hasFullStop(sentence)
  const isPassive = clause.verb.voice === 'passive' || isHeadlinePassive
  const isMet = (pattern: WordPattern | null, [first, end]: readonly [number, number]): boolean =>
    pattern !== null && findPattern(sentence.words, first, end, pattern) >= 0
  if (row.object && !isMet(row.object, object) && !(isPassive && isMet(row.object, suffererOf(sentence, subject)))) return null
  if (row.subject && !isMet(row.subject, subject) && !(isPassive && isMet(row.subject, agentOf(sentence, last, clause.end)))) return null
  if (row.intransitive && object[1] > object[0]) return null
  if (row.subjectIsNot && clause.subject.some((phrase) => isMet(row.subjectIsNot, [phrase.head, phrase.head + 1]))) return null
  if (row.along && !isMet(row.along, [last + 1, view.contentEnd])) return null
  if (isMet(row.without, [(isSplit ? head : last) + 1, view.contentEnd]) || (isPassive && isMet(row.without, subject))) return null
  if (row.objectIsNot && isHeadOfNext(sentence, isSplit ? head : last, clause.end, row.objectIsNot)) return null
  return settleMatch(view, row, last, isSplit ? head : last, object[0])
}

/** The match of a row that holds: where its trigger ends and how far its object has used up the nouns. */
function settleMatch({ sentence, clause, head }: ClauseView, row: CompiledRow, last: number, objectFrom: number, objectFirst: number): Match {
  const { words } = sentence
  const objects = objectsAfter(sentence, objectFrom, clause.end)
  const objectEnd = (objects.at(-1)?.last ?? last) + 1
  const objectAt = row.object && LIGHT_VERBS.has(words[head]?.lemma ?? '') ? findPattern(words, objectFirst, objectEnd, row.object) : -1
  const endsInNoun = objectAt > last && objectAt - last <= LONGEST_SPLIT && nounRowsOf(words[objectAt]?.lemma ?? '').length > 0
  return {
    row,
    first: head,
    last: endsInNoun ? objectAt : last,
    usedUntil: (CONTENT_TYPES.has(row.type) && clause.verb.voice === 'active') || isReply(words[objects[0]?.head ?? -1]) ? stretchEnd(sentence, last, clause.end) : objectEnd,
    endsInNoun,
    denied: row.denied || takesNone(words, head, last, row) || isOfNone(words[last + 1], row) || isOfNone(words[objects[0]?.first ?? -1], row) || (endsInNoun && isDenied(sentence, objectFirst, objectAt)),
  }
}

/** `its reply to a list of demands`: what it replies to was before. */
const isReply = (object: Token | undefined): boolean => object !== undefined && /^(?:reply|response|answer)$/.test(object.lemma)

/** `expelled none of them`, `signed nothing` */
const isOfNone = (object: Token | undefined, row: CompiledRow): boolean => object !== undefined && DENYING_PRONOUNS.has(object.lower) && !row.words.includes(object.lower)

/** `take no part in`: a denial inside the trigger that is no word of it. */
const takesNone = (words: readonly Token[], head: number, last: number, row: CompiledRow): boolean =>
  words.slice(head + 1, last).some(({ lower }) => lower === 'no' && !row.words.includes(lower))

/** `no agreement`, `neither side's consent`. */
const isDenied = ({ words }: ReadSentence, first: number, last: number): boolean =>
  words.slice(first, last).some((word) => NEGATIONS.has(word.lower))

/** The word after the noun phrases and links that follow a word, up to what tells when they were. */
function stretchEnd({ phrases, words }: ReadSentence, word: number, limit: number): number {
  let end = word + 1
  for (const phrase of phrases) {
    if (phrase.first <= word) continue
    if (SETTING_LINKS.has(words[phrase.first]?.lower ?? '')) break
    if (phrase.first >= limit || (phrase.kind !== 'noun' && phrase.kind !== 'link' && phrase.kind !== 'time' && phrase.kind !== 'adjective' && phrase.kind !== 'and')) break
    end = phrase.last + 1
  }
  return end
}

/** A clause's own subject runs to its verb; one that it shares ends with its last phrase. */
const subjectEnd = (clause: Clause): number => {
  const last = clause.subject.at(-1)
  if (!last) return 0
  return clause.start <= last.first && last.last < clause.verb.first ? clause.verb.first : last.last + 1
}

/** The most telling row that the clause's verb matches. */
export function matchVerb(sentence: ReadSentence, clause: Clause): Match | null {
  const head = sentence.words[clause.verb.head]
  if (!head) return null
  const rows = verbRowsOf(head.lemma)
  const best = rows.length > 0 ? firstMatch(viewOf(sentence, clause, clause.verb.head), rows) : null
  // `was prepared to go` is a state, `was being prepared` none.
  const isUnderWay = sentence.words.slice(clause.verb.first, clause.verb.head).some((word) => word.lower === 'being')
  if (best || clause.verb.voice === 'active' || isUnderWay) return best
  const stative = verbRowsOf('be').filter((row) => row.words[1] === head.lower)
  const match = stative.length > 0 ? firstMatch(viewOf(sentence, clause, clause.verb.head - 1), stative) : null
  // `the founder, born in May,`: a participle has no form of `be` before it.
  return match && clause.verb.form === 'participle' ? { ...match, first: Math.max(match.first, clause.verb.first) } : match
}

/** Rows come the most telling first. */
function firstMatch(view: ClauseView, rows: readonly CompiledRow[]): Match | null {
  for (const row of rows) {
    const match = matchRow(view, row)
    if (match) return match
  }
  return null
}

/** A noun of the lexicon with the words before it that its row wants; `first` to `last` are its words. */
export function matchNoun({ words }: ReadSentence, at: number, limit: number): Match | null {
  const word = words[at]
  if (!word || isMonthName(word) || (word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'VERB' && word.pos !== 'ADJ')) return null
  const rows = word.lower === word.lemma ? nounRowsOf(word.lemma) : [...nounRowsOf(word.lower), ...nounRowsOf(word.lemma)]
  for (const row of rows) {
    const first = at - row.words.length + 1
    const isThere = row.words.every((part, offset) => isWord(words[first + offset], part))
    const isAbout = !row.object || findPattern(words, Math.max(0, first - 3), Math.min(limit, at + 7), row.object) >= 0
    const isAlong = !row.along || findPattern(words, at + 1, limit, row.along) >= 0
    const isFree = !row.without || findPattern(words, Math.max(0, first - 3), Math.min(limit, at + 7), row.without) < 0
    const about = row.object ? findPattern(words, at + 1, Math.min(limit, at + 7), row.object) : -1
    if (isThere && isAbout && isAlong && isFree) return { row, first, last: at, usedUntil: Math.max(at, about) + 1, endsInNoun: true, denied: false }
  }
  return null
}

const isLightVerb = ({ words }: ReadSentence, head: number): boolean => {
  const lemma = words[head]?.lemma ?? ''
  return LIGHT_VERBS.has(lemma) || LIGHT_VERB_LINKS.has(`${lemma} ${words[head + 1]?.lower ?? ''}`)
}

/** `held talks`, `came under fire`: a light verb whose object names the act; who calls *the* pact historic gives it a name. */
export function matchLightVerb(sentence: ReadSentence, clause: Clause): Match | null {
  const head = sentence.words[clause.verb.head]
  if (!head || !isLightVerb(sentence, clause.verb.head)) return null
  // `what he called manoeuvres`: somebody's word for it.
  if (head.lemma === 'call' && sentence.words.slice(clause.start, clause.verb.first).some(({ lower }) => lower === 'what')) return null
  const objects = objectsAfter(sentence, particleEnd(sentence, clause.verb.head, head.lemma), clause.end)
  const carried = objects.length > 0 || clause.verb.voice === 'active' || (REPORTING_VERBS.has(head.lemma) && head.lemma !== 'announce') ? objects.slice(0, 1) : clause.subject
  for (const object of carried) {
    if (head.lemma === 'call' && sentence.words[object.first]?.pos === 'DET' && sentence.words[object.first]?.lower === 'the') continue
    for (let at = object.head; at >= object.first; at -= 1) {
      const match = matchNoun(sentence, at, clause.end)
      if (match && isMadeBySaying(head.lemma, clause, match)) return { ...match, first: Math.min(match.first, clause.verb.head), usedUntil: object.last + 1, denied: carried !== clause.subject && isDenied(sentence, object.first, at) }
    }
  }
  return null
}

/** `The suspension of flights was announced`: measures are made by announcing them; a visit or a killing is not. */
const isMadeBySaying = (lemma: string, { verb }: Clause, { row }: Match): boolean =>
  lemma !== 'announce' || verb.voice === 'active' || row.type === 'SANCTION' || row.type === 'CONCEDE'

/** `carry out`, `engage in`: one small word between a light verb and its noun. */
const particleEnd = ({ words }: ReadSentence, head: number, lemma: string): number =>
  LIGHT_VERB_LINKS.has(`${lemma} ${words[head + 1]?.lower ?? ''}`) ? head + 1 : head
