/**
 * What the text before a sentence says about when it is: the day of the news, which the first sentences
 * set; the day that a stretch of past narration is telling of; and the acts already dated, to which `the
 * deal` and `his visit` point back.
 */
import type { MentionDate } from '../../dataset/dataset.ts'
import type { Sentence } from '../articles/source-article.ts'
import type { CodedAct } from './coded-act.ts'
import type { TimedSentence } from './date-act.ts'
import type { NewsDay } from './news-day.ts'
import { SAYING, type PartLink } from './sentence-parts.ts'
import type { Token } from './token.ts'

export interface Narration {
  /** EDTF of the article's date, `''` where unknown. */
  readonly published: string
  /** Among the first sentences of the report, which tell the news. */
  readonly isLead: boolean
  readonly news: NewsDay
  /** The day that the text is telling of, where it is not the news. */
  readonly told: MentionDate | null
  /** Paragraph of the sentence that set `told`, and how many sentences ago. */
  readonly toldParagraph: number
  readonly toldAgo: number
  /** Acts so far, by what can point back to them; one map an article, which `advance` fills. */
  readonly antecedents: Map<string, Antecedent>
}

/** An act that a later noun may mean: its date, and the names of its sentence. */
interface Antecedent {
  readonly date: MentionDate
  readonly names: ReadonlySet<string>
}

export const openNarration = (published: string, news: NewsDay): Narration => ({
  published, isLead: true, news, told: null, toldParagraph: -1, toldAgo: 0, antecedents: new Map(),
})

interface Recalled {
  readonly act: CodedAct
  readonly narration: Narration
  readonly link: PartLink
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

const UNDATED: MentionDate = { edtf: '', basis: 'none', expression: null }

export const isAhead = (act: CodedAct): boolean => act.status === 'planned' || act.tense === 'future'

/** The date of an act that no expression of its sentence gives. */
export function recall({ act, narration, link, sentence, tokens }: Recalled): MentionDate {
  if (isAhead(act)) return UNDATED
  const published: MentionDate = narration.published ? { edtf: narration.published, basis: 'published', expression: null } : UNDATED
  const happened = narration.news.happened ?? published
  const isSaid = isSaying(act, tokens)
  const pointsBack = act.form === 'nominal' && isDefinite(act, tokens)
  const antecedent = pointsBack ? findAntecedent(act, narration, tokens) : null
  if (antecedent) return antecedent.date.edtf ? { ...antecedent.date, basis: 'inherited' } : UNDATED
  if (sentence.role !== 'body') return happened
  if (act.form === 'nominal') return narration.isLead || pointsBack ? happened : UNDATED
  if (act.tense === 'pluperfect') return UNDATED
  if (act.tense === 'perfect' || act.tense === 'present') return published
  if (isSaid) return narration.news.said ?? happened
  if (narration.told && goesOn(narration, sentence)) return narration.told
  return link === 'relative' && !narration.isLead ? UNDATED : happened
}

/** Past narration lasts to the end of its paragraph, or one sentence beyond where each sentence is a paragraph. */
const goesOn = ({ toldParagraph, toldAgo }: Narration, { paragraph }: Sentence): boolean => paragraph === toldParagraph || toldAgo <= 1

const isSaying = (act: CodedAct, tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.start === act.trigger.start && SAYING.has(token.lemma))

/** `the deal`, `his visit`, `Kenya's offer`: something that the reader already knows of. */
function isDefinite(act: CodedAct, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > act.trigger.start)
  return tokens.slice(Math.max(0, at - 3), at + 1).some((token) => /^(?:the|this|that|these|those|his|her|its|their|[’']s)$/.test(token.lower))
}

/** Letters of a word's stem that hold through `agreed`, `agreement`. */
const STEM_LETTERS = 5

function antecedentKeys(act: CodedAct): readonly string[] {
  const words = act.trigger.text.toLowerCase().split(/\W+/).filter((word) => word.length > 3)
  return [...words.map((word) => word.slice(0, STEM_LETTERS)), ...(act.type === 'STATEMENT' ? [] : [act.type])]
}

/** The last act of its stem or type that involved nobody else than those named beside it. */
function findAntecedent(act: CodedAct, { antecedents }: Narration, tokens: readonly Token[]): Antecedent | null {
  const own = [...act.sources, ...act.targets].flatMap((span) => namesIn(tokens.filter((token) => token.start >= span.start && token.end <= span.end)))
  for (const key of antecedentKeys(act)) {
    const found = antecedents.get(key)
    if (found && own.every((name) => found.names.has(name))) return found
  }
  return null
}

const namesIn = (tokens: readonly Token[]): readonly string[] => tokens.filter((token) => /^\p{Lu}/u.test(token.text)).map((token) => token.text)

/** The narration after a sentence whose acts, in reading order, got these dates. */
export function advance(narration: Narration, { sentence, tokens }: TimedSentence, dated: readonly (readonly [CodedAct, MentionDate])[], isLead: boolean): Narration {
  const names = new Set(namesIn(tokens))
  for (const [act, date] of dated) for (const key of antecedentKeys(act)) narration.antecedents.set(key, { date, names })
  const own = dated.filter(([act, date]) => !isAhead(act) && act.form === 'finite' && date.expression !== null && !date.edtf.includes('..'))
  const told = own.findLast(([act, { edtf }]) => act.tense === 'past' && edtf !== narration.news.happened?.edtf && edtf !== narration.news.said?.edtf)?.[1]
  return {
    ...narration, isLead,
    told: told ? { ...told, basis: 'inherited' } : narration.told,
    toldParagraph: told ? sentence.paragraph : narration.toldParagraph,
    toldAgo: told ? 1 : narration.toldAgo + 1,
  }
}
