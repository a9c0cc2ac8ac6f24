/** What nobody vouches for: told by rumours, claims and leaflets. */
import { isReporting, type Clause, type ReadSentence } from './grammar/clauses.ts'

/** `a message saying that Peru had left`: what only such words tell nobody vouches for. */
export function isHearsay({ sentence, clause }: { readonly sentence: ReadSentence; readonly clause: Clause }): boolean {
  const saying = sentence.clauses.findLast(({ verb }) => verb.first < clause.verb.first)
  const before = saying?.verb.form === 'participle' ? sentence.phrases[saying.place - 1] : undefined
  const isSaid = (clause.relation === 'content' || clause.relation === 'reported') && saying !== undefined && isReporting(saying.verb, sentence.words)
  const isClaimed = clause.relation === 'content' && sentence.words[clause.start]?.lower === 'that' && CLAIMS.has(sentence.words[clause.start - 1]?.lemma ?? '')
  return isClaimed || isWithoutEvidence(sentence, clause) || (isSaid && before?.kind === 'noun' && HEARSAY.has(sentence.words[before.head]?.lemma ?? ''))
}

/** `carried claims that Peru had attacked`: nouns whose content nobody vouches for. */
const CLAIMS: ReadonlySet<string> = new Set(['claim', 'rumour', 'rumor', 'allegation', 'suggestion', 'speculation', 'insinuation', 'fear', 'impression'])
const HEARSAY: ReadonlySet<string> = new Set(['message', 'rumour', 'rumor', 'hoax', 'leaflet', 'forgery', 'banner', 'headline'])

/** `there is no evidence that Peru attacked`: `no` and nothing but adjectives before the noun whose content it is. */
function isWithoutEvidence({ words }: ReadSentence, { relation, start }: Clause): boolean {
  if (relation !== 'content' || words[start]?.lower !== 'that' || !EVIDENCE.has(words[start - 1]?.lemma ?? '')) return false
  return words.slice(0, start - 1).findLast(({ pos }) => pos !== 'ADJ')?.lower === 'no'
}
const EVIDENCE: ReadonlySet<string> = new Set(['evidence', 'sign', 'indication', 'proof', 'hint', 'trace', 'confirmation', 'suggestion'])
